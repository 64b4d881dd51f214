import { mermaidLabel } from './escape.ts';
import type { PlotPoint, PlotSeries } from './evidence.ts';

/** More points than this say nothing more at the width of a comment. */
const most = 60;
/** More labels than this would run into each other. */
const mostLabels = 30;

/**
 * One plot as a Mermaid xychart, without fences: the base in the second colour if its x values are the same, or the first of
 * the same; long curves thinned evenly with both ends kept. Undefined if there is no finite point to draw.
 */
export function seriesChart(series: PlotSeries): string | undefined {
  const binning =
    series.kind === 'scatter' ? binsOf([...(series.new ?? []), ...(series.old ?? [])]) : undefined;
  const drawn = (points: readonly PlotPoint[] = []) =>
    binning === undefined ? finite(points) : binning(finite(points));
  const [now, base] = [drawn(series.new), drawn(series.old)];
  const longer = now.length >= base.length ? now : base;
  if (longer.length === 0) return undefined;
  const isComparable =
    now.length > 0 && base.length > 0 && now.every(({ x }, i) => i >= base.length || x === base[i]?.x);
  const all = isComparable ? [now, base] : [now.length > 0 ? now : base];
  const places = isComparable ? longer : (all[0] as readonly PlotPoint[]);
  const isRuled =
    series.kind === 'line' && all.every(({ length }) => length === places.length) && isEven(places);
  const kept = evenly(places.length, isRuled ? most : mostLabels);
  const curves = all.map((points) => kept.flatMap((i) => points[i] ?? []));
  return [
    ...frontMatter,
    'xychart-beta',
    `  title "${mermaidLabel(title(series, isComparable, now.length > 0))}"`,
    `  x-axis "${mermaidLabel(series.xLabel)}" ${axis(
      kept.map((i) => places[i] as PlotPoint),
      isRuled,
    )}`,
    `  y-axis "${mermaidLabel(series.yLabel)}" ${range(curves.flat(), series.kind === 'bar')}`,
    // Bars of two series would cover each other: the base runs across them as a line.
    ...curves.map(
      (points, i) =>
        `  ${series.kind === 'bar' && i === 0 ? 'bar' : 'line'} [${points.map(({ y }) => decimal(y)).join(', ')}]`,
    ),
  ].join('\n');
}

/** Even steps of numbers get a scale; anything else a label for each point, which must differ from all others. */
function axis(points: readonly PlotPoint[], isRuled: boolean): string {
  if (isRuled) return `${decimal(Number(points[0]?.x))} --> ${decimal(Number(points.at(-1)?.x))}`;
  const seen = new Map<string, number>();
  const labels = points.map(({ x }) => {
    const label = typeof x === 'number' ? decimal(x) : x;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return `"${mermaidLabel(count === 1 ? label : `${label} (${count})`, 20)}"`;
  });
  return `[${labels.join(', ')}]`;
}

/** Do the numbers rise in steps that look even? */
function isEven(points: readonly PlotPoint[]): boolean {
  const places = evenly(points.length, most).map((i) => points[i]?.x);
  if (places.length < 2 || !places.every((x) => typeof x === 'number')) return false;
  const step = ((places.at(-1) as number) - (places[0] as number)) / (places.length - 1);
  return (
    step > 0 &&
    places.every((x, i) => i === 0 || Math.abs(x - (places[i - 1] as number) - step) <= 0.35 * step)
  );
}

function evenly(length: number, count: number): readonly number[] {
  if (length <= count) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: count }, (_, i) => Math.round((i * (length - 1)) / (count - 1)));
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

function title({ title: name, kind, old }: PlotSeries, isComparable: boolean, hasNew: boolean): string {
  const what = kind === 'scatter' ? `${name}, means of ${bins} steps` : name;
  if (isComparable) return `${what}, now (blue) and before`;
  if (!hasNew) return `${what}, before; gone now`;
  return old === undefined || old.length === 0 ? what : `${what}, now; before has other x values`;
}

/** A chart of points has no place for a cloud; its mean in each of so many equal steps of x does. */
const bins = 20;

/** Both sides are put into the same steps; what has a text as x is put nowhere. */
function binsOf(all: readonly PlotPoint[]): (points: readonly PlotPoint[]) => readonly PlotPoint[] {
  const places = all.flatMap(({ x }) => (typeof x === 'number' ? x : []));
  const low = places.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const high = places.reduce((greatest, x) => Math.max(greatest, x), Number.NEGATIVE_INFINITY);
  const width = (high - low) / bins || 1;
  return (points) => {
    const sums = new Map<number, { sum: number; count: number }>();
    for (const { x, y } of points) {
      if (typeof x !== 'number') continue;
      const bin = Math.min(bins - 1, Math.floor((x - low) / width));
      const known = sums.get(bin) ?? { sum: 0, count: 0 };
      sums.set(bin, { sum: known.sum + y, count: known.count + 1 });
    }
    return [...sums]
      .sort(([a], [b]) => a - b)
      .map(([bin, { sum, count }]) => ({
        x: Number((low + (bin + 0.5) * width).toPrecision(3)),
        y: sum / count,
      }));
  };
}

function finite(points: readonly PlotPoint[]): readonly PlotPoint[] {
  return points.filter(({ y }) => Number.isFinite(y));
}

/** The y axis a little wider than the values, from zero under bars; mermaid wants it to rise. */
function range(points: readonly PlotPoint[], fromZero: boolean): string {
  const start = fromZero ? 0 : Number.POSITIVE_INFINITY;
  const low = points.reduce((least, { y }) => Math.min(least, y), start);
  const high = points.reduce(
    (greatest, { y }) => Math.max(greatest, y),
    fromZero ? 0 : Number.NEGATIVE_INFINITY,
  );
  const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  const [below, above] = fromZero ? [low < 0 ? margin : 0, high > 0 ? margin : 0] : [margin, margin];
  const from = low >= 0 && low - below < 0 ? 0 : low - below;
  return `${decimal(from)} --> ${decimal(high + above > from ? high + above : from + 1)}`;
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
