import type { Failure } from '../failure.ts';
import type { Plan, PlannedStage } from '../plan/plan.ts';
import type { Reason, Verdict } from '../plan/verdict.ts';
import type { Stage } from '../project/stage.ts';
import type { Receipt } from '../run/export/receipt.ts';
import type { Outcome, Run, StageRun } from '../run/run.ts';

/** What a reader wants to know first of a stage: its outcome if it was run, else its verdict. */
export type StageState = Outcome | Verdict['kind'];

/** One stage of plan and run together. */
export interface StageRow {
  readonly stage: Stage;
  readonly state: StageState;
  /** Absent if the plan did not list the stage */
  readonly verdict?: Verdict['kind'];
  readonly reasons: readonly Reason[];
  /** Addresses of the stale stages that it waited for */
  readonly causedBy: readonly string[];
  readonly since: 'head' | 'base';
  /** Time it took; absent if it did not run */
  readonly seconds?: number;
  readonly estimateSeconds?: number;
  readonly failure?: Failure;
  /** At most 30 lines */
  readonly logTail?: readonly string[];
  /** Addresses of the failed stages that block it */
  readonly blockedBy: readonly string[];
  /** Left for after the merge by the policy */
  readonly afterMerge?: true;
  /** Of an export: proof that it happened, in this run if it `ran` */
  readonly receipt?: Receipt;
  /** For `unknown`: what could not be seen */
  readonly unseen: readonly string[];
}

/** How many stages are in each state, and how many there are. */
export type StateCounts = Readonly<Record<StageState | 'total', number>>;

/** Joins plan and run by address, in the plan's running order; stages that only the run knows follow. */
export function stageRows(plan: Plan | undefined, run: Run | undefined): readonly StageRow[] {
  const runs = new Map((run?.stages ?? []).map((stageRun) => [stageRun.stage.address, stageRun]));
  const planned = (plan?.stages ?? []).map((stage) => row(stage, runs.get(stage.stage.address)));
  const known = new Set(planned.map(({ stage }) => stage.address));
  const others = (run?.stages ?? []).filter(({ stage }) => !known.has(stage.address));
  return [...planned, ...others.filter(isWorthListing).map((stageRun) => row(undefined, stageRun))];
}

/** How many stages are in each state. */
export function countStates(rows: readonly StageRow[]): StateCounts {
  const counts: Record<StageState | 'total', number> = {
    total: rows.length,
    ...{ fresh: 0, restored: 0, ran: 0, failed: 0, blocked: 0, cancelled: 0, skipped: 0 },
    ...{ stale: 0, waiting: 0, frozen: 0, unknown: 0 },
  };
  for (const { state } of rows) counts[state]++;
  return counts;
}

/** Did it, or will it, have to be brought up to date? */
export function isConcerned({ state, verdict, receipt }: StageRow): boolean {
  if (receipt !== undefined) return true;
  return !(isQuiet(state) && (verdict === undefined || isQuiet(verdict)));
}

/** States in which a stage needs nobody's attention. */
export function isQuiet(state: StageState): boolean {
  return state === 'fresh' || state === 'frozen' || state === 'skipped';
}

/** What to say of an export instead of its state; undefined: it is none, or none has happened. */
export function exportWords({ state, receipt }: StageRow): string | undefined {
  if (receipt === undefined) return undefined;
  if (state === 'ran') return 'exported';
  return `exported before, ${/^\d+$/.test(receipt.run) ? `in run ${receipt.run}` : receipt.run.slice(0, 40)}`;
}

function row(planned: PlannedStage | undefined, stageRun: StageRun | undefined): StageRow {
  const stage = (planned?.stage ?? stageRun?.stage) as Stage;
  return {
    stage,
    state: stateOf(planned, stageRun),
    ...(planned === undefined ? {} : { verdict: planned.verdict.kind }),
    reasons: reasonsOf(planned, stageRun),
    causedBy: planned?.causedBy ?? [],
    since: planned?.since ?? 'head',
    ...(stageRun === undefined || !tookTime(stageRun.outcome) ? {} : { seconds: stageRun.seconds }),
    ...(planned?.estimateSeconds === undefined ? {} : { estimateSeconds: planned.estimateSeconds }),
    ...(stageRun?.failure === undefined ? {} : { failure: stageRun.failure }),
    ...(stageRun?.logTail === undefined ? {} : { logTail: stageRun.logTail }),
    blockedBy: stageRun?.blockedBy ?? [],
    unseen: planned?.verdict.unknown ?? [],
    ...(stageRun?.receipt === undefined ? {} : { receipt: stageRun.receipt }),
    ...(planned?.afterMerge === true || stageRun?.afterMerge === true ? { afterMerge: true as const } : {}),
  };
}

/**
 * What the plan said: at run time also what an upstream run has just made counts as changed, and that is no cause. Only a
 * stage for which the plan had nothing to say tells the run's reasons.
 */
function reasonsOf(planned: PlannedStage | undefined, stageRun: StageRun | undefined): readonly Reason[] {
  const own = planned?.verdict.reasons ?? [];
  return own.length > 0 || planned?.verdict.kind === 'waiting' ? own : (stageRun?.reasons ?? []);
}

function stateOf(planned: PlannedStage | undefined, stageRun: StageRun | undefined): StageState {
  if (stageRun === undefined) return (planned as PlannedStage).verdict.kind;
  // A run leaves frozen stages out as `skipped`; that they are frozen says more.
  if (stageRun.outcome === 'skipped' && planned?.verdict.kind === 'frozen') return 'frozen';
  return stageRun.outcome;
}

function tookTime(outcome: Outcome): boolean {
  return outcome === 'ran' || outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled';
}

function isWorthListing({ stage, outcome }: StageRun): boolean {
  return stage.cmd !== undefined || outcome !== 'fresh';
}
