import { endsLine, type YamlCursor, YamlProblem } from './cursor.ts';
import { scanComment } from './scan-comment.ts';
import type { Token } from './token.ts';

/**
 * Reads a `|` or `>` scalar (`ruamel/yaml/scanner.py` scan_block_scalar). Empty lines behind it that are not part of it,
 * and comments behind those, become the comment that follows it.
 */
export function scanBlockScalar(cursor: YamlCursor, style: '|' | '>', parentIndent: number): Token {
  const { at: start } = cursor;
  cursor.at++;
  const { chomp, increment } = indicators(cursor);
  const header = ignoredLine(cursor);
  const least = parentIndent + 1;
  const opening = increment === undefined ? firstLines(cursor) : undefined;
  const indent = opening ? Math.max(least, opening.indent) : Math.max(least, 1) + (increment ?? 1) - 1;
  let gap = opening ?? emptyLines(cursor, indent);
  const folds: number[] = [];
  let value = '';
  let last = '';
  while (cursor.column === indent && cursor.code() !== 0) {
    value += gap.breaks;
    const startsWithBlank = isBlank(cursor);
    value += lineText(cursor);
    last = cursor.lineBreak();
    gap = emptyLines(cursor, indent);
    if (least === 0 && cursor.column === 0 && cursor.isDocumentMarker()) break;
    if (cursor.column !== indent || cursor.code() === 0) break;
    if (style === '>' && last === '\n') folds.push(value.length);
    const folded = style === '>' && last === '\n' && !startsWithBlank && !isBlank(cursor);
    if (!folded) value += last;
    else if (gap.breaks === '') value += ' ';
  }
  if (chomp !== '-') value += last;
  if (chomp === '+') value += gap.breaks;
  const token: Token = { kind: 'scalar', start, endLine: gap.line, value, style };
  if (header !== '') token.header = header;
  if (style === '>') token.folds = folds;
  if (chomp !== '+' && gap.breaks !== '') token.after = { text: gap.breaks + following(cursor), column: 0 };
  return token;
}

function indicators(cursor: YamlCursor): { chomp: string; increment: number | undefined } {
  const pattern = /([-+])?([0-9])?([-+])?/y;
  pattern.lastIndex = cursor.at;
  const [all = '', before, digit, after] = pattern.exec(cursor.text) ?? [];
  if (digit === '0')
    throw new YamlProblem('expected indentation indicator in the range 1-9, but found 0', cursor.at);
  cursor.at += all.length;
  const isDouble = before !== undefined && after !== undefined;
  if (isDouble || (cursor.code() !== 0x20 && !endsLine(cursor.code()))) {
    throw new YamlProblem('expected chomping or indentation indicators', cursor.at);
  }
  return { chomp: before ?? after ?? '', increment: digit === undefined ? undefined : Number(digit) };
}

/** The blanks and comment behind the indicators. */
function ignoredLine(cursor: YamlCursor): string {
  const from = cursor.at;
  cursor.skipSpaces();
  let header = '';
  if (cursor.code() === 0x23 /* # */) {
    while (!endsLine(cursor.code())) cursor.at++;
    header = cursor.text.slice(from, cursor.at);
  }
  if (!endsLine(cursor.code())) throw new YamlProblem('expected a comment or a line break', cursor.at);
  cursor.lineBreak();
  return header;
}

interface Gap {
  readonly breaks: string;
  /** The line on which it ends, from 0 */
  readonly line: number;
}

/** The empty lines in front of the text, and the indentation that the first line of text sets. */
function firstLines(cursor: YamlCursor): Gap & { indent: number } {
  let breaks = '';
  let indent = 0;
  let firstBreak = -1;
  let { line } = cursor;
  for (;;) {
    if (cursor.code() === 0x20) {
      cursor.at++;
      indent = Math.max(indent, cursor.column);
      continue;
    }
    const { column } = cursor;
    const mark = cursor.lineBreak();
    if (mark === '') break;
    if (firstBreak < 0) firstBreak = column;
    breaks += mark;
    line = cursor.line;
  }
  if (firstBreak > 0 && indent > firstBreak) {
    throw new YamlProblem('more indented follow up line than first in a block scalar', cursor.at);
  }
  return { breaks, indent, line };
}

function emptyLines(cursor: YamlCursor, indent: number): Gap {
  let breaks = '';
  let { line } = cursor;
  for (;;) {
    while (cursor.column < indent && cursor.code() === 0x20) cursor.at++;
    const mark = cursor.lineBreak();
    if (mark === '') return { breaks, line };
    breaks += mark;
    line = cursor.line;
  }
}

function lineText(cursor: YamlCursor): string {
  const from = cursor.at;
  while (!endsLine(cursor.code())) cursor.at++;
  return cursor.text.slice(from, cursor.at);
}

function isBlank(cursor: YamlCursor): boolean {
  return cursor.code() === 0x20 || cursor.code() === 0x09;
}

/** Comments that follow empty lines behind the text, each at its column. */
function following(cursor: YamlCursor): string {
  let text = '';
  for (let next = scanComment(cursor, false); next.token; next = scanComment(cursor, false)) {
    text += ' '.repeat(next.token.column ?? 0) + next.token.value;
  }
  return text;
}
