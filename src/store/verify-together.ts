import type { Cache, Unseen } from './cache.ts';
import type { LaneResult } from './md5-lanes/lane-hasher.ts';
import { type ObjectId, objectKey } from './oid.ts';
import { isSameStamp } from './verified.ts';

/**
 * Which of these objects are not in the cache, or not what their names say; those are removed. As `Cache.verify` for each,
 * but many that nobody has looked at yet are hashed side by side. `tell` learns again and again how many of the first ones are
 * known to be sound. Rejects with the abort reason.
 */
export async function findUnsound(
  cache: Cache,
  ids: readonly ObjectId[],
  signal: AbortSignal | undefined,
  tell?: (sound: number) => void,
): Promise<ObjectId[]> {
  const unsound: ObjectId[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const unseen: Unseen[] = [];
    const end = Math.min(at + atOnce, ids.length);
    for (let i = at; i < end; i++) {
      const id = ids[i] as ObjectId;
      const seen = cache.look(id);
      if (seen === 'absent') unsound.push(id);
      else if (seen !== 'sound') unseen.push(seen);
      else if (i % tellEvery === 0 && unsound.length + unseen.length === 0) tell?.(i + 1);
    }
    for (const id of await hashTogether(cache, unseen, signal)) {
      if (!(await cache.verify(id, signal))) unsound.push(id);
    }
    if (unsound.length === 0) tell?.(end);
  }
  return unsound;
}

const tellEvery = 256;

/** Keeps what is remembered of each file within bounds. */
const atOnce = 32_768;

/** Fewer objects are done before the kernel is compiled. */
const fewObjects = 16;

/** The ids that are left: what is not sound is looked at once more, by itself. */
async function hashTogether(
  cache: Cache,
  unseen: readonly Unseen[],
  signal: AbortSignal | undefined,
): Promise<ObjectId[]> {
  const left = new Map(unseen.map(({ id }) => [objectKey(id), id]));
  const plain = unseen.filter(({ id }) => id.hashName === 'md5');
  if (plain.length >= fewObjects) {
    const files = plain.map(({ path, stat }) => ({ path, size: stat.size }));
    const tell = (index: number, result: LaneResult): void => {
      const object = plain[index] as Unseen;
      if (result.kind !== 'hash' || !isSameStamp(result.stats, object.stat)) return;
      if (cache.learn(object, result.md5)) left.delete(objectKey(object.id));
    };
    const { hashTogether: hash } = await import('./md5-lanes/crew.ts');
    await hash({ files, tell, signal });
  }
  return [...left.values()];
}
