import type { CloudHttp, CloudReply } from '../cloud/http.ts';
import { isTransientStatus, networkCode, withRetries } from '../cloud/retry.ts';
import { unavailable } from './call.ts';
import { EntriesError, type EntryBytes } from './entries.ts';

/** An entry behind a signed address, and how to get a new address once this one has expired. */
export interface BlobSource {
  readonly http: CloudHttp;
  readonly url: URL;
  /** Asks again; undefined: the entry was evicted */
  readonly renew: (signal: AbortSignal | undefined) => Promise<URL | undefined>;
}

/**
 * An address that the service gave out; undefined if it is none that may be asked: only https, or whatever the service
 * itself is reached by. It holds a signature, so it never appears in a message.
 */
export function signedUrl(text: unknown, service: URL): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === service.protocol ? url : undefined;
}

/** The bytes of an entry by ranges. Azure knows no ranges from the end, so that every range is given from the beginning. */
export class SignedBlob implements EntryBytes {
  readonly #source: BlobSource;
  #url: URL;

  constructor(source: BlobSource) {
    this.#source = source;
    this.#url = source.url;
  }

  async *read(
    offset: number,
    length: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Uint8Array, void> {
    const end = offset + length;
    for (let [at, broken] = [offset, 0]; at < end; ) {
      const from = at;
      let whole = false;
      const reply = await this.#open(`bytes=${at}-${end - 1}`, signal);
      try {
        // Whoever ignores the range sends the object from its beginning.
        let skip = reply.status === 206 ? 0 : at;
        for await (const chunk of reply.body as AsyncIterable<Buffer>) {
          const part = chunk.subarray(Math.min(skip, chunk.length), skip + end - at);
          skip -= Math.min(skip, chunk.length);
          at += part.length;
          if (part.length > 0) yield part;
          if (at === end) return;
        }
        whole = true;
      } catch (error) {
        signal?.throwIfAborted();
        if (networkCode(error) === undefined) throw error;
      } finally {
        reply.body.destroy();
      }
      if (whole && at === from) throw evicted();
      broken = at > from ? 0 : broken + 1;
      if (broken === maxBroken) throw unavailable('its answers broke off');
    }
  }

  async all(limit: number, signal: AbortSignal | undefined): Promise<Buffer | undefined> {
    for (let broken = 0; broken < maxBroken; broken++) {
      const { body } = await this.#open(undefined, signal);
      const chunks: Buffer[] = [];
      let size = 0;
      try {
        for await (const chunk of body as AsyncIterable<Buffer>) {
          size += chunk.length;
          if (size > limit) return undefined;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      } catch (error) {
        signal?.throwIfAborted();
        if (networkCode(error) === undefined) throw error;
      } finally {
        body.destroy();
      }
    }
    throw unavailable('its answers broke off');
  }

  /** A good answer, whose body is still to come. */
  async #open(range: string | undefined, signal: AbortSignal | undefined): Promise<CloudReply> {
    for (let renewed = false; ; renewed = true) {
      const reply = await this.#ask(range, signal);
      if (reply.status === 200 || reply.status === 206) return reply;
      reply.body.destroy();
      const expired = reply.status === 401 || reply.status === 403;
      if (expired && !renewed) {
        const url = await this.#source.renew(signal);
        if (url === undefined) throw evicted();
        this.#url = url;
        continue;
      }
      if (expired || gone.has(reply.status)) throw evicted();
      throw unavailable(`it answered ${reply.status}`);
    }
  }

  async #ask(range: string | undefined, signal: AbortSignal | undefined): Promise<CloudReply> {
    try {
      return await withRetries(isPassing, signal, async () => {
        const reply = await this.#source.http.send({
          method: 'GET',
          url: this.#url.href,
          headers: range === undefined ? {} : { range },
          signal,
        });
        if (!isTransientStatus(reply.status)) return reply;
        reply.body.destroy();
        throw new Passing(`it answered ${reply.status}`);
      });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Passing) throw unavailable(error.message);
      const code = networkCode(error);
      throw code === undefined ? error : unavailable(`it cannot be reached (${code})`);
    }
  }
}

const maxBroken = 3;
/** Not there any more, or shorter than it was. */
const gone = new Set([404, 410, 416]);

function evicted(): EntriesError {
  return new EntriesError('gone', 'the entry was evicted');
}

/** An answer that a moment may change. */
class Passing extends Error {}

function isPassing(error: unknown): { afterMs: undefined } | undefined {
  return error instanceof Passing || networkCode(error) !== undefined ? { afterMs: undefined } : undefined;
}
