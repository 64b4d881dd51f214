import type { Failure, FailureReason } from '../../failure.ts';
import { ownerName, reportSections } from '../../project/policy/policy.ts';
import type { Receipt } from '../../run/export/receipt.ts';
import type { Run, StageRun } from '../../run/run.ts';
import type { FailOn } from '../conclusion.ts';
import type { OwnerRow } from '../owners.ts';
import { assemble, type Report, type ReportLinks } from '../report.ts';
import { readData, readGate, readPlot } from './read-evidence.ts';
import { readAmount, readPlan, readReason, type StageOf } from './read-plan.ts';
import { readDiff, readLines } from './read-values.ts';
import { given, type Shape } from './shape.ts';
import { stagesOf } from './stand-in.ts';

/** What the reader knows better than the file. */
export interface Known {
  readonly name: string;
  readonly links: ReportLinks;
  /** The commit that the report is about */
  readonly headSha: string;
  readonly failOn: readonly FailOn[];
  /** What people should know about where the report came from */
  readonly warnings: readonly Failure[];
}

/**
 * Makes a report of `lockstep.report/1` again, from a file that nobody vouches for: every value is read for its type and goes
 * through the same rules, words and escapers as one of our own; only facts are taken, no text that is shown as it is. `edges`:
 * who feeds whom. Throws a `ShapeError`.
 */
export function readReport(report: Shape, edges: Shape, known: Known): Report {
  report.get('schema').oneOf(['lockstep.report/1']);
  const stageOf = stagesOf(report, edges);
  const plan = report.get('plan').maybe((shape) => readPlan(shape, stageOf));
  const run = report.get('run').maybe((shape) => readRun(shape, stageOf));
  const savedSeconds = report
    .get('saved')
    .get('seconds')
    .maybe((shape) => shape.number());
  const made = assemble({
    name: known.name,
    ...(plan === undefined ? {} : { plan: { ...plan, head: { ...plan.head, sha: known.headSha } } }),
    ...given({ run, savedSeconds }),
    metrics: readDiff(report.get('metrics')),
    params: readDiff(report.get('params')),
    paramLines: readLines(report.get('params')),
    better: readBetter(report.get('metrics')),
    gates: report.get('gates').list(readGate),
    owners: report.get('owners').list(readOwner),
    data: report.get('data').list(readData),
    plots: report.get('plots').list(readPlot),
    failures: report.get('failures').list(readFailure),
    warnings: [...known.warnings, ...report.get('warnings').list(readFailure)],
    links: known.links,
    seconds: report.get('seconds').number(),
    failOn: known.failOn,
  });
  const sections = report.get('sections').maybe((list) => list.list((name) => name.oneOf(reportSections)));
  const precision = report.get('precision').maybe((digits) => digits.count());
  if (precision !== undefined && (precision < 1 || precision > 17))
    throw report.get('precision').no('a number of digits');
  return { ...made, ...given({ sections, precision }) };
}

function readOwner(shape: Shape): OwnerRow {
  const owner = shape.get('owner').text();
  if (!ownerName.test(owner)) throw shape.get('owner').no('an owner');
  return { owner, of: shape.get('of').list((thing) => thing.text()) };
}

const outcomes = ['fresh', 'restored', 'ran', 'failed', 'blocked', 'cancelled', 'skipped'] as const;

function readRun(run: Shape, stageOf: StageOf): Run {
  return {
    stages: run.get('stages').list((stage) => readStageRun(stage, stageOf)),
    fetched: readAmount(run.get('fetched')),
    pushed: readAmount(run.get('pushed')),
    avoided: readAmount(run.get('avoided')),
    failures: run.get('failures').list(readFailure),
  };
}

function readStageRun(shape: Shape, stageOf: StageOf): StageRun {
  const logTail = shape.get('log').maybe((log) => log.list((line) => line.text()).slice(-30));
  const blockedBy = shape.get('blockedBy').maybe((list) => list.list((address) => address.text()));
  const stage = stageOf(shape.get('stage').text());
  const told = shape.get('receipt').maybe(readReceipt);
  const receipt = told && { ...told, stage: stage.address };
  return {
    stage,
    outcome: shape.get('outcome').oneOf(outcomes),
    seconds: shape.get('seconds').number(),
    reasons: shape.get('reasons').list(readReason),
    ...given({ failure: shape.get('failure').maybe(readFailure), logTail, blockedBy, receipt }),
  };
}

function readReceipt(shape: Shape): Omit<Receipt, 'stage'> {
  const url = shape.get('url').maybe((inner) => inner.text());
  if (url !== undefined && !/^https?:\/\//.test(url)) throw shape.get('url').no('a link');
  return {
    key: shape.get('key').text(),
    at: shape.get('at').text(),
    run: shape.get('run').text(),
    attempt: shape.get('attempt').count(),
    ...given({ url, commit: shape.get('commit').maybe((inner) => inner.text()) }),
  };
}

const reasons: readonly FailureReason[] = [
  ...(['usage', 'config', 'remote', 'no-repo', 'project', 'data', 'storage'] as const),
  ...(['stage', 'output', 'busy', 'git', 'cancelled', 'refused'] as const),
];

function readFailure(shape: Shape): Failure {
  const file = shape.get('file').maybe((inner) => inner.text());
  const line = shape.get('line').maybe((inner) => inner.count());
  return {
    reason: shape.get('reason').oneOf(reasons),
    message: shape.get('message').text(),
    ...(file === undefined ? {} : { location: { file, ...given({ line }) } }),
    ...given({ hint: shape.get('hint').maybe((inner) => inner.text()) }),
  };
}

/** The direction that a policy calls better follows from the change and how it was judged. */
function readBetter(metrics: Shape): ReadonlyMap<string, 'higher' | 'lower'> {
  const known = metrics.list((row) => {
    const [verdict, diff] = [row.get('verdict').raw(), row.get('diff').raw()];
    if (typeof diff !== 'number' || diff === 0 || (verdict !== 'better' && verdict !== 'worse')) return [];
    const isHigher = diff > 0 === (verdict === 'better');
    return [[row.get('key').text(), isHigher ? 'higher' : 'lower'] as const];
  });
  return new Map(known.flat());
}
