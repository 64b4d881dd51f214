import { pool } from '../../pool.ts';
import type { VerifiedBytes } from '../store.ts';
import {
  type Catalogue,
  cataloguePrefix,
  maxCatalogueBytes,
  type NamedPack,
  newestFirst,
  parseCatalogue,
} from './catalogue.ts';
import { type CacheEntries, EntriesError } from './entries.ts';
import type { PackEntry } from './pack.ts';
import { RangesAhead } from './pack-ahead.ts';
import { planRanges } from './pack-ranges.ts';
import { PackReader } from './pack-reader.ts';
import { readTogether } from './pack-together.ts';

/** A pack whose index was read. `own` ones were saved by runs of the own scope. */
export interface OpenPack extends NamedPack {
  readonly own: boolean;
  readonly reader: PackReader;
}

/** Where an object is. */
export interface PackPlace {
  readonly pack: OpenPack;
  readonly entry: PackEntry;
}

const packsAtOnce = 16;
/** More would cost more requests than they are worth; a scope folds its packs long before. */
const mostPacks = 64;
/** The catalogues are the first thing asked of a service that may be down. */
const firstAnswerMs = 8_000;

/** Which catalogue is wanted: the one of a key, or the newest whose key begins with it. */
export interface CatalogueRequest {
  readonly key: string;
  readonly how: 'exact' | 'prefix';
  /** The one of this key is known, and not read */
  readonly known?: string;
}

/** The newest catalogue of a scope; undefined if there is none that can be read. Rejects with `EntriesError`. */
export async function readCatalogue(
  entries: CacheEntries,
  { key, how, known }: CatalogueRequest,
  signal: AbortSignal | undefined,
): Promise<Catalogue | undefined> {
  try {
    const found = await entries.find(key, how, signal);
    if (found === undefined || found.key === known) return undefined;
    const bytes = await found.bytes.all(maxCatalogueBytes, signal);
    return bytes === undefined ? undefined : parseCatalogue(found.key, bytes);
  } catch (error) {
    if (error instanceof EntriesError && error.code === 'gone') return undefined;
    throw error;
  }
}

/** The packs that the catalogues of some scopes name, newest first, and which of their objects are still believed. */
export class Packs {
  readonly #packs: readonly OpenPack[];
  readonly #gone = new Set<string>();
  readonly #bad = new Set<string>();
  readonly #ahead = new RangesAhead();
  readonly #lost: Set<string>;

  constructor(packs: readonly OpenPack[], lost: ReadonlySet<string>) {
    this.#packs = packs;
    this.#lost = new Set(lost);
  }

  /** Keys of own packs that are named in vain: they are not there any more, or are damaged. */
  get lost(): ReadonlySet<string> {
    return this.#lost;
  }

