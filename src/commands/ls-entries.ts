import { type Failure, FailureError } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';
import type { DataIndex } from './data/index.ts';
import type { DataNode } from './data/listed.ts';
import type { FileInfo, FileSource } from './ls-files.ts';

/** One listed path, as `dvc ls --json` tells of it; `path` is relative to the listed folder. */
export interface Listed {
  readonly path: string;
  readonly isOut: boolean;
  readonly isDir: boolean;
  readonly isExec: boolean;
  readonly size: number | undefined;
  readonly md5: string | undefined;
}

/** How a folder is listed. */
export interface ListOptions {
  readonly recursive: boolean;
  readonly dvcOnly: boolean;
  /** Levels of folders, with `recursive` */
  readonly depth: number | undefined;
}

/** Where things are: Git's or the disk's files, and the tracked data with the paths of its outs. */
export interface ListSources {
  readonly files: FileSource;
  readonly data: DataIndex;
  readonly outs: ReadonlySet<string>;
}

/** What is at a project path, files and tracked data as one tree, sorted; undefined if nothing is (dvc: dvc/repo/ls.py). */
export async function listEntries(
  path: string,
  sources: ListSources,
  options: ListOptions,
): Promise<readonly Listed[] | undefined> {
  const top = await lookAt(path, sources);
  if (top === undefined) return undefined;
  const self = path === '' ? '.' : path.slice(path.lastIndexOf('/') + 1);
  if (!top.isDir || (options.recursive && options.depth === 0)) return [{ ...top, path: self }];
  const found: Listed[] = [];
  await walk(path, '', { sources, options, found });
  return found.sort((a, b) => compareCodePoints(a.path, b.path));
}

interface Walk {
  readonly sources: ListSources;
  readonly options: ListOptions;
  readonly found: Listed[];
}

async function walk(folder: string, shown: string, context: Walk): Promise<void> {
  const { options, found } = context;
  const level = shown === '' ? 0 : shown.split('/').length;
  const showsFolders = !options.recursive || (options.depth !== undefined && level >= options.depth - 1);
  for (const [name, entry] of await childrenOf(folder, context)) {
    const path = shown === '' ? name : `${shown}/${name}`;
    if (!entry.isDir || showsFolders) found.push({ ...entry, path });
    if (entry.isDir && !showsFolders) await walk(folder === '' ? name : `${folder}/${name}`, path, context);
  }
}

/** A path before it is known what it is called in the listing. */
export type Seen = Omit<Listed, 'path'>;

/** What lies in a folder by name, in no order. */
export async function childrenOf(
  folder: string,
  { sources, options }: Pick<Walk, 'sources' | 'options'>,
): Promise<[string, Seen][]> {
  const node = folder === '' ? sources.data.root : await sources.data.at(folder);
  const data = node === undefined || node === 'unavailable' ? undefined : await sources.data.childrenOf(node);
  if (node !== undefined && data === undefined) throw new FailureError(unknownFiles(folder));
  const files = options.dvcOnly ? undefined : await sources.files.children(folder);
  const names = new Set([...(data?.keys() ?? []), ...(files?.keys() ?? [])]);
  return [...names].map((name) => [
    name,
    seen(folder === '' ? name : `${folder}/${name}`, data?.get(name), files?.get(name), sources),
  ]);
}

/** A folder whose files nobody can tell must not pass for an empty one (dvc: DataIndexDirError, which DVC does not expect). */
function unknownFiles(folder: string): Failure {
  return {
    reason: 'data',
    message: `failed to load directory '${folder}': its list of files is neither in the cache nor in the remote`,
    hint: 'push it from where the data is, or name another remote with `--remote`',
    unforeseen: true,
  };
}

/** What is at a path; undefined if nothing is. */
export async function lookAt(path: string, sources: ListSources): Promise<Seen | undefined> {
  const node = path === '' ? sources.data.root : await sources.data.at(path);
  const found = node === 'unavailable' ? undefined : node;
  const file = await sources.files.info(path);
  return found === undefined && file === undefined ? undefined : seen(path, found, file, sources);
}

function seen(
  path: string,
  node: DataNode | undefined,
  file: FileInfo | undefined,
  { outs }: ListSources,
): Seen {
  const entry = node?.entry;
  return {
    isOut: node !== undefined && isInOut(path, outs),
    isDir: file?.isDir ?? (entry === undefined || entry.isDir),
    isExec: file?.isExec ?? false,
    size: file?.size ?? entry?.size,
    md5: entry?.id?.oid,
  };
}

function isInOut(path: string, outs: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (outs.has(path.slice(0, end))) return true;
  return false;
}
