import { type CloudHttp, type CloudReply, type CloudRequest, header, shortText } from '../cloud/http.ts';
import type { OpenBody } from '../cloud/read.ts';
import {
  isCertificateCode,
  isTransientStatus,
  networkCode,
  retryAfterMs,
  type Verdict,
  withRetries,
} from '../cloud/retry.ts';
import type { ListedPage } from '../shards.ts';
import { GcsRefusal } from './errors.ts';
import type { GcsIdentity } from './identity.ts';
import type { GcsSettings } from './settings.ts';

/** One listed object, with its whole key. */
export interface GcsItem {
  readonly key: string;
  readonly size: number;
  readonly modified: number | undefined;
  /** Hex, as DVC has it */
  readonly etag?: string | undefined;
  /** Its generation */
  readonly version?: string | undefined;
}

/** What is asked of the JSON API: `url` is whole, `headers` come on top of the token. */
export interface GcsRequest extends Omit<CloudRequest, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses besides 2xx that are an answer and no refusal */
  readonly accepts?: readonly number[];
}

/** What of an object's resource is looked at. */
const fields = 'items(name,size,updated,etag,generation),prefixes,nextPageToken';

/** Objects a listing gives at once; the service's limit. */
const pageSize = 1000;

/** Where to begin, how much is wanted, and of which generation. */
interface Opening {
  readonly offset: number;
  readonly length?: number;
  readonly version?: string;
}

/**
 * The few calls of the Cloud Storage JSON API (v1) that a store needs, each with retries. Rejects with {@link GcsRefusal},
 * `TokenError` and network errors.
 */
export class GcsClient {
  readonly #http: CloudHttp;
  readonly #identity: GcsIdentity;
  readonly #root: string;
  readonly #bucket: string;
  readonly #origin: string;

  constructor(http: CloudHttp, identity: GcsIdentity, settings: Pick<GcsSettings, 'endpoint' | 'bucket'>) {
    this.#http = http;
    this.#identity = identity;
    this.#root = settings.endpoint;
    this.#origin = new URL(settings.endpoint).origin;
    this.#bucket = encodeURIComponent(settings.bucket);
  }

  /** The address for new objects, with the kind of upload. */
  uploadUrl(kind: 'multipart' | 'resumable'): string {
    return `${this.#root}/upload/storage/v1/b/${this.#bucket}/o?uploadType=${kind}`;
  }

  /** Is there an object of that key? False too if there is no such bucket and the server does not say so. */
  async exists(key: string, signal: AbortSignal | undefined): Promise<boolean> {
    const url = `${this.#object(key)}?fields=name`;
    const reply = await this.ask({ method: 'GET', url, signal, accepts: [404] });
    const text = await shortText(reply.body);
    if (reply.status !== 404) {
      if (!isResource(text, key)) throw new GcsRefusal(reply.status, text, undefined);
      return true;
    }
    const refusal = new GcsRefusal(404, text, undefined);
    if (refusal.isBucket) throw refusal;
    return false;
  }

  /** The bytes of an object from one on, at most `length`; of the given generation, if there is one. */
  async open(
    key: string,
    { offset, length: most, version, signal }: Opening & { readonly signal: AbortSignal | undefined },
  ): Promise<OpenBody> {
    const pinned = version === undefined ? '' : `&generation=${encodeURIComponent(version)}`;
    const isPart = offset > 0 || most !== undefined;
    const end = most === undefined ? '' : offset + most - 1;
    const headers: Record<string, string> = isPart ? { range: `bytes=${offset}-${end}` } : {};
    const reply = await this.ask({
      method: 'GET',
      url: `${this.#object(key)}?alt=media${pinned}`,
      headers,
      signal,
    });
    if (offset > 0 && reply.status !== 206) {
      reply.body.destroy();
      throw new GcsRefusal(412, '', undefined);
    }
    const length = header(reply, 'content-length');
    const isPlain = header(reply, 'content-encoding') === undefined;
    return {
      chunks: reply.body,
      size: !isPart && isPlain && length !== undefined ? Number(length) : undefined,
      version: header(reply, 'x-goog-generation'),
    };
  }

