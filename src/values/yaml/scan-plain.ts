import { endsLine, endsWord, type YamlCursor } from './cursor.ts';
import type { Token } from './token.ts';

const notPlain = new Set(
  [...'\0 \t\r\n\x85\u2028\u2029-?:,[]{}#&*!|>\'"%@`'].map((char) => char.charCodeAt(0)),
);

/** Can plain text begin here? Dashes, question marks and colons only in front of something. */
export function isPlainStart(cursor: YamlCursor, inFlow: boolean): boolean {
  const code = cursor.code();
  if (!notPlain.has(code)) return true;
  const next = cursor.code(1);
  if (code === 0x3a && inFlow) return next !== 0x20 && next !== 0x09;
  return !endsWord(next) && (code === 0x2d || (!inFlow && (code === 0x3f || code === 0x3a)));
}

/** Plain text, and whether a line break behind it was passed. */
export interface PlainScan {
  readonly token: Token;
  readonly sawBreak: boolean;
}

/**
 * Reads plain text over as many lines as belong to it. Empty lines behind it become the comment that follows it
 * (`ruamel/yaml/scanner.py` scan_plain).
 */
export function scanPlain(
  cursor: YamlCursor,
  context: { readonly indent: number; readonly inFlow: boolean },
): PlainScan {
  const { at: start } = cursor;
  const startColumn = cursor.column;
  const { inFlow } = context;
  let value = '';
  let space = '';
  let endLine = cursor.line;
  let sawBreak = false;
  while (cursor.code() !== 0x23 /* # */) {
    const word = wordEnd(cursor, inFlow);
    if (word === cursor.at) break;
    sawBreak = false;
    value += space + cursor.text.slice(cursor.at, word);
    cursor.at = word;
    endLine = cursor.line;
    const gap = plainGap(cursor);
    sawBreak = gap.sawBreak;
    space = gap.text;
    if (space === '' || (!inFlow && cursor.column <= context.indent)) break;
  }
  const token: Token = { kind: 'scalar', start, endLine, value };
  if (space.startsWith('\n')) token.after = { text: `${space}\n`, column: startColumn };
  return { token, sawBreak };
}

/** The end of a run of plain text without blanks. */
function wordEnd(cursor: YamlCursor, inFlow: boolean): number {
  const { text } = cursor;
  let at = cursor.at;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x3a /* : */) {
      if (endsWord(text.charCodeAt(at + 1))) break;
    } else if (endsWord(code) || (inFlow && isFlowMark(code))) {
      break;
    }
    at++;
  }
  return at;
}

function isFlowMark(code: number): boolean {
  return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

/** Blanks and line breaks between words: a single break is a space, of several the first is dropped. */
function plainGap(cursor: YamlCursor): { text: string; sawBreak: boolean } {
  const from = cursor.at;
  cursor.skipSpaces();
  if (!endsLine(cursor.code()) || cursor.code() === 0) {
    return { text: cursor.text.slice(from, cursor.at), sawBreak: false };
  }
  const first = cursor.lineBreak();
  if (cursor.isDocumentMarker()) return { text: '', sawBreak: true };
  let breaks = '';
  for (;;) {
    cursor.skipSpaces();
    const mark = cursor.lineBreak();
    if (mark === '') break;
    breaks += mark;
    if (cursor.isDocumentMarker()) return { text: '', sawBreak: true };
  }
  if (first !== '\n') return { text: first + breaks, sawBreak: true };
  return { text: breaks === '' ? ' ' : breaks, sawBreak: true };
}
