import { randomBytes } from 'node:crypto';
import { pool } from '../pool.ts';
import { type StoredItem, StoreError } from './store.ts';

/**
 * The two ways to find out whether keys are there. `list` takes any beginning of a key, and may throw `denied` where listing
 * is not allowed.
 */
export interface Lookups {
  /** Of the store, for people */
  readonly name: string;
  readonly head: (key: string) => Promise<boolean>;
  readonly list: (prefix: string) => AsyncIterable<StoredItem>;
}

const fewKeys = 16;
const headsAtOnce = 64;
const listsAtOnce = 16;
const pageSize = 1000;
const shardCount = 256;
/** Up to so many pages, a listing for each first digit is at most a page or two. */
const coarsePages = 16;
/** Up to so many, one listing of everything needs the fewest requests. */
const flatPages = 3;

/**
 * Which of the keys are there, by the cheaper way: one look-up a key, one listing of everything, or one listing a shard
 * of the first one or two digits.
 * The size of the store is estimated from one shard, as hashes spread evenly (dvc_objects `db.py`, `oids_exist`).
 */
export async function chooseExisting(
  keys: readonly string[],
  lookups: Lookups,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const group of groupBy(keys, generationOf).values()) {
    const existing = group.length <= fewKeys ? await byHead(group, lookups) : await byCost(group, lookups);
    for (const key of existing) found.add(key);
  }
  return found;
}

async function byCost(keys: readonly string[], lookups: Lookups): Promise<readonly string[]> {
  try {
    const pages = await estimatePages(keys, lookups);
    if (keys.length <= pages) return await byHead(keys, lookups);
    const wanted = new Set(keys);
    const generation = generationOf(keys[0] as string);
    if (generation !== '' && pages <= flatPages) return await intersect(wanted, lookups.list(generation));
    const isCoarse = generation !== '' && pages <= coarsePages;
    const firstDigit = (key: string): string => key.slice(0, generation.length + 1);
    const shards = [...groupBy(keys, isCoarse ? firstDigit : shardOf).keys()];
    const found = await pool(shards, { limit: listsAtOnce }, (shard) =>
      intersect(wanted, lookups.list(shard)),
    );
    return found.flat();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'denied' && error.failure.reason !== 'config')
      return byHead(keys, lookups);
    throw error;
  }
}

async function byHead(keys: readonly string[], lookups: Lookups): Promise<readonly string[]> {
  const there = await pool(keys, { limit: headsAtOnce }, lookups.head);
  if (there.includes(true)) await requireHonesty(keys[0] as string, lookups);
  return keys.filter((_, index) => there[index]);
}

/** A web server in the place of the store may have its start page for every name; then nothing would ever be pushed. */
async function requireHonesty(key: string, { name, head }: Lookups): Promise<void> {
  const nobodys = `${key.slice(0, key.lastIndexOf('/') + 1)}${randomBytes(15).toString('hex')}`;
  const isThere = await head(nobodys).catch((error: unknown) => {
    // Who may not list is denied what is not there.
    if (error instanceof StoreError) return false;
    throw error;
  });
  if (!isThere) return;
  throw new StoreError('unsupported', {
    reason: 'config',
    message: `${name}: cannot look up objects: the server says that it has an object that nobody has, so its answers say nothing`,
    hint: "check the remote's url and endpoint: it seems to be that of a web page (a console, a sign-in page)",
  });
}

async function estimatePages(keys: readonly string[], { list }: Lookups): Promise<number> {
  let count = 0;
  for await (const _ of list(shardOf(keys[0] as string))) if (++count > pageSize) break;
  return Math.ceil((count * shardCount) / pageSize);
}

async function intersect(wanted: ReadonlySet<string>, items: AsyncIterable<StoredItem>): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of items) if (wanted.has(key)) found.push(key);
  return found;
}

/** `files/md5/` and `runs/`; '' for objects of DVC 2, whose listing would be that of everything. */
function generationOf(key: string): string {
  return /^(?:files\/md5|runs)\//.exec(key)?.[0] ?? '';
}

/** The folder of the key's first two digits. */
function shardOf(key: string): string {
  const generation = generationOf(key);
  return key.slice(0, key.indexOf('/', generation.length) + 1);
}

function groupBy(keys: readonly string[], of: (key: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = groups.get(of(key));
    if (group === undefined) groups.set(of(key), [key]);
    else group.push(key);
  }
  return groups;
}
