import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { FakeBucket, refusal, type S3Answer } from './s3-bucket.ts';
import { checkSignature } from './s3-signature.ts';

/** One request as it came in, and how it was answered; status 0 if the connection was cut. */
export interface LoggedRequest {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: string;
  /** The client's own name for itself; empty if it gave none */
  readonly agent: string;
  status: number;
}

/**
 * What goes wrong with the next matching request. `status` and `code`: an S3 error. `reset`: no answer. `lost`: the request
 * takes effect, the answer does not arrive. `cut`: half the body, then nothing. `stall`: half the body, then silence.
 * `flip`: one bit of the body is wrong. `short`: a body one byte short, with a fitting length. `wait`: answered when it resolves.
 */
export interface Fault {
  readonly method?: string;
  readonly key?: RegExp;
  readonly query?: RegExp;
  /** How many matching requests; 1 by default */
  readonly times?: number;
  /** How many matching requests are answered well before it */
  readonly after?: number;
  readonly status?: number;
  readonly code?: string;
  readonly effect?: 'reset' | 'lost' | 'cut' | 'stall' | 'flip' | 'short';
  readonly wait?: Promise<unknown>;
  /** Sends the answer in its own way instead */
  readonly send?: (exchange: RawExchange) => void;
}

/** A request to be answered byte by byte: the socket, and what the answer should have been. */
export interface RawExchange {
  readonly socket: Socket;
  readonly answer: S3Answer;
  readonly bucket: FakeBucket | undefined;
}

/** A running fake: an S3 server in this process, path style, objects in memory. */
export interface FakeS3 {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  /** Throws for a bucket that there is not */
  bucket(name: string): FakeBucket;
  failNext(fault: Fault): void;
  /** Nothing goes wrong any more */
  heal(): void;
  /** The most requests that were open at the same time */
  readonly widest: number;
  close(): Promise<void>;
}

export interface FakeS3Options {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly buckets: readonly string[];
  /** Buckets that anybody may read */
  readonly public?: readonly string[];
  /** The server's clock, in milliseconds since the epoch */
  readonly now?: () => number;
}

/** Starts a fake S3 on a free port of 127.0.0.1. */
export async function startFakeS3(options: FakeS3Options): Promise<FakeS3> {
  const state = new State(options);
  const server = createServer((request, response) => void state.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: state.requests,
    bucket: (name) => {
      const bucket = state.buckets.get(name);
      if (bucket === undefined) throw new Error(`the fake has no bucket '${name}'`);
      return bucket;
    },
    failNext: (fault) => void state.faults.push({ fault, left: fault.times ?? 1, before: fault.after ?? 0 }),
    heal: () => void state.faults.splice(0),
    get widest() {
      return state.widest;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class State {
  readonly buckets: ReadonlyMap<string, FakeBucket>;
  readonly requests: LoggedRequest[] = [];
  readonly faults: { readonly fault: Fault; left: number; before: number }[] = [];
  readonly #options: FakeS3Options;
  #open = 0;
  widest = 0;

  constructor(options: FakeS3Options) {
    this.#options = options;
    const names = [...options.buckets, ...(options.public ?? [])];
    this.buckets = new Map(names.map((name) => [name, new FakeBucket(name)]));
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.widest = Math.max(this.widest, ++this.#open);
    response.on('close', () => this.#open--);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const [bucket = '', ...rest] = path.slice(1).split('/').map(decodeURIComponent);
    const logged: LoggedRequest = {
      method: request.method ?? '',
      bucket,
      key: rest.join('/'),
      query,
      agent: request.headers['user-agent'] ?? '',
      status: 0,
    };
    this.requests.push(logged);
    const fault = this.#takeFault(logged);
    await fault?.wait;
    const body = Buffer.concat(chunks);
    const answer =
      fault?.status === undefined
        ? this.#answer(request, logged, body)
        : refusal(fault.status, fault.code ?? 'InternalError', logged.method);
    if (fault?.send !== undefined && response.socket !== null)
      fault.send({ socket: response.socket, answer, bucket: this.buckets.get(bucket) });
    else send({ response, answer, fault, logged, now: this.#now() });
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #takeFault(logged: LoggedRequest): Fault | undefined {
    const entry = this.faults.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method === logged.method) &&
        (fault.key?.test(logged.key) ?? true) &&
        (fault.query?.test(logged.query) ?? true),
    );
    if (entry === undefined || entry.before-- > 0) return undefined;
    entry.left--;
    return entry.fault;
  }

  #answer(
    request: IncomingMessage,
    { method, bucket: name, key, query }: LoggedRequest,
    body: Buffer,
  ): S3Answer {
    const isPublic = this.#options.public?.includes(name) === true && (method === 'GET' || method === 'HEAD');
    if (!isPublic || request.headers.authorization !== undefined) {
      const verifier = { ...this.#options, now: () => this.#now() };
      const refused = checkSignature(request, body, verifier);
      if (refused !== undefined) return refusal(refused.status, refused.code, method);
    }
    const bucket = this.buckets.get(name);
    if (bucket === undefined) return refusal(404, 'NoSuchBucket', method);
    return bucket.answer({ method, key, query: new URLSearchParams(query), headers: request.headers, body });
  }
}

interface Sending {
  readonly response: ServerResponse;
  readonly answer: S3Answer;
  readonly fault: Fault | undefined;
  readonly logged: LoggedRequest;
  readonly now: number;
}

function send({ response, answer, fault, logged, now }: Sending): void {
  if (fault?.effect === 'reset' || fault?.effect === 'lost') {
    response.destroy();
    return;
  }
  logged.status = answer.status;
  const body = damaged(answer.body ?? Buffer.alloc(0), fault?.effect);
  const empty = answer.status === 204;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(empty ? {} : { 'content-length': String(body.length) }),
    date: new Date(now).toUTCString(),
  });
  if (logged.method === 'HEAD' || empty) response.end();
  else if (fault?.effect === 'cut')
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  else if (fault?.effect === 'stall') response.write(body.subarray(0, body.length >> 1));
  else response.end(body);
}

function damaged(body: Buffer, effect: Fault['effect']): Buffer {
  if (effect === 'short') return body.subarray(0, -1);
  if (effect !== 'flip') return body;
  const copy = Buffer.from(body);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}
