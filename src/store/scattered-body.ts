/** Who puts the bytes of a {@link ScatteredBody} where they belong. */
export interface ScatterSink {
  /** Bytes from byte `at` of the object on. They are only lent: gone when it returns. What it throws ends the body. */
  put(bytes: Uint8Array, at: number): void;
  /** All bytes before `end` were put. No more are asked for by whoever waits for it, so a slow sink holds up the line. */
  reached(end: number): Promise<void>;
}

/** The two ways to read one large body; it is read once, in one of them. */
export interface ScatteredOptions {
  readonly inOrder: () => AsyncIterable<Uint8Array>;
  readonly scatter: (sink: ScatterSink) => Promise<void>;
}

/**
 * A large body whose parts arrive side by side: who can put bytes anywhere, as into a file, takes them as they come, and nothing
 * waits in memory for what lies before it. Others read it in order.
 */
export class ScatteredBody implements AsyncIterable<Uint8Array> {
  readonly #options: ScatteredOptions;

  constructor(options: ScatteredOptions) {
    this.#options = options;
  }

  /** Resolves when all bytes were put. Once it rejects, nothing more is put. Throws what the sink does, and what the network causes. */
  scatter(sink: ScatterSink): Promise<void> {
    return this.#options.scatter(sink);
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.#options.inOrder()[Symbol.asyncIterator]();
  }
}
