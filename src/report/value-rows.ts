import type { Dependency } from '../project/stage.ts';
import type { Value } from '../values/value.ts';
import { numeric, type ValueChange, type ValueDiff } from './metrics.ts';
import { movedMetrics } from './moved-metrics.ts';
import type { StageRow } from './stage-rows.ts';

/** How two values of a metric relate. `cannot compare` is NaN, another type, or a file that changed its shape. */
export type Comparison = 'same' | 'changed' | 'added' | 'removed' | 'cannot compare';

/** One metric, before and after. */
export interface MetricRow {
  readonly file: string;
  readonly key: string;
  readonly old?: Value;
  readonly new?: Value;
  readonly comparison: Comparison;
  /** `new - old` for numbers that can be compared */
  readonly diff?: bigint | number;
  /** `diff` over the old value's size; absent where that is 0 */
  readonly relative?: number;
  /** By the policy's direction; absent without one, or without a change */
  readonly verdict?: 'better' | 'worse';
  /** Address of the stage that writes the file */
  readonly stage?: string;
}

/** One parameter, before and after, and the stages that read it. */
export interface ParamRow {
  readonly file: string;
  readonly key: string;
  readonly old?: Value;
  readonly new?: Value;
  readonly changed: boolean;
  /** Addresses, in running order */
  readonly reaches: readonly string[];
  /** Where it stands in its file at the head */
  readonly line?: number;
  /** Names of the metrics that moved and that those stages, or what follows them, write */
  readonly moved: readonly string[];
}

/** Metrics by file and key. Direction comes from the policy only: a name says nothing about what is better. */
export function metricRows(
  diff: ValueDiff,
  stages: readonly StageRow[],
  better: ReadonlyMap<string, 'higher' | 'lower'> = new Map(),
): readonly MetricRow[] {
  const writers = metricWriters(stages);
  return [...diff].flatMap(([file, changes]) => {
    const stage = writers(file);
    return [...changes].map(([key, change]) => ({
      file,
      key,
      ...compareMetric(change, better.get(key === '' ? file : `${file}:${key}`) ?? better.get(key)),
      ...(stage === undefined ? {} : { stage }),
    }));
  });
}

/** What rows of parameters are joined with. */
export interface ParamContext {
  readonly metrics?: readonly MetricRow[];
  /** By `file:key` the line in the file */
  readonly lines?: ReadonlyMap<string, number>;
}

/** Parameters by file and key, with the stages whose params dependencies cover them. */
export function paramRows(
  diff: ValueDiff,
  stages: readonly StageRow[],
  { metrics = [], lines = new Map() }: ParamContext = {},
): readonly ParamRow[] {
  const readers = paramReaders(stages);
  const movedBy = movedMetrics(stages, metrics);
  return [...diff].flatMap(([file, changes]) =>
    [...changes].map(([key, change]) => {
      const reaches = (readers.get(file) ?? [])
        .filter(({ keys }) => covers(keys, key))
        .map(({ address }) => address);
      const moved = change.changed ? movedBy(reaches) : [];
      const line = lines.get(`${file}:${key}`);
      const place = line === undefined ? {} : { line };
      return { file, key, ...sides(change), changed: change.changed, reaches, moved, ...place };
    }),
  );
}

function compareMetric(
  change: ValueChange,
  better: 'higher' | 'lower' | undefined,
): Pick<MetricRow, 'old' | 'new' | 'comparison' | 'diff' | 'relative' | 'verdict'> {
  const comparison = relation(change);
  const row = { ...sides(change), comparison };
  if (comparison !== 'changed' || change.diff === undefined) return row;
  const relative = relativeChange(change.diff, change.old);
  const rises = change.diff > 0;
  return {
    ...row,
    diff: change.diff,
    ...(relative === undefined ? {} : { relative }),
    ...(better === undefined || change.diff === 0
      ? {}
      : { verdict: rises === (better === 'higher') ? 'better' : 'worse' }),
  };
}

function relation({ old, new: now, changed, unread }: ValueChange): Comparison {
  if (unread === true) return 'cannot compare';
  if (old === undefined || old === null) return now === undefined || now === null ? 'same' : 'added';
  if (now === undefined || now === null) return 'removed';
  if (Number.isNaN(old) || Number.isNaN(now) || kindOf(old) !== kindOf(now)) return 'cannot compare';
  return changed ? 'changed' : 'same';
}

function kindOf(value: Value): string {
  return typeof value === 'bigint' ? 'number' : typeof value;
}

function relativeChange(diff: bigint | number, old: Value | undefined): number | undefined {
  const base = Math.abs(Number(numeric(old) ?? 0));
  const relative = Number(diff) / base;
  return base === 0 || !Number.isFinite(relative) ? undefined : relative;
}

function sides(change: ValueChange): { old?: Value; new?: Value } {
  return {
    ...(change.old === undefined ? {} : { old: change.old }),
    ...(change.new === undefined ? {} : { new: change.new }),
  };
}

/** A metrics file's stage: the one whose out it is, or whose folder out it lies in. */
function metricWriters(stages: readonly StageRow[]): (file: string) => string | undefined {
  const writers = new Map<string, string>();
  for (const { stage } of stages) {
    for (const { place } of stage.outs) if (place.kind === 'inside') writers.set(place.path, stage.address);
  }
  return (file) => {
    for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
      const writer = writers.get(path);
      if (writer !== undefined) return writer;
    }
    return undefined;
  };
}

interface Reader {
  readonly address: string;
  /** undefined: the whole file */
  readonly keys: readonly string[] | undefined;
}

function paramReaders(stages: readonly StageRow[]): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  for (const { stage } of stages) {
    for (const dep of stage.deps) {
      const file = paramsFile(dep);
      if (file === undefined) continue;
      const known = readers.get(file) ?? [];
      readers.set(file, known);
      known.push({ address: stage.address, keys: dep.kind === 'params' ? dep.keys : undefined });
    }
  }
  return readers;
}

/** A params file that is a plain dep as well is read whole. */
function paramsFile({ place }: Dependency): string | undefined {
  return place.kind === 'inside' ? place.path : undefined;
}

function covers(keys: readonly string[] | undefined, key: string): boolean {
  if (keys === undefined || keys.length === 0) return true;
  return keys.some(
    (tracked) => tracked === key || key.startsWith(`${tracked}.`) || tracked.startsWith(`${key}.`),
  );
}
