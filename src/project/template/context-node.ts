import { isList, isMapping, type Scalar, Timestamp, Tuple, type Value } from '../../values/value.ts';
import { TemplateError } from './error.ts';

/** Where a value of the context comes from. `local` values (inline `vars`, `item`) are not shown as used params. */
export interface Origin {
  /** The file, or `vars[0]`; undefined for `item` and `key` */
  readonly source: string | undefined;
  readonly path: string;
  readonly local: boolean;
}

/** A value that can be used in `${…}` and knows where it comes from. */
export type Node = Leaf | ListNode | MapNode;

/** What data looks like when expressions in it were replaced by the nodes they name. */
export type Loose = Scalar | Node | readonly Loose[] | ReadonlyMap<LooseKey, Loose>;
/** A mapping's key in {@link Loose} data. */
export type LooseKey = null | boolean | bigint | number | string;

/** A single value. */
export class Leaf {
  readonly value: Exclude<Scalar, Timestamp>;
  readonly origin: Origin;
  constructor(value: Exclude<Scalar, Timestamp>, origin: Origin) {
    this.value = value;
    this.origin = origin;
  }
}

/** A list; never merged, so it can be shared. */
export class ListNode {
  readonly items: readonly Node[];
  readonly origin: Origin;
  constructor(items: readonly Node[], origin: Origin) {
    this.items = items;
    this.origin = origin;
  }
}

/** A mapping with text keys. */
export class MapNode {
  readonly entries = new Map<string, Node>();
  readonly origin: Origin;
  constructor(origin: Origin) {
    this.origin = origin;
  }
}

/** Is it one of the context's nodes? */
export function isNode(value: Loose): value is Node {
  return value instanceof Leaf || value instanceof ListNode || value instanceof MapNode;
}

/**
 * Turns data into nodes (dvc: dvc/parsing/context.py Container._convert_with_meta). Keys that are no text are left out. Dates
 * and tuples cannot be used in templates; they throw a {@link TemplateError} even where nothing uses them.
 */
export function toNode(value: Loose, origin: Origin): Node {
  if (isNode(value)) return value;
  if (value instanceof Timestamp || value instanceof Tuple) throw unsupported(value, origin);
  if (value instanceof Map) {
    const map = new MapNode(origin);
    for (const [key, item] of value) {
      if (typeof key === 'string') map.entries.set(key, toNode(item, within(origin, key)));
    }
    return map;
  }
  if (Array.isArray(value)) {
    return new ListNode(
      value.map((item: Loose, i) => toNode(item, within(origin, String(i)))),
      origin,
    );
  }
  return new Leaf(value as Exclude<Scalar, Timestamp>, origin);
}

/** The plain value of a node. */
export function plainValue(node: Node): Value {
  if (node instanceof Leaf) return node.value;
  if (node instanceof ListNode) return node.items.map(plainValue);
  return new Map([...node.entries].map(([key, item]) => [key, plainValue(item)]));
}

/** A copy whose mappings can be changed without changing the original. */
export function copyMap(map: MapNode): MapNode {
  const copy = new MapNode(map.origin);
  for (const [key, item] of map.entries)
    copy.entries.set(key, item instanceof MapNode ? copyMap(item) : item);
  return copy;
}

/** The Python name of a value's type, as DVC's messages have it. */
export function typeName(value: Value): string {
  if (value === null) return 'NoneType';
  if (value instanceof Timestamp) return /^\d{4}-\d\d-\d\d$/.test(value.text) ? 'date' : 'datetime';
  if (value instanceof Tuple) return 'tuple';
  if (isList(value)) return 'list';
  if (isMapping(value)) return 'dict';
  return { boolean: 'bool', bigint: 'int', number: 'float', string: 'str' }[typeof value as 'boolean'];
}

function within(origin: Origin, key: string): Origin {
  return { ...origin, path: origin.path === '' ? key : `${origin.path}.${key}` };
}

function unsupported(value: Value, { source, path }: Origin): TemplateError {
  return new TemplateError(
    `Unsupported value of type '${typeName(value)}' in '${source ?? '<local>'}:${path}'`,
    'bare',
  );
}
