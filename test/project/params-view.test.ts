import { describe, expect, test } from 'vitest';
import { viewParams } from '../../src/project/params-view.ts';
import type { Value } from '../../src/values/value.ts';

const map = (entries: Record<string, Value>) => new Map(Object.entries(entries));
const file = map({ a: map({ b: 1n, c: 2n }), list: [1n, map({ k: 2n }), [3n]], none: null });

/** Each answer is what `read_param_file` of DVC 3.67.1 gives with dpath 2. */
describe('the part of a params file that keys lead to', () => {
  test.each<[readonly string[], Value]>([
    [[], file],
    [['a.b'], map({ a: map({ b: 1n }) })],
    [['a.b', 'a.c'], map({ a: map({ b: 1n, c: 2n }) })],
    [['a.*'], map({ a: map({ b: 1n, c: 2n }) })],
    [['list.1'], map({ list: [null, map({ k: 2n })] })],
    [['list.1', 'list.2'], map({ list: [null, map({ k: 2n }), null, null, [3n]] })],
    [['list.1.k', 'list.0'], map({ list: [null, map({ k: 2n }), 1n] })],
    [['none'], map({ none: null })],
    [['a.b', 'a.b'], map({ a: map({ b: 1n }) })],
    [['nothing', 'none.x', 'a.b.c'], map({})],
  ])('%j', (keys, expected) => expect(viewParams(file, keys)).toEqual(expected));

  test('a key of a prototype leads nowhere', () => {
    expect(viewParams(file, ['__proto__', 'constructor.name'])).toEqual(map({}));
  });
});
