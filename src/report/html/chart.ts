import { html } from '../escape.ts';
import type { PlotPoint, PlotSeries } from '../evidence.ts';
import { barMarks } from './bars.ts';
import { axisLabel, type Frame, frameOf, ticks } from './frame.ts';
import { jsonAttribute } from './parts.ts';

/**
 * One curve, cloud or set of bars as an inline SVG figure: now in full, before dashed or paler. The figure carries its points,
 * so that the page's script can show the values under the pointer; without it the axes still tell them.
 */
export function svgChart(series: PlotSeries): string {
  const [now, old] = [series.new ?? [], series.old ?? []];
  const caption = `<figcaption>${html(series.title)} <span class="soft">· ${html(series.yLabel)} by ${html(series.xLabel)}${sides(series)}</span></figcaption>`;
  if (now.length + old.length === 0)
    return `<figure>${caption}<p class="soft">No number to draw.</p></figure>`;
  const frame = frameOf(now, old, series.kind);
  const marks =
    series.kind === 'bar'
      ? barMarks(frame, now, old)
      : `${draw(old, 'old', series.kind, frame)}${draw(now, 'now', series.kind, frame)}`;
  return `<figure class="chart ${series.kind}" ${pointData(series, frame)}>${caption}<svg viewBox="0 0 ${frame.width} ${frame.height}" width="100%" role="img" aria-label="${html(series.title)}">${grid(frame)}${marks}<path class="cursor" d=""/></svg></figure>`;
}

function sides({ old, new: now }: PlotSeries): string {
  if (old === undefined) return ' · new';
  return now === undefined ? ' · gone' : '';
}

function draw(
  points: readonly PlotPoint[],
  side: 'now' | 'old',
  kind: 'line' | 'scatter',
  frame: Frame,
): string {
  const at = points.map(({ x, y }): [string, string] => [px(frame.x(x)), px(frame.y(y))]);
  if (kind === 'scatter')
    return at.map(([x, y]) => `<circle class="${side}" cx="${x}" cy="${y}" r="2.5"/>`).join('');
  const [only] = at;
  if (at.length === 1 && only !== undefined)
    return `<circle class="${side}" cx="${only[0]}" cy="${only[1]}" r="3.5"/>`;
  return at.length === 0
    ? ''
    : `<path class="${side}" d="${at.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')}"/>`;
}

/** Lines and labels of both axes. */
function grid(frame: Frame): string {
  const { left, right, top, bottom } = frame;
  const across = frame.isSideways
    ? []
    : ticks(frame.low, frame.high).map((value) => {
        const y = px(frame.y(value));
        return `<path class="grid" d="M${left} ${y}H${right}"/><text class="sub" x="${left - 6}" y="${px(frame.y(value) + 4)}" text-anchor="end">${html(axisLabel(value))}</text>`;
      });
  const below = frame.xTicks.map(
    ({ at, label, anchor }) =>
      `<text class="sub" x="${px(at)}" y="${bottom + 16}" text-anchor="${anchor}">${html(label, 24)}</text>`,
  );
  return `${across.join('')}${below.join('')}<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>`;
}

/** What the script needs: where each point stands, in the drawing's own units, and what it says. */
function pointData({ new: now = [], old = [], kind }: PlotSeries, frame: Frame): string {
  if (kind === 'bar') return '';
  const list = (points: readonly PlotPoint[]) =>
    points.map(({ x, y }) => [
      Math.round(frame.x(x) * 10) / 10,
      Math.round(frame.y(y) * 10) / 10,
      typeof x === 'number' ? x : x.slice(0, 60),
      y,
    ]);
  return `data-points="${jsonAttribute(JSON.stringify({ now: list(now), old: list(old) }))}"`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
