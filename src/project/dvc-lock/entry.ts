import type { Failure } from '../../failure.ts';
import { parseOid } from '../../store/oid.ts';
import {
  compareCodePoints,
  isList,
  isMapping,
  type Key,
  type Mapping,
  type Value,
} from '../../values/value.ts';
import type { LockEntry, LockedPath } from '../stage.ts';
import { withMembers } from './members.ts';

/** What a lock says of one stage, and what of it cannot be believed. */
export interface ReadEntry {
  readonly entry: LockEntry;
  /** Hashes that are no oids, with the way to each; their paths have none then */
  readonly problems: readonly { readonly path: readonly (Key | number)[]; readonly message: string }[];
}

/** Turns one stage of a lock into an entry; the mapping must keep to `lockEntrySchema`. */
export function readLockEntry(stage: Mapping): ReadEntry {
  const problems: { path: readonly (Key | number)[]; message: string }[] = [];
  const paths = (kind: 'deps' | 'outs'): LockedPath[] => {
    const items = stage.get(kind);
    if (!isList(items)) return [];
    return items.map((item, index) => {
      const read = readPath(item as Mapping);
      if (read.problem !== undefined) problems.push({ path: [kind, index, 'md5'], message: read.problem });
      return read.path;
    });
  };
  const cmd = stage.get('cmd');
  const params = stage.get('params');
  const entry = {
    cmd: isList(cmd) ? cmd.map(String) : String(cmd),
    deps: paths('deps'),
    params: new Map(
      isMapping(params) ? [...params].map(([file, keys]) => [String(file), keys as Mapping]) : [],
    ),
    outs: paths('outs'),
  };
  return { entry, problems };
}

function readPath(item: Mapping): { path: LockedPath; problem?: string } {
  const other = new Map<Key, Value>();
  for (const [key, value] of item) {
    if (!known.has(String(key)) && value !== null && value !== '') other.set(key, value);
  }
  const md5 = item.get('md5') ?? '';
  const oid = md5 === '' ? undefined : parseOid(md5);
  const [size, nfiles, isexec] = [item.get('size'), item.get('nfiles'), item.get('isexec')];
  const path: LockedPath = {
    path: String(item.get('path')),
    hashName: typeof item.get('hash') === 'string' && item.get('hash') !== '' ? 'md5' : 'md5-dos2unix',
    ...(oid === undefined ? {} : { oid }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(nfiles === undefined ? {} : { nfiles: Number(nfiles) }),
    ...(isexec === true ? { isexec } : {}),
    ...(other.size === 0 ? {} : { other }),
  };
  if (md5 === '' || oid !== undefined) return { path: withMembers(path) };
  return { path, problem: `'${String(md5)}' is no MD5 hash of 32 hexadecimal digits` };
}

const known: ReadonlySet<string> = new Set(['path', 'hash', 'md5', 'size', 'nfiles', 'isexec']);

/**
 * The content of an entry in the order in which DVC writes it (dvc: dvc/stage/serialize.py to_single_stage_lockfile): deps
 * and outs by path, `params.yaml` before other params files, tracked keys sorted, nested values as they are.
 */
export function lockEntryValue(entry: LockEntry): Mapping {
  const value = new Map<Key, Value>([['cmd', typeof entry.cmd === 'string' ? entry.cmd : [...entry.cmd]]]);
  if (entry.deps.length > 0) value.set('deps', sortedPaths(entry.deps));
  if (entry.params.size > 0) value.set('params', paramsValue(entry.params));
  if (entry.outs.length > 0) value.set('outs', sortedPaths(entry.outs));
  return value;
}

function sortedPaths(paths: readonly LockedPath[]): Value {
  return paths.toSorted((a, b) => compareCodePoints(a.path, b.path)).map(pathValue);
}

function paramsValue(params: LockEntry['params']): Value {
  const files = [...params].sort(
    ([a], [b]) => (isDefault(b) ? 1 : 0) - (isDefault(a) ? 1 : 0) || compareCodePoints(a, b),
  );
  return new Map(
    files.map(([file, keys]) => [
      file,
      new Map([...keys].sort(([a], [b]) => compareCodePoints(String(a), String(b)))),
    ]),
  );
}

function isDefault(file: string): boolean {
  return file === 'params.yaml';
}

function pathValue(path: LockedPath): Mapping {
  const value = new Map<Key, Value>([['path', path.path]]);
  const other = path.other ?? new Map<Key, Value>();
  if (other.has('dataset')) return value.set('dataset', other.get('dataset') ?? null);
  if (path.hashName === 'md5') value.set('hash', 'md5');
  if (other.has('files')) return value.set('files', other.get('files') ?? null);
  // Storage that has no MD5 is identified by what it has; that comes first, as an MD5 would.
  const own = path.oid === undefined ? ['etag', 'checksum'].find((name) => other.has(name)) : undefined;
  if (path.oid !== undefined) value.set('md5', path.oid);
  else if (own !== undefined) value.set(own, other.get(own) ?? null);
  if (path.size !== undefined) value.set('size', BigInt(path.size));
  if (path.nfiles !== undefined) value.set('nfiles', BigInt(path.nfiles));
  if (path.isexec) value.set('isexec', true);
  for (const key of ['version_id', 'etag', 'checksum', 'cloud']) {
    const item = other.get(key);
    if (item !== undefined && !value.has(key)) value.set(key, item);
  }
  return value;
}

/** A failure for a hash that names nothing: it is never asked for and never written (design 9.1). */
export function badHash(message: string, location: NonNullable<Failure['location']>): Failure {
  return {
    reason: 'project',
    message,
    location,
    hint: 'restore the line from history, or run the stage again',
  };
}
