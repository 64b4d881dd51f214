import { createHash } from 'node:crypto';
import { type Answer, type FaultyServer, type Incoming, startFaultyServer } from './faults.ts';
import { listedAs } from './levels.ts';

/** A Cloud Storage in this process: the JSON API with one bucket, objects in memory. */
export interface FakeGcs extends FaultyServer {
  readonly objects: Map<string, Buffer>;
}

/** Starts the fake with a bucket. With `token`, every request has to bear it. */
export async function startFakeGcs(options: {
  readonly bucket: string;
  readonly token?: string;
  readonly pageSize?: number;
}): Promise<FakeGcs> {
  const objects = new Map<string, Buffer>();
  const bucket = new Bucket(objects, options);
  const server = await startFaultyServer((request) => bucket.answer(request));
  bucket.url = server.url;
  return Object.assign(server, { objects });
}

/** An error as the service writes it. */
export function gcsError(status: number, reason: string, message = 'No.'): Answer {
  return json({ error: { code: status, message, errors: [{ message, domain: 'global', reason }] } }, status);
}

interface Session {
  readonly name: string;
  readonly md5Hash: string | undefined;
  bytes: Buffer;
}

class Bucket {
  url = '';
  readonly #objects: Map<string, Buffer>;
  readonly #options: { readonly bucket: string; readonly token?: string; readonly pageSize?: number };
  readonly #sessions = new Map<string, Session>();

  constructor(objects: Map<string, Buffer>, options: { bucket: string; token?: string; pageSize?: number }) {
    this.#objects = objects;
    this.#options = options;
  }

  answer(request: Incoming): Answer {
    const { token, bucket } = this.#options;
    const session = request.query.get('upload_id');
    if (session !== null) return this.#part(request, session);
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`)
      return gcsError(401, 'authError', 'Invalid Credentials');
    const match = /^(\/upload)?\/storage\/v1\/b\/([^/]+)\/o(?:\/(.+))?$/.exec(request.path);
    if (match === null) return gcsError(404, 'notFound', 'Not Found');
    if (decodeURIComponent(match[2] as string) !== bucket)
      return gcsError(404, 'notFound', 'The specified bucket does not exist.');
    if (match[1] !== undefined) return this.#upload(request);
    if (match[3] === undefined) return this.#list(request.query);
    return this.#object(request, decodeURIComponent(match[3]));
  }

  #object({ method, query, headers }: Incoming, name: string): Answer {
    const bytes = this.#objects.get(name);
    if (bytes === undefined) return gcsError(404, 'notFound', `No such object: ${name}`);
    if (method === 'DELETE') {
      this.#objects.delete(name);
      return { status: 204 };
    }
    if (query.get('alt') !== 'media') return json(resource(name, bytes));
    const generation = generationOf(bytes);
    if ((query.get('generation') ?? generation) !== generation)
      return gcsError(404, 'notFound', `No such object: ${name}#${query.get('generation')}`);
    const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
    const sent = { 'content-type': 'application/octet-stream', 'x-goog-generation': generation };
    if (start === undefined) return { status: 200, headers: sent, body: bytes };
    const to = end === undefined || end === '' ? bytes.length : Number(end) + 1;
    return { status: 206, headers: sent, body: bytes.subarray(Number(start), to) };
  }

  #list(query: URLSearchParams): Answer {
    const limit = Math.min(Number(query.get('maxResults') ?? 1000), this.#options.pageSize ?? 1000);
    const from = query.get('pageToken') ?? query.get('startOffset') ?? '';
    const prefix = query.get('prefix') ?? '';
    const found = [...this.#objects.keys()].filter((name) => name.startsWith(prefix) && name >= from);
    const names = [...new Set(found.map((name) => listedAs(name, prefix, query.get('delimiter'))))].sort();
    const page = names.slice(0, limit).flatMap((name) => {
      const bytes = this.#objects.get(name);
      return bytes === undefined ? [] : [resource(name, bytes)];
    });
    const prefixes = names.slice(0, limit).filter((name) => !this.#objects.has(name));
    const next = names[limit];
    return json({
      kind: 'storage#objects',
      ...(page.length > 0 ? { items: page } : {}),
      ...(prefixes.length > 0 ? { prefixes } : {}),
      ...(next === undefined ? {} : { nextPageToken: next }),
    });
  }

  #upload({ query, headers, body }: Incoming): Answer {
    if (query.get('uploadType') === 'resumable') {
      const { name, md5Hash } = JSON.parse(body.toString());
      const id = `session-${this.#sessions.size}`;
      this.#sessions.set(id, { name, md5Hash, bytes: Buffer.alloc(0) });
      return { status: 200, headers: { location: `${this.url}/upload?upload_id=${id}` } };
    }
    const boundary = /boundary=([\w-]+)/.exec(headers['content-type'] ?? '')?.[1];
    const [, described = '', media = ''] = body.toString('latin1').split(`--${boundary}`);
    const { name, md5Hash } = JSON.parse(Buffer.from(after(described), 'latin1').toString());
    return this.#store({ name, md5Hash, bytes: Buffer.from(after(media), 'latin1') });
  }

  #part({ method, headers, body }: Incoming, id: string): Answer {
    const session = this.#sessions.get(id);
    if (session === undefined) return gcsError(404, 'notFound', 'no such session');
    if (method === 'DELETE') {
      this.#sessions.delete(id);
      return { status: 499 };
    }
    const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(headers['content-range'] ?? '');
    const [start, total] = [range?.[1], Number(range?.[2])];
    if (start !== undefined && Number(start) !== session.bytes.length) return gcsError(400, 'badRequest');
    if (start !== undefined) session.bytes = Buffer.concat([session.bytes, body]);
    if (session.bytes.length === total) return this.#store(session);
    const last = session.bytes.length - 1;
    return { status: 308, headers: last < 0 ? {} : { range: `bytes=0-${last}` } };
  }

  #store({ name, md5Hash, bytes }: Session): Answer {
    if (md5Hash !== undefined && md5Hash !== md5Of(bytes)) return gcsError(400, 'invalid', 'MD5 mismatch');
    this.#objects.set(name, bytes);
    return json(resource(name, bytes));
  }
}

/** The content of one part of a multipart body. */
function after(part: string): string {
  return part.slice(part.indexOf('\r\n\r\n') + 4, -2);
}

function resource(name: string, bytes: Buffer) {
  return { name, size: String(bytes.length), md5Hash: md5Of(bytes), updated: new Date().toISOString() };
}

function md5Of(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('base64');
}

/** Other bytes are another generation. */
function generationOf(bytes: Buffer): string {
  return String(createHash('md5').update(bytes).digest().readUInt32BE());
}

function json(value: unknown, status = 200): Answer {
  const headers = { 'content-type': 'application/json; charset=UTF-8' };
  return { status, headers, body: Buffer.from(JSON.stringify(value)) };
}
