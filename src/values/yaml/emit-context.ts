import type { Comment, YamlNode } from './node.ts';
import type { YamlWriter } from './writer.ts';

/** What surrounds a node that is written. */
export type Place = 'root' | 'item' | 'key' | 'complex-key' | 'value';

/** What the writers of scalars, block and flow collections share. */
export interface EmitContext {
  readonly writer: YamlWriter;
  /** Names of the nodes that have an anchor */
  readonly anchors: ReadonlyMap<YamlNode, string>;
  /** Anchored nodes that are written already */
  readonly written: Set<YamlNode>;
  /** Comments in front of collections that are written already */
  readonly commentsDone: Set<Comment>;
  emit(node: YamlNode, place: Place): void;
}

/** Will the node be written as a reference to an earlier one? */
export function isAlias(context: EmitContext, node: YamlNode): boolean {
  return context.anchors.has(node) && context.written.has(node);
}

/**
 * Writes a comment behind the current token and ends the line. It keeps its column if it can, and one space at least.
 */
export function writeComment(writer: YamlWriter, comment: Comment): void {
  const text = comment.text.endsWith('\n') ? comment.text.slice(0, -1) : comment.text;
  writer.writeUncounted(padded(writer, comment, text));
  writer.lineBreak();
}

function padded(writer: YamlWriter, comment: Comment, text: string): string {
  let spaces = comment.text.startsWith('\n') ? 0 : comment.column - writer.column;
  if (writer.column > 0 && text.trim() !== '' && spaces < 1 && !text.startsWith('\n')) spaces = 1;
  return ' '.repeat(Math.max(0, spaces)) + text;
}

/** Writes the comment lines in front of a node; those of a collection only once. */
export function writeCommentsBefore(context: EmitContext, comments: readonly Comment[], once: boolean): void {
  for (const comment of comments) {
    if (once && context.commentsDone.has(comment)) continue;
    if (context.writer.column !== 0) context.writer.lineBreak();
    context.writer.writeUncounted(padded(context.writer, comment, comment.text));
    if (once) context.commentsDone.add(comment);
  }
}

/** Writes what stands in front of an entry that is about to begin. */
export function writeBefore(context: EmitContext, node: YamlNode): void {
  const before = node.comments?.before;
  if (before?.length && !isAlias(context, node)) writeCommentsBefore(context, before, node.kind !== 'scalar');
}
