import { fail, ok, type Result } from '../../failure.ts';
import { isFalse } from '../json-read.ts';
import { locationAt, readText } from '../text.ts';
import type { Key } from '../value.ts';
import { YamlProblem } from './cursor.ts';
import { emitNode } from './emit.ts';
import type { MappingNode, SequenceNode, YamlNode } from './node.ts';
import { parseYaml } from './parse.ts';
import { respell } from './respell.ts';
import { keyValue, toValue } from './value.ts';

/**
 * Parses a YAML file that will be changed and written again, as DVC's `parse_yaml_for_update` does: comments, empty lines,
 * block and flow styles, anchors and the spelling of numbers survive, quotes do not. A file without content is an empty
 * mapping. Fails as `readYaml` does, and where the document is no mapping.
 */
export function parseForUpdate(text: string, file: string): Result<MappingNode> {
  const decoded = readText(text, file);
  if (!decoded.ok) return decoded;
  try {
    const root = parseYaml(decoded.value);
    // What the safe reader refuses (equal keys, unknown tags) must not be written back either.
    const value = root === undefined ? null : toValue(root);
    if (root === undefined || isFalse(value)) return ok({ kind: 'mapping', flow: false, entries: [] });
    respell(root);
    if (root.kind !== 'mapping') throw new YamlProblem('expected a mapping', root.start ?? 0);
    return ok(root);
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    const location = locationAt(decoded.value, error.offset, file);
    return fail({ reason: 'project', message: `'${file}' is invalid: ${error.message}`, location });
  }
}

/** The text of a document after a change. */
export function writeUpdated(root: MappingNode): string {
  return emitNode(root);
}

/** The node behind a key of a mapping. */
export function getEntry(mapping: MappingNode, key: Key): YamlNode | undefined {
  return find(mapping, key)?.value;
}

/**
 * Sets a key. A key that is there keeps its place and the comments around it; those inside the old value go with it. New
 * keys come last (`ruamel/yaml/comments.py` CommentedMap).
 */
export function setEntry(mapping: MappingNode, key: Key & string, value: YamlNode): void {
  const entry = find(mapping, key);
  if (!entry) {
    if (mapping.entries.length === 0) mapping.flow = false;
    mapping.entries.push({ key: { kind: 'scalar', text: key, isText: true }, value });
    return;
  }
  if (entry.value === value) return;
  if (entry.value.comments)
    value.comments = { after: entry.value.comments.after, before: entry.value.comments.before };
  keepScalarStyle(entry.value, value);
  entry.value = value;
}

/** Text that replaces a block scalar or an anchored text is written in the same way. */
function keepScalarStyle(old: YamlNode, value: YamlNode): void {
  if (old.kind !== 'scalar' || value.kind !== 'scalar' || !old.isText || !value.isText) return;
  if (old.style !== undefined) value.style = old.style;
}

/** Replaces an item of a list; the comments around it stay. */
export function setItem(sequence: SequenceNode, index: number, value: YamlNode): void {
  const old = sequence.items[index];
  if (old === undefined || old === value) return;
  if (old.comments) value.comments = { after: old.comments.after, before: old.comments.before };
  keepScalarStyle(old, value);
  sequence.items[index] = value;
}

/** Removes a key and the comments that belong to it. */
export function deleteEntry(mapping: MappingNode, key: Key): void {
  mapping.entries = mapping.entries.filter((entry) => entry !== find(mapping, key));
}

function find(mapping: MappingNode, key: Key): { key: YamlNode; value: YamlNode } | undefined {
  return mapping.entries.findLast((entry) => entry.key.kind === 'scalar' && keyOf(entry.key) === key);
}

function keyOf(node: YamlNode & { kind: 'scalar' }): unknown {
  return node.isText ? node.text : keyValue(node);
}
