import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../src/project/stage.ts';
import {
  hasKey,
  isCacheable,
  isSaved,
  runCacheKey,
  runCachePath,
  runCacheValue,
} from '../../src/run/run-cache-key.ts';
import { parseOid } from '../../src/store/oid.ts';
import { Timestamp, type Value } from '../../src/values/value.ts';
import { dep, entry, mapping, out, params, stage } from '../plan/make-stage.ts';

/** The worked example of dvc-compat 5.7 and 10.2. */
const prep = entry({
  cmd: 'cat raw/a.txt raw/sub/b.txt > clean.txt',
  deps: [
    path('raw', 'bed5661bbe0bb4234911bad6973b1793.dir', { nfiles: 2 }),
    path('prep.py', '641a5e60f034dbcf18352c8923c82a77'),
  ],
  params: new Map([
    ['params.yaml', mapping({ seed: 7n, prep: mapping({ ratio: 0.25, tiny: 1e-6, names: ['x', 'y'] }) })],
  ]),
  outs: [path('clean.txt', '852e77b490fb4e8653fbc11f4c6f89c2')],
});

function path(name: string, md5: string, more: { nfiles?: number; size?: number; isexec?: boolean } = {}) {
  const oid = parseOid(md5);
  if (oid === undefined) throw new Error(md5);
  return { path: name, oid, hashName: 'md5' as const, size: 11, ...more };
}

describe('the name of a run', () => {
  const key = '4714172b37fdb267dfe1a2606519c07defff43e9525f8d05e2fe38bfdcbe4f25';
  const value = '79e195ea77f08b63e720bb52eef64e5a778868ecdaf666edbdce561a50f59b29';

  test("is DVC's", () => {
    expect(runCacheKey(prep)).toBe(key);
    expect(runCacheValue(prep)).toBe(value);
    expect(runCachePath(prep)).toBe(`runs/47/${key}/${value}`);
  });

  test('does not depend on sizes and counts, in params either', () => {
    const sized = entry({ ...prep, deps: prep.deps.map(({ size, nfiles, ...rest }) => rest) });
    expect(runCacheKey(sized)).toBe(key);
    const withParam = (size: Value) =>
      entry({ params: new Map([['p.yaml', mapping({ a: mapping({ size, b: 1n }) })]]) });
    expect(runCacheKey(withParam(1n))).toBe(runCacheKey(withParam(2n)));
  });

  test.each<[string, Value, Value]>([
    ['an integer from a float', 1n, 1],
    ['text from a number', '1', 1n],
    ['null from false', null, false],
  ])('tells %s', (_, a, b) => {
    const withParam = (x: Value) => entry({ params: new Map([['params.yaml', mapping({ x })]]) });
    expect(runCacheKey(withParam(a))).not.toBe(runCacheKey(withParam(b)));
  });

  test('depends on x bits and on the generation of a hash, and not on what the outs hold', () => {
    const other = entry({ ...prep, deps: prep.deps.map((each) => ({ ...each, isexec: true })) });
    expect(runCacheKey(other)).not.toBe(key);
    const legacy = entry({
      ...prep,
      deps: prep.deps.map((each) => ({ ...each, hashName: 'md5-dos2unix' as const })),
    });
    expect(runCacheKey(legacy)).not.toBe(key);
    const made = entry({ ...prep, outs: [path('clean.txt', 'd41d8cd98f00b204e9800998ecf8427e')] });
    expect([runCacheKey(made), runCacheValue(made) === value]).toEqual([key, false]);
  });

  test('hashes the text that Python writes', () => {
    const small = entry({ cmd: ['é', 'b'], outs: [path('o', 'd41d8cd98f00b204e9800998ecf8427e')] });
    const text = '{"cmd": ["\\u00e9", "b"], "outs": ["o"]}';
    expect(runCacheKey(small)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('which stages take part', () => {
  const good = stage('s', { deps: [dep('in')], outs: [out('out')] });
  const cases: readonly (readonly [string, Partial<Stage>, boolean, boolean])[] = [
    ['one with a dep and an out', {}, true, true],
    ['one whose dep is a params file', { deps: [params('params.yaml', ['a'])] }, true, true],
    ['one without a command', { cmd: undefined }, false, false],
    ['one that always changes', { alwaysChanged: true }, false, false],
    ['one without deps', { deps: [] }, false, false],
    ['one without outs', { outs: [] }, false, false],
    ['one whose out persists', { outs: [out('out', { persist: true })] }, false, false],
    [
      'one with a dep on a server',
      { deps: [{ ...dep('x'), place: { kind: 'url', url: 's3://b/x' } }] },
      false,
      false,
    ],
    [
      'one with a dep outside',
      { deps: [{ ...dep('/x'), place: { kind: 'outside', path: '/x' } }] },
      true,
      true,
    ],
    [
      'one with an out outside',
      { outs: [out('/x', { place: { kind: 'outside', path: '/x' } })] },
      false,
      false,
    ],
    ['one with an uncached out', { outs: [out('out', { cache: false })] }, true, false],
    [
      'one with an uncached metric',
      { outs: [out('m', { cache: false, role: 'metric' }), out('o')] },
      true,
      true,
    ],
    ['one with an uncached plot', { outs: [out('p', { cache: false, role: 'plot' })] }, true, true],
  ];
  test.each(cases)('%s', (_, fields, cacheable, saved) => {
    const one = { ...good, ...fields } as Stage;
    expect([isCacheable(one), isSaved(one)]).toEqual([cacheable, saved]);
  });

  test('a run with a date in its params, or with an empty params file, has no name', () => {
    const withParams = (value: Value) =>
      entry({ params: new Map([['params.yaml', mapping({ a: [mapping({ b: value })] })]]) });
    expect(hasKey(withParams(new Timestamp('2020-01-01')))).toBe(false);
    expect(hasKey(withParams('2020-01-01'))).toBe(true);
    expect(hasKey(entry({ params: new Map([['params.yaml', mapping({})]]) }))).toBe(false);
  });
});
