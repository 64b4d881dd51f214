import type { ReportOutcome } from '../report/conclusion.ts';
import { addressFrom, type Finished } from './finished.ts';

/** Jobs that a matrix may have (GitHub; security 3.2). */
const mostJobs = 256;

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
 * Entries of a `strategy.matrix`: stages that may run side by side, wave after wave; beyond 256 entries several stages of a
 * wave share a job. `stages` is one line for the input `targets`.
 */
function matrixOf(finished: readonly Finished[]): {
  readonly include: readonly { readonly wave: number; readonly stages: string }[];
} {
  const waves: string[][] = [];
  for (const { folder, result } of finished) {
    for (const [i, wave] of (result.plan?.waves ?? []).entries()) {
      waves[i] = [...(waves[i] ?? []), ...wave.map((address) => addressFrom(folder, address))];
    }
  }
  const jobs = waves.reduce((all, wave) => all + wave.length, 0);
  const share = Math.max(1, Math.ceil(jobs / Math.max(1, mostJobs - waves.length)));
  const include = waves.flatMap((wave, i) =>
    Array.from({ length: Math.ceil(wave.length / share) }, (_, job) => ({
      wave: i + 1,
      stages: wave
        .slice(job * share, (job + 1) * share)
        .map(shellWord)
        .join(' '),
    })),
  );
  return { include: include.slice(0, mostJobs) };
}

function shellWord(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
