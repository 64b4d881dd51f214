import { setTimeout } from 'node:timers/promises';

/** What to do about an error: nothing (undefined), or the same again, no earlier than the server asked for. */
export type Verdict = { readonly afterMs: number | undefined } | undefined;

const tries = 5;
const firstPauseMs = 250;
const longestPauseMs = 8_000;
/** A server that wants a longer rest gets it from the next run. */
const longestWaitMs = 60_000;

/**
 * Does the work up to five times, for as long as `judge` says that it may go better. Pauses double from a quarter of a second,
 * with jitter; a pause that the server asked for is kept. Throws the last error, or the abort reason.
 */
export async function withRetries<T>(
  judge: (error: unknown) => Verdict,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      signal?.throwIfAborted();
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      const verdict = judge(error);
      if (verdict === undefined || attempt === tries || (verdict.afterMs ?? 0) > longestWaitMs) throw error;
      await rest(pauseMs(attempt, verdict.afterMs), signal);
    }
  }
}

/** The pause after a failed attempt, counted from 1: with jitter, and no shorter than the server asked for. */
export function pauseMs(attempt: number, afterMs: number | undefined): number {
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
  return Math.max(pause, afterMs ?? 0);
}

async function rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await setTimeout(ms, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** May a request that was answered with this status go better later? */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMs(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return 1000 * Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The code of an error that the network caused: no connection, no answer, half an answer. Undefined for any other error. */
export function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError') return 'ETIMEDOUT';
  // undici gives a code to some kinds of what is no HTTP only.
  if (error.name === 'HTTPParserError') return 'HPE_INVALID_ANSWER';
  const { code, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (typeof code === 'string' && networkCodes.test(code)) return code;
  return cause === error ? undefined : networkCode(cause);
}

const networkCodes =
  /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND|ADDR|SOCKET|PROTO)|UND_ERR_|HPE_|CERT_|ERR_(TLS|SSL)|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Is it a certificate that is not trusted? Trying again does not change that. */
export function isCertificateCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code);
}
