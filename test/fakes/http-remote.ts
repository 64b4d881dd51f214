import { createHash } from 'node:crypto';
import { type Answer, type FaultyServer, type Incoming, startFaultyServer } from './faults.ts';

/** A web server that keeps what it is sent, and can be told to fail. */
export interface HttpRemote extends FaultyServer {
  /** By decoded path and query */
  readonly files: Map<string, Buffer>;
}

/** What a server asks of its visitors, and what it can do. */
export interface HttpRemoteOptions {
  /** The value that `authorization`, or another header, must have */
  readonly header?: { readonly name: string; readonly value: string };
  /** 405 for any other; by default all that it knows */
  readonly methods?: readonly string[];
}

/** Starts the server on a free port of 127.0.0.1. It knows GET with ranges, HEAD, PUT, POST and DELETE (RFC 9110). */
export async function startHttpRemote({ header, methods }: HttpRemoteOptions = {}): Promise<HttpRemote> {
  const files = new Map<string, Buffer>();
  const server = await startFaultyServer((request) => {
    if (header !== undefined && request.headers[header.name] !== header.value)
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="data"' } };
    if (methods !== undefined && !methods.includes(request.method)) return { status: 405 };
    return answer(request, files);
  });
  return Object.assign(server, { files });
}

function answer(request: Incoming, files: Map<string, Buffer>): Answer {
  const { method, body } = request;
  const query = decodeURIComponent(String(request.query));
  const path = `${decodeURIComponent(request.path)}${query === '' ? '' : `?${query}`}`;
  const file = files.get(path);
  if (method === 'PUT' || method === 'POST') {
    files.set(path, body);
    return { status: file === undefined ? 201 : 204 };
  }
  if (file === undefined) return { status: 404, body: Buffer.from('<html>there is no such page</html>') };
  if (method === 'DELETE') {
    files.delete(path);
    return { status: 204 };
  }
  return method === 'GET' || method === 'HEAD' ? part(request, file) : { status: 501 };
}

function part({ method, headers }: Incoming, file: Buffer): Answer {
  const etag = `"${createHash('sha1').update(file).digest('hex')}"`;
  const plain = { etag, 'accept-ranges': 'bytes', 'content-length': String(file.length) };
  if (method === 'HEAD') return { status: 200, headers: plain };
  const from = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  if (from === undefined || headers['if-range'] !== etag) return { status: 200, headers: plain, body: file };
  const body = file.subarray(Number(from));
  const range = `bytes ${from}-${file.length - 1}/${file.length}`;
  return { status: 206, headers: { etag, 'content-range': range }, body };
}

/** The value of `authorization` for a user (RFC 7617), in Latin-1, as DVC sends it. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'latin1').toString('base64')}`;
}
