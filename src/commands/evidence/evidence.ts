import { caught, type Failure } from '../../failure.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Project } from '../../project/project.ts';
import { diffValues, type ValueChange, type ValueDiff } from '../../report/metrics.ts';
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
  const unread = { before: new Set<string>(), after: new Set<string>() };
  const at = (side: 'before' | 'after') => ({ ...sources, unread: (path: string) => unread[side].add(path) });
  const [oldMetrics, oldParams] =
    before === undefined
      ? [none, none]
      : [await metricTables(before, at('before')), await paramTables(before, sources)];
  const [metrics, params] = [await metricTables(after, at('after')), await paramTables(after, sources)];
  const changedParams = diffValues(oldParams.files, params.files, { lists: 'text' });
  const trouble: Failure[] = [];
  const attempt = attempting(trouble);
  const drawn = await attempt(() => findPlots(before, after, sources), { plots: [], vega: [], warnings: [] });
  const { session } = sources;
  return {
    metrics: marked(diffValues(oldMetrics.files, metrics.files, { lists: 'drop', all: true }), [
      ...unread.before,
      ...unread.after,
    ]),
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
    warnings: [
      ...metrics.failures,
      ...params.failures,
      ...unreadWarnings(unread, sources),
      ...drawn.warnings,
      ...trouble,
    ],
  };
}

/** The differences, those of files and folders of which a side was not read with a mark. */
function marked(diff: ValueDiff, unread: readonly string[]): ValueDiff {
  const isUnread = (file: string) => unread.some((path) => file === path || file.startsWith(`${path}/`));
  const markAll = (changes: ReadonlyMap<string, ValueChange>) =>
    new Map([...changes].map(([key, change]): [string, ValueChange] => [key, { ...change, unread: true }]));
  return new Map([...diff].map(([file, changes]) => [file, isUnread(file) ? markAll(changes) : changes]));
}

/** What a remote should have had. Where there is none, nobody expects old values. */
function unreadWarnings(
  unread: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
  { remotes, remote }: TableSources,
): readonly Failure[] {
  if (remotes?.has(remote) !== true) return [];
  const warning = (paths: ReadonlySet<string>, when: string): Failure[] =>
    paths.size === 0
      ? []
      : [
          {
            reason: 'data',
            message: `metrics ${when} could not be read: ${[...paths].map((path) => `'${path}'`).join(', ')} could not be had from the remote`,
            hint: 'what is in them is not compared; check the remote and run the job again',
          },
        ];
  return [...warning(unread.before, 'at the base'), ...warning(unread.after, 'of the change')];
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
