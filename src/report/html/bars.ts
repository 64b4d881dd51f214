import { html } from '../escape.ts';
import type { PlotPoint } from '../evidence.ts';
import { formatValue, shorten } from '../format.ts';
import type { Frame } from './frame.ts';

/** Bars that lie on their side, a row for each category: now above, before below; each says its value as a title. */
export function barMarks(frame: Frame, now: readonly PlotPoint[], old: readonly PlotPoint[]): string {
  const [current, before] = [byCategory(now), byCategory(old)];
  return frame.categories
    .map((name, i) => {
      const top = frame.top + i * 22;
      const label = `<text class="sub" x="${frame.left - 6}" y="${top + 14}" text-anchor="end">${html(shorten(name, 18))}<title>${html(name)}</title></text>`;
      return `${label}${bar(frame, { value: current.get(name), top: top + 1, side: 'now' })}${bar(frame, { value: before.get(name), top: top + 11, side: 'old' })}`;
    })
    .join('');
}

function byCategory(points: readonly PlotPoint[]): ReadonlyMap<string, number> {
  return new Map(points.map(({ x, y }) => [String(x), y]));
}

function bar(
  frame: Frame,
  {
    value,
    top,
    side,
  }: { readonly value: number | undefined; readonly top: number; readonly side: 'now' | 'old' },
): string {
  if (value === undefined) return '';
  const [zero, end] = [frame.y(Math.min(Math.max(0, frame.low), frame.high)), frame.y(value)];
  const [x, width] = [Math.min(zero, end), Math.max(1, Math.abs(end - zero))];
  return `<rect class="${side}" x="${x.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="9"><title>${side === 'now' ? 'now' : 'before'} ${html(formatValue(value, 6))}</title></rect>`;
}
