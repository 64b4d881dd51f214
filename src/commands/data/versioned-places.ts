import { listedTree } from '../../project/dvc-lock/members.ts';
import type { Project } from '../../project/project.ts';
import type { LockedPath, Output } from '../../project/stage.ts';
import { objectKey, parseOid } from '../../store/oid.ts';
import { treeId } from '../../store/tree.ts';
import type { VersionedPlace } from '../../store/versioned.ts';
import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';

/**
 * Where a remote with `version_aware` or `worktree` has what a project records, by object key: DVC keeps each file under its
 * project path, and notes the version in the entry's `cloud` (dvc-compat 4.2). A worktree remote is also read where no version
 * is noted, as it mirrors the working tree. Pure.
 */
export function versionedPlaces(
  project: Project,
  remote: { readonly name: string; readonly isWorktree: boolean },
): ReadonlyMap<string, VersionedPlace> {
  const places = new Map<string, VersionedPlace>();
  for (const { outs, lock } of project.stages) {
    for (const output of outs) {
      const locked = lock?.outs.find(({ path }) => path === output.path);
      if (locked !== undefined) addPlaces(places, output, { locked, remote });
    }
  }
  return places;
}

interface Recorded {
  readonly locked: LockedPath;
  readonly remote: { readonly name: string; readonly isWorktree: boolean };
}

function addPlaces(
  places: Map<string, VersionedPlace>,
  { place }: Output,
  { locked, remote }: Recorded,
): void {
  const { oid, hashName, other } = locked;
  if (oid === undefined || place.kind !== 'inside') return;
  const files = other?.get('files');
  if (!isList(files)) {
    const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
    if (found !== undefined) places.set(objectKey({ oid, hashName }), found);
    return;
  }
  const tree = treeId(listedTree(locked));
  places.set(objectKey({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
  for (const file of files.filter(isMapping)) {
    const [member, path] = [parseOid(file.get('md5')), file.get('relpath')];
    if (member === undefined || typeof path !== 'string') continue;
    const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
    const found = fileAt(`${place.path}/${path}`, entry);
    if (found !== undefined) places.set(objectKey({ oid: member, hashName }), found);
  }
}

function fileAt(
  path: string,
  {
    entry,
    size,
    remote,
  }: { readonly entry: Mapping | undefined; readonly size: number; readonly remote: Recorded['remote'] },
): VersionedPlace | undefined {
  const clouds = entry?.get('cloud');
  const noted: Value | undefined = isMapping(clouds) ? clouds.get(remote.name) : undefined;
  const version = isMapping(noted) ? noted.get('version_id') : undefined;
  if (typeof version === 'string' && version !== '') return { kind: 'file', path, size, version };
  return remote.isWorktree ? { kind: 'file', path, size } : undefined;
}
