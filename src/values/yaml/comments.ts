import type { Comment } from './node.ts';
import type { Token, TokenKind } from './token.ts';

/**
 * Takes the comments out of the tokens and gives each to the token it belongs to, as ruamel.yaml does: those that follow
 * a scalar, and those on the line of a colon or of a closing bracket, to the token before; all others to the token behind
 * (`ruamel/yaml/scanner.py` RoundTripScanner.get_token).
 */
export function attachComments(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let before: Comment[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'comment') {
      before.push({ text: token.value, column: token.column ?? 0 });
      continue;
    }
    if (before.length > 0) token.before = before;
    before = [];
    kept.push(token);
    const next = tokens[i + 1];
    if (next?.kind !== 'comment') continue;
    const sameLine = next.line === token.endLine;
    if (!(sameLine ? owners.has(token.kind) : token.kind === 'scalar')) continue;
    const run = followingComments(tokens, i + 1);
    token.after = {
      text: sameLine ? run.text.slice(run.indent) : '\n'.repeat((next.line ?? 0) - token.endLine) + run.text,
      column: run.indent,
    };
    i += run.count;
  }
  return kept;
}

const owners: ReadonlySet<TokenKind> = new Set<TokenKind>(['scalar', ':', ']', '}']);

/** A run of comments as one text, each indented to its column. */
function followingComments(
  tokens: readonly Token[],
  from: number,
): { text: string; indent: number; count: number } {
  let text = '';
  let count = 0;
  for (let token = tokens[from]; token?.kind === 'comment'; token = tokens[from + count]) {
    text += ' '.repeat(token.column ?? 0) + token.value;
    count++;
  }
  return { text, indent: tokens[from]?.column ?? 0, count };
}
