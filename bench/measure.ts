import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntilIdle } from './idle.ts';

/** How often a contender is measured after its first run, which warms up. */
export interface Rounds {
  /** Fewer if that takes long; see {@link roundsAfter} */
  readonly most: number;
  /** All of them, however long that takes */
  readonly thorough?: boolean;
}

/** A command to time, and how often. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly rounds: Rounds;
  /** Throws if the output is not what the work is known to print */
  check(stdout: string): void;
  /** Untimed, before each round */
  readonly prepare?: () => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds from start to exit: the median, and the fastest and slowest round; and medians of processor time and memory. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly rounds: number;
  /** Of the process and its children, user and system, in milliseconds */
  readonly cpu: number;
  /** The same in the round that took least */
  readonly leastCpu: number;
  /** Bytes that its largest single process had resident at most; undefined where GNU time is missing */
  readonly memory: number | undefined;
  /** Of the server meanwhile, in milliseconds; 0 without one */
  readonly serverCpu: number;
  /** How busy other processes kept the machine before the first round, from 0 to 1 */
  readonly busy: number;
}

/** The processor time that a server has used so far, in milliseconds. */
export type ServerClock = () => number;

/**
 * Waits for the machine to be idle, runs every contender once to warm up and to check what it says, then all of them in turns, round
 * after round; what takes more than a minute only that once.
 */
export function measure(
  cwd: string,
  contenders: readonly Contender[],
  serverClock: ServerClock = () => 0,
): ReadonlyMap<string, Timing> {
  const busy = waitUntilIdle();
  const runs = new Map(contenders.map(({ name }) => [name, [] as Round[]]));
  const wanted = new Map<string, number>();
  for (const contender of contenders) {
    const first = time(cwd, contender, serverClock);
    contender.check(first.stdout);
    const more = roundsAfter(first, contender.rounds);
    if (more === 0) runs.get(contender.name)?.push(first);
    wanted.set(contender.name, more);
  }
  for (let round = 0; round < Math.max(...wanted.values()); round++) {
    for (const contender of contenders) {
      if (round < (wanted.get(contender.name) ?? 0))
        runs.get(contender.name)?.push(time(cwd, contender, serverClock));
    }
  }
  return new Map([...runs].map(([name, rounds]) => [name, timing(rounds, busy)]));
}

/**
 * Fewer rounds for what takes long: three above 15 seconds, and above a minute none, as the first run then is the one that counts:
 * what is read in its first second makes no difference.
 */
function roundsAfter({ milliseconds }: Round, { most, thorough = false }: Rounds): number {
  if (thorough || milliseconds <= 15_000) return most;
  return milliseconds > 60_000 ? 0 : Math.min(most, 3);
}

interface Round {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly memory: number | undefined;
  readonly serverCpu: number;
  readonly stdout: string;
}

/**
 * Bash looks at the clock itself, right before and after the command, so that neither its own start nor that of GNU time around it
 * counts. Its `time` counts the processor time of all children, threads included.
 */
const timed = `: "\${EPOCHREALTIME:?bash 5 is needed}"; TIMEFORMAT="%U %S"
  { from=\${EPOCHREALTIME/[.,]/}; time "$@" 2>&3; status=$?; to=\${EPOCHREALTIME/[.,]/}; echo $((to - from)) >&2; } 3>&2 2>"$0"
  exit $status`;

function time(cwd: string, { name, command, prepare, env }: Contender, serverClock: ServerClock): Round {
  prepare?.();
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-time-'));
  const [times, peak] = [join(folder, 'times'), join(folder, 'peak')];
  const [program, ...words] = [...watched(peak), 'bash', '-c', timed, times, ...command];
  const serverBefore = serverClock();
  const { status, stdout, stderr, error } = spawnSync(program as string, words, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // What DVC remembers of files and remotes lies beside what we remember, so that `forget` makes both forget.
    env: { ...process.env, DVC_SITE_CACHE_DIR: join(cwd, '.dvc', 'tmp', 'of-dvc'), ...env },
  });
  const serverCpu = serverClock() - serverBefore;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${error?.message ?? stderr}`);
  const [user = 0, system = 0, microseconds = 0] = readFileSync(times, 'utf8').split(/\s/).map(Number);
  const memory = hasGnuTime() ? Number(readFileSync(peak, 'utf8')) * 1024 : undefined;
  rmSync(folder, { recursive: true });
  return { milliseconds: microseconds / 1000, cpu: (user + system) * 1000, memory, serverCpu, stdout };
}

/**
 * What writes the peak of the largest process below it to a file, in KiB; nothing where GNU time is missing. It has to be a small
 * program: Linux counts for a process also what the one that started it had resident, here bash's 3 MB and not our own hundred.
 */
function watched(peak: string): string[] {
  return hasGnuTime() ? ['time', '-f', '%M', '-o', peak] : [];
}

let gnuTime: boolean | undefined;

function hasGnuTime(): boolean {
  gnuTime ??= /^\d+\s*$/.test(spawnSync('time', ['-f', '%M', 'true'], { encoding: 'utf8' }).stderr ?? '');
  return gnuTime;
}

function timing(rounds: readonly Round[], busy: number): Timing {
  const wall = rounds.map(({ milliseconds }) => milliseconds);
  const memory = rounds.flatMap((round) => round.memory ?? []);
  return {
    median: median(wall),
    min: Math.min(...wall),
    max: Math.max(...wall),
    rounds: wall.length,
    cpu: median(rounds.map(({ cpu }) => cpu)),
    leastCpu: Math.min(...rounds.map(({ cpu }) => cpu)),
    memory: memory.length === 0 ? undefined : median(memory),
    serverCpu: median(rounds.map(({ serverCpu }) => serverCpu)),
    busy,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
