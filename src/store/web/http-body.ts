import fs from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { type OpenBody, resuming } from '../cloud/read.ts';
import { type Source, StoreError } from '../store.ts';
import type { HttpClient, HttpRequest } from './http-client.ts';
import { networkCode } from './http-errors.ts';
import type { HttpBody } from './http-exchange.ts';

/** Files up to this size are sent from memory. */
const smallFile = 1 << 18;

/** The bytes of a write, as often as they are needed. Opening throws a {@link StoreError} for a file that changed its size. */
export function bodyOf(source: Source): HttpBody {
  if (source.kind === 'bytes') return { length: source.bytes.length, open: () => source.bytes };
  const { path, size } = source;
  return {
    length: size,
    open: () => {
      if (fs.statSync(path, { throwIfNoEntry: false })?.size !== size) throw changed(path);
      if (size <= smallFile) return fs.readFileSync(path);
      return Readable.from(exactly(path, size), { objectMode: false });
    },
  };
}

async function* exactly(path: string, size: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of fs.createReadStream(path, { end: size - 1, highWaterMark: smallFile })) {
    sent += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
  if (sent < size) throw changed(path);
}

function changed(path: string): StoreError {
  return new StoreError('unavailable', {
    reason: 'data',
    message: `'${path}' changed while it was uploaded`,
    hint: 'let whatever writes to it finish, then try again',
  });
}

/** The bytes behind a GET, going on by ranges where a connection was lost. Throws {@link StoreError}. */
export async function* bodyChunks(
  client: HttpClient,
  request: HttpRequest,
  first: IncomingMessage,
): AsyncGenerator<Uint8Array> {
  const open = async (offset: number, version: string): Promise<OpenBody> => {
    const headers = { ...request.headers, range: `bytes=${offset}-`, 'if-range': version };
    const answer = await client.send({ ...request, headers, accept: [200, 206] });
    if (answer.statusCode === 206 && startsAt(answer, offset)) return openBody(answer);
    answer.destroy();
    throw client.translate(Object.assign(new Error(), { code: 'ECONNRESET' }), request);
  };
  try {
    yield* resuming(openBody(first), { open, isLost: (error) => networkCode(error) !== undefined });
  } catch (error) {
    request.signal?.throwIfAborted();
    throw client.translate(error, request);
  } finally {
    first.destroy();
  }
}

function openBody(answer: IncomingMessage): OpenBody {
  const { etag, 'content-length': length } = answer.headers;
  const isStrong = etag?.startsWith('"') === true;
  return {
    chunks: answer,
    size: length === undefined ? undefined : Number(length),
    version: isStrong ? etag : answer.headers['last-modified'],
  };
}

function startsAt(answer: IncomingMessage, offset: number): boolean {
  return answer.headers['content-range']?.startsWith(`bytes ${offset}-`) === true;
}
