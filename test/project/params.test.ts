import { describe, expect, test } from 'vitest';
import { selectParams } from '../../src/project/params.ts';
import type { Value } from '../../src/values/value.ts';
import { readYamlValues } from '../../src/values/yaml/read.ts';

function value(yaml: string): Value {
  const document = readYamlValues(yaml, 'params.yaml');
  if (!document.ok) throw new Error(document.failures[0]?.message);
  return document.value.value;
}

const file = value(
  'train: {lr: 0.1, layers: [10, {n: 20}], none: null}\ntest: {lr: 0.2}\n5: five\nseed: 1\na: {b: {c: 1}}\n',
);

describe('params', () => {
  test.each([
    // keys, found
    [['seed'], { seed: 1n }],
    [['train.lr'], { 'train.lr': 0.1 }],
    [
      ['train.layers.0', 'train.layers.1.n', 'train.layers.-1.n'],
      { 'train.layers.0': 10n, 'train.layers.1.n': 20n, 'train.layers.-1.n': 20n },
    ],
    [['train.none'], { 'train.none': null }],
    [['5'], { '5': 'five' }],
    [['tr*.lr'], { 'tr*.lr': 0.1 }],
    [['t?ain.lr', '[t]rain.lr'], { 't?ain.lr': 0.1, '[t]rain.lr': 0.1 }],
    [['.seed'], { '.seed': 1n }],
    [['a.**.c'], { 'a.**.c': 1n }],
    [['**.n'], { '**.n': 20n }],
    [['train.layers.*.n'], { 'train.layers.*.n': 20n }],
  ])('%j are found', (keys, expected) => {
    expect(selectParams(file, keys)).toEqual({
      found: new Map(Object.entries(expected)),
      missing: [],
      failures: [],
    });
  });

  test.each([
    [['nope'], ['nope']],
    [
      ['seed.x', 'train.layers.9', 'train.layers.x'],
      ['seed.x', 'train.layers.9', 'train.layers.x'],
    ],
    [['seed', 'x*'], ['x*']],
    [
      ['__proto__', 'constructor', 'seed.toString'],
      ['__proto__', 'constructor', 'seed.toString'],
    ],
  ])('of %j %j are missing', (keys, missing) => {
    expect(selectParams(file, keys)).toMatchObject({ missing, failures: [] });
  });

  test('a pattern that fits several values is a mistake', () => {
    const { failures, missing } = selectParams(file, ['t*.lr', 'a.**']);
    expect(failures.map(({ message }) => message)).toEqual([
      'dpath.get() globs must match only one leaf: t*.lr',
      'dpath.get() globs must match only one leaf: a.**',
    ]);
    expect(missing).toEqual([]);
  });

  test('an empty key is a key like any other', () => {
    const odd = value('a: {"": 1, x: 2}\nb: 2\n');
    expect(selectParams(odd, ['b', 'a.x', 'a.'])).toEqual({
      found: new Map([
        ['b', 2n],
        ['a.x', 2n],
        ['a.', 1n],
      ]),
      missing: [],
      failures: [],
    });
  });

  test('the whole file is its top-level keys', () => {
    expect([...selectParams(file, undefined).found.keys()]).toEqual(['train', 'test', '5', 'seed', 'a']);
    expect(selectParams([1n], undefined).failures).toHaveLength(1);
  });

  test('of a file that is not there every key is missing', () => {
    expect(selectParams(undefined, ['a', 'b'])).toMatchObject({ missing: ['a', 'b'], failures: [] });
    expect(selectParams(undefined, undefined)).toMatchObject({ missing: [] });
  });

  test('a pattern made to be slow is not', () => {
    const long = new Map([['a'.repeat(5_000), 1n]]);
    const start = performance.now();
    expect(selectParams(long, [`${'*a'.repeat(30)}b`]).missing).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
