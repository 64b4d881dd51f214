import type { Value } from '../../values/value.ts';

/** One row of a plot: the data's own fields, and `rev`, `filename` and `field`. */
export type Datapoint = Map<string, Value>;

/** What one plot shows, of all revisions. */
export interface PlotData {
  readonly template: Value;
  readonly templateName: string;
  readonly datapoints: readonly Datapoint[];
  /** Revisions that have data, in the order in which they were asked for */
  readonly revisions: readonly string[];
  readonly title: Value;
  readonly x: string;
  readonly y: string;
  readonly xLabel: Value;
  readonly yLabel: Value;
  /** Every curve, by file (without what all files have in common) and field */
  readonly sources: readonly PlotSource[];
}

/** Where a curve comes from. */
export interface PlotSource {
  readonly filename: string;
  readonly field: string;
}
