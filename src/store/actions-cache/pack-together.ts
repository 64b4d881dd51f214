import { hashPieces } from '../hash-pieces.ts';
import type { VerifiedBytes } from '../store.ts';
import type { PackEntry } from './pack.ts';
import { expandObject } from './pack-codec.ts';
import { mostRanges, planRanges, type Range } from './pack-ranges.ts';
import type { PackReader } from './pack-reader.ts';

/** Raw bytes that are handed on at once, about. */
const atOnce = 4 * 2 ** 20;
/** Larger objects are read by themselves, in bytes. */
const longest = 1 << 20;

/**
 * Objects of one pack, verified, as their ranges arrive. Those that are long, do not arrive or are not what their entry promises are
 * left out: whoever asks for one of them hears why. Rejects with the abort reason.
 */
export async function* readTogether(
  pack: PackReader,
  entries: readonly PackEntry[],
  signal: AbortSignal | undefined,
): AsyncGenerator<VerifiedBytes[]> {
  const ranges = planRanges(entries.filter(({ rawLength }) => rawLength <= longest)).values();
  const underway: { readonly range: Range; readonly bytes: Promise<Buffer | undefined> }[] = [];
  for (;;) {
    while (underway.length < mostRanges) {
      const next = ranges.next();
      if (next.done === true) break;
      underway.push({ range: next.value, bytes: pack.range(next.value, signal) });
    }
    const first = underway.shift();
    if (first === undefined) return;
    const bytes = await first.bytes;
    signal?.throwIfAborted();
    // A service in trouble is for the reader of one object to judge, before more is asked of it.
    if (bytes === undefined) return;
    yield* verified(bytes, first.range, pack.entries);
  }
}

/** In parts, as nobody knows how much compressed bytes will be. */
async function* verified(
  bytes: Buffer,
  { offset, items }: Range,
  entries: PackReader['entries'],
): AsyncGenerator<VerifiedBytes[]> {
  let part: Expanded[] = [];
  let size = 0;
  for (const { key } of items) {
    const entry = entries.get(key) as PackEntry;
    const start = entry.offset - offset;
    const raw = expandObject(bytes.subarray(start, start + entry.length), entry);
    if (raw === undefined) continue;
    part.push({ key, md5: entry.md5, bytes: raw });
    size += raw.length;
    if (size < atOnce) continue;
    yield await sound(part);
    part = [];
    size = 0;
  }
  if (part.length > 0) yield await sound(part);
}

interface Expanded extends VerifiedBytes {
  readonly bytes: Buffer;
}

async function sound(objects: readonly Expanded[]): Promise<VerifiedBytes[]> {
  const found = await hashPieces(objects.map(({ bytes }) => bytes));
  return objects.filter(({ md5 }, index) => found[index] === md5);
}
