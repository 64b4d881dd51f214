import type { PlotPoint, PlotSeries } from '../evidence.ts';
import { formatValue } from '../format.ts';

/** Where a chart's values stand in its drawing; all in the drawing's own units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Range of the values */
  readonly low: number;
  readonly high: number;
  /** Bars lie on their side, a row for each category */
  readonly isSideways: boolean;
  /** Categories in drawing order; empty for numbers */
  readonly categories: readonly string[];
  readonly xTicks: readonly {
    readonly at: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  x(place: number | string): number;
  y(value: number): number;
}

/** The frame that holds both sides of a plot. */
export function frameOf(
  now: readonly PlotPoint[],
  old: readonly PlotPoint[],
  kind: PlotSeries['kind'],
): Frame {
  const all = [...now, ...old];
  const categories = isNumeric(all) ? [] : [...new Set(all.map(({ x }) => String(x)))];
  const isSideways = kind === 'bar';
  const [low, high] = widened(extent(all.map(({ y }) => y)), isSideways);
  const height = isSideways ? 46 + 22 * Math.max(1, categoriesOf(all).length) : 220;
  const box = { width: 380, height, left: isSideways ? 110 : 56, right: 370, top: 12, bottom: height - 26 };
  const x = isSideways ? () => 0 : places(all, categories, box);
  const span = high - low;
  const y = isSideways
    ? (value: number) => box.left + ((value - low) / span) * (box.right - box.left)
    : (value: number) => box.bottom - ((value - low) / span) * (box.bottom - box.top);
  return {
    ...box,
    low,
    high,
    isSideways,
    categories: isSideways ? categoriesOf(all) : categories,
    xTicks: isSideways
      ? ticks(low, high).map((value) => ({
          at: y(value),
          label: axisLabel(value),
          anchor: 'middle' as const,
        }))
      : xTicks(all, categories, { ...box, x }),
    x,
    y,
  };
}

/** About five round values within a range, both ends' neighbours included. */
export function ticks(low: number, high: number): readonly number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  if (!Number.isFinite(step) || step <= 0) return [low, high];
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, Math.min(20, last - first + 1)) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** Whole numbers without a point. */
export function axisLabel(value: number): string {
  return formatValue(Number.isSafeInteger(value) ? BigInt(value) : value, 4);
}

function categoriesOf(all: readonly PlotPoint[]): readonly string[] {
  return [...new Set(all.map(({ x }) => String(x)))];
}

function isNumeric(all: readonly PlotPoint[]): boolean {
  return all.every(({ x }) => typeof x === 'number');
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** A little room; bars begin at zero. A range without width, or beyond what can be drawn, gets one. */
function widened([low, high]: [number, number], fromZero: boolean): [number, number] {
  const [least, most] = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  const room = (most - least) * 0.05;
  const [from, to] = [least === 0 ? 0 : least - room, most === 0 ? 0 : most + room];
  const isWide = to > from && Number.isFinite(to - from);
  return isWide ? [from, to] : [least - (Math.abs(least) || 1) * 0.1, least + (Math.abs(least) || 1) * 0.1];
}

interface Box {
  readonly left: number;
  readonly right: number;
}

function places(
  all: readonly PlotPoint[],
  categories: readonly string[],
  { left, right }: Box,
): (place: number | string) => number {
  if (categories.length > 0) {
    const at = new Map(categories.map((name, i) => [name, i]));
    return (place) => left + (((at.get(String(place)) ?? 0) + 0.5) / categories.length) * (right - left);
  }
  const [low, high] = extent(all.map(({ x }) => Number(x)));
  const span = high - low;
  return (place) =>
    span > 0 && Number.isFinite(span)
      ? left + ((Number(place) - low) / span) * (right - left)
      : (left + right) / 2;
}

function xTicks(
  all: readonly PlotPoint[],
  categories: readonly string[],
  { left, right, x }: Box & { x(place: number | string): number },
): Frame['xTicks'] {
  const inside = (at: number) => (at < left + 20 ? 'start' : at > right - 20 ? 'end' : 'middle');
  if (categories.length > 0) {
    const every = Math.ceil(categories.length / 6);
    return categories.flatMap((label, i) =>
      i % every === 0 ? [{ at: x(label), label, anchor: inside(x(label)) }] : [],
    );
  }
  const [low, high] = extent(all.map(({ x: place }) => Number(place)));
  const marks = low === high ? [low] : ticks(low, high);
  return marks.map((value) => ({ at: x(value), label: axisLabel(value), anchor: inside(x(value)) }));
}
