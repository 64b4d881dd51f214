import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

/** 3,048 in the weekly run (`LOCKSTEP_FOREACH=3048`), enough to fill every slot several times in every other one. */
const items = Number(process.env.LOCKSTEP_FOREACH ?? 200);
const width = 64;

const dvcYaml = `stages:
  make:
    foreach: \${items}
    do:
      cmd: echo + >> $TRACE; while [ ! -e $GO ]; do sleep 0.05; done; echo \${item} > o\${item}; echo - >> $TRACE
      outs:
      - o\${item}:
          cache: false
  sum:
    cmd: cat o* | wc -l > sum
    deps: [${Array.from({ length: items }, (_, i) => `o${i}`).join(', ')}]
    outs: [sum: {cache: false}]
`;

test(`a foreach of ${items} items runs ${width} wide, and its lock stands in the order of the file`, async () => {
  await using rig = Rig.create();
  rig.write('dvc.yaml', dvcYaml);
  rig.write('params.yaml', `items: [${Array.from({ length: items }, (_, i) => i).join(', ')}]\n`);
  rig.commit('base');
  const [trace, go] = [`${rig.root}-trace`, `${rig.root}-go`];
  const env = { PATH: process.env.PATH, HOME: rig.root, TRACE: trace, GO: go };
  const lines = () => (existsSync(trace) ? readFileSync(trace, 'utf8').split('\n').slice(0, -1) : []);

  const running = runOurs(rig.root, ['repro', '-j', String(width)], { env });
  let isOver = false;
  running.finally(() => {
    isOver = true;
  });
  while (!isOver && lines().length < width) await setImmediate();
  writeFileSync(go, '');
  const { code, err } = await running;
  expect(err).toBe('');
  expect(code).toBe(0);

  const counts = lines().map(
    (
      (now) => (line: string) =>
        (now += line === '+' ? 1 : -1)
    )(0),
  );
  expect(counts).toHaveLength(2 * items);
  expect(Math.max(...counts)).toBe(width);
  const names = [...rig.read('dvc.lock').matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name);
  expect(names).toEqual([...Array.from({ length: items }, (_, i) => `make@${i}`), 'sum']);
  expect(rig.read('sum').trim()).toBe(String(items));

  const again = await runOurs(rig.root, ['repro', '-j', String(width)], { env });
  expect(again.code).toBe(0);
  expect(lines()).toHaveLength(2 * items);
}, 600_000);
