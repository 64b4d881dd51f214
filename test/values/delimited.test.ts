import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRecords } from '../../src/values/delimited.ts';

const read = (text: string, delimiter = ',') => [...delimitedRecords(text, delimiter)];

describe('records of a CSV text', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'Windows line ends, no last one',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes hide delimiters and line ends', '"a,1","b\n2"\n', [['a,1', 'b\n2']]],
    ['two quotes are one', '"say ""hi""",x', [['say "hi"', 'x']]],
    ['a quote inside a field is text', 'a"b,c\n', [['a"b', 'c']]],
    ['text after a closing quote goes on', '"a"b,c\n', [['ab', 'c']]],
    [
      'empty fields, empty lines are no records',
      ',\n\n,x\n',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
    ['an empty quoted field is a record', '""\n', [['']]],
    ['a quote that never closes takes the rest', '"a,b\nc', [['a,b\nc']]],
    ['the mark at the start is no text', '\ufeffa\n', [['a']]],
    ['nothing', '', []],
  ])('%s', (_, text, records) => {
    expect(read(text)).toEqual(records);
  });

  it('tabs for TSV', () => {
    expect(read('a\tb,c\n', '\t')).toEqual([['a', 'b,c']]);
  });

  it('what is written with quotes is read back', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (records) => {
        const text = records
          .map((record) => record.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(read(text)).toEqual(records);
      }),
    );
  });
});
