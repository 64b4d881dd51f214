import { type PlannedStage, willRun } from './plan.ts';
import type { ActiveProducers } from './propagate.ts';
import { type Unit, unitWaves } from './units.ts';

/** Jobs that GitHub starts for the matrices of one workflow run (security 3.2). */
export const mostJobs = 256;

/** One job: stages that it runs in this order, and what they are estimated to take together. */
export interface MatrixJob {
  /** `2-13`: the thirteenth of the second wave */
  readonly job: string;
  /** From 1 */
  readonly wave: number;
  readonly stages: readonly string[];
  /** Absent if no stage of it was ever measured */
  readonly seconds?: number;
}

/** How far work may be spread. */
export interface SpreadOptions {
  /** At most so many waves: the last one then takes whole ends of the graph into one job each */
  readonly waves?: number;
  /** At most so many jobs over all waves; {@link mostJobs} by default */
  readonly jobs?: number;
}

/**
 * Spreads what a plan would run over machines: jobs of one wave need only earlier waves. Chains stay in one job, because a
 * machine of its own for each link would only cost transfers; then the longest units are dealt to the emptiest jobs. Pure;
 * the same plan gives the same jobs.
 */
export function spread(
  stages: readonly PlannedStage[],
  active: ActiveProducers,
  options: SpreadOptions = {},
): readonly (readonly MatrixJob[])[] {
  const running = stages.filter(
    (planned) => willRun(planned) && planned.stage.cmd !== undefined && planned.afterMerge !== true,
  );
  if (running.length === 0) return [];
  const jobs = Math.max(1, Math.min(options.jobs ?? mostJobs, mostJobs));
  const waves = unitWaves(running, active, Math.max(1, Math.min(options.waves ?? jobs, jobs)));
  const rank = new Map(running.map(({ stage }, i) => [stage.address, i]));
  const units = waves.reduce((sum, wave) => sum + wave.length, 0);
  return waves.map((wave, i) => {
    const share = 1 + Math.floor(((jobs - waves.length) * wave.length) / units);
    return dealt(wave, Math.min(wave.length, units <= jobs ? wave.length : share)).map((bin, j) =>
      jobOf(bin, { wave: i + 1, number: j + 1, rank }),
    );
  });
}

/** The longest units first, each to the job that has the least to do. */
function dealt(units: readonly Unit[], count: number): readonly PlannedStage[][] {
  const bins = Array.from({ length: count }, () => ({ load: 0, stages: [] as PlannedStage[] }));
  const longest = units
    .map((unit, i) => ({ unit, i, load: loadOf(unit) }))
    .sort((a, b) => b.load - a.load || a.i - b.i);
  for (const { unit, load } of longest) {
    const bin = bins.reduce((least, next) => (next.load < least.load ? next : least));
    bin.load += load;
    bin.stages.push(...unit);
  }
  return bins.map(({ stages }) => stages);
}

/** Seconds; a stage that was never measured counts one. */
function loadOf(stages: readonly PlannedStage[]): number {
  return stages.reduce((sum, { estimateSeconds }) => sum + (estimateSeconds ?? 1), 0);
}

function jobOf(
  stages: readonly PlannedStage[],
  place: { readonly wave: number; readonly number: number; readonly rank: ReadonlyMap<string, number> },
): MatrixJob {
  const rankOf = ({ stage }: PlannedStage) => place.rank.get(stage.address) ?? 0;
  const isMeasured = stages.some(({ estimateSeconds }) => estimateSeconds !== undefined);
  return {
    job: `${place.wave}-${place.number}`,
    wave: place.wave,
    stages: stages.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ stage }) => stage.address),
    ...(isMeasured ? { seconds: Math.round(loadOf(stages) * 1000) / 1000 } : {}),
  };
}
