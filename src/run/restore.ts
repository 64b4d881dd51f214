import { type Amount, add, nothing } from '../plan/plan.ts';
import { lockedHash } from '../project/locked-hash.ts';
import { sameParam } from '../project/params.ts';
import type { LockEntry, LockedPath, Stage } from '../project/stage.ts';
import type { ObjectId } from '../store/oid.ts';
import type { Mapping } from '../values/value.ts';
import { checkout } from '../workspace/checkout.ts';
import type { Note, RunCache } from './run-cache.ts';
import { hasKey, isCacheable } from './run-cache-key.ts';
import { entryKind } from './run-cache-place.ts';
import type { RunContext } from './run-context.ts';
import type { StageInputs } from './stage-inputs.ts';

/** What restoring needs of the context. */
export type RestoreContext = Pick<
  RunContext,
  'projectRoot' | 'cache' | 'ignore' | 'state' | 'linkTypes' | 'signal' | 'fetchObjects' | 'noRunCache'
>;

/** Where outs may come from, and who hears of what was not believed. */
export interface Restoring {
  readonly ctx: RestoreContext;
  readonly runCache: RunCache;
  readonly note: Note;
}

/** Did the outs come back, and what was fetched for that. */
export interface Restored {
  readonly isRestored: boolean;
  readonly fetched: Amount;
}

/**
 * Brings the outs of a stage back without running it: from its own lock entry, if that is current and only the outs are
 * gone, else from the run cache, here or in the remote (dvc: dvc/stage/cache.py `restore`; dvc-compat 10.4). Outs are
 * checked out; what stood in their way is replaced.
 */
export async function restore(
  stage: Stage,
  inputs: StageInputs,
  { ctx, runCache, note }: Restoring,
): Promise<Restored> {
  const wanted = wantedEntry(stage, inputs);
  if (!isCacheable(stage) || !hasKey(wanted)) return { isRestored: false, fetched: nothing };
  let fetched = nothing;
  for (const find of candidates(stage, wanted, { ctx, runCache, note })) {
    const outs = await find();
    if (outs === undefined) continue;
    const brought = await bringOuts(stage, outs, ctx);
    fetched = add(fetched, brought.fetched);
    if (brought.isRestored) return { isRestored: true, fetched };
  }
  return { isRestored: false, fetched };
}

/** Brings outs of a stage into the workspace as something recorded them; those without a hash, or nowhere to be had, stay away. */
export async function bringOuts(
  stage: Stage,
  outs: readonly LockedPath[],
  ctx: RestoreContext,
): Promise<Restored> {
  const isRecorded = stage.outs.every(({ path }) => outs.some((out) => out.path === path && out.oid));
  if (!isRecorded) return { isRestored: false, fetched: nothing };
  const { isComplete, fetched } = await getObjects(outs, ctx);
  return { isRestored: isComplete && (await checkOutAll(stage, outs, ctx)), fetched };
}

/** What the run cache is asked for: everything but the hashes of the outs. */
export function wantedEntry(stage: Stage, { deps, params }: StageInputs): LockEntry {
  return {
    cmd: stage.cmd ?? '',
    deps,
    params,
    outs: stage.outs.map(({ path }) => ({ path, hashName: 'md5' })),
  };
}

/** Where outs may come from, in the order of trust; DVC asks its run cache only if the lock entry is not current. */
function* candidates(
  stage: Stage,
  wanted: LockEntry,
  { ctx, runCache, note }: Restoring,
): Generator<() => Promise<readonly LockedPath[] | undefined>> {
  const current = currentOuts(stage, wanted);
  if (current !== undefined) {
    yield async () => current;
    return;
  }
  if (ctx.noRunCache) return;
  const look = { note, kind: entryKind(stage) ?? 'dvc' };
  yield async () => (await runCache.findLocal(wanted, look))?.outs;
  yield async () => (await runCache.findRemote(wanted, look))?.outs;
}

/** The outs of the lock entry, if command, deps and params are as recorded and every out has a hash. */
export function currentOuts(stage: Stage, wanted: LockEntry): readonly LockedPath[] | undefined {
  const { lock } = stage;
  if (lock === undefined || !sameInputs(lock, wanted)) return undefined;
  const outs = stage.outs.map(({ path }) => lock.outs.find((entry) => entry.path === path));
  const complete = outs.filter((entry) => entry?.oid !== undefined);
  return complete.length === outs.length ? (complete as LockedPath[]) : undefined;
}

function sameInputs(lock: LockEntry, wanted: LockEntry): boolean {
  return (
    sameCommand(lock.cmd, wanted.cmd) &&
    wanted.deps.every((dep) => {
      const locked = lock.deps.find(({ path }) => path === dep.path);
      return locked?.oid !== undefined && locked.oid === dep.oid && locked.hashName === dep.hashName;
    }) &&
    [...wanted.params].every(([file, values]) => sameParams(lock.params.get(file), values))
  );
}

function sameCommand(a: LockEntry['cmd'], b: LockEntry['cmd']): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function sameParams(locked: Mapping | undefined, values: Mapping): boolean {
  if (locked === undefined) return false;
  return [...values].every(([key, value]) => {
    const then = locked.get(key);
    return then !== undefined && sameParam(value, then);
  });
}

/** Makes sure that the objects of outs are in the cache. */
async function getObjects(
  outs: readonly LockedPath[],
  ctx: RestoreContext,
): Promise<{ readonly isComplete: boolean; readonly fetched: Amount }> {
  const ids = outs.flatMap(({ oid, hashName }): ObjectId[] => (oid === undefined ? [] : [{ oid, hashName }]));
  const lacking = ids.filter((id) => ctx.cache.missing(id).length > 0);
  if (lacking.length === 0) return { isComplete: true, fetched: nothing };
  // A remote that does not answer only means that the stage has to run.
  const fetched = await ctx.fetchObjects?.(lacking);
  const isComplete = lacking.every((id) => ctx.cache.missing(id).length === 0);
  return { isComplete, fetched: fetched?.ok === true ? fetched.value : nothing };
}

/** False if an object turned out to be corrupt: then the stage runs. Uncached outs are copies, as Git expects them. */
async function checkOutAll(stage: Stage, outs: readonly LockedPath[], ctx: RestoreContext): Promise<boolean> {
  for (const isCached of [true, false]) {
    const items = stage.outs.flatMap((output) => {
      const id = lockedHash(outs.find(({ path }) => path === output.path));
      return output.cache === isCached && output.place.kind === 'inside' && id !== undefined
        ? [{ path: output.place.path, id }]
        : [];
    });
    if (items.length === 0) continue;
    const { projectRoot, cache, ignore, state, signal } = ctx;
    const linkTypes = isCached ? ctx.linkTypes : (['copy'] as const);
    const done = await checkout(items, { projectRoot, cache, ignore, state, signal, linkTypes, force: true });
    if (!done.ok || done.value.failed.length > 0) return false;
  }
  return true;
}
