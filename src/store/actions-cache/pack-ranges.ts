/** Bytes of a pack that somebody wants. */
export interface Wanted {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
}

/** Bytes to ask for in one request, and which objects they hold. */
export interface Range {
  readonly offset: number;
  readonly length: number;
  readonly items: readonly Wanted[];
}

/** Bytes nobody wants are cheaper than a round trip up to this length. */
const coalesceGap = 256 * 1024;
/** Ranges are held in memory, several at a time, and spread over connections. */
const longestRange = 4 * 2 ** 20;

/** So many ranges are under way or held at once. */
export const mostRanges = 10;

/** Is an object too long to share a range, and to be held in memory? */
export function isLong(length: number): boolean {
  return length > longestRange;
}

/**
 * The requests for some objects of one pack, in the order of their offsets: neighbours closer than 256 KiB share a range of
 * at most 4 MiB; a longer object has one of its own. Pure.
 */
export function planRanges(wanted: readonly Wanted[]): Range[] {
  const ranges: { offset: number; length: number; items: Wanted[] }[] = [];
  for (const item of wanted.toSorted((a, b) => a.offset - b.offset || a.length - b.length)) {
    const last = ranges.at(-1);
    const end = item.offset + item.length;
    const fits =
      last !== undefined &&
      item.offset - (last.offset + last.length) <= coalesceGap &&
      !isLong(Math.max(last.length, end - last.offset));
    if (!fits) ranges.push({ offset: item.offset, length: item.length, items: [item] });
    else {
      last.length = Math.max(last.length, end - last.offset);
      last.items.push(item);
    }
  }
  return ranges;
}
