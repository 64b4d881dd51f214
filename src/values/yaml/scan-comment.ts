import { endsLine, type YamlCursor } from './cursor.ts';
import type { Token } from './token.ts';

/** What lies in front of the next token: line breaks, and at most one comment or run of empty lines to keep. */
export interface Skipped {
  readonly sawBreak: boolean;
  readonly token?: Token;
}

/**
 * Goes past blanks, line breaks and comments to the next token, stopping at each comment and at each run of empty lines
 * (`ruamel/yaml/scanner.py` RoundTripScanner.scan_to_next_token: which empty lines count, and what a comment includes).
 */
export function scanComment(cursor: YamlCursor, inFlow: boolean): Skipped {
  let sawBreak = false;
  for (;;) {
    cursor.skipSpaces();
    while (inFlow && (cursor.code() === 0x20 || cursor.code() === 0x09)) cursor.at++;
    if (cursor.code() === 0x23 /* # */) return { sawBreak: true, token: comment(cursor) };
    if (cursor.lineBreak() === '') return { sawBreak };
    sawBreak = true;
    if (cursor.code() === 0x0a) return { sawBreak, token: emptyLines(cursor) };
  }
}

function comment(cursor: YamlCursor): Token {
  const { at: start, line } = cursor;
  const column = [...cursor.text.slice(cursor.lineStart, start)].length;
  while (!endsLine(cursor.code())) cursor.at++;
  let value = cursor.text.slice(start, cursor.at);
  if (cursor.code() === 0) value += '\n';
  else {
    value += cursor.text.charAt(cursor.at);
    cursor.lineBreak();
  }
  for (let mark = cursor.lineBreak(); mark !== ''; mark = cursor.lineBreak()) value += mark;
  return { kind: 'comment', start, line, endLine: cursor.line, column, value: withoutIndent(value) };
}

function emptyLines(cursor: YamlCursor): Token {
  const { at: start, line } = cursor;
  let value = '';
  for (;;) {
    const mark = cursor.lineBreak();
    const code = cursor.code();
    if (mark !== '') value += mark;
    else if (code === 0x20 || code === 0x09) value += cursor.text.charAt(cursor.at++);
    else break;
  }
  // The blanks in front of a comment belong to the comment.
  if (cursor.code() === 0x23) value = `${value.slice(0, Math.max(0, value.lastIndexOf('\n')))}\n`;
  return { kind: 'comment', start, line, endLine: cursor.line, column: 0, value: withoutIndent(value) };
}

function withoutIndent(value: string): string {
  return value.replace(/ +$/, '');
}
