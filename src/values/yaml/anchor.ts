import type { YamlNode } from './node.ts';

/**
 * The names of all nodes that need one: scalars that have an anchor, and collections that occur more than once. Names are
 * kept where the file gave one; others are `id001` and on, in the order in which second occurrences are met
 * (`ruamel/yaml/serializer.py` anchor_node).
 */
export function assignAnchors(root: YamlNode): ReadonlyMap<YamlNode, string> {
  const names = new Map<YamlNode, string>();
  const seen = new Set<YamlNode>();
  let last = 0;
  const visit = (node: YamlNode): void => {
    if (seen.has(node)) {
      if (!names.has(node)) names.set(node, node.anchor ?? `id${String(++last).padStart(3, '0')}`);
      return;
    }
    if (node.kind === 'scalar') {
      if (node.anchor !== undefined) names.set(node, node.anchor);
      // Only anchored and date scalars can be shared; the rest need not be remembered.
      if (node.anchor !== undefined || node.isShared) seen.add(node);
      return;
    }
    seen.add(node);
    if (node.kind === 'sequence') for (const item of node.items) visit(item);
    else {
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
    }
  };
  visit(root);
  return names;
}
