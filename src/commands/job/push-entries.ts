import { type Amount, nothing } from '../../plan/plan.ts';
import type { Run } from '../../run/run.ts';
import type { ObjectId } from '../../store/oid.ts';
import { pushObjects } from '../../store/push.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { widthOf } from '../../store/transfer-result.ts';
import { copyEntries } from '../data/run-cache-files.ts';
import type { Remotes } from '../remotes.ts';
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
  const trouble = refused?.message ?? (await copyMissing(session, store, keys));
  if (trouble !== undefined)
    session.host.emit({ kind: 'note', text: `the run cache was not pushed: ${trouble}` });
  return moved.moved;
}

/** Gives what the remote said against it. */
async function copyMissing(
  { cache, host: { signal } }: Session,
  store: Store,
  keys: readonly string[],
): Promise<string | undefined> {
  try {
    const there = await store.has(keys, signal);
    const missing = keys.filter((key) => !there.has(key));
    await copyEntries(missing, { from: cache.store, to: store, width: widthOf({}, store), signal });
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    if (signal.aborted) return undefined;
    throw error;
  }
}
