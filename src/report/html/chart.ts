import { html } from '../escape.ts';
import type { PlotPoint, PlotSeries } from '../evidence.ts';
import { formatValue } from '../format.ts';

/** One plot as an inline SVG figure: now as a full line, before as a dashed one; bars side by side. */
export function svgChart(series: PlotSeries): string {
  const [now, old] = [finite(series.new), finite(series.old)];
  const all = [...now, ...old];
  const caption = `<figcaption>${html(series.title)} · ${html(series.yLabel)} by ${html(series.xLabel)}</figcaption>`;
  if (all.length === 0) return `<figure>${caption}<p class="soft">No number to draw.</p></figure>`;
  const scale = scaleOf(all, Math.max(now.length, old.length));
  const draw = series.kind === 'bar' ? bars : curve;
  const marks = [draw(old, 'old', scale), draw(now, 'now', scale)].join('');
  const axis = `<path class="axis" fill="none" d="M${left} ${top}V${bottom}H${right}"/>`;
  const label = (y: number, value: number) =>
    `<text class="sub" x="${left - 6}" y="${y}" text-anchor="end">${html(formatValue(value, 3))}</text>`;
  const legend = `<text class="sub" x="${right}" y="${top - 4}" text-anchor="end">${old.length > 0 ? 'dashed: before' : ''}</text>`;
  return `<figure>${caption}<svg viewBox="0 0 340 190" width="100%" role="img" aria-label="${html(series.title)}">${axis}${label(top + 8, scale.high)}${label(bottom, scale.low)}${legend}${marks}</svg></figure>`;
}

const [left, right, top, bottom] = [58, 330, 18, 172];

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

function finite(points: readonly PlotPoint[] | undefined): readonly PlotPoint[] {
  return (points ?? []).filter(({ y }) => Number.isFinite(y)).slice(0, 5_000);
}

function scaleOf(points: readonly PlotPoint[], count: number): Scale {
  const low = points.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const high = points.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  return low === high ? { low: low - 1, high: high + 1, count } : { low, high, count };
}

function xAt(i: number, { count }: Scale): number {
  return left + ((right - left) * i) / Math.max(1, count - 1);
}

function yAt(y: number, { low, high }: Scale): number {
  return bottom - ((y - low) / (high - low)) * (bottom - top);
}

function curve(points: readonly PlotPoint[], kind: 'now' | 'old', scale: Scale): string {
  if (points.length === 0) return '';
  const path = points
    .map(({ y }, i) => `${i === 0 ? 'M' : 'L'}${xAt(i, scale).toFixed(1)} ${yAt(y, scale).toFixed(1)}`)
    .join('');
  return `<path class="${kind}" d="${path}"/>`;
}

function bars(points: readonly PlotPoint[], kind: 'now' | 'old', scale: Scale): string {
  const slot = (right - left) / Math.max(1, scale.count);
  const width = slot * 0.38;
  return points
    .map(({ y }, i) => {
      const x = left + slot * i + (kind === 'old' ? slot * 0.1 : slot * 0.52);
      const at = yAt(y, scale);
      return `<rect class="${kind}" x="${x.toFixed(1)}" y="${at.toFixed(1)}" width="${width.toFixed(1)}" height="${Math.max(1, bottom - at).toFixed(1)}"/>`;
    })
    .join('');
}
