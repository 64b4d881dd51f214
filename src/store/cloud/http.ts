import type { Readable } from 'node:stream';
import {
  Agent,
  type Dispatcher,
  EnvHttpProxyAgent,
  fetch,
  type RequestInit,
  type Response,
  request,
} from 'undici';

type Env = Readonly<Record<string, string | undefined>>;

/** How servers are reached, and when one that says nothing is given up. */
export interface CloudHttpOptions {
  /** For proxies: `https_proxy`, `http_proxy`, `no_proxy`, in either case */
  readonly env: Env;
  readonly connectTimeoutMs: number;
  /** The longest time without a byte */
  readonly idleTimeoutMs: number;
}

/** One request; the body is sent as it is, with its length. */
export interface CloudRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The server's answer, whatever its status. The body has to be read or destroyed, or its connection stays busy. */
export interface CloudReply {
  readonly status: number;
  /** By lower-case name */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
}

const maxConnections = 256;
/** A body may need so much longer until the answer begins: 32 bytes a millisecond are a poor line. */
const slowestBytesPerMs = 32;

/**
 * Plain HTTP for cloud services: kept connections, proxies, timeouts, aborts. It follows no redirect and tries nothing twice.
 * Rejects with errors of undici and of the system, which have a `code`.
 */
export class CloudHttp {
  readonly #dispatcher: Dispatcher;
  readonly #idleTimeoutMs: number;

  constructor({ env, connectTimeoutMs, idleTimeoutMs }: CloudHttpOptions) {
    this.#idleTimeoutMs = idleTimeoutMs;
    const options: Agent.Options = {
      connections: maxConnections,
      bodyTimeout: idleTimeoutMs,
      connect: { timeout: connectTimeoutMs },
    };
    const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
    const httpsProxy = env.https_proxy || env.HTTPS_PROXY || httpProxy;
    const noProxy = env.no_proxy || env.NO_PROXY || '';
    this.#dispatcher =
      httpsProxy === ''
        ? new Agent(options)
        : new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy });
  }

  async send({ method, url, headers, body, signal }: CloudRequest): Promise<CloudReply> {
    const reply = await request(url, {
      method,
      headers,
      dispatcher: this.#dispatcher,
      headersTimeout: this.#idleTimeoutMs + (body?.length ?? 0) / slowestBytesPerMs,
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    // Who reads the body hears of its errors. One that is given up half-way would end the process otherwise.
    reply.body.on('error', () => {});
    return { status: reply.statusCode, headers: reply.headers, body: reply.body };
  }

  /** The standard function, through the same connections: for libraries that bring their own requests. */
  fetch(url: string | URL, init?: RequestInit): Promise<Response> {
    return fetch(url, { ...init, dispatcher: this.#dispatcher });
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }
}

/** The text of a short answer; throws away what goes on for longer than `limit` bytes. */
export async function shortText(body: Readable, limit = 65_536): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}

/** A header as text; of several, the first. */
export function header(reply: Pick<CloudReply, 'headers'>, name: string): string | undefined {
  const value = reply.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
