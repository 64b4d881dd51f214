import { setTimeout } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { WholeBody } from '../whole-body.ts';
import type { Arriving } from './arriving.ts';
import { AwsSigner, encodeKey, type SigningIdentity } from './aws-signature.ts';
import { learnPlace, type Place, placeAtEndpoint, signingIdentity } from './identity.ts';
import { DirectRefusal, errorCode, isPassing, isPushback, isTimeout, pauseMs, refusalOf } from './refusal.ts';
import type { S3Settings } from './settings.ts';
import { Window } from './window.ts';
import { type PartSink, Wire, type WireReply, type WireRequest } from './wire.ts';

/** What a {@link DirectS3} works with. `client` gives the SDK's, which loads when it is first asked for. */
export interface DirectOptions {
  readonly settings: S3Settings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly authorities: Buffer | false | undefined;
  readonly client: () => Promise<S3Client>;
}

/** An object's bytes on their way. */
export interface DirectObject {
  readonly body: WholeBody | Arriving;
  /** bytes, where the server says */
  readonly size: number | undefined;
  /** To be sure that further parts are of the same object */
  readonly etag: string | undefined;
  readonly acceptsRanges: boolean;
}

/** A request below the bucket's place. `query` is canonical, without `?`. */
export interface DirectRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  readonly key: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Over TLS too, where otherwise only the transport and an MD5 of the caller's protect the body */
  readonly signsBody?: boolean;
  readonly signal: AbortSignal | undefined;
  /** As for a {@link WireRequest} */
  readonly sink?: PartSink;
}

/** Enough at once for a near server, in requests. */
const startWidth = 64;
/** Handshakes are dear, so over TLS there are fewer connections. */
const widest = { plain: 512, secure: 256 };
const attempts = 5;
/** Clocks that differ by more are not taken for right by S3; the server's own then counts. */
const skewMs = 240_000;

/**
 * Requests to S3 without the SDK's middleware, which costs ten times as much as everything else for a small object, and
 * without loading it. Retries what passes, keeps to the width that the server bears, and follows its clock. What only the
 * SDK can do – another region's address, credentials that must be renewed, encryption with a key of one's own – is answered
 * by `undefined`, upon which the caller asks the SDK. Refusals throw a {@link DirectRefusal}, the network its own errors.
 */
export class DirectS3 {
  readonly #options: DirectOptions;
  readonly #signer = new AwsSigner();
  readonly #isPlain: boolean;
  readonly #window: Window;
  #place: Place | undefined;
  #wire: Wire | undefined;
  #skewMs = 0;

  constructor(options: DirectOptions) {
    const { settings } = options;
    this.#options = options;
    this.#isPlain =
      Object.keys({ ...settings.readFields, ...settings.writeFields }).length === 0 && !settings.anonymous;
    this.#place = this.#isPlain ? placeAtEndpoint(settings) : undefined;
    const isSecure = this.#place?.origin.startsWith('http:') !== true;
    this.#window = new Window({ start: startWidth, max: isSecure ? widest.secure : widest.plain });
  }

