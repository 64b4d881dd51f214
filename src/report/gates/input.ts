import type { Failure } from '../../failure.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { DataChange } from '../evidence.ts';
import type { StageRow } from '../stage-rows.ts';
import type { MetricRow } from '../value-rows.ts';

/** Everything that gates look at. */
export interface GateInput {
  readonly policy: Policy;
  readonly metrics: readonly MetricRow[];
  readonly stages: readonly StageRow[];
  readonly data: readonly DataChange[];
  readonly failures: readonly Failure[];
  /** A policy that only warns of missing data has made warnings of it */
  readonly warnings: readonly Failure[];
  /** Test sets of the policy whose recorded content is another one than at the base */
  readonly changedTestSets: ReadonlySet<string>;
  /** Were stages to be run? A plan leaves them as they are */
  readonly ran: boolean;
  /** Bytes that bringing everything up to date would fetch */
  readonly fetchBytes: number;
  /** By {@link metricId}: the values of the last commits of the base branch, newest first, for rules with `over` */
  readonly baselines: ReadonlyMap<string, readonly number[]>;
  /** Who let which gate through */
  readonly overrides: ReadonlyMap<string, Override>;
}

/** A name and a reason. */
export interface Override {
  readonly by: string;
  readonly reason: string;
}

/** File and key of a metric as one text, as policy patterns may write it. */
export function metricId({ file, key }: Pick<MetricRow, 'file' | 'key'>): string {
  return key === '' ? file : `${file}:${key}`;
}

/**
 * What the gates of a metric are called, and let through by: its key, the file's name where that is all there is, or both
 * where another metrics file has the same key. Whoever lets one through must not let the other through with it.
 */
export function gateNames(
  metrics: readonly Pick<MetricRow, 'file' | 'key'>[],
): (row: Pick<MetricRow, 'file' | 'key'>) => string {
  const files = new Map<string, string>();
  const shared = new Set<string>();
  for (const { file, key } of metrics) {
    const known = files.get(key) ?? file;
    files.set(key, known);
    if (known !== file) shared.add(key);
  }
  return ({ file, key }) => (key !== '' && !shared.has(key) ? key : metricId({ file, key }));
}
