import { isSimpleKey, markNestedSequence } from './emit-block.ts';
import { type EmitContext, writeComment } from './emit-context.ts';
import type { MappingNode, SequenceNode, YamlNode } from './node.ts';
import { indentStep, width } from './writer.ts';

/** Writes `[a, b]`; `forced` aligns it under comments that stood in front of it. */
export function emitFlowSequence(context: EmitContext, node: SequenceNode, forced: boolean): void {
  const { writer } = context;
  open(context, { mark: '[', forced, sequence: true });
  markNestedSequence(context);
  node.items.forEach((item, index) => {
    if (index > 0) writer.indicator(',', { space: false });
    if (writer.column > width) writer.writeIndent();
    context.emit(item, 'item');
  });
  close(context, node, ']');
}

/** Writes `{a: b}`; a single pair inside a list goes without braces. */
export function emitFlowMapping(context: EmitContext, node: MappingNode, forced: boolean): void {
  const { writer } = context;
  const bare = node.entries.length === 1 && writer.flow.at(-1) === '[';
  open(context, { mark: bare ? '' : '{', forced, sequence: false });
  node.entries.forEach(({ key, value }, index) => {
    if (index > 0) writer.indicator(',', { space: false });
    if (writer.column > width) writer.writeIndent();
    writeKey(context, key);
    context.emit(value, 'value');
  });
  close(context, node, bare ? '' : '}');
}

function open(
  { writer }: EmitContext,
  options: { mark: '[' | '{' | ''; forced: boolean; sequence: boolean },
): void {
  const level = { flow: true, sequence: options.sequence };
  if (options.forced) writer.enter(level);
  const align = alignment(writer.levels, writer.column, options.forced);
  writer.indicator(' '.repeat(Math.max(0, align)) + options.mark, { space: true, whitespace: true });
  if (!options.forced) writer.enter(level);
  writer.flow.push(options.mark);
}

/** Spaces in front of the bracket, where it follows a dash or comment lines. */
function alignment(
  levels: readonly { readonly indent: number | undefined; readonly sequence: boolean }[],
  column: number,
  forced: boolean,
): number {
  const last = levels.at(-1);
  if ((levels.length < 2 || !last?.sequence) && (levels.length === 0 || !forced)) return 0;
  const base = last?.indent ?? 0;
  return forced ? base + indentStep : base + indentStep - column - 1;
}

function writeKey(context: EmitContext, key: YamlNode): void {
  const { writer } = context;
  if (isSimpleKey(context, key)) {
    context.emit(key, 'key');
    writer.indicator(':', { space: false });
    return;
  }
  writer.indicator('?', { space: true });
  context.emit(key, 'complex-key');
  if (writer.column > width) writer.writeIndent();
  writer.indicator(':', { space: true });
}

function close({ writer }: EmitContext, node: SequenceNode | MappingNode, mark: string): void {
  const isEmpty = node.kind === 'sequence' ? node.items.length === 0 : node.entries.length === 0;
  writer.leave();
  writer.flow.pop();
  if (mark !== '') writer.indicator(mark, { space: false });
  const after = node.flow ? node.comments?.after : undefined;
  if (after) writeComment(writer, after);
  else if (isEmpty && writer.flow.length === 0) writer.lineBreak();
  else if (!isEmpty) writer.noNewline = false;
}
