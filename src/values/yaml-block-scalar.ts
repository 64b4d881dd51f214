import type { Scalar, Value } from './value.ts';
import type { YamlCursor } from './yaml-cursor.ts';
import { plainKind, resolvePlain } from './yaml-scalar.ts';

/** Thrown by the reader of simple YAML where it leaves the decision to the full parser. */
export class NotSimple extends Error {}

/** Where the plain key that begins here ends, if a colon follows it on this line; blanks in front of the colon are not part of it. */
export function plainKeyEnd(cursor: YamlCursor): number | undefined {
  const pattern = /[^\n\0 ?:,[\]{}#&*!|>'"%@`](?:[^\n\0:#]|:(?![ \n\0])|(?<! )#){0,1000}?(?= *:[ \n\0])/y;
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.text) ? pattern.lastIndex : undefined;
}

/** The value of plain text, unless only the full parser knows what to make of it. */
export function simpleScalar(text: string): Scalar {
  const value = resolvePlain(text);
  if (typeof value === 'string' && plainKind(value) !== 'string') throw new NotSimple();
  return value;
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
