import type { WireReply } from './wire.ts';

/** A server's final no, in the form of an error of the SDK: {@link translateS3Error} makes words of both. */
export class DirectRefusal extends Error {
  readonly $metadata: { readonly httpStatusCode: number; readonly requestId: string | undefined };

  constructor(code: string, status: number, requestId?: string) {
    super(code);
    this.name = code;
    this.$metadata = { httpStatusCode: status, requestId };
  }
}

/** The error code that S3 gives in its document; undefined for any other body. */
export function errorCode(reply: WireReply): string | undefined {
  if (!('bytes' in reply.body)) return undefined;
  const text = Buffer.from(reply.body.bytes.subarray(0, 65_536)).toString('latin1');
  return /<Error>[\s\S]*?<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(text)?.[1];
}

/** A refusal as an error. The answer to a HEAD has no document, so it is named after its status. */
export function refusalOf(reply: WireReply): DirectRefusal {
  const { status, headers } = reply;
  const name = errorCode(reply) ?? names[status] ?? 'UnknownError';
  const requestId = headers['x-amz-request-id'];
  return new DirectRefusal(name, status, typeof requestId === 'string' ? requestId : undefined);
}

const names: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};

/** Is it worth asking again later: the server is overloaded, broken, or cut the connection? */
export function isPassing(outcome: WireReply | Error): boolean {
  if (!(outcome instanceof Error))
    return outcome.status >= 500 ? outcome.status !== 501 : isPushback(outcome);
  const { code = '' } = outcome as NodeJS.ErrnoException;
  return (
    isPushback(outcome) ||
    /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EAI_AGAIN|UND_ERR_(SOCKET|CONNECT|HEADERS_T|BODY|RES))/.test(code)
  );
}

/** Does the server say that this is too much, or this machine, which has only so many open files? */
export function isPushback(outcome: WireReply | Error): boolean {
  if (!(outcome instanceof Error)) return [429, 503, 408].includes(outcome.status);
  return ['EMFILE', 'ENFILE', 'ENOBUFS'].includes((outcome as NodeJS.ErrnoException).code ?? '');
}

/** Did it take its whole time limit to fail? Once more may help, but not many times: a run has an end. */
export function isTimeout(outcome: WireReply | Error): boolean {
  const { code = '' } = outcome instanceof Error ? (outcome as NodeJS.ErrnoException) : {};
  return /TIMEOUT$|^ETIMEDOUT$/.test(code);
}

const firstPauseMs = 100;
const longestPauseMs = 20_000;

/**
 * How long to wait before the next attempt, in milliseconds: what `retry-after` says (RFC 9110, 10.2.3), else a random part
 * of a span that doubles each time.
 */
export function pauseMs(outcome: WireReply | Error, attempt: number, now: number): number {
  const asked = outcome instanceof Error ? undefined : retryAfterMs(outcome.headers['retry-after'], now);
  const span = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
  return asked === undefined ? Math.random() * span : Math.min(longestPauseMs, asked);
}

function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
