import { gzipSync } from 'node:zlib';
import type { Fault, RawExchange } from './s3.ts';

/** A way in which a server, or what lies between, answers the request for an object or for storing one wrongly. */
export type WrongAnswer = Pick<Fault, 'status' | 'code' | 'effect' | 'send'>;

const bodyOf = ({ answer }: RawExchange): Buffer => answer.body ?? Buffer.alloc(0);

/** Headers and a body, as they are, on a connection that is then closed or left as it is. */
function raw(
  exchange: RawExchange,
  lines: readonly string[],
  body: Uint8Array | string,
  then?: 'open',
): void {
  exchange.socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  exchange.socket.write(body, () => {
    if (then !== 'open') exchange.socket.end();
  });
}

const ok = 'HTTP/1.1 200 OK';
const etag = 'etag: "0"';

/** An answer with a status, headers and a body, else all right. */
function answering(status: string, headers: readonly string[] = [], body: string = ''): WrongAnswer {
  return {
    send: (exchange) =>
      raw(exchange, [`HTTP/1.1 ${status}`, ...headers, `content-length: ${Buffer.byteLength(body)}`], body),
  };
}

function withBody(
  change: (body: Buffer, exchange: RawExchange) => Buffer,
  headers: readonly string[] = [],
): WrongAnswer {
  return {
    send: (exchange) => {
      const body = change(bodyOf(exchange), exchange);
      raw(exchange, [ok, etag, ...headers, `content-length: ${body.length}`], body);
    },
  };
}

const page = '<html><body>please log in</body></html>';
const errorDocument = '<?xml version="1.0"?><Error><Code>InternalError</Code><Message>late</Message></Error>';

/** Sends bytes one by one, so slowly that it never ends, until the other side has enough. */
function drip(exchange: RawExchange, start: string, bytes: Uint8Array | string): void {
  exchange.socket.write(start);
  let at = 0;
  const timer = setInterval(() => {
    const next = at < bytes.length ? bytes.slice(at, at + 1) : 'x';
    at++;
    exchange.socket.write(next);
  }, 200);
  exchange.socket.on('close', () => clearInterval(timer));
  exchange.socket.on('error', () => clearInterval(timer));
}

