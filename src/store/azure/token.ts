import { TokenError } from '../cloud/errors.ts';
import { type CloudHttp, type CloudRequest, shortText } from '../cloud/http.ts';
import { isTransientStatus, networkCode, withRetries } from '../cloud/retry.ts';

/** A token for storage. */
export interface AzureToken {
  readonly token: string;
  /** milliseconds since the epoch */
  readonly expiresOnTimestamp: number;
}

/** The address that tokens for storage are made out for. */
export const storageResource = 'https://storage.azure.com/';

/**
 * Sends a token request and reads its answer (RFC 6749, 5.1; the managed identities' `expires_on` too). Network trouble and
 * busy servers are tried again. Rejects with {@link TokenError}, labelled with the service's error code.
 */
export function requestToken(http: CloudHttp, request: Omit<CloudRequest, 'signal'>): Promise<AzureToken> {
  return withRetries(judge, undefined, async () => {
    const reply = await http.send({ ...request, signal: AbortSignal.timeout(30_000) });
    const text = await shortText(reply.body);
    if (reply.status !== 200) throw new Refused(labelOf(text, reply.status), reply.status);
    return parseToken(text);
  });
}

/** What differs between a secret and a signed statement of who one is (RFC 7523). */
export type ClientProof = { readonly secret: string } | { readonly assertion: string };

/** Asks Entra ID for a token by client credentials. */
export function clientToken(
  http: CloudHttp,
  { authority, tenant, client }: { authority: string; tenant: string; client: string },
  proof: ClientProof,
): Promise<AzureToken> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client,
    scope: `${storageResource}.default`,
  });
  if ('secret' in proof) form.set('client_secret', proof.secret);
  else {
    form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    form.set('client_assertion', proof.assertion);
  }
  const url = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return requestToken(http, { method: 'POST', url, headers, body: Buffer.from(form.toString()) });
}

/** A token of an answer, in any of the spellings. Throws {@link TokenError} if there is none. */
export function parseToken(text: string): AzureToken {
  const answer = fieldsOf(text);
  const token = answer.access_token ?? answer.accessToken;
  const until = untilOf(answer);
  if (typeof token !== 'string' || token === '' || until === undefined) throw new TokenError('no_token');
  return { token, expiresOnTimestamp: until };
}

/** `expires_in` seconds; `expires_on` seconds since the epoch; `expiresOn` local time, of older Azure CLIs. */
function untilOf({
  expires_in,
  expires_on,
  expiresOn,
}: Readonly<Record<string, unknown>>): number | undefined {
  const [seconds, at] = [Number(expires_in), Number(expires_on)];
  if (Number.isFinite(at) && at > 0) return 1000 * at;
  if (Number.isFinite(seconds) && seconds > 0) return Date.now() + 1000 * seconds;
  const local = typeof expiresOn === 'string' ? Date.parse(expiresOn.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(local) ? undefined : local;
}

/** A refusal that may be temporary. */
class Refused extends TokenError {
  readonly status: number;
  constructor(label: string, status: number) {
    super(label);
    this.status = status;
  }
}

function judge(error: unknown) {
  if (error instanceof Refused && isTransientStatus(error.status)) return { afterMs: undefined };
  return networkCode(error) === undefined ? undefined : { afterMs: undefined };
}

/** Entra's own number says most: `AADSTS7000215` is a wrong secret. */
function labelOf(text: string, status: number): string {
  const number = /AADSTS\d+/.exec(text)?.[0];
  const { error } = fieldsOf(text);
  return number ?? (typeof error === 'string' ? error : `token_${status}`);
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
