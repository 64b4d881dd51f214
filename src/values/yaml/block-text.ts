import type { ScalarNode } from './node.ts';
import { width, type YamlWriter } from './writer.ts';

/** Writes a `|` or `>` scalar with its indicators, comment and lines (`ruamel/yaml/emitter.py` write_literal, write_folded). */
export function writeBlockScalar(writer: YamlWriter, node: ScalarNode, style: '|' | '>'): void {
  const { text, header = '' } = node;
  const chomp = chomping(text);
  const indent = /^[ \n\x85\u2028\u2029]/.test(text) ? '2' : '';
  writer.indicator(style + indent + chomp + header, { space: true });
  if (chomp === '+') writer.openEnded = true;
  writer.lineBreak();
  if (style === '|') writeLiteral(writer, text);
  else writeFolded(writer, text, new Set(node.folds));
}

function chomping(text: string): '' | '-' | '+' {
  if (text === '') return '';
  if (!isBreak(text.at(-1))) return '-';
  return text.length === 1 || isBreak(text.at(-2)) ? '+' : '';
}

function isBreak(char: string | undefined): boolean {
  return char !== undefined && '\n\x85\u2028\u2029'.includes(char);
}

function writeLiteral(writer: YamlWriter, text: string): void {
  for (const piece of text.match(/[\n\x85\u2028\u2029]+|[^\n\x85\u2028\u2029]+/g) ?? []) {
    if (isBreak(piece[0])) {
      for (const mark of piece) writer.lineBreak(mark);
    } else {
      writer.writeIndent();
      writer.writeUncounted(piece);
    }
  }
  if (text !== '' && !isBreak(text.at(-1))) writer.lineBreak();
}

/** Folds where the text was folded, and at single spaces beyond column 80; an empty line stands for each line feed. */
function writeFolded(writer: YamlWriter, text: string, folds: ReadonlySet<number>): void {
  let at = 0;
  let startedWithSpace = true;
  const pieces = text.match(/[\n\x85\u2028\u2029]+| +|[^ \n\x85\u2028\u2029]+/g) ?? [];
  if (!isBreak(text[0]) && text !== '') {
    startedWithSpace = text.startsWith(' ');
    writer.writeIndent();
  }
  for (const piece of pieces) {
    const next = text[at + piece.length];
    if (isBreak(piece[0])) {
      if (!startedWithSpace && next !== undefined && next !== ' ' && piece.startsWith('\n'))
        writer.lineBreak();
      startedWithSpace = next === ' ';
      for (const mark of piece) writer.lineBreak(mark);
      if (next !== undefined) writer.writeIndent();
    } else if (piece === ' ' && isFold(text, at, folds)) {
      writer.lineBreak();
      writer.writeIndent();
    } else if (piece === ' ' && next !== undefined && writer.column > width) {
      writer.writeIndent();
    } else {
      writer.write(piece);
      if (next === undefined && !piece.startsWith(' ')) writer.lineBreak();
    }
    at += piece.length;
  }
}

/** A remembered fold counts only while there are words on both sides of it. */
function isFold(text: string, at: number, folds: ReadonlySet<number>): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  return (
    folds.has(at) && before !== undefined && after !== undefined && !/\s/.test(before) && !/\s/.test(after)
  );
}
