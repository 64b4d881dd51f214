import { describe, expect, it } from 'vitest';
import { isBroken } from '../../../src/report/conclusion.ts';
import { proveGates, unproven } from '../../../src/report/gates/prove.ts';
import { assemble, type ReportInput } from '../../../src/report/report.ts';
import { input, metrics, plan, planned, ran, run, stage } from '../fixtures.ts';
import { policyOf } from '../gallery-cases.ts';

const evaluate = stage({ name: 'evaluate', metrics: ['metrics.json'] });

/** A run of the stage that writes the metrics, judged by a policy. */
function judged(
  policy: string,
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  more: Partial<ReportInput> = {},
) {
  return assemble(
    input({
      policy: policyOf(policy),
      plan: plan([planned(evaluate, 'stale', { reasons: [{ kind: 'not-locked' }] })]),
      run: run([ran(evaluate, 'ran', { seconds: 1 })]),
      metrics: metrics(old, now),
      ...more,
    }),
  );
}

describe('limits of a metric', () => {
  it.each<[string, string, unknown, unknown, string]>([
    ['both limits exceeded', '{better: higher, max-drop: 1% and 0.002}', 0.912, 0.897, 'failed'],
    ['one of two with and', '{better: higher, max-drop: 1% and 0.02}', 0.912, 0.9, 'passed'],
    ['one of two with or', '{better: higher, max-drop: 1% or 0.02}', 0.912, 0.9, 'failed'],
    ['a rise where lower is better', '{better: lower, max-drop: 5%}', 0.31, 0.33, 'failed'],
    ['a fall where lower is better', '{better: lower, max-drop: 5%}', 0.31, 0.1, 'passed'],
    ['exactly the limit, in binary a little more', '{better: higher, max-drop: 0.002}', 0.9, 0.898, 'passed'],
    ['percent of a negative base', '{better: higher, max-drop: 10%}', -10, -10.5, 'passed'],
    ['percent of zero: any drop is too much', '{better: higher, max-drop: 10%}', 0, -0.1, 'failed'],
    ['above the most', '{max: 0.4}', 0.3, 0.41, 'failed'],
    ['just the most', '{max: 0.4}', 0.3, 0.4, 'passed'],
    ['below the least', '{min: 10}', 12, 9, 'failed'],
    ['whole numbers', '{better: higher, max-drop: 2}', 100, 97, 'failed'],
    ['NaN', '{min: 0}', 1, Number.NaN, 'cannot compare'],
    ['infinite', '{max: 1}', 1, Number.POSITIVE_INFINITY, 'cannot compare'],
    ['NaN at the base', '{better: higher, max-drop: 1}', Number.NaN, 1, 'cannot compare'],
    ['a text', '{min: 0}', 1, 'good', 'cannot compare'],
    ['a truth value', '{min: 0}', 1, true, 'cannot compare'],
    ['gone', '{min: 0}', 1, undefined, 'cannot compare'],
    ['new, and nothing to drop from', '{better: higher, max-drop: 1}', undefined, 1, 'cannot compare'],
  ])('%s', (_, rule, old, now, state) => {
    const side = (value: unknown) => (value === undefined ? {} : { m: value });
    const { gates, exitCode } = judged(`metrics: {m: ${rule}}`, side(old), side(now));
    expect(gates.map((gate) => gate.state)).toEqual([state]);
    expect(exitCode).toBe(state === 'passed' ? 0 : 1);
  });

  it('cannot compare stops the change, unless the policy says that it only warns', () => {
    const rule = (word: string) => `metrics: {m: {min: 0, cannot-compare: ${word}}}`;
    expect(judged(rule('fail'), { m: 1 }, { m: Number.NaN }).exitCode).toBe(1);
    const { gates, exitCode } = judged(rule('warn'), { m: 1 }, { m: Number.NaN });
    expect(gates).toMatchObject([{ state: 'cannot compare', onlyWarns: true }]);
    expect(exitCode).toBe(0);
  });

  it('over N commits it is the median of the last N that counts, not the merge base', () => {
    const policy = 'metrics: {m: {better: higher, max-drop: 0.5, over: 3 commits}}';
    const baselines = new Map([['metrics.json:m', [9, 1, 2, 50, 50]]]);
    expect(judged(policy, { m: 9 }, { m: 1.6 }, { baselines }).gates).toMatchObject([
      { state: 'passed', value: 'median 2.0 → 1.6' },
    ]);
    expect(judged(policy, { m: 1 }, { m: 1.4 }, { baselines }).gates).toMatchObject([{ state: 'failed' }]);
    expect(judged(policy, { m: 1 }, { m: 1.4 }).gates).toMatchObject([{ state: 'cannot compare' }]);
  });

  it('another test set makes a drop incomparable, and leaves limits of the value itself alone', () => {
    const policy = 'metrics: {m: {better: higher, max-drop: 1, min: 0, test-set: data/test}}';
    const changedTestSets = new Set(['data/test']);
    expect(judged(policy, { m: 5 }, { m: 9 }, { changedTestSets }).gates).toMatchObject([
      { state: 'cannot compare', value: 'the test set `data/test` changed' },
      { state: 'passed' },
    ]);
    expect(judged(policy, { m: 5 }, { m: 9 }).gates.every(({ state }) => state === 'passed')).toBe(true);
  });

  it('what the change cannot reach is not judged', () => {
    const policy = 'metrics: {m: {min: 10}}';
    const fresh = {
      plan: plan([planned(evaluate, 'fresh')]),
      run: run([ran(evaluate, 'fresh')]),
    };
    expect(judged(policy, { m: 1 }, { m: 1 }, fresh).gates).toEqual([]);
    expect(judged(policy, { m: 1 }, { m: 2 }, fresh).gates).toMatchObject([{ state: 'failed' }]);
  });

  it('a stage that did not run has measured nothing', () => {
    const policy = 'metrics: {m: {min: 0}}';
    const blocked = { run: run([ran(evaluate, 'blocked', { blockedBy: ['train'] })]) };
    expect(judged(policy, { m: 1 }, { m: 1 }, blocked).gates).toMatchObject([
      { state: 'cannot compare', value: '`evaluate` did not run' },
    ]);
    const { run: _, ...unrun } = input({
      policy: policyOf(policy),
      plan: plan([planned(evaluate, 'stale')]),
      metrics: metrics({ m: 1 }, { m: 1 }),
    });
    expect(assemble(unrun).gates).toMatchObject([
      { state: 'cannot compare', value: '`evaluate` has not run yet' },
    ]);
  });

  it('somebody with a name and a reason lets one through', () => {
    const overrides = new Map([['m', { by: 'Ada', reason: 'the test set was cleaned' }]]);
    const { gates, exitCode } = judged('metrics: {m: {min: 10}}', { m: 1 }, { m: 2 }, { overrides });
    expect(gates).toMatchObject([{ state: 'failed', override: { by: 'Ada' } }]);
    expect(gates.some(isBroken)).toBe(false);
    expect(exitCode).toBe(0);
  });

  it('and no other: a key that two files have is called by both names, and let through by them', () => {
    const side = (file: string) => [...metrics({ m: 5, n: 5 }, { m: 1, n: 1 }, file)];
    const both = new Map([...side('a.json'), ...side('b.json')]);
    const two = stage({ name: 'evaluate', metrics: ['a.json', 'b.json'] });
    const names = (override: string) =>
      judged(
        'metrics: {m: {min: 3}, "a.json:n": {min: 3}}',
        {},
        {},
        {
          plan: plan([planned(two, 'stale', { reasons: [{ kind: 'not-locked' }] })]),
          run: run([ran(two, 'ran', { seconds: 1 })]),
          metrics: both,
          overrides: new Map([[override, { by: 'Ada', reason: 'it is meant' }]]),
        },
      ).gates.map(({ gate, override: by }) => `${gate} ${by === undefined ? 'stands' : 'let through'}`);
    expect(names('a.json:m')).toEqual(['a.json:m let through', 'a.json:n stands', 'b.json:m stands']);
    expect(names('m')).toEqual(['a.json:m stands', 'a.json:n stands', 'b.json:m stands']);
  });
});

