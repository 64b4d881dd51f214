import { caught, type Failure } from '../../failure.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';
import { diffValues } from '../../report/metrics.ts';
import type { ReportInput } from '../../report/report.ts';
import type { Base } from '../base-revision.ts';
import { metricTables, paramTables, type TableSources, type Tables } from '../tables.ts';
import { baselinesOf } from './baselines.ts';
import { findDataChanges } from './data-changes.ts';
import { overridesOf } from './overrides.ts';
import { paramLines } from './param-lines.ts';
import { findPlots } from './plots.ts';
import { changedTestSets } from './test-sets.ts';

/** What is compared for a report. */
export interface Comparison {
  readonly before: Project | undefined;
  readonly after: Project;
  readonly base: Base | undefined;
  readonly policy: Policy;
  /** May the commits of the change let gates through? Not those of strangers */
  readonly isTrusted: boolean;
}

/** What a report shows besides plan and run. */
export type Evidence = Pick<
  ReportInput,
  | 'metrics'
  | 'params'
  | 'paramLines'
  | 'data'
  | 'plots'
  | 'vega'
  | 'policy'
  | 'baselines'
  | 'overrides'
  | 'changedTestSets'
> & { readonly warnings: readonly Failure[] };

/**
 * Gathers what differs between two revisions of a project: metrics, parameters, data, plots, and what the gates of the
 * policy compare with. What cannot be read is a warning, never a reason to stop.
 */
export async function gatherEvidence(comparison: Comparison, sources: TableSources): Promise<Evidence> {
  const { before, after, base, policy, isTrusted } = comparison;
  const none: Tables = { files: new Map(), failures: [] };
  const [oldMetrics, oldParams] =
    before === undefined
      ? [none, none]
      : [await metricTables(before, sources), await paramTables(before, sources)];
  const [metrics, params] = [await metricTables(after, sources), await paramTables(after, sources)];
  const changedParams = diffValues(oldParams.files, params.files, { lists: 'text' });
  const trouble: Failure[] = [];
  const attempt = attempting(trouble);
  const drawn = await attempt(() => findPlots(before, after, sources), { plots: [], vega: [], warnings: [] });
  const { session } = sources;
  return {
    metrics: diffValues(oldMetrics.files, metrics.files, { lists: 'drop', all: true }),
    params: changedParams,
    paramLines: await attempt(() => paramLines(after, changedParams, sources), new Map()),
    data: await attempt(() => findDataChanges(before, after, sources), []),
    plots: drawn.plots,
    vega: drawn.vega,
    policy,
    // Without a baseline the gates that need one say that they cannot compare.
    baselines: await attempt(() => baselinesOf(session, policy, base), new Map()),
    changedTestSets: changedTestSets(policy, before, after),
    overrides: isTrusted ? await attempt(() => overridesOf(session, base), new Map()) : new Map(),
    warnings: [...metrics.failures, ...params.failures, ...drawn.warnings, ...trouble],
  };
}

/** Does a piece of the work; where an adapter gives up, what it says is kept and something else takes the place. */
function attempting(trouble: Failure[]) {
  return async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      trouble.push(...caught(error).failures);
      return otherwise;
    }
  };
}
