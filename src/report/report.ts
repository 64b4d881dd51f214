import type { Failure } from '../failure.ts';
import type { Amount, NamedRevision, Plan } from '../plan/plan.ts';
import { metricRule } from '../project/policy/matching.ts';
import type { Policy, ReportSection } from '../project/policy/policy.ts';
import type { Run } from '../run/run.ts';
import { exitCodeOf, type FailOn, outcomeOf, type ReportOutcome } from './conclusion.ts';
import type { DataChange, GateResult, Plot } from './evidence.ts';
import { judgeGates } from './gates/gates.ts';
import { metricId, type Override } from './gates/input.ts';
import { headline } from './headline.ts';
import type { ValueDiff } from './metrics.ts';
import { type OwnerRow, ownerRows } from './owners.ts';
import type { VegaPlot } from './plots/vega.ts';
import { countStates, type StageRow, type StateCounts, stageRows } from './stage-rows.ts';
import { type MetricRow, metricRows, type ParamRow, paramRows } from './value-rows.ts';
import { withWatch } from './watch/headline.ts';
import type { Watch } from './watch/watch.ts';
import type { Words } from './words.ts';

/** Where links may lead: the repository's own pages, nothing else. */
export interface ReportLinks {
  /** `https://github.com/o/r`, without a slash at the end */
  readonly repository?: string;
  /** The project's folder in the repository, without slashes at the ends; absent if it is the root */
  readonly folder?: string;
  /** The page of the run that made this report */
  readonly run?: string;
  readonly runNumber?: number;
}

/** What is known about one comparison of a base and a head; everything here may come from a hostile repository. */
export interface ReportInput {
  /** Tells several reports in one pull request apart; `default` if absent */
  readonly name?: string;
  /** Absent only if the project could not be read */
  readonly plan?: Plan;
  /** Absent if nothing was to be run */
  readonly run?: Run;
  /** Unchanged values may be in it (`all: true`): they are counted, not shown one by one */
  readonly metrics: ValueDiff;
  readonly params: ValueDiff;
  /** By `file:key` the line of a parameter in its file at the head */
  readonly paramLines?: ReadonlyMap<string, number>;
  readonly data?: readonly DataChange[];
  readonly plots?: readonly Plot[];
  /** The plots once more, to be taken out of the HTML and drawn with Vega */
  readonly vega?: readonly VegaPlot[];
  /** Judged already; besides those of the policy */
  readonly gates?: readonly GateResult[];
  /** Its gates are judged, its owners asked, its sections shown; none if absent */
  readonly policy?: Policy;
  /** Asked already, where the policy is not at hand */
  readonly owners?: readonly OwnerRow[];
  /** What rules of the policy over several commits compare with */
  readonly baselines?: ReadonlyMap<string, readonly number[]>;
  /** Gates that somebody let through, by name */
  readonly overrides?: ReadonlyMap<string, Override>;
  /** Paths of the policy's test sets that changed */
  readonly changedTestSets?: ReadonlySet<string>;
  /** Metric keys by the direction that a policy calls better; without one, no change is good or bad */
  readonly better?: ReadonlyMap<string, 'higher' | 'lower'>;
  /** What stood in the way, apart from what `run.failures` holds */
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
  readonly links?: ReportLinks;
  /** What was found apart from the pipeline */
  readonly watch?: Watch;
  /** Wall-clock time of all the work */
  readonly seconds: number;
  /** Estimated time of the stages that did not have to run; absent if unknown */
  readonly savedSeconds?: number;
  /** Findings that make the conclusion a failure; `failed`, `gates` and `missing` if absent, none if empty */
  readonly failOn?: readonly FailOn[];
}

/** Digits after the point of metrics, where no policy says otherwise. */
export const usualPrecision = 5;

/** What was not done because it was not needed. */
export interface Saved {
  /** Stages that did not execute: fresh and restored ones */
  readonly stages: number;
  readonly transfer: Amount;
  readonly seconds?: number;
}

/** The one value that every rendering takes. Pure data: the same input gives the same report. */
export interface Report {
  readonly name: string;
  readonly outcome: ReportOutcome;
  readonly exitCode: 0 | 1 | 2;
  readonly headline: Words;
  readonly base: NamedRevision | undefined;
  readonly head: NamedRevision | undefined;
  readonly plan?: Plan;
  readonly run?: Run;
  /** Every stage that is listed, in running order */
  readonly stages: readonly StageRow[];
  readonly counts: StateCounts;
  readonly metrics: readonly MetricRow[];
  readonly params: readonly ParamRow[];
  readonly data: readonly DataChange[];
  readonly plots: readonly Plot[];
  /** For the HTML alone */
  readonly vega?: readonly VegaPlot[];
  readonly gates: readonly GateResult[];
  readonly owners: readonly OwnerRow[];
  /** Sections of the comment in the order that the policy wants; all, in their own order, if absent */
  readonly sections?: readonly ReportSection[];
  /** Digits after the point of metrics */
  readonly precision: number;
  /** Those of the input and of the run, each once, without those that stand in a stage's row */
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
  readonly saved: Saved;
  /** What was found apart from the pipeline, by a run that watches */
  readonly watch?: Watch;
  readonly links: ReportLinks;
  readonly seconds: number;
}

