import { symbolOf } from '../diagram.ts';
import { html } from '../escape.ts';
import type { Folded } from '../fold.ts';
import { shorten } from '../format.ts';
import { levels } from '../mermaid.ts';
import { textWidth } from '../text-width.ts';

/** The same folded pipeline as an inline SVG: levels from top to bottom, classes by state, names as titles in full. */
export function svgDiagram({ boxes, arrows }: Folded): string {
  const level = levels(boxes.length, arrows);
  const rows = ordered(boxes.length, level, arrows);
  const widths = boxes.map(({ name, detail }) => {
    const [title, second] = [textWidth(shorten(name, 36)), textWidth(detail)];
    return Math.max(90, 7.2 * title + 34, 6.4 * second + 24);
  });
  const rowWidths = rows.map((row) => row.reduce((sum, i) => sum + (widths[i] as number) + gapX, gapX));
  const width = Math.ceil(Math.max(...rowWidths));
  const height = rows.length * (boxHeight + gapY) + gapY;
  const centre: { x: number; y: number }[] = [];
  rows.forEach((row, depth) => {
    let x = (width - (rowWidths[depth] as number)) / 2 + gapX;
    for (const i of row) {
      centre[i] = { x: x + (widths[i] as number) / 2, y: gapY + depth * (boxHeight + gapY) + boxHeight / 2 };
      x += (widths[i] as number) + gapX;
    }
  });
  const at = (i: number) => centre[i] as { x: number; y: number };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Pipeline">`,
    ...arrows.map(([from, to]) =>
      edge(at(from), at(to), boxes[from]?.isConcerned === true && boxes[to]?.isConcerned === true),
    ),
    ...boxes.map((box, i) => node(box, at(i), widths[i] as number)),
    '</svg>',
  ].join('\n');
}

const [boxHeight, gapX, gapY] = [44, 22, 34];

function node(
  { name, detail, state }: Folded['boxes'][number],
  { x, y }: { x: number; y: number },
  width: number,
): string {
  const box = `<rect class="box" x="${round(x - width / 2)}" y="${round(y - boxHeight / 2)}" width="${round(width)}" height="${boxHeight}" rx="7"/>`;
  const text = (dy: number, kind: string, content: string) =>
    `<text class="${kind}" x="${round(x)}" y="${round(y + dy)}" text-anchor="middle">${content}</text>`;
  const label = `${symbolOf(state)} ${html(shorten(name, 36))}`;
  const second = detail === '' ? '' : text(13, 'sub', html(detail));
  return `<g class="${state}"><title>${html(name)} · ${html(state)}</title>${box}${text(detail === '' ? 4 : -3, 'name', label)}${second}</g>`;
}

function edge(from: { x: number; y: number }, to: { x: number; y: number }, isHot: boolean): string {
  const [y1, y2] = [from.y + boxHeight / 2, to.y - boxHeight / 2];
  const bend = Math.max(gapY, Math.abs(y2 - y1) / 2);
  // An arrow over several levels would run behind the boxes between; it goes around them.
  const out = y2 - y1 > gapY + boxHeight ? 110 : 0;
  const path = `M${round(from.x)} ${round(y1)}C${round(from.x + out)} ${round(y1 + bend)} ${round(to.x + out)} ${round(y2 - bend)} ${round(to.x)} ${round(y2)}`;
  return `<path class="edge${isHot ? ' hot' : ''}" d="${path}"/>`;
}

/** Boxes by level, in an order that keeps arrows short: each next to the middle of what feeds it. */
function ordered(
  size: number,
  level: readonly number[],
  arrows: Folded['arrows'],
): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let i = 0; i < size; i++) {
    const depth = level[i] as number;
    rows[depth] ??= [];
    rows[depth].push(i);
  }
  const filled = rows.filter((row) => row !== undefined);
  const place = new Map<number, number>();
  for (const row of filled) {
    const middle = (i: number) => {
      const feeds = arrows.flatMap(([from, to]) => (to === i ? (place.get(from) ?? []) : []));
      return feeds.length === 0
        ? Number.POSITIVE_INFINITY
        : feeds.reduce((sum, at) => sum + at, 0) / feeds.length;
    };
    const wanted = new Map(row.map((i) => [i, middle(i)]));
    row.sort((a, b) => compare(wanted.get(a) as number, wanted.get(b) as number) || a - b);
    for (const [at, i] of row.entries()) place.set(i, at / row.length);
  }
  return filled;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
