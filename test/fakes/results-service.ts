import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeActionsCache } from './actions-cache-service.ts';

/** How the service behaves: as it should, as if it were down, or as one that accepts calls and never answers. */
export type Mood = 'well' | 'unavailable' | 'silent' | 'refusing' | 'broken-upload';

/**
 * The part of GitHub's results service that uploads artifacts (Twirp calls with JSON, and a blob store behind signed
 * addresses) on a free port, with memory.
 */
export class FakeResultsService {
  mood: Mood = 'well';
  /** Answers what is asked of the cache service, which has the same address; without it there is none */
  cache: FakeActionsCache | undefined;
  readonly calls: string[] = [];
  /** Finished artifacts: name → the bytes of the archive */
  readonly artifacts = new Map<string, Buffer>();
  url = '';
  private readonly blocks = new Map<string, Buffer>();
  private readonly blobs = new Map<string, Buffer>();
  private readonly server = createServer((request, response) => this.receive(request, response));

  static async start(): Promise<FakeResultsService> {
    const fake = new FakeResultsService();
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    fake.url = `http://127.0.0.1:${(fake.server.address() as AddressInfo).port}`;
    return fake;
  }

  /** What the runner would tell an action about this service. */
  env(): Record<string, string> {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1' })}.x`;
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'true',
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    if (this.cache !== undefined && /\.CacheService\//.test(request.url ?? '')) {
      void this.cache.receive(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', this.url);
      this.calls.push(`${request.method} ${url.pathname.split('/').at(-1)}`);
      if (this.mood === 'silent') return;
      const isBlob = url.pathname.startsWith('/blob/');
      const method = url.pathname.split('/').at(-1) ?? '';
      const bytes = Buffer.concat(chunks);
      const isDown = this.mood === 'unavailable' || (isBlob && this.mood === 'broken-upload');
      if (isDown) reply(response, [503, { msg: 'unavailable' }]);
      else if (isBlob) this.store(url, bytes, response);
      else reply(response, this.twirp(method, JSON.parse(bytes.toString() || '{}')));
    });
  }

  private twirp(method: string, body: { name?: string }): [status: number, body: unknown] {
    const name = String(body.name);
    if (/CacheEntry/.test(method)) return [404, { code: 'bad_route', msg: 'no such service' }];
    if (method === 'ListArtifacts') return [200, { artifacts: [] }];
    if (this.mood === 'refusing') return [400, { code: 'malformed', msg: 'unknown field "mime_type"' }];
    const address = `${this.url}/blob/${encodeURIComponent(name)}?sig=signature-0123456789`;
    if (method === 'CreateArtifact') return [200, { ok: true, signed_upload_url: address }];
    this.artifacts.set(name, this.blobs.get(name) ?? Buffer.alloc(0));
    return [200, { ok: true, artifact_id: '17' }];
  }

  /** Azure's block blobs: blocks by id, then the list that names them in order; or the whole in one request. */
  private store(url: URL, bytes: Buffer, response: ServerResponse): void {
    const name = decodeURIComponent(url.pathname.slice('/blob/'.length));
    const kind = url.searchParams.get('comp');
    if (kind === 'block') this.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
    else if (kind === 'blocklist') {
      const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '');
      this.blobs.set(name, Buffer.concat(ids.map((id) => this.blocks.get(id) ?? Buffer.alloc(0))));
    } else this.blobs.set(name, bytes);
    response.writeHead(201, { 'x-ms-request-id': '1', etag: '"1"' });
    response.end();
  }
}

function reply(response: ServerResponse, [status, body]: [status: number, body: unknown]): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
