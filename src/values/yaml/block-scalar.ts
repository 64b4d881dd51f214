import type { Key, Scalar, Value } from '../value.ts';
import type { YamlCursor } from './cursor.ts';
import { plainKind, resolvePlain } from './scalar.ts';

/** Thrown by the reader of simple YAML where it leaves the decision to the full parser. */
export class NotSimple extends Error {}

/** Where the plain key that begins here ends, if a colon follows it on this line; blanks in front of the colon are not part of it. */
export function plainKeyEnd(cursor: YamlCursor): number | undefined {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  if (first < 128 && !beginsKey(text, start)) return undefined;
  for (let at = start; at < start + 1000; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0) return undefined;
    if (code === 0x23 /* # */ && text.charCodeAt(at - 1) === 0x20) return undefined;
    if (code !== 0x3a /* : */) continue;
    const next = text.charCodeAt(at + 1);
    if (next !== 0x20 && next !== 0x0a && next !== 0) continue;
    let end = at;
    while (text.charCodeAt(end - 1) === 0x20) end--;
    return end;
  }
  return undefined;
}

/** Letters, digits and marks without a meaning of their own; a dash only in front of something. */
function beginsKey(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '-') return !' \n\0'.includes(text.charAt(at + 1));
  return !' \n\0?:,[]{}#&*!|>\'"%@`'.includes(char);
}

/** The value of plain text, unless only the full parser knows what to make of it. */
export function simpleScalar(text: string): Scalar {
  const value = resolvePlain(text);
  if (typeof value === 'string' && plainKind(value) !== 'string') throw new NotSimple();
  return value;
}

/** Words that YAML takes for text, and not for a number, a date or nothing. Throws {@link NotSimple} for others. */
export function simpleText(text: string | undefined): string {
  const value = text === undefined ? undefined : simpleScalar(text);
  if (typeof value !== 'string') throw new NotSimple();
  return value;
}

/** Plain text as a key. Numbers that are equal to others, and merges, are for the full parser. */
export function simpleKey(text: string): Key {
  const key = simpleScalar(text);
  if (typeof key !== 'string' && typeof key !== 'bigint' && key !== null) throw new NotSimple();
  return key;
}

/** `[]`, `{}`, or a list of plain words on one line. */
export function shortFlow(cursor: YamlCursor): Value {
  const pattern = /\[ *(?:[\w./+-]+ *(?:, *[\w./+-]+ *)*)?\]|\{ *\}/y;
  pattern.lastIndex = cursor.at;
  const text = pattern.exec(cursor.text)?.[0];
  if (text === undefined) throw new NotSimple();
  cursor.at += text.length;
  if (text.startsWith('{')) return new Map();
  const inside = text.slice(1, -1).trim();
  if (inside === '') return [];
  return inside.split(/ *, */).map((word) => {
    // A lone dash, or one in front of a word, means something else in some places.
    if (word.startsWith('-') && !/^-[0-9.]/.test(word)) throw new NotSimple();
    return simpleScalar(word);
  });
}

/** Where the words of a short flow list stand. */
export function noteWords(text: string, start: number, places: Map<Key | number, number> | undefined): void {
  let index = 0;
  for (const word of text.matchAll(/[\w./+-]+/g)) places?.set(index++, start + word.index);
}
