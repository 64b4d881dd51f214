import { pool } from '../../pool.ts';
import { Limiter } from '../limiter.ts';
import { ScatteredBody, type ScatterSink } from '../scattered-body.ts';
import { WholeBody } from '../whole-body.ts';
import type { Arriving } from './arriving.ts';
import type { DirectObject, DirectS3 } from './direct.ts';
import { refusalOf } from './refusal.ts';
import type { PartSink } from './wire.ts';

const partSize = 1 << 22;
/** Objects above this size come in parts. */
const partsFrom = 6 * partSize;
/** So many parts of an object are on their way or wait at once; 4 MiB each. */
const partsAtOnce = 8;
const objectsAtOnce = 2;

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

  /** The object's bytes: as they arrive, or in parts if it is large and the server can give parts. */
  bodyOf(
    key: string,
    { body, size, etag, acceptsRanges }: DirectObject,
    signal: AbortSignal | undefined,
  ): WholeBody | ScatteredBody | AsyncIterable<Uint8Array> {
    if (body instanceof WholeBody || size === undefined || size < partsFrom) return body;
    if (!acceptsRanges || etag === undefined || !/^"[^"]+"$/.test(etag)) return body;
    const object = { key, size, etag, signal };
    return new ScatteredBody({
      inOrder: () => this.#inOrder(object, body),
      scatter: (sink) => this.#scatter(object, body, sink),
    });
  }

  async *#inOrder(object: LargeObject, whole: Arriving): AsyncGenerator<Uint8Array> {
    using turn = await this.#turn(object, whole);
    const starts = startsOf(object.size);
    const waiting: Promise<Uint8Array>[] = [];
    for (;;) {
      while (waiting.length < partsAtOnce) {
        const { value: start, done } = starts.next();
        if (done === true) break;
        const bytes = Buffer.allocUnsafe(lengthFrom(start, object.size));
        const put = (piece: Uint8Array, at: number): void => bytes.set(piece, at - start);
        const part = this.#part(turn.object, start, put).then(() => bytes);
        part.catch(() => {});
        waiting.push(part);
      }
      const next = waiting.shift();
      if (next === undefined) return;
      yield await next;
    }
  }

  async #scatter(object: LargeObject, whole: Arriving, sink: ScatterSink): Promise<void> {
    using turn = await this.#turn(object, whole);
    const { signal, size } = turn.object;
    const done = new Set<number>();
    let reached = 0;
    await pool(startsOf(size), { limit: partsAtOnce, signal }, async (start) => {
      try {
        await this.#part(turn.object, start, sink.put);
        done.add(start);
        while (done.delete(reached)) reached += lengthFrom(reached, size);
        await sink.reached(reached);
      } catch (error) {
        turn.stop(error);
        throw error;
      }
    });
  }

  /** Waits until few enough other objects are read. The end of the turn ends all requests for its parts. */
  async #turn(object: LargeObject, whole: Arriving): Promise<Turn> {
    whole.abort(new Error('it is read in parts'));
    const leave = await this.#objects.enter();
    const control = new AbortController();
    const stop = (reason?: unknown): void => control.abort(reason);
    const signal =
      object.signal === undefined ? control.signal : AbortSignal.any([control.signal, object.signal]);
    return {
      object: { ...object, signal },
      stop,
      [Symbol.dispose]: () => {
        stop();
        leave();
      },
    };
  }

  /** One part, put piece by piece; an attempt that fails is followed by one that puts it anew. */
  async #part(
    { key, size, etag, signal }: LargeObject,
    start: number,
    put: ScatterSink['put'],
  ): Promise<void> {
    const end = start + lengthFrom(start, size);
    const headers = { 'if-match': etag, range: `bytes=${start}-${end - 1}` };
    let at = start;
    const sink: PartSink = {
      begin: (reply) => {
        at = start;
        const isIt = reply['content-range'] === `bytes ${start}-${end - 1}/${size}` && reply.etag === etag;
        if (!isIt) throw new BrokenParts(otherPart);
      },
      take: (bytes) => {
        if (at + bytes.length > end) throw new BrokenParts('a part is too long');
        put(bytes, at);
        at += bytes.length;
      },
    };
    const reply = await this.#direct.send({ method: 'GET', key, headers, signal, sink });
    if (reply === undefined) throw new BrokenParts('the place of the bucket was lost');
    if (reply.status >= 400 && reply.status !== 412 && reply.status !== 416) throw refusalOf(reply);
    if (!(reply.body instanceof WholeBody)) reply.body.abort(new BrokenParts('another part'));
    if (reply.status !== 206) throw new BrokenParts(otherPart);
    if (at < end) throw Object.assign(new Error('a part is too short'), { code: 'ECONNRESET' });
  }
}

const otherPart = 'the object changed, or the server gave another part of it than was asked for';

function* startsOf(size: number): Generator<number, undefined> {
  for (let start = 0; start < size; start += partSize) yield start;
}

function lengthFrom(start: number, size: number): number {
  return Math.min(partSize, size - start);
}

interface Turn extends Disposable {
  /** With a signal that ends with the turn */
  readonly object: LargeObject;
  readonly stop: (reason: unknown) => void;
}

interface LargeObject {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly signal: AbortSignal | undefined;
}
