import type { ListedPage } from '../shards.ts';
import type { WholeBody } from '../whole-body.ts';
import type { Arriving } from './arriving.ts';
import type { DirectS3 } from './direct.ts';
import { BrokenListing, parseListing, type S3Item, type S3Page } from './list-page.ts';
import { DirectRefusal, refusalOf } from './refusal.ts';

/** What to ask for: the page behind `token`, or the first one behind the key `after`. */
export interface S3PageRequest {
  readonly prefix: string;
  readonly after: string | undefined;
  readonly token: string | undefined;
  /** Only what lies right below the prefix, folders as keys that end in `/` */
  readonly flat?: boolean;
  /** Sizes, dates and etags are not wanted */
  readonly keysOnly?: boolean;
}

/** Gives one page of a bucket's listing. */
export type PageSource = (request: S3PageRequest) => Promise<S3Page>;

/** Pages of at most 1,000 objects, in key order. A server that repeats itself is refused, so this ends. */
export async function* listPages(
  source: PageSource,
  prefix: string,
  after?: string,
): AsyncGenerator<ListedPage<S3Item>> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const page = await source({ prefix, after, token });
    token = page.token;
    yield { items: page.items.filter(({ key }) => key.startsWith(prefix)), more: token !== undefined };
    if (token !== undefined && seen.has(token)) throw new BrokenListing('the listing repeats a page');
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}

/** A page as the bare server gives it; undefined where the SDK has to be asked. */
export async function directPage(
  direct: DirectS3,
  { prefix, after, token, flat, keysOnly }: S3PageRequest,
  signal: AbortSignal | undefined,
): Promise<S3Page | undefined> {
  const fields = {
    ...(token === undefined ? {} : { 'continuation-token': token }),
    ...(flat === true ? { delimiter: '/' } : {}),
    'list-type': '2',
    prefix,
    ...(after === undefined || token !== undefined ? {} : { 'start-after': after }),
  };
  const query = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&');
  const reply = await direct.send({ method: 'GET', key: '', query, signal });
  if (reply === undefined || (reply.status >= 300 && reply.status < 400)) return;
  if (reply.status !== 200) throw refusalOf(reply);
  return parseListing(await documentOf(reply.body), keysOnly);
}

const longestDocument = 1 << 24;

async function documentOf(body: WholeBody | Arriving): Promise<string> {
  if ('bytes' in body) return Buffer.from(body.bytes).toString('utf8');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestDocument) throw new DirectRefusal('ListingTooLong', 200);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A value as AWS wants it in a canonical query: everything but unreserved characters is encoded (RFC 3986). */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
