import { runCacheText } from '../../project/dvc-lock/dvc-lock.ts';
import type { Project } from '../../project/project.ts';
import type { LockEntry, Stage } from '../../project/stage.ts';
import type { Run } from '../../run/run.ts';
import { hasKey } from '../../run/run-cache-key.ts';
import { entryKind, entryPath } from '../../run/run-cache-place.ts';
import { objectKey } from '../../store/oid.ts';
import { StoreError } from '../../store/store.ts';
import type { JobRequest } from '../context.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';

/** A job that is over, on a branch whose word counts for everybody. */
export interface Promotion {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly request: JobRequest;
  readonly run: Run;
  /** The project before the merge; undefined: not known, so nothing is promoted */
  readonly before: Project | undefined;
}

interface Candidate {
  readonly key: string;
  readonly entry: LockEntry;
  /** What Git keeps of it, which no check of the data has seen */
  readonly uncached: readonly string[];
}

/**
 * After a merge: what a pull request computed in its own lane, and people accepted by merging the lock that names it, becomes an entry of
 * the shared run cache (design section 5). Never copied from the lane: written from the merged lock, for stages that are fresh by it
 * and whose objects are all on the remote. It saves time later and nothing else, so what a remote refuses is one line in the log.
 */
export async function promoteEntries(promotion: Promotion): Promise<void> {
  const { session, remotes, request } = promotion;
  if (request.tier !== 'T2' || !request.push || !remotes.isConfigured(request.remote)) return;
  const candidates = candidatesOf(promotion);
  const opened = candidates.length === 0 ? undefined : await remotes.open(request.remote);
  if (opened?.ok !== true) return;
  const store = opened.value;
  const { signal, emit } = session.host;
  try {
    const wanted = candidates.flatMap(({ key, uncached }) => [key, ...uncached]);
    const there = await store.has(wanted, signal);
    const fresh = candidates.filter(
      ({ key, uncached }) => !there.has(key) && uncached.every((object) => there.has(object)),
    );
    for (const { key, entry } of fresh)
      await store.write(key, { kind: 'bytes', bytes: Buffer.from(runCacheText(entry)) }, signal);
    if (fresh.length > 0)
      await emit({ kind: 'note', text: `the run cache now knows what was merged: ${fresh.length} entries` });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await emit({ kind: 'note', text: `what was merged was not added to the run cache: ${error.message}` });
  }
}

function candidatesOf({ run, before }: Promotion): readonly Candidate[] {
  if (before === undefined) return [];
  return run.stages.flatMap(({ stage, outcome }) => {
    const { lock } = stage;
    const kind = entryKind(stage);
    const old = before.byAddress.get(stage.address)?.lock;
    if (outcome !== 'fresh' || lock === undefined || kind === undefined || !hasKey(lock)) return [];
    if (old !== undefined && runCacheText(old) === runCacheText(lock)) return [];
    if (lock.outs.some(({ oid, hashName }) => oid === undefined || hashName !== 'md5')) return [];
    return [{ key: entryPath(lock, kind, undefined), entry: lock, uncached: uncachedOf(stage, lock) }];
  });
}

function uncachedOf(stage: Stage, lock: LockEntry): readonly string[] {
  return lock.outs.flatMap(({ path, oid, hashName }) => {
    const isCached = stage.outs.find((out) => out.path === path)?.cache === true;
    return isCached || oid === undefined ? [] : [objectKey({ oid, hashName })];
  });
}
