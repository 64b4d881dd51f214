import { type Amount, nothing } from '../../plan/plan.ts';
import { pool } from '../../pool.ts';
import type { Run } from '../../run/run.ts';
import type { ObjectId } from '../../store/oid.ts';
import { pushObjects } from '../../store/push.ts';
import { type Store, StoreError } from '../../store/store.ts';
import type { Remotes } from '../remotes.ts';
import { readAll } from '../remotes.ts';
import type { Session } from '../session.ts';

/**
 * Copies the run-cache entries of a run to a remote, each after all objects that it names, outs that Git keeps among them
 * (docs/run-cache.md). They save time later and nothing else, so what a remote refuses is one line in the log.
 */
export async function pushEntries(
  { session, remotes }: { readonly session: Session; readonly remotes: Remotes },
  run: Run,
  name: string | undefined,
): Promise<Amount> {
  const kept = run.stages.filter(({ runCacheKey }) => runCacheKey !== undefined);
  const opened = await remotes.open(name);
  if (kept.length === 0 || !opened.ok) return nothing;
  const store = opened.value;
  const uncached = kept.flatMap(({ stage, entry }) =>
    (entry?.outs ?? []).flatMap(({ path, oid, hashName }): ObjectId[] => {
      const isCached = stage.outs.find((out) => out.path === path)?.cache === true;
      return oid === undefined || isCached ? [] : [{ oid, hashName }];
    }),
  );
  const { signal } = session.host;
  const moved = await pushObjects({ from: session.cache, to: store, objects: uncached, signal });
  const [refused] = moved.failures;
  const keys = kept.flatMap(({ runCacheKey }) => runCacheKey ?? []);
  const trouble = refused?.message ?? (await copyEntries(session, store, keys));
  if (trouble !== undefined)
    session.host.emit({ kind: 'note', text: `the run cache was not pushed: ${trouble}` });
  return moved.moved;
}

/** Gives what the remote said against it. */
async function copyEntries(
  { cache, host }: Session,
  store: Store,
  keys: readonly string[],
): Promise<string | undefined> {
  try {
    const there = await store.has(keys, host.signal);
    const missing = keys.filter((key) => !there.has(key));
    const { signal } = host;
    await pool(missing, { limit: store.width ?? 8, signal }, async (key) => {
      const bytes = await readAll(cache.store, key, signal);
      if (bytes !== undefined) await store.write(key, { kind: 'bytes', bytes }, signal);
    });
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    if (host.signal.aborted) return undefined;
    throw error;
  }
}
