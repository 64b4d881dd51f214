import { expect, test } from 'vitest';
import { parseMermaid } from '../report/mermaid-parse.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

test('dag --status colours each stage by its verdict, groups by their most urgent member', async () => {
  await using rig = Rig.create();
  rig.write(
    'dvc.yaml',
    `
stages:
  prep: {cmd: cp in clean, deps: [in], outs: [clean]}
  each:
    foreach: [x, y]
    do: {cmd: "cp clean e-\${item}", deps: [clean], outs: ["e-\${item}"]}
  apart: {cmd: echo 1 > apart, outs: [apart]}
`,
  );
  rig.write('in', 'in\n');
  expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
  rig.commit('one');
  const plain = await runOurs(rig.root, ['dag']);
  expect(plain.out).not.toContain('class');
  rig.write('in', 'other\n');
  const { code, out, err } = await runOurs(rig.root, ['dag', '--status']);
  expect(code, err).toBe(0);
  expect(classesOf(out)).toEqual({ prep: 'stale', 'each@x': 'waiting', 'each@y': 'waiting', apart: 'fresh' });
  await parseMermaid(out);
  const collapsed = await runOurs(rig.root, ['dag', '--status', '--collapse-foreach-matrix']);
  expect(classesOf(collapsed.out)).toEqual({ prep: 'stale', each: 'waiting', apart: 'fresh' });
  const outs = await runOurs(rig.root, ['dag', '--status', '--outs']);
  expect(classesOf(outs.out)).toMatchObject({ clean: 'stale', 'e-x': 'waiting' });
  const dot = await runOurs(rig.root, ['dag', '--status', '--dot']);
  expect(dot.out).toContain('"prep" [style=filled, fillcolor="#9a6700", fontcolor="#ffffff"];');
});

/** Name of each node → its class. */
function classesOf(mermaid: string): Record<string, string | undefined> {
  const names = [...mermaid.matchAll(/(node\d+)\["(.*)"\]/g)].map(
    ([, id = '', name = '']): [string, string] => [name, id],
  );
  const classes = new Map(
    [...mermaid.matchAll(/class (node\d+) (\w+)/g)].map(([, id = '', state = '']) => [id, state]),
  );
  return Object.fromEntries(names.map(([name, id]) => [name, classes.get(id)]));
}
