import { respellTimestamp } from '../timestamp.ts';
import { isMergeKey } from './merge.ts';
import type { ScalarNode, SequenceNode, YamlNode } from './node.ts';
import { respellFloat, respellInt } from './number.ts';
import { plainKind } from './scalar.ts';
import { coreTag } from './tags.ts';

/**
 * Turns a parsed tree, in place, into what ruamel.yaml writes after a round trip: quotes are chosen anew, numbers keep
 * their spelling as far as it remembers it, `True` becomes `true`, `null` nothing; generated anchor names are given up
 * (`ruamel/yaml/constructor.py` RoundTripConstructor).
 */
export function respell(root: YamlNode): void {
  const seen = new Set<YamlNode>();
  const visit = (node: YamlNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'scalar') {
      respellScalar(node);
      return;
    }
    if (node.fullTag !== undefined && untagged.has(node.fullTag)) delete node.tag;
    if (node.anchor !== undefined && /^id(?!000$)[0-9]{3,}/.test(node.anchor)) delete node.anchor;
    if (node.kind === 'sequence') {
      for (const item of node.items) if (item.kind !== 'scalar' && item.comments) delete item.comments.end;
      if (node.items.some((item) => item.kind === 'scalar' && item.header !== undefined))
        loseItemComments(node);
      for (const item of node.items) visit(item);
      return;
    }
    node.entries = node.entries.filter(
      ({ key, value }) => !isMergeKey(key) || value.kind !== 'sequence' || value.items.length > 0,
    );
    for (const { key, value } of node.entries) {
      if (isMergeKey(key)) delete key.comments;
      else visit(key);
      visit(value);
    }
  };
  visit(root);
}

/** A comment behind the mark of a block scalar in a list makes ruamel.yaml forget all comments on the list's items. */
function loseItemComments(node: SequenceNode): void {
  for (const item of node.items) {
    delete item.comments;
    if (item.kind === 'scalar') delete item.header;
  }
  if (node.comments) node.comments = { ...node.comments, end: undefined };
}

function respellScalar(node: ScalarNode): void {
  // Tagged text keeps the style it had; the tag says that it is text.
  if (node.fullTag !== undefined && !untagged.has(node.fullTag)) return;
  delete node.tag;
  if (node.style === '|' || node.style === '>') {
    node.isText = true;
    return;
  }
  const isPlain = node.style === undefined || node.fullTag !== undefined;
  delete node.style;
  const kind = isPlain ? plainKind(node.text) : 'string';
  node.isText = kind === 'string' || kind === 'value';
  switch (kind) {
    case 'bool':
      node.text = node.text.toLowerCase();
      return;
    case 'null':
      node.text = '';
      node.isNull = true;
      delete node.anchor;
      return;
    case 'int':
      node.text = respellInt(node.text);
      return;
    case 'float':
      node.text = respellFloat(node.text);
      // What is not finite is a plain float to Python, which cannot carry a name.
      if (/[a-z]{3}$/.test(node.text)) delete node.anchor;
      return;
    case 'timestamp':
      node.text = respellTimestamp(node.text);
      node.isShared = true;
      delete node.anchor;
      return;
    default:
  }
}

/** Tags that a round trip drops, because the value itself shows its type. */
const untagged: ReadonlySet<string> = new Set([
  '!',
  '!!',
  ...['int', 'float', 'bool', 'null', 'timestamp', 'map', 'seq'].map((name) => coreTag + name),
]);
