import { YamlProblem } from './cursor.ts';
import type { Comments, YamlNode } from './node.ts';
import type { Token, TokenKind } from './token.ts';

/** What a node may be where it is expected. */
export interface NodePlace {
  readonly block: boolean;
  /** May it be a list whose dashes stand in the column of the key above? */
  readonly indentless?: boolean;
}

/** The tokens of a document, one after the other, and the parser for whole nodes that its parts share. */
export class TokenReader {
  private at = 0;
  private readonly tokens: readonly Token[];
  readonly node: (place: NodePlace) => YamlNode;

  constructor(tokens: readonly Token[], node: (reader: TokenReader, place: NodePlace) => YamlNode) {
    this.tokens = tokens;
    this.node = (place) => node(this, place);
  }

  /** The next token; the last one of all is `stream-end`, which stays. */
  get next(): Token {
    return this.tokens[this.at] as Token;
  }

  is(...kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.next.kind);
  }

  take(): Token {
    const token = this.next;
    if (token.kind !== 'stream-end') this.at++;
    return token;
  }

  /** Hands the comments of a taken token to the next one; there they follow its own place, not the token's. */
  pass(from: Token, fromColon = false): void {
    const to = this.next;
    if (!from.after && !from.before && !from.fromColon) return;
    if (to.kind === 'stream-end' || to.kind === 'document-start') return;
    if (!to.after && !to.before) to.fromColon = fromColon || (from.fromColon ?? false);
    // A comment of its own displaces the one that is passed on; empty lines behind plain text do not.
    const isLost = to.after && (from.kind === 'tag' || to.style !== undefined || to.after.text.trim() !== '');
    if (!isLost) to.after = from.after ?? to.after;
    if (from.before) to.before = [...from.before, ...(to.before ?? [])];
    from.after = from.before = undefined;
  }

  /** A scalar that is not there. */
  empty(start: number, comments?: Comments): YamlNode {
    return { kind: 'scalar', text: '', isText: false, start, ...(comments && { comments }) };
  }

  unexpected(expected: string): YamlProblem {
    const { kind, start } = this.next;
    return new YamlProblem(
      `${expected}, but found ${kind.length > 1 ? `<${kind.replaceAll('-', ' ')}>` : `'${kind}'`}`,
      start,
    );
  }
}

/** The comments of a token as those of a node. */
export function commentsOf(token: Token): { comments?: Comments } {
  return token.after || token.before ? { comments: { after: token.after, before: token.before } } : {};
}
