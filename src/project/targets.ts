import { all, ok, type Result } from '../failure.ts';
import { findStages, type TargetOptions } from './find-stages.ts';
import type { Project } from './project.ts';
import { type OrderOptions, runningOrder } from './running-order.ts';
import type { Stage } from './stage.ts';

export type { TargetOptions } from './find-stages.ts';
export { type OutTarget, outputAt, resolveOutTargets } from './out-targets.ts';

/**
 * The stages that some targets mean, in running order (dvc-compat 9.1, 9.3): the targets and what they need, unless the options
 * say otherwise. Without targets it is every stage; `repro` passes `dvc.yaml` then. Fails with reason `usage` and DVC's text
 * for what nobody knows, and with the graph's failures where the graph is needed.
 */
export async function resolveTargets(
  project: Project,
  words: readonly string[],
  options: TargetOptions,
): Promise<Result<readonly Stage[]>> {
  const active = options.active === true;
  const { graph, graphFailures } = project;
  const isAll = options.allPipelines === true || words.length === 0;
  const found = isAll
    ? ok([])
    : all(await Promise.all(words.map((word) => findStages(project, word, options))));
  if (!found.ok) return found;
  const along = isAll ? 'deps' : alongOf(options);
  // Unknown words are told first, as in DVC, which looks at the graph only when it needs it.
  if (graphFailures.length > 0 && along !== 'none') return { ok: false, failures: graphFailures };
  const chosen = [...new Set(found.value.flat())];
  // A pattern that fits nothing, and a group without members, mean everything to `repro` (dvc: get_subgraph_of_nodes).
  const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
  return ok(runningOrder(graph, isEverything ? undefined : chosen, { along, active }));
}

function alongOf({
  singleItem,
  withDeps,
  pipeline,
  downstream,
}: TargetOptions): NonNullable<OrderOptions['along']> {
  if (pipeline === true) return 'pipeline';
  if (singleItem === true) return withDeps === true ? 'deps' : 'none';
  return downstream === true ? 'downstream' : 'deps';
}
