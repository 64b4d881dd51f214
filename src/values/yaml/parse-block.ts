import type { Comments, MappingNode, SequenceNode, YamlNode } from './node.ts';
import type { Token } from './token.ts';
import { commentsOf, type TokenReader } from './token-reader.ts';

type Remember = (node: YamlNode) => void;

/** Parses `key: value` lines, `? key` lines included, up to the end of their block. */
export function blockMapping(reader: TokenReader, given: object, remember: Remember): YamlNode {
  const first = reader.take();
  const node: MappingNode = { kind: 'mapping', flow: false, entries: [], ...given, ...commentsOf(first) };
  remember(node);
  while (!reader.is('block-end')) {
    const isLate = reader.is('?') && reader.next.fromColon;
    const key = mappingKey(reader);
    if (isLate) returnComments(node.entries.at(-1), key);
    node.entries.push({ key, value: mappingValue(reader) });
  }
  const end = reader.take();
  reader.pass(end);
  addEnd(node, end.before, first.fromColon);
  return node;
}

/** A comment behind the colon of an empty value comes to the next key, and goes back from there. */
function returnComments(entry: MappingNode['entries'][number] | undefined, key: YamlNode): void {
  if (entry?.value.kind !== 'scalar' || entry.value.text !== '' || !key.comments) return;
  // A copy, because what is not there may have an anchor and occur elsewhere.
  entry.value = { ...entry.value, comments: key.comments };
  delete key.comments;
}

function mappingKey(reader: TokenReader): YamlNode {
  if (reader.is(':')) return reader.empty(reader.next.start);
  if (!reader.is('?')) throw reader.unexpected('expected <block end>');
  const mark = reader.take();
  reader.pass(mark);
  if (reader.is('?', ':', 'block-end')) return reader.empty(mark.start);
  return reader.node({ block: true, indentless: true });
}

function mappingValue(reader: TokenReader): YamlNode {
  if (!reader.is(':')) return reader.empty(reader.next.start);
  const colon = reader.take();
  // A comment behind a colon belongs to what the colon introduces, unless that is nothing.
  if (!reader.is('?')) reader.pass(colon, !reader.is(':'));
  if (!reader.is('?', ':', 'block-end')) return reader.node({ block: true, indentless: true });
  if (colon.after || colon.before)
    return reader.empty(colon.start + 1, { after: colon.after, before: colon.before });
  const { next } = reader;
  const after = next.after;
  next.after = undefined;
  next.fromColon = false;
  return reader.empty(colon.start + 1, after && { after });
}

/** Parses `- item` lines that are indented, up to the end of their block. */
export function blockSequence(reader: TokenReader, given: object, remember: Remember): YamlNode {
  const first = reader.take();
  const node: SequenceNode = { kind: 'sequence', flow: false, items: [], ...given, ...commentsOf(first) };
  remember(node);
  while (!reader.is('block-end')) {
    if (!reader.is('-')) throw reader.unexpected('expected <block end>');
    const dash = reader.take();
    reader.pass(dash);
    node.items.push(
      reader.is('-', 'block-end') ? reader.empty(dash.start + 1) : reader.node({ block: true }),
    );
  }
  const end = reader.take();
  addEnd(node, end.before, first.fromColon && first.before !== undefined);
  return node;
}

/** Parses `- item` lines in the column of the key above. */
export function indentlessSequence(reader: TokenReader, given: object, remember: Remember): YamlNode {
  const comments = takeSequenceComments(reader.next);
  const node: SequenceNode = {
    kind: 'sequence',
    flow: false,
    items: [],
    ...given,
    ...(comments && { comments }),
  };
  remember(node);
  while (reader.is('-')) {
    const dash = reader.take();
    reader.pass(dash);
    const isEmpty = reader.is('-', '?', ':', 'block-end');
    node.items.push(isEmpty ? reader.empty(dash.start + 1) : reader.node({ block: true }));
  }
  addEnd(node, reader.next.before, false);
  reader.next.before = undefined;
  return node;
}

function takeSequenceComments(dash: Token): Comments | undefined {
  if (dash.after) {
    const comments = { after: dash.after, before: [] };
    dash.after = undefined;
    return comments;
  }
  if (!dash.before) return undefined;
  const comments = { before: dash.before };
  dash.before = undefined;
  return comments;
}

function addEnd(node: MappingNode | SequenceNode, end: Comments['end'], isLost: boolean | undefined): void {
  if (end?.length && !isLost) node.comments = { ...node.comments, end };
}
