import { isDeepStrictEqual } from 'node:util';
import { caught, type Failure, FailureError, ok, type Result } from '../failure.ts';
import { type Amount, add, nothing, type PlannedStage } from '../plan/plan.ts';
import type { Reason, Verdict } from '../plan/verdict.ts';
import { runCacheText } from '../project/dvc-lock/dvc-lock.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { withRetries } from './attempts.ts';
import type { Receipt } from './export/receipt.ts';
import type { IgnoreLines } from './ignore-lines.ts';
import type { LockWriter } from './lock-writer.ts';
import { LogTail } from './log-tail.ts';
import type { OutputBlock, OutputBlocks } from './output-blocks.ts';
import type { Outcome, RunEvent, StageRun } from './run.ts';
import type { RunCache } from './run-cache.ts';
import type { RunContext } from './run-context.ts';
import { runStage } from './run-stage.ts';
import type { SourceWatch } from './source-watch.ts';

/** What the stages of one run share. */
export interface SharedRun {
  readonly ctx: RunContext;
  readonly isGitTracked: RunContext['isGitTracked'];
  readonly blocks: OutputBlocks;
  readonly lockWriter: LockWriter;
  readonly ignoreLines: IgnoreLines;
  readonly sources: SourceWatch;
  readonly runCache: RunCache;
  /** What was recorded so far, by address; a turn adds to it */
  readonly recorded: Map<string, LockEntry>;
}

/** One stage whose turn it is. */
export interface Turn {
  readonly planned: PlannedStage;
  /** Its place in running order */
  readonly rank: number;
  readonly isForced: boolean;
}

/** What a turn came to, for the run as a whole. */
export interface TurnResult {
  readonly run: StageRun;
  readonly failures: readonly Failure[];
  readonly fetched: Amount;
}

/**
 * A stage's turn: it is judged as things are now, run if that says so, and recorded. Everything it says goes into one block
 * of output, which ends with its `stage-finished`. `whenMade` is called as soon as its outs are complete and kept: only
 * `.gitignore` and the lock are still to be written, for which the disk may take its time. It says whether other stages run.
 */
export async function takeTurn(turn: Turn, shared: SharedRun, whenMade: () => boolean): Promise<TurnResult> {
  const { ctx, blocks } = shared;
  const { stage } = turn.planned;
  const block = blocks.open(stage);
  const began = ctx.now();
  const tail = new LogTail();
  const ended = await decide(turn, shared, { block, tail, whenMade }).catch((error: unknown) =>
    endOf(error, ctx),
  );
  // What ends the whole run is nothing that this stage could do something about.
  const isCancelled = ended.outcome === 'cancelled';
  const failures = isCancelled ? ended.failures : ended.failures.map((each) => placed(each, stage));
  const failure = isCancelled ? undefined : failures[0];
  const lines = tail.read();
  const run: StageRun = {
    stage,
    outcome: ended.outcome,
    seconds: (ctx.now() - began) / 1000,
    reasons: ended.reasons,
    ...(failure === undefined ? {} : { failure }),
    ...(lines.length === 0 ? {} : { logTail: lines }),
    ...(ended.entry === undefined ? {} : { entry: ended.entry }),
    ...(ended.runCacheKey === undefined ? {} : { runCacheKey: ended.runCacheKey }),
    ...(ended.receipt === undefined ? {} : { receipt: ended.receipt }),
  };
  await block.add({ kind: 'stage-finished', run });
  // Others may have a lot of kept output to let out now; what waits for this stage need not wait for that.
  void block.close();
  return { run, failures, fetched: ended.fetched };
}

/** A disk or a remote does not know which stage it stood in the way of. */
function placed(failure: Failure, { address, location }: Stage): Failure {
  if (failure.location !== undefined) return failure;
  const message = failure.reason === 'storage' ? `'${address}': ${failure.message}` : failure.message;
  return { ...failure, message, location };
}

interface Ended {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly failures: readonly Failure[];
  readonly fetched: Amount;
  readonly entry?: LockEntry;
  readonly runCacheKey?: string;
  readonly receipt?: Receipt;
}

interface Voice {
  readonly block: OutputBlock;
  readonly tail: LogTail;
  whenMade(): boolean;
}

async function decide(turn: Turn, shared: SharedRun, voice: Voice): Promise<Ended> {
  const { planned, isForced } = turn;
  if (isForced) return run(turn, withForced(planned.verdict.reasons), shared, voice);
  const judged = await judgeNow(planned.stage, shared);
  if (!judged.ok) return end('failed', [], { failures: judged.failures });
  const { verdict, fetched } = judged.value;
  if (verdict.kind === 'fresh') return end('fresh', [], { fetched });
  const reasons = verdict.kind === 'frozen' ? verdict.reasons.filter(concernsFrozen) : verdict.reasons;
  if (verdict.kind === 'frozen' && reasons.length === 0) return end('skipped', verdict.reasons, { fetched });
  const ended = await run(turn, reasons, shared, voice);
  return { ...ended, fetched: add(ended.fetched, fetched) };
}

/** What an adapter throws: its failures, or the end by the signal; a bug flies on. */
function endOf(error: unknown, { signal }: RunContext): Ended {
  if (signal.aborted && !(error instanceof FailureError)) return end('cancelled', [], {});
  return end('failed', [], { failures: caught(error).failures });
}

