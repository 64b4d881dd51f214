import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import { folderOf, isUrl, joinPath, relativePath } from '../place.ts';

/**
 * The content of a `.dvc` file as DVC writes it: keys in DVC's order, nothing that is empty, paths normalised
 * (dvc: dvc/stage/utils.py get_dump, dvc/output.py dumpd; dvc-compat 4.3). `file` is the project path of the `.dvc` file.
 */
export function canonicalDvcFile(value: Mapping, file: string): Mapping {
  const folder = folderOf(file);
  const wdir = joinPath(folder, typeof value.get('wdir') === 'string' ? String(value.get('wdir')) : '');
  const relative = relativePath(wdir, folder);
  const entries = (key: string, dump: (entry: Mapping, wdir: string) => Mapping) => {
    const items = value.get(key);
    return isList(items) ? items.filter(isMapping).map((entry) => dump(entry, wdir)) : [];
  };
  return compact([
    ['desc', value.get('desc')],
    ['md5', value.get('md5')],
    ['wdir', relative === '.' ? undefined : relative],
    ['frozen', value.get('frozen') === true || value.get('locked') === true],
    ['deps', entries('deps', dumpDep)],
    ['outs', entries('outs', dumpOut)],
    ['always_changed', value.get('always_changed')],
    ['meta', value.get('meta')],
  ]);
}

function dumpDep(entry: Mapping, wdir: string): Mapping {
  const repo = entry.get('repo');
  const db = entry.get('db');
  if (isMapping(repo)) {
    const order = ['url', 'rev', 'rev_lock', 'config', 'remote'];
    return new Map<Key, Value>([
      ['path', entry.get('path') ?? ''],
      ['repo', compact(order.map((key) => [key, repo.get(key)]))],
    ]);
  }
  if (isMapping(db)) return new Map([['db', compact([...db])]]);
  return new Map([...recordedFields(entry, wdir), ...files(entry)]);
}

function dumpOut(entry: Mapping, wdir: string): Mapping {
  const flags = compact([
    ...['desc', 'type', 'labels', 'meta'].map((key) => [key, entry.get(key)] as const),
    ['persist', entry.get('persist')],
    ['remote', entry.get('remote')],
  ]);
  const annotations = [...flags].filter(([key]) => key !== 'persist' && key !== 'remote');
  const placement = [...flags].filter(([key]) => key === 'persist' || key === 'remote');
  return new Map<Key, Value>([
    ...recordedFields(entry, wdir),
    ...annotations,
    ...isFalse(entry, 'cache'),
    ...placement,
    ...isFalse(entry, 'push'),
    ...files(entry),
  ]);
}

/** Hash and meta, then `hash: md5` unless it is an entry of DVC 2, then the path. A list of files stands for hash and meta. */
function recordedFields(entry: Mapping, wdir: string): Map<Key, Value> {
  const path = String(entry.get('path') ?? '');
  const isLegacy = entry.get('hash') === undefined && !isUrl(path) && !path.startsWith('/');
  const hashes = ['md5', 'size', 'nfiles', 'isexec', 'version_id', 'etag', 'checksum', 'cloud'];
  const isHashLast = entry.get('md5') === undefined;
  const order = isHashLast
    ? ['etag', 'checksum', ...hashes.filter((key) => key !== 'etag' && key !== 'checksum')]
    : hashes;
  const recorded = entry.has('files') ? [] : order.map((key) => [key, entry.get(key)] as const);
  const kept = recorded.filter(([key, item]) => isKept(key, item));
  const fields = new Map<Key, Value>(kept as [Key, Value][]);
  if (isLegacy && !entry.has('files') && !fields.has('md5')) fields.set('md5', null);
  if (!isLegacy) fields.set('hash', 'md5');
  fields.set('path', inProject(path, wdir));
  const config = entry.get('fs_config');
  if (config !== undefined && config !== null) fields.set('fs_config', config);
  return fields;
}

/** Sizes and counts may be zero; everything else that Python counts as false is left out. */
function isKept(key: string, value: Value | undefined): boolean {
  if (value === undefined || value === null) return false;
  return key === 'size' || key === 'nfiles' || !isEmpty(value);
}

function inProject(path: string, wdir: string): string {
  if (isUrl(path) || path.startsWith('/')) return path;
  const target = joinPath(wdir, path);
  return target === '..' || target.startsWith('../') ? path : relativePath(target, wdir);
}

function files(entry: Mapping): [Key, Value][] {
  const list = entry.get('files');
  return isList(list) && list.length > 0 ? [['files', list]] : [];
}

function isFalse(entry: Mapping, key: string): [Key, Value][] {
  return entry.get(key) === false ? [[key, false]] : [];
}

function compact(entries: readonly (readonly [Key, Value | undefined])[]): Map<Key, Value> {
  return new Map(
    entries.filter((entry): entry is [Key, Value] => entry[1] !== undefined && !isEmpty(entry[1])),
  );
}

/** What Python counts as false. */
function isEmpty(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  if (isMapping(value)) return value.size === 0;
  return value === null || value === false || value === '' || value === 0 || value === 0n;
}
