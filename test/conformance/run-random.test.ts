import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { outcomes } from '../run/context.ts';
import { contents, RunPair } from './run-pair.ts';

const program = peer('dvc') ?? '';
const rounds = Number(process.env.LOCKSTEP_RANDOM_ROUNDS ?? '4');

/** Park and Miller's generator, so that a project that fails can be made again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Made {
  readonly path: string;
  readonly isFolder: boolean;
}

/** A pipeline of stages that copy, count and join what others made, in all the shapes that dvc.yaml has. */
function randomPipeline(random: (below: number) => number): string {
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const made: Made[] = [
    { path: 'src/a.txt', isFolder: false },
    { path: 'src', isFolder: true },
    { path: 'b.bin', isFolder: false },
  ];
  const lines = ['stages:'];
  const count = 3 + random(5);
  for (let i = 0; i < count; i++) {
    const needs = [...new Set(Array.from({ length: 1 + random(3) }, () => pick(made)))];
    const outs: Made[] = Array.from({ length: 1 + random(2) }, (_, j) => {
      const name = pick(['out', 'é', 'x y', 'deep/out', '#1', '[b]']);
      return { path: `o${i}${j}${name}`.replace(/^(.*)deep\/out$/, 'deep/$1'), isFolder: random(3) === 0 };
    });
    lines.push(`  ${pick(['s', 'stage ', 'n-'])}${i}:`, ...stageLines(needs, outs, { i, random, pick }));
    made.push(...outs);
  }
  return `${lines.join('\n')}\n`;
}

function stageLines(
  needs: readonly Made[],
  outs: readonly Made[],
  { i, random, pick }: { i: number; random: (below: number) => number; pick: <T>(items: readonly T[]) => T },
): string[] {
  const commands = outs.map(({ path, isFolder }) => {
    const sources = needs.map((need) =>
      need.isFolder ? `$(find '${need.path}' -type f | LC_ALL=C sort)` : `'${need.path}'`,
    );
    const text = `echo ${i} ${'padding '.repeat(random(12))}; wc -c ${sources.map((source) => `< ${source.replace(/^\$\((.*)\)$/, "/dev/null; $1 | tr '\\n' ' '")}`).join('; wc -c ')}`;
    return isFolder
      ? `mkdir -p '${path}/sub' && { ${text}; } > '${path}/sub/f' && touch '${path}/empty'`
      : `{ ${text}; } > '${path}'`;
  });
  const flags = ['', '', '', 'cache: false', 'push: false', 'desc: text'];
  const entries = (list: readonly Made[]) =>
    list.map(({ path }) => {
      const flag = pick(flags);
      return flag === '' ? `    - '${path}'` : `    - '${path}': {${flag}}`;
    });
  const [first, ...rest] = outs;
  const metric = first !== undefined && !first.isFolder && random(3) === 0;
  return [
    ...(random(2) === 0
      ? ['    cmd:', ...commands.map((command) => `    - ${JSON.stringify(command)}`)]
      : ['    cmd: |', ...commands.map((command) => `      ${command}`)]),
    '    deps:',
    ...needs.map(({ path }) => `    - '${path}'`),
    ...(random(2) === 0
      ? ['    params:', `    - ${pick(['lr', 'nested.size', 'nested', 'list', 'list.1'])}`]
      : []),
    ...(metric ? ['    metrics:', ...entries([first])] : []),
    ...((metric ? rest : outs).length > 0 ? ['    outs:', ...entries(metric ? rest : outs)] : []),
  ];
}

function paramsText(random: (below: number) => number): string {
  const numbers = [
    '1',
    '1.0',
    '1e-6',
    '0x10',
    '1_000',
    '.5',
    '-0.0',
    '1e22',
    'true',
    'null',
    '"1"',
    'yes',
    "'2020-01-01'",
  ];
  const number = () => numbers[random(numbers.length)];
  return `lr: ${number()}\nnested: {size: ${number()}, b: [${number()}, ${number()}], a: {z: 1, y: ${number()}}}\nlist: [${number()}, ${number()}, x: ${number()}]\n`;
}

describe.skipIf(program === '')('a random pipeline', { timeout: 120_000 }, () => {
  test.each(Array.from({ length: rounds }, (_, i) => 1000 + i))('%i is run alike', async (seed) => {
    const random = seeded(seed * 7919);
    await using both = new RunPair(program);
    both.write('dvc.yaml', randomPipeline(random));
    both.write('src/a.txt', 'alpha\n');
    both.write('src/deep/é', 'beta');
    both.write('b.bin', Buffer.from([1, 0, 255]));
    both.write('deep/.keep', '');
    for (const change of ['first', 'params', 'data', 'back']) {
      both.write(
        'params.yaml',
        paramsText(change === 'back' ? seeded(seed) : change === 'first' ? seeded(seed) : random),
      );
      if (change === 'data') both.write('src/a.txt', `alpha ${seed}\n`);
      if (change === 'back') both.write('src/a.txt', 'alpha\n');
      const { told, run } = await both.repro({ input: { jobs: 1 + random(4) } });
      expect([told.code, run.failures.map(({ message }) => message)], told.text).toEqual([0, []]);
      expect(contents(both.ours), change).toEqual(contents(both.dvc));
      const skipped = [...told.text.matchAll(/Stage '(.*)' didn't change, skipping/g)].map(
        ([, name]) => name ?? '',
      );
      const fresh = Object.entries(outcomes(run)).flatMap(([name, outcome]) =>
        outcome === 'fresh' ? [name] : [],
      );
      expect(fresh).toEqual(skipped);
    }
    expect(both.ask(both.ours, 'status').text).toContain('Data and pipelines are up to date.');
  });
});
