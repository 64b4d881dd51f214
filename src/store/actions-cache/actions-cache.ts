import { describeCode, systemCode } from '../disk-error.ts';
import { type Source, type Store, type StoredItem, StoreError, type VerifiedBytes } from '../store.ts';
import { WholeBody } from '../whole-body.ts';
import { packTime } from './catalogue.ts';
import { EntriesError } from './entries.ts';
import { type Flushed, flush } from './flush.ts';
import type { ActionsCacheOptions, SaveOptions } from './options.ts';
import { isPackKey, md5InKey } from './pack.ts';
import { WrongBytes } from './pack-codec.ts';
import { type PackPlace, Packs } from './packs.ts';
import { Pending } from './pending.ts';

const defaultBudget = 8 * 2 ** 30;

/**
 * The GitHub Actions cache as a {@link Store}: immutable packs of objects with an index, named by a catalogue. It is a cache:
 * what it has can be gone a moment later, what it cannot keep is dropped, and nothing that the service says or lacks is ever
 * an error. Writes are readable at once in this process, and for others after {@link save}, which {@link close} does as
 * well. Removing hides a key in this process only.
 */
export class ActionsCacheStore implements Store {
  readonly name = 'the GitHub Actions cache';
  readonly width = 64;
  readonly #options: ActionsCacheOptions;
  readonly #pending: Pending;
  readonly #now: () => number;
  readonly #hidden = new Set<string>();
  readonly #noted = new Set<string>();
  #packs: Promise<Packs> | undefined;
  #maySave: boolean;
  #dropped = 0;

  constructor(options: ActionsCacheOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#pending = new Pending(options.folder, this.#now);
    this.#maySave = options.maySave && options.mayRead;
    if (!options.mayRead) this.#packs = Promise.resolve(noPacks());
  }

  /** Is it any use to write? Not with a token or an input that only reads, and no longer after an outage. */
  get maySave(): boolean {
    return this.#maySave;
  }

