import { at, textAt } from './payload.ts';

/**
 * Why the API did not answer as asked. `denied`: the token may not (401, 403) · `not-found`: not there, or hidden
 * from this token (404, 410) · `invalid`: 422, the content is not acceptable · `limited`: told to wait longer than we
 * have · `unavailable`: no answer, or 5xx after every retry · `unexpected`: anything else.
 */
export type ApiErrorCode = 'denied' | 'not-found' | 'invalid' | 'limited' | 'unavailable' | 'unexpected';

/** One refusal or outage of the GitHub API. `message` is GitHub's own first line, or the network's, and holds no secret. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number | undefined;
  /** The request may have been carried out although no answer came: look before repeating a creation (security L-15) */
  readonly maybeDone: boolean;
  constructor(
    code: ApiErrorCode,
    message: string,
    details: { readonly status?: number; readonly maybeDone?: boolean } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = details.status;
    this.maybeDone = details.maybeDone ?? false;
  }
}

/** What a failed attempt looked like, read from whatever Octokit threw. No status: no answer came. */
export interface Attempt {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** Reads an Octokit error; undefined if it is something else, which is a bug and not an outage. */
export function readAttempt(error: unknown): Attempt | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const response = at(error, 'response');
  const status = at(response, 'status');
  return {
    status: typeof status === 'number' ? status : undefined,
    headers: (at(response, 'headers') ?? {}) as Record<string, unknown>,
    message: firstLine(textAt(response, 'data', 'message') ?? error.message),
  };
}

/** The error that callers see. `write`: the request would have changed something. */
export function toApiError(attempt: Attempt, write: boolean): ApiError {
  const { status, message } = attempt;
  if (status === undefined || status >= 500) {
    return new ApiError('unavailable', message, {
      ...(status === undefined ? {} : { status }),
      maybeDone: write,
    });
  }
  if (isLimit(attempt)) return new ApiError('limited', message, { status });
  const code = codes.get(status) ?? 'unexpected';
  return new ApiError(code, message, { status });
}

const codes: ReadonlyMap<number, ApiErrorCode> = new Map([
  [401, 'denied'],
  [403, 'denied'],
  [404, 'not-found'],
  [410, 'not-found'],
  [413, 'invalid'],
  [422, 'invalid'],
]);

/** A rate limit: 429, or a 403 that carries a limit's headers (GitHub uses both; security 3.6). */
export function isLimit({ status, headers, message }: Attempt): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  // A secondary limit may come as a bare 403; its text is the only thing that tells it from a missing permission.
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

function firstLine(text: string): string {
  return (text.split(/[\r\n]/)[0] ?? '').slice(0, 300);
}
