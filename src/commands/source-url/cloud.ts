import { createHash } from 'node:crypto';
import { ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import type { LockedPath } from '../../project/stage.ts';
import type { Oid } from '../../store/oid.ts';
import type { Store, StoredItem } from '../../store/store.ts';
import { makeTree, treeOid } from '../../store/tree.ts';
import { treePathProblem } from '../../store/tree-path.ts';
import { pyJson } from '../../values/json.ts';
import { compareCodePoints, type Key, type Value } from '../../values/value.ts';

/** A file at a source. `path` is relative to what is imported, '' for a single file. */
export interface CloudFile {
  readonly path: string;
  readonly item: StoredItem;
}

/** What lies at a key: a file, or every file below it. */
export interface CloudFiles {
  readonly isFolder: boolean;
  readonly files: readonly CloudFile[];
}

/** The same, and what DVC records of it. */
export interface CloudSight extends CloudFiles {
  readonly record: Omit<LockedPath, 'path'>;
  /** Of a folder that goes by etags: the list that the record is the hash of, which DVC keeps in the cache */
  readonly list?: Uint8Array;
}

/** What to look at, and by what DVC goes there. */
export interface CloudPlace {
  readonly store: Store;
  readonly key: string;
  readonly by: 'etag' | 'md5';
  readonly signal: AbortSignal;
}

/**
 * Looks at a key, or at everything below it, without downloading where the server has a word for the content; undefined:
 * nothing there. Fails and throws as {@link findCloudFiles}.
 */
export async function lookAtCloud(place: CloudPlace): Promise<Result<CloudSight | undefined>> {
  const found = await findCloudFiles(place);
  if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : found;
  const { isFolder, files } = found.value;
  const [first] = files;
  if (!isFolder && first !== undefined)
    return ok({ isFolder, files, record: await fileRecord(place, first.item) });
  return ok({ isFolder, files, ...(await folderRecord(place, files)) });
}

/**
 * The file at a key, or all files below it, sorted; undefined: nothing there. Throws a `StoreError` for what the server
 * refuses. Names that could not be files here are a failure.
 */
export async function findCloudFiles({
  store,
  key,
  signal,
}: Omit<CloudPlace, 'by'>): Promise<Result<CloudFiles | undefined>> {
  const single = key === '' ? undefined : await store.look?.(key, signal);
  if (single !== undefined) return ok({ isFolder: false, files: [{ path: '', item: single }] });
  const prefix = key === '' ? '' : `${key}/`;
  const files: CloudFile[] = [];
  for await (const item of store.list(prefix, signal)) {
    // Empty objects that stand for folders.
    if (item.key.endsWith('/')) continue;
    const path = item.key.slice(prefix.length);
    const problem = treePathProblem(path);
    if (problem !== undefined) return unusable(store, item.key, problem);
    files.push({ path, item });
  }
  if (files.length === 0) return ok(undefined);
  return ok({ isFolder: true, files: files.sort((a, b) => compareCodePoints(a.path, b.path)) });
}

async function fileRecord(place: CloudPlace, item: StoredItem): Promise<Omit<LockedPath, 'path'>> {
  const { size } = item;
  if (place.by === 'md5') return { hashName: 'md5', oid: await hashOf(place, item), size };
  const other = new Map<Key, Value>([['etag', item.etag ?? '']]);
  if (item.version !== undefined) other.set('version_id', item.version);
  return { hashName: 'md5', size, other };
}

/** The hash of the list of its files, as of a folder here, with the server's words in it (dvc_data: hashfile/build.py). */
async function folderRecord(
  place: CloudPlace,
  files: readonly CloudFile[],
): Promise<Pick<CloudSight, 'record' | 'list'>> {
  const size = files.reduce((sum, { item }) => sum + item.size, 0);
  const counts = { size, nfiles: files.length };
  if (place.by === 'md5') {
    const { signal, store } = place;
    const entries = await pool(files, { limit: store.width ?? 8, signal }, async ({ path, item }) => ({
      path,
      oid: await hashOf(place, item),
    }));
    return { record: { hashName: 'md5', oid: treeOid(makeTree(entries)), ...counts } };
  }
  const entries = files.map(
    ({ path, item }) =>
      new Map<Key, Value>([
        ['etag', item.etag ?? ''],
        ['relpath', path],
      ]),
  );
  const list = Buffer.from(pyJson(entries));
  const oid = `${createHash('md5').update(list).digest('hex')}.dir` as Oid;
  return { list, record: { hashName: 'md5', oid, ...counts } };
}

async function hashOf({ store, signal }: CloudPlace, { key }: StoredItem): Promise<Oid> {
  const hash = createHash('md5');
  for await (const chunk of await store.read(key, signal)) hash.update(chunk);
  return hash.digest('hex') as Oid;
}

function unusable(store: Store, key: string, problem: string): Result<never> {
  return {
    ok: false,
    failures: [
      {
        reason: 'data',
        message: `${store.name}: '${key}' has ${problem} in its name and cannot become a file here`,
        hint: 'import a folder without it, or rename it there',
      },
    ],
  };
}
