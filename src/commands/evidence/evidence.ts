import type { Failure } from '../../failure.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';
import { diffValues } from '../../report/metrics.ts';
import type { ReportInput } from '../../report/report.ts';
import type { Base } from '../base-revision.ts';
import type { Session } from '../session.ts';
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
  const drawn = await findPlots(before, after, sources);
  const { session }: { readonly session: Session } = sources;
  return {
    metrics: diffValues(oldMetrics.files, metrics.files, { lists: 'drop', all: true }),
    params: changedParams,
    paramLines: await paramLines(after, changedParams, sources),
    data: await findDataChanges(before, after, sources),
    plots: drawn.plots,
    policy,
    baselines: await baselinesOf(session, policy, base),
    changedTestSets: changedTestSets(policy, before, after),
    overrides: isTrusted ? await overridesOf(session, base) : new Map(),
    warnings: [...metrics.failures, ...params.failures, ...drawn.warnings],
  };
}
