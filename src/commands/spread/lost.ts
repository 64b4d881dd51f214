import type { Plan, PlannedStage } from '../../plan/plan.ts';
import { activeProducers } from '../../plan/propagate.ts';
import type { Graph, Stage } from '../../project/stage.ts';
import type { StageRun } from '../../run/run.ts';

/** A part of a plan that one machine takes on. */
export interface Share {
  /** What it may run, in running order */
  readonly own: readonly PlannedStage[];
  /** What of its part cannot run, because another machine's part was never recorded */
  readonly blocked: readonly StageRun[];
}

/**
 * The share of a machine that was given some stages: what they need from others must be recorded. `plan` covers everything
 * upstream. A stage of others that is not fresh blocks what needs it, and nothing else. Pure.
 */
export function shareOf(plan: Plan, given: readonly Stage[], graph: Graph): Share {
  const mine = new Set(given.map(({ address }) => address));
  const active = activeProducers(
    graph,
    plan.stages.map(({ stage }) => stage),
  );
  const blockers = new Map<string, readonly string[]>();
  const own: PlannedStage[] = [];
  const blocked: StageRun[] = [];
  for (const planned of plan.stages) {
    const { stage, verdict } = planned;
    const from = active(stage.address).flatMap((producer) => blockers.get(producer) ?? []);
    if (!mine.has(stage.address)) {
      const isOpen = verdict.kind === 'stale' || verdict.kind === 'waiting' || verdict.kind === 'unknown';
      if (isOpen) blockers.set(stage.address, from.length === 0 ? [stage.address] : from);
      continue;
    }
    if (from.length === 0) {
      own.push(planned);
      continue;
    }
    const blockedBy = [...new Set(from)];
    blockers.set(stage.address, blockedBy);
    blocked.push({ stage, outcome: 'blocked', seconds: 0, reasons: verdict.reasons, blockedBy });
  }
  return { own, blocked };
}
