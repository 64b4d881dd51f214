import { TemplateError } from './error.ts';

/** One `${…}` in a text: where it stands, and what is between the braces. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/**
 * Every `${…}` of a text that no backslash stands before; the inner text is the shortest run up to a `}` on the same line.
 * One pass, however many of them are never closed.
 */
export function findExpressions(text: string): Expression[] {
  const found: Expression[] = [];
  let lineEnd = -1;
  for (let start = text.indexOf('${'); start >= 0; ) {
    let next = start + 2;
    if (text[start - 1] !== '\\') {
      const close = text.indexOf('}', start + 2);
      if (close < 0) break;
      if (lineEnd < start) lineEnd = indexOrEnd(text, '\n', start);
      if (close < lineEnd) found.push({ start, end: close + 1, inner: text.slice(start + 2, close) });
      next = close < lineEnd ? close + 1 : lineEnd;
    }
    start = text.indexOf('${', next);
  }
  return found;
}

function indexOrEnd(text: string, char: string, from: number): number {
  const index = text.indexOf(char, from);
  return index < 0 ? text.length : index;
}

/**
 * Reads the inner text of an expression: words joined by `.word` or `[word]`, a word being anything but `.`, `[` and `]`.
 * Gives the key with dots only. Throws a {@link TemplateError} that points at the character (dvc: dvc/parsing/interpolate.py).
 */
export function parseExpression(inner: string): string {
  const word = /[^.[\]]+/y;
  if (!word.test(inner)) throw syntaxError(inner, 0, '!W:(.[])');
  const words = [inner.slice(0, word.lastIndex)];
  let at = word.lastIndex;
  const step = /[ \t\r\n]*(?:\.([^.[\]]+)|\[([^.[\]]+)[ \t\r\n]*\])/y;
  for (step.lastIndex = at; ; at = step.lastIndex) {
    const match = step.exec(inner);
    if (match === null) break;
    words.push((match[1] ?? match[2]) as string);
  }
  while (/[ \t\r\n]/.test(inner[at] ?? '')) at++;
  if (at < inner.length) throw syntaxError(inner, at, 'end of text');
  return words.join('.');
}

/** A key with dots only, made of the text as it stands (dvc: normalize_key). */
export function dottedKey(key: string): string {
  return key.replaceAll('[', '.').replaceAll(']', '');
}

function syntaxError(inner: string, at: number, expected: string): TemplateError {
  const text = `\${${inner}}`;
  const found = [...text.slice(at + 2)][0] as string;
  const where = `(at char ${at + 2}), (line:1, col:${at + 3})`;
  return new TemplateError(
    `${text}\n${' '.repeat(at + 2)}^\nParseException: Expected ${expected}, found '${found}'  ${where}`,
    'newline',
  );
}