/** Faults of the connection and of HTTP itself, which may happen to any request. */
export const connectionFaults: Readonly<Record<string, WrongAnswer>> = {
  'is reset before an answer': { effect: 'reset' },
  'is answered with nothing': { send: ({ socket }) => void socket.end() },
  'is never answered': { send: () => {} },
  'is answered by headers that drip': { send: (exchange) => drip(exchange, '', `${ok}\r\nx-slow: `) },
  'is answered by no HTTP': { send: ({ socket }) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n') },
  'is answered by a broken status line': { send: ({ socket }) => void socket.end('HTTP/9.9 ok\r\n\r\n') },
  'is answered by endless headers': {
    send: ({ socket }) => void socket.end(`${ok}\r\nx-long: ${'x'.repeat(200_000)}\r\n\r\n`),
  },
  'is answered by a header with a control character': {
    send: ({ socket }) => void socket.end(`${ok}\r\nx-odd: a\u0000b\r\ncontent-length: 0\r\n\r\n`),
  },
  'is answered by two lengths': {
    send: (exchange) => raw(exchange, [ok, etag, 'content-length: 4', 'content-length: 5'], 'four'),
  },
  'is answered by a length and by chunks': {
    send: (exchange) =>
      raw(exchange, [ok, etag, 'content-length: 4', 'transfer-encoding: chunked'], '4\r\nfour\r\n0\r\n\r\n'),
  },
  'is answered by a broken chunk': {
    send: (exchange) => raw(exchange, [ok, etag, 'transfer-encoding: chunked'], 'zz\r\nfour\r\n'),
  },
};

/** Refusals and overload, in words of S3 or of something in between. */
export const statusFaults: Readonly<Record<string, WrongAnswer>> = {
  'redirects to nowhere (301)': answering('301 Moved Permanently'),
  'redirects to itself (307)': answering('307 Temporary Redirect', ['location: /']),
  'is a bad request (400)': { status: 400, code: 'InvalidRequest' },
  'needs a login (401)': answering('401 Unauthorized', ['www-authenticate: Basic realm="proxy"'], page),
  'is forbidden (403)': { status: 403, code: 'AccessDenied' },
  'has expired credentials (403)': { status: 403, code: 'ExpiredToken' },
  'comes from a wrong clock (403)': { status: 403, code: 'RequestTimeTooSkewed' },
  'is forbidden by a page (403)': answering('403 Forbidden', ['content-type: text/html'], page),
  'is not allowed (405)': { status: 405, code: 'MethodNotAllowed' },
  'took too long (408)': answering('408 Request Timeout'),
  'conflicts (409)': { status: 409, code: 'OperationAborted' },
  'fails a condition (412)': { status: 412, code: 'PreconditionFailed' },
  'has no such range (416)': { status: 416, code: 'InvalidRange' },
  'is too much (429)': answering('429 Too Many Requests', ['retry-after: 0']),
  'breaks the server (500)': { status: 500, code: 'InternalError' },
  'is not implemented (501)': { status: 501, code: 'NotImplemented' },
  'breaks a gateway (502)': answering('502 Bad Gateway', ['content-type: text/html'], page),
  'must slow down (503)': { status: 503, code: 'SlowDown' },
  'must wait (503)': answering('503 Service Unavailable', ['retry-after: 0']),
  'breaks a gateway by time (504)': answering('504 Gateway Timeout'),
};

/** Bodies that are not those of the object that was asked for. */
export const bodyFaults: Readonly<Record<string, WrongAnswer>> = {
  'breaks off after the headers': {
    send: (exchange) => raw(exchange, [ok, etag, `content-length: ${bodyOf(exchange).length}`], ''),
  },
  'breaks off in the middle': { effect: 'cut' },
  'goes silent in the middle': { effect: 'stall' },
  drips: {
    send: (exchange) =>
      drip(exchange, `${ok}\r\n${etag}\r\ncontent-length: 1000000\r\n\r\n`, bodyOf(exchange)),
  },
  'is shorter than its length': {
    send: (exchange) =>
      raw(exchange, [ok, etag, `content-length: ${bodyOf(exchange).length + 9}`], bodyOf(exchange)),
  },
  'is longer than its length': {
    send: (exchange) =>
      raw(exchange, [ok, etag, `content-length: ${bodyOf(exchange).length - 1}`], bodyOf(exchange)),
  },
  'has a wrong bit': { effect: 'flip' },
  'is a byte short': { effect: 'short' },
  'is empty': withBody(() => Buffer.alloc(0)),
  'comes twice': withBody((body) => Buffer.concat([body, body])),
  "is another object's": withBody((body, { bucket }) => {
    const others = [...(bucket?.objects.values() ?? [])].map((object) => object.body);
    return others.find((other) => !other.equals(body)) ?? Buffer.from('another');
  }),
  'is packed': withBody((body) => gzipSync(body), ['content-encoding: gzip']),
  'is a page': withBody(() => Buffer.from(page), ['content-type: text/html']),
  'is an error document': withBody(() => Buffer.from(errorDocument), ['content-type: application/xml']),
  'is none (204)': { send: (exchange) => raw(exchange, ['HTTP/1.1 204 No Content'], '') },
  'is a part (206)': {
    send: (exchange) =>
      raw(
        exchange,
        ['HTTP/1.1 206 Partial Content', etag, 'content-range: bytes 0-1/9', 'content-length: 2'],
        bodyOf(exchange).subarray(0, 2),
      ),
  },
  'ends without its last chunk': {
    send: (exchange) => {
      const size = bodyOf(exchange).length.toString(16);
      raw(
        exchange,
        [ok, etag, 'transfer-encoding: chunked'],
        `${size}\r\n${bodyOf(exchange).toString('latin1')}\r\n`,
      );
    },
  },
};

/** Wrong answers to storing an object. */
export const storeFaults: Readonly<Record<string, WrongAnswer>> = {
  'takes effect, and its answer is lost': { effect: 'lost' },
  'takes effect, and a gateway breaks (502)': {
    send: (exchange) => raw(exchange, ['HTTP/1.1 502 Bad Gateway', `content-length: ${page.length}`], page),
  },
  'is answered by a page': withBody(() => Buffer.from(page)),
  'is answered by an error document': withBody(() => Buffer.from(errorDocument)),
  'is answered without an etag': { send: (exchange) => raw(exchange, [ok, 'content-length: 0'], '') },
};

/** Listings that are none, or not whole. */
export const listFaults: Readonly<Record<string, WrongAnswer>> = {
  'is cut': withBody((body) => body.subarray(0, body.length - 40)),
  'has more and does not say where': withBody((body) =>
    Buffer.from(
      body.toString().replace(/<IsTruncated>.*?<\/IsTruncated>/, '<IsTruncated>true</IsTruncated>'),
    ),
  ),
  'repeats itself for ever': withBody((body) =>
    Buffer.from(
      body
        .toString()
        .replace(
          /<IsTruncated>.*?<\/IsTruncated>/,
          '<IsTruncated>true</IsTruncated><NextContinuationToken>same</NextContinuationToken>',
        ),
    ),
  ),
  'is a page': withBody(() => Buffer.from(page)),
  'is JSON': withBody(() => Buffer.from('{"Contents": []}')),
  'is empty': withBody(() => Buffer.alloc(0)),
};
