import { endsLine, type YamlCursor, YamlProblem } from './cursor.ts';
import type { Token } from './token.ts';

/** Reads `&name` or `*name`; names end at blanks, breaks and the marks of flow collections. */
export function scanAnchor(cursor: YamlCursor): Token {
  const { at: start } = cursor;
  const kind = cursor.text[start] === '*' ? 'alias' : 'anchor';
  const pattern = /[^\0 \t\n\x85,[\]{}\ufeff]*/y;
  pattern.lastIndex = start + 1;
  const name = pattern.exec(cursor.text)?.[0] ?? '';
  if (name === '') throw new YamlProblem(`expected the name of an ${kind}`, start);
  cursor.at += 1 + name.length;
  return { kind, start, endLine: cursor.line, value: name };
}

/** Reads a tag as written: `!`, `!name`, `!!name`, `!handle!name` or `!<uri>`. A blank or line break must follow. */
export function scanTag(cursor: YamlCursor): Token {
  const { at: start } = cursor;
  const pattern =
    /!<[-;/?:@&=+$,_.!~*'()[\]%#0-9A-Za-z]+>|![-_0-9A-Za-z]*!?[-;/?:@&=+$,_.!~*'()[\]%#0-9A-Za-z]*/y;
  pattern.lastIndex = start;
  const tag = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += tag.length;
  if (cursor.code() !== 0x20 && !endsLine(cursor.code())) {
    throw new YamlProblem("expected ' ' behind a tag", cursor.at);
  }
  return { kind: 'tag', start, endLine: cursor.line, value: tag };
}

/** Reads a `%` line; what it says is left to the parser. */
export function scanDirective(cursor: YamlCursor): Token {
  const { at: start, line } = cursor;
  while (!endsLine(cursor.code())) cursor.at++;
  const value = cursor.text
    .slice(start + 1, cursor.at)
    .replace(/(?:^| +)#.*$/, '')
    .trimEnd();
  cursor.lineBreak();
  return { kind: 'directive', start, endLine: line, value };
}
