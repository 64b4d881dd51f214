import { assignAnchors } from './anchor.ts';
import { writeBlockScalar } from './block-text.ts';
import { emitBlockMapping, emitBlockSequence } from './emit-block.ts';
import { type EmitContext, isAlias, type Place, writeComment, writeCommentsBefore } from './emit-context.ts';
import { emitFlowMapping, emitFlowSequence } from './emit-flow.ts';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from './node.ts';
import { plainKind } from './scalar.ts';
import { writeDoubleQuoted, writePlain, writeSingleQuoted } from './scalar-text.ts';
import { analyze, chooseStyle, type ScalarStyle } from './style.ts';
import { width, YamlWriter } from './writer.ts';

/**
 * Writes a tree of nodes as ruamel.yaml's round-trip emitter does with DVC's settings (`dvc/utils/serialize/_yaml.py`
 * _get_yaml): comments, flow and block styles, anchors and tags of the nodes are kept, everything else is spelled anew.
 */
export function emitNode(root: YamlNode): string {
  const writer = new YamlWriter();
  const context: EmitContext = {
    writer,
    anchors: assignAnchors(root),
    written: new Set(),
    commentsDone: new Set(),
    emit: (node, place) => emit(context, node, place),
  };
  emit(context, root, 'root');
  writer.writeIndent();
  if (writer.openEnded) {
    writer.indicator('...', { space: true });
    writer.writeIndent();
  }
  return writer.toString();
}

function emit(context: EmitContext, node: YamlNode, place: Place): void {
  const { writer } = context;
  const anchor = context.anchors.get(node);
  if (anchor !== undefined) {
    const alias = isAlias(context, node);
    writer.indicator(`${alias ? '*' : '&'}${anchor}`, { space: true });
    writer.noNewline = false;
    if (alias) return;
    context.written.add(node);
  }
  if (node.kind === 'scalar') {
    if (anchor === undefined && place === 'value' && emitBareWord(writer, node)) return;
    emitScalar(context, node, {
      place,
      dashed: place === 'item' && anchor === undefined && writer.flow.length === 0,
    });
    return;
  }
  if (node.tag !== undefined) writer.indicator(node.tag, { space: true });
  if (node.kind === 'sequence') emitSequence(context, node, place);
  else emitMapping(context, node);
}

/** Writes what nearly all values are, a short word or number, without looking at anything else; false: it is none. */
function emitBareWord(writer: YamlWriter, node: ScalarNode): boolean {
  const { text } = node;
  const isBare =
    node.style === undefined && node.tag === undefined && !node.comments && /^[\w./][\w./+-]*$/.test(text);
  if (!isBare || writer.flow.length > 0 || writer.column + text.length >= width || text.startsWith('...'))
    return false;
  if (node.isText && plainKind(text) !== 'string') return false;
  writer.write(writer.whitespace ? text : ` ${text}`);
  writer.whitespace = false;
  writer.indention = false;
  return true;
}

function emitScalar(context: EmitContext, given: ScalarNode, at: { place: Place; dashed: boolean }): void {
  const { writer } = context;
  const hidden = given.isNull && at.place === 'root';
  const { node, style } = styled(hidden ? { ...given, text: 'null' } : given, {
    inFlow: writer.flow.length > 0,
    isKey: at.place === 'key',
  });
  if (node.tag !== undefined) {
    writer.indicator(node.tag, { space: true });
    if (at.dashed) writer.noNewline = true;
  }
  writer.enter({ flow: true });
  if (at.dashed) writer.writeIndent();
  writeText(writer, { node, style, place: at.place });
  const after = node.comments?.after;
  if (after) {
    const indent = writer.indent ?? 0;
    // What follows a block scalar must be indented less, or it would be read as part of it.
    const isInside = (style === '|' || style === '>') && after.column >= indent;
    writeComment(writer, isInside ? { text: after.text, column: indent - 1 } : after);
  }
  writer.leave();
}

/** Where nothing cannot be written as nothing, it is the word `null`. */
function styled(
  node: ScalarNode,
  context: { inFlow: boolean; isKey: boolean },
): { node: ScalarNode; style: ScalarStyle } {
  const style = chooseStyle(node, analyze(node.text), context);
  return node.isNull && style === "'" ? { node: { ...node, text: 'null' }, style: '' } : { node, style };
}

function writeText(writer: YamlWriter, text: { node: ScalarNode; style: ScalarStyle; place: Place }): void {
  const { node, style, place } = text;
  const split = place !== 'key';
  if (style === '"') writeDoubleQuoted(writer, node.text, split);
  else if (style === "'") writeSingleQuoted(writer, node.text, split);
  else if (style !== '') writeBlockScalar(writer, node, style);
  else {
    if (place === 'root') writer.openEnded = true;
    writePlain(writer, node.text, split);
  }
}

function emitSequence(context: EmitContext, node: SequenceNode, place: Place): void {
  const { writer } = context;
  const { indention, column } = writer;
  const comments = node.comments;
  let forced = false;
  if (comments?.after && !node.flow) {
    writeComment(writer, comments.after);
    writer.indention = false;
    writer.noNewline = true;
  }
  if (comments?.before) {
    writeCommentsBefore(context, comments.before, true);
    forced = node.flow && !writer.levels.at(-1)?.sequence;
    writer.indention = indention;
    writer.noNewline = !indention;
  }
  if (comments && node.flow) writer.column = column;
  if (writer.flow.length > 0 || node.flow || node.items.length === 0) emitFlowSequence(context, node, forced);
  else emitBlockSequence(context, node, place);
}

function emitMapping(context: EmitContext, node: MappingNode): void {
  const { writer } = context;
  const comments = node.comments;
  let forced = false;
  if (comments?.after && !node.flow) writeComment(writer, comments.after);
  if (comments?.before?.length) {
    writeCommentsBefore(context, comments.before, true);
    forced = node.flow && writer.levels.length > 0 && !writer.levels.at(-1)?.sequence;
  }
  if (writer.flow.length > 0 || node.flow || node.entries.length === 0)
    emitFlowMapping(context, node, forced);
  else emitBlockMapping(context, node);
}
