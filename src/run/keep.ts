import { type Failure, ok, type Result } from '../failure.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { commitOutput } from '../workspace/commit.ts';
import { recordedOut } from './kept-versions.ts';
import { checkOwnLinks } from './own-links.ts';
import { hasKey } from './run-cache-key.ts';
import { type EntryKind, entryKind } from './run-cache-place.ts';
import type { RunContext } from './run-context.ts';
import type { StageInputs } from './stage-inputs.ts';
import type { Kept, StageJob } from './stage-job.ts';
import { checkPlaces, type MadeOutput, readOutputs } from './stage-outputs.ts';

/** What keeping the result of a stage needs. */
export interface Keeping {
  readonly ctx: RunContext;
  readonly job: Pick<StageJob, 'output' | 'runCache'>;
}

/**
 * Keeps what a stage made: hashes the outs, commits the cached ones to the cache and the whole to the run cache, content
 * before what names it. Gives the entry for the lock, and what Git has to ignore. With `noCommit` only the hashes are taken.
 */
export async function keep<Outcome extends 'ran' | 'restored'>(
  stage: Stage,
  inputs: StageInputs,
  outcome: Outcome,
  { ctx, job }: Keeping,
): Promise<Result<Kept<Outcome>>> {
  // The command may have put a link where a folder was.
  const places = checkPlaces(stage, ctx);
  if (!places.ok) return places;
  const links = ctx.ownLinksOnly === true ? checkOwnLinks(stage, ctx) : ok(undefined);
  if (!links.ok) return links;
  const made = await readOutputs(stage, ctx, (text) => job.output.emit({ kind: 'note', text }));
  if (!made.ok) return made;
  const outs = made.value.map((one) => recordedOut(stage, one, ctx));
  const entry: LockEntry = { cmd: stage.cmd ?? '', deps: inputs.deps, params: inputs.params, outs };
  const kept = { outcome, entry, toIgnore: cachedPaths(made.value) };
  if (ctx.noCommit) return ok(kept);
  const kind = keptAs(stage, entry, ctx);
  const committed = await commitOutputs(made.value, { ctx, alsoUncached: kind !== undefined });
  if (!committed.ok) return committed;
  if (kind === undefined) return ok(kept);
  const saved = await job.runCache.save(entry, kind);
  return saved.ok ? ok({ ...kept, runCacheKey: saved.value }) : saved;
}

/** DVC keeps no run that has a plain uncached out; its cache stays as DVC would leave it unless our additions are wanted. */
function keptAs(stage: Stage, entry: LockEntry, { keepsOwn }: RunContext): EntryKind | undefined {
  const kind = hasKey(entry) ? entryKind(stage) : undefined;
  return kind === 'own' && keepsOwn !== true ? undefined : kind;
}

/** The paths that Git has to ignore. */
function cachedPaths(made: readonly MadeOutput[]): readonly string[] {
  return made.flatMap(({ output, path }) => (output.cache && output.place.kind === 'inside' ? [path] : []));
}

/**
 * Commits outs to the cache. Metrics and plots that Git keeps go there too if the run is kept, and stay plain copies in
 * the workspace (dvc: dvc/stage/cache.py `_uncached_outs`; dvc-compat 10.3).
 */
async function commitOutputs(
  made: readonly MadeOutput[],
  { ctx, alsoUncached }: { readonly ctx: RunContext; readonly alsoUncached: boolean },
): Promise<Result<void>> {
  const failures: Failure[] = [];
  for (const { output, path, hashed } of made) {
    if (!output.cache && !alsoUncached) continue;
    const linkTypes = output.cache ? ctx.linkTypes : (['copy'] as const);
    const { cache, projectRoot, signal } = ctx;
    const done = await commitOutput({ path, hashed, cache, linkTypes, projectRoot, signal });
    if (!done.ok) failures.push(...done.failures);
  }
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}
