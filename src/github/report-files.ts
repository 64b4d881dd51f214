import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlPage } from '../commands/page.ts';
import { buildGraph } from '../project/graph.ts';
import { type Json, planJson, reportJson, stringifyJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { combinedMarkdown } from './combined-report.ts';
import type { Finished } from './finished.ts';

/** Which run made the files. */
export interface RunIdentity {
  readonly name: string;
  readonly repository: string;
  readonly pullRequest: number | null;
  readonly head: string | null;
  readonly runId: number | null;
  readonly runNumber: number | null;
  readonly runAttempt: number | null;
}

/** Absolute paths of what was written; `html` has one path for each project. */
export interface ReportFiles {
  readonly plan: string;
  readonly report: string;
  readonly html: readonly string[];
  readonly result: string;
  /** Absent if nothing changed that belongs into Git */
  readonly patch?: string;
}

/**
 * Writes what outputs and artifact name: `plan.json`, `report.md`, `report.html` (numbered from the second project on),
 * `result.json` (`lockstep.result/1`) and `lock.patch`.
 */
export async function writeReportFiles(
  folder: string,
  finished: readonly Finished[],
  about: { readonly identity: RunIdentity; readonly patch: string },
): Promise<ReportFiles> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const plans = finished.map(({ folder: project, result }) => ({
    folder: project,
    plan: result.plan === undefined ? null : planJson(result.plan),
  }));
  const [only, ...others] = plans;
  const plan: Json =
    only !== undefined && others.length === 0 ? only.plan : { schema: 'lockstep.plans/1', projects: plans };
  const reports = finished.map(({ folder: project, result }) => ({
    folder: project,
    report: reportJson(result.report),
    edges: edgesOf(result.report),
    ...(result.hasOwners === true ? { hasOwners: true } : {}),
  }));
  const result: Json = { schema: 'lockstep.result/1', ...about.identity, projects: reports };
  const html: string[] = [];
  for (const [i, { result: job }] of finished.entries()) {
    html.push(write(i === 0 ? 'report.html' : `report-${i + 1}.html`, await htmlPage(job.report)));
  }
  return {
    plan: write('plan.json', stringifyJson(plan)),
    report: write('report.md', combinedMarkdown(finished, { limit: 900 * 1024 })),
    html,
    result: write('result.json', stringifyJson(result)),
    ...(about.patch === '' ? {} : { patch: write('lock.patch', about.patch) }),
  };
}

/** Who feeds whom among the stages of a report, by address: the report's own JSON does not say, and a diagram needs it. */
function edgesOf({ stages }: Report): Json {
  const { graph } = buildGraph(stages.map(({ stage }) => stage));
  return [...graph.producers].flatMap(([to, producers]) => producers.map((from) => [from, to]));
}
