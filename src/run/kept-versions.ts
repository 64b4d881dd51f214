import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedPath, Stage } from '../project/stage.ts';
import type { Tree, TreeEntry } from '../store/tree.ts';
import { compareCodePoints, isList, isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { fsPath } from '../workspace/file-name.ts';
import { lockedPath } from './stage-inputs.ts';
import type { MadeOutput } from './stage-outputs.ts';

/** An out as it is recorded now. A lock lists no files of folders, as only DVC's push to a remote with versions does. */
export function recordedOut(
  { cmd, lock }: Pick<Stage, 'cmd' | 'lock'>,
  { output, path, hashed }: MadeOutput,
  { projectRoot }: { readonly projectRoot: string },
): LockedPath {
  const was = lock?.outs.find((entry) => entry.path === output.path);
  const folder =
    hashed.tree === undefined || cmd !== undefined
      ? undefined
      : { tree: hashed.tree, root: join(projectRoot, path) };
  return keptVersions(lockedPath(output.path, hashed.info), was, folder);
}

/** A folder that was looked at: its files, and where it lies. */
export interface LookedAt {
  readonly tree: Tree;
  /** Absolute */
  readonly root: string;
}

/**
 * What is recorded anew keeps the versions that a remote with versions gave it, as far as its content is the same; without
 * them a later push would send everything once more. A folder whose files were listed stays a list (dvc: dvc/output.py
 * merge_version_meta).
 */
export function keptVersions(
  fresh: LockedPath,
  was: LockedPath | undefined,
  folder: LookedAt | undefined,
): LockedPath {
  const other = was?.other;
  if (was === undefined || other === undefined) return fresh;
  const files = other.get('files');
  if (folder !== undefined && isList(files)) {
    const list = listed(folder, files.filter(isMapping));
    return list.length === 0 ? fresh : { ...fresh, other: new Map([['files', list]]) };
  }
  return folder === undefined && fresh.oid === was.oid && isVersioned(other)
    ? { ...was, path: fresh.path }
    : fresh;
}

function isVersioned(other: Mapping): boolean {
  const cloud = other.get('cloud');
  const metas = isMapping(cloud) ? [...cloud.values()].filter(isMapping) : [];
  return [other, ...metas].some((meta) => meta.has('version_id'));
}

function listed({ tree, root }: LookedAt, before: readonly Mapping[]): Value[] {
  const old = new Map(before.map((file) => [file.get('relpath'), file]));
  return tree.entries
    .toSorted((a, b) => compareCodePoints(a.path, b.path))
    .map((entry) => {
      const file = old.get(entry.path);
      return file?.get('md5') === entry.oid ? inOrder(file) : member(entry, root);
    });
}

function member({ path, oid }: TreeEntry, root: string): Mapping {
  const stat = statSync(fsPath(join(root, path)), { throwIfNoEntry: false });
  const file = new Map<Key, Value>([
    ['relpath', path],
    ['md5', oid],
  ]);
  if (stat === undefined) return file;
  file.set('size', BigInt(stat.size));
  return (stat.mode & 0o111) === 0 ? file : file.set('isexec', true);
}

/** As DVC writes a member of a list that it writes as a whole. */
function inOrder(file: Mapping): Mapping {
  const order: readonly Key[] = [
    'relpath',
    'md5',
    'size',
    'isexec',
    'version_id',
    'etag',
    'checksum',
    'cloud',
  ];
  return new Map(
    order.flatMap((key) => {
      const value = file.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
