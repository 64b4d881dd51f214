import { parseOid } from '../../store/oid.ts';
import { makeTree, type Tree, type TreeEntry, treeOid } from '../../store/tree.ts';
import { isList, isMapping } from '../../values/value.ts';
import type { LockedPath } from '../stage.ts';

/**
 * A recorded folder whose members are listed (`files`, as remotes with versions have it) with the oid, size and count that
 * follow from them; any other path as it is (dvc: dvc/output.py _compute_meta_hash_info_from_files).
 */
export function withMembers(locked: LockedPath): LockedPath {
  const files = locked.other?.get('files');
  if (!isList(files) || files.length === 0) return locked;
  const members = files.filter(isMapping);
  const { entries } = listedTree(locked);
  const size = members.reduce((sum, file) => sum + Number(file.get('size') ?? 0), 0);
  const meta = { ...locked, size, nfiles: members.length };
  return entries.length < members.length ? meta : { ...meta, oid: treeOid({ entries }) };
}

/** The tree that `files` lists; empty if it lists none. Members without an MD5 are left out. */
export function listedTree(locked: LockedPath): Tree {
  const files = locked.other?.get('files');
  const members = isList(files) ? files.filter(isMapping) : [];
  return makeTree(
    members.flatMap((file): TreeEntry[] => {
      const oid = parseOid(file.get('md5'));
      const path = file.get('relpath');
      return oid === undefined || typeof path !== 'string' ? [] : [{ path, oid }];
    }),
  );
}
