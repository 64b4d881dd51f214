import type { HashName, ObjectId } from '../../store/oid.ts';
import type { TreeEntry } from '../../store/tree.ts';
import { compareCodePoints } from '../../values/value.ts';
import { type DataEntry, entryOf } from './entry.ts';

/** A node of the tree of paths; `entry` is absent for a folder that only leads to others. */
export interface DataNode {
  entry?: DataEntry;
  /** What was put below it, by name */
  children?: Map<string, DataNode>;
  /** What its manifest has below it; undefined: there is none, or it was not read yet */
  listed?: Listed;
  isUnavailable?: boolean;
}

/**
 * The part of a manifest that lies in one folder: `entries[from]` up to `entries[to]`, whose paths begin alike for `skip`
 * characters. Nodes are made of it when they are asked for: a million of them at once would not fit.
 */
export interface Listed {
  readonly folder: DataEntry;
  readonly entries: readonly TreeEntry[];
  readonly hashName: HashName;
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}

/** Everything that a manifest lists, as what lies in `folder`. */
export function listAll(folder: DataEntry, entries: readonly TreeEntry[], hashName: HashName): Listed {
  return { folder, entries, hashName, from: 0, to: entries.length, skip: 0 };
}

/** What lies in the folder, by name. */
export function listedChildren(listed: Listed): Map<string, DataNode> {
  const { entries, to, skip } = listed;
  const children = new Map<string, DataNode>();
  for (let at = listed.from; at < to; ) {
    const entry = entries[at] as TreeEntry;
    const slash = entry.path.indexOf('/', skip);
    if (slash === -1) {
      children.set(entry.path.slice(skip), fileNode(listed, entry));
      at += 1;
    } else {
      const node = folderNode(listed, at, slash);
      children.set(entry.path.slice(skip, slash), node);
      at = (node.listed as Listed).to;
    }
  }
  return children;
}

/** The one child of that name. */
export function listedChild(listed: Listed, name: string): DataNode | undefined {
  const { entries, to, skip } = listed;
  const path = `${entries[listed.from]?.path.slice(0, skip) ?? ''}${name}`;
  const file = firstFrom(listed, path);
  if (file < to && entries[file]?.path === path) return fileNode(listed, entries[file] as TreeEntry);
  const folder = firstFrom(listed, `${path}/`);
  if (folder === to || entries[folder]?.path.startsWith(`${path}/`) !== true) return undefined;
  return folderNode(listed, folder, path.length);
}

function fileNode({ folder, hashName }: Listed, { path, oid }: TreeEntry): DataNode {
  const id: ObjectId = { oid, hashName };
  const entry = entryOf(`${folder.path}/${path}`, id);
  return { entry: folder.remote === undefined ? entry : { ...entry, remote: folder.remote } };
}

/** A folder on the way: it has no hash. What it holds follows without a gap, as the list is sorted. */
function folderNode(listed: Listed, from: number, slash: number): DataNode {
  const { entries, folder } = listed;
  const path = (entries[from] as TreeEntry).path.slice(0, slash);
  const to = endOf(listed, from, `${path}/`);
  return {
    entry: { path: `${folder.path}/${path}`, isDir: true },
    listed: { ...listed, from, to, skip: slash + 1 },
  };
}

/** Where the paths end that begin so, looked for in steps that double: most folders are small. */
function endOf({ entries, to }: Listed, from: number, prefix: string): number {
  const isIn = (at: number) => at < to && (entries[at] as TreeEntry).path.startsWith(prefix);
  let step = 1;
  while (isIn(from + step)) step *= 2;
  let [low, high] = [from + Math.floor(step / 2), Math.min(from + step, to)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isIn(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first entry whose path is not before this one. */
function firstFrom({ entries, from, to }: Listed, path: string): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodePoints((entries[middle] as TreeEntry).path, path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
