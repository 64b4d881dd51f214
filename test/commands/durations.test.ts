import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { estimate, readDurations, recordDurations, savedSeconds } from '../../src/commands/durations.ts';
import { nothing } from '../../src/plan/plan.ts';
import type { Outcome, Run } from '../../src/run/run.ts';
import { stage } from '../plan/make-stage.ts';

let projectRoot = '';
beforeEach(() => {
  projectRoot = mkdtempSync(join(tmpdir(), 'lockstep-durations-'));
});
afterEach(() => rmSync(projectRoot, { recursive: true, force: true }));

function run(outcomes: Record<string, [Outcome, number]>): Run {
  const stages = Object.entries(outcomes).map(([name, [outcome, seconds]]) => ({
    stage: stage(name),
    outcome,
    seconds,
    reasons: [],
  }));
  return { stages, fetched: nothing, pushed: nothing, avoided: nothing, failures: [] };
}

test('a stage has an estimate, the median, once it ran three times', () => {
  for (const seconds of [1, 9]) recordDurations({ projectRoot }, run({ train: ['ran', seconds] }));
  expect(estimate(readDurations({ projectRoot }), 'train')).toBeUndefined();
  recordDurations({ projectRoot }, run({ train: ['ran', 3], other: ['fresh', 0] }));
  expect(estimate(readDurations({ projectRoot }), 'train')).toBe(3);
  expect(readDurations({ projectRoot }).has('other')).toBe(false);
});

test('only the last five runs count', () => {
  for (const seconds of [100, 100, 100, 1, 1, 1, 1, 1])
    recordDurations({ projectRoot }, run({ train: ['ran', seconds] }));
  expect(readDurations({ projectRoot }).get('train')).toEqual([1, 1, 1, 1, 1]);
});

test('what a run saved is known only if every spared stage was measured', () => {
  for (let i = 0; i < 3; i++) recordDurations({ projectRoot }, run({ a: ['ran', 10], b: ['ran', 5] }));
  const durations = readDurations({ projectRoot });
  expect(savedSeconds(run({ a: ['fresh', 0], b: ['restored', 0] }), durations)).toBe(15);
  expect(savedSeconds(run({ a: ['fresh', 0], c: ['fresh', 0] }), durations)).toBeUndefined();
});

test('a damaged or foreign file counts as empty', () => {
  const folder = join(projectRoot, '.dvc', 'tmp', 'lockstep');
  mkdirSync(folder, { recursive: true });
  for (const text of ['', '{"a": [1', '[]', 'null', '{"a": ["x"], "b": [-1], "c": 3}']) {
    writeFileSync(join(folder, 'durations.json'), text);
    expect(readDurations({ projectRoot }).size).toBe(0);
  }
});
