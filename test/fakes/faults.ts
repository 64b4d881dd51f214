import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in, its path decoded by nobody. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What a server says. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * What goes wrong with the next matching request. `answer`: this instead. `reset`: no answer. `lost`: the request takes effect,
 * the answer does not arrive. `cut`: half the body, then nothing. `stall`: half the body, then silence. `flip`: one bit of
 * the body is wrong. `short`: a body one byte short, with a fitting length.
 */
export interface Fault {
  readonly method?: string;
  /** Of path and query */
  readonly url?: RegExp;
  /** How many matching requests; 1 by default */
  readonly times?: number;
  readonly answer?: Answer;
  readonly effect?: 'reset' | 'lost' | 'cut' | 'stall' | 'flip' | 'short';
}

/** A server in this process that can be told to fail. */
export interface FaultyServer {
  readonly url: string;
  readonly requests: readonly Incoming[];
  failNext(fault: Fault): void;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1 that answers by a function, or wrongly where it was told to. */
export async function startFaultyServer(
  answer: (request: Incoming) => Answer | Promise<Answer>,
): Promise<FaultyServer> {
  const requests: Incoming[] = [];
  const faults: { readonly fault: Fault; left: number }[] = [];
  const server = createServer(async (message, response) => {
    const request = await receive(message);
    if (request === undefined) return;
    requests.push(request);
    const entry = faults.find(({ fault, left }) => left > 0 && matches(fault, request));
    if (entry !== undefined) entry.left--;
    const fault = entry?.fault;
    if (fault?.effect === 'reset') return void response.destroy();
    const reply = fault?.answer ?? (await answer(request));
    if (fault?.effect === 'lost') return void response.destroy();
    send(response, request.method, reply, fault?.effect);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    failNext: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(message: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  const [path = '', query = ''] = (message.url ?? '').split('?', 2);
  const { method = '', headers } = message;
  return { method, path, query: new URLSearchParams(query), headers, body: Buffer.concat(chunks) };
}

function matches({ method, url }: Fault, request: Incoming): boolean {
  if (method !== undefined && method !== request.method) return false;
  return url?.test(`${request.path}?${request.query}`) ?? true;
}

function send(response: ServerResponse, method: string, answer: Answer, effect: Fault['effect']): void {
  const body = damaged(answer.body ?? Buffer.alloc(0), effect);
  const headers: Record<string, string> = { ...answer.headers };
  if (answer.status !== 204 && headers['content-length'] === undefined)
    headers['content-length'] = String(body.length);
  response.writeHead(answer.status, headers);
  const half = body.subarray(0, body.length >> 1);
  if (method === 'HEAD') response.end();
  else if (effect === 'cut') response.write(half, () => response.destroy());
  else if (effect === 'stall') response.write(half);
  else response.end(body);
}

function damaged(body: Buffer, effect: Fault['effect']): Buffer {
  if (effect === 'short') return body.subarray(0, -1);
  if (effect !== 'flip') return body;
  const copy = Buffer.from(body);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}
