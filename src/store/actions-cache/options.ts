import type { CacheEntries } from './entries.ts';

/** How a run uses the cache service. */
export interface ActionsCacheOptions {
  readonly entries: CacheEntries;
  /** The own scope, which is written, then those of the base and of the default branch */
  readonly scopes: readonly [own: string, ...others: string[]];
  readonly mayRead: boolean;
  readonly maySave: boolean;
  /** For temporary files, on a disk with room for what the run makes */
  readonly folder: string;
  /** Gets each line for people once: what the cache could not do */
  readonly note: (text: string) => void;
  /** Bytes that the packs of a scope may have together; of the 10 GB that a repository has, eight if nobody says a number */
  readonly budget?: number | undefined;
  readonly now?: (() => number) | undefined;
  /** Ends what {@link ActionsCacheStore.close} saves */
  readonly signal?: AbortSignal | undefined;
}

/** How to save. */
export interface SaveOptions {
  readonly live?: ((key: string) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
}
