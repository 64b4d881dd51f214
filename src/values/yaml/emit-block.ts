import { type EmitContext, isAlias, type Place, writeBefore, writeCommentsBefore } from './emit-context.ts';
import type { MappingNode, SequenceNode, YamlNode } from './node.ts';
import { plainKind } from './scalar.ts';

/** Writes a list as lines that begin with `- `, at the column of the key above it. */
export function emitBlockSequence(context: EmitContext, node: SequenceNode, place: Place): void {
  const { writer } = context;
  const isUnderKey = place !== 'root' && place !== 'item';
  writer.enter({ sequence: true, indentless: isUnderKey && !writer.indention });
  markNestedSequence(context);
  for (const item of node.items) {
    writeBefore(context, item);
    const stay = writer.column === 0 && writer.noNewline;
    writer.writeIndent();
    writer.indicator('-', { space: true, indention: true });
    if (stay) writer.noNewline = true;
    context.emit(item, 'item');
  }
  if (node.comments?.end?.length) writeCommentsBefore(context, node.comments.end, false);
  writer.leave();
  writer.noNewline = false;
}

/** `- - x`: the inner dash goes on the line of the outer one. */
export function markNestedSequence({ writer }: EmitContext): void {
  if (!writer.levels.at(-1)?.sequence || !writer.levels.at(-2)?.sequence) return;
  writer.indention = true;
  writer.noNewline = false;
}

/** Writes a mapping as lines `key: value`, or `? key` and `: value` for keys that are long or not simple. */
export function emitBlockMapping(context: EmitContext, node: MappingNode): void {
  const { writer } = context;
  writer.enter({});
  for (const { key, value } of node.entries) {
    writeBefore(context, key);
    writer.writeIndent();
    if (isSimpleKey(context, key)) {
      const alias = isAlias(context, key);
      context.emit(key, 'key');
      if (alias) writer.writeUncounted(' ');
      writer.indicator(':', { space: false });
    } else {
      writer.indicator('?', { space: true, indention: true });
      context.emit(key, 'complex-key');
      writer.writeIndent();
      writer.indicator(':', { space: true, indention: true });
    }
    context.emit(value, 'value');
  }
  if (node.comments?.end?.length) writeCommentsBefore(context, node.comments.end, false);
  writer.leave();
}

/** Fits a key on one line in front of its colon? Together with anchor and tag it must be shorter than 128 characters. */
export function isSimpleKey(context: EmitContext, key: YamlNode): boolean {
  const length = (context.anchors.get(key)?.length ?? 0) + (isAlias(context, key) ? 0 : tagLength(key));
  if (isAlias(context, key)) return length < 128;
  if (key.kind === 'sequence') return length < 128 && (key.flow || key.items.length === 0);
  if (key.kind === 'mapping') return length < 128 && (key.flow || key.entries.length === 0);
  return length + [...key.text].length < 128 && !/[\n\x85\u2028\u2029]/.test(key.text);
}

/** The length of a node's tag, which counts although it is not written: `!!str`, `!!float`. */
function tagLength(node: YamlNode): number {
  if (node.tag !== undefined) return node.tag.length;
  if (node.kind !== 'scalar' || node.isText) return '!!str'.length;
  return node.isNull ? '!!null'.length : `!!${plainKind(node.text)}`.length;
}
