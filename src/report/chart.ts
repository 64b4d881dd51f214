import { mermaidLabel } from './escape.ts';
import type { PlotPoint, PlotSeries } from './evidence.ts';

/** More points than this say nothing more at the width of a comment. */
const most = 60;

/**
 * One plot as a Mermaid xychart, without fences: the base in the second colour if it has the same x values, long curves
 * thinned evenly with both ends kept. Undefined if there is no finite point to draw.
 */
export function seriesChart(series: PlotSeries): string | undefined {
  const now = thinned(finite(series.new ?? []));
  const base = thinned(finite(series.old ?? []));
  const shown = now.length > 0 ? now : base;
  if (shown.length === 0) return undefined;
  const isComparable =
    now.length > 0 && now.length === base.length && now.every(({ x }, i) => x === base[i]?.x);
  const curves = isComparable ? [now, base] : [shown];
  return [
    ...frontMatter,
    'xychart-beta',
    `  title "${mermaidLabel(title(series, isComparable, now.length > 0))}"`,
    `  x-axis "${mermaidLabel(series.xLabel)}" [${shown.map(({ x }) => `"${mermaidLabel(String(x), 20)}"`).join(', ')}]`,
    `  y-axis "${mermaidLabel(series.yLabel)}" ${range(curves.flat())}`,
    ...curves.map((points) => `  ${series.kind} [${points.map(({ y }) => decimal(y)).join(', ')}]`),
  ].join('\n');
}

// The default line is invisible on white and the default axis text on dark, so both are set.
const grey = [
  'title',
  'xAxisLabel',
  'xAxisTitle',
  'xAxisLine',
  'xAxisTick',
  'yAxisLabel',
  'yAxisTitle',
  'yAxisLine',
  'yAxisTick',
];
const colours = [
  'backgroundColor: transparent',
  ...grey.map((part) => `${part}Color: "#888888"`),
  'plotColorPalette: "#0969da,#bf8700"',
];
const frontMatter = [
  '---',
  'config:',
  '  xyChart: {width: 640, height: 280}',
  `  themeVariables: {xyChart: {${colours.join(', ')}}}`,
  '---',
];

function title(series: PlotSeries, isComparable: boolean, hasNew: boolean): string {
  if (isComparable) return `${series.title}, now (blue) and before`;
  return hasNew ? series.title : `${series.title}, before; gone now`;
}

function finite(points: readonly PlotPoint[]): readonly PlotPoint[] {
  return points.filter(({ y }) => Number.isFinite(y));
}

function thinned(points: readonly PlotPoint[]): readonly PlotPoint[] {
  if (points.length <= most) return points;
  return Array.from(
    { length: most },
    (_, i) => points[Math.round((i * (points.length - 1)) / (most - 1))] as PlotPoint,
  );
}

/** The y axis a little wider than the values; mermaid wants it to rise. */
function range(points: readonly PlotPoint[]): string {
  const low = points.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const high = points.reduce((greatest, { y }) => Math.max(greatest, y), Number.NEGATIVE_INFINITY);
  const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  return `${decimal(low >= 0 && low - margin < 0 ? 0 : low - margin)} --> ${decimal(high + margin)}`;
}

/** Plain decimals: the chart's grammar knows no exponents. */
function decimal(value: number): string {
  const text = String(Number(value.toPrecision(6)));
  const [, mantissa = '0', exponent = '0'] = /^(.*)e([+-]\d+)$/.exec(text) ?? [];
  if (!text.includes('e')) return text;
  if (Number(exponent) > 0) return BigInt(Math.round(Number(text))).toString();
  const digits = mantissa.replace(/[-.]/g, '');
  return `${mantissa.startsWith('-') ? '-' : ''}0.${'0'.repeat(-Number(exponent) - 1)}${digits}`;
}
