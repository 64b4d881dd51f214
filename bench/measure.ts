import { spawnSync } from 'node:child_process';

/** A command to time, and how often. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly rounds: number;
  /** Throws if the output is not what a run with nothing to do prints */
  check(stdout: string): void;
}

/** Milliseconds from start to exit: the median, and the fastest and slowest round. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly rounds: number;
}

/** Runs every contender once to warm up and to check what it says, then all of them in turns, round after round. */
export function measure(cwd: string, contenders: readonly Contender[]): ReadonlyMap<string, Timing> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const contender of contenders) contender.check(time(cwd, contender).stdout);
  const most = Math.max(...contenders.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    for (const contender of contenders) {
      if (round < contender.rounds) times.get(contender.name)?.push(time(cwd, contender).milliseconds);
    }
  }
  return new Map([...times].map(([name, values]) => [name, timing(values)]));
}

function time(
  cwd: string,
  { name, command }: Contender,
): { readonly milliseconds: number; readonly stdout: string } {
  const [program, ...args] = command;
  const started = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${error?.message ?? stderr}`);
  return { milliseconds, stdout };
}

function timing(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
    rounds: sorted.length,
  };
}
