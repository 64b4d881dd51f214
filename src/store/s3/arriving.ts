/** What a connection is told by the reader of its body. */
export interface Tap {
  pause(): void;
  resume(): void;
  /** Gives the connection up */
  abort(reason: Error): void;
}

/** So much waits for a slow reader before the connection is paused, in bytes. */
const enough = 1 << 18;

/**
 * A body that is still on its way: what has arrived waits here for one reader, and the connection rests while too much of it
 * waits. Ends with the error that the connection ends with. A reader that leaves early gives the connection up.
 */
export class Arriving implements AsyncIterable<Uint8Array> {
  readonly #tap: Tap;
  #chunks: Uint8Array[] = [];
  #waiting = 0;
  #isPaused = false;
  #ending: { readonly error?: Error } | undefined;
  #wake: (() => void) | undefined;

  constructor(tap: Tap) {
    this.#tap = tap;
  }

  /** Bytes came. */
  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#waiting += chunk.length;
    if (this.#waiting > enough && !this.#isPaused) {
      this.#isPaused = true;
      this.#tap.pause();
    }
    this.#wake?.();
  }

  /** Nothing more will come, because it is over or because of an error. */
  end(error?: Error): void {
    this.#ending ??= error === undefined ? {} : { error };
    this.#wake?.();
  }

  /** Gives the connection up; whoever reads hears of it. */
  abort(reason: Error): void {
    if (this.#ending !== undefined) return;
    this.end(reason);
    this.#tap.abort(reason);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const chunks = this.#chunks;
        this.#chunks = [];
        this.#waiting = 0;
        this.#rest();
        yield* chunks;
        if (this.#chunks.length > 0) continue;
        if (this.#ending?.error !== undefined) throw this.#ending.error;
        if (this.#ending !== undefined) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      this.abort(new Error('the reader has enough'));
    }
  }

  #rest(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#tap.resume();
  }
}