  /** These packs are no longer named. */
  unname(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      this.#gone.add(key);
      this.#lost.delete(key);
    }
  }

  /** Reads the catalogues of the scopes, the own one first, and the index of every pack. Rejects with `EntriesError`. */
  static async open(
    entries: CacheEntries,
    scopes: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Packs> {
    const named = await namedPacks(entries, scopes, signal);
    const lost = new Set<string>();
    // The oldest first, so that they are also the first to be evicted.
    const packs = await pool(named.toReversed(), { limit: packsAtOnce, signal }, async (pack) => {
      const reader = await openPack(entries, pack, signal);
      if (reader === undefined && pack.own) lost.add(pack.key);
      return reader === undefined ? [] : [{ ...pack, reader }];
    });
    return new Packs(packs.flat().toReversed(), lost);
  }

  /** The packs that are still there, newest first. */
  get all(): readonly OpenPack[] {
    return this.#packs.filter(({ key }) => !this.#gone.has(key));
  }

  /** The newest believed copy of an object. */
  find(key: string): PackPlace | undefined {
    for (const pack of this.#packs) {
      const entry = pack.reader.entries.get(key);
      if (entry === undefined || this.#gone.has(pack.key)) continue;
      // A text made for each of many objects would cost more than the rest of this.
      if (this.#bad.size === 0 || !this.#bad.has(badKey(pack, key))) return { pack, entry };
    }
    return undefined;
  }

  /** This copy does not hold what its entry promises. */
  distrust({ pack, entry }: PackPlace): void {
    this.#bad.add(badKey(pack, entry.key));
  }

  /** The pack was evicted. */
  forget({ key, own }: OpenPack): void {
    this.#gone.add(key);
    if (own) this.#lost.add(key);
  }

  /** The keys in the order in which they are cheapest to read; those that are nowhere come last. */
  arrange(keys: readonly string[]): string[] {
    const { found, others } = this.#places(keys);
    const ordered = found.flatMap(({ pack, entries }) => this.#ahead.plan(pack.reader, planRanges(entries)));
    return [...ordered, ...others];
  }

  /** The objects of these keys that come as their packs' ranges arrive, verified. Rejects with the abort reason. */
  async *readMany(
    keys: readonly string[],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<readonly VerifiedBytes[]> {
    for (const { pack, entries } of this.#places(keys).found)
      yield* readTogether(pack.reader, entries, signal);
  }

  /** Which packs hold these keys, the newest first, and what no pack holds. */
  #places(keys: readonly string[]): {
    readonly found: readonly { readonly pack: OpenPack; readonly entries: readonly PackEntry[] }[];
    readonly others: readonly string[];
  } {
    const byPack = new Map<OpenPack, PackEntry[]>();
    const others: string[] = [];
    for (const key of new Set(keys)) {
      const place = this.find(key);
      if (place === undefined) others.push(key);
      else if (!byPack.get(place.pack)?.push(place.entry)) byPack.set(place.pack, [place.entry]);
    }
    const found = newestFirst([...byPack.keys()]).map((pack) => ({
      pack,
      entries: byPack.get(pack) ?? [],
    }));
    return { found, others };
  }

  /** The raw bytes of a copy. Rejects with `WrongBytes` and `EntriesError`, a long one at its end. */
  async read(
    { pack, entry }: PackPlace,
    signal: AbortSignal | undefined,
  ): Promise<AsyncIterable<Uint8Array>> {
    const held = await this.#ahead.take(pack.reader, entry.key, signal);
    return pack.reader.read(entry, held, signal);
  }
}

function badKey(pack: OpenPack, key: string): string {
  return `${pack.key} ${key}`;
}

async function namedPacks(
  entries: CacheEntries,
  scopes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly (NamedPack & { readonly own: boolean })[]> {
  const giveUp = AbortSignal.timeout(firstAnswerMs);
  const bounded = signal === undefined ? giveUp : AbortSignal.any([signal, giveUp]);
  const packs = new Map<string, NamedPack & { readonly own: boolean }>();
  try {
    const catalogues = await Promise.all(
      scopes.map((scope) => readCatalogue(entries, { key: cataloguePrefix(scope), how: 'prefix' }, bounded)),
    );
    for (const [index, catalogue] of catalogues.entries())
      for (const pack of catalogue?.packs ?? [])
        if (!packs.has(pack.key)) packs.set(pack.key, { ...pack, own: index === 0 });
  } catch (error) {
    signal?.throwIfAborted();
    if (giveUp.aborted) throw new EntriesError('unavailable', 'it did not answer in time');
    throw error;
  }
  return newestFirst([...packs.values()]).slice(0, mostPacks);
}

async function openPack(
  entries: CacheEntries,
  { key, size }: NamedPack,
  signal: AbortSignal | undefined,
): Promise<PackReader | undefined> {
  try {
    const found = await entries.find(key, 'exact', signal);
    return found === undefined ? undefined : await PackReader.open(found.bytes, size, signal);
  } catch (error) {
    if (error instanceof EntriesError && error.code === 'gone') return undefined;
    throw error;
  }
}
