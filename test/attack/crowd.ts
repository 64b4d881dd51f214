import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences, stateOf, wrongIn } from './judge.ts';
import { start } from './kills.ts';
import { Random } from './random.ts';
import { type Scenario, scenarios, World } from './scenarios.ts';

const people = 16;

/**
 * Sixteen processes pull into sixteen clones that share one cache, at the same time; about half of them are killed at random
 * moments. Then all pull again, still at the same time: each must succeed and have all its files. Gives what did not hold.
 */
export async function crowd(seed: number, scratch: string): Promise<{ kills: number; losses: string[] }> {
  const random = new Random(seed);
  const root = mkdtempSync(join(scratch, 'crowd-'));
  const pull = scenarios.find(({ name }) => name === 'pull') as Scenario;
  const template = new World(join(root, 'template'));
  mkdirSync(template.root);
  pull.make(template);
  template.write('.dvc/config', sharedConfig);
  const clones = Array.from({ length: people }, (_, i) => template.copyTo(join(root, 'clones', `${i}`)));
  // One remote is enough: `../../remote` of each clone is its own copy, the cache is one for all.
  const cache = new World(join(root, 'clones'));
  const losses: string[] = [];
  const ended = await Promise.all(
    clones.map((clone) => killedPull(clone, pull, random.next(), random.next())),
  );
  const kills = ended.filter(({ signal }) => signal === 'SIGKILL').length;
  losses.push(...wrongInCache(cache));
  const again = await Promise.all(clones.map((clone) => start(clone, pull, {}).ended));
  for (const { code, stderr } of again)
    if (code !== 0) losses.push(`the next pull ended with ${code}: ${stderr}`);
  losses.push(...wrongInCache(cache));
  const first = filesOf(clones[0] as World);
  for (const clone of clones) losses.push(...differences(filesOf(clone), first));
  if (first.size < 40) losses.push(`only ${first.size} files arrived`);
  rmSync(root, { recursive: true, force: true });
  return { kills, losses: losses.map((loss) => `crowd, seed ${seed}: ${loss}`) };
}

const sharedConfig =
  '[core]\n    remote = r\n[\'remote "r"\']\n    url = ../../remote\n[cache]\n    dir = ../../../remote\n';

async function killedPull(clone: World, pull: Scenario, dies: number, when: number) {
  const { child, ended } = start(clone, pull, {});
  const timer = dies < 0.5 ? setTimeout(() => child.kill('SIGKILL'), when * 3000) : undefined;
  const told = await ended;
  clearTimeout(timer);
  return told;
}

/** The shared cache lies where the remote of a world would: beside the clones. */
function wrongInCache({ root }: World): readonly string[] {
  return wrongIn(new World(root), false);
}

/** The clone's files under control of DVC. */
function filesOf(clone: World): ReadonlyMap<string, string> {
  return new Map([...stateOf(clone)].filter(([path]) => /^project\/(data|single)/.test(path)));
}
