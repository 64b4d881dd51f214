import { type HashName, isTreeOid } from '../../store/oid.ts';
import type { Tree } from '../../store/tree.ts';
import type { DataEntry } from './entry.ts';
import { type DataNode, listAll, listedChild, listedChildren } from './listed.ts';

/** Reads the manifest of a recorded folder; undefined if it cannot be had. */
export type ManifestOf = (entry: DataEntry) => Promise<Tree | undefined>;

const none: ReadonlyMap<string, DataNode> = new Map();

/** Tracked paths of one side (a commit's files, or the working tree) as a tree; manifests are read when they are asked for. */
export class DataIndex {
  readonly root: DataNode = {};
  private readonly manifest: ManifestOf;

  constructor(manifest: ManifestOf = async () => undefined) {
    this.manifest = manifest;
  }

  /** Puts an entry at its path; folders on the way become entries without a hash, as in DVC's index. */
  add(entry: DataEntry): void {
    this.nodeAt(entry.path).entry = entry;
  }

  /** Puts a folder at its path, with what lies in it. */
  addFolder(entry: DataEntry, { entries }: Tree, hashName: HashName): void {
    const node = this.nodeAt(entry.path);
    node.entry = entry;
    node.listed = listAll(entry, entries, hashName);
  }

  private nodeAt(path: string): DataNode {
    let node = this.root;
    const parts = path.split('/');
    for (const [i, part] of parts.entries()) {
      node.children ??= new Map();
      const child: DataNode = node.children.get(part) ?? {};
      node.children.set(part, child);
      node = child;
      if (i < parts.length - 1) node.entry ??= { path: parts.slice(0, i + 1).join('/'), isDir: true };
    }
    return node;
  }

  /** The node at a path, manifests on the way read; undefined if there is none, `unavailable` below one that cannot be had. */
  async at(path: string): Promise<DataNode | 'unavailable' | undefined> {
    let node: DataNode = this.root;
    for (const part of path.split('/')) {
      await this.readManifest(node);
      if (node.isUnavailable === true) return 'unavailable';
      const child: DataNode | undefined =
        node.children?.get(part) ?? (node.listed === undefined ? undefined : listedChild(node.listed, part));
      if (child === undefined) return undefined;
      node = child;
    }
    return node;
  }

  /** What lies in a folder, by name; undefined if its manifest cannot be had. */
  async childrenOf(node: DataNode): Promise<ReadonlyMap<string, DataNode> | undefined> {
    await this.readManifest(node);
    if (node.isUnavailable === true) return undefined;
    if (node.listed === undefined) return node.children ?? none;
    const listed = listedChildren(node.listed);
    for (const [name, child] of node.children ?? none) listed.set(name, child);
    return listed;
  }

  private async readManifest(node: DataNode): Promise<void> {
    const { entry } = node;
    if (node.listed !== undefined || node.isUnavailable === true) return;
    if (entry?.id === undefined || !isTreeOid(entry.id.oid)) return;
    const tree = await this.manifest(entry);
    if (tree === undefined) node.isUnavailable = true;
    else node.listed = listAll(entry, tree.entries, entry.id.hashName);
  }
}
