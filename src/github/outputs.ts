import { type MatrixJob, mostJobs } from '../plan/matrix.ts';
import type { ReportOutcome } from '../report/conclusion.ts';
import { addressFrom, type Finished } from './finished.ts';

/** The outputs that follow from the work alone (action.yml); counts and lists cover all projects. Pure. */
export function outputsOf(finished: readonly Finished[]): Readonly<Record<string, string>> {
  const totals = finished.flatMap(({ result }) => (result.plan === undefined ? [] : [result.plan.totals]));
  const runs = finished.flatMap(({ result }) => (result.run === undefined ? [] : [result.run]));
  const sum = (amounts: readonly number[]) => String(amounts.reduce((all, one) => all + one, 0));
  const avoided = finished.map(
    ({ result }) => (result.run?.avoided ?? result.plan?.totals.avoided)?.bytes ?? 0,
  );
  return {
    outcome: outcomeOf(finished.map(({ result }) => result.report.outcome)),
    stale: sum(totals.map(({ stale }) => stale)),
    waiting: sum(totals.map(({ waiting }) => waiting)),
    stages: JSON.stringify(concerned(finished)),
    matrix: JSON.stringify(matrixOf(finished)),
    models: JSON.stringify(
      finished.flatMap(({ result }) => (result.models ?? []).map(({ release: _, ...model }) => model)),
    ),
    'fetched-bytes': sum(runs.map(({ fetched }) => fetched.bytes)),
    'avoided-bytes': sum(avoided),
    'pushed-bytes': sum(runs.map(({ pushed }) => pushed.bytes)),
  };
}

/** Of several projects the one that most needs a look speaks for all. */
function outcomeOf(outcomes: readonly ReportOutcome[]): ReportOutcome {
  const order: readonly ReportOutcome[] = ['refused', 'failed', 'ran', 'planned', 'fresh'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'refused';
}

function concerned(finished: readonly Finished[]): readonly string[] {
  return finished.flatMap(({ folder, result }) =>
    (result.plan?.stages ?? [])
      .filter(({ verdict }) => verdict.kind === 'stale' || verdict.kind === 'waiting')
      .map(({ stage }) => addressFrom(folder, stage.address)),
  );
}

/**
 * A `strategy.matrix` whose entries have the form of `plan --matrix` (docs/fan-out.md): stages that may run side by side, wave
 * after wave; beyond 256 entries several stages of a wave share a job. `repro --fragment FILE --job JSON` takes an entry.
 */
function matrixOf(finished: readonly Finished[]): { readonly include: readonly MatrixJob[] } {
  const waves: string[][] = [];
  const seconds = new Map<string, number>();
  for (const { folder, result } of finished) {
    for (const [i, wave] of (result.plan?.waves ?? []).entries()) {
      waves[i] = [...(waves[i] ?? []), ...wave.map((address) => addressFrom(folder, address))];
    }
    for (const { stage, estimateSeconds } of result.plan?.stages ?? []) {
      if (estimateSeconds !== undefined) seconds.set(addressFrom(folder, stage.address), estimateSeconds);
    }
  }
  const jobs = waves.reduce((all, wave) => all + wave.length, 0);
  const share = Math.max(1, Math.ceil(jobs / Math.max(1, mostJobs - waves.length)));
  const include = waves.flatMap((wave, i) =>
    Array.from({ length: Math.ceil(wave.length / share) }, (_, number) => {
      const stages = wave.slice(number * share, (number + 1) * share);
      return { job: `${i + 1}-${number + 1}`, wave: i + 1, stages, ...estimate(stages, seconds) };
    }),
  );
  return { include: include.slice(0, mostJobs) };
}

/** As in `plan --matrix`: a stage that was never measured counts one second, unless none was. */
function estimate(
  stages: readonly string[],
  seconds: ReadonlyMap<string, number>,
): Pick<MatrixJob, 'seconds'> {
  if (!stages.some((stage) => seconds.has(stage))) return {};
  const sum = stages.reduce((all, stage) => all + (seconds.get(stage) ?? 1), 0);
  return { seconds: Math.round(sum * 1000) / 1000 };
}
