import { md5Bytes } from '../store/md5.ts';
import { type HashName, type Oid, objectKey } from '../store/oid.ts';
import { type Store, StoreError } from '../store/store.ts';
import { parseTree, type Tree } from '../store/tree.ts';
import type { TreeReader } from './look.ts';
import type { Remotes } from './remotes.ts';
import type { Session } from './session.ts';

/**
 * Reads manifests from the cache, else from the remote, verified, and puts nothing into the cache. Each is read once; what
 * cannot be had is undefined, because a plan then says *unknown*.
 */
export function manifestReader(
  session: Session,
  remotes: Remotes | undefined,
  remoteName?: string,
): TreeReader {
  const known = new Map<string, Promise<Tree | undefined>>();
  return (oid, hashName) => {
    const key = `${hashName}:${oid}`;
    let tree = known.get(key);
    if (tree === undefined) {
      tree = readManifest(session, remotes, remoteName, oid, hashName);
      known.set(key, tree);
    }
    return tree;
  };
}

async function readManifest(
  session: Session,
  remotes: Remotes | undefined,
  remoteName: string | undefined,
  oid: Oid,
  hashName: HashName,
): Promise<Tree | undefined> {
  const local = session.cache.readTree(oid, hashName);
  if (local?.ok) return local.value;
  if (remotes === undefined || !remotes.has(remoteName)) return undefined;
  const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
  if (!sources.ok) return undefined;
  for (const store of sources.value.all) {
    const bytes = await readAll(store, objectKey({ oid, hashName }), session.host.signal);
    if (bytes === undefined || `${md5Bytes(bytes, 'md5')}.dir` !== oid) continue;
    const tree = parseTree(bytes);
    if (tree.ok) return tree.value;
  }
  return undefined;
}

/** All the bytes behind a key, at most 512 MiB; undefined if they are not there or cannot be read. */
export async function readAll(store: Store, key: string, signal: AbortSignal): Promise<Buffer | undefined> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of await store.read(key, signal)) {
      size += chunk.length;
      if (size > 512 * 1024 * 1024) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
