import type { IncomingMessage } from 'node:http';
import { isTransientStatus, retryAfterMs, withRetries } from '../cloud/retry.ts';
import { StoreError } from '../store.ts';
import { type AgentPair, closeAgents } from './http-agents.ts';
import {
  type HttpAsked,
  isPassing,
  networkCode,
  networkError,
  refusedRedirect,
  refusedStatus,
  shownKey,
} from './http-errors.ts';
import { discard, exchange, type HttpBody } from './http-exchange.ts';

/** How we show who we are; nothing of it is sent to another origin. */
export interface HttpCredentials {
  /** `as user 'ci'`, `with a token`, `without credentials`: for people */
  readonly identity: string;
  /** What to do if the server refuses them */
  readonly hint: string;
  /** Throws a {@link StoreError} if there are none to be had */
  headers(signal: AbortSignal | undefined): Promise<Readonly<Record<string, string>>>;
  /** Gets new ones after a 401; false if there are no other ones */
  renew?(refused: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<boolean>;
}

/** A server, and how to talk to it. */
export interface HttpPlace {
  /** The store's name for people */
  readonly remote: string;
  readonly agents: AgentPair;
  readonly credentials: HttpCredentials;
  readonly connectTimeoutMs: number;
  readonly idleTimeoutMs: number;
}

/** One request of a store. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody | undefined;
  /** What it is for, in words */
  readonly action: HttpAsked['action'];
  readonly key: string;
  readonly signal: AbortSignal | undefined;
  /** The statuses that are answers; any other one becomes a {@link StoreError} */
  readonly accept: readonly number[];
  /** Called before the request is sent to another place than it names */
  readonly onRedirect?: () => void;
}

/** An HTTP client for one remote: retries, redirects and refusals in words. Bodies come as they are stored. */
export class HttpClient {
  readonly #place: HttpPlace;

  constructor(place: HttpPlace) {
    this.#place = place;
  }

  /** The answer, with a status that the request accepts; its body is still to be read or discarded. */
  async send(request: HttpRequest): Promise<IncomingMessage> {
    try {
      return await withRetries(judge, request.signal, () => this.#attempt(request));
    } catch (error) {
      request.signal?.throwIfAborted();
      throw error instanceof Unanswered
        ? refusedStatus(error.status, this.asked(request))
        : this.translate(error, request);
    }
  }

  /** Turns what the network did to a request's body into a {@link StoreError}. */
  translate(error: unknown, request: Pick<HttpRequest, 'action' | 'key'>): unknown {
    return networkError(error, this.asked(request));
  }

  /** A request in the words that refusals are made of. */
  asked({ action, key }: Pick<HttpRequest, 'action' | 'key'>): HttpAsked {
    const { remote, credentials } = this.#place;
    return { remote, action, key, identity: credentials.identity, credentialHint: credentials.hint };
  }

  /** Ends the connections. */
  close(): void {
    closeAgents(this.#place.agents);
  }

  async #attempt(request: HttpRequest): Promise<IncomingMessage> {
    const { credentials } = this.#place;
    const secrets = await credentials.headers(request.signal);
    const answer = await this.#follow(request, secrets);
    if (answer.statusCode !== 401) return this.#judged(request, answer);
    discard(answer);
    if ((await credentials.renew?.(secrets, request.signal)) !== true) throw new Unanswered(answer);
    return this.#judged(request, await this.#follow(request, await credentials.headers(request.signal)));
  }

  async #follow(request: HttpRequest, secrets: Readonly<Record<string, string>>): Promise<IncomingMessage> {
    let url = request.url;
    for (let hops = 0; ; hops++) {
      const answer = await this.#once(request, url, secrets);
      const { statusCode: status = 0, headers } = answer;
      if (!redirects.has(status) || request.accept.includes(status)) return answer;
      discard(answer);
      const refuse = (why: string) => refusedRedirect(why, status, this.asked(request));
      if (hops === maxHops) throw refuse('the server redirects without end');
      const to = headers.location === undefined ? null : URL.parse(headers.location, url.href);
      if (to === null) throw refuse('the server redirects to nowhere');
      if (to.protocol !== url.protocol && to.protocol !== 'https:')
        throw refuse(`the server redirects to ${to.protocol}, which is not safe`);
      // A 301 to 303 would turn an upload into a look-up that seems to succeed (RFC 9110, 15.4).
      if (status < 307 && !reading.has(request.method)) throw refuse(`the server sends us to ${to.origin}`);
      request.onRedirect?.();
      url = to;
    }
  }

  #once(request: HttpRequest, url: URL, secrets: Readonly<Record<string, string>>): Promise<IncomingMessage> {
    const { agents, connectTimeoutMs, idleTimeoutMs } = this.#place;
    const isOwn = url.origin === request.url.origin;
    const headers = {
      'accept-encoding': 'identity',
      'user-agent': 'lockstep',
      ...request.headers,
      ...(isOwn ? secrets : {}),
    };
    const target = new URL(url);
    target.username = target.password = '';
    return exchange({
      method: request.method,
      url: target,
      headers,
      body: request.body,
      agents: isOwn ? agents.own : agents.foreign,
      connectTimeoutMs,
      idleTimeoutMs,
      signal: request.signal,
    });
  }

  #judged(request: HttpRequest, answer: IncomingMessage): IncomingMessage {
    if (!request.accept.includes(answer.statusCode ?? 0)) {
      discard(answer);
      throw new Unanswered(answer);
    }
    const encoding = answer.headers['content-encoding'] ?? 'identity';
    if (encoding === 'identity' || encoding === '' || request.method === 'HEAD') return answer;
    answer.destroy();
    throw compressed(this.asked(request));
  }
}

const maxHops = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const reading = new Set(['GET', 'HEAD', 'PROPFIND']);

/** A status that no caller asked for. */
class Unanswered extends Error {
  readonly status: number;
  readonly retryAfter: string | undefined;
  constructor({ statusCode = 0, headers }: IncomingMessage) {
    super(`HTTP ${statusCode}`);
    this.status = statusCode;
    this.retryAfter = headers['retry-after'];
  }
}

function judge(error: unknown): { readonly afterMs: number | undefined } | undefined {
  if (error instanceof Unanswered) {
    if (!isTransientStatus(error.status) || error.status === 507) return undefined;
    return { afterMs: retryAfterMs(error.retryAfter, Date.now()) };
  }
  const code = networkCode(error);
  return code !== undefined && isPassing(code) ? { afterMs: undefined } : undefined;
}

function compressed({ remote, action, key }: HttpAsked): StoreError {
  return new StoreError('unsupported', {
    reason: 'storage',
    message: `${remote}: cannot ${action} '${shownKey(key)}': the server compresses it, although it was asked for the bytes as they are`,
    hint: 'turn compression off for this folder of the server',
  });
}
