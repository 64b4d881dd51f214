import { terminalText } from './escape.ts';
import { type Change, type DataChange, isPlotChanged, type Plot, type PlotPoint } from './evidence.ts';
import { formatBytes, formatCount } from './format.ts';
import { sparkline } from './sparkline.ts';

/** One row for a changed path: what became of it, files, bytes, rows. */
export function dataCells({ path, kind, files, bytes, rows }: DataChange): string[] {
  const isFolder = path.endsWith('/');
  return [
    `data ${terminalText(path)}`,
    kind,
    isFolder ? amount(files, formatCount, ' files') : '',
    amount(bytes, formatBytes, ''),
    amount(rows, formatCount, ' rows'),
  ];
}

/** One row for a plot that changed: its curve now and before, or what kind of plot it is. */
export function plotCells(plot: Plot): string[][] {
  if (!isPlotChanged(plot)) return [];
  const title = `plot ${terminalText(plot.title)}`;
  if (plot.kind === 'image' || plot.kind === 'confusion') return [[title, `${plot.kind} changed`]];
  const [now, old] = [line(plot.new), line(plot.old)];
  return [[title, now === '' ? 'gone' : now, old === '' ? 'new' : `before ${old}`]];
}

function line(points: readonly PlotPoint[] | undefined): string {
  const values = (points ?? []).flatMap(({ y }) => (Number.isFinite(y) ? [y] : []));
  return values.length === 0 ? '' : sparkline(values, 24);
}

function amount(change: Change | undefined, format: (value: number) => string, unit: string): string {
  if (change === undefined || (change.old === undefined && change.new === undefined)) return '';
  const [old, now] = [change.old, change.new].map((value) => (value === undefined ? '–' : format(value)));
  return `${old} → ${now}${unit}`;
}
