import { caught, type Failure, FailureError, fail, ok, type Result } from '../failure.ts';
import { parseLockEntry, runCacheText } from '../project/dvc-lock/dvc-lock.ts';
import type { LockEntry } from '../project/stage.ts';
import type { Store, StoredItem } from '../store/store.ts';
import { StoreError } from '../store/store.ts';
import { runCacheFolder, runCacheKey, runCacheValue } from './run-cache-key.ts';
import { type EntryKind, entryPath, type Lane, readPrefixes } from './run-cache-place.ts';

/** Where entries are looked for and kept. */
export interface RunCacheOptions {
  /** The store over the cache folder */
  readonly local: Store;
  readonly remote?: Store | undefined;
  /** The pull request's own lane, read before and written instead of what trusted runs share */
  readonly lane?: Lane;
  readonly signal: AbortSignal;
  /** Hears of what was not believed, unless a look-up names somebody else */
  readonly note: Note;
}

/** Gets a line for people: an entry that was not believed, a remote that does not answer. */
export type Note = (text: string) => void | Promise<void>;

/** An entry is a few lines of YAML; what is larger is no entry. */
const maxEntryBytes = 16 * 2 ** 20;
/** Requests that one look-up may cost a remote: lists and reads. */
const remoteRequests = 3;

/**
 * DVC's run cache: which outputs the same command made before from the same inputs (dvc: dvc/stage/cache.py; dvc-compat 10).
 * An entry is believed only if its own content gives the key and the name it lies under.
 */
export class RunCache {
  readonly #options: RunCacheOptions;
  #remoteIsDown = false;

  constructor(options: RunCacheOptions) {
    this.#options = options;
  }

  /** The newest entry here for what a stage reads and where it writes (`wanted.outs` hold paths only); undefined: none. */
  async findLocal(wanted: LockEntry, look: Look = {}): Promise<LockEntry | undefined> {
    const { local, lane, signal, note } = this.#options;
    const search = { wanted, signal, note: look.note ?? note, budget: { left: Number.POSITIVE_INFINITY } };
    // `dvc commit` keeps what DVC's runs do not.
    const prefixes = new Set([...readPrefixes(look.kind ?? 'dvc', lane), ...readPrefixes('dvc', lane)]);
    return findIn(local, [...prefixes], search);
  }

