import type { Key, Scalar } from '../value.ts';
import { NotSimple, simpleKey, simpleScalar } from './block-scalar.ts';
import { endsLine, type YamlCursor } from './cursor.ts';

/** Pattern of plain text that needs no closer look: letters, digits and most signs, but no colon, hash sign or blank at its end. */
export const plainWords = '[A-Za-z0-9_./$](?:[ !"$-9;-~]*[!"$-9;-~])?';
/** The next line has to say something, so that the column of it means something. */
const lineEnd = '\\n( *)(?=[^ \\n#\\0])';
const pair = new RegExp(`([A-Za-z_][\\w./-]*):(?: (${plainWords}))?${lineEnd}`, 'y');
const item = new RegExp(`(${plainWords})${lineEnd}`, 'y');
/** Longer lines could use up the stack of a pattern. */
const longest = 1000;

/**
 * Reads the line `key: words` or `key:` (no value) that begins here and goes on to the content of the next one. Undefined,
 * and nothing read, if it is anything else.
 */
export function plainPair(cursor: YamlCursor): { key: Key; value: Scalar | undefined } | undefined {
  const match = matchAt(pair, cursor);
  if (match === undefined) return undefined;
  const [, key = '', value, blanks = ''] = match;
  // Words that go on below, or something that is indented too far.
  if (value !== undefined && blanks.length > cursor.column) return undefined;
  advance(cursor, pair.lastIndex, blanks.length);
  return { key: simpleKey(key), value: value === undefined ? undefined : simpleScalar(value) };
}

/** The same for the words of an item whose dash stands in a column. */
export function plainItem(cursor: YamlCursor, column: number): { value: Scalar } | undefined {
  const match = matchAt(item, cursor);
  if (match === undefined) return undefined;
  const [, value = '', blanks = ''] = match;
  if (blanks.length > column) return undefined;
  advance(cursor, item.lastIndex, blanks.length);
  return { value: simpleScalar(value) };
}

function matchAt(pattern: RegExp, { text, at }: YamlCursor): RegExpExecArray | undefined {
  const end = text.indexOf('\n', at);
  if (end === -1 || end - at > longest) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function advance(cursor: YamlCursor, to: number, indent: number): void {
  cursor.at = to;
  cursor.lineStart = to - indent;
  cursor.line++;
}

/** From the start of a line to the next character that is neither blank nor comment; false at the end. */
export function toContent(cursor: YamlCursor): boolean {
  for (;;) {
    cursor.skipSpaces();
    const code = cursor.code();
    if (code === 0) return false;
    if (code === 0x23 /* # */) skipLine(cursor);
    else if (code !== 0x0a) return true;
    if (cursor.lineBreak() === '' && cursor.code() === 0) return false;
  }
}

/** To the end of the line. */
export function skipLine(cursor: YamlCursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length - 1 : end;
}

/** Nothing but blanks and a comment may follow on the line; then on to the next content. */
export function endContent(cursor: YamlCursor): void {
  cursor.skipSpaces();
  const code = cursor.code();
  if (code === 0x23 && cursor.code(-1) === 0x20) skipLine(cursor);
  else if (!endsLine(code)) throw new NotSimple();
  cursor.lineBreak();
  toContent(cursor);
}
