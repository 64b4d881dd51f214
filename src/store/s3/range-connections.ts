import type { IncomingHttpHeaders } from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import type { WireOptions } from './wire.ts';

/** A signed request for one range of an object, and what its bytes go into; it is as long as the range. */
export interface RangeRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly into: Uint8Array;
  readonly signal: AbortSignal | undefined;
}

/** Which server, as for `Wire`; never through a proxy. */
export type RangeOptions = Pick<
  WireOptions,
  'origin' | 'connectTimeoutMs' | 'idleTimeoutMs' | 'authorities' | 'slowestBytesPerMs'
>;

/**
 * HTTP/1.1 for ranges of large objects, from the socket into the buffer of whoever asks: a client that hands out chunks takes
 * several times the processor time of everything else that happens to a large body. It understands one kind of answer, a 206 that
 * says how long it is; every other is given up with its connection, and left to the client for all answers (`Wire`).
 */
export class RangeConnections {
  readonly #options: RangeOptions;
  readonly #idle: RangeConnection[] = [];
  readonly #open = new Set<RangeConnection>();

  constructor(options: RangeOptions) {
    this.#options = options;
  }

  /**
   * The headers of the answer whose body `into` now holds, or undefined if it was another kind of answer. Rejects with errors of
   * the system, which have a `code`, and with the abort reason.
   */
  async fill(request: RangeRequest): Promise<IncomingHttpHeaders | undefined> {
    request.signal?.throwIfAborted();
    const kept = this.#usable();
    if (kept !== undefined) {
      try {
        return await this.#ask(kept, request);
      } catch (error) {
        // A server may end a connection that has nothing to do at any time.
        if (kept.hasAnswered || request.signal?.aborted === true) throw error;
      }
    }
    const fresh = new RangeConnection(this.#options);
    this.#open.add(fresh);
    return this.#ask(fresh, request);
  }

  /** Cuts all connections. */
  close(): void {
    for (const connection of this.#open) connection.destroy();
  }

  #usable(): RangeConnection | undefined {
    for (;;) {
      const kept = this.#idle.pop();
      if (kept === undefined || kept.isUsable) return kept;
      this.#open.delete(kept);
    }
  }

  async #ask(connection: RangeConnection, request: RangeRequest): Promise<IncomingHttpHeaders | undefined> {
    try {
      return await connection.fill(request);
    } finally {
      if (connection.isUsable) this.#idle.push(connection);
      else this.#open.delete(connection);
    }
  }
}

interface Exchange extends Pick<RangeRequest, 'into'> {
  readonly since: number;
  readonly settle: (headers: IncomingHttpHeaders | undefined) => void;
  readonly reject: (error: unknown) => void;
  head: Buffer;
  headers: IncomingHttpHeaders | undefined;
  received: number;
}

/** So much is read at once, in bytes. */
const readSize = 1 << 18;
const longestHead = 1 << 14;
const none = Buffer.alloc(0);

class RangeConnection {
  readonly #socket: net.Socket;
  readonly #options: RangeOptions;
  #exchange: Exchange | undefined;
  /** Did the server say anything to the last request? */
  hasAnswered = false;

