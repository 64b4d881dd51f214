import type { SourceDocument } from '../document.ts';
import { locations } from '../text.ts';
import { isList, isMapping, type Key, type Value } from '../value.ts';
import { type BlockPlaces, readBlockYaml } from './block.ts';
import { isMergeKey, type Merged, mergedEntries } from './merge.ts';
import type { YamlNode } from './node.ts';
import { parseYaml } from './parse.ts';
import { keyValue } from './value.ts';

type Path = readonly (Key | number)[];

/** Where things stand in a text that is valid. It is read a second time when the first place is asked for, and not again. */
export function yamlPlaces(text: string, file: string): SourceDocument['locate'] {
  const locate = locations(text, file);
  let find: ((path: Path) => number) | undefined;
  return (path) => {
    find ??= blockOffsets(text) ?? nodeOffsets(text);
    return locate(find(path));
  };
}

/** Offsets by the quick reader; undefined if it does not know the text. */
export function blockOffsets(text: string): ((path: Path) => number) | undefined {
  const places: BlockPlaces = { start: 0, inside: new Map() };
  const root = readBlockYaml(text, places);
  if (root === undefined) return undefined;
  return (path) => {
    let value: Value | undefined = root;
    let at = places.start;
    for (const step of path) {
      const offset = value === undefined ? undefined : places.inside.get(value)?.get(step);
      if (offset === undefined) break;
      at = offset;
      value = isList(value) ? value[Number(step)] : isMapping(value) ? value.get(step as Key) : undefined;
    }
    return at;
  };
}

/** Offsets by the full parser, which knows every text that is valid. */
export function nodeOffsets(text: string): (path: Path) => number {
  const root = parseYaml(text);
  const entries = new Map<YamlNode, ReadonlyMap<Key | number, Entry>>();
  const merged = new Map<YamlNode, Merged>();
  return (path) => {
    let node = root;
    let at = root?.start ?? 0;
    for (const step of path) {
      const known = node && (entries.get(node) ?? entriesOf(node, merged));
      if (node !== undefined && known !== undefined) entries.set(node, known);
      const found: Entry | undefined = known?.get(step);
      if (found === undefined) break;
      at = found.key.start ?? at;
      node = found.value;
    }
    return at;
  };
}

interface Entry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** The entries of a node by what they are asked for with; of equal keys the last one counts. */
function entriesOf(node: YamlNode, known: Map<YamlNode, Merged>): ReadonlyMap<Key | number, Entry> {
  if (node.kind === 'scalar') return new Map();
  if (node.kind === 'sequence')
    return new Map(node.items.map((item, index) => [index, { key: item, value: item }]));
  const entries = new Map<Key | number, Entry>();
  for (const entry of mergedEntries(node, known).entries) {
    if (entry.key.kind !== 'scalar' || isMergeKey(entry.key)) continue;
    const key = keyValue(entry.key);
    if (!isList(key) && !isMapping(key)) entries.set(key as Key, entry);
  }
  return entries;
}
