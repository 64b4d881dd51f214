import { width, type YamlWriter } from './writer.ts';

/** Writes plain text, folded at single spaces and in front of words that do not fit (dvc-compat 5.4). */
export function writePlain(writer: YamlWriter, text: string, split: boolean): void {
  if (text === '') return;
  if (!writer.whitespace) writer.write(' ');
  writer.whitespace = false;
  writer.indention = false;
  for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
    if (piece.startsWith(' ')) {
      if (piece.length === 1 && split && writer.column >= width) newLine(writer);
      else writer.write(piece);
      continue;
    }
    const indent = writer.indent;
    // A word that is longer than the line gets one of its own, and leaves the space before it behind.
    if (indent !== undefined && writer.column > indent && writer.column + [...piece].length > width)
      writer.writeIndent();
    writer.write(piece);
  }
}

function newLine(writer: YamlWriter): void {
  writer.writeIndent();
  writer.whitespace = false;
  writer.indention = false;
}

/** Writes single-quoted text; it breaks at single spaces beyond column 80. */
export function writeSingleQuoted(writer: YamlWriter, text: string, split: boolean): void {
  writer.indicator("'", { space: true });
  const pieces = text.match(/ +|[\n\x85\u2028\u2029]+|[^ \n\x85\u2028\u2029]+/g) ?? [];
  pieces.forEach((piece, index) => {
    const inside = index > 0 && index < pieces.length - 1;
    if (piece === ' ' && inside && split && writer.column > width) writer.writeIndent();
    else if (/^[\n\x85\u2028\u2029]/.test(piece)) writeBreaks(writer, piece);
    else writer.write(piece.replaceAll("'", "''"));
  });
  writer.indicator("'", { space: false });
}

function writeBreaks(writer: YamlWriter, breaks: string): void {
  if (breaks.startsWith('\n')) writer.lineBreak();
  for (const mark of breaks) writer.lineBreak(mark);
  writer.writeIndent();
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'e',
  '"': '"',
  '\\': '\\',
  '\x85': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
};

/**
 * Writes double-quoted text with escapes. It folds at a space, or behind an escape, beyond column 80; a backslash keeps
 * the fold from being read as a space, except where the space that is dropped there stands for it (dvc-compat 5.4).
 */
export function writeDoubleQuoted(writer: YamlWriter, text: string, split: boolean): void {
  writer.indicator('"', { space: true });
  const chars = [...text];
  let start = 0;
  for (let end = 0; end <= chars.length; end++) {
    const char = chars[end];
    if (char === undefined || needsEscape(char)) {
      if (start < end) writer.write(chars.slice(start, end).join(''));
      start = end;
      if (char !== undefined) {
        writer.write(escaped(char));
        start = end + 1;
      }
    }
    const mayFold = end > 0 && end < chars.length - 1 && (char === ' ' || start >= end);
    if (mayFold && split && writer.column + (end - start) > width)
      start = fold(writer, chars, { start, end });
  }
  writer.indicator('"', { space: false });
}

function fold(
  writer: YamlWriter,
  chars: readonly string[],
  { start, end }: { start: number; end: number },
): number {
  const backslash = needsBackslash(chars, start, end);
  writer.write(chars.slice(start, end).join('') + (backslash ? '\\' : ''));
  let next = Math.max(start, end);
  writer.writeIndent();
  writer.whitespace = false;
  writer.indention = false;
  if (chars[next] === ' ') {
    if (backslash) writer.write('\\');
    else next++;
  }
  return next;
}

function needsBackslash(chars: readonly string[], start: number, end: number): boolean {
  const space = chars.indexOf(' ', end);
  if (space === -1) return true;
  const newline = chars.indexOf('\n', end);
  const at = newline !== -1 && newline < space ? newline : space;
  const next = chars[at + 1];
  if (next === undefined) return true;
  if (chars[at] === '\n' && next !== ' ') return true;
  const word = chars.slice(end, at);
  const doubled = chars[end - 1] === ' ' && chars[end] === ' ';
  return (
    word.includes('"') || word.includes("'") || next === ' ' || next === '\n' || doubled || start === end
  );
}

function needsEscape(char: string): boolean {
  return /["\\\x85\u2028\u2029\ufeff]|[^ -~\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(char);
}

function escaped(char: string): string {
  const short = escapes[char];
  if (short !== undefined) return `\\${short}`;
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
