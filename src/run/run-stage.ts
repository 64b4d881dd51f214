import fs from 'node:fs';
import { join } from 'node:path';
import { caught, type Failure, FailureError, ok, type Result } from '../failure.ts';
import { stageNeeds } from '../plan/needs.ts';
import { type Amount, add, nothing } from '../plan/plan.ts';
import type { Stage } from '../project/stage.ts';
import { describeCode, systemCode } from '../store/disk-error.ts';
import { execute } from './execute.ts';
import { type Exported, exportedBefore, runExport } from './export/run-export.ts';
import { keep } from './keep.ts';
import { restore } from './restore.ts';
import type { RunContext } from './run-context.ts';
import { readInputs, type StageInputs } from './stage-inputs.ts';
import type { Kept, StageJob, StageResult } from './stage-job.ts';
import { checkPlaces, checkUntracked, clearOutputs } from './stage-outputs.ts';
import { verifySource } from './verify-source.ts';

/**
 * Brings one stage up to date, in DVC's order (dvc: dvc/stage/__init__.py `run`; dvc-compat 9.5): outs are removed, then
 * restored or made by the command; deps and outs are hashed after that and the outs committed. The lock is the caller's to
 * write, and only for a stage that succeeded. Frozen stages and `.dvc` files run nothing: their outs have to be there.
 */
export async function runStage(stage: Stage, job: StageJob, ctx: RunContext): Promise<StageResult> {
  const moved: { fetched: Amount } = { fetched: nothing };
  try {
    const done =
      stage.cmd === undefined || stage.frozen
        ? await verifySource(stage, job, { ctx, moved })
        : await makeOutputs(stage, job, { ctx, moved });
    if (!done.ok) return { outcome: 'failed', failures: done.failures, ...moved };
    return done.value === 'cancelled' ? { outcome: 'cancelled', ...moved } : { ...done.value, ...moved };
  } catch (error) {
    if (ctx.signal.aborted && !(error instanceof FailureError)) return { outcome: 'cancelled', ...moved };
    return { outcome: 'failed', failures: failuresOf(error, stage), ...moved };
  }
}

type Made = Exported | Kept | 'cancelled';

async function makeOutputs(
  stage: Stage,
  job: StageJob,
  { ctx, moved }: { readonly ctx: RunContext; readonly moved: { fetched: Amount } },
): Promise<Result<Made>> {
  const places = checkPlaces(stage, ctx);
  if (!places.ok) return places;
  const untracked = await checkUntracked(stage, job);
  if (!untracked.ok) return untracked;
  const cleared = clearOutputs(stage, ctx);
  if (!cleared.ok) return cleared;
  const place = await ctx.exporting?.(stage);
  if (place?.ok === false) return place;
  const exporting = place?.value;
  // A folder that is only partly here would be hashed as if that were all.
  const isPartial = hasPartialInputs(stage, ctx);
  const early = isPartial ? await provideInputs(stage, { ctx, moved }) : ok(nothing);
  if (!early.ok) return early;
  let inputs = await readInputs(stage, ctx, { promised: true });
  if (!job.force && inputs.ok) {
    const note = (text: string) => job.output.emit({ kind: 'note', text });
    // What the run cache knows was made, but maybe not handed out.
    const from = exporting === undefined ? ctx : { ...ctx, noRunCache: true };
    const { runCache } = job;
    const { isRestored, fetched } = await restore(stage, inputs.value, { ctx: from, runCache, note });
    moved.fetched = add(moved.fetched, fetched);
    if (isRestored) return keep(stage, inputs.value, 'restored', { ctx, job });
  }
  if (exporting !== undefined && inputs.ok) {
    const known = await exportedBefore(stage, inputs.value, { ctx, job, exporting });
    if (!known.ok) return known;
    if (known.value !== undefined) return ok(known.value);
  }
  const late = isPartial ? ok(nothing) : await provideInputs(stage, { ctx, moved });
  if (!late.ok) return late;
  if (!inputs.ok || inputs.value.absent.length > 0 || late.value.objects > 0) {
    inputs = await readInputs(stage, ctx, { promised: false });
    // DVC looks at the deps of a forced stage only when it has run.
    if (!inputs.ok && !job.force) return inputs;
  }
  if (exporting !== undefined) return runExport(stage, { ctx, job, exporting });
  return runCommands(stage, inputs.ok ? inputs.value : undefined, { ctx, job });
}

/** Does a folder that the stage reads lack recorded data below it? Without a graph that cannot be ruled out. */
function hasPartialInputs(stage: Stage, { graph, projectRoot }: RunContext): boolean {
  if (graph === undefined) return true;
  const here = (path: string) => fs.existsSync(join(projectRoot, path));
  const deps = stage.deps.filter(({ place }) => place.kind === 'inside' && here(place.path));
  return stageNeeds({ ...stage, deps }, graph, here, () => false).length > 0;
}

async function provideInputs(
  stage: Stage,
  { ctx, moved }: { readonly ctx: RunContext; readonly moved: { fetched: Amount } },
): Promise<Result<Amount>> {
  const provided = await ctx.provide(stage);
  if (provided.ok) moved.fetched = add(moved.fetched, provided.value);
  return provided;
}

async function runCommands(
  stage: Stage,
  before: StageInputs | undefined,
  { ctx, job }: { readonly ctx: RunContext; readonly job: StageJob },
): Promise<Result<Made>> {
  const end = await execute(stage, ctx, job.output);
  if (!end.ok) return end;
  if (end.value === 'cancelled') return ok('cancelled');
  const after = await readInputs(stage, ctx, { promised: false });
  if (!after.ok) return after;
  for (const path of changedInputs(before, after.value)) {
    const text = `'${stage.address}' changed its own dependency '${path}' while it ran; the lock records it as it is now`;
    await job.output.emit({ kind: 'note', text });
  }
  return keep(stage, after.value, 'ran', { ctx, job });
}

function changedInputs(before: StageInputs | undefined, after: StageInputs): readonly string[] {
  if (before === undefined) return [];
  const oids = new Map(before.deps.map(({ path, oid }) => [path, oid]));
  return after.deps.filter(({ path, oid }) => oids.get(path) !== oid).map(({ path }) => path);
}

/** What the disk refuses is a failure of the stage; a bug flies on. */
function failuresOf(error: unknown, stage: Stage): readonly Failure[] {
  const code = systemCode(error);
  if (code === undefined) return caught(error).failures;
  const path = (error as NodeJS.ErrnoException).path;
  return [
    {
      reason: 'output',
      message: `'${stage.address}' could not be finished: ${path === undefined ? '' : `'${path}': `}${describeCode(code)}`,
      location: stage.location,
      hint: 'check that the disk has space and who owns the files, then run it again',
    },
  ];
}
