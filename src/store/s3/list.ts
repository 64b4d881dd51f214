import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { type ListedPage, listShards } from '../shards.ts';

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
}: S3ListRequest): AsyncGenerator<ListedPage<S3Item>> {
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
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    const items = (page.Contents ?? []).flatMap(({ Key, Size, LastModified }) =>
      Key?.startsWith(prefix) ? [{ key: Key, size: Size ?? 0, modified: LastModified?.getTime() }] : [],
    );
    yield { items, more: token !== undefined };
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

/** Pages of a large prefix of objects, its shards side by side: see {@link listShards}. */
export function listObjects(request: S3ListRequest): AsyncGenerator<ListedPage<S3Item>> {
  return listShards(request.prefix, (prefix, after) => listPages({ ...request, prefix, after }));
}
