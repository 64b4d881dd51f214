import { describe, expect, it } from 'vitest';
import { planJson, reasonJson, reportJson, runJson, stringifyJson } from '../../src/report/json.ts';
import { valueJson } from '../../src/report/json-text.ts';
import { assemble, type ReportInput } from '../../src/report/report.ts';
import { type Key, Timestamp, type Value } from '../../src/values/value.ts';
import { cases } from './cases.ts';
import { baseSha, float, headSha, plan, planned, ran, run, stage, values } from './fixtures.ts';

describe('lockstep.plan/1', () => {
  it('has the shape of the contract', () => {
    const one = planned(stage({ name: 'train', line: 14 }), 'stale', {
      reasons: [
        {
          kind: 'changed-param',
          file: 'params.yaml',
          at: 'params.yaml',
          key: 'train.lr',
          status: 'modified',
          old: 0.1,
          new: 0.01,
        },
        {
          kind: 'changed-dep',
          path: 'src/train.py',
          at: 'src/train.py',
          status: 'modified',
          old: 'md5',
          new: 'md5',
        },
      ],
      causedBy: ['featurize'],
      runCache: 'miss',
      estimateSeconds: 42,
      fetch: { objects: 3, bytes: 123 },
    });
    const json = planJson(plan([one], { waves: [['featurize'], ['train']] }));
    expect(JSON.parse(stringifyJson(json))).toEqual({
      schema: 'lockstep.plan/1',
      base: { rev: 'main', sha: baseSha },
      head: { rev: 'workspace', sha: headSha },
      stages: [
        {
          stage: 'train',
          file: 'dvc.yaml',
          line: 14,
          verdict: 'stale',
          since: 'head',
          reasons: [
            { kind: 'changed-param', file: 'params.yaml', key: 'train.lr', old: 0.1, new: 0.01 },
            { kind: 'changed-dep', path: 'src/train.py', old: 'md5', new: 'md5' },
          ],
          causedBy: ['featurize'],
          runCache: 'miss',
          estimateSeconds: 42,
          fetch: { objects: 3, bytes: 123 },
        },
      ],
      waves: [['featurize'], ['train']],
      totals: {
        stages: 1,
        fresh: 0,
        stale: 1,
        waiting: 0,
        frozen: 0,
        unknown: 0,
        fetch: { objects: 3, bytes: 1_100_000 },
        avoided: { objects: 812, bytes: 12_400_000_000 },
      },
    });
  });
});

describe('lockstep.run/1', () => {
  it('has the shape of the contract, and of a failed stage its failure and log', () => {
    const train = stage({ name: 'train', file: 'sub/dvc.yaml' });
    const failure = {
      reason: 'stage',
      message: 'exited with 1',
      location: { file: 'sub/dvc.yaml', line: 3 },
    } as const;
    const json = runJson(
      run([ran(train, 'failed', { seconds: 1.2, reasons: [{ kind: 'forced' }], failure, logTail: ['x'] })]),
    );
    expect(JSON.parse(stringifyJson(json))).toEqual({
      schema: 'lockstep.run/1',
      stages: [
        {
          stage: 'sub/dvc.yaml:train',
          outcome: 'failed',
          seconds: 1.2,
          reasons: [{ kind: 'forced' }],
          failure: { reason: 'stage', message: 'exited with 1', file: 'sub/dvc.yaml', line: 3 },
          log: ['x'],
        },
      ],
      fetched: { objects: 3, bytes: 1_100_000 },
      pushed: { objects: 14, bytes: 21_500_000 },
      avoided: { objects: 812, bytes: 12_400_000_000 },
      failures: [],
    });
  });
});

describe('lockstep.report/1', () => {
  it.each(Object.keys(cases))('%s is valid JSON with the numbers of the comment', (name) => {
    const report = assemble((cases[name] as () => ReportInput)());
    const parsed = JSON.parse(stringifyJson(reportJson(report)));
    expect(parsed).toMatchObject({
      schema: 'lockstep.report/1',
      outcome: report.outcome,
      exitCode: report.exitCode,
      counts: report.counts,
    });
    expect(parsed.metrics).toHaveLength(report.metrics.length);
    expect(parsed.plan === null).toBe(report.plan === undefined);
  });
});

describe('values as JSON', () => {
  it.each<[Value, string]>([
    [1n, '1'],
    [2n ** 70n, '1180591620717411303424'],
    [-(2n ** 53n) - 1n, '-9007199254740993'],
    [1, '1'],
    [0.1, '0.1'],
    [Number.NaN, '"NaN"'],
    [Number.NEGATIVE_INFINITY, '"-Infinity"'],
    [new Timestamp('2025-01-31'), '"2025-01-31"'],
    [null, 'null'],
    ['</script>', '"</script>"'],
    [values({ a: [1, float(2)], b: {} }), '{\n  "a": [\n    1,\n    2\n  ],\n  "b": {}\n}'],
  ])('%s', (value, text) => {
    expect(stringifyJson(valueJson(value))).toBe(`${text}\n`);
  });

  it('a key such as __proto__ is a key like any other', () => {
    const value = new Map<Key, Value>([['__proto__', values({ polluted: true })]]);
    expect(stringifyJson(valueJson(value))).toContain('"__proto__"');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a side that is not there has no key', () => {
    expect(reasonJson({ kind: 'missing-dep', path: 'a', at: 'a', status: 'deleted' })).toEqual({
      kind: 'missing-dep',
      path: 'a',
    });
    expect(reasonJson({ kind: 'changed-command', old: 'a', new: ['b'] })).toEqual({
      kind: 'changed-command',
      old: 'a',
      new: ['b'],
    });
  });
});
