import type { NamedPack } from './catalogue.ts';
import type { CacheEntries } from './entries.ts';
import type { PackEntry } from './pack.ts';
import { planRanges } from './pack-ranges.ts';
import { collect } from './pack-reader.ts';
import type { PackWriter } from './pack-writer.ts';
import type { OpenPack, Packs } from './packs.ts';
import type { Pending } from './pending.ts';
import { type PackShare, planTidying } from './repack.ts';
import { readNewest, saveCatalogue, savePack } from './save.ts';

/** What a run has to save, and what was there before. */
export interface FlushRequest {
  readonly entries: CacheEntries;
  readonly packs: Packs;
  readonly pending: Pending;
  /** The own scope */
  readonly scope: string;
  /** For temporary files */
  readonly folder: string;
  /** Bytes that all packs of the scope may have together */
  readonly budget: number;
  /** Is the object of that key still of use? */
  readonly live: (key: string) => boolean;
  readonly now: number;
  readonly signal: AbortSignal | undefined;
}

/** What was saved: objects of this run, and the bytes that went up for them and for tidying. */
export interface Flushed {
  readonly objects: number;
  readonly bytes: number;
}

/**
 * Saves what a run wrote as one pack, moves into it what is left of packs that are not worth their place, and names it in the
 * next catalogue. Nothing to say means no request. Rejects with `EntriesError`, and with errors of the disk.
 */
export async function flush(request: FlushRequest): Promise<Flushed> {
  const { entries, packs, pending, scope, folder, now, signal } = request;
  const objects = pending.count;
  const known = packs.all.filter(({ own }) => own);
  const shares = known.map((pack) => shareOf(pack, request));
  const { drop, fold } = planTidying(shares, request.budget - pending.length);
  const dropped = new Set([
    ...packs.lost,
    ...[...drop, ...fold.map(({ pack }) => pack)].map(({ key }) => key),
  ]);
  if (objects === 0 && dropped.size === 0) return { objects: 0, bytes: 0 };
  for (const share of fold) await adoptLive(share, pending.growing, signal);
  // Asked for while the pack goes up; a failure is heard when it is needed.
  const newest = readNewest({ entries, scope, signal });
  newest.catch(() => {});
  const add: NamedPack[] = [];
  if (pending.count > 0) {
    const { growing } = pending;
    add.push(await savePack(entries, { path: growing.path, size: growing.seal() }, { now, signal }));
  }
  // The catalogue that named them may be evicted before they are.
  await saveCatalogue({ entries, scope, folder, add: [...known, ...add], drop: dropped, newest, signal });
  pending.saved();
  packs.unname(dropped);
  return { objects, bytes: add.reduce((sum, { size }) => sum + size, 0) };
}

function shareOf(pack: OpenPack, { packs, pending, live }: FlushRequest): PackShare<OpenPack> {
  const isLive = ({ key }: PackEntry) =>
    packs.find(key)?.pack === pack && pending.find(key) === undefined && live(key);
  const { reader, size } = pack;
  return { pack, size, dataLength: reader.dataLength, live: [...reader.entries.values()].filter(isLive) };
}

/** An object that is not what its entry promises is left behind. */
async function adoptLive(
  { pack, live }: PackShare<OpenPack>,
  writer: PackWriter,
  signal: AbortSignal | undefined,
): Promise<void> {
  const byKey = new Map(live.map((entry) => [entry.key, entry]));
  for (const range of planRanges(live)) {
    if (range.items.length === 1) {
      await writer.adopt(entryOf(range.items[0]), pack.reader.stored(range.offset, range.length, signal));
      continue;
    }
    const bytes = await collect(pack.reader.stored(range.offset, range.length, signal));
    for (const item of range.items) {
      const start = item.offset - range.offset;
      await writer.adopt(entryOf(item), piece(bytes.subarray(start, start + item.length)));
    }
  }

  function entryOf(item: { readonly key: string } | undefined): PackEntry {
    return byKey.get(item?.key ?? '') as PackEntry;
  }
}

async function* piece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
