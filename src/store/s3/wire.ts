import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import { isTooSlow } from '../pace.ts';
import { WholeBody } from '../whole-body.ts';
import { Arriving } from './arriving.ts';
import { kept, lentReads, longestHeaders } from './lent-reads.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Which server is talked to, and when one that says nothing is given up. */
export interface WireOptions {
  /** `http://host:port` */
  readonly origin: string;
  /** For proxies: `https_proxy`, `http_proxy`, `no_proxy`, in either case */
  readonly env: Env;
  readonly connectTimeoutMs: number;
  /** The longest time without a byte */
  readonly idleTimeoutMs: number;
  /** Certificates to trust instead of the system's, or `false`: any certificate */
  readonly authorities: Buffer | false | undefined;
  readonly maxConnections: number;
}

/** Where the body of a part of an object (206) goes while it arrives. What it throws ends the exchange. */
export interface PartSink {
  /** Before the first byte, and anew for each attempt: is this the part? */
  begin(headers: IncomingHttpHeaders): void;
  /** The bytes are only lent: gone when it returns. */
  take(bytes: Uint8Array): void;
}

/** One signed request. */
export interface WireRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  /** With the query */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly signal: AbortSignal | undefined;
  /** Takes the body of a 206; the answer comes at its end, without it */
  readonly sink?: PartSink | undefined;
}

/** The server's answer: short bodies and those of errors as a whole, others as they arrive. */
export interface WireReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: WholeBody | Arriving;
  /** From the moment that a connection was free for the request until the headers came, in milliseconds */
  readonly waitedMs: number;
}

/** Bodies up to this size are handed over as a whole, in bytes. */
const wholeLimit = 1 << 17;

/**
 * HTTP to one server for many small requests: kept connections, proxies, timeouts, aborts, and nothing per request that can
 * be had once. It follows no redirect and tries nothing twice. Rejects with errors of undici and of the system, which have
 * a `code`, and with the abort reason.
 */
export class Wire {
  readonly #options: WireOptions;
  readonly #dispatcher: Dispatcher;
  /** One listener for each signal, not one for each request */
  readonly #watched = new WeakMap<AbortSignal, Set<Exchange>>();

  constructor(options: WireOptions) {
    this.#options = options;
    this.#dispatcher = dispatcherFor(options);
  }