  /** Removes an object; one that is not there is no error. */
  async remove(key: string, signal: AbortSignal | undefined): Promise<void> {
    const reply = await this.ask({ method: 'DELETE', url: this.#object(key), signal, accepts: [404] });
    const text = await shortText(reply.body);
    const refusal = new GcsRefusal(reply.status, text, undefined);
    if (refusal.isBucket) throw refusal;
  }

  /** Pages of objects in key order. A server that repeats itself is refused, so this ends. */
  async *list(
    prefix: string,
    { after, limit = pageSize, flat = false, signal }: ListOptions,
  ): AsyncGenerator<ListedPage<GcsItem>> {
    const seen = new Set<string>();
    let token: string | undefined;
    do {
      const query = new URLSearchParams({ prefix, fields, maxResults: String(limit) });
      if (token !== undefined) query.set('pageToken', token);
      if (after !== undefined) query.set('startOffset', after);
      if (flat) query.set('delimiter', '/');
      const url = `${this.#root}/storage/v1/b/${this.#bucket}/o?${query}`;
      const page = await this.#page(url, signal);
      token = page.next;
      const items = page.items.filter(({ key }) => key.startsWith(prefix) && key !== after);
      yield { items, more: token !== undefined };
      if (token !== undefined && seen.has(token)) throw new GcsRefusal(200, '', undefined);
      if (token !== undefined) seen.add(token);
    } while (token !== undefined);
  }

  /** The whole answer is read inside the retries: a page that breaks off is asked for again. */
  #page(url: string, signal: AbortSignal | undefined): Promise<GcsPage> {
    return withRetries(judge, signal, async () => {
      const reply = await this.askOnce({ method: 'GET', url, signal });
      return parsePage(await shortText(reply.body, largestPage));
    });
  }

  /** One call with retries; its answer is a 2xx or one of `accepts`, with the body still to be read. */
  ask(request: GcsRequest): Promise<CloudReply> {
    return withRetries(judge, request.signal, () => this.askOnce(request));
  }

  /** May the same call go better later? */
  isTransient(error: unknown): boolean {
    return judge(error) !== undefined;
  }

  /** One call without retries. The token goes to the endpoint only, whatever address the server named. */
  async askOnce({ headers = {}, accepts = [], ...request }: GcsRequest): Promise<CloudReply> {
    const isOurs = new URL(request.url).origin === this.#origin;
    const authorization = isOurs ? await this.#identity.authorization(request.signal) : undefined;
    const token: Record<string, string> = authorization === undefined ? {} : { authorization };
    const reply = await this.#http.send({ ...request, headers: { ...token, ...headers } });
    if ((reply.status >= 200 && reply.status < 300) || accepts.includes(reply.status)) return reply;
    const after = retryAfterMs(header(reply, 'retry-after'), Date.now());
    throw new GcsRefusal(reply.status, await shortText(reply.body), after);
  }

  #object(key: string): string {
    return `${this.#root}/storage/v1/b/${this.#bucket}/o/${encodeURIComponent(key)}`;
  }
}

/** How to list: from behind a key, so many at once; `flat`: only what lies right below, folders as keys that end in `/`. */
export interface ListOptions {
  readonly after?: string | undefined;
  readonly limit?: number;
  readonly flat?: boolean;
  readonly signal: AbortSignal | undefined;
}

interface GcsPage {
  readonly items: readonly GcsItem[];
  readonly next: string | undefined;
}

const largestPage = 16 << 20;

/** Statuses and reasons that Google asks to try again (Cloud Storage, Retry strategy). */
function judge(error: unknown): Verdict {
  if (error instanceof GcsRefusal) {
    const isLimit = error.status === 403 && /rateLimitExceeded/i.test(error.reason ?? '');
    return isLimit || isTransientStatus(error.status) ? { afterMs: error.retryAfterMs } : undefined;
  }
  const code = networkCode(error);
  return code === undefined || isCertificateCode(code) ? undefined : { afterMs: undefined };
}

/** Is it what the service says of an object, and not a proxy's page? */
function isResource(text: string, key: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'name' in value && value.name === key;
  } catch {
    return false;
  }
}

/** The service writes sizes as text. What is no listing at all, a proxy's page, is refused. */
function parsePage(text: string): GcsPage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GcsRefusal(200, '', undefined);
  }
  const { items = [], prefixes = [], nextPageToken } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof value !== 'object' || !Array.isArray(items) || !Array.isArray(prefixes))
    throw new GcsRefusal(200, '', undefined);
  const folders = prefixes.filter((key) => typeof key === 'string');
  return {
    items: [
      ...items.flatMap(itemOf),
      ...folders.map((key: string) => ({ key, size: 0, modified: undefined })),
    ],
    next: typeof nextPageToken === 'string' && nextPageToken !== '' ? nextPageToken : undefined,
  };
}

function itemOf(item: unknown): GcsItem[] {
  const { name, size, updated, etag, generation } = (item ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string') return [];
  const modified = Date.parse(String(updated));
  return [
    {
      key: name,
      size: Number(size ?? 0),
      modified: Number.isNaN(modified) ? undefined : modified,
      etag: typeof etag === 'string' ? Buffer.from(etag, 'base64').toString('hex') : undefined,
      version: typeof generation === 'string' ? generation : undefined,
    },
  ];
}
