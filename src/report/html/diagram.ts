import { symbolOf } from '../diagram.ts';
import { html } from '../escape.ts';
import type { Folded } from '../fold.ts';
import { shorten } from '../format.ts';
import { levels } from '../mermaid.ts';
import { textWidth } from '../text-width.ts';

/**
 * The same folded pipeline as an inline SVG: levels from top to bottom, classes by state, names as titles in full. An arrow
 * over several levels has a place of its own on each, so that it runs between boxes and not behind them.
 */
export function svgDiagram({ boxes, arrows }: Folded): string {
  const { level, steps, paths } = withBends(levels(boxes.length, arrows), arrows);
  const rows = ordered(level.length, level, steps);
  const widths = level.map((_, i) => {
    const box = boxes[i];
    if (box === undefined) return bendWidth;
    const [title, second] = [textWidth(shorten(box.name, 36)), textWidth(box.detail)];
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
    ...arrows.map(([from, to], i) =>
      edge(
        (paths[i] as readonly number[]).map(at),
        boxes[from]?.isConcerned === true && boxes[to]?.isConcerned === true,
      ),
    ),
    ...boxes.map((box, i) => node(box, at(i), widths[i] as number)),
    '</svg>',
  ].join('\n');
}

const [boxHeight, gapX, gapY] = [44, 22, 34];
/** Room for an arrow beside boxes, and how many such places a drawing may have. */
const [bendWidth, mostBends] = [4, 250];

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

/** From the bottom of the first box to the top of the last one, straight down past what lies between. */
function edge(points: readonly { x: number; y: number }[], isHot: boolean): string {
  const [first, ...rest] = points as readonly [{ x: number; y: number }, ...{ x: number; y: number }[]];
  const half = boxHeight / 2;
  const parts = rest.map((to, i) => {
    const from = points[i] as { x: number; y: number };
    const [y1, y2] = [from.y + half, to.y - half];
    const bend = Math.max(gapY, Math.abs(y2 - y1) / 2);
    const down = i === rest.length - 1 ? '' : `V${round(to.y + half)}`;
    // Without bends an arrow over several levels goes around what lies between.
    const out = y2 - y1 > gapY + boxHeight ? 110 : 0;
    return `C${round(from.x + out)} ${round(y1 + bend)} ${round(to.x + out)} ${round(y2 - bend)} ${round(to.x)} ${round(y2)}${down}`;
  });
  return `<path class="edge${isHot ? ' hot' : ''}" d="M${round(first.x)} ${round(first.y + half)}${parts.join('')}"/>`;
}

interface Bent {
  /** Of boxes, then of bends */
  readonly level: readonly number[];
  /** Arrows from one level to the next, by index of box or bend */
  readonly steps: Folded['arrows'];
  /** For each arrow what it touches */
  readonly paths: readonly (readonly number[])[];
}

/** Gives long arrows a bend on each level that they pass, as long as there are few enough to leave room for boxes. */
function withBends(level: readonly number[], arrows: Folded['arrows']): Bent {
  const long = arrows.map(([from, to]) => Math.max(0, (level[to] as number) - (level[from] as number) - 1));
  if (long.reduce((sum, bends) => sum + bends, 0) > mostBends) return { level, steps: arrows, paths: arrows };
  const all = [...level];
  const paths = arrows.map(([from, to], i) => {
    const start = level[from] as number;
    const bends = Array.from({ length: long[i] as number }, (_, k) => all.push(start + k + 1) - 1);
    return [from, ...bends, to];
  });
  const steps = paths.flatMap((path) =>
    path.slice(1).map((to, i): [number, number] => [path[i] as number, to]),
  );
  return { level: all, steps, paths };
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
