import { type CloudHttp, header, shortText } from '../cloud/http.ts';
import { isTransientStatus, networkCode, retryAfterMs, withRetries } from '../cloud/retry.ts';
import { EntriesError } from './entries.ts';

/** One question to the cache service. */
export interface ServiceCall {
  readonly http: CloudHttp;
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly token: string;
  readonly accept: string;
  readonly body?: unknown;
  readonly signal: AbortSignal | undefined;
}

/** What the service said; `fields` is empty if it sent no JSON object. */
export interface ServiceReply {
  readonly status: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** So long may a question take, retries included: caching must not cost a run its time. */
const patienceMs = 15_000;

/**
 * Asks the cache service and reads its JSON. Outages are tried again within fifteen seconds; a refused token and too many
 * requests reject at once with {@link EntriesError}. Other statuses are for the caller.
 */
export async function callService(call: ServiceCall): Promise<ServiceReply> {
  const giveUp = AbortSignal.timeout(patienceMs);
  const signal = call.signal === undefined ? giveUp : AbortSignal.any([call.signal, giveUp]);
  try {
    return await withRetries(judge, signal, () => askOnce(call, signal));
  } catch (error) {
    call.signal?.throwIfAborted();
    if (error instanceof EntriesError) throw error;
    if (error instanceof Passing) throw unavailable(`it answered ${error.status}`);
    if (giveUp.aborted) throw unavailable('it did not answer in time');
    const code = networkCode(error);
    if (code === undefined) throw error;
    throw unavailable(`it cannot be reached (${code})`);
  }
}

/** An answer that a moment may change. */
class Passing extends Error {
  readonly status: number;
  constructor(status: number) {
    super();
    this.status = status;
  }
}

function judge(error: unknown): { afterMs: undefined } | undefined {
  return error instanceof Passing || networkCode(error) !== undefined ? { afterMs: undefined } : undefined;
}

async function askOnce(call: ServiceCall, signal: AbortSignal): Promise<ServiceReply> {
  const { http, method, url, token, accept, body } = call;
  const reply = await http.send({
    method,
    url: url.href,
    headers: {
      accept,
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }),
    signal,
  });
  const fields = parseFields(await shortText(reply.body));
  if (reply.status === 429) throw tooMany(header(reply, 'retry-after'));
  if (isTransientStatus(reply.status)) throw new Passing(reply.status);
  if (reply.status === 401 || reply.status === 403) throw denied();
  return { status: reply.status, fields };
}

function parseFields(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function tooMany(retryAfter: string | undefined): EntriesError {
  const ms = retryAfterMs(retryAfter, Date.now());
  const rest = ms === undefined ? '' : `, and asks to wait for ${Math.ceil(ms / 1000)} s`;
  return new EntriesError('busy', `it takes no more requests for now (429)${rest}`);
}

/** The token of the run does not allow it: low-trust events and forks get one that only reads. */
export function denied(): EntriesError {
  return new EntriesError('denied', "this run's token does not allow it");
}

/** Runners other than GitHub's own may have the address without this service behind it. */
export function absent(): EntriesError {
  return new EntriesError('absent', 'this runner has none');
}

/** No good answer; `why` is a clause. */
export function unavailable(why: string): EntriesError {
  return new EntriesError('unavailable', why);
}