  /**
   * The newest entry in the remote, the own lane first. At most three requests; a remote that refuses is noted once and not
   * asked again.
   */
  async findRemote(wanted: LockEntry, look: Look = {}): Promise<LockEntry | undefined> {
    const { remote, lane, signal, note } = this.#options;
    if (remote === undefined || this.#remoteIsDown) return undefined;
    const tell = look.note ?? note;
    const search = { wanted, signal, note: tell, budget: { left: remoteRequests } };
    try {
      return await findIn(remote, readPrefixes(look.kind ?? 'dvc', lane), search);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // Another look-up, under way at the same time, said so already.
      if (this.#remoteIsDown) return undefined;
      this.#remoteIsDown = true;
      await tell(`the run cache of ${remote.name} is not used: ${error.message}`);
    }
    return undefined;
  }

  /** Keeps an entry. One that is there stays as it is, unless it cannot be read. Gives its key in the cache. */
  async save(entry: LockEntry, kind: EntryKind = 'dvc'): Promise<Result<string>> {
    const { local, lane, signal } = this.#options;
    const key = entryPath(entry, kind, lane);
    try {
      const text = runCacheText(entry);
      const kept = (await local.has([key], signal)).has(key) ? await readText(local, key, signal) : undefined;
      if (kept === text || (kept !== undefined && believed(kept, key, entry).ok)) return ok(key);
      await local.write(key, { kind: 'bytes', bytes: Buffer.from(text) }, signal);
      return ok(key);
    } catch (error) {
      if (error instanceof StoreError) return fail(error.failure);
      return caught(error);
    }
  }
}

/** Which kind of entry is looked for (DVC's by default), and who hears of what was not believed. */
export interface Look {
  readonly kind?: EntryKind;
  readonly note?: Note;
}

interface Search {
  readonly wanted: LockEntry;
  /** Requests that are left */
  readonly budget: { left: number };
  readonly signal: AbortSignal;
  readonly note: Note;
}

async function findIn(
  store: Store,
  prefixes: readonly string[],
  search: Search,
): Promise<LockEntry | undefined> {
  for (const prefix of prefixes) {
    if (search.budget.left < 1) return undefined;
    const found = await find(store, prefix, search);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function find(store: Store, prefix: string, search: Search): Promise<LockEntry | undefined> {
  const { wanted, budget, signal, note } = search;
  const folder = runCacheFolder(runCacheKey(wanted), prefix);
  budget.left--;
  for (const { key, size } of newestFirst(await collect(store.list(folder, signal)))) {
    if (!/^[0-9a-f]{64}$/.test(key.slice(folder.length))) continue;
    if (budget.left-- < 1) return undefined;
    const text = size > maxEntryBytes ? undefined : await readListed(store, key, signal);
    if (text === 'gone') continue;
    const entry =
      text === undefined ? fail(distrust(key, 'it is too large')) : believed(text.read, key, wanted);
    if (entry.ok) return entry.value;
    await note(`${entry.failures.map(({ message }) => message).join('; ')} (${store.name})`);
  }
  return undefined;
}

async function collect(items: AsyncIterable<StoredItem>): Promise<StoredItem[]> {
  const all: StoredItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function newestFirst(items: readonly StoredItem[]): readonly StoredItem[] {
  return items.toSorted((a, b) => (b.modified ?? 0) - (a.modified ?? 0) || (a.key < b.key ? 1 : -1));
}

/** What was listed can be gone: removed by a `gc`, or evicted from a cache. */
async function readListed(
  store: Store,
  key: string,
  signal: AbortSignal,
): Promise<{ readonly read: string } | 'gone'> {
  try {
    return { read: await readText(store, key, signal) };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return 'gone';
    throw error;
  }
}

async function readText(store: Store, key: string, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await store.read(key, signal)) {
    size += chunk.length;
    if (size > maxEntryBytes) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads an entry and checks it against where it lies and what is wanted: same outs, and a content that gives the key and
 * the name. A command is taken from the stage, because DVC's own YAML loses double spaces at a fold (dvc-compat 5.4).
 */
function believed(text: string, path: string, wanted: LockEntry): Result<LockEntry> {
  const parsed = parseLockEntry(text, path);
  const failures = parsed.ok ? (parsed.value.failures ?? []) : parsed.failures;
  if (!parsed.ok || failures.length > 0)
    return fail(distrust(path, failures[0]?.message ?? 'it does not parse'));
  const read = parsed.value;
  const entry = sameButSpaces(read.cmd, wanted.cmd) ? { ...read, cmd: wanted.cmd } : read;
  const [value = '', key = ''] = path.split('/').reverse();
  try {
    if (runCacheKey(entry) !== key || runCacheKey(wanted) !== key)
      return fail(distrust(path, 'its content belongs to another key'));
    if (runCacheValue(entry) !== value) return fail(distrust(path, 'its content does not give its name'));
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return fail(distrust(path, error.message));
  }
  if (entry.outs.some(({ oid }) => oid === undefined))
    return fail(distrust(path, 'it names an output without a hash'));
  return ok(entry);
}

function sameButSpaces(a: LockEntry['cmd'], b: LockEntry['cmd']): boolean {
  const [x, y] = [a, b].map((cmd) =>
    (typeof cmd === 'string' ? [cmd] : cmd).map((line) => line.replace(/ +/g, ' ')),
  );
  return typeof a === typeof b && x?.length === y?.length && x?.every((line, i) => line === y?.[i]) === true;
}

function distrust(path: string, why: string): Failure {
  return { reason: 'data', message: `run-cache entry '${path}' is ignored: ${why}` };
}
