/** One answer to a listing; services may give any number of items, also none, and still have more. */
export interface ListedPage<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** Lists a prefix page by page, in key order; with `after`, only keys behind that one. */
export type ListPages<T> = (prefix: string, after: string | undefined) => AsyncGenerator<ListedPage<T>>;

/** How to list: a large prefix of objects by its shards, all in one row, or what lies right below, folders as keys that end in `/`. */
export type ListingWay = 'shards' | 'row' | 'folder';

/** The pages of a listing; only objects lie in shards. */
export function listInWay<T extends { readonly key: string }>(
  way: ListingWay,
  { base, prefix }: { readonly base: string; readonly prefix: string },
  listPages: ListPages<T>,
): AsyncGenerator<ListedPage<T>> {
  const whole = base + prefix;
  return way === 'shards' && prefix === 'files/md5/'
    ? listShards(whole, listPages)
    : listPages(whole, undefined);
}

const shardsAtOnce = 16;

/**
 * Pages of a large prefix of objects: the first page in order, and if there are more, the 256 shards (`00/` … `ff/`) side by
 * side. Keys that are in no shard are left out behind the first page.
 */
export async function* listShards<T extends { readonly key: string }>(
  prefix: string,
  listPages: ListPages<T>,
): AsyncGenerator<ListedPage<T>> {
  const first = listPages(prefix, undefined);
  const page: ListedPage<T> = (await first.next()).value ?? { items: [], more: false };
  yield page;
  await first.return(undefined);
  if (!page.more) return;
  const last = page.items.at(-1)?.key;
  const shards = Array.from({ length: 256 }, (_, i) => `${prefix}${i.toString(16).padStart(2, '0')}/`);
  const open = shards.filter((shard) => last === undefined || `${shard}~` > last);
  yield* merge(
    open.map((shard) => listPages(shard, last !== undefined && shard < last ? last : undefined)),
    shardsAtOnce,
  );
}

/** Items of several generators as they come, a few generators at a time. */
async function* merge<T>(generators: readonly AsyncGenerator<T>[], width: number): AsyncGenerator<T> {
  const waiting = [...generators];
  const active = new Map<
    AsyncGenerator<T>,
    Promise<{ from: AsyncGenerator<T>; result: IteratorResult<T> }>
  >();
  const pull = (from: AsyncGenerator<T>): void => {
    active.set(
      from,
      from.next().then((result) => ({ from, result })),
    );
  };
  for (const generator of waiting.splice(0, width)) pull(generator);
  try {
    while (active.size > 0) {
      const { from, result } = await Promise.race(active.values());
      active.delete(from);
      const next = result.done === true ? waiting.shift() : from;
      if (next !== undefined) pull(next);
      if (result.done !== true) yield result.value;
    }
  } finally {
    // Left early: an error, or a reader that has enough. What is under way may fail unheard.
    for (const pending of active.values()) pending.catch(() => {});
  }
}
