import { StoreError, type StoreErrorCode } from '../store.ts';

/** What was asked of S3 when it refused; `remote` is the store's name for people. */
export interface S3Request {
  readonly remote: string;
  readonly bucket: string;
  readonly action: 'read' | 'list' | 'write' | 'remove' | 'look up';
  /** The whole key, or the prefix of a listing */
  readonly key: string;
}

/** The fields of an SDK error that are looked at; its text is not repeated, because the server wrote it. */
interface SdkError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown };
}

const permissions = {
  read: 's3:GetObject',
  'look up': 's3:GetObject and s3:ListBucket',
  list: 's3:ListBucket',
  write: 's3:PutObject',
  remove: 's3:DeleteObject',
} as const;

/**
 * Turns what the SDK threw into a {@link StoreError} that names remote, bucket, key and the permission that is missing,
 * and holds no secret. Errors of our own and bugs come back as they are.
 */
export function translateS3Error(error: unknown, request: S3Request): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const { name, code, $metadata } = error as SdkError;
  const status = typeof $metadata?.httpStatusCode === 'number' ? $metadata.httpStatusCode : undefined;
  const label = plainWord(name) ?? plainWord(code) ?? 'Error';
  if (status === undefined && !isNetworkError(error) && !credentialNames.has(label)) return error;
  const cause = causeOf({ label, status, code: plainWord(code) });
  const detail = [
    label,
    status === undefined ? plainWord(code) : `HTTP ${status}`,
    plainWord($metadata?.requestId),
  ];
  return new StoreError(cause.code, {
    reason: cause.config ? 'config' : cause.code === 'not-found' ? 'data' : 'storage',
    message: `${request.remote}: cannot ${request.action} '${shown(request.key)}' in bucket '${request.bucket}': ${cause.text} (${detail.filter((part) => part !== undefined && part !== 'Error').join(', ')})`,
    hint: cause.hint ?? `give these credentials ${permissions[request.action]} on it, or use others`,
  });
}

interface Cause {
  readonly code: StoreErrorCode;
  readonly text: string;
  readonly hint?: string;
  readonly config?: true;
}

const credentialNames = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);

const byName: Readonly<Record<string, Cause>> = {
  NoSuchKey: { code: 'not-found', text: 'it is not there', hint: 'push it from where the data is' },
  NoSuchBucket: {
    code: 'denied',
    config: true,
    text: 'there is no such bucket',
    hint: "check the remote's url, and endpointurl or region if they are set",
  },
  InvalidAccessKeyId: {
    code: 'denied',
    config: true,
    text: 'the access key is unknown',
    hint: 'check AWS_ACCESS_KEY_ID, or access_key_id and profile of the remote',
  },
  SignatureDoesNotMatch: {
    code: 'denied',
    config: true,
    text: 'the secret key does not fit the access key',
    hint: 'check AWS_SECRET_ACCESS_KEY, or secret_access_key of the remote',
  },
  ExpiredToken: {
    code: 'denied',
    config: true,
    text: 'the session has expired',
    hint: 'sign in again, or give the job a longer session',
  },
  TokenRefreshRequired: {
    code: 'denied',
    config: true,
    text: 'the session has expired',
    hint: 'sign in again',
  },
  InvalidToken: {
    code: 'denied',
    config: true,
    text: 'the session token is not valid',
    hint: 'check AWS_SESSION_TOKEN',
  },
  RequestTimeTooSkewed: {
    code: 'denied',
    config: true,
    text: "this machine's clock is off by more than 15 minutes",
    hint: 'set the clock',
  },
  PermanentRedirect: {
    code: 'denied',
    config: true,
    text: 'the bucket is in another region',
    hint: 'set `region` of the remote',
  },
  AuthorizationHeaderMalformed: {
    code: 'denied',
    config: true,
    text: 'the region is wrong',
    hint: 'set `region` of the remote',
  },
  BadDigest: {
    code: 'unavailable',
    text: 'the bytes that arrived are not those that were sent',
    hint: 'try again',
  },
  InvalidObjectState: {
    code: 'unsupported',
    text: 'it is archived',
    hint: 'restore it from the archive tier first',
  },
  NotImplemented: {
    code: 'unsupported',
    text: 'the server cannot do that',
    hint: 'remove sse, acl or grant options that it does not know',
  },
};

const noCredentials: Cause = {
  code: 'denied',
  config: true,
  text: 'no credentials were found',
  hint: 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or `profile` of the remote; for a public bucket `allow_anonymous_login`',
};

const certificateCode = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/;

const untrusted: Cause = {
  code: 'unavailable',
  config: true,
  text: "the server's certificate is not trusted",
  hint: '`ssl_verify` of the remote may name a file with the authorities to trust',
};

function causeOf({
  label,
  status,
  code,
}: {
  label: string;
  status: number | undefined;
  code: string | undefined;
}): Cause {
  const known = Object.hasOwn(byName, label) ? byName[label] : undefined;
  if (known !== undefined) return known;
  if (credentialNames.has(label)) return noCredentials;
  if (status === undefined && certificateCode.test(code ?? '')) return untrusted;
  if (status === 404)
    return { code: 'not-found', text: 'it is not there', hint: 'push it from where the data is' };
  if (status === 401 || status === 403) return { code: 'denied', text: 'access denied' };
  if (status === 301 || status === 307) return byName.PermanentRedirect as Cause;
  const again = {
    code: 'unavailable',
    hint: 'try again; if it lasts, look at the status of the service and the network',
  } as const;
  if (status === undefined || status >= 500 || status === 429 || status === 408)
    return { ...again, text: 'no good answer, also after retries' };
  // A 2xx whose body cannot be read is a proxy's page or a cut answer.
  return status < 400
    ? { ...again, text: 'the answer makes no sense' }
    : {
        code: 'unsupported',
        text: 'the server refused the request',
        hint: 'check the options of the remote',
      };
}

const networkNames = new Set(['TimeoutError', 'AbortError', 'NetworkingError', 'RequestTimeout']);

function isNetworkError(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return (
    networkNames.has(error.name) ||
    (typeof code === 'string' &&
      /^(E[A-Z]+|UND_ERR_|CERT_|ERR_(TLS|SSL|STREAM|HTTP)|DEPTH_|SELF_|UNABLE_|HPE_)/.test(code)) ||
    error.message === 'aborted'
  );
}

/** Names and ids of errors come from the server too: letters, digits and little else, or nothing. */
function plainWord(text: unknown): string | undefined {
  return typeof text === 'string' && /^[\w.+/=-]{1,64}$/.test(text) ? text : undefined;
}

function shown(key: string): string {
  return key.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}
