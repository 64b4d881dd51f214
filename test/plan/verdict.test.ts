import { describe, expect, test } from 'vitest';
import type { ParamsSight, Sight, Snapshot } from '../../src/plan/snapshot-types.ts';
import { judge, placeText, type Reason } from '../../src/plan/verdict.ts';
import type { Stage } from '../../src/project/stage.ts';
import { dep, entry, locked, mapping, oid, out, params, stage } from './make-stage.ts';

interface Seen {
  readonly paths?: Readonly<Record<string, Sight>>;
  readonly params?: Readonly<Record<string, ParamsSight>>;
  readonly stored?: boolean;
}

function seen({ paths = {}, params: files = {}, stored = true }: Seen): Snapshot {
  return {
    path: (place) => paths[placeText(place)] ?? { kind: 'absent' },
    params: (place) => files[placeText(place)] ?? { kind: 'absent' },
    stored: () => stored,
  };
}

const here = (digit: string): Sight => ({ kind: 'present', oid: oid(digit), hashName: 'md5', from: 'disk' });

const train = stage('train', {
  deps: [dep('data'), params('params.yaml', ['lr', 'seed'])],
  outs: [out('model')],
  lock: entry({
    deps: [locked('data', 'a')],
    params: new Map([['params.yaml', mapping({ lr: 0.1, seed: 1n })]]),
    outs: [locked('model', 'b')],
  }),
});
const clean: Seen = {
  paths: { data: here('a'), model: here('b') },
  params: { 'params.yaml': { kind: 'values', value: mapping({ lr: 0.1, seed: 1n }) } },
};

const cases: [string, Stage, Seen, string, Reason[]][] = [
  ['is fresh when everything is as recorded', train, clean, 'fresh', []],
  [
    'is stale when a dependency changed',
    train,
    { ...clean, paths: { ...clean.paths, data: here('c') } },
    'stale',
    [{ kind: 'changed-dep', path: 'data', at: 'data', status: 'modified', old: oid('a'), new: oid('c') }],
  ],
  [
    'is stale when a dependency is gone',
    train,
    { ...clean, paths: { model: here('b') } },
    'stale',
    [{ kind: 'missing-dep', path: 'data', at: 'data', status: 'deleted', old: oid('a') }],
  ],
  [
    'names the old and the new value of a parameter',
    train,
    { ...clean, params: { 'params.yaml': { kind: 'values', value: mapping({ lr: 0.01, seed: 1n }) } } },
    'stale',
    [
      {
        kind: 'changed-param',
        file: 'params.yaml',
        at: 'params.yaml',
        key: 'lr',
        status: 'modified',
        old: 0.1,
        new: 0.01,
      },
    ],
  ],
  [
    'treats 1, 1.0 and true as equal, as Python does (C-141)',
    train,
    { ...clean, params: { 'params.yaml': { kind: 'values', value: mapping({ lr: 0.1, seed: true }) } } },
    'fresh',
    [],
  ],
  [
    'sees a parameter that is gone from its file (C-102)',
    train,
    { ...clean, params: { 'params.yaml': { kind: 'values', value: mapping({ lr: 0.1 }) } } },
    'stale',
    [
      {
        kind: 'changed-param',
        file: 'params.yaml',
        at: 'params.yaml',
        key: 'seed',
        status: 'deleted',
        old: 1n,
      },
    ],
  ],
  [
    'sees a params file that is gone (C-102)',
    train,
    { ...clean, params: {} },
    'stale',
    [{ kind: 'changed-param', file: 'params.yaml', at: 'params.yaml', status: 'deleted' }],
  ],
  [
    'puts a missing cache object before a missing file (C-100)',
    train,
    { ...clean, paths: { data: here('a') }, stored: false },
    'stale',
    [{ kind: 'missing-out', path: 'model', at: 'model', status: 'not in cache', old: oid('b') }],
  ],
  [
    'sees a changed output',
    train,
    { ...clean, paths: { data: here('a'), model: here('d') } },
    'stale',
    [{ kind: 'changed-out', path: 'model', at: 'model', status: 'modified', old: oid('b'), new: oid('d') }],
  ],
  [
    'compares a command string with a list as different',
    { ...train, cmd: ['run'] },
    clean,
    'stale',
    [{ kind: 'changed-command', old: 'run', new: ['run'] }],
  ],
  [
    'is always stale when always_changed',
    { ...train, alwaysChanged: true },
    clean,
    'stale',
    [{ kind: 'always-changed' }],
  ],
  [
    'hides the deps of a frozen stage but shows its command (C-170)',
    { ...train, frozen: true, cmd: 'other' },
    { ...clean, paths: { model: here('b') } },
    'frozen',
    [{ kind: 'changed-command', old: 'run', new: 'other' }],
  ],
];

describe('a stage', () => {
  test.each(cases)('%s', (_name, subject, snapshot, kind, reasons) => {
    expect(judge(subject, seen(snapshot))).toEqual({ kind, reasons });
  });

  test('never locked lists its deps as modified and its params file as new (C-101)', () => {
    const verdict = judge({ ...train, lock: undefined }, seen({ ...clean, paths: { data: here('a') } }));
    expect(verdict.reasons).toEqual([
      { kind: 'not-locked' },
      { kind: 'changed-dep', path: 'data', at: 'data', status: 'modified', new: oid('a') },
      { kind: 'changed-param', file: 'params.yaml', at: 'params.yaml', status: 'new' },
      { kind: 'missing-out', path: 'model', at: 'model', status: 'deleted' },
    ]);
  });

  test('with a NaN parameter is never clean (C-103)', () => {
    const nan = stage('s', {
      deps: [params('p.yaml', ['x'])],
      lock: entry({ params: new Map([['p.yaml', mapping({ x: Number.NaN })]]) }),
    });
    const verdict = judge(
      nan,
      seen({ params: { 'p.yaml': { kind: 'values', value: mapping({ x: Number.NaN }) } } }),
    );
    expect(verdict.kind).toBe('stale');
  });

  test('is fresh when hashes of two generations have the same value, and unknown when they differ (C-168)', () => {
    const legacy = (digit: string): Sight => ({
      kind: 'present',
      oid: oid(digit),
      hashName: 'md5-dos2unix',
      from: 'lock',
    });
    const only = stage('s', { deps: [dep('data')], lock: entry({ deps: [locked('data', 'a')] }) });
    expect(judge(only, seen({ paths: { data: legacy('a') } })).kind).toBe('fresh');
    expect(judge(only, seen({ paths: { data: legacy('b') } }))).toEqual({
      kind: 'unknown',
      reasons: [],
      unknown: ['data'],
    });
  });

  test('ignores lock entries for deps that are no longer declared (C-167)', () => {
    const fewer = { ...train, deps: train.deps.slice(1) };
    expect(judge(fewer, seen(clean)).kind).toBe('fresh');
  });

  test('tracks a whole file: its keys in order, then those only in the lock', () => {
    const whole = stage('s', {
      deps: [params('p.yaml')],
      lock: entry({ params: new Map([['p.yaml', mapping({ a: 1n, gone: 2n })]]) }),
    });
    const verdict = judge(
      whole,
      seen({ params: { 'p.yaml': { kind: 'values', value: mapping({ b: 3n, a: 1n }) } } }),
    );
    expect(verdict.reasons.map((reason) => ('key' in reason ? [reason.key, reason.status] : []))).toEqual([
      ['b', 'new'],
      ['gone', 'deleted'],
    ]);
  });
});
