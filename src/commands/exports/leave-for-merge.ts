import { ok, type Result } from '../../failure.ts';
import { isKeptToProtected } from '../../project/policy/matching.ts';
import type { Stage } from '../../project/stage.ts';
import type { Run } from '../../run/run.ts';
import type { RunPlan } from '../repro-run.ts';
import { markAfterMerge, withLeftOut } from '../run-policy.ts';
import type { Session } from '../session.ts';
import type { Words } from '../verb.ts';
import { exportMode } from './export-mode.ts';
import { forcedWithExports, isNamed } from './forced-exports.ts';
import { keptToProtected, noteLeft } from './note-left.ts';

/** What a terminal runs of a plan, and how the whole is told. */
export interface LeftForMerge {
  readonly runnable: RunPlan;
  whole(run: Run): Run;
}

/**
 * A terminal, whose work nobody has accepted yet, leaves out what the policy keeps to protected branches, unless it is named
 * (docs/exports.md). Without such stages a plan stays as it is.
 */
export async function leaveForMerge(
  session: Session,
  planned: RunPlan,
  { args }: Words,
): Promise<Result<LeftForMerge>> {
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const rules = policy.value;
  const mode = exportMode(session.host.env);
  const isAllowed = (stage: Stage) => mode === 'all' || (mode === 'named' && isNamed(stage, args));
  const isKept = (stage: Stage) => stage.cmd !== undefined && isKeptToProtected(rules, stage);
  if (!planned.plan.stages.some(({ stage }) => isKept(stage)))
    return ok({ runnable: planned, whole: (run) => run });
  const marked = markAfterMerge(planned.plan, {
    graph: planned.project.graph,
    policy: rules,
    isAllowed,
  });
  const left = marked.stages.filter(({ afterMerge }) => afterMerge === true);
  const stages = marked.stages.filter(
    ({ stage, afterMerge }) => afterMerge !== true && (!isKept(stage) || isAllowed(stage)),
  );
  for (const { stage } of left) {
    const why = isKept(stage) ? keptToProtected : 'what it needs is left out';
    await noteLeft(session, stage, mode === 'named' ? `${why}; name it to run it here` : why);
  }
  const forcing = forcedWithExports(stages, args, rules);
  const forced = new Set([...planned.forced].filter((address) => forcing.forced.has(address)));
  return ok({
    runnable: { ...planned, plan: { ...marked, stages }, forced, again: forcing.again },
    whole: (run) => withLeftOut(run, marked.stages),
  });
}
