import type { Requests } from './formulas.ts';
import { limits } from './services.ts';

/** The way to a store. */
export interface Line {
  /** Seconds from a request to its answer */
  readonly latency: number;
  /** Requests under way at once */
  readonly width: number;
  /** Bytes per second */
  readonly bandwidth: number;
}

/** Seconds for requests that do not wait for one another: as many rounds as the width asks for, or as long as the bytes take. */
export function transferSeconds(
  requests: number,
  bytes: number,
  { latency, width, bandwidth }: Line,
): number {
  return Math.max(Math.ceil(requests / width) * latency, bytes / bandwidth);
}

/** Jobs of each wave, by the units (chains of stages) that each wave has: one each, or GitHub's limit dealt by their number. */
export function jobsOf(units: readonly number[], most = limits.matrixJobs): readonly number[] {
  const all = units.reduce((so, each) => so + each, 0);
  if (all <= most) return units;
  return units.map((each) => Math.min(each, 1 + Math.floor(((most - units.length) * each) / all)));
}

/** A wave of a run over many machines. All its stages take the same time. */
export interface Wave {
  readonly jobs: number;
  readonly stages: number;
}

/** How a run over many machines is done. */
export interface Machines {
  readonly machines: number;
  /** Seconds of each stage */
  readonly stageSeconds: number;
  /** Seconds that each job takes besides its stages: start, clone, data in and out */
  readonly overheadSeconds: number;
}

/** Seconds from the first job to the last: a wave begins when the one before is over. Exact where jobs of a wave are equal. */
export function wavesSeconds(
  waves: readonly Wave[],
  { machines, stageSeconds, overheadSeconds }: Machines,
): number {
  return waves.reduce(
    (so, { jobs, stages }) =>
      so + Math.ceil(jobs / machines) * (overheadSeconds + Math.ceil(stages / jobs) * stageSeconds),
    0,
  );
}

/** Minutes that are paid for: each job is rounded up to a whole one. */
export function runnerMinutes(
  waves: readonly Wave[],
  { stageSeconds, overheadSeconds }: Omit<Machines, 'machines'>,
): number {
  return waves.reduce(
    (so, { jobs, stages }) => so + jobs * Math.ceil((overheadSeconds + (stages / jobs) * stageSeconds) / 60),
    0,
  );
}

/** Artifacts that jobs download when each takes the fragments of all jobs of earlier waves, the merge as the last. */
export function fragmentDownloads(jobs: readonly number[]): number {
  let [before, downloads] = [0, 0];
  for (const each of [...jobs, 1]) {
    downloads += each * before;
    before += each;
  }
  return downloads;
}

/** Bytes of the matrix as a job's output, in UTF-16: at most. `name`: characters of a stage's address. */
export function matrixBytes(stages: number, jobs: number, name: number): number {
  return 2 * (stages * (name + 3) + jobs * 75 + 60);
}

/** Prices in any currency. No provider's: look them up. */
export interface Prices {
  /** PUT, POST and LIST, a thousand of them */
  readonly writes: number;
  /** GET and HEAD, a thousand of them */
  readonly reads: number;
  /** A gigabyte (10^9 bytes) kept for a month */
  readonly storedGigabyte: number;
  /** A gigabyte that leaves the store */
  readonly movedGigabyte: number;
  /** A minute of one runner */
  readonly runnerMinute: number;
}

/** Round numbers to calculate with. */
export const examplePrices: Prices = {
  writes: 0.005,
  reads: 0.0005,
  storedGigabyte: 0.02,
  movedGigabyte: 0.1,
  runnerMinute: 0.01,
};

/** What is paid for: requests, bytes out of the store, bytes kept for a month, minutes of runners. */
export interface Bill {
  readonly requests: Requests;
  readonly movedBytes?: number;
  readonly storedBytes?: number;
  readonly minutes?: number;
}

/** The sum of a bill. */
export function money(
  { requests, movedBytes = 0, storedBytes = 0, minutes = 0 }: Bill,
  prices: Prices,
): number {
  const { list, put, post, get, head } = requests;
  return (
    ((list + put + post) * prices.writes) / 1_000 +
    ((get + head) * prices.reads) / 1_000 +
    (movedBytes / 1e9) * prices.movedGigabyte +
    (storedBytes / 1e9) * prices.storedGigabyte +
    minutes * prices.runnerMinute
  );
}
