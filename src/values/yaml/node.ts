import { reprFloat } from '../spelling.ts';
import { isList, isMapping, type Key, type Scalar, Timestamp, type Value } from '../value.ts';

/** A run of comment and empty lines as written, and the column (from 0, in code points) that its first line began in. */
export interface Comment {
  readonly text: string;
  readonly column: number;
}

/**
 * The comments of a node, as ruamel.yaml attaches them: `after` follows on the node's line, `before` stands on the lines
 * in front of it, `end` behind the last entry of a collection.
 */
export interface Comments {
  after?: Comment | undefined;
  before?: readonly Comment[] | undefined;
  end?: readonly Comment[] | undefined;
}

interface NodeBase {
  /** Offset in the text it was read from */
  start?: number;
  comments?: Comments;
  /** Written in front of the node; a generated name is used where a collection without one is shared */
  anchor?: string;
  /** An explicit tag, as it is written */
  tag?: string;
  /** What an explicit tag stands for: `tag:yaml.org,2002:str` for `!!str` */
  fullTag?: string;
}

/** `isText` tells text from other scalars, whose spelling is never quoted. Without a style the emitter picks one. */
export interface ScalarNode extends NodeBase {
  kind: 'scalar';
  text: string;
  isText: boolean;
  isNull?: boolean;
  style?: '|' | '>' | '"' | "'";
  /** May occur more than once: dates, which Python holds as objects */
  isShared?: boolean;
  /** The blanks and comment behind the mark of a block scalar */
  header?: string;
  /** Where a `>` scalar is broken into lines: offsets of spaces in the text */
  folds?: readonly number[];
}

/** A list as it stands in a document. */
export interface SequenceNode extends NodeBase {
  kind: 'sequence';
  flow: boolean;
  items: YamlNode[];
}

/** A mapping as it stands in a document. */
export interface MappingNode extends NodeBase {
  kind: 'mapping';
  flow: boolean;
  entries: { key: YamlNode; value: YamlNode }[];
}

/** A document as the emitter takes it. The same object in two places is written once and referred to. */
export type YamlNode = ScalarNode | SequenceNode | MappingNode;

/** The nodes of a value without any style: what ruamel.yaml represents fresh Python data as. Shared objects stay shared. */
export function nodeOf(value: Value, made: Map<Value, YamlNode> = new Map()): YamlNode {
  const seen = typeof value === 'object' ? made.get(value) : undefined;
  if (seen) return seen;
  if (isMapping(value)) {
    const node: MappingNode = { kind: 'mapping', flow: value.size === 0, entries: [] };
    made.set(value, node);
    for (const [key, item] of value) node.entries.push({ key: scalarNode(key), value: nodeOf(item, made) });
    return node;
  }
  if (isList(value)) {
    const node: SequenceNode = { kind: 'sequence', flow: value.length === 0, items: [] };
    // Python never shares the empty tuple in a dump, but it does share empty lists.
    made.set(value, node);
    for (const item of value) node.items.push(nodeOf(item, made));
    return node;
  }
  const node = scalarNode(value);
  if (value instanceof Timestamp) {
    node.isShared = true;
    made.set(value, node);
  }
  return node;
}

/** The node of a scalar, spelled as Python would spell it anew. */
export function scalarNode(value: Scalar | Key): ScalarNode {
  if (typeof value === 'string') return { kind: 'scalar', text: value, isText: true };
  if (value === null) return { kind: 'scalar', text: '', isText: false, isNull: true };
  const text =
    value instanceof Timestamp ? value.text : typeof value === 'number' ? yamlFloat(value) : value.toString();
  return { kind: 'scalar', text, isText: false };
}

/** A float in YAML: as Python's `repr`, except `.inf`, `-.inf` and `.nan`. */
export function yamlFloat(x: number): string {
  if (Number.isNaN(x)) return '.nan';
  if (!Number.isFinite(x)) return x > 0 ? '.inf' : '-.inf';
  return reprFloat(x);
}
