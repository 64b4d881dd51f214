import { isTreeOid, type ObjectId } from '../../store/oid.ts';
import type { Tree } from '../../store/tree.ts';

/** One tracked path as one side knows it: a file, a folder, or an out that was never recorded (no hash). */
export interface DataEntry {
  /** Project path, without a slash at the end */
  readonly path: string;
  readonly isDir: boolean;
  /** What it is compared by; absent: unknown, or a folder that is only on the way */
  readonly hash?: string;
  /** The object that holds it, where there is one */
  readonly id?: ObjectId;
  /** As recorded, in bytes */
  readonly size?: number;
  /** The remote that its out is pinned to */
  readonly remote?: string;
}

/** A node of the tree of paths; `entry` is absent for a folder that only leads to others. */
export interface DataNode {
  entry?: DataEntry;
  readonly children: Map<string, DataNode>;
  /** Undefined: its manifest was not read yet */
  state?: 'loaded' | 'unavailable';
}

/** Reads the manifest of a recorded folder; undefined if it cannot be had. */
export type ManifestOf = (entry: DataEntry) => Promise<Tree | undefined>;

/** Tracked paths of one side (a commit's files, or the working tree) as a tree; manifests are read when they are asked for. */
export class DataIndex {
  readonly root: DataNode = newNode();
  private readonly manifest: ManifestOf;

  constructor(manifest: ManifestOf = async () => undefined) {
    this.manifest = manifest;
  }

  /** Puts an entry at its path; folders on the way become entries without a hash, as in DVC's index. */
  add(entry: DataEntry): void {
    let node = this.root;
    const parts = entry.path.split('/');
    for (const [i, part] of parts.entries()) {
      const child = node.children.get(part) ?? newNode();
      node.children.set(part, child);
      node = child;
      if (i < parts.length - 1) node.entry ??= { path: parts.slice(0, i + 1).join('/'), isDir: true };
    }
    node.entry = entry;
  }

  /** The node at a path, manifests on the way read; undefined if there is none, `unavailable` below one that cannot be had. */
  async at(path: string): Promise<DataNode | 'unavailable' | undefined> {
    let node: DataNode = this.root;
    for (const part of path.split('/')) {
      const children = await this.childrenOf(node);
      if (children === undefined) return 'unavailable';
      const child = children.get(part);
      if (child === undefined) return undefined;
      node = child;
    }
    return node;
  }

  /** What lies in a folder, by name; undefined if its manifest cannot be had. */
  async childrenOf(node: DataNode): Promise<ReadonlyMap<string, DataNode> | undefined> {
    const { entry } = node;
    if (node.state === undefined && entry?.id !== undefined && isTreeOid(entry.id.oid)) {
      const tree = await this.manifest(entry);
      node.state = tree === undefined ? 'unavailable' : 'loaded';
      if (tree !== undefined) this.fill(node, entry, tree);
    }
    return node.state === 'unavailable' ? undefined : node.children;
  }

  private fill(node: DataNode, folder: DataEntry, tree: Tree): void {
    const { hashName } = folder.id as ObjectId;
    for (const { path, oid } of tree.entries) {
      const parts = path.split('/');
      let at = node;
      for (const [i, part] of parts.entries()) {
        const child: DataNode = at.children.get(part) ?? newNode();
        at.children.set(part, child);
        at = child;
        if (i < parts.length - 1)
          at.entry ??= { path: `${folder.path}/${parts.slice(0, i + 1).join('/')}`, isDir: true };
      }
      at.entry = { ...entryOf(`${folder.path}/${path}`, { oid, hashName }), ...remoteOf(folder) };
    }
  }
}

/** A recorded file or folder. */
export function entryOf(path: string, id: ObjectId): DataEntry {
  return { path, isDir: isTreeOid(id.oid), hash: `${id.hashName}:${id.oid}`, id };
}

function remoteOf({ remote }: DataEntry): { readonly remote?: string } {
  return remote === undefined ? {} : { remote };
}

function newNode(): DataNode {
  return { children: new Map() };
}
