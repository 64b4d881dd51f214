import { describe, expect, it } from 'vitest';
import { diffJson, diffMarkdown, diffTable } from '../../src/report/dvc-tables.ts';
import { diffValues, flatten, metricValue, type ValueChange } from '../../src/report/metrics.ts';
import { type Key, Timestamp, type Value } from '../../src/values/value.ts';
import { float, values } from './fixtures.ts';

/** The changes of one file, compared as metrics or as params. */
function changes(
  old: Value | undefined,
  now: Value | undefined,
  lists: 'drop' | 'text' = 'text',
  all = false,
): Record<string, ValueChange> {
  const side = (value: Value | undefined) =>
    new Map<string, Value>(value === undefined ? [] : [['f', value]]);
  return Object.fromEntries(diffValues(side(old), side(now), { lists, all }).get('f') ?? []);
}

const changed = true;

describe('diffValues', () => {
  it.each<[string, Value | undefined, Value | undefined, 'drop' | 'text', Record<string, ValueChange>]>([
    [
      'a number that moves has a difference',
      values({ a: 1 }),
      values({ a: 3 }),
      'drop',
      { a: { old: 1n, new: 3n, diff: 2n, changed } },
    ],
    [
      'an integer and a float differ as floats',
      values({ a: 1 }),
      values({ a: 1.5 }),
      'drop',
      { a: { old: 1n, new: 1.5, diff: 0.5, changed } },
    ],
    ['1 and 1.0 and true are equal', values({ a: 1, b: true }), values({ a: float(1), b: 1 }), 'drop', {}],
    [
      'booleans are numbers',
      values({ a: true }),
      values({ a: false }),
      'drop',
      { a: { old: true, new: false, diff: -1n, changed } },
    ],
    [
      'NaN always differs',
      values({ a: Number.NaN }),
      values({ a: Number.NaN }),
      'drop',
      { a: { old: Number.NaN, new: Number.NaN, diff: Number.NaN, changed } },
    ],
    ['a new key has no old side', values({}), values({ a: 1 }), 'drop', { a: { new: 1n, changed } }],
    ['a key that went has no new side', values({ a: 'x' }), values({}), 'drop', { a: { old: 'x', changed } }],
    [
      'mappings are flattened with dots',
      values({ a: { b: { c: 1 } } }),
      values({ a: { b: { c: 2 } } }),
      'drop',
      { 'a.b.c': { old: 1n, new: 2n, diff: 1n, changed } },
    ],
    ['lists are dropped from metrics', values({ a: [1] }), values({ a: [2] }), 'drop', {}],
    [
      'lists of params become their Python text',
      values({ a: [1, 'x'] }),
      values({ a: [1, true, null] }),
      'text',
      { a: { old: "[1, 'x']", new: '[1, True, None]', changed } },
    ],
    [
      'null is dropped from metrics',
      values({ a: null }),
      values({ a: 1 }),
      'drop',
      { a: { new: 1n, changed } },
    ],
    ['null of params is a value of its own, equal to nothing', values({ a: null }), values({}), 'text', {}],
    [
      'a mapping against a bare value cannot be parsed',
      values({ a: 1 }),
      5n,
      'drop',
      { a: { old: 1n, new: 'unable to parse', changed } },
    ],
    ['a bare zero is nothing at all', values({ a: 1 }), 0n, 'drop', { a: { old: 1n, changed } }],
    ['two bare values have an empty key', 1n, 2n, 'drop', { '': { old: 1n, new: 2n, diff: 1n, changed } }],
    ['a bare value without a counterpart shows nothing', undefined, 5n, 'drop', {}],
    [
      'a text that is JSON is read once more',
      '{"a": 1}',
      '{"a": 2}',
      'drop',
      { a: { old: 1n, new: 2n, diff: 1n, changed } },
    ],
    ['a text that is no JSON stays text', 'one', 'two', 'drop', { '': { old: 'one', new: 'two', changed } }],
    [
      'a file that is one list is compared by its only item',
      [1n],
      [3n],
      'text',
      { '': { old: 1n, new: 3n, diff: 2n, changed } },
    ],
  ])('%s', (_, old, now, lists, expected) => {
    expect(changes(old, now, lists)).toEqual(expected);
  });

  it('keeps unchanged values when all are asked for', () => {
    expect(changes(values({ a: 1 }), values({ a: 1 }), 'drop', true)).toEqual({
      a: { old: 1n, new: 1n, diff: 0n, changed: false },
    });
  });

  it('orders files and keys by code point, and numbers by size', () => {
    const side = (value: number) =>
      new Map<string, Value>([
        ['b', values({ ä: value, z: value, a: value })],
        [
          'a',
          new Map<Key, Value>([
            [10n, BigInt(value)],
            [9n, BigInt(value)],
          ]),
        ],
      ]);
    const diff = diffValues(side(1), side(2), { lists: 'text' });
    expect([...diff.keys()]).toEqual(['a', 'b']);
    expect([...(diff.get('a')?.keys() ?? [])]).toEqual(['9', '10']);
    expect([...(diff.get('b')?.keys() ?? [])]).toEqual(['a', 'z', 'ä']);
  });

  it('keys such as __proto__ are keys like any other', () => {
    const side = (value: bigint) =>
      new Map<Key, Value>([
        ['__proto__', new Map<Key, Value>([['x', value]])],
        ['constructor', value],
      ]);
    expect(
      new Map(diffValues(new Map([['f', side(1n)]]), new Map([['f', side(2n)]]), { lists: 'text' }).get('f'))
        .size,
    ).toBe(2);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('metricValue and flatten', () => {
  it('a metric that is no number, text or mapping is an empty mapping', () => {
    for (const value of [null, [1n], 0n, '', false, new Timestamp('2025-01-01')])
      expect(metricValue(value)).toEqual(new Map());
    expect(metricValue(0.5)).toBe(0.5);
  });

  it('keys are joined as Python prints them, and a null key drops out', () => {
    const tree: Value = new Map<Key, Value>([
      [true, new Map<Key, Value>([[1.5, 1n]])],
      [null, new Map<Key, Value>([['a', 2n]])],
    ]);
    expect([...flatten(tree)]).toEqual([
      ['True.1.5', 1n],
      ['a', 2n],
    ]);
  });
});

describe('the tables of metrics diff and params diff', () => {
  const diff = diffValues(
    new Map([
      ['m.json', values({ acc: 0.123456, del: 1 })],
      ['top.yaml', values({ v: 1 })],
    ]),
    new Map([
      ['m.json', values({ acc: 0.2 })],
      ['top.yaml', values({ v: 'abc' })],
    ]),
    { lists: 'drop' },
  );
  const metrics = { kind: 'metrics', old: 'HEAD', new: 'workspace', path: true, precision: 5 } as const;

  it('Markdown, as DVC prints it', () => {
    expect(diffMarkdown(diff, metrics)).toBe(
      '| Path     | Metric   | HEAD    | workspace   | Change   |\n' +
        '|----------|----------|---------|-------------|----------|\n' +
        '| m.json   | acc      | 0.12346 | 0.2         | 0.07654  |\n' +
        '| m.json   | del      | 1       | -           | -        |\n' +
        '| top.yaml | v        | 1       | abc         | -        |\n\n',
    );
  });

  it('text, without the path, for params without a change column and unrounded', () => {
    expect(diffTable(diff, { ...metrics, kind: 'params', path: false })).toBe(
      'Param    HEAD      workspace\nacc      0.123456  0.2\ndel      1         -\nv        1         abc\n',
    );
  });

  it('JSON on one line, absent sides as null', () => {
    expect(diffJson(diff)).toBe(
      '{"m.json": {"acc": {"old": 0.123456, "new": 0.2, "diff": 0.07654400000000001}, "del": {"old": 1, "new": null}}, "top.yaml": {"v": {"old": 1, "new": "abc"}}}',
    );
  });

  it('nothing to show is no text, but a Markdown table without rows', () => {
    expect(diffTable(new Map(), metrics)).toBe('');
    expect(diffMarkdown(new Map(), metrics)).toMatch(/^\| Path {3}\|.*\|\n\|-+\|.*\|\n\n$/);
    expect(diffJson(new Map())).toBe('{}');
  });

  it('control characters of a repository do not reach the terminal', () => {
    const hostile = diffValues(
      new Map([['p', values({ a: '\u001b[2J' })]]),
      new Map([['p', values({ a: 1 })]]),
      { lists: 'text' },
    );
    expect(diffTable(hostile, metrics)).not.toContain('\u001b');
  });
});
