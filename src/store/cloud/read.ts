/** A body on its way: its bytes, how many there are in all from byte 0, and which version of the object they are of. */
export interface OpenBody {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Of the whole object, where the server tells */
  readonly size: number | undefined;
  /** Pins later requests to the same bytes; without one a lost body cannot go on */
  readonly version: string | undefined;
}

/** How to go on after a connection was lost. */
export interface Resume {
  /** The rest of that version, from a byte on; tries several times itself */
  readonly open: (offset: number, version: string) => Promise<OpenBody>;
  /** Did the network cause this error? */
  readonly isLost: (error: unknown) => boolean;
}

const patience = 4;

/** A body ended before all its bytes were there. */
export class ShortBody extends Error {
  readonly code = 'ECONNRESET';
  constructor() {
    super('the body ended early');
    this.name = 'ShortBody';
  }
}

/**
 * The bytes of an object, going on by ranges where a connection was lost: a large object does not start again from zero.
 * Throws what the last attempt said after a few losses, and {@link ShortBody} for an object that ends too early.
 */
export async function* resuming(first: OpenBody, resume: Resume): AsyncGenerator<Uint8Array> {
  let body = first;
  let offset = 0;
  for (let losses = 1; ; losses++) {
    try {
      for await (const chunk of body.chunks) {
        offset += chunk.length;
        yield chunk;
      }
      if (first.size === undefined || offset >= first.size) return;
      throw new ShortBody();
    } catch (error) {
      if (first.size !== undefined && offset === first.size) return;
      if (losses > patience || first.version === undefined || !resume.isLost(error)) throw error;
      body = await resume.open(offset, first.version);
    }
  }
}