  constructor(options: RangeOptions) {
    this.#options = options;
    this.#socket = connect(options, (size, bytes) => this.#take(bytes.subarray(0, size)));
    this.#socket.setNoDelay(true);
    this.#socket.setTimeout(options.connectTimeoutMs, () => this.#socket.destroy(timedOut()));
    this.#socket.once('connect', () => this.#socket.setTimeout(options.idleTimeoutMs));
    this.#socket.on('error', (error) => this.#end(error));
    this.#socket.on('close', () =>
      this.#end(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })),
    );
  }

  get isUsable(): boolean {
    return !this.#socket.destroyed && this.#socket.writable && this.#exchange === undefined;
  }

  async fill(request: RangeRequest): Promise<IncomingHttpHeaders | undefined> {
    const { signal, path, headers } = request;
    const { promise, resolve, reject } = Promise.withResolvers<IncomingHttpHeaders | undefined>();
    const abort = () => this.#socket.destroy(signal?.reason);
    signal?.addEventListener('abort', abort);
    this.hasAnswered = false;
    this.#exchange = {
      ...{ into: request.into, since: Date.now(), settle: resolve, reject },
      ...{ head: none, headers: undefined, received: 0 },
    };
    this.#socket.ref();
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    this.#socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#socket.unref();
    }
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** Bytes came; they are only there during the call. */
  #take(bytes: Uint8Array): boolean {
    const exchange = this.#exchange;
    this.hasAnswered = true;
    if (exchange === undefined) this.#socket.destroy();
    else if (exchange.headers === undefined) this.#takeHead(exchange, bytes);
    else this.#takeBody(exchange, bytes);
    return true;
  }

  #takeHead(exchange: Exchange, bytes: Uint8Array): void {
    exchange.head = Buffer.concat([exchange.head, bytes]);
    const end = exchange.head.indexOf('\r\n\r\n');
    if (end < 0 && exchange.head.length <= longestHead) return;
    const headers = end < 0 ? undefined : partialContent(exchange.head.toString('latin1', 0, end));
    if (headers?.['content-length'] !== String(exchange.into.length)) {
      this.#giveUp(exchange);
      return;
    }
    exchange.headers = headers;
    const rest = exchange.head.subarray(end + 4);
    exchange.head = none;
    if (rest.length > 0) this.#takeBody(exchange, rest);
  }

  #takeBody(exchange: Exchange, bytes: Uint8Array): void {
    const { into, since } = exchange;
    const { idleTimeoutMs, slowestBytesPerMs } = this.#options;
    const received = exchange.received + bytes.length;
    const late = Date.now() - since - idleTimeoutMs;
    if (received <= into.length) into.set(bytes, exchange.received);
    exchange.received = received;
    if (received > into.length) this.#giveUp(exchange);
    else if (received === into.length) this.#finish(exchange);
    else if (late > 0 && received < late * slowestBytesPerMs) this.#socket.destroy(timedOut());
  }

  #finish({ headers, settle }: Exchange): void {
    this.#exchange = undefined;
    if (headers?.connection?.toLowerCase() === 'close') this.#socket.destroy();
    settle(headers);
  }

  #giveUp({ settle }: Exchange): void {
    this.#exchange = undefined;
    this.#socket.destroy();
    settle(undefined);
  }

  #end(error: Error): void {
    this.#exchange?.reject(error);
    this.#exchange = undefined;
  }
}

type OnRead = (size: number, bytes: Uint8Array) => boolean;

function connect({ origin, authorities }: RangeOptions, callback: OnRead): net.Socket {
  const { protocol, hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, '');
  const onread = { buffer: Buffer.allocUnsafeSlow(readSize), callback };
  if (protocol === 'http:') return net.connect({ host, port: Number(port || 80), onread });
  const trust =
    authorities === undefined
      ? {}
      : authorities === false
        ? { rejectUnauthorized: false }
        : { ca: authorities };
  return tls.connect({
    ...{ host, port: Number(port || 443), onread, ALPNProtocols: ['http/1.1'], ...trust },
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
  });
}

/** The headers of a 206 answer that is as long as it says, and nothing else (RFC 9112, 6.3); undefined for all others. */
function partialContent(head: string): IncomingHttpHeaders | undefined {
  const [status = '', ...lines] = head.split('\r\n');
  if (!/^HTTP\/1\.1 206(?: |$)/.test(status)) return undefined;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value = ''] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key === undefined || Object.hasOwn(headers, key)) return undefined;
    headers[key] = value;
  }
  return headers['transfer-encoding'] === undefined ? headers : undefined;
}

function timedOut(): Error {
  return Object.assign(new Error('the server sent nothing for too long'), { code: 'ETIMEDOUT' });
}
