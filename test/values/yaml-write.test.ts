import { describe, expect, it } from 'vitest';
import { type Key, Timestamp, type Value } from '../../src/values/value.ts';
import { readYaml } from '../../src/values/yaml/read.ts';
import { emitYaml } from '../../src/values/yaml/write.ts';

const under = (value: Value): string => emitYaml(new Map([['k', value]]));

describe('scalars as ruamel.yaml writes them', () => {
  const table: [Value, string][] = [
    ['', "''"],
    ...[
      'yes',
      'on',
      'None',
      'nan',
      'inf',
      '1:30',
      'e5',
      '1e',
      'a:b',
      ':a',
      '-a',
      'a#b',
      'a, b',
      'a=b',
      "it's",
      'say "hi"',
    ].map((text): [Value, string] => [text, text]),
    ...['a\\b', 'C:\\x', '\u0024{x}', '$x', 'http://h:80/p?q=1&r#f', 'é ☃ 😀', 'a\xa0b'].map(
      (text): [Value, string] => [text, text],
    ),
    ...[
      ' a',
      'a ',
      'a: b',
      'a:',
      'a #b',
      '#a',
      '- a',
      '-',
      '?',
      '? a',
      '@x',
      '%x',
      '!x',
      '&x',
      '*x',
      '{x}',
      '[x]',
      ',x',
      '`x',
      '|x',
      '>x',
    ].map((text): [Value, string] => [text, `'${text}'`]),
    ...[
      'true',
      'Null',
      '~',
      '<<',
      '=',
      '123',
      '-1',
      '+1',
      '1.5',
      '.5',
      '1e5',
      '1_0',
      '0x1f',
      '0o7',
      '0b1',
      '.nan',
      '+.inf',
      '2020-01-01',
      '---',
      '--- a',
      '...',
      '"q"',
    ].map((text): [Value, string] => [text, `'${text}'`]),
    ["it's: x", '"it\'s: x"'],
    ['a\tb', '"a\\tb"'],
    ['a\x7fb', '"a\\x7Fb"'],
    ['\ufeffa', '"\\uFEFFa"'],
    ['l1\nl2\n', '"l1\\nl2\\n"'],
    ['x \ny', '"x \\ny"'],
    [true, 'true'],
    [31n, '31'],
    [1, '1.0'],
    [1e-6, '1e-06'],
    [1e22, '1e+22'],
    [Number.NaN, '.nan'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
    [new Timestamp('2020-01-02 10:00:00'), '2020-01-02 10:00:00'],
    [[], '[]'],
    [new Map(), '{}'],
  ];

  it.each(table.map(([value, text]) => ({ value, text })))('writes $text', ({ value, text }) => {
    expect(under(value)).toBe(`k: ${text}\n`);
  });

  it('writes nothing for null under a key, and a blank in a list', () => {
    expect(under(null)).toBe('k:\n');
    expect(under([null, 1n])).toBe('k:\n- \n- 1\n');
    expect(
      emitYaml(
        new Map<Key, Value>([
          [null, 1n],
          ['', 2n],
        ]),
      ),
    ).toBe("null: 1\n'': 2\n");
  });
});

describe('structure and folding', () => {
  it('puts lists in the column of their key and nested lists on one line', () => {
    const value = [
      [1n, [2n]],
      new Map<Key, Value>([
        ['a', [3n]],
        ['b', new Map([['c', null]])],
      ]),
    ];
    expect(under(value)).toBe('k:\n- - 1\n  - - 2\n- a:\n  - 3\n  b:\n    c:\n');
  });

  it('folds plain text at column 80 and leaves the space behind', () => {
    const cmd = 'python src/train.py --data data/prepared/train.csv --model models/model.pkl --epochs 10';
    expect(emitYaml(new Map([['stages', new Map([['train', new Map([['cmd', cmd]])]])]]))).toBe(
      'stages:\n  train:\n    cmd: python src/train.py --data data/prepared/train.csv --model \n      models/model.pkl --epochs 10\n',
    );
  });

  it('gives a word that is longer than the line one of its own', () => {
    const path = `data/${'x'.repeat(80)}.csv`;
    expect(under([new Map([['path', path]])])).toBe(`k:\n- path: \n    ${path}\n`);
  });

  it('writes long and many-lined keys in explicit form', () => {
    expect(emitYaml(new Map([['a'.repeat(122), 1n]]))).toBe(`${'a'.repeat(122)}: \n  1\n`);
    expect(emitYaml(new Map([['a'.repeat(123), 1n]]))).toBe(`? ${'a'.repeat(123)}\n: 1\n`);
    expect(emitYaml(new Map([['a\nb', [1n]]]))).toBe('? "a\\nb"\n: - 1\n');
  });

  it('writes what occurs twice once, and refers to it', () => {
    const shared = [1n, 2n];
    const other = new Map<Key, Value>([['x', shared]]);
    expect(
      emitYaml(
        new Map<Key, Value>([
          ['a', other],
          ['b', shared],
          ['c', other],
          ['d', [1n, 2n]],
        ]),
      ),
    ).toBe('a: &id002\n  x: &id001\n  - 1\n  - 2\nb: *id001\nc: *id002\nd:\n- 1\n- 2\n');
  });

  it('reads back as what it was', () => {
    const text = 'a  b '.repeat(30).trim();
    const value = new Map<Key, Value>([
      ['a', ['x\ny', "it's: 'so'", text.replaceAll('  ', ' ')]],
      ['b', 0.1],
    ]);
    const read = readYaml(emitYaml(value), 'f');
    expect(read.ok && read.value.value).toEqual(value);
  });
});
