import { describe, expect, it } from 'vitest';
import { pyRepr, pyStr, reprFloat } from '../../src/values/spelling.ts';
import { compareCodePoints, pyEqual, Timestamp, Tuple, type Value } from '../../src/values/value.ts';

describe('spelling as in Python', () => {
  it.each([
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1e-6, '1e-06'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [123456789012345680, '1.2345678901234568e+17'],
    [-0, '-0.0'],
    [0, '0.0'],
    [1, '1.0'],
    [-2.25, '-2.25'],
    [5e-324, '5e-324'],
    [0.1 + 0.2, '0.30000000000000004'],
    [Number.NaN, 'nan'],
    [Number.NEGATIVE_INFINITY, '-inf'],
  ])('spells the float %d as %s', (x, text) => {
    expect(reprFloat(x)).toBe(text);
  });

  const printed: [Value, string][] = [
    [[1n, 2.5, 'a', true, null], "[1, 2.5, 'a', True, None]"],
    [new Map<string, Value>([['k', new Map()]]), "{'k': {}}"],
    ["it's", '"it\'s"'],
    ['it\'s "so"', "'it\\'s \"so\"'"],
    ['a\n\t\\\x00\x7f\xa0é😀\u2028', "'a\\n\\t\\\\\\x00\\x7f\\xa0é😀\\u2028'"],
    [Tuple.from<Value>([1n]) as Tuple, '(1,)'],
    [Tuple.from<Value>([1n, 'a']) as Tuple, "(1, 'a')"],
    [new Tuple(), '()'],
    [new Timestamp('2020-01-02'), 'datetime.date(2020, 1, 2)'],
  ];

  it.each(printed.map(([value, text]) => ({ value, text })))(
    'prints $text as repr does',
    ({ value, text }) => {
      expect(pyRepr(value)).toBe(text);
    },
  );

  it('prints text and dates bare with str', () => {
    expect([pyStr("it's"), pyStr(new Timestamp('2020-01-02')), pyStr(null), pyStr(1)]).toEqual([
      "it's",
      '2020-01-02',
      'None',
      '1.0',
    ]);
  });
});

describe('equality as in Python', () => {
  const pairs: [Value, Value, boolean][] = [
    [1n, 1, true],
    [1n, true, true],
    [0, false, true],
    [Number.NaN, Number.NaN, false],
    ['1', 1n, false],
    [null, false, false],
    [[1n, 2n], [1, 2], true],
    [Tuple.from<Value>([1n]) as Tuple, [1n], false],
    [Tuple.from<Value>([1n]) as Tuple, Tuple.from<Value>([1]) as Tuple, true],
    [
      new Map<string, Value>([
        ['a', 1n],
        ['b', null],
      ]),
      new Map<string, Value>([
        ['b', null],
        ['a', 1],
      ]),
      true,
    ],
    [new Map<string, Value>([['a', 1n]]), new Map<string, Value>(), false],
  ];

  it.each(pairs.map(([a, b, equal]) => ({ a, b, equal, text: `${pyRepr(a)} and ${pyRepr(b)}` })))(
    'compares $text',
    ({ a, b, equal }) => {
      expect(pyEqual(a, b)).toBe(equal);
    },
  );

  it('orders by code point, not by UTF-16 unit', () => {
    expect(['😀', '\uff5e', 'a', 'B', ''].sort(compareCodePoints)).toEqual(['', 'B', 'a', '\uff5e', '😀']);
  });
});
