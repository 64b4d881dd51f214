import { isLong, mostRanges, type Range, type Wanted } from './pack-ranges.ts';
import type { PackReader } from './pack-reader.ts';

interface Planned {
  readonly pack: PackReader;
  readonly range: Range;
  readonly place: number;
  bytes: Promise<Buffer | undefined> | undefined;
  /** Objects of the range that nobody has taken yet */
  left: number;
}

/**
 * Fetches ranges of packs before their objects are asked for, in the order in which they will be. Holds ten ranges; the
 * oldest is forgotten for a new one, and fetched again if it is still wanted.
 */
export class RangesAhead {
  readonly #planned: Planned[] = [];
  readonly #wanted = new Map<string, { readonly planned: Planned; readonly item: Wanted }>();
  readonly #held = new Set<Planned>();

  /** Adds ranges that are about to be read, and gives their keys in that order. A long object is left to a stream of its own. */
  plan(pack: PackReader, ranges: readonly Range[]): string[] {
    for (const range of ranges) {
      if (isLong(range.length)) continue;
      const planned: Planned = {
        pack,
        range,
        place: this.#planned.length,
        bytes: undefined,
        left: range.items.length,
      };
      this.#planned.push(planned);
      for (const item of range.items) this.#wanted.set(item.key, { planned, item });
    }
    return ranges.flatMap(({ items }) => items.map(({ key }) => key));
  }

  /** The stored bytes of an object, once; undefined if it is not planned from that pack, or could not be read. */
  async take(pack: PackReader, key: string, signal: AbortSignal | undefined): Promise<Buffer | undefined> {
    const wanted = this.#wanted.get(key);
    if (wanted === undefined || wanted.planned.pack !== pack) return undefined;
    const { planned, item } = wanted;
    this.#wanted.delete(key);
    const arriving = this.#start(planned, signal);
    this.#startNext(planned.place, signal);
    const bytes = await arriving;
    planned.left--;
    if (planned.left === 0) this.#forget(planned);
    const start = item.offset - planned.range.offset;
    return bytes?.subarray(start, start + item.length);
  }

  #start(planned: Planned, signal: AbortSignal | undefined): Promise<Buffer | undefined> {
    if (planned.bytes !== undefined) return planned.bytes;
    const { pack, range } = planned;
    const bytes = pack.range(range, signal);
    planned.bytes = bytes;
    this.#held.add(planned);
    for (const oldest of this.#held) {
      if (this.#held.size <= mostRanges) break;
      this.#forget(oldest);
    }
    return bytes;
  }

  #startNext(place: number, signal: AbortSignal | undefined): void {
    for (let next = place + 1; next < this.#planned.length && this.#held.size < mostRanges; next++) {
      const planned = this.#planned[next] as Planned;
      if (planned.left > 0) this.#start(planned, signal);
    }
  }

  #forget(planned: Planned): void {
    planned.bytes = undefined;
    this.#held.delete(planned);
  }
}