  /** Writes that were not kept so far. */
  get dropped(): number {
    return this.#dropped;
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const packs = await this.#open(signal);
    return new Set(keys.filter((key) => this.#has(packs, key)));
  }

  async *list(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    const packs = await this.#open(signal);
    const keys = new Set([
      ...this.#pending.keys(),
      ...packs.all.flatMap(({ reader }) => [...reader.entries.keys()]),
    ]);
    for (const key of keys) {
      if (!key.startsWith(prefix)) continue;
      const item = this.#item(packs, key);
      if (item !== undefined) yield item;
    }
  }

  /** Tells what is about to be read, and gives the order in which that takes the fewest requests. */
  async arrange(keys: readonly string[], signal?: AbortSignal): Promise<readonly string[]> {
    return (await this.#open(signal)).arrange(keys);
  }

  async *readMany(keys: readonly string[], signal?: AbortSignal): AsyncGenerator<readonly VerifiedBytes[]> {
    const packs = await this.#open(signal);
    const saved = keys.filter((key) => this.#pending.find(key) === undefined && !this.#hidden.has(key));
    yield* packs.readMany(saved, signal);
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    let packs = await this.#open(signal);
    const pending = this.#pending.find(key);
    if (pending !== undefined) return pending.writer.read(pending.entry);
    for (let place = this.#find(packs, key); place !== undefined; place = this.#find(packs, key)) {
      try {
        const bytes = await packs.read(place, signal);
        return bytes instanceof WholeBody ? bytes : this.#watched(place, bytes, signal);
      } catch (error) {
        signal?.throwIfAborted();
        await this.#judge(error, place);
        packs = await this.#open(signal);
      }
    }
    throw this.#notFound(key);
  }

  /** Keeps bytes for the end of the run; drops them where they cannot be kept or are in the cache already. */
  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    const packs = await this.#open(signal);
    if (!isPackKey(key)) throw this.#refusal('unsupported', key, 'it is no plain path', 'use another name');
    if (md5InKey(key) !== undefined && this.#has(packs, key)) return;
    const size = source.kind === 'bytes' ? source.bytes.length : source.size;
    if (!this.#maySave || !this.#fits(size)) {
      this.#dropped++;
      return;
    }
    try {
      await this.#pending.growing.add(key, source, signal);
      this.#pending.added(key);
      this.#hidden.delete(key);
    } catch (error) {
      if (error instanceof WrongBytes)
        throw this.#refusal('unavailable', key, 'its bytes are not those of its name', 'write it again');
      this.#stopSaving(error);
      this.#dropped++;
    }
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#pending.remove(key);
    this.#hidden.add(key);
  }

  /**
   * Uploads what was written: one pack and a catalogue, at most three uploads. `live` says which objects are still of use, for
   * tidying; by default all are. Never rejects for what the service, the network or a signal can cause.
   */
  async save({ live, signal }: SaveOptions = {}): Promise<Flushed> {
    const { entries, scopes, folder, budget = defaultBudget } = this.#options;
    try {
      if (this.#packs === undefined && this.#pending.count === 0) return nothing;
      const packs = await this.#open(signal);
      if (!this.#maySave) return nothing;
      const isLive = (key: string) => !this.#hidden.has(key) && (live?.(key) ?? true);
      const request = { entries, packs, pending: this.#pending, scope: scopes[0], folder, budget };
      return await flush({ ...request, live: isLive, now: this.#now(), signal });
    } catch (error) {
      if (signal?.aborted !== true) this.#stopSaving(error);
      else this.#note('nothing more was saved to the GitHub Actions cache: the run was cancelled');
      return nothing;
    }
  }

  async close(): Promise<void> {
    const { signal, entries } = this.#options;
    try {
      await this.save(signal === undefined ? {} : { signal });
    } finally {
      this.#maySave = false;
      this.#pending.discard();
      await entries.close();
    }
  }

  async #open(signal: AbortSignal | undefined): Promise<Packs> {
    signal?.throwIfAborted();
    const { entries, scopes } = this.#options;
    this.#packs ??= Packs.open(entries, [...new Set(scopes)], signal).catch((error: unknown) => {
      if (signal?.aborted === true) this.#packs = undefined;
      signal?.throwIfAborted();
      return this.#stopReading(error);
    });
    return this.#packs;
  }

  #has(packs: Packs, key: string): boolean {
    return this.#pending.find(key) !== undefined || this.#find(packs, key) !== undefined;
  }

  #find(packs: Packs, key: string): PackPlace | undefined {
    return this.#hidden.has(key) ? undefined : packs.find(key);
  }

  #item(packs: Packs, key: string): StoredItem | undefined {
    const pending = this.#pending.find(key);
    if (pending !== undefined) return { key, size: pending.entry.rawLength, modified: pending.modified };
    const place = this.#find(packs, key);
    return place && { key, size: place.entry.rawLength, modified: packTime(place.pack.key) };
  }

  async *#watched(
    place: PackPlace,
    chunks: AsyncIterable<Uint8Array>,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Uint8Array> {
    const { key } = place.entry;
    try {
      yield* chunks;
    } catch (error) {
      signal?.throwIfAborted();
      await this.#judge(error, place);
      if (this.#find(await this.#open(signal), key) === undefined) throw this.#notFound(key);
      throw this.#refusal('unavailable', key, 'one copy of it is damaged', 'read it again: there is another');
    }
  }

  /** What a failed read means for this copy, its pack, or the service. Rethrows what none of them caused. */
  async #judge(error: unknown, place: PackPlace): Promise<void> {
    const packs = await this.#open(undefined);
    if (error instanceof WrongBytes) {
      packs.distrust(place);
      this.#note('the GitHub Actions cache holds bytes that are not what its index says; they are not used');
    } else if (error instanceof EntriesError && error.code === 'gone') packs.forget(place.pack);
    else this.#packs = Promise.resolve(this.#stopReading(error));
  }

  #fits(size: number): boolean {
    const { budget = defaultBudget } = this.#options;
    if (this.#pending.length + size <= budget) return true;
    this.#note(`not everything was saved to the GitHub Actions cache: it may have ${budget} bytes`);
    return false;
  }

  #stopReading(error: unknown): Packs {
    if (!(error instanceof EntriesError)) throw error;
    if (error.code !== 'denied') this.#maySave = false;
    if (error.code !== 'absent') this.#note(`the GitHub Actions cache is not used: ${error.message}`);
    return noPacks();
  }

  #stopSaving(error: unknown): void {
    const code = systemCode(error);
    if (!(error instanceof EntriesError) && code === undefined) throw error;
    this.#maySave = false;
    const why =
      error instanceof EntriesError ? error.message : `its temporary file: ${describeCode(code ?? '')}`;
    this.#note(`nothing more is saved to the GitHub Actions cache: ${why}`);
  }

  #note(text: string): void {
    if (this.#noted.has(text)) return;
    this.#noted.add(text);
    this.#options.note(text);
  }

  #notFound(key: string): StoreError {
    return new StoreError('not-found', { reason: 'data', message: `${this.name} has no '${key}'` });
  }

  #refusal(code: 'unavailable' | 'unsupported', key: string, why: string, hint: string): StoreError {
    return new StoreError(code, { reason: 'data', message: `${this.name}: '${key}': ${why}`, hint });
  }
}

const nothing: Flushed = { objects: 0, bytes: 0 };

function noPacks(): Packs {
  return new Packs([], new Set());
}
