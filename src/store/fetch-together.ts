import type { Cache } from './cache.ts';
import type { Copies } from './copies.ts';
import { type ObjectId, objectKey } from './oid.ts';
import { receiveTogether } from './receive-together.ts';
import type { Store } from './store.ts';
import type { Tally } from './tally.ts';
import { WriteCrew } from './write-crew.ts';

/** What to fetch by many at once, and who counts it. */
export interface TogetherRequest {
  readonly from: Store;
  readonly to: Cache;
  readonly ids: readonly ObjectId[];
  readonly tally: Tally;
  readonly copies: Copies | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Fewer objects are there before a thread that writes them has started. */
export const fewObjects = 500;

/**
 * Fetches what a store reads many at once, and gives what is left: what it did not have, what was not sound, and what could not be
 * written. Those are for a look at each, which says why. Rejects with the abort reason.
 */
export async function fetchTogether(request: TogetherRequest): Promise<readonly ObjectId[]> {
  const { from, to, ids, tally, copies, signal } = request;
  if (from.readMany === undefined || ids.length < fewObjects) return ids;
  const left = new Map(ids.map((id) => [objectKey(id), id]));
  const keys = [...left.keys()].filter((key) => !to.arriving.has(key));
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const key of keys) to.arriving.set(key, promise);
  try {
    await using crew = new WriteCrew(to.store.folder);
    to.store.folder.prepare(keys);
    for await (const bodies of from.readMany(keys, signal)) {
      const objects = bodies.map((body) => ({ ...body, id: left.get(body.key) as ObjectId }));
      for (const { key, id, bytes } of await receiveTogether(objects, { cache: to, crew, copies, signal })) {
        tally.settle(id, { kind: 'moved', bytes: bytes.length, source: from.name, passedOver: [] });
        left.delete(key);
      }
    }
  } finally {
    for (const key of keys) to.arriving.delete(key);
    resolve();
  }
  return [...left.values()];
}
