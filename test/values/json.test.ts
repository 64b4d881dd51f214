import { describe, expect, it } from 'vitest';
import { FailureError } from '../../src/failure.ts';
import { pyJson, readJson } from '../../src/values/json.ts';
import { type Key, Timestamp, Tuple, type Value } from '../../src/values/value.ts';

describe('JSON as Python writes it', () => {
  const written: [Value, string][] = [
    [null, 'null'],
    [true, 'true'],
    [12345678901234567890n, '12345678901234567890'],
    [1, '1.0'],
    [1e-6, '1e-06'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    ['"\\/\n\r\t\f\b\x7f\x1f', '"\\"\\\\/\\n\\r\\t\\f\\b\\u007f\\u001f"'],
    ['é😀', '"\\u00e9\\ud83d\\ude00"'],
    [[], '[]'],
    [new Map(), '{}'],
    [Tuple.from<Value>([1n, [2n]]) as Tuple, '[1, [2]]'],
    [
      new Map<Key, Value>([
        [null, 1n],
        [true, 2n],
        [1.5, 3n],
        [7n, 4n],
      ]),
      '{"null": 1, "true": 2, "1.5": 3, "7": 4}',
    ],
  ];

  it.each(written.map(([value, text]) => ({ value, text })))('writes $text', ({ value, text }) => {
    expect(pyJson(value)).toBe(text);
  });

  it('sorts keys by code point at every level only when asked', () => {
    const inner = new Map<Key, Value>([
      ['z', 1n],
      ['Z', 2n],
    ]);
    const value = new Map<Key, Value>([
      ['😀', inner],
      ['\uff5e', [inner]],
      ['a', 0n],
    ]);
    expect(pyJson(value, { sortKeys: true })).toBe(
      '{"a": 0, "\\uff5e": [{"Z": 2, "z": 1}], "\\ud83d\\ude00": {"Z": 2, "z": 1}}',
    );
    expect(pyJson(value)).toBe('{"\\ud83d\\ude00": {"z": 1, "Z": 2}, "\\uff5e": [{"z": 1, "Z": 2}], "a": 0}');
    expect(
      pyJson(
        new Map<Key, Value>([
          [10n, 1n],
          [9n, 2n],
        ]),
        { sortKeys: true },
      ),
    ).toBe('{"9": 2, "10": 1}');
  });

  it('refuses dates, as Python does', () => {
    expect(() => pyJson([new Timestamp('2020-01-02')])).toThrow(FailureError);
    expect(() => pyJson([new Timestamp('2020-01-02')])).toThrow(
      'Object of type date is not JSON serializable',
    );
  });

  it('gives the run-cache key text of the reference', () => {
    const dep = (path: string, md5: string) =>
      new Map<Key, Value>([
        ['path', path],
        ['hash', 'md5'],
        ['md5', md5],
      ]);
    const prep = new Map<Key, Value>([
      ['ratio', 0.25],
      ['tiny', 1e-6],
      ['names', ['x', 'y']],
    ]);
    const entry = new Map<Key, Value>([
      ['cmd', 'cat raw/a.txt raw/sub/b.txt > clean.txt'],
      [
        'deps',
        [
          dep('prep.py', '641a5e60f034dbcf18352c8923c82a77'),
          dep('raw', 'bed5661bbe0bb4234911bad6973b1793.dir'),
        ],
      ],
      [
        'params',
        new Map([
          [
            'params.yaml',
            new Map<Key, Value>([
              ['prep', prep],
              ['seed', 7n],
            ]),
          ],
        ]),
      ],
      ['outs', ['clean.txt']],
    ]);
    expect(pyJson(entry, { sortKeys: true })).toBe(
      '{"cmd": "cat raw/a.txt raw/sub/b.txt > clean.txt", "deps": [{"hash": "md5", "md5": "641a5e60f034dbcf18352c8923c82a77", "path": "prep.py"}, {"hash": "md5", "md5": "bed5661bbe0bb4234911bad6973b1793.dir", "path": "raw"}], "outs": ["clean.txt"], "params": {"params.yaml": {"prep": {"names": ["x", "y"], "ratio": 0.25, "tiny": 1e-06}, "seed": 7}}}',
    );
  });
});

describe('JSON as Python reads it', () => {
  const read = (text: string): Value | string => {
    const document = readJson(text, 'params.json');
    return document.ok ? document.value.value : (document.failures[0]?.message ?? '');
  };

  const understood: [string, Value][] = [
    ['{"a": [1, 1.0, -0, 1e5, NaN]}', new Map([['a', [1n, 1, 0n, 100000, Number.NaN]]])],
    ['[123456789012345678901234567890]', [123456789012345678901234567890n]],
    [
      '{"a": 1, "b": 2, "a": {"c": []}}',
      new Map<Key, Value>([
        ['a', new Map([['c', []]])],
        ['b', 2n],
      ]),
    ],
    [
      '{"__proto__": 1, "constructor": 2}',
      new Map([
        ['__proto__', 1n],
        ['constructor', 2n],
      ]),
    ],
    ['"\\ud83d\\ude00\\/"', '😀/'],
    ['0', new Map()],
    ['[]', new Map()],
    ['null', new Map()],
    ['NaN', Number.NaN],
  ];

  it.each(understood.map(([text, value]) => ({ text, value })))('reads $text', ({ text, value }) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    '',
    '{"a":1,}',
    '[01]',
    '[+1]',
    '[.5]',
    '[1.]',
    '{a: 1}',
    "['a']",
    '["\\x41"]',
    '["a\tb"]',
    '[1] 2',
    '["a',
    '\ufeff[1]',
    '{"a" 1}',
  ])('refuses %j', (text) => {
    expect(read(text)).toMatch(/^unable to read: 'params.json', JSON file structure is corrupted: /);
  });

  it('tells where things stand and what is wrong where', () => {
    const document = readJson('{\n  "é": 1, "b": [\n    1,\n    {"c": 2}\n  ]\n}', 'p.json');
    const locate = document.ok ? document.value.locate : () => undefined;
    expect(locate(['b'])).toEqual({ file: 'p.json', line: 2, column: 11 });
    expect(locate(['b', 1, 'c'])).toEqual({ file: 'p.json', line: 4, column: 6 });
    expect(locate(['b', 1, 'nope'])).toEqual({ file: 'p.json', line: 4, column: 5 });
    const broken = readJson('{\n "a": 1\n "b": 2}', 'p.json');
    expect(broken.ok ? [] : broken.failures[0]?.location).toEqual({ file: 'p.json', line: 3, column: 2 });
  });

  it('survives hostile depth and length', () => {
    expect(read('['.repeat(100_000))).toMatch('nested deeper than 200 levels');
    expect(read(`${'['.repeat(200)}1${']'.repeat(200)}`)).toHaveLength(1);
    expect(read(`["${'\\n'.repeat(2_000_000)}"]`)).toEqual(['\n'.repeat(2_000_000)]);
    expect(read('9'.repeat(5000))).toMatch('more than 4300 digits');
  });
});
