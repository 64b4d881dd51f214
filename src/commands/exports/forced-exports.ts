import type { PlannedStage } from '../../plan/plan.ts';
import { isKeptToProtected } from '../../project/policy/matching.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Stage } from '../../project/stage.ts';

/** What runs whatever its verdict, and which exports are to happen once more. */
export interface Forced {
  readonly forced: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
}

/**
 * Forcing a pipeline must not deliver everything twice: an export is repeated only if it is named itself. Pure.
 */
export function forcedWithExports(
  stages: readonly PlannedStage[],
  targets: readonly string[],
  policy: Policy,
): Forced {
  const wanted = stages.filter(({ verdict }) => verdict.reasons.some(({ kind }) => kind === 'forced'));
  const isExport = (stage: Stage) => isKeptToProtected(policy, stage);
  const again = wanted.filter(({ stage }) => isExport(stage) && isNamed(stage, targets));
  const rest = wanted.filter(({ stage }) => !isExport(stage));
  const addresses = (of: readonly PlannedStage[]) => of.map(({ stage }) => stage.address);
  return { forced: new Set(addresses([...rest, ...again])), again: new Set(addresses(again)) };
}

/** Is a stage itself among the words of somebody, and not only part of what they mean? */
export function isNamed({ address, name, file }: Stage, targets: readonly string[]): boolean {
  return targets.some((target) => target === address || target === name || target === `${file}:${name}`);
}
