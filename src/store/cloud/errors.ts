import { StoreError, type StoreErrorCode } from '../store.ts';
import { isCertificateCode, networkCode } from './retry.ts';

/** What was asked of a cloud store, and as whom. */
export interface CloudCall {
  /** The store's name for people */
  readonly remote: string;
  /** `bucket 'data'`, `container 'data'` */
  readonly place: string;
  readonly action: 'read' | 'list' | 'write' | 'remove' | 'look up';
  /** The whole key, or the prefix of a listing */
  readonly key: string;
  /** Whose credentials were used: `account ci@p.iam.gserviceaccount.com`; never a secret */
  readonly identity: string;
  /** What the identity needs for this, in the service's words */
  readonly permission: string;
}

/** Why a store refused, in our words. */
export interface CloudCause {
  readonly code: StoreErrorCode;
  readonly text: string;
  readonly hint?: string;
  /** No other object can escape it: wrong credentials, no such bucket */
  readonly config?: true;
  /** Codes and ids to search for; only plain words are shown */
  readonly detail: readonly unknown[];
}

/** The error for people: remote, place, key, identity and what is missing; no text that a server wrote. */
export function cloudError(call: CloudCall, cause: CloudCause): StoreError {
  const detail = cause.detail.map(plainWord).filter((word) => word !== undefined);
  const codes = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
  return new StoreError(cause.code, {
    reason: cause.config ? 'config' : cause.code === 'not-found' ? 'data' : 'storage',
    message: `${call.remote}: cannot ${call.action} '${shown(call.key)}' in ${call.place} as ${shown(call.identity)}: ${cause.text}${codes}`,
    hint: cause.hint ?? `give it ${call.permission}, or use other credentials`,
  });
}

/** Credentials that give no token. `label` is a plain word of the service that refused. */
export class TokenError extends Error {
  readonly label: string;
  constructor(label: string) {
    super(`no token: ${label}`);
    this.name = 'TokenError';
    this.label = label;
  }
}

/** The object is not there. */
export const absent = {
  code: 'not-found',
  text: 'it is not there',
  hint: 'push it from where the data is',
} as const;

/** No good answer came, although it was asked for several times. */
export const unavailable = {
  code: 'unavailable',
  text: 'no good answer, also after retries',
  hint: 'try again; if it lasts, look at the status of the service and the network',
} as const;

/** Why the network failed; undefined for an error that it did not cause. */
export function networkCause(error: unknown): CloudCause | undefined {
  const code = networkCode(error);
  if (code === undefined) return undefined;
  if (!isCertificateCode(code)) return { ...unavailable, detail: [code] };
  const hint = 'NODE_EXTRA_CA_CERTS may name a file with more authorities to trust';
  return {
    code: 'unavailable',
    config: true,
    text: "the server's certificate is not trusted",
    hint,
    detail: [code],
  };
}

/** Codes and ids come from the server too: letters, digits and little else, or nothing. */
export function plainWord(text: unknown): string | undefined {
  return typeof text === 'string' && /^[\w.+/=-]{1,64}$|^HTTP \d{3}$/.test(text) ? text : undefined;
}

function shown(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}
