import { ok, type Result } from '../../failure.ts';
import {
  isList,
  isMapping,
  type Key,
  type List,
  type Mapping,
  pyEqual,
  type Value,
} from '../../values/value.ts';
import { deleteEntry, getEntry, parseForUpdate, setEntry, writeUpdated } from '../../values/yaml/edit.ts';
import { type MappingNode, nodeOf, type SequenceNode, type YamlNode } from '../../values/yaml/node.ts';
import { toValue } from '../../values/yaml/value.ts';
import { emitYaml } from '../../values/yaml/write.ts';
import type { LockEntry, LockedPath } from '../stage.ts';
import { canonicalDvcFile } from './dump.ts';
import { importMd5 } from './md5.ts';

/**
 * The text of a `.dvc` file with this content, byte for byte as DVC writes it (dvc: dvc/stage/serialize.py
 * to_single_stage_file; dvc-compat 4.3). An old text is changed in place: its comments and the order of its keys stay, new
 * keys come last. Fails if the old text does not parse.
 */
export function writeDvcFile(oldText: string | undefined, content: Mapping, file: string): Result<string> {
  if (oldText === undefined) return ok(emitYaml(content));
  const root = parseForUpdate(oldText, file);
  if (!root.ok) return root;
  updateMapping(root.value, content);
  return ok(writeUpdated(root.value));
}

/**
 * The content of a `.dvc` file after its outs (and deps) were looked at anew: hashes and sizes from the entry, everything
 * else as declared, the import's md5 computed again. `file` is its project path.
 */
export function recordInDvcFile(
  value: Mapping,
  seen: Pick<LockEntry, 'deps' | 'outs'>,
  file: string,
): Mapping {
  const content = new Map(value);
  for (const key of ['deps', 'outs'] as const) {
    const entries = value.get(key);
    if (!isList(entries)) continue;
    content.set(
      key,
      entries.map((entry, i) => (isMapping(entry) ? withRecord(entry, seen[key][i]) : entry)),
    );
  }
  const md5 = importMd5(content, file);
  if (md5 === undefined) content.delete('md5');
  else content.set('md5', md5);
  return canonicalDvcFile(content, file);
}

const recordKeys: readonly Key[] = [
  'hash',
  'md5',
  'etag',
  'checksum',
  'size',
  'nfiles',
  'isexec',
  'version_id',
  'cloud',
  'files',
];

/** What comes from elsewhere (`repo`, `db`) has no hash of its own. */
function withRecord(entry: Mapping, seen: LockedPath | undefined): Mapping {
  if (seen === undefined || entry.has('repo') || entry.has('db')) return entry;
  const fresh = new Map([...entry].filter(([key]) => !recordKeys.includes(key)));
  if (seen.oid !== undefined) fresh.set('md5', seen.oid);
  if (seen.size !== undefined) fresh.set('size', BigInt(seen.size));
  if (seen.nfiles !== undefined) fresh.set('nfiles', BigInt(seen.nfiles));
  if (seen.isexec === true) fresh.set('isexec', true);
  for (const [key, item] of seen.other ?? []) fresh.set(key, item);
  if (seen.hashName === 'md5') fresh.set('hash', 'md5');
  return fresh;
}

/** DVC's structural diff (dvc: dvc/utils/collections.py apply_diff): what is equal is not touched, so that it keeps its looks. */
function updateMapping(node: MappingNode, value: Mapping): void {
  for (const [key, item] of value) {
    const old = getEntry(node, key);
    if (old !== undefined && updateInside(old, item)) continue;
    if (old === undefined || !pyEqual(toValue(old), item)) setEntry(node, String(key), nodeOf(item));
  }
  for (const key of keysOf(node)) if (!value.has(key)) deleteEntry(node, key);
}

/** Lists of another length are replaced as a whole; otherwise item by item. */
function updateSequence(node: SequenceNode, value: List): void {
  if (node.items.length !== value.length) {
    node.items = value.map((item) => nodeOf(item));
    return;
  }
  for (const [i, item] of value.entries()) {
    const old = node.items[i] as YamlNode;
    if (!updateInside(old, item) && !pyEqual(toValue(old), item)) node.items[i] = nodeOf(item);
  }
}

/**
 * Updates a collection in place if the new value is one of the same kind, by DVC's structural diff; false otherwise.
 */
export function updateInside(node: YamlNode, value: Value): boolean {
  if (node.kind === 'mapping' && isMapping(value)) updateMapping(node, value);
  else if (node.kind === 'sequence' && isList(value)) updateSequence(node, value);
  else return false;
  return true;
}

function keysOf(node: MappingNode): readonly Key[] {
  const value = toValue(node);
  return isMapping(value) ? [...value.keys()] : [];
}
