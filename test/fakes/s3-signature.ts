import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused: the S3 error code and the HTTP status. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** Keys that the server knows, and its clock. */
export interface Verifier {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly now: () => number;
}

const allowedSkewMs = 15 * 60_000;

/**
 * Checks AWS Signature Version 4 as S3 does: the signed headers, the scope, the clock, and the payload hash if there is
 * one. `undefined` if the request is good. (AWS: "Authenticating Requests: Using the Authorization Header")
 */
export function checkSignature(
  request: IncomingMessage,
  body: Buffer,
  verifier: Verifier,
): Refusal | undefined {
  const parsed = parseAuthorization(request.headers.authorization);
  if (parsed === undefined) return { status: 403, code: 'AccessDenied' };
  const { accessKey, scope, signedHeaders, signature } = parsed;
  if (accessKey !== verifier.accessKey) return { status: 403, code: 'InvalidAccessKeyId' };
  const date = String(request.headers['x-amz-date'] ?? '');
  const time = parseDate(date);
  if (time === undefined || !scope.startsWith(date.slice(0, 8))) return { status: 403, code: 'AccessDenied' };
  if (Math.abs(time - verifier.now()) > allowedSkewMs) return { status: 403, code: 'RequestTimeTooSkewed' };
  if (!signedHeaders.includes('host')) return { status: 403, code: 'AccessDenied' };
  const payload = String(request.headers['x-amz-content-sha256'] ?? '');
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body))
    return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  const text = [
    'AWS4-HMAC-SHA256',
    date,
    scope,
    sha256(canonicalRequest(request, signedHeaders, payload)),
  ].join('\n');
  const expected = createHmac('sha256', signingKey(verifier.secretKey, scope)).update(text).digest();
  const given = Buffer.from(signature, 'hex');
  const isSame = given.length === expected.length && timingSafeEqual(given, expected);
  return isSame ? undefined : { status: 403, code: 'SignatureDoesNotMatch' };
}

function parseAuthorization(
  header: string | undefined,
): { accessKey: string; scope: string; signedHeaders: string[]; signature: string } | undefined {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      header ?? '',
    );
  if (match === null) return undefined;
  const [, accessKey = '', scope = '', signedHeaders = '', signature = ''] = match;
  return /^\d{8}\/[^/]+\/s3\/aws4_request$/.test(scope)
    ? { accessKey, scope, signedHeaders: signedHeaders.split(';'), signature }
    : undefined;
}

function parseDate(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  return match === null
    ? undefined
    : Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`);
}

function canonicalRequest(
  request: IncomingMessage,
  signedHeaders: readonly string[],
  payload: string,
): string {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const pairs = query === '' ? [] : query.split('&').map((pair) => (pair.includes('=') ? pair : `${pair}=`));
  const headers = signedHeaders.map((name) => `${name}:${headerText(request.headers[name])}\n`);
  return [
    request.method,
    path,
    pairs.sort().join('&'),
    headers.join(''),
    signedHeaders.join(';'),
    payload,
  ].join('\n');
}

function headerText(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/ +/g, ' ');
}

function signingKey(secret: string, scope: string): Buffer {
  return scope
    .split('/')
    .reduce<Buffer>(
      (key, part) => createHmac('sha256', key).update(part).digest(),
      Buffer.from(`AWS4${secret}`),
    );
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
