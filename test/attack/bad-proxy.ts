import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

/** What an answer would have been. */
interface Whole {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How a proxy spoils an exchange. Without `after`, the server never hears of the request. */
export interface Spoiling {
  readonly name: string;
  before?(response: http.ServerResponse): void;
  after?(response: http.ServerResponse, whole: Whole): void;
}

const page = '<html><body>please log in</body></html>';

const status = (code: number, headers: http.OutgoingHttpHeaders = {}, body = page): Spoiling => ({
  name: `status ${code}${headers['retry-after'] === undefined ? '' : ' with a pause'}`,
  before: (response) => {
    response.writeHead(code, { 'content-type': 'text/html', ...headers });
    response.end(body);
  },
});

const body = (
  name: string,
  change: (bytes: Buffer) => Buffer,
  more: http.OutgoingHttpHeaders = {},
): Spoiling => ({
  name,
  after: (response, whole) => {
    const bytes = change(whole.body);
    const headers = { ...whole.headers, ...more, 'content-length': String(bytes.length) };
    // A connection that is kept would carry what a HEAD must not have.
    response.writeHead(whole.status, { ...headers, connection: 'close' });
    response.end(bytes);
  },
});

/** Every way in which this proxy can spoil an exchange, of whatever kind of remote. */
export const spoilings: readonly Spoiling[] = [
  { name: 'reset', before: (response) => void response.destroy() },
  { name: 'reset after it took effect', after: (response) => void response.destroy() },
  {
    name: 'cut in the middle',
    after: (response, whole) => {
      response.writeHead(whole.status, { ...whole.headers, 'content-length': String(whole.body.length) });
      response.write(whole.body.subarray(0, whole.body.length >> 1), () => response.destroy());
    },
  },
  {
    name: 'no HTTP',
    before: (response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'),
  },
  {
    name: 'another protocol',
    before: (response) =>
      void response.socket?.end(
        'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
      ),
  },
  {
    name: 'a hint before the answer',
    after: (response, whole) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.writeHead(whole.status, { ...whole.headers, connection: 'close' });
      response.end(whole.body);
    },
  },
  {
    name: 'endless headers',
    before: (response) =>
      void response.socket?.end(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(200_000)}\r\n\r\n`),
  },
  ...[301, 302, 307, 308].map((code) => status(code, { location: '/loop' })),
  ...[204, 400, 401, 403, 404, 405, 408, 409, 410, 412, 416, 429, 500, 501, 502, 503, 504].map((code) =>
    status(code),
  ),
  status(429, { 'retry-after': '0' }),
  status(503, { 'retry-after': '0' }),
  status(200),
  status(200, { 'content-type': 'application/json' }, '{"items": [{}], "error": {}}'),
  status(
    200,
    { 'content-type': 'application/xml' },
    '<?xml version="1.0"?><Error><Code>InternalError</Code></Error>',
  ),
  body('a wrong bit', (bytes) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
    return copy;
  }),
  body('a byte short', (bytes) => bytes.subarray(0, -1)),
  body('nothing', () => Buffer.alloc(0)),
  body('twice', (bytes) => Buffer.concat([bytes, bytes])),
  body('packed', (bytes) => gzipSync(bytes), { 'content-encoding': 'gzip' }),
];

/** A proxy in front of a server, which spoils what it is told to. */
export class BadProxy implements AsyncDisposable {
  readonly url: string;
  readonly #server: http.Server;
  readonly #target: string;
  #seen = 0;
  #plan: { readonly spoiling: Spoiling; readonly from: number; readonly times: number } | undefined;
  /** Exchanges that were spoiled */
  spoiled = 0;

  private constructor(server: http.Server, target: string) {
    this.#server = server;
    this.#target = target;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(target: string): Promise<BadProxy> {
    const server = http.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new BadProxy(server, target);
    server.on('request', (request, response) => void proxy.#serve(request, response));
    server.on('clientError', (_, socket) => void socket.destroy());
    return proxy;
  }

  /** From the given request on, counted from now and from 0, so many go wrong. */
  spoil(spoiling: Spoiling, from: number, times: number): void {
    this.#seen = 0;
    this.#plan = { spoiling, from, times };
  }

  /** Nothing goes wrong any more. */
  heal(): void {
    this.#plan = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    response.on('error', () => undefined);
    const sent: Buffer[] = [];
    try {
      for await (const chunk of request) sent.push(chunk as Buffer);
    } catch {
      return;
    }
    const number = this.#seen++;
    const plan = this.#plan;
    const isBad = plan !== undefined && number >= plan.from && number < plan.from + plan.times;
    if (isBad) this.spoiled++;
    if (isBad && plan.spoiling.before !== undefined) return plan.spoiling.before(response);
    // A kept connection that the server closes at this moment is one more reset.
    const whole = await this.#forward(request, Buffer.concat(sent)).catch(() => undefined);
    if (whole === undefined) return void response.destroy();
    if (isBad) return plan.spoiling.after?.(response, whole);
    response.writeHead(whole.status, whole.headers);
    response.end(whole.body);
  }

  #forward({ method, url, headers }: http.IncomingMessage, sent: Buffer): Promise<Whole> {
    return new Promise((resolve, reject) => {
      const onward = http.request(`${this.#target}${url}`, { method: method ?? 'GET', headers }, (answer) => {
        const { 'transfer-encoding': _, ...headers } = answer.headers;
        const status = answer.statusCode ?? 502;
        buffer(answer).then((body) => resolve({ status, headers, body }), reject);
      });
      onward.on('error', reject);
      onward.end(sent);
    });
  }
}