  send({ method, path, headers, body, signal, sink }: WireRequest): Promise<WireReply> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const { origin, idleTimeoutMs } = this.#options;
      const together = signal === undefined ? undefined : this.#together(signal);
      const exchange = new Exchange({ method, idleTimeoutMs, resolve, reject, together, sink });
      together?.add(exchange);
      this.#dispatcher.dispatch(
        {
          origin,
          method,
          path,
          headers: headers as Record<string, string>,
          // undici would close the connection after a HEAD.
          reset: false,
          headersTimeout: idleTimeoutMs + (body?.length ?? 0) / 32,
          bodyTimeout: idleTimeoutMs,
          ...(body === undefined ? {} : { body }),
        },
        exchange,
      );
    });
  }

  /** Cuts all connections. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  #together(signal: AbortSignal): Set<Exchange> {
    const known = this.#watched.get(signal);
    if (known !== undefined) return known;
    const exchanges = new Set<Exchange>();
    this.#watched.set(signal, exchanges);
    signal.addEventListener('abort', () => {
      for (const exchange of exchanges) exchange.abort(signal.reason as Error);
    });
    return exchanges;
  }
}

function dispatcherFor(options: WireOptions): Dispatcher {
  const { env, connectTimeoutMs, authorities, maxConnections, origin } = options;
  const tls =
    authorities === undefined
      ? {}
      : authorities === false
        ? { rejectUnauthorized: false }
        : { ca: authorities };
  const connect = { timeout: connectTimeoutMs, ...tls };
  const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY || '';
  const noProxy = env.no_proxy || env.NO_PROXY || '';
  const shared = { connections: maxConnections, connect, pipelining: 1, maxHeaderSize: longestHeaders };
  if ((origin.startsWith('https:') ? httpsProxy : httpProxy) === '')
    return new Pool(origin, { ...shared, connect: { ...connect, onread: lentReads() } });
  return new EnvHttpProxyAgent({
    ...shared,
    requestTls: connect,
    proxyTunnel: false,
    httpProxy,
    httpsProxy,
    noProxy,
  });
}

interface ExchangeOptions {
  readonly method: string;
  readonly idleTimeoutMs: number;
  readonly resolve: (reply: WireReply) => void;
  readonly reject: (error: unknown) => void;
  readonly together: Set<Exchange> | undefined;
  readonly sink: PartSink | undefined;
}

/** One request and its answer, as undici tells of it. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #options: ExchangeOptions;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: IncomingHttpHeaders = {};
  #whole: Uint8Array[] | undefined;
  #arriving: Arriving | undefined;
  #sink: PartSink | undefined;
  #received = 0;
  #since = 0;
  #started = 0;
  #waitedMs = 0;
  #aborted: Error | undefined;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  abort(reason: Error): void {
    this.#aborted ??= reason;
    this.#arriving?.abort(reason);
    this.#controller?.abort(reason);
    this.#options.reject(reason);
    this.#options.together?.delete(this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#started = performance.now();
    if (this.#aborted !== undefined) controller.abort(this.#aborted);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    // A hint before the answer (RFC 9110, 15.2): any number of them may come.
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
    this.#since = Date.now();
    this.#waitedMs = performance.now() - this.#started;
    if (status === 206 && this.#options.sink !== undefined) {
      this.#sink = this.#options.sink;
      this.#sink.begin(headers);
      return;
    }
    const length = Number(headers['content-length'] ?? Number.NaN);
    if (status >= 300 || length <= wholeLimit || this.#options.method !== 'GET') {
      this.#whole = [];
      return;
    }
    this.#arriving = new Arriving(controller);
    this.#options.resolve({ status, headers, body: this.#arriving, waitedMs: this.#waitedMs });
  }

  /** The chunk is lent, as {@link lentReads} says. */
  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#aborted !== undefined) return;
    this.#received += chunk.length;
    const late = Date.now() - this.#since - this.#options.idleTimeoutMs;
    if (isTooSlow(this.#received, late)) return void controller.abort(new SlowServer());
    if (this.#sink !== undefined) this.#sink.take(chunk);
    else if (this.#arriving !== undefined) this.#arriving.push(kept(chunk));
    else {
      this.#whole?.push(kept(chunk));
      if (this.#received > wholeLimit) this.#end();
    }
  }

  onResponseEnd(): void {
    this.#end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#options.together?.delete(this);
    const coded = withCode(error);
    this.#arriving?.end(coded);
    this.#options.reject(coded);
  }

  /** An error's body that goes on for too long is cut, and its connection with it. */
  #end(): void {
    this.#options.together?.delete(this);
    if (this.#arriving !== undefined) {
      this.#arriving.end();
      return;
    }
    const [first, ...more] = this.#whole ?? [];
    const bytes = first === undefined ? none : more.length === 0 ? first : Buffer.concat([first, ...more]);
    const body = new WholeBody(bytes);
    this.#options.resolve({ status: this.#status, headers: this.#headers, body, waitedMs: this.#waitedMs });
    if (this.#sink === undefined && this.#received > wholeLimit) this.#controller?.abort(new SlowServer());
  }
}

const none = new Uint8Array(0);

/** What is no HTTP has a code only for some kinds of it. */
function withCode(error: Error): Error {
  if (error.name !== 'HTTPParserError' || (error as NodeJS.ErrnoException).code !== undefined) return error;
  return Object.assign(error, { code: 'HPE_INVALID_ANSWER' });
}

/** The server sends, but so little that it would never end. */
class SlowServer extends Error {
  readonly code = 'ETIMEDOUT';
}
