import type { FolderChange, Touched } from '../../report/evidence.ts';
import type { Oid } from '../../store/oid.ts';
import type { Tree, TreeEntry } from '../../store/tree.ts';
import { compareCodePoints } from '../../values/value.ts';

/** More subfolders than this are not told one by one; those with the most changes come first. */
const most = 12;

/**
 * Compares two manifests: how many files came, went or changed, and where. `within` is there when several subfolders
 * changed; bytes of a subfolder only where `sizeOf` knows every file of it.
 */
export function compareFolders(
  old: Tree,
  now: Tree,
  sizeOf: (oid: Oid) => number | undefined,
): { readonly touched: Touched; readonly within?: readonly FolderChange[] } {
  const folders = new Map<string, Folder>();
  const before = new Map(old.entries.map((entry) => [entry.path, entry]));
  const after = new Set(now.entries.map(({ path }) => path));
  for (const entry of now.entries) {
    const folder = folderIn(folders, entry);
    folder.new.push(entry);
    const previous = before.get(entry.path);
    if (previous === undefined) folder.added++;
    else if (previous.oid !== entry.oid) folder.modified++;
  }
  for (const entry of old.entries) {
    const folder = folderIn(folders, entry);
    folder.old.push(entry);
    if (!after.has(entry.path)) folder.deleted++;
  }
  const changed = [...folders].filter(([, each]) => weight(each) > 0);
  const touched = changed.reduce<Touched>(
    (sum, [, { added, modified, deleted }]) => ({
      added: sum.added + added,
      modified: sum.modified + modified,
      deleted: sum.deleted + deleted,
    }),
    { added: 0, modified: 0, deleted: 0 },
  );
  if (changed.length < 2) return { touched };
  const shown = changed
    .sort(([a, x], [b, y]) => weight(y) - weight(x) || compareCodePoints(a, b))
    .slice(0, most);
  return { touched, within: shown.map(([path, folder]) => folderChange(path, folder, sizeOf)) };
}

interface Folder {
  readonly old: TreeEntry[];
  readonly new: TreeEntry[];
  added: number;
  modified: number;
  deleted: number;
}

function folderIn(folders: Map<string, Folder>, { path }: TreeEntry): Folder {
  const slash = path.indexOf('/');
  const name = slash === -1 ? './' : path.slice(0, slash + 1);
  const known = folders.get(name) ?? { old: [], new: [], added: 0, modified: 0, deleted: 0 };
  folders.set(name, known);
  return known;
}

function weight({ added, modified, deleted }: Touched): number {
  return added + modified + deleted;
}

function folderChange(
  path: string,
  { old, new: now, added, modified, deleted }: Folder,
  sizeOf: (oid: Oid) => number | undefined,
): FolderChange {
  const [before, after] = [bytesOf(old, sizeOf), bytesOf(now, sizeOf)];
  return {
    path,
    files: { old: old.length, new: now.length },
    ...(before === undefined || after === undefined ? {} : { bytes: { old: before, new: after } }),
    touched: { added, modified, deleted },
  };
}

function bytesOf(
  entries: readonly TreeEntry[],
  sizeOf: (oid: Oid) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const { oid } of entries) {
    const size = sizeOf(oid);
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}
