import { setImmediate } from 'node:timers/promises';
import type { Cache } from './cache.ts';
import type { Copies } from './copies.ts';
import { hashPieces } from './hash-pieces.ts';
import { type ObjectId, objectKey } from './oid.ts';
import { receiveTogether } from './receive-together.ts';
import { WriteCrew } from './write-crew.ts';

interface Arrived {
  readonly id: ObjectId;
  readonly bytes: Uint8Array;
  readonly answer: (isThere: boolean) => void;
}

/** Objects that are hashed and written together, and those that may wait for that. */
const atOnce = 128;
const mostWaiting = 512;

/**
 * Where bodies that arrived as a whole get into the cache, many at a time: they are hashed side by side, and another thread writes
 * them while this one receives further ones. Dispose of it in any case.
 */
export class Landing implements AsyncDisposable {
  readonly #cache: Cache;
  readonly #copies: Copies | undefined;
  readonly #crew: WriteCrew;
  #waiting: Arrived[] = [];
  #work: Promise<void> | undefined;

  /** For objects of these ids. */
  constructor(cache: Cache, ids: readonly ObjectId[], copies: Copies | undefined) {
    this.#cache = cache;
    this.#copies = copies;
    this.#crew = new WriteCrew(cache.store.folder, 'other');
    const shards = new Map<string, ObjectId>();
    for (const id of ids) if (id.hashName === 'md5') shards.set(id.oid.slice(0, 2), id);
    cache.store.folder.prepare([...shards.values()].map(objectKey));
  }

  /**
   * Puts bytes under their name. False, or a promise of it: it is for `Cache.receive`, which also says why. Either there is no room
   * here, so that the caller does as well by itself, or the bytes are not what the name says, or the disk refused them.
   */
  take(id: ObjectId, bytes: Uint8Array): Promise<boolean> | false {
    if (id.hashName !== 'md5' || this.#waiting.length >= mostWaiting) return false;
    return new Promise((answer) => {
      this.#waiting.push({ id, bytes, answer });
      this.#work ??= this.#landAll();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#work;
    await this.#crew[Symbol.asyncDispose]();
  }

  async #landAll(): Promise<void> {
    // What came with the same look at the sockets goes together.
    await setImmediate();
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
      // Whatever it is: the caller hears of it when it does the same by itself.
      const there = await this.#land(batch).catch(() => new Set<Arrived>());
      for (const arrived of batch) arrived.answer(there.has(arrived));
    }
    this.#work = undefined;
  }

  #next(): readonly Arrived[] {
    return this.#waiting.splice(0, atOnce);
  }

  async #land(batch: readonly Arrived[]): Promise<ReadonlySet<Arrived>> {
    const pieces = batch.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const found = await hashPieces(pieces);
    const objects = batch.map((arrived, index) => ({
      arrived,
      id: arrived.id,
      key: objectKey(arrived.id),
      bytes: arrived.bytes,
      md5: found[index] as string,
    }));
    const options = { cache: this.#cache, crew: this.#crew, copies: this.#copies };
    const there = await receiveTogether(objects, options);
    return new Set(there.map(({ arrived }) => arrived));
  }
}
