import type { PlannedStage } from '../../plan/plan.ts';
import { isKeptToProtected } from '../../project/policy/matching.ts';
import type { Session } from '../session.ts';
import { exportMode } from './export-mode.ts';
import { keptToProtected, noteLeft } from './note-left.ts';

/**
 * The stages of one job of many, without those that the policy keeps to protected branches, unless the job runs on one: a list that a
 * machine made names nothing on anybody's behalf (docs/exports.md).
 */
export async function withoutExports(
  session: Session,
  stages: readonly PlannedStage[],
): Promise<readonly PlannedStage[]> {
  const policy = await session.policy();
  // A bad policy file stops the run itself.
  if (!policy.ok || exportMode(session.host.env) === 'all') return stages;
  const kept = stages.filter(({ stage }) => isKeptToProtected(policy.value, stage));
  for (const { stage } of kept) await noteLeft(session, stage, keptToProtected);
  return stages.filter((planned) => !kept.includes(planned));
}
