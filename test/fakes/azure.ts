import { createHash } from 'node:crypto';
import { type Answer, type FaultyServer, type Incoming, startFaultyServer } from './faults.ts';
import { listedAs } from './levels.ts';

/** A Blob Storage in this process: one account with one container, objects in memory. Signatures are for azurite to check. */
export interface FakeAzure extends FaultyServer {
  readonly connectionString: string;
  readonly objects: Map<string, Buffer>;
}

const account = 'lockstepdata';

/** The account's key as the tests give it. */
export const azureKey = Buffer.from('canary-key-of-the-account').toString('base64');

/** Starts the fake with a container. */
export async function startFakeAzure(options: {
  readonly container: string;
  readonly pageSize?: number;
}): Promise<FakeAzure> {
  const objects = new Map<string, Buffer>();
  const container = new Container(objects, options);
  const server = await startFaultyServer((request) => container.answer(request));
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${azureKey};BlobEndpoint=${server.url}/${account};`;
  return Object.assign(server, { connectionString, objects });
}

/** An error as the service writes it. */
export function azureError(status: number, code: string, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>canary</Message></Error>`,
  );
  return {
    status,
    headers: { 'x-ms-error-code': code, 'content-type': 'application/xml', ...headers },
    body,
  };
}

class Container {
  readonly #objects: Map<string, Buffer>;
  readonly #options: { readonly container: string; readonly pageSize?: number };
  readonly #blocks = new Map<string, Map<string, Buffer>>();

  constructor(objects: Map<string, Buffer>, options: { container: string; pageSize?: number }) {
    this.#objects = objects;
    this.#options = options;
  }

  answer(request: Incoming): Answer {
    const [, name, container = '', ...rest] = request.path.split('/').map(decodeURIComponent);
    if (name !== account || !/^SharedKey lockstepdata:\S+$/.test(request.headers.authorization ?? ''))
      return azureError(403, 'AuthenticationFailed');
    if (container !== this.#options.container) return azureError(404, 'ContainerNotFound');
    if (rest.length === 0) return this.#list(request.query);
    return request.method === 'PUT'
      ? this.#put(request, rest.join('/'))
      : this.#object(request, rest.join('/'));
  }

  #object({ method, headers }: Incoming, name: string): Answer {
    const bytes = this.#objects.get(name);
    if (bytes === undefined) return azureError(404, 'BlobNotFound');
    if (method === 'DELETE') {
      this.#objects.delete(name);
      return { status: 202 };
    }
    const etag = etagOf(bytes);
    if ((headers['if-match'] ?? etag) !== etag) return azureError(412, 'ConditionNotMet');
    const start = /^bytes=(\d+)-\d*$/.exec(headers['x-ms-range']?.toString() ?? headers.range ?? '')?.[1];
    const sent = { etag, 'last-modified': new Date().toUTCString(), 'x-ms-blob-type': 'BlockBlob' };
    if (method === 'HEAD')
      return { status: 200, headers: { ...sent, 'content-length': String(bytes.length) } };
    if (start === undefined || Number(start) === 0) return { status: 200, headers: sent, body: bytes };
    const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    return { status: 206, headers: { ...sent, 'content-range': range }, body: bytes.subarray(Number(start)) };
  }

  #put({ query, headers, body }: Incoming, name: string): Answer {
    const blocks = this.#blocks.get(name) ?? new Map<string, Buffer>();
    if (query.get('comp') === 'block') {
      if (headers['content-md5'] !== md5Of(body)) return azureError(400, 'Md5Mismatch');
      this.#blocks.set(name, blocks.set(query.get('blockid') as string, body));
      return { status: 201 };
    }
    if (query.get('comp') === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id as string);
      if (!ids.every((id) => blocks.has(id))) return azureError(400, 'InvalidBlockList');
      this.#objects.set(name, Buffer.concat(ids.map((id) => blocks.get(id) as Buffer)));
      return { status: 201 };
    }
    const md5 = headers['x-ms-blob-content-md5'];
    if (md5 !== undefined && md5 !== md5Of(body)) return azureError(400, 'Md5Mismatch');
    this.#objects.set(name, body);
    return { status: 201 };
  }

  #list(query: URLSearchParams): Answer {
    const limit = Math.min(Number(query.get('maxresults') ?? 5000), this.#options.pageSize ?? 5000);
    const from = query.get('marker') ?? '';
    const prefix = query.get('prefix') ?? '';
    const found = [...this.#objects.keys()].filter((name) => name.startsWith(prefix) && name >= from);
    const names = [...new Set(found.map((name) => listedAs(name, prefix, query.get('delimiter'))))].sort();
    const blobs = names.slice(0, limit).map((name) => {
      const length = this.#objects.get(name)?.length;
      if (length === undefined) return `<BlobPrefix><Name>${escaped(name)}</Name></BlobPrefix>`;
      const modified = new Date().toUTCString();
      return `<Blob><Name>${escaped(name)}</Name><Properties><Last-Modified>${modified}</Last-Modified><Content-Length>${length}</Content-Length><BlobType>BlockBlob</BlobType></Properties></Blob>`;
    });
    const next = names[limit] === undefined ? '' : escaped(names[limit]);
    const text = `<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="x" ContainerName="data"><Blobs>${blobs.join('')}</Blobs><NextMarker>${next}</NextMarker></EnumerationResults>`;
    return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(text) };
  }
}

function md5Of(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('base64');
}

/** Other bytes have another tag. */
function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
