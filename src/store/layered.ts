import { type Source, type Store, type StoredItem, StoreError } from './store.ts';

/**
 * Several stores, read as one: a key is where the first of them has it. One that refuses or does not answer is told once and
 * not asked again, as long as there is another. Writing and removing is refused: whoever writes says where.
 */
export class LayeredStore implements Store {
  readonly name: string;
  readonly width: number;
  readonly #layers: Layer[];
  readonly #onRefusal: (error: StoreError) => void;
  /** Where a listing saw a key, so that reading it asks nobody else */
  readonly #seen = new Map<string, Layer>();

  constructor(stores: readonly Store[], onRefusal: (error: StoreError) => void) {
    this.#layers = stores.map((store) => ({ store }));
    this.#onRefusal = onRefusal;
    this.name = stores.map(({ name }) => name).join(', then ');
    this.width = Math.min(...stores.map(({ width }) => width ?? 8));
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    await this.#ask(signal, async ({ store }) => {
      const absent = keys.filter((key) => !found.has(key));
      if (absent.length > 0) for (const key of await store.has(absent, signal)) found.add(key);
      return false;
    });
    return found;
  }

  async *list(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    const items = new Map<string, StoredItem>();
    await this.#ask(signal, async (layer) => {
      for await (const item of layer.store.list(prefix, signal)) {
        if (items.has(item.key)) continue;
        items.set(item.key, item);
        this.#seen.set(item.key, layer);
      }
      return false;
    });
    yield* items.values();
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    let chunks: AsyncIterable<Uint8Array> | undefined;
    let absent: StoreError | undefined;
    const known = this.#seen.get(key);
    const work = async ({ store }: Layer) => {
      try {
        chunks = await store.read(key, signal);
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'not-found') throw error;
        absent = error;
      }
      return chunks !== undefined;
    };
    await this.#ask(signal, work, known);
    if (chunks !== undefined) return chunks;
    throw absent ?? new StoreError('not-found', { reason: 'data', message: `${this.name}: no '${key}'` });
  }

  async write(key: string, _source: Source): Promise<void> {
    throw this.#unsupported(key);
  }

  async remove(key: string): Promise<void> {
    throw this.#unsupported(key);
  }

  /** The stores belong to whoever opened them. */
  async close(): Promise<void> {}

  /** Asks one after another until one says that this was enough. Throws the last refusal if none is left to answer. */
  async #ask(
    signal: AbortSignal | undefined,
    work: (layer: Layer) => Promise<boolean>,
    only?: Layer,
  ): Promise<void> {
    for (const layer of only === undefined ? this.#layers : [only]) {
      if (layer.refusal !== undefined) continue;
      try {
        if (await work(layer)) return;
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof StoreError)) throw error;
        layer.refusal = error;
        if (this.#layers.some(({ refusal }) => refusal === undefined)) this.#onRefusal(error);
      }
    }
    const [first] = this.#layers;
    if (first?.refusal !== undefined && this.#layers.every(({ refusal }) => refusal !== undefined))
      throw first.refusal;
  }

  #unsupported(key: string): StoreError {
    return new StoreError('unsupported', {
      reason: 'data',
      message: `'${key}' cannot be changed in several places at once`,
    });
  }
}

interface Layer {
  readonly store: Store;
  refusal?: StoreError;
}
