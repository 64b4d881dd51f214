import { ok, type Result } from '../../failure.ts';
import type { LockEntry, Stage } from '../../project/stage.ts';
import { execute } from '../execute.ts';
import { keep } from '../keep.ts';
import { bringOuts } from '../restore.ts';
import type { RunContext } from '../run-context.ts';
import { readInputs, type StageInputs } from '../stage-inputs.ts';
import type { Kept, StageJob } from '../stage-job.ts';
import { findExport, type StartedExport, startExport } from './export-once.ts';
import type { Exporting } from './exporting.ts';
import type { Receipt } from './receipt.ts';

/** What became of an export: `known` was exported before, and its outs are nowhere any more. */
export type Exported =
  | (Kept & { readonly receipt: Receipt })
  | { readonly outcome: 'skipped'; readonly receipt: Receipt }
  | 'cancelled';

/** Where an export is run. */
export interface ExportRun {
  readonly ctx: RunContext;
  readonly job: StageJob;
  readonly exporting: Exporting;
}

/** What an earlier run exported for these inputs, with its outs brought back; undefined: it is still to be exported. */
export async function exportedBefore(
  stage: Stage,
  inputs: StageInputs,
  run: ExportRun,
): Promise<Result<Exported | undefined>> {
  const found = await findExport(stage, inputs, settingOf(run));
  if (!found.ok) return found;
  return found.value === undefined ? ok(undefined) : reuse(stage, inputs, found.value, run);
}

/**
 * Runs the commands of an export unless somebody did so for the same inputs: never two at once, the receipt right after the
 * commands, the outs after that. The commands learn the key of the delivery from `LOCKSTEP_EXPORT_KEY`.
 */
export async function runExport(stage: Stage, run: ExportRun): Promise<Result<Exported>> {
  const inputs = await readInputs(stage, run.ctx, { promised: false });
  if (!inputs.ok) return inputs;
  const start = await startExport(stage, inputs.value, settingOf(run));
  if (!start.ok) return start;
  if (start.value.kind === 'cancelled') return ok('cancelled');
  if (start.value.kind === 'known') return reuse(stage, inputs.value, start.value.receipt, run);
  try {
    return await deliver(stage, inputs.value, { ...run, started: start.value });
  } finally {
    await start.value.end();
  }
}

async function deliver(
  stage: Stage,
  inputs: StageInputs,
  { ctx, job, started }: ExportRun & { readonly started: StartedExport },
): Promise<Result<Exported>> {
  const env: RunContext['env'] = async (of) => {
    const given = await ctx.env(of);
    return given.ok ? ok({ ...given.value, LOCKSTEP_EXPORT_KEY: started.key }) : given;
  };
  const end = await execute(stage, { ...ctx, env }, job.output);
  if (!end.ok) return end;
  if (end.value === 'cancelled') return ok('cancelled');
  const receipt = await started.succeeded();
  if (!receipt.ok) return receipt;
  const kept = await keep(stage, inputs, 'ran', { ctx, job });
  if (!kept.ok) return kept;
  return ok({ ...kept.value, receipt: await started.completed(receipt.value, kept.value.entry) });
}

async function reuse(
  stage: Stage,
  inputs: StageInputs,
  receipt: Receipt,
  { ctx, job }: ExportRun,
): Promise<Result<Exported>> {
  const { run, at, entry } = receipt;
  const told = `'${stage.address}' was exported for the same inputs by run ${run} at ${at}: not again`;
  const isWhole = await bringBack(stage, entry, ctx);
  const lost = isWhole ? '' : '; its outs are not kept anywhere, so the lock is left as it is';
  await job.output.emit({ kind: 'note', text: `${told}${lost}` });
  if (!isWhole) return ok({ outcome: 'skipped', receipt });
  const kept = await keep(stage, inputs, 'restored', { ctx, job });
  return kept.ok ? ok({ ...kept.value, receipt }) : kept;
}

async function bringBack(stage: Stage, entry: LockEntry | undefined, ctx: RunContext): Promise<boolean> {
  if (stage.outs.length === 0) return true;
  return entry !== undefined && (await bringOuts(stage, entry.outs, ctx)).isRestored;
}

function settingOf({ ctx, job, exporting }: ExportRun) {
  const note = (text: string) => job.output.emit({ kind: 'note', text });
  return { exporting, signal: ctx.signal, now: () => ctx.now(), note };
}
