import fs from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pool } from '../../pool.ts';
import type { Cache } from '../../store/cache.ts';
import type { Oid } from '../../store/oid.ts';
import type { StoredItem } from '../../store/store.ts';
import { fsPath } from '../../workspace/file-name.ts';
import { workspaceMode } from '../../workspace/link.ts';
import type { CloudFiles, CloudPlace } from './cloud.ts';

/** Where downloads go, and what may stand in for them. */
export interface Download {
  /** Absolute; nothing is there yet */
  readonly to: string;
  /** May have some of the files already */
  readonly cache?: Cache;
  readonly jobs?: number | undefined;
  /** Files that are the same as then, by path */
  readonly unchanged?: ReadonlyMap<string, Oid>;
}

/**
 * Downloads what was seen at a key. What the cache has already, going by an etag that is the MD5 of the bytes and by the
 * size, is copied from there. Throws a `StoreError` for what the server refuses.
 */
export async function downloadCloud(
  { store, signal }: Pick<CloudPlace, 'store' | 'signal'>,
  { files, isFolder }: CloudFiles,
  { to, cache, jobs, unchanged }: Download,
): Promise<void> {
  if (isFolder) fs.mkdirSync(fsPath(to), { recursive: true });
  await pool(files, { limit: jobs ?? store.width ?? 8, signal }, async ({ path, item }) => {
    const target = fsPath(path === '' ? to : `${to}/${path}`);
    if (path !== '') fs.mkdirSync(fsPath(dirname(`${to}/${path}`)), { recursive: true });
    const known = cache && knownObject(cache, item, unchanged?.get(path));
    if (known === undefined) {
      const body = Readable.from(await store.read(item.key, signal));
      await pipeline(body, fs.createWriteStream(target, { flags: 'wx' }), { signal });
    } else fs.copyFileSync(known, target, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
    fs.chmodSync(target, workspaceMode());
  });
}

function knownObject(
  cache: Cache,
  { etag, size }: StoredItem,
  unchanged: Oid | undefined,
): string | undefined {
  const likely = etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? (etag as Oid) : undefined;
  const oid = unchanged ?? likely;
  if (oid === undefined) return undefined;
  const id = { oid, hashName: 'md5' } as const;
  return cache.sizeOf(id) === size && cache.check(id) ? cache.pathOf(id) : undefined;
}
