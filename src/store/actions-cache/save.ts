import fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { tempPath } from '../../atomic-write.ts';
import { unavailable } from './call.ts';
import {
  type Catalogue,
  catalogueBytes,
  catalogueKey,
  cataloguePrefix,
  type NamedPack,
  newestFirst,
  packKey,
} from './catalogue.ts';
import type { CacheEntries, EntryFile } from './entries.ts';
import { readCatalogue } from './packs.ts';

/** What a run changes in the catalogue of its scope. */
export interface CatalogueChange {
  readonly entries: CacheEntries;
  readonly scope: string;
  /** For a temporary file */
  readonly folder: string;
  readonly add: readonly NamedPack[];
  /** Keys of packs to name no longer */
  readonly drop: ReadonlySet<string>;
  /** The newest catalogue, where somebody has asked for it a moment ago. That another run was faster shows in its number being taken */
  readonly newest?: Promise<Catalogue | undefined> | undefined;
  readonly signal: AbortSignal | undefined;
}

const tries = 8;
const catalogueUploads = 2;
/** So often is a number found taken before its taker counts as dead. */
const patience = 2;

/** Saves a sealed pack under a new key. Rejects with `EntriesError`. */
export async function savePack(
  entries: CacheEntries,
  file: EntryFile,
  { now, signal }: { now: number; signal: AbortSignal | undefined },
): Promise<NamedPack> {
  const key = packKey(now);
  if ((await entries.save(key, file, signal)) === 'exists') throw unavailable('it did not take the pack');
  return { key, size: file.size };
}

/**
 * Saves the next catalogue of a scope: what the newest one names, changed. Runs that save at the same time are noticed by the
 * number being taken, or afterwards by looking at the neighbours, and merged; one catalogue more is saved then at most.
 * Rejects with `EntriesError`.
 */
export async function saveCatalogue({ add, drop, ...change }: CatalogueChange): Promise<void> {
  const { scope, signal } = change;
  const added = new Map(add.map(({ key, size }) => [key, { key, size }]));
  const taken = new Map<number, number>();
  for (let [attempt, uploads] = [1, 0]; attempt <= tries; attempt++) {
    const newest = await ((attempt === 1 ? change.newest : undefined) ?? readNewest(change));
    const number = nextNumber(newest?.number ?? 0, taken);
    const key = catalogueKey(scope, number);
    if (key === undefined) throw unavailable('its catalogue numbers are used up');
    const packs = merged([...(newest?.packs ?? []), ...added.values()], drop);
    if ((await saveBytes(change, key, catalogueBytes(packs))) === 'exists') {
      taken.set(number, (taken.get(number) ?? 0) + 1);
      await pause(attempt, signal);
      continue;
    }
    uploads++;
    const missed = await packsBeside(change, key, [number + 1, ...taken.keys()]);
    const unnamed = missed.filter(
      (pack) => !drop.has(pack.key) && !packs.some(({ key }) => key === pack.key),
    );
    if (unnamed.length === 0 || uploads === catalogueUploads) return;
    for (const pack of [...packs, ...unnamed]) added.set(pack.key, pack);
  }
  throw unavailable('too many runs save at the same time');
}

/** The newest catalogue of a scope. Rejects with `EntriesError`. */
export function readNewest({
  entries,
  scope,
  signal,
}: Pick<CatalogueChange, 'entries' | 'scope' | 'signal'>): Promise<Catalogue | undefined> {
  return readCatalogue(entries, { key: cataloguePrefix(scope), how: 'prefix' }, signal);
}

/** The number after the newest; one whose taker never finished is passed over. */
function nextNumber(newest: number, taken: ReadonlyMap<number, number>): number {
  let number = newest + 1;
  while ((taken.get(number) ?? 0) >= patience) number++;
  return number;
}

function merged(packs: readonly NamedPack[], drop: ReadonlySet<string>): NamedPack[] {
  const byKey = new Map(packs.map((pack) => [pack.key, pack]));
  return newestFirst([...byKey.values()].filter(({ key }) => !drop.has(key)));
}

/** What is named by the newest catalogue now, unless that is our own, and by those with numbers that somebody else may have taken. */
async function packsBeside(
  { entries, scope, signal }: Omit<CatalogueChange, 'add' | 'drop'>,
  own: string,
  numbers: readonly number[],
): Promise<NamedPack[]> {
  const exact = numbers.flatMap((number) => catalogueKey(scope, number) ?? []);
  const catalogues = await Promise.all([
    readCatalogue(entries, { key: cataloguePrefix(scope), how: 'prefix', known: own }, signal),
    ...exact.map((key) => readCatalogue(entries, { key, how: 'exact' }, signal)),
  ]);
  return catalogues.flatMap((catalogue) => catalogue?.packs ?? []);
}

async function saveBytes(
  { entries, folder, signal }: Omit<CatalogueChange, 'add' | 'drop'>,
  key: string,
  bytes: Buffer,
): Promise<'saved' | 'exists'> {
  const path = tempPath(folder);
  fs.writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  try {
    return await entries.save(key, { path, size: bytes.length }, signal);
  } finally {
    fs.rmSync(path, { force: true });
  }
}

async function pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    const ms = 100 * attempt * (0.5 + Math.random());
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
