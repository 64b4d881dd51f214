/** How the data at one path changed between base and head, as far as manifests tell; counts are absent where unknown. */
export interface DataChange {
  /** Project path; folders end with a slash */
  readonly path: string;
  readonly kind: 'added' | 'deleted' | 'modified';
  /** The line of `dvc.yaml` or the `.dvc` file that tracks it at the head */
  readonly location?: { readonly file: string; readonly line?: number };
  readonly files?: Change;
  /** bytes */
  readonly bytes?: Change;
  readonly rows?: Change;
  /** Files of a folder that came, went or have other content; absent where a manifest could not be had */
  readonly touched?: Touched;
  readonly columns?: ColumnChange;
  /** Ranges of numeric columns that moved, where a footer tells them */
  readonly ranges?: readonly RangeChange[];
  /** The subfolders that changed, where there are several */
  readonly within?: readonly FolderChange[];
}

/** An amount before and after; undefined: not there. */
export interface Change {
  readonly old?: number;
  readonly new?: number;
}

/** Counts of files. */
export interface Touched {
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
}

/** Columns of a table by name. */
export interface ColumnChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** `name: old type → new type` */
  readonly retyped: readonly string[];
}

/** The least and the largest value of a column, before and after. */
export interface RangeChange {
  readonly column: string;
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
}

/** One subfolder of a folder that changed. */
export interface FolderChange {
  /** Relative to the folder, with a slash at the end; `./` for the files that lie in the folder itself */
  readonly path: string;
  readonly files: Change;
  /** bytes; absent where the size of a file is not known */
  readonly bytes?: Change;
  readonly touched: Touched;
}

/** Something to look at, at the base and at the head. */
export type Plot = PlotSeries | ConfusionPlot | ImagePlot;

/** One curve of a plot at the base and at the head. */
export interface PlotSeries {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly kind: 'line' | 'bar' | 'scatter';
  readonly old?: readonly PlotPoint[];
  readonly new?: readonly PlotPoint[];
  readonly own?: OwnTemplate;
}

/** The project draws this plot with a template of its own, which only Vega can; what we draw stands in for it. */
export interface OwnTemplate {
  /** The plot's id, as its Vega-Lite specification has it */
  readonly id: string;
  readonly template: string;
  /** Why nothing can be drawn with it */
  readonly problem?: string;
}

/** Points stand in drawing order; a text on the x axis is a category. */
export interface PlotPoint {
  readonly x: number | string;
  readonly y: number;
}

/** How often each pair of labels occurred. */
export interface ConfusionPlot {
  readonly kind: 'confusion';
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Shares of each row of `y` instead of counts, as `confusion_normalized` shows them */
  readonly normalized: boolean;
  readonly cells: readonly ConfusionCell[];
  readonly own?: OwnTemplate;
}

/** One pair of labels; 0 where it did not occur on a side that is there. */
export interface ConfusionCell {
  readonly x: string;
  readonly y: string;
  readonly old?: number;
  readonly new?: number;
}

/** An image before and after, compared by hash. */
export interface ImagePlot {
  readonly kind: 'image';
  /** Project path */
  readonly title: string;
  readonly old?: ImageSide;
  readonly new?: ImageSide;
}

/** One version of an image. */
export interface ImageSide {
  /** MD5 of the bytes, hex */
  readonly hash: string;
  readonly bytes: number;
  /** `image/png` and so on, one of a fixed list */
  readonly media: string;
  /** Base64; absent where the image is too large to be carried in the report */
  readonly data?: string;
}

/** Did anything about it change? */
export function isPlotChanged(plot: Plot): boolean {
  switch (plot.kind) {
    case 'image':
      return plot.old?.hash !== plot.new?.hash;
    case 'confusion':
      return plot.cells.some((cell) => cell.old !== cell.new);
    default:
      return JSON.stringify(plot.old ?? null) !== JSON.stringify(plot.new ?? null);
  }
}

/** One gate of the policy, judged. `cannot compare` is never a pass. */
export interface GateResult {
  readonly gate: string;
  readonly limit: string;
  readonly value: string;
  readonly state: 'passed' | 'warned' | 'failed' | 'cannot compare';
  /** The policy says that this one only warns */
  readonly onlyWarns?: boolean;
  /** Who let it through, and why; it then stops nothing */
  readonly override?: { readonly by: string; readonly reason: string };
  /** Line of the policy file that asks for it */
  readonly location?: { readonly file: string; readonly line?: number };
}