  /** Learns the bucket's address from the SDK, where it was not given. */
  learnFrom(client: S3Client): void {
    if (!this.#isPlain) return;
    learnPlace(client, (place) => {
      this.#place ??= place;
    });
  }

  /** The body of an object, or that there is none of that key. */
  async get(key: string, signal: AbortSignal | undefined): Promise<DirectObject | 'absent' | undefined> {
    const reply = await this.send({ method: 'GET', key, signal });
    if (reply?.status === 404 && errorCode(reply) === 'NoSuchKey') return 'absent';
    if (reply === undefined || reply.status !== 200) return refuse(reply);
    const { headers } = reply;
    const size = headers['content-length'];
    return {
      body: reply.body,
      size: size === undefined ? undefined : Number(size),
      etag: headers.etag,
      acceptsRanges: headers['accept-ranges'] === 'bytes',
    };
  }

  /** Is there an object of that key? A 404 may also mean that the bucket is not there. */
  async head(key: string, signal: AbortSignal | undefined): Promise<boolean | undefined> {
    const reply = await this.send({ method: 'HEAD', key, signal });
    if (reply?.status === 404) return false;
    if (reply === undefined || reply.status !== 200) return refuse(reply);
    // Every object has one; a page of a proxy has not. A bucket itself needs none.
    if (key !== '' && reply.headers.etag === undefined) throw new DirectRefusal('UnexpectedAnswer', 200);
    return true;
  }

  /** Stores an object, or with a query a part of one; the server's ETag. */
  async put(request: Omit<DirectRequest, 'method'>): Promise<{ readonly etag: string } | undefined> {
    const reply = await this.send({ method: 'PUT', ...request });
    if (reply === undefined || reply.status !== 200) return refuse(reply);
    // A proxy's page, or an error that was noticed too late for the status.
    const { etag } = reply.headers;
    if (etag === undefined || !isEmpty(reply)) throw new DirectRefusal('UnexpectedAnswer', 200);
    return { etag };
  }

  /** Any request, retried while that may help; `undefined` where the bucket's place is not known. */
  async send(request: DirectRequest): Promise<WireReply | undefined> {
    const place = this.#place;
    if (place === undefined) return;
    let isClockSet = false;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(place, request);
      const isLast = attempt >= (isTimeout(outcome) ? 2 : attempts) || !isPassing(outcome);
      if (!isClockSet && this.#followsClock(outcome)) isClockSet = true;
      else if (isLast && outcome instanceof Error) throw outcome;
      else if (isLast) return outcome as WireReply;
      else await setTimeout(pauseMs(outcome, attempt, Date.now()), undefined, abortable(request.signal));
    }
  }

  async close(): Promise<void> {
    await this.#wire?.close();
  }

  async #once(place: Place, request: DirectRequest): Promise<WireReply | Error> {
    const identity = await signingIdentity(this.#options.settings, this.#options.client);
    const wire = this.#open(place);
    const room = this.#window.enter();
    if (room !== undefined) await room;
    let outcome: WireReply | Error | undefined;
    try {
      outcome = await wire.send(this.#signed(place, request, identity)).catch(asError);
      request.signal?.throwIfAborted();
      return outcome;
    } finally {
      this.#window.leave(outcome === undefined ? undefined : loadToldBy(outcome));
    }
  }

  #open({ origin }: Place): Wire {
    const { env, authorities, settings } = this.#options;
    const { connectTimeoutMs, idleTimeoutMs } = settings;
    const maxConnections = origin.startsWith('https:') ? widest.secure : widest.plain;
    this.#wire ??= new Wire({ origin, env, authorities, connectTimeoutMs, idleTimeoutMs, maxConnections });
    return this.#wire;
  }

  #signed(place: Place, request: DirectRequest, identity: SigningIdentity): WireRequest {
    const { method, query, body, signal, sink } = request;
    const isSecure = place.origin.startsWith('https:');
    const path = `${place.path}${encodeKey(request.key)}`;
    const signable = {
      method,
      host: place.host,
      path,
      query,
      headers: request.headers ?? none,
      body: isSecure && body !== undefined && request.signsBody !== true ? undefined : (body ?? empty),
    };
    const headers = this.#signer.sign(signable, identity, new Date(Date.now() + this.#skewMs));
    return { method, path: query === undefined ? path : `${path}?${query}`, headers, body, signal, sink };
  }

  /** A refusal that comes from clocks that differ; from then on the server's is followed. */
  #followsClock(outcome: WireReply | Error): boolean {
    if (outcome instanceof Error || outcome.status !== 403) return false;
    const code = errorCode(outcome);
    if (code !== undefined && code !== 'RequestTimeTooSkewed') return false;
    const server = Date.parse(outcome.headers.date ?? '');
    if (!Number.isFinite(server)) return false;
    const skew = server - Date.now();
    if (code === undefined && Math.abs(skew - this.#skewMs) < skewMs) return false;
    this.#skewMs = skew;
    return true;
  }
}

const empty = new Uint8Array(0);
const none: Readonly<Record<string, string>> = {};

/** What an outcome says of the server's distance, or that it has too much to do. */
function loadToldBy(outcome: WireReply | Error): number | 'overloaded' | undefined {
  if (isPushback(outcome)) return 'overloaded';
  return outcome instanceof Error || outcome.status >= 500 ? undefined : outcome.waitedMs;
}

/** Redirects, and credentials that have expired, are for the SDK; other refusals are final. */
function refuse(reply: WireReply | undefined): undefined {
  if (reply === undefined) return;
  if (!(reply.body instanceof WholeBody))
    reply.body.abort(new DirectRefusal('UnexpectedAnswer', reply.status));
  if (reply.status >= 300 && reply.status < 400) return;
  const refusal = refusalOf(reply);
  if (forTheSdk.has(refusal.name)) return;
  throw refusal;
}

/** Nothing but white space, or nothing. */
function isEmpty({ body }: WireReply): boolean {
  return body instanceof WholeBody && body.bytes.every((byte) => byte <= 0x20);
}

const forTheSdk = new Set([
  'ExpiredToken',
  'TokenRefreshRequired',
  'AuthorizationHeaderMalformed',
  'PermanentRedirect',
]);

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the request failed', { cause: error });
}

function abortable(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