describe('other gates', () => {
  it('size counts what comes in, and cannot tell without recorded sizes', () => {
    const data = [
      { path: 'a', kind: 'modified', bytes: { old: 10, new: 1_500 } },
      { path: 'b', kind: 'deleted', bytes: { old: 9_000 } },
    ] as const;
    expect(judged('gates: {size: 1 kB}', {}, {}, { data }).gates).toMatchObject([
      { state: 'failed', value: 'adds 1.5 kB' },
    ]);
    expect(judged('gates: {size: 2 kB}', {}, {}, { data }).gates).toMatchObject([{ state: 'passed' }]);
    const unknown = [{ path: 'a', kind: 'added' }] as const;
    expect(judged('gates: {size: 2 kB}', {}, {}, { data: unknown }).gates).toMatchObject([
      { state: 'cannot compare' },
    ]);
  });

  it('missing data fails or warns by the word of the policy', () => {
    const failures = [{ reason: 'data', message: 'gone' }] as const;
    expect(judged('gates: {missing: fail}', {}, {}, { failures }).gates).toMatchObject([{ state: 'failed' }]);
    expect(judged('gates: {missing: warn}', {}, {}, { failures }).gates).toMatchObject([{ state: 'warned' }]);
    expect(judged('gates: {missing: ignore}', {}, {}, { failures }).gates).toEqual([]);
  });

  it('the budget warns before a run, never after it', () => {
    const policy = policyOf('budget: {minutes: 1}');
    const stages = [planned(evaluate, 'stale', { estimateSeconds: 90 })];
    expect(assemble(input({ policy, plan: plan(stages) })).gates).toMatchObject([
      { gate: 'budget', state: 'warned' },
    ]);
    expect(judged('budget: {minutes: 1}', {}, {}).gates).toEqual([]);
  });

  it('owners of changed data and metrics are named, from the top of the repository', () => {
    const policy = {
      ...policyOf('owners: {"sub/data/raw/**": "@org/a", "metric:m": ["@b", "@org/a"], "/other": "@c"}'),
      folder: 'sub',
    };
    const data = [
      { path: 'data/raw/', kind: 'modified' },
      { path: 'other', kind: 'added' },
    ] as const;
    expect(judged('{}', { m: 1 }, { m: 2 }, { policy, data }).owners).toEqual([
      { owner: '@org/a', of: ['data/raw/', 'm'] },
      { owner: '@b', of: ['m'] },
    ]);
  });
});

describe('gates test', () => {
  const known = [{ file: 'metrics.json', key: 'm', new: 0.9 }];

  it('proves each gate by breaking it', () => {
    const policy = policyOf(
      'metrics: {m: {better: higher, max-drop: 1% and 0.002, min: 0.5, max: 2, cannot-compare: warn}}\ngates: {stale: fail, missing: warn, size: 1 MB}',
    );
    const proofs = proveGates(policy, known);
    expect(proofs.map(({ gate, verdict }) => `${gate} ${verdict}`)).toEqual([
      'm proven',
      'm proven',
      'm proven',
      'stale proven',
      'missing warns',
      'size proven',
    ]);
    expect(unproven(proofs)).toBe(0);
  });

  it('a rule for a metric that is not there, and one that a later rule hides, are found out', () => {
    const policy = policyOf('metrics: {n: {min: 1}, m: {min: 0.5}, "*": {max: 9}}');
    const proofs = proveGates(policy, known);
    expect(proofs.map(({ gate, verdict }) => `${gate} ${verdict}`)).toEqual([
      'n matches nothing',
      'm cannot fail',
      '* proven',
    ]);
    expect(unproven(proofs)).toBe(2);
  });
});
