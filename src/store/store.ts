import type { Failure } from '../failure.ts';

/** Where the bytes of a write come from. `size` is in bytes and exact. */
export type Source =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** As for a file */
      readonly md5?: string;
    }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly size: number;
      /** Plain MD5 of the bytes where it is known, in hex: a store that can lets the server check it */
      readonly md5?: string;
      /** Hears of each part of a large file that arrived, in bytes; stores that send files whole do not tell */
      readonly sent?: (bytes: number) => void;
    };

/** The bytes of a key, of which whoever read them has computed the hash: plain MD5, in hex. */
export interface VerifiedBytes {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly md5: string;
}

/** One key of a store, as a listing gives it. */
export interface StoredItem {
  readonly key: string;
  /** bytes */
  readonly size: number;
  /** milliseconds since the epoch, where the store tells */
  readonly modified?: number;
  /** What the server changes whenever the bytes change, in the form in which DVC records it (dvc_data: hashfile/meta.py) */
  readonly etag?: string;
  /** Which version of the key it is, where listings say so */
  readonly version?: string;
}

/** `length` bytes from `start` on. */
export interface BytePart {
  readonly start: number;
  readonly length: number;
}

/**
 * Bytes by key, somewhere: a cache folder, an S3 bucket. Keys are posix paths below the store's base
 * (`files/md5/ab/cdef…`, `runs/ab/abc…/def…`). Every method throws {@link StoreError} for what a network or a
 * server can cause, after its own bounded retries.
 */
export interface Store {
  /** For people, never with credentials: `remote 'storage' (s3://bucket/prefix)` */
  readonly name: string;
  /** How many requests at once make sense if nobody said a number; 8 if it does not say */
  readonly width?: number;
  /** Which of the keys are there. Picks listing or single look-ups by cost. */
  has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>>;
  /** Everything below a prefix that ends in `/` or is empty, in no particular order. */
  list(prefix: string, signal?: AbortSignal): AsyncIterable<StoredItem>;
  /**
   * What lies right below a prefix as {@link list} takes it: keys, folders as keys that end in `/`, and the prefix itself where
   * there is such a folder. Only stores that data is imported from.
   */
  listFolder?(prefix: string, signal?: AbortSignal): AsyncIterable<StoredItem>;
  /** One key, with what the server tells of it; undefined: nothing there, or a folder. Only stores that data is imported from. */
  look?(key: string, signal?: AbortSignal): Promise<StoredItem | undefined>;
  /**
   * Tells what is about to be read, and gives the same keys in the order in which reading them costs least. Only stores
   * that read several keys with one request have it.
   */
  arrange?(keys: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  /**
   * Many small keys at once, a few MiB at a time, each at most once and in any order. What is left out, for whatever reason, is for
   * {@link read}, which says why. Only stores that read several keys with one request have it. Rejects with the abort reason.
   */
  readMany?(keys: readonly string[], signal?: AbortSignal): AsyncIterable<readonly VerifiedBytes[]>;
  /** The bytes behind a key as they arrive. Throws `not-found`. The caller verifies. */
  read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
  /** Some bytes behind a key, fewer at its end: for looking into a large object. Throws as {@link read} does. */
  readPart?(key: string, part: BytePart, signal?: AbortSignal): Promise<Uint8Array>;
  /** The bytes that a key had in one of its versions, where the store keeps them. Throws `not-found`. The caller verifies. */
  readVersion?(key: string, version: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
  /** Makes the bytes readable under the key, all at once or not at all; an existing key is replaced. */
  write(key: string, source: Source, signal?: AbortSignal): Promise<void>;
  /**
   * {@link write} for a large file that is still being checked meanwhile: the key gets the bytes only if the check says yes.
   * False: it said no, and nothing is there. Only stores that can take an upload back before anybody sees it have it.
   */
  writeChecked?(
    key: string,
    source: Extract<Source, { kind: 'file' }>,
    check: () => Promise<boolean>,
    signal?: AbortSignal,
  ): Promise<boolean>;
  /** Removes a key; a missing one is no error. */
  remove(key: string, signal?: AbortSignal): Promise<void>;
  /** Releases sockets. */
  close(): Promise<void>;
}

/** `denied` credentials or permission · `unavailable` no answer, or 5xx after retries · `unsupported` the store cannot do it */
export type StoreErrorCode = 'not-found' | 'denied' | 'unavailable' | 'unsupported';

/** A store's refusal. `failure.message` names the remote and the key and holds no secret. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly failure: Failure;
  constructor(code: StoreErrorCode, failure: Failure) {
    super(failure.message);
    this.name = 'StoreError';
    this.code = code;
    this.failure = failure;
  }
}

/** A remote of `.dvc/config`, merged from all levels, paths resolved; options are DVC's own keys. */
export interface RemoteConfig {
  readonly name: string;
  /** Absolute path for a local remote, otherwise `s3://bucket/prefix` and so on */
  readonly url: string;
  readonly options: ReadonlyMap<string, string | boolean | number | readonly string[]>;
}