/** Everything that is known becomes the report: rows joined, totals counted, outcome and headline decided. Pure. */
export function assemble(input: ReportInput): Report {
  const { plan, run } = input;
  const stages = stageRows(plan, run);
  const counts = countStates(stages);
  const failures = apart([...input.failures, ...(run?.failures ?? [])], stages);
  const metrics = metricRows(input.metrics, stages, betterBy(input));
  const data = input.data ?? [];
  const gates = [...(input.gates ?? []), ...policyGates(input, { stages, metrics })];
  const findings = { ran: run !== undefined, planned: plan !== undefined, stages, counts, failures, gates };
  return {
    name: input.name ?? 'default',
    outcome: outcomeOf(findings),
    exitCode: exitCodeOf(findings, input.failOn ?? ['failed', 'gates', 'missing']),
    headline: withWatch(
      headline({ ...findings, metrics, seconds: input.seconds, firstRun: isFirstRun(stages) }),
      input.watch,
    ),
    ...(input.watch === undefined ? {} : { watch: input.watch }),
    base: plan?.base,
    head: plan?.head,
    ...(plan === undefined ? {} : { plan }),
    ...(run === undefined ? {} : { run }),
    stages,
    counts,
    metrics,
    params: paramRows(input.params, stages, {
      metrics,
      ...(input.paramLines === undefined ? {} : { lines: input.paramLines }),
    }),
    data,
    plots: input.plots ?? [],
    ...(input.vega === undefined ? {} : { vega: input.vega }),
    gates,
    owners: input.policy === undefined ? (input.owners ?? []) : ownerRows(input.policy, data, metrics),
    ...(input.policy?.report.sections === undefined ? {} : { sections: input.policy.report.sections }),
    precision: input.policy?.report.precision ?? usualPrecision,
    failures,
    warnings: input.warnings,
    saved: savedBy(input, counts),
    links: input.links ?? {},
    seconds: input.seconds,
  };
}

/** 0 done · 1 a stage, a gate or a check failed · 2 it could not be attempted (design section 2). */
export function exitCode(report: Report): 0 | 1 | 2 {
  return report.exitCode;
}

/** What is better: as the caller says, else as the policy does. */
function betterBy({ better, policy, metrics }: ReportInput): ReadonlyMap<string, 'higher' | 'lower'> {
  if (better !== undefined || policy === undefined) return better ?? new Map();
  return new Map(
    [...metrics].flatMap(([file, changes]) =>
      [...changes.keys()].flatMap((key): [string, 'higher' | 'lower'][] => {
        const wanted = metricRule(policy, file, key)?.better;
        return wanted === undefined ? [] : [[metricId({ file, key }), wanted]];
      }),
    ),
  );
}

function policyGates(
  { policy, run, plan, data = [], ...input }: ReportInput,
  { stages, metrics }: { readonly stages: readonly StageRow[]; readonly metrics: readonly MetricRow[] },
): readonly GateResult[] {
  if (policy === undefined || plan === undefined) return [];
  return judgeGates({
    policy,
    metrics,
    stages,
    data,
    failures: [...input.failures, ...(run?.failures ?? [])],
    warnings: input.warnings,
    changedTestSets: input.changedTestSets ?? new Set(),
    ran: run !== undefined,
    fetchBytes: plan.totals.fetch.bytes,
    baselines: input.baselines ?? new Map(),
    overrides: input.overrides ?? new Map(),
  });
}

/** Each failure once, without those that a failed stage's own row tells. */
function apart(failures: readonly Failure[], stages: readonly StageRow[]): readonly Failure[] {
  const key = ({ reason, message, location }: Failure) =>
    JSON.stringify([reason, message, location?.file, location?.line]);
  const told = new Set(stages.flatMap(({ failure }) => (failure === undefined ? [] : [key(failure)])));
  return failures.filter((failure) => {
    const own = key(failure);
    if (told.has(own)) return false;
    told.add(own);
    return true;
  });
}

function isFirstRun(stages: readonly StageRow[]): boolean {
  return (
    stages.length > 0 && stages.every(({ reasons }) => reasons.some(({ kind }) => kind === 'not-locked'))
  );
}

function savedBy({ plan, run, savedSeconds }: ReportInput, counts: StateCounts): Saved {
  const transfer = run?.avoided ?? plan?.totals.avoided ?? { objects: 0, bytes: 0 };
  return {
    stages: counts.fresh + counts.restored,
    transfer,
    ...(savedSeconds === undefined ? {} : { seconds: savedSeconds }),
  };
}
