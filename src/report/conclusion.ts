import type { Failure } from '../failure.ts';
import type { GateResult } from './evidence.ts';
import type { StageRow, StateCounts } from './stage-rows.ts';

/** Findings that may turn the conclusion into a failure (`fail-on`, design section 3). */
export type FailOn = 'failed' | 'gates' | 'missing' | 'stale';

/** The Action's `outcome` output. */
export type ReportOutcome = 'fresh' | 'ran' | 'failed' | 'planned' | 'refused';

/** What the conclusion is drawn from. */
export interface Findings {
  readonly planned: boolean;
  readonly ran: boolean;
  readonly stages: readonly StageRow[];
  readonly counts: StateCounts;
  readonly failures: readonly Failure[];
  readonly gates: readonly GateResult[];
}

/** One word for what happened: bad news first, then what ran, then what is left to do. */
export function outcomeOf(findings: Findings): ReportOutcome {
  const { counts, failures, gates } = findings;
  if (failures.some(({ reason }) => reason === 'refused')) return 'refused';
  if (hasFailed(findings) || failures.length > 0 || !findings.planned) return 'failed';
  if (gates.some(isBroken)) return 'failed';
  if (counts.ran + counts.restored > 0) return 'ran';
  return counts.unknown > 0 || findings.stages.some(isLeft) ? 'planned' : 'fresh';
}

/**
 * 1 for findings that `failOn` names, 2 for what stood in the way of finding out. A stage that failed means that the work
 * was attempted, so it wins over trouble around it.
 */
export function exitCodeOf(findings: Findings, failOn: readonly FailOn[]): 0 | 1 | 2 {
  const { failures, gates } = findings;
  const found: Record<FailOn, boolean> = {
    failed: hasFailed(findings) || failures.some(({ reason }) => reasonKind(reason) === 'failed'),
    missing: failures.some(({ reason }) => reason === 'data'),
    gates: gates.some(isBroken),
    stale: findings.stages.some(isLeft),
  };
  const kinds = new Set(failures.map(({ reason }) => reasonKind(reason)));
  if (found.failed && failOn.includes('failed')) return 1;
  if (kinds.has('not-attempted') || !findings.planned) return 2;
  return failOn.some((kind) => found[kind]) ? 1 : 0;
}

/** Is it stale, and not left for after the merge? */
export function isLeft({ state, afterMerge }: StageRow): boolean {
  return (state === 'stale' || state === 'waiting') && afterMerge !== true;
}

function hasFailed({ counts }: Findings): boolean {
  return counts.failed + counts.blocked + counts.cancelled > 0;
}

/** Is it a gate that does not let the change through? A warning does, and so does one that somebody overrode. */
export function isBroken({ state, onlyWarns, override }: GateResult): boolean {
  return (state === 'failed' || state === 'cannot compare') && onlyWarns !== true && override === undefined;
}

/** What a reason says about the work: a stage failed, data is missing, or it could not be attempted. */
export function reasonKind(reason: Failure['reason']): 'failed' | 'missing' | 'not-attempted' {
  switch (reason) {
    case 'stage':
    case 'output':
    case 'cancelled':
      return 'failed';
    case 'data':
      return 'missing';
    case 'usage':
    case 'config':
    case 'remote':
    case 'no-repo':
    case 'project':
    case 'storage':
    case 'busy':
    case 'git':
    case 'refused':
      return 'not-attempted';
  }
}

/** Gates in the order in which they are to be read: what failed, what nobody can tell, what only warns, what passed. */
export function worstFirst(gates: readonly GateResult[]): readonly GateResult[] {
  const order: readonly GateResult['state'][] = ['failed', 'cannot compare', 'warned', 'passed'];
  return order.flatMap((state) => gates.filter((gate) => gate.state === state));
}
