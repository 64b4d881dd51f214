import { expect, test } from 'vitest';
import { readDurations, recordDurations } from '../../src/run/durations.ts';
import type { Outcome, Run } from '../../src/run/run.ts';
import { stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';

const none = { objects: 0, bytes: 0 };
const file = '.dvc/tmp/lockstep/durations.json';

function runOf(stages: readonly (readonly [string, Outcome, number])[]): Run {
  return {
    stages: stages.map(([name, outcome, seconds]) => ({ stage: stage(name), outcome, seconds, reasons: [] })),
    fetched: none,
    pushed: none,
    avoided: none,
    failures: [],
  };
}

test('the last real duration of each stage is remembered', async () => {
  await using rig = Rig.create({ git: false });
  expect(readDurations(rig.root)).toEqual(new Map());
  recordDurations(
    rig.root,
    runOf([
      ['a', 'ran', 1.23456],
      ['b', 'fresh', 0],
      ['c', 'restored', 9],
      ['__proto__', 'ran', 3],
    ]),
  );
  recordDurations(
    rig.root,
    runOf([
      ['a', 'failed', 7],
      ['d', 'ran', 2],
    ]),
  );
  expect(readDurations(rig.root)).toEqual(
    new Map([
      ['a', 1.235],
      ['d', 2],
      ['__proto__', 3],
    ]),
  );
});

test.each(['', '[1]', 'null', '{"a": "x", "b": -1, "c": 1e999}', '{'])(
  'a damaged file counts as empty: %j',
  async (text) => {
    await using rig = Rig.create({ git: false });
    rig.write(file, text);
    expect(readDurations(rig.root)).toEqual(new Map());
    recordDurations(rig.root, runOf([['a', 'ran', 1]]));
    expect(readDurations(rig.root)).toEqual(new Map([['a', 1]]));
  },
);

test('a place that cannot be written is no failure', async () => {
  await using rig = Rig.create({ git: false });
  rig.write('.dvc/tmp', 'a file');
  recordDurations(rig.root, runOf([['a', 'ran', 1]]));
  expect(readDurations(rig.root)).toEqual(new Map());
});
