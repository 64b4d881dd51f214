import { maxNesting } from '../text.ts';
import { parseTimestamp } from '../timestamp.ts';
import { isList, isMapping, type Key, Timestamp, type Value } from '../value.ts';
import { YamlProblem } from './cursor.ts';
import { type Merged, mergedEntries } from './merge.ts';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from './node.ts';
import { parseFloatText, parseInteger, plainKind, resolvePlain } from './scalar.ts';
import { coreTag } from './tags.ts';

/** By how many values aliases may blow a document up, once every one of them is written out. */
const maxExpansion = 1_000_000;

/**
 * The value of a parsed document, as ruamel.yaml's safe constructor makes it (`ruamel/yaml/constructor.py`): plain scalars
 * by the YAML 1.2 rules, `<<` merges, aliases as the same object. Throws a {@link YamlProblem} for equal keys, tags that
 * are not YAML's own, keys that are collections, and documents that refer to themselves or grow beyond all measure.
 */
export function toValue(root: YamlNode): Value {
  return new Constructor().value(root).value;
}

/** A value, and how many values and levels it has with every alias written out. */
interface Made {
  readonly value: Value;
  readonly size: number;
  readonly depth: number;
}

class Constructor {
  private readonly made = new Map<YamlNode, Made>();
  private readonly open = new Set<YamlNode>();
  private readonly merged = new Map<YamlNode, Merged>();
  private nodes = 0;

  value(node: YamlNode): Made {
    const known = this.made.get(node);
    if (known) return known;
    this.nodes++;
    if (node.kind === 'scalar') {
      const made = { value: scalarValue(node), size: 1, depth: 0 };
      if (made.value instanceof Timestamp) this.made.set(node, made);
      return made;
    }
    if (this.open.has(node)) throw new YamlProblem('an alias inside its own anchor', node.start ?? 0);
    this.open.add(node);
    const made = node.kind === 'sequence' ? this.sequence(node) : this.mapping(node);
    this.open.delete(node);
    if (made.size > this.nodes + maxExpansion)
      throw new YamlProblem('aliases expand to more than a million values', node.start ?? 0);
    if (made.depth > maxNesting)
      throw new YamlProblem(`nested deeper than ${maxNesting} levels`, node.start ?? 0);
    this.made.set(node, made);
    return made;
  }

  private sequence(node: SequenceNode): Made {
    if (node.fullTag === `${coreTag}omap` || node.fullTag === `${coreTag}pairs`) return this.pairs(node);
    checkTag(node, 'seq');
    const items = node.items.map((item) => this.value(item));
    return combined(
      items.map(({ value }) => value),
      items,
    );
  }

  /** `!!omap` is a mapping written as a list of single entries. */
  private pairs(node: SequenceNode): Made {
    const entries = node.items.map((item) => {
      if (item.kind !== 'mapping' || item.entries.length !== 1) {
        throw new YamlProblem('expected a single mapping item in an ordered map', item.start ?? 0);
      }
      return item.entries[0] as MappingNode['entries'][number];
    });
    return this.entries({ ...node, kind: 'mapping', entries }, { entries, isMerged: false });
  }

  private mapping(node: MappingNode): Made {
    const isSet = node.fullTag === `${coreTag}set`;
    if (!isSet) checkTag(node, 'map');
    const made = this.entries(node, mergedEntries(node, this.merged));
    return isSet && isMapping(made.value) ? { ...made, value: [...made.value.keys()] } : made;
  }

  private entries(node: MappingNode, given: Merged): Made {
    const map = new Map<Key, Value>();
    const parts: Made[] = [];
    // In Python 1, 1.0 and True are the same key.
    const seen = new Map<Key, Key>();
    for (const { key: keyNode, value: valueNode } of given.entries) {
      const key = this.key(keyNode, node);
      const same = comparable(key);
      const earlier = seen.get(same);
      if (seen.has(same) && !given.isMerged) {
        throw new YamlProblem(
          `found duplicate key "${typeof key === 'string' ? key : String(key)}"`,
          keyNode.start ?? 0,
        );
      }
      if (!seen.has(same)) seen.set(same, key);
      const made = this.value(valueNode);
      parts.push(made);
      map.set(seen.has(same) && earlier !== undefined ? earlier : key, made.value);
    }
    return combined(map, parts);
  }

  private key(node: YamlNode, mapping: MappingNode): Key {
    if (node.kind !== 'scalar')
      throw new YamlProblem('found unhashable key', node.start ?? mapping.start ?? 0);
    const value = isLoneEquals(node) ? '=' : this.value(node).value;
    if (value instanceof Timestamp) return value.text;
    return isList(value) || isMapping(value) ? null : value;
  }
}

function combined(value: Value, parts: readonly Made[]): Made {
  let size = 1;
  let depth = 0;
  for (const part of parts) {
    size += part.size;
    depth = Math.max(depth, part.depth);
  }
  return { value, size, depth: depth + 1 };
}

function comparable(key: Key): Key {
  if (typeof key === 'boolean') return key ? 1n : 0n;
  return typeof key === 'number' && Number.isInteger(key) ? BigInt(key) : key;
}

/** YAML 1.1 gives it a meaning of its own, which it keeps as a value; as a key it is text. */
function isLoneEquals({ text, style, fullTag }: ScalarNode): boolean {
  return text === '=' && style === undefined && fullTag === undefined;
}

/** The value of a scalar that is a key. */
export function keyValue(node: ScalarNode): Value {
  return isLoneEquals(node) ? '=' : scalarValue(node);
}

/** The value of a scalar without regard to where it stands. */
export function scalarValue(node: ScalarNode): Value {
  const { text, fullTag } = node;
  // Nodes that were made or respelled know what they are; they have no quotes that would tell.
  if (node.isText) return text;
  if (fullTag === undefined) return node.style === undefined ? plainValue(node) : text;
  if (fullTag === '!' || fullTag === '!!') return plainValue(node);
  switch (fullTag) {
    case `${coreTag}str`:
    case `${coreTag}binary`:
      return text;
    case `${coreTag}null`:
      return null;
    case `${coreTag}bool`:
      return wanted(node, booleans.get(text.toLowerCase()), 'truth value');
    case `${coreTag}int`:
      return wanted(node, parseInteger(text), 'integer');
    case `${coreTag}float`:
      return wanted(node, parseFloatText(text), 'float');
    case `${coreTag}timestamp`:
      return wanted(node, parseTimestamp(text), 'date');
    default:
      throw unknownTag(node);
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', 'on'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', 'off'].map((word) => [word, false] as const),
]);

function plainValue(node: ScalarNode): Value {
  const value = resolvePlain(node.text);
  if (typeof value !== 'string') return value;
  const kind = plainKind(value);
  if (kind === 'string') return value;
  if (kind === 'merge' || kind === 'value') throw unknownTag({ ...node, fullTag: coreTag + kind });
  throw new YamlProblem(
    `'${value}' looks like a ${kind === 'timestamp' ? 'date' : 'number'} but is none`,
    node.start ?? 0,
  );
}

function wanted<T extends Value>(node: ScalarNode, value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new YamlProblem(`'${node.text}' is no ${what}`, node.start ?? 0);
}

function checkTag(node: YamlNode, own: 'seq' | 'map'): void {
  if (node.fullTag !== undefined && !['!', '!!', coreTag + own].includes(node.fullTag))
    throw unknownTag(node);
}

function unknownTag(node: YamlNode): YamlProblem {
  return new YamlProblem(`could not determine a constructor for the tag '${node.fullTag}'`, node.start ?? 0);
}
