import { endOfQuoted } from '../text.ts';
import type { PythonToken } from './literal.ts';

/** Why a text cannot be Python, and where. */
export interface PythonProblem {
  readonly message: string;
  readonly offset: number;
}

/**
 * Splits Python source into tokens as its reference (Lexical analysis) says: line ends inside brackets and behind a
 * backslash do not count, comments and empty lines are left out, `indent` and `dedent` mark blocks.
 */
export function tokenizePython(text: string): PythonToken[] | PythonProblem {
  const tokens: PythonToken[] = [];
  const indents = [0];
  const brackets: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const atLineStart = brackets.length === 0 && (tokens.length === 0 || endsLine(tokens.at(-1)));
    if (atLineStart) {
      const end = lineStart({ text, at, tokens, indents });
      if (typeof end !== 'number') return end;
      at = end;
      if (at >= text.length) break;
    }
    const token = nextToken(text, at);
    if (!token) return { message: `unexpected ${describe(text, at)}`, offset: at };
    at = token.offset + token.text.length;
    if (token.kind === 'space' || (token.kind === 'newline' && brackets.length > 0)) continue;
    tokens.push(token as PythonToken);
    if (token.kind !== 'operator') continue;
    if ('([{'.includes(token.text) && brackets.push(token) > maxBrackets) {
      return { message: 'too many nested parentheses', offset: token.offset };
    }
    if (')]}'.includes(token.text) && '([{'[')]}'.indexOf(token.text)] !== brackets.pop()?.text) {
      return { message: `unmatched '${token.text}'`, offset: token.offset };
    }
  }
  const open = brackets[0];
  if (open) return { message: `'${open.text}' was never closed`, offset: open.offset };
  if (tokens.length > 0 && !endsLine(tokens.at(-1)))
    tokens.push({ kind: 'newline', text: '', offset: text.length });
  for (let i = indents.length; i > 1; i--) tokens.push({ kind: 'dedent', text: '', offset: text.length });
  return tokens;
}

// CPython's own limits (Parser/tokenizer/state.h: MAXLEVEL, MAXINDENT).
const maxBrackets = 200;
const maxIndents = 100;

function endsLine(token: PythonToken | undefined): boolean {
  return token?.kind === 'newline' || token?.kind === 'indent' || token?.kind === 'dedent';
}

/** Skips empty lines and comments, then compares the indentation; the offset of the line's first token. */
function lineStart(state: {
  text: string;
  at: number;
  tokens: PythonToken[];
  indents: number[];
}): number | PythonProblem {
  const { text, tokens, indents } = state;
  const blank = /[ \t\f]*(?:#[^\n]*)?\n/y;
  let start = state.at;
  for (blank.lastIndex = start; blank.test(text); ) start = blank.lastIndex;
  const space = /[ \t\f]*/y;
  space.lastIndex = start;
  const width = columns(space.exec(text)?.[0] ?? '');
  const at = space.lastIndex;
  if (at >= text.length || text[at] === '#') return text[at] === '#' ? text.length : at;
  // The line right after an indent token is the one that was measured for it.
  if (tokens.at(-1)?.kind === 'indent' || tokens.at(-1)?.kind === 'dedent') return at;
  if (width > (indents.at(-1) ?? 0)) {
    if (lastLineEnd(tokens) !== ':') return { message: 'unexpected indent', offset: at };
    if (indents.push(width) > maxIndents) return { message: 'too many levels of indentation', offset: at };
    tokens.push({ kind: 'indent', text: '', offset: at });
  }
  while (width < (indents.at(-1) ?? 0)) {
    indents.pop();
    tokens.push({ kind: 'dedent', text: '', offset: at });
  }
  if (width !== indents.at(-1))
    return { message: 'unindent does not match any outer indentation level', offset: at };
  return at;
}

function lastLineEnd(tokens: readonly PythonToken[]): string | undefined {
  return tokens.at(-2)?.text;
}

function columns(space: string): number {
  let width = 0;
  for (const char of space) width = char === '\t' ? width + 8 - (width % 8) : char === '\f' ? 0 : width + 1;
  return width;
}

type Piece = Omit<PythonToken, 'kind'> & { readonly kind: PythonToken['kind'] | 'space' };

function nextToken(text: string, at: number): Piece | undefined {
  const end = stringEnd(text, at);
  if (end !== undefined)
    return end < 0 ? undefined : { kind: 'string', text: text.slice(at, end), offset: at };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0], offset: at };
  }
  return undefined;
}

/** The end of a string that begins here; -1 if it has none, `undefined` if none begins. */
function stringEnd(text: string, at: number): number | undefined {
  const [, prefix = '', quote] = /^([a-zA-Z]{0,2})('{3}|"{3}|['"])/.exec(text.slice(at, at + 5)) ?? [];
  if (quote === undefined) return undefined;
  const start = at + prefix.length + quote.length;
  const end = endOfQuoted(text, start, quote);
  if (end === undefined) return -1;
  const isOneLine = quote.length === 3 || !/(?:^|[^\\])\n/.test(text.slice(start, end));
  return isOneLine ? end + quote.length : -1;
}

const patterns: readonly (readonly [Piece['kind'], RegExp])[] = [
  ['space', /[ \t\f]+|\\\n|#[^\n]*/y],
  ['newline', /\n/y],
  [
    'number',
    /(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9_]+)?[jJ]?)/y,
  ],
  ['name', /[\p{ID_Start}_]\p{ID_Continue}*/uy],
  ['operator', /\*\*=?|\/\/=?|>>=?|<<=?|->|:=|\.\.\.|[-+*/%&|^@<>=!]=|[-+*/%&|^@<>=~()[\]{}.,:;]/y],
];

function describe(text: string, at: number): string {
  return text[at] === '"' || text[at] === "'"
    ? 'start of a string that does not end'
    : `character ${JSON.stringify(text[at])}`;
}
