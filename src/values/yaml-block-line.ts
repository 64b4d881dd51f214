import type { Scalar } from './value.ts';
import { simpleScalar } from './yaml-block-scalar.ts';
import type { YamlCursor } from './yaml-cursor.ts';

/** What one plain line says: `key: words`, `key:` (no value), or, as an item of a list, `words` (no key). */
export interface PlainLine {
  readonly key: string | undefined;
  readonly value: Scalar | undefined;
  /** Column of what stands on the next line */
  readonly next: number;
}

/** Letters, digits and most signs; a colon, a hash sign or a blank at the end would need a closer look. */
const words = '[A-Za-z0-9_./$](?:[ !"$-9;-~]*[!"$-9;-~])?';
/** The next line has to say something, so that the column of it means something. */
const lineEnd = '\\n( *)(?=[^ \\n#\\0])';
const pair = new RegExp(`([A-Za-z_][\\w./-]*):(?: (${words}))?${lineEnd}`, 'y');
const item = new RegExp(`(${words})${lineEnd}`, 'y');
/** Longer lines could use up the stack of a pattern. */
const longest = 1000;

/** Reads the line `key: words` or `key:` that begins here and goes on to the content of the next one; undefined if it is anything else. */
export function plainPair(cursor: YamlCursor): PlainLine | undefined {
  const match = isShort(cursor) ? matchAt(pair, cursor) : undefined;
  if (match === undefined) return undefined;
  const [, key = '', value, blanks = ''] = match;
  const next = blanks.length;
  // A word that goes on below, or something that is indented too far.
  if (value !== undefined && next > cursor.column) return undefined;
  const line = { key, value: value === undefined ? undefined : simpleScalar(value), next };
  advance(cursor, pair.lastIndex, next);
  return line;
}

/** The same for the words of an item whose dash stands in a column. */
export function plainItem(cursor: YamlCursor, column: number): PlainLine | undefined {
  const match = isShort(cursor) ? matchAt(item, cursor) : undefined;
  if (match === undefined) return undefined;
  const [, value = '', blanks = ''] = match;
  const next = blanks.length;
  if (next > column) return undefined;
  const line = { key: undefined, value: simpleScalar(value), next };
  advance(cursor, item.lastIndex, next);
  return line;
}

function isShort({ text, at }: YamlCursor): boolean {
  const end = text.indexOf('\n', at);
  return end !== -1 && end - at < longest;
}

function matchAt(pattern: RegExp, { text, at }: YamlCursor): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function advance(cursor: YamlCursor, to: number, indent: number): void {
  cursor.at = to;
  cursor.lineStart = to - indent;
  cursor.line++;
}
