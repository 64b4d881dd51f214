import type { Value } from '../values/value.ts';
import { compareCodePoints } from '../values/value.ts';
import { terminalText } from './escape.ts';
import { formatChange, formatValue } from './format.ts';
import { median, numberOf } from './gates/metric-gate.ts';
import { type Json, present, valueJson } from './json-text.ts';
import { sparkline } from './sparkline.ts';
import { columnsText } from './terminal-style.ts';

/** A commit, and the metrics that it has, by `file:key`. */
export interface HistoryCommit {
  readonly sha: string;
  /** Seconds since the epoch */
  readonly time: number;
  readonly subject: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** Commits of a branch, newest first. */
export type MetricHistory = readonly HistoryCommit[];

/** The metrics that one of the commits has and that are meant: by `file:key`, key or file; all without a wish. Sorted. */
export function historyMetrics(history: MetricHistory, wanted: readonly string[]): readonly string[] {
  const all = new Set(history.flatMap(({ values }) => [...values.keys()]));
  const isMeant = (id: string) =>
    wanted.length === 0 ||
    wanted.some((name) => id === name || id.endsWith(`:${name}`) || id.startsWith(`${name}:`));
  return [...all].filter(isMeant).sort(compareCodePoints);
}

/** The numbers of a metric, newest first; commits where it is no number are left out. */
export function historyNumbers(history: MetricHistory, id: string): readonly number[] {
  return history.flatMap(({ values }) => numberOf(values.get(id)) ?? []);
}

/** A block for each metric: its line over time, median and range, then a row for each commit that has it, newest first. */
export function historyText(history: MetricHistory, ids: readonly string[]): string {
  const blocks = ids.map((id) => {
    const numbers = historyNumbers(history, id);
    const summary =
      numbers.length === 0
        ? ''
        : `  ${sparkline(numbers.toReversed())}  ${formatValue(Math.min(...numbers))} … ${formatValue(Math.max(...numbers))}, median ${formatValue(median(numbers))}`;
    return [
      `${terminalText(id)}${summary}`,
      ...columnsText(rowsOf(history, id)).map((row) => `  ${row}`),
    ].join('\n');
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function rowsOf(history: MetricHistory, id: string): string[][] {
  return history.flatMap(({ sha, time, subject, values }, i) => {
    const value = values.get(id);
    if (value === undefined) return [];
    const [now, before] = [numberOf(value), numberOf(history[i + 1]?.values.get(id))];
    const change =
      now === undefined || before === undefined || now === before ? '' : formatChange(now - before);
    return [
      [sha.slice(0, 7), dayOf(time), terminalText(formatValue(value)), change, terminalText(subject, 60)],
    ];
  });
}

/** `2026-11-25`, in UTC */
function dayOf(time: number): string {
  const date = new Date(time * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** `lockstep.history/1`: points newest first. */
export function historyJson(history: MetricHistory, ids: readonly string[]): Json {
  return {
    schema: 'lockstep.history/1',
    metrics: ids.map((id) => ({
      metric: id,
      points: history.flatMap(({ sha, time, subject, values }) => {
        const value = values.get(id);
        return value === undefined ? [] : [present({ sha, time, subject, value: valueJson(value) })];
      }),
    })),
  };
}
