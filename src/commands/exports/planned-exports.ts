import type { Planned } from '../planning.ts';
import { markAfterMerge } from '../run-policy.ts';
import type { Session } from '../session.ts';
import { exportMode } from './export-mode.ts';
import { isNamed } from './forced-exports.ts';

/**
 * A plan of a terminal, with what waits for the merge marked: nobody would run it here. A policy that cannot be read keeps no
 * stage back; whoever runs something is told about it.
 */
export async function withExportsMarked(
  session: Session,
  planned: Planned,
  targets: readonly string[],
): Promise<Planned> {
  const mode = exportMode(session.host.env);
  const policy = await session.policy();
  if (mode === 'all' || !policy.ok) return planned;
  const plan = markAfterMerge(planned.plan, {
    graph: planned.project.graph,
    policy: policy.value,
    isAllowed: (stage) => mode === 'named' && isNamed(stage, targets),
  });
  return { ...planned, plan };
}
