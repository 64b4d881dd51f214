import type { Comment } from './node.ts';

/** The kinds of YAML tokens; `comment` is what only a round trip wants. */
export type TokenKind =
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | '['
  | ']'
  | '{'
  | '}'
  | '-'
  | ','
  | '?'
  | ':'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'
  | 'comment'
  | 'stream-end';

/** A token, where it is, and the comments that belong to it. */
export interface Token {
  readonly kind: TokenKind;
  /** Offset of its first character */
  readonly start: number;
  /** The line on which it ends, from 0 */
  readonly endLine: number;
  /** Text of scalars and comments, names of anchors, tags as written */
  value: string;
  /** Of scalars; undefined for plain ones */
  style?: '|' | '>' | '"' | "'";
  /** Line breaks that a `>` scalar had in its lines: offsets into `value` */
  folds?: readonly number[];
  /** Blanks and comment behind the mark of a block scalar */
  header?: string;
  /** Of comments: where it begins, in code points from 0 */
  column?: number;
  line?: number;
  after?: Comment | undefined;
  before?: Comment[] | undefined;
  /** The comment came from a colon: the end comments of the collection that begins here are lost in a round trip */
  fromColon?: boolean;
}
