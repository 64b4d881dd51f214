import { lstatSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fsPath, listFolder } from '../workspace/file-name.ts';
import type { Git } from '../workspace/git.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';

/** What Git, or the disk, knows of a path. `size` in bytes, of a folder what stat or Git's tree object says. */
export interface FileInfo {
  readonly isDir: boolean;
  readonly isExec: boolean;
  readonly size: number;
}

/** The files of one side, folder by folder; `''` is the project root. */
export interface FileSource {
  info(path: string): Promise<FileInfo | undefined>;
  /** By name; undefined if it is no folder */
  children(path: string): Promise<ReadonlyMap<string, FileInfo> | undefined>;
}

/** The working tree, without what `.dvcignore` hides. */
export function workspaceFiles(projectRoot: string, ignore: IgnoreRules): FileSource {
  const info = async (path: string): Promise<FileInfo | undefined> => {
    const place = fsPath(`${projectRoot}/${path}`);
    const stats = statSync(place, { throwIfNoEntry: false });
    if (stats === undefined) {
      // A link that leads nowhere is listed all the same, as an empty file.
      const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
      return isLink ? { isDir: false, isExec: false, size: 0 } : undefined;
    }
    const isDir = stats.isDirectory();
    return { isDir, isExec: !isDir && (stats.mode & 0o111) !== 0, size: stats.size };
  };
  return {
    info: (path) => quietly(() => info(path)),
    async children(path) {
      if ((await quietly(() => info(path)))?.isDir !== true) return undefined;
      const found = new Map<string, FileInfo>();
      for (const { name } of listFolder(path === '' ? projectRoot : `${projectRoot}/${path}`)) {
        const inner = path === '' ? name : `${path}/${name}`;
        const each = await quietly(() => info(inner));
        if (each !== undefined && !ignore.ignores(inner, each.isDir)) found.set(name, each);
      }
      return found;
    },
  };
}

/** A link in a circle, or a folder that may not be entered, is as good as nothing. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || code === 'ENOTDIR' || code === 'EACCES') return undefined;
    throw error;
  }
}

/** The files of a commit; `prefix` is where the project lies in it, '' or with a `/` at its end. */
export async function committedFiles(
  git: Git,
  { sha, prefix, ignore }: { readonly sha: string; readonly prefix: string; readonly ignore: IgnoreRules },
): Promise<FileSource> {
  const folders = new Map<string, Map<string, { readonly mode: string; readonly oid: string }>>([
    ['', new Map()],
  ]);
  for (const { mode, type, oid, path } of await git.lsTree(sha, prefix === '' ? undefined : prefix)) {
    if (type === 'blob') put(folders, path.slice(prefix.length), { mode, oid });
  }
  const info = async (path: string): Promise<FileInfo | undefined> => {
    const folder = folders.get(path);
    if (folder !== undefined) return { isDir: true, isExec: false, size: treeSize(folder) };
    const parent = posix.dirname(path);
    const item = folders.get(parent === '.' ? '' : parent)?.get(posix.basename(path));
    if (item === undefined) return undefined;
    const object = await git.look(item.oid);
    return { isDir: false, isExec: item.mode === '100755', size: object.kind === 'blob' ? object.size : 0 };
  };
  return {
    info,
    async children(path) {
      const folder = folders.get(path);
      if (folder === undefined) return undefined;
      const found = new Map<string, FileInfo>();
      for (const name of folder.keys()) {
        const inner = path === '' ? name : `${path}/${name}`;
        const each = await info(inner);
        if (each !== undefined && !ignore.ignores(inner, each.isDir)) found.set(name, each);
      }
      return found;
    },
  };
}

type Folder = Map<string, { readonly mode: string; readonly oid: string }>;

function put(
  folders: Map<string, Folder>,
  path: string,
  item: { readonly mode: string; readonly oid: string },
): void {
  const parts = path.split('/');
  let at = '';
  for (const [i, part] of parts.entries()) {
    const folder = folders.get(at) as Folder;
    const isLast = i === parts.length - 1;
    if (isLast) folder.set(part, item);
    else if (!folder.has(part)) folder.set(part, { mode: '40000', oid: item.oid });
    at = at === '' ? part : `${at}/${part}`;
    if (!isLast && !folders.has(at)) folders.set(at, new Map());
  }
}

/** Bytes of Git's tree object: mode, space, name, NUL and the raw hash of each entry. */
function treeSize(folder: Folder): number {
  let size = 0;
  for (const [name, { mode, oid }] of folder)
    size += mode.length + Buffer.byteLength(name) + 2 + oid.length / 2;
  return size;
}
