import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, stateOf, wrongIn } from './judge.ts';
import { Random } from './random.ts';
import { cli, environment, type Scenario, World } from './scenarios.ts';

const preload = fileURLToPath(new URL('break-at.ts', import.meta.url));

/** A scenario with its world made once, what an undisturbed run makes of it, and how much such a run does. */
export interface Stage {
  readonly scenario: Scenario;
  readonly template: World;
  readonly expected: ReadonlyMap<string, string>;
  /** Counted file-system calls of the undisturbed run */
  readonly calls: number;
  readonly seconds: number;
}

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Makes the world of a scenario and looks at an undisturbed run. */
export async function prepare(scenario: Scenario, scratch: string): Promise<Stage> {
  const template = new World(mkdtempSync(join(scratch, 'template-')));
  scenario.make(template);
  const world = template.copyTo(join(mkdtempSync(join(scratch, 'undisturbed-')), 'w'));
  const count = join(scratch, 'count');
  const started = performance.now();
  const { code, stderr } = await start(world, scenario, { breaking: `count:${count}` }).ended;
  const seconds = (performance.now() - started) / 1000;
  const wrong = wrongIn(world, scenario.arrives === true);
  if (code !== 0 || wrong.length > 0)
    throw new Error(`${scenario.name}, undisturbed, ended with ${code}: ${stderr}\n${wrong.join('\n')}`);
  const expected = stateOf(world);
  rmSync(join(world.root, '..'), { recursive: true, force: true });
  return { scenario, template, expected, calls: Number(readFileSync(count, 'utf8')), seconds };
}

/** Starts the verb of a scenario; `breaking` as break-at.ts takes it. */
export function start({ project }: World, { words }: Scenario, { breaking }: { readonly breaking?: string }) {
  const args = [...(breaking === undefined ? [] : ['--import', preload]), cli, ...words];
  const env = environment(breaking === undefined ? {} : { LOCKSTEP_BREAK: breaking });
  const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, stderr }));
  return { child, ended };
}

/** What came of one round. */
export interface Round {
  readonly kills: number;
  /** Empty: nothing was lost */
  readonly losses: readonly string[];
}

/**
 * Kills a verb up to five times in one world, at counted calls and at random moments, has the independent checker look after
 * each time, and then lets it run undisturbed: that must succeed, and leave what it leaves otherwise.
 */
export async function killRound(stage: Stage, seed: number, scratch: string): Promise<Round> {
  const random = new Random(seed);
  const { scenario } = stage;
  const world = stage.template.copyTo(join(mkdtempSync(join(scratch, 'round-')), 'w'));
  const losses: string[] = [];
  let kills = 0;
  try {
    // There is less and less left to do.
    for (let [times, share] = [1 + random.below(5), 1]; times > 0; times--, share *= 0.7) {
      const { signal, how } = await kill(stage, world, { random, share });
      if (signal === 'SIGKILL') kills++;
      losses.push(...wrongIn(world, scenario.arrives === true).map((wrong) => `${how}: ${wrong}`));
    }
    losses.push(...(await recovers(stage, world)));
  } finally {
    rmSync(join(world.root, '..'), { recursive: true, force: true });
  }
  return { kills, losses: losses.map((loss) => `${scenario.name}, seed ${seed}: ${loss}`) };
}

async function kill(stage: Stage, world: World, { random, share }: { random: Random; share: number }) {
  const kind = random.pick(['kill', 'torn', 'time']);
  if (kind !== 'time') {
    const how = `${kind}:${1 + random.below(stage.calls * share)}`;
    return { ...(await start(world, stage.scenario, { breaking: how }).ended), how };
  }
  const moment = random.next() * stage.seconds * share * 1000;
  const { child, ended } = start(world, stage.scenario, {});
  const timer = setTimeout(() => child.kill('SIGKILL'), moment);
  const told = await ended;
  clearTimeout(timer);
  return { ...told, how: `after ${moment.toFixed(0)} ms` };
}

/** An ordinary run must do what it does in a world where nothing had happened; gives what it does not. */
export async function recovers(
  { scenario, expected }: Stage,
  world: World,
  isCompared: (path: string) => boolean = () => true,
): Promise<readonly string[]> {
  const { code, stderr } = await start(world, scenario, {}).ended;
  const wrong = wrongIn(world, scenario.arrives === true);
  if (code !== 0) return [`the next run ended with ${code}: ${stderr}`, ...wrong];
  const other = differences(stateOf(world), expected).filter((difference) => isCompared(difference));
  return [...wrong, ...other].map((each) => `after the next run: ${each}`);
}
