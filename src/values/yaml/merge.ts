import { YamlProblem } from './cursor.ts';
import type { MappingNode, YamlNode } from './node.ts';

type Entry = MappingNode['entries'][number];

/** How many entries a mapping may take over from others. */
const maxMerged = 100_000;

/** Is it a `<<` that is neither quoted nor tagged? */
export function isMergeKey(node: YamlNode): boolean {
  return (
    node.kind === 'scalar' && node.text === '<<' && node.style === undefined && node.fullTag === undefined
  );
}

/** The entries of a mapping and of those it merges; where something is merged, equal keys are allowed. */
export interface Merged {
  readonly entries: readonly Entry[];
  readonly isMerged: boolean;
}

/**
 * The entries of a mapping with what it merges in: first what comes from elsewhere, the mapping that is named first
 * winning, then its own (`ruamel/yaml/constructor.py` SafeConstructor.flatten_mapping). `known` keeps what was found for
 * a document.
 */
export function mergedEntries(node: MappingNode, known: Map<YamlNode, Merged>): Merged {
  const merge = node.entries.find(({ key }) => isMergeKey(key));
  if (!merge) return { entries: node.entries, isMerged: false };
  const seen = known.get(node);
  if (seen) return seen;
  const own = node.entries.filter(({ key }) => !isMergeKey(key));
  if (node.entries.length - own.length > 1) {
    const second = node.entries.filter(({ key }) => isMergeKey(key))[1];
    throw new YamlProblem('found duplicate merge key "<<"', second?.key.start ?? 0);
  }
  // While a mapping is being looked through, one that merges it in turn gets its own entries.
  known.set(node, { entries: own, isMerged: false });
  const merged: Entry[] = [];
  for (const source of sources(merge.value)) {
    merged.push(...mergedEntries(source, known).entries);
    if (merged.length > maxMerged)
      throw new YamlProblem('merges more than 100,000 entries', merge.key.start ?? 0);
  }
  const result = { entries: [...merged, ...own], isMerged: merged.length > 0 };
  known.set(node, result);
  return result;
}

/** The mappings that are merged, the one that wins last. */
function sources(value: YamlNode): MappingNode[] {
  if (value.kind === 'mapping') return [value];
  if (value.kind !== 'sequence') throw notMapping(value, 'a mapping or list of mappings');
  return value.items.toReversed().map((item) => {
    if (item.kind !== 'mapping') throw notMapping(item, 'a mapping');
    return item;
  });
}

function notMapping(node: YamlNode, expected: string): YamlProblem {
  return new YamlProblem(`expected ${expected} for merging, but found ${node.kind}`, node.start ?? 0);
}
