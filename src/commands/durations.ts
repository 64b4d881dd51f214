import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { type Plan, willRun } from '../plan/plan.ts';
import type { Run } from '../run/run.ts';
import { systemCode } from '../store/disk-error.ts';
import { readRegularFile } from '../workspace/read-regular.ts';
import type { Session } from './session.ts';

/** Seconds that each stage took when it last ran, the newest last; a comfort for estimates, never needed. */
export type Durations = ReadonlyMap<string, readonly number[]>;

const kept = 5;
/** Fewer runs than this say too little to promise anything (capabilities 11). */
const enough = 3;

/** What earlier runs in this working tree recorded; empty if there is nothing, or nothing that can be read. */
export function readDurations(session: Pick<Session, 'projectRoot'>): Durations {
  try {
    const parsed: unknown = JSON.parse(readRegularFile(fileOf(session)).toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    return new Map(
      Object.entries(parsed).flatMap(([address, seconds]) =>
        isSeconds(seconds) ? [[address, seconds]] : [],
      ),
    );
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== undefined) return new Map();
    throw error;
  }
}

function isSeconds(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'number' && Number.isFinite(item) && item >= 0)
  );
}

/** Adds what a run measured. Only stages that really executed count; a disk that refuses is no failure. */
export function recordDurations(session: Pick<Session, 'projectRoot'>, run: Run): void {
  const ran = run.stages.filter(({ outcome }) => outcome === 'ran');
  addDurations(session, new Map(ran.map(({ stage, seconds }) => [stage.address, seconds])));
}

/** Adds one measurement for each address. */
export function addDurations(
  session: Pick<Session, 'projectRoot'>,
  measured: ReadonlyMap<string, number>,
): void {
  if (measured.size === 0) return;
  const durations = new Map(readDurations(session));
  for (const [address, seconds] of measured) {
    durations.set(address, [...(durations.get(address) ?? []), seconds].slice(-kept));
  }
  const file = fileOf(session);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(file, JSON.stringify(Object.fromEntries(durations)));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function fileOf(session: Pick<Session, 'projectRoot'>): string {
  return durationsFile(session);
}

/** Where the durations of a working tree are kept. */
export function durationsFile({ projectRoot }: Pick<Session, 'projectRoot'>): string {
  return join(projectRoot, '.dvc', 'tmp', 'lockstep', 'durations.json');
}

/** The median of the recorded runs, in seconds; undefined before there are three. */
export function estimate(durations: Durations, address: string): number | undefined {
  const sorted = [...(durations.get(address) ?? [])].sort((a, b) => a - b);
  return sorted.length < enough ? undefined : sorted[Math.floor(sorted.length / 2)];
}

/** Adds an estimate to each stage that will run and has been measured often enough. */
export function withEstimates(plan: Plan, durations: Durations): Plan {
  if (durations.size === 0) return plan;
  const stages = plan.stages.map((planned) => {
    const seconds = willRun(planned) ? estimate(durations, planned.stage.address) : undefined;
    return seconds === undefined ? planned : { ...planned, estimateSeconds: seconds };
  });
  return { ...plan, stages };
}

/** Estimated time of the stages that a run did not have to execute; undefined if one of them was never measured. */
export function savedSeconds(run: Run, durations: Durations): number | undefined {
  const spared = run.stages.filter(
    ({ stage, outcome }) => stage.cmd !== undefined && (outcome === 'fresh' || outcome === 'restored'),
  );
  const estimates = spared.map(({ stage }) => estimate(durations, stage.address));
  return estimates.every((seconds) => seconds !== undefined)
    ? estimates.reduce((sum, seconds) => sum + seconds, 0)
    : undefined;
}
