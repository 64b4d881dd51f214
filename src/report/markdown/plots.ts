import { seriesChart } from '../chart.ts';
import { type ConfusionPlot, type ImagePlot, isPlotChanged, type Plot } from '../evidence.ts';
import { formatCount } from '../format.ts';
import type { Report } from '../report.ts';
import { counted, list } from '../words.ts';
import { mdCode, mdText, mdWords } from './escape.ts';
import { mermaidFence } from './evidence.ts';
import { folded, type Section, table } from './section.ts';

/** How many plots a comment draws. */
const most = 3;

/**
 * Of the plots those that changed, else the first ones: curves and bars as charts, confusion matrices as tables; images by
 * name. The summary says how many there are and how many of them are shown.
 */
export function plotSection({ plots }: Report): Section | undefined {
  if (plots.length === 0) return undefined;
  const changed = plots.filter(isPlotChanged);
  const candidates = changed.length > 0 ? changed : plots;
  const drawn = candidates.flatMap((plot) => drawing(plot) ?? []).slice(0, most);
  const images = changed.filter((plot) => plot.kind === 'image');
  const count = counted(plots.length, 'plot');
  const parts = [
    changed.length === plots.length
      ? formatCount(plots.length)
      : `${formatCount(changed.length)} of ${formatCount(plots.length)} changed`,
    ...(drawn.length < plots.length ? [`${formatCount(drawn.length)} shown`] : []),
  ];
  const summary = `<b>Plots</b> · ${parts.join(', ')}`;
  const body = [...drawn, imageWords(images), elsewhere(plots.length - drawn.length)].filter(
    (part) => part !== '',
  );
  return { count, text: folded(summary, body.join('\n\n')) };
}

function drawing(plot: Plot): string | undefined {
  switch (plot.kind) {
    case 'image':
      return undefined;
    case 'confusion':
      return confusionTable(plot);
    default: {
      const chart = seriesChart(plot);
      return chart === undefined ? undefined : mermaidFence(chart);
    }
  }
}

function imageWords(images: readonly ImagePlot[]): string {
  if (images.length === 0) return '';
  const names = list(
    images.map(({ title }) => title),
    5,
  );
  return `${counted(images.length, 'image')} changed: ${mdWords(names)}.`;
}

function elsewhere(missing: number): string {
  return missing <= 0
    ? ''
    : '<sub>The HTML report has all of them; images side by side and as a difference.</sub>';
}

/** More labels than this need a wider page than a comment. */
const mostLabels = 8;

/** Rows are `y`, columns `x`; a cell shows before → now where it changed. */
function confusionTable({ title, xLabel, yLabel, cells, normalized }: ConfusionPlot): string | undefined {
  const [columns, rows] = [labels(cells.map(({ x }) => x)), labels(cells.map(({ y }) => y))];
  if (columns.length > mostLabels || rows.length > mostLabels || cells.length === 0) return undefined;
  const at = new Map(cells.map((cell) => [JSON.stringify([cell.x, cell.y]), cell]));
  const total = (y: string, side: 'old' | 'new') =>
    cells.reduce((sum, cell) => (cell.y === y ? sum + (cell[side] ?? 0) : sum), 0);
  const show = (amount: number | undefined, y: string, side: 'old' | 'new') => {
    if (amount === undefined) return '–';
    return normalized ? `${Math.round((100 * amount) / Math.max(1, total(y, side)))} %` : formatCount(amount);
  };
  const body = rows.map((y) => [
    `**${mdText(y, 30)}**`,
    ...columns.map((x) => {
      const cell = at.get(JSON.stringify([x, y]));
      const old = show(cell?.old ?? 0, y, 'old');
      const now = show(cell?.new ?? 0, y, 'new');
      const isOneSided =
        cells.every((each) => each.old === undefined) || cells.every((each) => each.new === undefined);
      if (isOneSided) return cells.every((each) => each.new === undefined) ? old : now;
      return old === now ? now : `${old} → ${now}`;
    }),
  ]);
  const head = [`${mdText(yLabel, 20)} ╲ ${mdText(xLabel, 20)}`, ...columns.map((x) => mdText(x, 30))];
  return `${mdCode(title, 80)}\n\n${table(
    head,
    head.map((_, i) => (i === 0 ? 'left' : 'right')),
    body,
  )}`;
}

function labels(all: readonly string[]): readonly string[] {
  return [...new Set(all)].sort();
}
