import type { PackEntry } from './pack.ts';

/** A pack as far as it matters for tidying up. Sizes are in bytes. */
export interface PackShare<T> {
  readonly pack: T;
  /** Length of the whole pack */
  readonly size: number;
  /** Length of all its objects */
  readonly dataLength: number;
  /** Its objects that are still read from it */
  readonly live: readonly PackEntry[];
}

/** What to do about packs that are not worth their place. */
export interface Tidying<T> {
  /** Hold nothing that is read; their names go */
  readonly drop: readonly T[];
  /** Their live objects move to the new pack, then their names go */
  readonly fold: readonly PackShare<T>[];
}

const leastShare = 0.5;
const mostPacks = 32;
const packsAfterwards = 16;
/** One run moves no more than this: tidying must not take longer than the work. */
const mostMoved = 512 * 2 ** 20;

/**
 * Which packs to drop, and which to fold into the run's own: those of which less than half is live, and the smallest ones if
 * there are more than 32. What then does not fit into `room` bytes goes as well, the oldest first. `packs` has the newest
 * first. Pure.
 */
export function planTidying<T>(packs: readonly PackShare<T>[], room: number): Tidying<T> {
  const kept = packs.filter(({ live }) => live.length > 0);
  const fold = chooseFolded(kept);
  let left = room - fold.reduce((sum, share) => sum + lengthOf(share), 0);
  const fitting = new Set<T>();
  for (const { pack, size } of kept.filter((share) => !fold.includes(share))) {
    left -= size;
    if (left >= 0) fitting.add(pack);
  }
  const folded = new Set(fold.map(({ pack }) => pack));
  return {
    drop: packs.map(({ pack }) => pack).filter((pack) => !fitting.has(pack) && !folded.has(pack)),
    fold,
  };
}

function chooseFolded<T>(kept: readonly PackShare<T>[]): readonly PackShare<T>[] {
  const smallestFirst = kept.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const tooMany = kept.length > mostPacks ? kept.length - packsAfterwards : 0;
  const fold: PackShare<T>[] = [];
  let moved = 0;
  for (const [index, share] of smallestFirst.entries()) {
    const length = lengthOf(share);
    if (index >= tooMany && length >= share.dataLength * leastShare) continue;
    moved += length;
    if (moved > mostMoved) break;
    fold.push(share);
  }
  return fold;
}

function lengthOf({ live }: PackShare<unknown>): number {
  return live.reduce((sum, { length }) => sum + length, 0);
}
