import { type Attempt, isLimit } from './api-error.ts';

/** What is left to wait, in milliseconds, shared by all requests of a run; and how to wait. */
export interface Waiting {
  left: number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Waits as long as a failed attempt asks for, or backs off; false, without waiting, if that is more than what is left.
 */
export async function waitFor(
  failed: Attempt,
  tries: number,
  waiting: Waiting,
  signal?: AbortSignal,
): Promise<boolean> {
  const pause = isLimit(failed) ? limitPause(failed, tries) : backoff(tries);
  if (pause > waiting.left) return false;
  waiting.left -= pause;
  await waiting.sleep(pause, signal);
  return true;
}

/** Full jitter between half and all of a doubling step, at most 30 s. */
function backoff(tries: number): number {
  const step = Math.min(30_000, 500 * 2 ** tries);
  return Math.round(step / 2 + (Math.random() * step) / 2);
}

/**
 * GitHub's order of things: `retry-after` (seconds or a date), else the reset of an exhausted primary limit, else at least a
 * minute and longer each time (docs.github.com, "Rate limits for the REST API").
 */
function limitPause({ headers }: Attempt, tries: number): number {
  // The server's own clock, where it tells it: reset and date are times of that clock, not of ours.
  const told = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN;
  const now = Number.isFinite(told) ? told : Date.now();
  const after = retryAfter(headers['retry-after'], now);
  if (after !== undefined) return after;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && reset > 0) {
    return Math.max(0, reset * 1_000 - now) + 1_000;
  }
  return 60_000 * 2 ** (tries - 1);
}

function retryAfter(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const seconds = Number(header);
  const pause = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}
