import type { Failure } from '../failure.ts';
import type { Amount, NamedRevision, Plan, PlannedStage } from '../plan/plan.ts';
import type { Reason } from '../plan/verdict.ts';
import type { Receipt } from '../run/export/receipt.ts';
import type { Run, StageRun } from '../run/run.ts';
import type { Value } from '../values/value.ts';
import { dataJson, gateJson, plotJson } from './evidence-json.ts';
import { type Explained, explanation } from './explain.ts';
import { type Json, present, valueJson } from './json-text.ts';
import { type Report, usualPrecision } from './report.ts';
import type { MetricRow, ParamRow } from './value-rows.ts';
import { watchJson } from './watch/watch-json.ts';
import { plainWords } from './words.ts';

export { type Json, stringifyJson } from './json-text.ts';

/** A plan as `lockstep.plan/1` (design section 2). */
export function planJson(plan: Plan): Json {
  return {
    schema: 'lockstep.plan/1',
    base: plan.base === undefined ? null : revisionJson(plan.base),
    head: revisionJson(plan.head),
    stages: plan.stages.map(plannedJson),
    waves: plan.waves.map((wave) => [...wave]),
    totals: {
      ...plan.totals,
      fetch: amountJson(plan.totals.fetch),
      avoided: amountJson(plan.totals.avoided),
    },
  };
}

/** A run as `lockstep.run/1` (design section 2). */
export function runJson(run: Run): Json {
  return {
    schema: 'lockstep.run/1',
    stages: run.stages.map(stageRunJson),
    fetched: amountJson(run.fetched),
    pushed: amountJson(run.pushed),
    avoided: amountJson(run.avoided),
    failures: run.failures.map(failureJson),
  };
}

/** Explained stages as `lockstep.explain/1`: each as in a plan, with its first causes, chains and sentences. */
export function explanationJson(explained: readonly Explained[]): Json {
  return {
    schema: 'lockstep.explain/1',
    stages: explained.map((each) => ({
      ...(plannedJson(each.planned) as Readonly<Record<string, Json>>),
      chains: each.chains.map(({ cause, links }) => ({ cause, links: links.map((link) => ({ ...link })) })),
      sentences: explanation(each).map(plainWords),
    })),
  };
}

/** A report as `lockstep.report/1`: plan and run as above, and what a reader of the comment sees. */
export function reportJson(report: Report): Json {
  return {
    schema: 'lockstep.report/1',
    name: report.name,
    outcome: report.outcome,
    exitCode: report.exitCode,
    headline: plainWords(report.headline),
    base: report.base === undefined ? null : revisionJson(report.base),
    head: report.head === undefined ? null : revisionJson(report.head),
    plan: report.plan === undefined ? null : planJson(report.plan),
    run: report.run === undefined ? null : runJson(report.run),
    counts: { ...report.counts },
    metrics: report.metrics.map(metricJson),
    params: report.params.map(paramJson),
    gates: report.gates.map(gateJson),
    owners: report.owners.map(({ owner, of }) => ({ owner, of: [...of] })),
    data: report.data.map(dataJson),
    plots: report.plots.map(plotJson),
    failures: report.failures.map(failureJson),
    warnings: report.warnings.map(failureJson),
    saved: present({
      stages: report.saved.stages,
      transfer: amountJson(report.saved.transfer),
      seconds: report.saved.seconds,
    }),
    seconds: report.seconds,
    ...(report.sections === undefined ? {} : { sections: [...report.sections] }),
    ...(report.precision === usualPrecision ? {} : { precision: report.precision }),
    ...(report.watch === undefined ? {} : { watch: watchJson(report.watch) }),
  };
}

function plannedJson({
  stage,
  verdict,
  since,
  causedBy,
  runCache,
  estimateSeconds,
  afterMerge,
  fetch,
}: PlannedStage): Json {
  return present({
    stage: stage.address,
    file: stage.file,
    line: stage.location.line,
    verdict: verdict.kind,
    since,
    reasons: verdict.reasons.map(reasonJson),
    unknown: verdict.unknown && [...verdict.unknown],
    causedBy: [...causedBy],
    runCache,
    estimateSeconds,
    afterMerge,
    fetch: amountJson(fetch),
  });
}

function stageRunJson(run: StageRun): Json {
  const { stage, outcome, seconds, reasons, failure, blockedBy, logTail, receipt } = run;
  return present({
    stage: stage.address,
    outcome,
    seconds,
    reasons: reasons.map(reasonJson),
    failure: failure && failureJson(failure),
    blockedBy: blockedBy && [...blockedBy],
    receipt: receipt && receiptJson(receipt),
    log: outcome === 'failed' && logTail !== undefined ? [...logTail] : undefined,
  });
}

function receiptJson({ key, at, run, attempt, url, commit }: Receipt): Json {
  return present({ key, at, run, attempt, url, commit });
}

/** Kind, place, old and new; a side that is not there has no key. */
export function reasonJson(reason: Reason): Json {
  switch (reason.kind) {
    case 'changed-command':
      return { kind: reason.kind, old: command(reason.old), new: command(reason.new) };
    case 'changed-param':
      return present({
        kind: reason.kind,
        file: reason.file,
        key: reason.key,
        old: side(reason.old),
        new: side(reason.new),
      });
    case 'changed-dep':
    case 'missing-dep':
    case 'changed-out':
    case 'missing-out':
      return present({ kind: reason.kind, path: reason.path, old: reason.old, new: reason.new });
    default:
      return { kind: reason.kind };
  }
}

function failureJson({ reason, message, location, hint }: Failure): Json {
  return present({
    reason,
    message,
    file: location?.file,
    line: location?.line,
    column: location?.column,
    hint,
  });
}

function metricJson({
  file,
  key,
  old,
  new: now,
  comparison,
  diff,
  relative,
  verdict,
  stage,
}: MetricRow): Json {
  return present({
    file,
    key,
    old: side(old),
    new: side(now),
    comparison,
    diff: side(diff),
    relative,
    verdict,
    stage,
  });
}

function paramJson({ file, key, old, new: now, changed, reaches, moved, line }: ParamRow): Json {
  const values = { old: side(old), new: side(now) };
  return present({ file, key, line, ...values, changed, reaches: [...reaches], moved: [...moved] });
}

function side(value: Value | undefined): Json | undefined {
  return value === undefined ? undefined : valueJson(value);
}

function command(cmd: string | readonly string[]): Json {
  return typeof cmd === 'string' ? cmd : [...cmd];
}

function revisionJson({ rev, sha }: NamedRevision): Json {
  return present({ rev, sha });
}

function amountJson({ objects, bytes }: Amount): Json {
  return { objects, bytes };
}
