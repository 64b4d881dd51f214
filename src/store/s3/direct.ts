import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { S3Client } from '@aws-sdk/client-s3';
import { AwsSigner, encodeKey } from './aws-signature.ts';
import type { S3Settings } from './settings.ts';

/** Where the SDK found the bucket: what comes before an object's key. */
interface Place {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: number | undefined;
  readonly path: string;
}

/** The connections that are used, shared with the SDK: certificates and proxies are those of the settings. */
export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

const patience = 3;

/**
 * Whole-object requests without the SDK's middleware, which costs ten times as much as everything else for a small object.
 * It only knows the happy path: the bucket's address is learned from the first request that the SDK got through, and
 * whatever is not a plain answer is `undefined`, upon which the caller asks the SDK, with its retries, redirects and
 * clock corrections. After a few of those in a row it steps aside for good.
 */
export class DirectS3 {
  readonly #client: S3Client;
  readonly #settings: S3Settings;
  readonly #agents: Agents;
  readonly #signer = new AwsSigner();
  #place: Place | undefined;
  #refusals = 0;

  constructor(client: S3Client, settings: S3Settings, agents: Agents) {
    this.#client = client;
    this.#settings = settings;
    this.#agents = agents;
    const isPlain = Object.keys({ ...settings.readFields, ...settings.writeFields }).length === 0;
    if (isPlain && !settings.anonymous)
      learnPlace(client, (place) => {
        this.#place = place;
      });
  }

  /** The body of an object, or that there is none of that key. */
  async get(key: string, signal: AbortSignal | undefined): Promise<IncomingMessage | 'absent' | undefined> {
    const answer = await this.#send({ method: 'GET', key, headers: {}, body: undefined, signal });
    const status = statusOf(answer);
    if (status === 200) return this.#plain(answer as IncomingMessage);
    if (status === 404 && (await text(answer as IncomingMessage)).includes('<Code>NoSuchKey</Code>'))
      return this.#plain('absent');
    return this.#refused(answer);
  }

  /** Is there an object of that key? A 404 may also mean that the bucket is not there. */
  async head(key: string, signal: AbortSignal | undefined): Promise<boolean | undefined> {
    const answer = await this.#send({ method: 'HEAD', key, headers: {}, body: undefined, signal });
    const status = statusOf(answer);
    if (status !== 200 && status !== 404) return this.#refused(answer);
    (answer as IncomingMessage).resume();
    return this.#plain(status === 200);
  }

  /** Stores an object; true if the server has it. */
  async put(
    key: string,
    body: Uint8Array,
    { headers, signal }: Pick<DirectRequest, 'headers' | 'signal'>,
  ): Promise<true | undefined> {
    const answer = await this.#send({ method: 'PUT', key, headers, body, signal });
    if (statusOf(answer) !== 200) return this.#refused(answer);
    (answer as IncomingMessage).resume();
    return this.#plain(true as const);
  }

  #plain<T>(value: T): T {
    this.#refusals = 0;
    return value;
  }

  #refused(answer: Answer): undefined {
    if (answer === 'unready') return;
    answer?.destroy();
    this.#refusals++;
  }

  async #send(request: DirectRequest): Promise<Answer> {
    const place = this.#place;
    if (place === undefined || this.#refusals >= patience) return 'unready';
    const { config } = this.#client;
    const [credentials, region] = [await config.credentials(), await config.region()];
    const isSecure = place.protocol === 'https:';
    const path = `${place.path}${encodeKey(request.key)}`;
    const host = place.port === undefined ? place.hostname : `${place.hostname}:${place.port}`;
    const body = request.body ?? empty;
    const signable = {
      method: request.method,
      host,
      path,
      headers: request.headers,
      body: isSecure ? undefined : body,
    };
    const headers = this.#signer.sign(
      signable,
      { ...credentials, region },
      new Date(Date.now() + config.systemClockOffset),
    );
    const options = {
      method: request.method,
      hostname: place.hostname,
      port: place.port,
      path,
      headers,
      signal: request.signal,
    };
    return exchange(
      isSecure
        ? https.request({ ...options, agent: this.#agents.https })
        : http.request({ ...options, agent: this.#agents.http }),
      body,
      this.#settings.idleTimeoutMs,
    );
  }
}

/** `unready`: not sent, because the place is not known yet or was given up. Undefined: sent, and no answer came. */
type Answer = IncomingMessage | 'unready' | undefined;

interface DirectRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly signal: AbortSignal | undefined;
}

function statusOf(answer: Answer): number | undefined {
  return typeof answer === 'object' ? answer.statusCode : undefined;
}

const empty = Buffer.alloc(0);

function exchange(
  request: http.ClientRequest,
  body: Uint8Array,
  idleMs: number,
): Promise<IncomingMessage | undefined> {
  return new Promise((resolve) => {
    let answer: IncomingMessage | undefined;
    request.setTimeout(idleMs, () => (answer ?? request).destroy(new SilentServer()));
    request.on('response', (response) => {
      answer = response;
      resolve(response);
    });
    request.on('error', () => resolve(undefined));
    if (request.method === 'PUT') request.setHeader('content-length', body.length);
    request.end(body.length === 0 ? undefined : body);
  });
}

/** No byte came for the idle time. */
class SilentServer extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Error answers are short; what goes on for longer is not one. */
async function text(answer: IncomingMessage): Promise<string> {
  let read = '';
  try {
    for await (const chunk of answer) {
      read += String(chunk);
      if (read.length > 65_536) break;
    }
  } catch {
    return '';
  }
  return read;
}

/** Hears where requests for objects went that ended well. */
function learnPlace(client: S3Client, learned: (place: Place) => void): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { Key } = args.input as { Key?: string };
      const { protocol, hostname, port, path } = args.request as Place;
      const tail = encodeKey(Key ?? '');
      if (Key !== undefined && path.endsWith(`/${tail}`)) {
        learned({ protocol, hostname, port, path: path.slice(0, -tail.length) });
      }
      return result;
    },
    { step: 'finalizeRequest', priority: 'low', name: 'learnPlace' },
  );
}