/** DVC never looks at the deps of a frozen stage, nor whether it is always changed; it does look at the rest. */
export function concernsFrozen(reason: Reason): boolean {
  return ['changed-command', 'changed-out', 'missing-out', 'changed-checksum', 'not-locked'].includes(
    reason.kind,
  );
}

function withForced(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.some(({ kind }) => kind === 'forced') ? reasons : [...reasons, { kind: 'forced' }];
}

/** Judges; if that only lacks data that may be had, brings it and judges again (dvc-compat 9.4). */
async function judgeNow(
  stage: Stage,
  { ctx, recorded }: SharedRun,
): Promise<Result<{ readonly verdict: Verdict; readonly fetched: Amount }>> {
  const first = await ctx.judge(stage, recorded);
  if (!first.ok) return first;
  const bring = lacking(first.value, ctx);
  if (bring === undefined) return ok({ verdict: first.value, fetched: nothing });
  const brought = await bring(stage);
  const second = await ctx.judge(stage, recorded);
  if (!second.ok) return second;
  return ok({ verdict: second.value, fetched: brought.ok ? brought.value : nothing });
}

function lacking(verdict: Verdict, ctx: RunContext): ((stage: Stage) => Promise<Result<Amount>>) | undefined {
  if (verdict.kind === 'unknown') return (stage) => ctx.provide(stage);
  const isOnlyMissing = verdict.reasons.every(({ kind }) => kind === 'missing-dep' || kind === 'missing-out');
  if (verdict.kind !== 'stale' || !isOnlyMissing || ctx.pull === undefined) return undefined;
  return (stage) => ctx.pull?.(stage) ?? ctx.provide(stage);
}

async function run(
  turn: Turn,
  reasons: readonly Reason[],
  shared: SharedRun,
  { block, tail, whenMade }: Voice,
): Promise<Ended> {
  const { ctx, runCache, ignoreLines } = shared;
  const { stage } = turn.planned;
  const newer = await ctx.givesWay?.();
  if (newer !== undefined) return end('cancelled', reasons, { failures: [newer] });
  if (ctx.confirm !== undefined && !(await ctx.confirm(stage)))
    return end('failed', reasons, { failures: [aborted] });
  await block.add({ kind: 'stage-started', stage, reasons });
  const job = {
    force: turn.isForced,
    output: { emit: (event: RunEvent) => block.add(event), tail },
    runCache,
    isGitTracked: shared.isGitTracked,
  };
  const note = (text: string) => block.add({ kind: 'note', text });
  const result = await withRetries(stage, () => runStage(stage, job, ctx), { ctx, note });
  const { fetched } = result;
  if (result.outcome === 'skipped')
    return { ...end('skipped', reasons, { fetched }), receipt: result.receipt };
  if (result.outcome === 'failed') return end('failed', reasons, { failures: result.failures, fetched });
  if (result.outcome === 'cancelled') return end('cancelled', reasons, { fetched });
  shared.recorded.set(stage.address, result.entry);
  const othersRun = whenMade();
  const ignored = await ignoreLines.add(turn.rank, result.toIgnore);
  const { entry, runCacheKey, receipt } = result;
  const mayWait = othersRun && runCacheKey !== undefined;
  const written = ignored.ok ? await record({ stage, entry, mayWait }, shared, block) : ignored;
  if (!written.ok) return end('failed', reasons, { failures: written.failures, fetched });
  return {
    ...end(result.outcome, reasons, { fetched }),
    entry,
    ...(runCacheKey === undefined ? {} : { runCacheKey }),
    ...(receipt === undefined ? {} : { receipt }),
  };
}

function changedSource({ address, file }: Stage): string {
  return `'${file}' was changed while '${address}' ran; this run goes by what it said before: run \`repro\` again`;
}

const aborted: Failure = { reason: 'cancelled', message: 'reproduction aborted by the user' };

async function record(
  { stage, entry, mayWait }: { stage: Stage; entry: LockEntry; mayWait: boolean },
  { ctx, lockWriter, sources }: SharedRun,
  block: OutputBlock,
): Promise<Result<void>> {
  if (sources.isChanged(stage)) await block.add({ kind: 'note', text: changedSource(stage) });
  if (stage.cmd === undefined) {
    const rewritten = await ctx.writeSource(stage, entry);
    sources.renew(stage.file);
    return rewritten;
  }
  const written = await lockWriter.record(stage, entry, { mayWait });
  if (!written.ok) return written;
  const { file, created, changedMeanwhile } = written.value;
  if (changedMeanwhile) {
    await block.add({
      kind: 'note',
      text: `'${file}' was changed by something else while stages ran; what it said was kept`,
    });
  }
  if (created || stage.lock === undefined || !isSameEntry(stage.lock, entry)) {
    await block.add({ kind: 'lock-written', file, created });
  }
  return ok(undefined);
}

/** Most runs give what was there, which is seen sooner than written down. */
function isSameEntry(a: LockEntry, b: LockEntry): boolean {
  return isDeepStrictEqual(a, b) || runCacheText(a) === runCacheText(b);
}

function end(
  outcome: Outcome,
  reasons: readonly Reason[],
  rest: { readonly failures?: readonly Failure[]; readonly fetched?: Amount },
): Ended {
  return { outcome, reasons, failures: rest.failures ?? [], fetched: rest.fetched ?? nothing };
}
