import { setTimeout } from 'node:timers/promises';

/** How often a request is sent at most, the first time included (dvc_http: SESSION_RETRIES). */
export const maxAttempts = 5;

const firstPauseMs = 100;
const longestPauseMs = 5_000;
/** A server that wants us to stay away for longer is not waited for. */
const longestAskedMs = 120_000;

/** Statuses that a moment may change. */
const passing = new Set([408, 423, 425, 429, 500, 502, 503, 504]);

/** May the same request get another status a moment later? */
export function isPassingStatus(status: number): boolean {
  return passing.has(status);
}

/**
 * Milliseconds until the next try: what the server asked for (RFC 9110, 10.2.3: seconds or a date), else twice as long each
 * time, a random part of it taken off so that many clients do not come back at once. Undefined: it asks for too much.
 */
export function pauseBefore(attempt: number, retryAfter: string | undefined, now: number): number | undefined {
  const asked = askedPause(retryAfter, now);
  if (asked !== undefined) return asked <= longestAskedMs ? asked : undefined;
  const most = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
  return most * (0.5 + Math.random() / 2);
}

/** Waits; rejects with the abort reason as soon as there is one. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function askedPause(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header.trim()) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
