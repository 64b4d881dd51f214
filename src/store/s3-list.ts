import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';

/** One listed object, with its whole key. */
export interface S3Item {
  readonly key: string;
  readonly size: number;
  readonly modified: number | undefined;
}

/** What to list: whole keys below a prefix of a bucket. */
export interface S3ListRequest {
  readonly client: S3Client;
  readonly bucket: string;
  readonly prefix: string;
  /** Only keys behind this one */
  readonly after?: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Pages of at most 1,000 objects, in key order. A server that repeats itself is refused, so this ends. */
export async function* listPages({
  client,
  bucket,
  prefix,
  after,
  signal,
}: S3ListRequest): AsyncGenerator<readonly S3Item[]> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ...(token === undefined ? {} : { ContinuationToken: token }),
        ...(after === undefined ? {} : { StartAfter: after }),
      }),
      { ...(signal === undefined ? {} : { abortSignal: signal }) },
    );
    yield (page.Contents ?? []).flatMap(({ Key, Size, LastModified }) =>
      Key?.startsWith(prefix) ? [{ key: Key, size: Size ?? 0, modified: LastModified?.getTime() }] : [],
    );
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    if (token !== undefined && seen.has(token)) throw new RepeatedPage();
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}

/** A listing that would never end. */
export class RepeatedPage extends Error {
  readonly code = 'ERR_HTTP_REPEATED_PAGE';
  constructor() {
    super('the listing repeats a page');
    this.name = 'RepeatedPage';
  }
}

const shardsAtOnce = 16;

/**
 * Pages of a large prefix of objects: the first page in order, and if there are more, the 256 shards (`00/` … `ff/`) side by
 * side. Keys that are in no shard are left out behind the first page.
 */
export async function* listShards(request: S3ListRequest): AsyncGenerator<readonly S3Item[]> {
  const first = listPages(request);
  const page = (await first.next()).value ?? [];
  yield page;
  await first.return(undefined);
  const last = page.at(-1)?.key;
  if (last === undefined || page.length < 1000) {
    return;
  }
  const shards = Array.from(
    { length: 256 },
    (_, i) => `${request.prefix}${i.toString(16).padStart(2, '0')}/`,
  );
  const open = shards.filter((shard) => `${shard}~` > last);
  yield* merge(
    open.map((shard) => listPages({ ...request, prefix: shard, after: shard < last ? last : undefined })),
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
