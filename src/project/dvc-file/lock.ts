import type { SourceDocument } from '../../values/document.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../../values/value.ts';
import { badHash, readLockEntry } from '../dvc-lock/entry.ts';
import { withMembers } from '../dvc-lock/members.ts';
import { located } from '../located.ts';
import type { LockEntry, LockedPath, Output, PathDependency } from '../stage.ts';

interface DvcFileParts {
  readonly document: SourceDocument;
  readonly deps: readonly PathDependency[];
  readonly outs: readonly Output[];
}

/**
 * What a `.dvc` file records of its deps and outs, as a lock entry without a command. Paths are spelled as in the stage.
 * Where the file lists the members of a folder (`files`), the folder's oid, size and count follow from them
 * (dvc: dvc/output.py _compute_meta_hash_info_from_files).
 */
export function readFileLock({ document, deps, outs }: DvcFileParts): LockEntry {
  const value = document.value as Mapping;
  const content = new Map<Key, Value>([
    ['cmd', ''],
    ['deps', recorded(value.get('deps'), deps)],
    ['outs', recorded(value.get('outs'), outs)],
  ]);
  const { entry, problems } = readLockEntry(content);
  const failures = problems.map(({ path, message }) => badHash(message, document.locate(path)));
  const lock = {
    ...entry,
    deps: entry.deps.map((locked, i) => withPlace(withMembers(locked), deps[i])),
    outs: entry.outs.map((locked, i) => withPlace(withMembers(locked), outs[i])),
    ...(failures.length === 0 ? {} : { failures }),
  };
  return located(lock, () => document.locate([]));
}

/** The hash and meta fields of each entry; what says how to treat the path is no record. */
const recordedKeys = new Set<Key>([
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
]);

function recorded(entries: Value | undefined, paths: readonly { readonly path: string }[]): Value {
  if (!isList(entries)) return [];
  return entries.filter(isMapping).map((entry, i) => {
    const kept = [...entry].filter(([key]) => recordedKeys.has(key));
    return new Map<Key, Value>([['path', paths[i]?.path ?? ''], ...kept]);
  });
}

/** Local paths outside the project are MD5, whatever the entry says (dvc: dvc/output.py _compute_hash_info_from_meta). */
function withPlace(locked: LockedPath, path: PathDependency | Output | undefined): LockedPath {
  return path?.place.kind === 'outside' ? { ...locked, hashName: 'md5' } : locked;
}
