import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CacheEntry, CacheEntryTable } from './actions-cache-entries.ts';
import { answerV1 } from './actions-cache-v1.ts';
import { answerV2 } from './actions-cache-v2.ts';

/** One request, as the fake saw it. */
export interface Call {
  readonly method: string;
  /** `CreateCacheEntry`, `blob`, `cache`, `caches` … */
  readonly name: string;
  readonly range: string | undefined;
  /** Of an upload: what Azure wants to know of a blob that comes with one request */
  readonly blobType?: string | undefined;
  readonly body: Buffer;
}

/** What the fake answers instead of working: a status with headers, or nothing at all (`hang`, `reset`). */
export type Trouble =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: object }
  | 'hang'
  | 'reset'
  | 'cut';

/**
 * GitHub's cache service with its two protocols on a free port, in memory: scopes, immutable keys, prefix search by age,
 * signed blobs that know ranges as Azure does (none from the end), block uploads, quota with eviction, and read-only tokens.
 */
export class FakeActionsCache {
  readonly entries = new CacheEntryTable();
  readonly calls: Call[] = [];
  url = '';
  /** Signed addresses of an older generation are refused; raise it to let all expire */
  generation = 1;
  /** Answers the first call that it takes a dislike to; undefined lets it pass */
  trouble: (call: Call) => Trouble | undefined = () => undefined;
  /** Called before a call is answered: the place for what happens in between */
  before: (call: Call) => void | Promise<void> = () => {};
  /** Blob addresses ignore ranges and give the whole, as some proxies do */
  ignoresRanges = false;
  readonly #server = createServer((request, response) => void this.receive(request, response));

  static async start(): Promise<FakeActionsCache> {
    const fake = new FakeActionsCache();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    fake.url = `http://127.0.0.1:${(fake.#server.address() as AddressInfo).port}`;
    return fake;
  }

  /** What a runner tells an action of a job on `ref`, which may also read the scopes `reads`. */
  env({
    ref = 'refs/heads/main',
    reads = [] as string[],
    readOnly = false,
    v1 = false,
  } = {}): Record<string, string> {
    const claims = { ref, reads, readOnly, scp: 'Actions.Results:run-1:job-1' };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return {
      ACTIONS_RUNTIME_TOKEN: `${part({ alg: 'none' })}.${part(claims)}.x`,
      ...(v1
        ? { ACTIONS_CACHE_URL: `${this.url}/tenant/`, GITHUB_SERVER_URL: 'https://github.acme.example' }
        : { ACTIONS_RESULTS_URL: `${this.url}/`, ACTIONS_CACHE_SERVICE_V2: 'True' }),
    };
  }

  /** How many calls of a name there were; `from` leaves out the first ones. */
  count(name: string, from = 0): number {
    return this.calls.slice(from).filter((call) => call.name === name).length;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Answers one request; for a server that has other services too */
  async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const url = new URL(request.url ?? '/', this.url);
    const isBlob = url.pathname.startsWith('/blob/');
    const call: Call = {
      method: request.method ?? '',
      name: isBlob ? 'blob' : (url.pathname.match(/[A-Za-z]+(?=\/?\d*$)/)?.[0] ?? ''),
      range: request.headers.range,
      blobType: request.headers['x-ms-blob-type'] as string | undefined,
      body: Buffer.concat(chunks),
    };
    this.calls.push(call);
    await this.before(call);
    const trouble = this.trouble(call);
    if (trouble === 'hang') return;
    if (trouble === 'reset') response.destroy();
    else if (typeof trouble === 'object')
      reply(response, trouble.status, trouble.body ?? {}, trouble.headers);
    else if (isBlob) this.#blob(url, call, response, trouble === 'cut');
    else this.#service(url, call, request, response);
  }

  #service(url: URL, call: Call, request: IncomingMessage, response: ServerResponse): void {
    const claims = claimsOf(request.headers.authorization);
    if (claims === undefined) {
      reply(response, 401, { msg: 'no token' });
      return;
    }
    const asked = {
      url,
      call,
      claims,
      contentRange: request.headers['content-range'],
      entries: this.entries,
      sign: (entry: CacheEntry) => `${this.url}/blob/${entry.id}?sig=secret-${this.generation}&se=2030`,
    };
    const [status, body] = url.pathname.startsWith('/twirp/') ? answerV2(asked) : answerV1(asked);
    reply(response, status, body);
  }

  #blob(url: URL, call: Call, response: ServerResponse, cut: boolean): void {
    if (url.searchParams.get('sig') !== `secret-${this.generation}`) {
      reply(response, 403, {});
      return;
    }
    const entry = this.entries.byId(Number(url.pathname.split('/').at(-1)));
    if (entry === undefined) {
      reply(response, 404, {});
      return;
    }
    if (call.method === 'PUT') {
      if (!url.searchParams.has('comp') && call.blobType !== 'BlockBlob') {
        reply(response, 400, {});
        return;
      }
      entry.put(url.searchParams, call.body);
      response.writeHead(201).end();
      return;
    }
    const bytes = entry.bytes ?? Buffer.alloc(0);
    const range = this.ignoresRanges ? null : /^bytes=(\d+)-(\d*)$/.exec(call.range ?? '');
    const start = Number(range?.[1] ?? 0);
    if (start > 0 && start >= bytes.length) {
      reply(response, 416, {});
      return;
    }
    const end = range?.[2] ? Math.min(bytes.length, Number(range[2]) + 1) : bytes.length;
    const part = bytes.subarray(start, end);
    response.writeHead(range === null ? 200 : 206, {
      'content-length': part.length,
      ...(range === null ? {} : { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` }),
    });
    if (!cut) response.end(part);
    else response.write(part.subarray(0, part.length >> 1), () => response.destroy());
  }
}

/** Who a token says it is. */
export interface Claims {
  readonly ref: string;
  readonly reads: readonly string[];
  readonly readOnly: boolean;
}

function claimsOf(authorization: string | undefined): Claims | undefined {
  const part = authorization?.split('.')[1];
  return part === undefined ? undefined : (JSON.parse(Buffer.from(part, 'base64url').toString()) as Claims);
}

function reply(
  response: ServerResponse,
  status: number,
  body: object | undefined,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
