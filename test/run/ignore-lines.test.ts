import { expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { IgnoreLines } from '../../src/run/ignore-lines.ts';
import { Rig } from '../rig.ts';
import { testContext } from './context.ts';

test('lines of one folder stand in running order, whatever the order in which stages end', async () => {
  await using rig = Rig.create();
  rig.write('.gitignore', '/mine');
  rig.write('sub/x', '');
  const lines = new IgnoreLines(testContext(rig, []));
  for (const rank of [3, 1, 4, 0, 2]) unwrap(await lines.add(rank, [`out #${rank}`, `sub/${rank}`]));
  expect(rig.read('.gitignore')).toBe('/mine\n/out \\#0\n/out \\#1\n/out \\#2\n/out \\#3\n/out \\#4\n');
  expect(rig.read('sub/.gitignore')).toBe('/0\n/1\n/2\n/3\n/4\n');
});

test('stages that end at the same time do not lose lines', async () => {
  await using rig = Rig.create();
  const lines = new IgnoreLines(testContext(rig, []));
  const ranks = [5, 2, 9, 0, 7, 1, 8, 3, 6, 4];
  await Promise.all(ranks.map((rank) => lines.add(rank, [`out${rank}`])));
  expect(rig.read('.gitignore')).toBe(
    '/out0\n/out1\n/out2\n/out3\n/out4\n/out5\n/out6\n/out7\n/out8\n/out9\n',
  );
});

test('what Git ignores already gets no line, and undoing takes only own lines away', async () => {
  await using rig = Rig.create();
  rig.write('.gitignore', '*.bin\n');
  const lines = new IgnoreLines(testContext(rig, []));
  unwrap(await lines.add(1, ['a.bin', 'b']));
  unwrap(await lines.add(0, ['c']));
  expect(rig.read('.gitignore')).toBe('*.bin\n/c\n/b\n');
  unwrap(await lines.undo());
  expect(rig.read('.gitignore')).toBe('*.bin\n');
});
