import type { Cache } from './cache.ts';
import type { Copies } from './copies.ts';
import type { ObjectId } from './oid.ts';
import type { VerifiedBytes } from './store.ts';
import type { WriteCrew } from './write-crew.ts';

/** Into which cache, who writes, and who wants copies. */
export interface Together {
  readonly cache: Cache;
  readonly crew: WriteCrew;
  readonly copies: Copies | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts verified bytes under their names, many at once, and gives those that are there now; copies that somebody wants are made on the
 * way. What is left out is for `Cache.receive`, which says why. Rejects with the abort reason.
 */
export async function receiveTogether<T extends VerifiedBytes & { readonly id: ObjectId }>(
  objects: readonly T[],
  { cache, crew, copies, signal }: Together,
): Promise<T[]> {
  const sound = objects.filter(({ id, md5 }) => id.hashName === 'md5' && md5 === id.oid);
  const wanted = sound.map(({ id, key, bytes }) => ({ key, bytes, copies: copies?.wanted(id) ?? [] }));
  const written = await crew.write(wanted, signal);
  return sound.filter(({ id }, index) => {
    const { stamp, isCopied } = written[index] ?? {};
    if (stamp === undefined) return false;
    cache.written(id, stamp);
    if (isCopied === true) copies?.made(id);
    return true;
  });
}
