import { ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import { runningOrder } from '../project/running-order.ts';
import type { Stage } from '../project/stage.ts';
import { resolveTargets } from '../project/targets.ts';

/** The targets and what they depend on; without targets every stage of the project. In running order. */
export async function selectStages(
  project: Project,
  cwd: string,
  args: readonly string[],
): Promise<Result<readonly Stage[]>> {
  if (args.length === 0) return ok(runningOrder(project.graph, undefined));
  return resolveTargets(project, args, { cwd });
}
