import { expect, test } from 'vitest';
import { type CsvStyle, readCsv } from '../../src/values/csv.ts';

const comma: CsvStyle = { separator: ',', header: true };

test.each<[string, string, CsvStyle, readonly Record<string, string | null>[]]>([
  [
    'quotes, separators and line breaks in fields',
    'a,b\n"x, ""y""","1\n2"\r\n',
    comma,
    [{ a: 'x, "y"', b: '1\n2' }],
  ],
  [
    'empty lines anywhere, and no line break at the end',
    '\na,b\n\n1,2\n\n3,4',
    comma,
    [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  ],
  [
    'short rows lack values, long rows lose them',
    'a,b\n1\n1,2,3\n',
    comma,
    [
      { a: '1', b: null },
      { a: '1', b: '2' },
    ],
  ],
  ['of equal names the last counts', 'a,a\n1,2\n', comma, [{ a: '2' }]],
  [
    'empty fields',
    'a,b\n,\n"",x\n',
    comma,
    [
      { a: '', b: '' },
      { a: '', b: 'x' },
    ],
  ],
  ['tabs', 'a\tb\n1,5\t2\n', { separator: '\t', header: true }, [{ a: '1,5', b: '2' }]],
  [
    'columns by number',
    '1,2\n3,4\n',
    { separator: ',', header: false },
    [
      { 0: '1', 1: '2' },
      { 0: '3', 1: '4' },
    ],
  ],
  ['a quote that never ends', 'a\n"x\ny', comma, [{ a: 'x\ny' }]],
  ['nothing', '', comma, []],
])('%s', (_, text, style, rows) => {
  expect(readCsv(text, style).map((row) => Object.fromEntries(row))).toEqual(rows);
});
