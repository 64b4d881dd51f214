import { type Store, type StoredItem, StoreError } from './store.ts';

/** Where a remote that keeps data by path has an object: as a file in some version, or not at all because we know its bytes. */
export type VersionedPlace =
  | {
      readonly kind: 'file';
      /** Key below the remote's url */
      readonly path: string;
      /** Undefined: whatever lies there now */
      readonly version?: string;
      readonly size: number;
    }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

/**
 * Objects of a remote with `version_aware` or `worktree`, read under the keys that other remotes have them under. What a key
 * gives is whatever lies at its path: as everywhere, the reader verifies it. Writing is refused: recording versions is DVC's.
 */
export class VersionedStore implements Store {
  readonly name: string;
  readonly width: number;
  readonly #inner: Store;
  readonly #places: ReadonlyMap<string, VersionedPlace>;

  constructor(inner: Store, places: ReadonlyMap<string, VersionedPlace>) {
    this.name = inner.name;
    this.width = inner.width ?? 8;
    this.#inner = inner;
    this.#places = places;
  }

  /** What has a recorded version: it is not looked up before it is read, and what has none may be anything by now. */
  async has(keys: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(
      keys.filter((key) => {
        const place = this.#places.get(key);
        return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
      }),
    );
  }

  async *list(prefix: string): AsyncGenerator<StoredItem> {
    for (const [key, place] of this.#places) {
      if (!key.startsWith(prefix)) continue;
      yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
    }
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const place = this.#places.get(key);
    if (place === undefined)
      throw new StoreError('not-found', {
        reason: 'data',
        message: `${this.name} has no record of '${key}'`,
      });
    if (place.kind === 'bytes') return pieces(place.bytes);
    const { path, version } = place;
    if (version === undefined || this.#inner.readVersion === undefined) return this.#inner.read(path, signal);
    return this.#inner.readVersion(path, version, signal);
  }

  async write(key: string): Promise<void> {
    throw this.#unsupported(key);
  }

  async remove(key: string): Promise<void> {
    throw this.#unsupported(key);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #unsupported(key: string): StoreError {
    return new StoreError('unsupported', {
      reason: 'config',
      message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
      hint: 'use `dvc push` for this remote, or name another one with `-r`',
    });
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
