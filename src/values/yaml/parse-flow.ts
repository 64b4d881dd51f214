import type { MappingNode, SequenceNode, YamlNode } from './node.ts';
import type { Token } from './token.ts';
import { commentsOf, type TokenReader } from './token-reader.ts';

type Remember = (node: YamlNode) => void;

/** Parses `[a, b: c]` from its opening bracket on. */
export function flowSequence(reader: TokenReader, given: object, remember: Remember): YamlNode {
  const first = reader.take();
  const node: SequenceNode = { kind: 'sequence', flow: true, items: [], ...given, ...commentsOf(first) };
  remember(node);
  for (let isFirst = true; !reader.is(']'); isFirst = false) {
    if (!isFirst) separator(reader, ']');
    if (reader.is(']')) break;
    node.items.push(reader.is('?') ? singlePair(reader) : reader.node({ block: false }));
  }
  closingComments(node, reader.take());
  return node;
}

/** `[a: b]` is a list of one mapping. */
function singlePair(reader: TokenReader): YamlNode {
  const { start } = reader.take();
  const key = reader.is(':', ',', ']') ? reader.empty(start) : reader.node({ block: false });
  const value = flowValue(reader, ']');
  return { kind: 'mapping', flow: true, start, entries: [{ key, value }] };
}

/** Parses `{a: b, c}` from its opening brace on. */
export function flowMapping(reader: TokenReader, given: object, remember: Remember): YamlNode {
  const first = reader.take();
  const node: MappingNode = { kind: 'mapping', flow: true, entries: [], ...given, ...commentsOf(first) };
  remember(node);
  for (let isFirst = true; !reader.is('}'); isFirst = false) {
    if (!isFirst) separator(reader, '}');
    if (reader.is('}')) break;
    node.entries.push(flowEntry(reader));
  }
  closingComments(node, reader.take());
  return node;
}

function flowEntry(reader: TokenReader): { key: YamlNode; value: YamlNode } {
  if (reader.is('?')) {
    const { start } = reader.take();
    const key = reader.is(':', ',', '}') ? reader.empty(start) : reader.node({ block: false });
    return { key, value: flowValue(reader, '}') };
  }
  if (reader.is(':')) return { key: reader.empty(reader.next.start), value: flowValue(reader, '}') };
  return { key: reader.node({ block: false }), value: reader.empty(reader.next.start) };
}

function flowValue(reader: TokenReader, close: ']' | '}'): YamlNode {
  if (!reader.is(':')) return reader.empty(reader.next.start);
  const { start } = reader.take();
  return reader.is(',', close) ? reader.empty(start + 1) : reader.node({ block: false });
}

function separator(reader: TokenReader, close: ']' | '}'): void {
  if (!reader.is(',')) throw reader.unexpected(`expected ',' or '${close}'`);
  reader.take();
}

/** A comment at the closing bracket displaces those at the opening one. */
function closingComments(node: MappingNode | SequenceNode, close: Token): void {
  if (close.after || close.before) node.comments = { after: close.after, end: close.before };
}
