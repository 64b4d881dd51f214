import { endsLine, type YamlCursor, YamlProblem } from './cursor.ts';
import type { Token } from './token.ts';

/** Reads text in single or double quotes over as many lines as it takes (`ruamel/yaml/scanner.py` scan_flow_scalar). */
export function scanQuoted(cursor: YamlCursor, quote: "'" | '"'): Token {
  const { at: start } = cursor;
  cursor.at++;
  let value = '';
  for (;;) {
    value += quote === '"' ? doubleQuoted(cursor, start) : singleQuoted(cursor);
    if (cursor.text[cursor.at] === quote) break;
    value += gap(cursor, start);
  }
  cursor.at++;
  return { kind: 'scalar', start, endLine: cursor.line, value, style: quote };
}

function singleQuoted(cursor: YamlCursor): string {
  const pattern = /[^' \n\0\t\x85\u2028\u2029]*/y;
  let value = '';
  for (;;) {
    pattern.lastIndex = cursor.at;
    const piece = pattern.exec(cursor.text)?.[0] ?? '';
    value += piece;
    cursor.at += piece.length;
    if (!cursor.text.startsWith("''", cursor.at)) return value;
    value += "'";
    cursor.at += 2;
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const hexLength: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function doubleQuoted(cursor: YamlCursor, start: number): string {
  let value = '';
  for (;;) {
    const pattern = /[^"\\ \n\0\t\x85\u2028\u2029]*/y;
    pattern.lastIndex = cursor.at;
    const piece = pattern.exec(cursor.text)?.[0] ?? '';
    value += piece;
    cursor.at += piece.length;
    if (cursor.text[cursor.at] !== '\\') return value;
    cursor.at++;
    value += escaped(cursor, start);
  }
}

function escaped(cursor: YamlCursor, start: number): string {
  const char = cursor.text.charAt(cursor.at);
  const plain = escapes.get(char);
  if (plain !== undefined) {
    cursor.at++;
    return plain;
  }
  const length = hexLength.get(char);
  if (length !== undefined) {
    const hex = cursor.text.slice(cursor.at + 1, cursor.at + 1 + length);
    const code = Number.parseInt(hex, 16);
    if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== length || code > 0x10ffff) {
      throw new YamlProblem(`expected escape sequence of ${length} hexadecimal numbers`, cursor.at);
    }
    cursor.at += 1 + length;
    return String.fromCodePoint(code);
  }
  if (!endsLine(cursor.code()) || cursor.code() === 0) {
    throw new YamlProblem(`found unknown escape character '${char === '\0' ? '' : char}'`, cursor.at);
  }
  // A backslash at the end of a line joins it with the next.
  cursor.lineBreak();
  return breaks(cursor, start);
}

/** Blanks and line breaks inside quotes: a single break is a space, of several the first is dropped. */
function gap(cursor: YamlCursor, start: number): string {
  const from = cursor.at;
  skipBlanks(cursor);
  const blanks = cursor.text.slice(from, cursor.at);
  if (cursor.code() === 0) throw new YamlProblem('found unexpected end of stream', start);
  const first = cursor.lineBreak();
  if (first === '') return blanks;
  const rest = breaks(cursor, start);
  if (first !== '\n') return first + rest;
  return rest === '' ? ' ' : rest;
}

function breaks(cursor: YamlCursor, start: number): string {
  let text = '';
  for (;;) {
    // Whatever the column: ruamel.yaml looks for markers right behind every break.
    if (cursor.isDocumentMarker()) throw new YamlProblem('found unexpected document separator', start);
    skipBlanks(cursor);
    const mark = cursor.lineBreak();
    if (mark === '') return text;
    text += mark;
  }
}

function skipBlanks(cursor: YamlCursor): void {
  while (cursor.code() === 0x20 || cursor.code() === 0x09) cursor.at++;
}
