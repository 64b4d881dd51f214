import type { JobResult } from '../../src/commands/context.ts';
import type { Finished } from '../../src/github/finished.ts';
import type { Plan, PlannedStage } from '../../src/plan/plan.ts';
import type { Verdict } from '../../src/plan/verdict.ts';
import { assemble, type ReportInput } from '../../src/report/report.ts';
import type { Outcome, Run } from '../../src/run/run.ts';
import { out, stage } from '../plan/make-stage.ts';

const sha = 'a'.repeat(40);
const nothing = { objects: 0, bytes: 0 };

/** One stage: its name, how it was judged, and what became of it. */
export type Told = readonly [name: string, verdict: Verdict['kind'], outcome?: Outcome];

/** A finished job of a project whose stages are as told. */
export function finishedJob(
  folder: string,
  told: readonly Told[],
  more: Partial<ReportInput> = {},
): Finished {
  const stages = told.map(
    ([name, kind]): PlannedStage => ({
      stage: stage(name, {
        outs: [out(`${name}.json`, { cache: false }), out(`${name}.bin`)],
        location: { file: 'dvc.yaml', line: 3 },
      }),
      verdict: {
        kind,
        reasons:
          kind === 'stale'
            ? [{ kind: 'changed-dep', path: 'train.mjs', at: 'train.mjs', status: 'modified' }]
            : [],
      },
      since: 'head',
      causedBy: kind === 'waiting' ? [told[0]?.[0] ?? ''] : [],
      runCache: 'miss',
      fetch: nothing,
    }),
  );
  const count = (kind: Verdict['kind']) => told.filter(([, each]) => each === kind).length;
  const pending = told.filter(([, kind]) => kind === 'stale' || kind === 'waiting').map(([name]) => name);
  const plan: Plan = {
    base: { rev: 'main', sha: 'b'.repeat(40) },
    head: { rev: 'workspace', sha },
    stages,
    waves: pending.map((name) => [name]),
    totals: {
      stages: told.length,
      fresh: count('fresh'),
      stale: count('stale'),
      waiting: count('waiting'),
      frozen: 0,
      unknown: 0,
      fetch: nothing,
      avoided: { objects: 9, bytes: 900 },
    },
  };
  const hasRun = told.some(([, , outcome]) => outcome !== undefined);
  const run: Run = {
    stages: told.flatMap(([, , outcome], i) => {
      const failure =
        outcome === 'failed' ? { failure: { reason: 'stage' as const, message: 'exit code 1' } } : {};
      return outcome === undefined
        ? []
        : [{ stage: (stages[i] as PlannedStage).stage, outcome, seconds: 2, reasons: [], ...failure }];
    }),
    fetched: { objects: 1, bytes: 10 },
    pushed: { objects: 2, bytes: 20 },
    avoided: { objects: 7, bytes: 700 },
    failures: [],
  };
  const report = assemble({
    plan,
    ...(hasRun ? { run } : {}),
    metrics: new Map(),
    params: new Map(),
    failures: [],
    warnings: [],
    seconds: 4,
    ...more,
  });
  const result: JobResult = { plan, ...(hasRun ? { run } : {}), report, exitCode: report.exitCode };
  return { folder, root: `/work/${folder}`, result };
}
