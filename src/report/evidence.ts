/** How the data at one path changed between base and head, as far as manifests tell; counts are absent where unknown. */
export interface DataChange {
  /** Project path; folders end with a slash */
  readonly path: string;
  readonly kind: 'added' | 'deleted' | 'modified';
  readonly files?: Change;
  /** bytes */
  readonly bytes?: Change;
  readonly rows?: Change;
}

/** An amount before and after; undefined: not there. */
export interface Change {
  readonly old?: number;
  readonly new?: number;
}

/** One curve of a plot at the base and at the head. */
export interface PlotSeries {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly kind: 'line' | 'bar';
  readonly old?: readonly PlotPoint[];
  readonly new?: readonly PlotPoint[];
}

/** Points stand in drawing order; a text on the x axis is a category. */
export interface PlotPoint {
  readonly x: number | string;
  readonly y: number;
}

/** One gate of the policy, judged. `cannot compare` is never a pass. */
export interface GateResult {
  readonly gate: string;
  readonly limit: string;
  readonly value: string;
  readonly state: 'passed' | 'warned' | 'failed' | 'cannot compare';
}
