import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The connections of a client; their certificates and proxies are settled. */
export interface HttpAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** A body that can be sent more than once. */
export interface HttpBody {
  /** bytes, exact */
  readonly length: number;
  open(): Uint8Array | Readable;
}

/** One request, to be sent once. */
export interface HttpExchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: HttpBody | undefined;
  readonly agents: HttpAgents;
  readonly connectTimeoutMs: number;
  /** The longest silence, before the answer and within it */
  readonly idleTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends a request and gives the answer, whose body is still to come. Rejects with errors of the network, or the abort reason. */
export async function exchange(asked: HttpExchange): Promise<IncomingMessage> {
  asked.signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = open(asked);
  let answer: IncomingMessage | undefined;
  const onAbort = () => (answer ?? request).destroy(asAbortError(asked.signal));
  asked.signal?.addEventListener('abort', onAbort, { once: true });
  request.setTimeout(asked.idleTimeoutMs, () => (answer ?? request).destroy(new Silence()));
  boundConnecting(request, asked.connectTimeoutMs);
  request.on('response', (response) => {
    answer = response;
    // Whoever has stopped reading must not be told of what happens to the connection afterwards.
    response.on('error', () => {});
    resolve(response);
  });
  // A 101 that nobody asked for (RFC 9110, 15.2.2). Without a listener Node.js ends the connection and says nothing of it to anybody.
  request.on('upgrade', (response, socket) => {
    socket.destroy();
    resolve(response);
  });
  request.on('error', reject);
  request.on('close', () => asked.signal?.removeEventListener('abort', onAbort));
  send(request, asked.body).catch((error: unknown) => request.destroy(error as Error));
  try {
    return await promise;
  } catch (error) {
    asked.signal?.throwIfAborted();
    throw error;
  }
}

/** Lets go of an answer. A short body is read so that its connection can serve again; a long one ends the connection. */
export function discard(answer: IncomingMessage): void {
  let size = 0;
  answer.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > longestDiscarded) answer.destroy();
  });
}

const longestDiscarded = 65_536;

/** The text of a body of at most `limit` bytes; undefined if it goes on for longer. Rejects with errors of the network. */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function open({ method, url, headers, body, agents }: HttpExchange): http.ClientRequest {
  const options = {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(body.length) }) },
  };
  return url.protocol === 'https:'
    ? https.request(url, { ...options, agent: agents.https })
    : http.request(url, { ...options, agent: agents.http });
}

/** An answer that comes before the body was sent makes the rest of it pointless, which is no error. */
async function send(request: http.ClientRequest, body: HttpBody | undefined): Promise<void> {
  const bytes = body?.open();
  if (!(bytes instanceof Readable)) {
    request.end(bytes === undefined || bytes.length === 0 ? undefined : bytes);
    return;
  }
  request.once('response', () => {
    if (!request.writableFinished) bytes.destroy();
  });
  let answered = false;
  request.once('response', () => {
    answered = true;
  });
  await pipeline(bytes, request).catch((error: unknown) => {
    if (!answered) throw error;
  });
}

function boundConnecting(request: http.ClientRequest, ms: number): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => request.destroy(new Silence()), ms);
    const clear = () => clearTimeout(timer);
    socket.once('connect', clear);
    socket.once('close', clear);
  });
}

function asAbortError(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new Error('aborted');
}

/** No byte came, or no connection, for as long as we wait. */
class Silence extends Error {
  readonly code = 'ETIMEDOUT';
}
