/**
 * What a run costs at any size, as arithmetic. `docs/scale.md` prints these formulas in words and a table made from them;
 * `scale.test.ts` counts what the real code asks of fake services and expects the same numbers.
 */

/** Requests to an object store, by the kinds that providers price. */
export interface Requests {
  readonly list: number;
  readonly head: number;
  readonly get: number;
  /** Objects and parts of objects */
  readonly put: number;
  /** Beginnings and ends of uploads in parts */
  readonly post: number;
}

/** No requests at all. */
export const none: Requests = { list: 0, head: 0, get: 0, put: 0, post: 0 };

/** All of them together, kind by kind. */
export function sum(...all: readonly Partial<Requests>[]): Requests {
  const total = (kind: keyof Requests) => all.reduce((so, each) => so + (each[kind] ?? 0), 0);
  return {
    list: total('list'),
    head: total('head'),
    get: total('get'),
    put: total('put'),
    post: total('post'),
  };
}

/** The same requests so many times. */
export function times(count: number, requests: Partial<Requests>): Requests {
  return sum(
    ...Object.entries(requests).map(([kind, each]): Partial<Requests> => ({ [kind]: count * each })),
  );
}

/** How many requests they are. */
export function countOf({ list, head, get, put, post }: Requests): number {
  return list + head + get + put + post;
}

/** Keys that are looked for, in a store that holds so many of their kind. Hashes spread evenly over the 256 shards. */
export interface Lookup {
  readonly asked: number;
  readonly stored: number;
  /** Objects below `files/md5/`, or run-cache entries below `runs/` */
}

const page = 1_000;
const shards = 256;

/** How {@link existence} asks: key by key, or by listings of which each takes so many pages, one after another. */
interface Way {
  readonly heads: number;
  /** Pages of one shard, for an estimate of the size */
  readonly estimate: number;
  readonly listings: number;
  readonly pagesEach: number;
}

function wayOf({ asked, stored }: Lookup): Way {
  if (asked <= 16) return { heads: asked, estimate: 0, listings: 0, pagesEach: 0 };
  const inShard = stored / shards;
  const estimate = Math.min(2, pagesOf(inShard));
  const pages = Math.ceil((Math.min(inShard, page + 1) * shards) / page);
  if (asked <= pages) return { heads: asked, estimate, listings: 0, pagesEach: 0 };
  const by = (listings: number, pagesEach: number): Way => ({ heads: 0, estimate, listings, pagesEach });
  if (pages <= 3) return by(1, pagesOf(stored));
  if (pages <= 16) return by(Math.min(16, asked), pagesOf(stored / 16));
  return by(Math.min(shards, asked), pagesOf(inShard));
}

function pagesOf(items: number): number {
  return Math.max(1, Math.ceil(items / page));
}

/**
 * Which keys are there: `found` says whether any is. If none is, the bucket itself is looked at; if HEADs found some, a name that
 * nobody has.
 */
export function existence(lookup: Lookup, found = lookup.stored > 0): Requests {
  const { heads, estimate, listings, pagesEach } = wayOf(lookup);
  return {
    ...none,
    head: heads + (lookup.asked > 0 && (heads > 0 || !found) ? 1 : 0),
    list: estimate + listings * pagesEach,
  };
}

/** {@link existence} in rounds of the line: requests that wait for one another, without the look at the bucket. 64 HEADs or 16 listings are under way at once. */
export function existenceRounds(lookup: Lookup): number {
  const { heads, estimate, listings, pagesEach } = wayOf(lookup);
  const another = heads > 0 && lookup.stored > 0 ? 1 : 0;
  return Math.ceil(heads / 64) + another + estimate + Math.ceil(listings / 16) * pagesEach;
}

const mebibyte = 2 ** 20;

/** One object, by its size in bytes: from 24 MiB on the first answer only tells the version, and ranges of 4 MiB follow. */
export function fetchOne(bytes: number): Requests {
  return { ...none, get: bytes < 24 * mebibyte ? 1 : 1 + Math.ceil(bytes / (4 * mebibyte)) };
}

/** One object, by its size in bytes: above 8 MiB in parts, at most 10,000 of them, with a beginning, an end and a look at it. */
export function pushOne(bytes: number): Requests {
  if (bytes <= 8 * mebibyte) return { ...none, put: 1 };
  const part = Math.max(8 * mebibyte, mebibyte * Math.ceil(bytes / 10_000 / mebibyte));
  return { ...none, put: Math.ceil(bytes / part), post: 2, head: 1 };
}

/** Objects of one size, and how many folders list them. `stored`: what the remote holds already. */
export interface Load {
  readonly objects: number;
  /** Of each object */
  readonly bytes: number;
  readonly folders: number;
  readonly stored: number;
}

/** Everything into an empty cache: nothing is asked but the objects and the lists of files. */
export function fetchAll({ objects, bytes, folders }: Omit<Load, 'stored'>): Requests {
  return sum(times(objects, fetchOne(bytes)), { get: folders });
}

/** A push: what is there is found out first, then what is new goes up. `fresh`: objects and lists that the remote lacks. */
export function pushAll(load: Load, fresh = load.objects + load.folders): Requests {
  const asked = load.objects + load.folders;
  const newFolders = Math.min(load.folders, fresh);
  return sum(
    existence({ asked, stored: load.stored }, fresh < asked),
    { put: newFolders },
    times(fresh - newFolders, pushOne(load.bytes)),
  );
}

/** Run-cache look-ups of stages: a listing each, and a read for each that is found. `lookUpsAtOnce` of them at once. */
export function runCacheLookups(stages: number, hits = 0): Requests {
  return { ...none, list: stages, get: hits };
}

/** Run-cache entries that a job keeps in the remote, of which there are `stored` already. Written as widely as the remote likes. */
export function runCacheEntries(entries: number, stored: number, found = false): Requests {
  return sum(existence({ asked: entries, stored }, found), { put: entries });
}
