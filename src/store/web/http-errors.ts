import { StoreError, type StoreErrorCode } from '../store.ts';

/** What was asked of a server when it refused; nothing in it is secret. */
export interface HttpAsked {
  /** The store's name for people, which holds the address */
  readonly remote: string;
  readonly action: 'read' | 'look up' | 'list' | 'write' | 'remove' | 'make the folder for';
  readonly key: string;
  /** Who we said we are: `as user 'ci'`, `with a token`, `without credentials` */
  readonly identity: string;
  /** What to do if the server does not know us */
  readonly credentialHint: string;
}

interface Cause {
  readonly code: StoreErrorCode;
  readonly text: string;
  readonly hint: string;
  /** No other object of this remote will fare better */
  readonly config?: true;
}

const tryAgain = 'try again; if it lasts, look at the status of the server and the network';

/** The {@link StoreError} behind a status that is no answer to what was asked. */
export function refusedStatus(status: number, asked: HttpAsked): StoreError {
  const cause =
    status === 401
      ? {
          code: 'denied' as const,
          config: true as const,
          text: `the server does not accept us (${asked.identity})`,
          hint: asked.credentialHint,
        }
      : (byStatus[status] ?? byClass(status));
  return refusal(cause, `HTTP ${status}`, asked);
}

/** The {@link StoreError} for a redirect that is not followed; `why` is a clause. */
export function refusedRedirect(why: string, status: number, asked: HttpAsked): StoreError {
  const hint = "set the remote's url to the address that really serves it";
  return refusal({ code: 'denied', config: true, text: why, hint }, `HTTP ${status}`, asked);
}

/** The {@link StoreError} for a lost or refused connection; errors of our own and bugs come back as they are. */
export function networkError(error: unknown, asked: HttpAsked): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = networkCode(error);
  if (code === undefined) return error;
  return refusal(certificate.test(code) ? untrusted : (byCode[code] ?? lost), code, asked);
}

/** The code of an error of the network, of TLS or of Node's HTTP parser; undefined for any other error. */
export function networkCode(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException;
  if (typeof code === 'string' && networkPattern.test(code)) return code;
  return message === 'aborted' || message === 'socket hang up' ? 'ECONNRESET' : undefined;
}

/** May the same request fare better a moment later? */
export function isPassing(code: string): boolean {
  return !certificate.test(code) && code !== 'ENOTFOUND' && !code.startsWith('HPE_HEADER_OVERFLOW');
}

/** A key or prefix as it may be shown: no control characters, not endless. */
export function shownKey(key: string): string {
  return key.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}

const networkPattern =
  /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND|ADDR|PROTO)[A-Z_]*|ERR_(TLS|SSL|STREAM_PREMATURE|HTTP|OSSL|PROXY)[A-Z_]*|CERT_[A-Z_]+|DEPTH_[A-Z_]+|SELF_[A-Z_]+|UNABLE_[A-Z_]+|HPE_[A-Z_]+)$/;
const certificate = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/;

const untrusted: Cause = {
  code: 'unavailable',
  config: true,
  text: "the server's certificate is not trusted",
  hint: '`ssl_verify` of the remote may name a file with the authorities to trust',
};
const lost: Cause = {
  code: 'unavailable',
  text: 'the connection failed, also after retries',
  hint: tryAgain,
};
const byCode: Readonly<Record<string, Cause>> = {
  ENOTFOUND: {
    code: 'unavailable',
    config: true,
    text: 'there is no host of that name',
    hint: "check the remote's url",
  },
  ECONNREFUSED: {
    code: 'unavailable',
    text: 'nothing listens there',
    hint: "check the remote's url and that the server runs",
  },
  ETIMEDOUT: { code: 'unavailable', text: 'the server was silent for too long', hint: tryAgain },
};

const moved: Cause = {
  code: 'denied',
  config: true,
  text: 'the server sends us elsewhere',
  hint: "set the remote's url to the address that really serves it",
};
const absent: Cause = {
  code: 'not-found',
  text: 'it is not there',
  hint: 'push it from where the data is',
};
const cannot: Cause = {
  code: 'unsupported',
  text: 'the server does not offer that',
  hint: 'an HTTP remote uploads with POST unless `method` says PUT; see what the server expects',
};
const byStatus: Readonly<Record<number, Cause>> = {
  301: moved,
  302: moved,
  303: moved,
  307: moved,
  308: moved,
  403: {
    code: 'denied',
    text: 'the server forbids it',
    hint: 'ask whoever runs the server for the right to do so, or use other credentials',
  },
  404: absent,
  405: cannot,
  407: {
    code: 'denied',
    config: true,
    text: 'the proxy wants credentials',
    hint: 'put them into the address in https_proxy or http_proxy',
  },
  409: {
    code: 'unavailable',
    text: 'the folder above it is missing, or something else is in its place',
    hint: "make the folder that the remote's url names, and see what is there",
  },
  410: absent,
  413: {
    code: 'unsupported',
    text: 'it is too large for the server',
    hint: 'raise the largest body that the server accepts',
  },
  423: { code: 'unavailable', text: 'somebody has locked it', hint: tryAgain },
  501: cannot,
  507: { code: 'unavailable', text: 'the server has no space left', hint: 'make room there' },
};

function byClass(status: number): Cause {
  if (status >= 500 || status === 429 || status === 408)
    return { code: 'unavailable', text: 'no good answer, also after retries', hint: tryAgain };
  if (status < 400) return { code: 'unavailable', text: 'the answer makes no sense', hint: tryAgain };
  return {
    code: 'unsupported',
    text: 'the server refused the request',
    hint: "check the remote's url and options",
  };
}

/** Builds the refusal of a request from its cause; `detail` is the status or the code. */
function refusal({ code, text, hint, config }: Cause, detail: string, asked: HttpAsked): StoreError {
  return new StoreError(code, {
    reason: config === true ? 'config' : code === 'not-found' ? 'data' : 'storage',
    message: `${asked.remote}: cannot ${asked.action} '${shownKey(asked.key)}': ${text} (${detail})`,
    hint,
  });
}
