import { fail, ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { widthOf } from '../../store/transfer-result.ts';
import { readAll } from '../manifests.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';

/** Which way, and from or to which remote; undefined: the default one. */
export interface RunCacheMove {
  readonly direction: 'fetch' | 'push';
  readonly remote: string | undefined;
}

/**
 * `--run-cache`: copies every entry below `runs/` as it is, over what has its name, and gives their number (dvc:
 * dvc/stage/cache.py transfer; dvc-compat 10.5). Nothing in an entry is believed before its stage is looked up. Where DVC keeps
 * none, on HTTP and versioned remotes, nothing is copied and a line says so.
 */
export async function moveRunCache(
  session: Session,
  remotes: Remotes,
  { direction, remote }: RunCacheMove,
): Promise<Result<number>> {
  const { config, cache, host } = session;
  const options = config.remotes.get(remote?.toLowerCase() ?? config.defaultRemote ?? '');
  if (options === undefined) return ok(0);
  const unsupported =
    /^https?:/i.test(options.url) ||
    isOn(options.options.get('version_aware')) ||
    isOn(options.options.get('worktree'));
  if (unsupported) {
    host.emit({ kind: 'note', text: `the run cache was left out: remote '${options.name}' cannot hold one` });
    return ok(0);
  }
  const opened = await remotes.open(remote);
  if (!opened.ok) return opened;
  const [from, to] = direction === 'push' ? [cache.store, opened.value] : [opened.value, cache.store];
  try {
    const keys = await listEntries(from, host.signal);
    return ok(await copyEntries(keys, { from, to, width: widthOf({}, opened.value), signal: host.signal }));
  } catch (error) {
    host.signal.throwIfAborted();
    if (error instanceof StoreError) return fail(error.failure);
    throw error;
  }
}

const entryKey = /^runs\/([0-9a-f]{2})\/\1[0-9a-f]{62}\/[0-9a-f]{64}$/;
/** An entry is a few lines; what is larger is something else. */
const maxEntryBytes = 16 * 2 ** 20;

async function listEntries(store: Store, signal: AbortSignal): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key, size } of store.list('runs/', signal))
    if (entryKey.test(key) && size <= maxEntryBytes) keys.push(key);
  await store.arrange?.(keys, signal);
  return keys;
}

/** From where to where, and how many at once. */
export interface EntryCopy {
  readonly from: Store;
  readonly to: Store;
  readonly width: number;
  readonly signal: AbortSignal;
}

/** Copies run-cache entries as they are, and gives how many there were. Rejects with what a store refuses, and the abort reason. */
export async function copyEntries(
  keys: readonly string[],
  { from, to, width, signal }: EntryCopy,
): Promise<number> {
  const copied = await pool(keys, { limit: width, signal }, async (key) => {
    const bytes = await readAll(from, key, signal);
    // What was listed can be gone: somebody tidied up.
    if (bytes !== undefined) await to.write(key, { kind: 'bytes', bytes }, signal);
    return bytes !== undefined;
  });
  return copied.filter(Boolean).length;
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
