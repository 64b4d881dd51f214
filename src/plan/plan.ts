import type { Graph, Stage } from '../project/stage.ts';
import { activeProducers, firstCauses, waves } from './propagate.ts';
import type { Reason, Verdict } from './verdict.ts';

/** A count of objects and their bytes. */
export interface Amount {
  readonly objects: number;
  readonly bytes: number;
}

/** One stage of a plan. */
export interface PlannedStage {
  readonly stage: Stage;
  readonly verdict: Verdict;
  /** `base`: was stale before this change already */
  readonly since: 'head' | 'base';
  /** Addresses of the stale stages that it waits for, first causes only */
  readonly causedBy: readonly string[];
  readonly runCache: 'hit' | 'miss' | 'unknown';
  readonly estimateSeconds?: number;
  /** Left for after the merge: the policy keeps it, or what it needs, to protected branches */
  readonly afterMerge?: true;
  /** What has to come from a remote before it can run */
  readonly fetch: Amount;
}

/** A revision by the name that was used and, where there is one, its commit id. */
export interface NamedRevision {
  readonly rev: string;
  readonly sha?: string;
}

/** Verdicts in running order; `.dvc` files are listed only when they are not fresh. */
export interface Plan {
  readonly base: NamedRevision | undefined;
  readonly head: NamedRevision;
  readonly stages: readonly PlannedStage[];
  /** Addresses of stale and waiting stages that may run side by side, wave after wave */
  readonly waves: readonly (readonly string[])[];
  readonly totals: Totals;
}

/** Counts over a plan's stages, and bytes: what it fetches, and what a full pull would move and it does not. */
export interface Totals {
  readonly stages: number;
  readonly fresh: number;
  readonly stale: number;
  readonly waiting: number;
  readonly frozen: number;
  readonly unknown: number;
  readonly fetch: Amount;
  readonly avoided: Amount;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly graph: Graph;
  /** The stages asked about, in running order */
  readonly selected: readonly Stage[];
  /** Each stage's own verdict; waiting is worked out here */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Addresses that were stale at the base; undefined: no base to compare with */
  readonly staleAtBase: ReadonlySet<string> | undefined;
  readonly base: NamedRevision | undefined;
  readonly head: NamedRevision;
  /** Addresses to run whatever their verdict */
  readonly forced: ReadonlySet<string>;
  /** List fresh `.dvc` files too: for a run, which says that it skips them */
  readonly all?: boolean;
}

/**
 * Judged stages become a plan: forced stages are stale, whatever lies downstream of a stale stage waits (in the active
 * graph: frozen stages are cut off from their deps, dvc-compat C-171), and what lies downstream of an unknown one is
 * unknown. Pure. Amounts and run-cache answers are zero and `unknown` until `withNeeds` and `withRunCache` fill them in.
 */
export function makePlan(input: PlanInput): Plan {
  const active = activeProducers(input.graph, input.selected);
  const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
  const causes = firstCauses(input.selected, active, (address) => own.get(address)?.kind === 'stale');
  const doubts = firstCauses(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
  const stages = input.selected.map((stage): PlannedStage => {
    const verdict = finalVerdict(
      own.get(stage.address) as Verdict,
      causes.get(stage.address),
      doubts.get(stage.address),
    );
    return {
      stage,
      verdict,
      since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
      causedBy:
        verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
      runCache: 'unknown',
      fetch: nothing,
    };
  });
  const listed = stages.filter(
    ({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh',
  );
  const running = listed.filter(willRun).map(({ stage }) => stage);
  return {
    base: input.base,
    head: input.head,
    stages: listed,
    waves: waves(running, active),
    totals: count(listed),
  };
}

/** No objects. */
export const nothing: Amount = { objects: 0, bytes: 0 };

/** Is it one that a run would bring up to date? Frozen stages are not, nor what could not be judged. */
export function willRun(planned: PlannedStage): boolean {
  return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}

/** Is there something to do about it here and now, and not after the merge? */
export function isLeft(planned: PlannedStage): boolean {
  return willRun(planned) && planned.afterMerge !== true;
}

function ownVerdict(stage: Stage, input: PlanInput): Verdict {
  const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
  if (input.forced.has(stage.address))
    return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
  return { ...verdict, reasons: mainReasons(verdict.reasons) };
}

/** A stage that was never locked has one reason; that each of its paths is unrecorded too follows from it. */
function mainReasons(reasons: readonly Reason[]): readonly Reason[] {
  const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
  return notLocked === undefined
    ? reasons
    : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}

function finalVerdict(
  own: Verdict,
  causes: readonly string[] | undefined,
  doubts: readonly string[] | undefined,
): Verdict {
  if (own.kind !== 'fresh' && own.kind !== 'unknown') return own;
  if (causes !== undefined && causes.length > 0) return { kind: 'waiting', reasons: own.reasons };
  if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
    return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
  }
  return own;
}

/** Counts verdicts and adds up what is to be fetched. */
export function count(stages: readonly PlannedStage[], avoided: Amount = nothing): Totals {
  const by = (kind: Verdict['kind']) => stages.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    stages: stages.length,
    fresh: by('fresh'),
    stale: by('stale'),
    waiting: by('waiting'),
    frozen: by('frozen'),
    unknown: by('unknown'),
    fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
    avoided,
  };
}

/** Adds two amounts. */
export function add(a: Amount, b: Amount): Amount {
  return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}
