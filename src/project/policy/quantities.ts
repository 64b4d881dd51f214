/** `45s`, `1.5h`, `1h 30m`: units `s m min h d`, not all of them zero. The schema has the same text. */
export const durationPattern = String.raw`^(?=.*[1-9])(\d{1,6}(\.\d{1,3})?\s?(s|m|min|h|d)\s?)+$`;

/** `2 GB`: decimal units as vendors count, `KiB` and so on for binary ones. The schema has the same text. */
export const sizePattern = String.raw`^\d{1,15}(\.\d{1,6})?\s?(B|kB|KB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|PiB)$`;

/** `0.002`, `1%`, `1% and 0.002`, `1% or 0.002`. The schema has the same text. */
export const dropPattern = String.raw`^(\d+(\.\d+)?(e-?\d{1,2})?\s?%?)(\s(and|or)\s(\d+(\.\d+)?(e-?\d{1,2})?\s?%?))?$`;

/** `5 commits`, from 1 to 999. The schema has the same text. */
export const commitsPattern = String.raw`^[1-9]\d{0,2} commits?$`;

/** How far a metric may move in its bad direction: in its own unit, or in percent of the baseline. */
export interface DropLimit {
  readonly unit: 'absolute' | 'percent';
  readonly amount: number;
}

/** One limit or two. `and`: passed only when both are exceeded counts as a drop · `or`: either counts. */
export interface Drop {
  readonly join: 'and' | 'or';
  readonly limits: readonly [DropLimit, ...DropLimit[]];
}

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 };

/** Seconds of a {@link durationPattern} text; undefined if it is none. */
export function parseDuration(text: string): number | undefined {
  if (!new RegExp(durationPattern).test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)\s?(min|[smhd])/g))
    seconds += Number(amount) * (secondsOf[unit as string] as number);
  return seconds;
}

const powers: Readonly<Record<string, number>> = { '': 0, K: 1, M: 2, G: 3, T: 4, P: 5 };

/** Bytes of a {@link sizePattern} text, rounded; undefined if it is none. */
export function parseSize(text: string): number | undefined {
  if (!new RegExp(sizePattern).test(text)) return undefined;
  const [, amount, prefix, binary] = /^([\d.]+)\s?([kKMGTP]?)(i?)B$/.exec(text) ?? [];
  const power = powers[(prefix ?? '').toUpperCase()] as number;
  return Math.round(Number(amount) * (binary === 'i' ? 1024 : 1000) ** power);
}

/** The limits of a {@link dropPattern} text; undefined if it is none. */
export function parseDrop(text: string): Drop | undefined {
  const found = new RegExp(dropPattern).exec(text);
  if (found === null) return undefined;
  const [first, second] = [found[1] as string, found[6]];
  return {
    join: found[5] === 'or' ? 'or' : 'and',
    limits: [limitOf(first), ...(second === undefined ? [] : [limitOf(second)])],
  };
}

function limitOf(text: string): DropLimit {
  return { unit: text.endsWith('%') ? 'percent' : 'absolute', amount: Number.parseFloat(text) };
}

/** The number of a {@link commitsPattern} text; undefined if it is none. */
export function parseCommits(text: string): number | undefined {
  return new RegExp(commitsPattern).test(text) ? Number.parseInt(text, 10) : undefined;
}
