import { Limiter } from '../limiter.ts';
import { WholeBody } from '../whole-body.ts';
import type { Arriving } from './arriving.ts';
import type { DirectObject, DirectS3 } from './direct.ts';
import { refusalOf } from './refusal.ts';

const partSize = 1 << 22;
/** Objects above this size come in parts. */
const partsFrom = 6 * partSize;
/** So many parts of an object are on their way or wait at once; 4 MiB each. */
const partsAtOnce = 8;
const objectsAtOnce = 2;
const attempts = 3;

/** An object that came apart: its parts do not belong together, or one of them did not arrive. Asked for again as a whole. */
class BrokenParts extends Error {
  readonly code = 'ERR_HTTP_PARTS';
}

/**
 * Bodies of large objects by ranges, several at once: one connection alone is slower than the line, and one that breaks costs
 * a part, not everything. Every part must be of the version that the first answer named. Bounds what all of them hold in memory.
 */
export class LargeBodies {
  readonly #direct: DirectS3;
  readonly #objects = new Limiter(objectsAtOnce);

  constructor(direct: DirectS3) {
    this.#direct = direct;
  }

  /** The object's bytes in order: as they arrive, or in parts if it is large and the server can give parts. */
  bodyOf(
    key: string,
    { body, size, etag, acceptsRanges }: DirectObject,
    signal: AbortSignal | undefined,
  ): WholeBody | AsyncIterable<Uint8Array> {
    if (body instanceof WholeBody || size === undefined || size < partsFrom) return body;
    if (!acceptsRanges || etag === undefined || !/^"[^"]+"$/.test(etag)) return body;
    return this.#inParts({ key, size, etag, signal }, body);
  }

  async *#inParts(object: LargeObject, whole: Arriving): AsyncGenerator<Uint8Array> {
    whole.abort(new Error('it is read in parts'));
    const leave = await this.#objects.enter();
    const stop = new AbortController();
    const signal = object.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, object.signal]);
    const waiting: Promise<Uint8Array>[] = [];
    try {
      for (let start = 0; start < object.size || waiting.length > 0; ) {
        while (start < object.size && waiting.length < partsAtOnce) {
          const part = this.#part({ ...object, signal }, start);
          part.catch(() => {});
          waiting.push(part);
          start += partSize;
        }
        yield await (waiting.shift() as Promise<Uint8Array>);
      }
    } finally {
      stop.abort();
      leave();
    }
  }

  async #part(object: LargeObject, start: number): Promise<Uint8Array> {
    const length = Math.min(partSize, object.size - start);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#ask(object, start, length);
      } catch (error) {
        object.signal?.throwIfAborted();
        if (attempt >= attempts || error instanceof BrokenParts) throw error;
      }
    }
  }

  async #ask({ key, size, etag, signal }: LargeObject, start: number, length: number): Promise<Uint8Array> {
    const headers = { 'if-match': etag, range: `bytes=${start}-${start + length - 1}` };
    const reply = await this.#direct.send({ method: 'GET', key, headers, signal });
    if (reply === undefined) throw new BrokenParts('the place of the bucket was lost');
    if (reply.status >= 400 && reply.status !== 412 && reply.status !== 416) throw refusalOf(reply);
    const range = `bytes ${start}-${start + length - 1}/${size}`;
    if (reply.status !== 206 || reply.headers['content-range'] !== range || reply.headers.etag !== etag) {
      if (!(reply.body instanceof WholeBody)) reply.body.abort(new BrokenParts('another part'));
      throw new BrokenParts('the object changed, or the server gave another part of it than was asked for');
    }
    // With a buffer of its own, which can be handed to another thread.
    const bytes = Buffer.allocUnsafeSlow(length);
    let at = 0;
    for await (const chunk of reply.body) {
      if (at + chunk.length > length) throw new BrokenParts('a part is too long');
      bytes.set(chunk, at);
      at += chunk.length;
    }
    if (at < length) throw Object.assign(new Error('a part is too short'), { code: 'ECONNRESET' });
    return bytes;
  }
}

interface LargeObject {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly signal: AbortSignal | undefined;
}
