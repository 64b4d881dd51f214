/** A file to save as one entry. `size` is in bytes and exact. */
export interface EntryFile {
  readonly path: string;
  readonly size: number;
}

/** The bytes of an entry. Reading rejects with {@link EntriesError}: `gone` once the entry was evicted. */
export interface EntryBytes {
  /** `length` bytes from `offset`, as they arrive; a lost connection is taken up again where it broke */
  read(offset: number, length: number, signal: AbortSignal | undefined): AsyncIterable<Uint8Array>;
  /** All of it; undefined if it has more than `limit` bytes */
  all(limit: number, signal: AbortSignal | undefined): Promise<Buffer | undefined>;
}

/** An entry that was found, under its full key. */
export interface FoundEntry {
  readonly key: string;
  readonly bytes: EntryBytes;
}

/**
 * The cache service of a workflow run: immutable files under keys, readable by the scopes that GitHub allows (own branch,
 * base, default branch), written in the own scope only. Every method rejects with {@link EntriesError} for what the
 * service or the network can cause, after bounded retries.
 */
export interface CacheEntries {
  /** The entry of exactly that key, or the newest one whose key begins with it */
  find(
    key: string,
    how: 'exact' | 'prefix',
    signal: AbortSignal | undefined,
  ): Promise<FoundEntry | undefined>;
  /** Saves a file; `exists` if the key is taken, also by somebody who is still saving it */
  save(key: string, file: EntryFile, signal: AbortSignal | undefined): Promise<'saved' | 'exists'>;
  /** Releases sockets */
  close(): Promise<void>;
}

/** `denied` the token may not · `busy` too many requests · `unavailable` no good answer · `gone` the entry was evicted · `absent` the runner has no such service */
export type EntriesErrorCode = 'denied' | 'busy' | 'unavailable' | 'gone' | 'absent';

/** A refusal of the cache service; the message is a clause for people, in our words and without any address. */
export class EntriesError extends Error {
  readonly code: EntriesErrorCode;
  constructor(code: EntriesErrorCode, message: string) {
    super(message);
    this.name = 'EntriesError';
    this.code = code;
  }
}
