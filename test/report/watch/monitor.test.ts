import { expect, test } from 'vitest';
import type { Policy } from '../../../src/project/policy/policy.ts';
import { readPolicy } from '../../../src/project/policy/read-policy.ts';
import type { MetricHistory } from '../../../src/report/history.ts';
import { brokenRules } from '../../../src/report/watch/monitor.ts';
import type { Value } from '../../../src/values/value.ts';

function policy(rule: string): Policy {
  const read = readPolicy(Buffer.from(`metrics:\n  accuracy: {${rule}}\n`), policyPlace);
  if (!read.ok) throw new Error(read.failures[0]?.message);
  return read.value;
}
const policyPlace = { file: '.github/lockstep.yml', folder: '' };

/** Values from the oldest commit to the newest; `x`: the metric is not there. */
function history(values: readonly (number | 'x' | 'text')[]): MetricHistory {
  return values
    .map((value, i) => ({
      sha: String(i).padStart(40, '0'),
      time: i,
      subject: `c${i}`,
      values: new Map<string, Value>(value === 'x' ? [] : [['metrics.json:accuracy', value]]),
    }))
    .reverse();
}

test.each<
  readonly [
    rule: string,
    values: readonly (number | 'x' | 'text')[],
    now: number | undefined,
    expected: string,
  ]
>([
  ['min: 0.8', [0.9, 0.9], undefined, ''],
  ['min: 0.8', [0.9, 0.7], undefined, 'c0..c1'],
  ['min: 0.8', [0.9, 0.7, 0.6, 0.75], undefined, 'c0..c1'],
  ['min: 0.8', [0.9, 0.7, 0.85], undefined, ''],
  ['min: 0.8', [0.9, 0.7, 0.85, 0.7], undefined, 'c2..c3'],
  ['min: 0.8', [0.7, 0.7], undefined, '..c0'],
  ['max: 0.8', [0.7, 0.9], undefined, 'c0..c1'],
  ['min: 0.8', [0.9, 'x', 0.7, 'text'], undefined, 'c0..c2'],
  ['min: 0.8', ['x', 'text'], undefined, ''],
  ['min: 0.8', [], undefined, ''],
  ['min: 0.8', [0.9], 0.7, 'c0..the results of this run'],
  ['min: 0.8', [0.9, 0.7], 0.9, ''],
  ['min: 0.8', [0.9, 0.7], 0.7, 'c0..c1'],
  ['min: 0.8', [], 0.7, '..the results of this run'],
  ['better: higher, max-drop: 0.05', [0.9, 0.86], undefined, ''],
  ['better: higher, max-drop: 0.05', [0.9, 0.84], undefined, 'c0..c1'],
  // A bad value does not become the measure by staying.
  ['better: higher, max-drop: 0.05', [0.9, 0.84, 0.84, 0.84], undefined, 'c0..c1'],
  ['better: higher, max-drop: 0.05', [0.9, 0.84, 0.86], undefined, ''],
  ['better: lower, max-drop: 0.05', [0.1, 0.2], undefined, 'c0..c1'],
  ['better: higher, max-drop: 0.05, over: 3 commits', [0.9, 0.5, 0.9, 0.9, 0.84], undefined, 'c3..c4'],
  ['better: higher, max-drop: 10% and 0.2', [0.9, 0.75], undefined, ''],
  ['better: higher, max-drop: 10% or 0.2', [0.9, 0.75], undefined, 'c0..c1'],
  ['better: higher', [0.9, 0.1], undefined, ''],
])('%s over %j, then %j: %s', (rule, values, now, expected) => {
  const made = new Map<string, Value>(now === undefined ? [] : [['metrics.json:accuracy', now]]);
  const found = brokenRules(policy(rule), history(values), made);
  expect(found.map(({ good, bad }) => `${good?.subject ?? ''}..${bad.subject}`).join()).toBe(expected);
});

test('each limit of a rule is a finding of its own, sorted by metric', () => {
  const values = new Map<string, Value>([
    ['b.json:accuracy', 0.5],
    ['a.json:accuracy', 0.5],
    ['a.json:other', 0.1],
  ]);
  const found = brokenRules(policy('min: 0.8, max: 0.4'), [
    { sha: 'f'.repeat(40), time: 1, subject: 's', values },
  ]);
  expect(found.map(({ metric, limit, value }) => `${metric} ${limit} ${value}`)).toEqual([
    'a.json:accuracy at most 0.4 0.5',
    'a.json:accuracy at least 0.8 0.5',
    'b.json:accuracy at most 0.4 0.5',
    'b.json:accuracy at least 0.8 0.5',
  ]);
});
