import { RestError } from '@azure/storage-blob';
import {
  absent,
  type CloudCall,
  type CloudCause,
  cloudError,
  networkCause,
  plainWord,
  TokenError,
  unavailable,
} from '../cloud/errors.ts';
import {
  isCertificateCode,
  isTransientStatus,
  networkCode,
  retryAfterMs,
  type Verdict,
} from '../cloud/retry.ts';
import { StoreError } from '../store.ts';

/** What a {@link CloudCall} needs besides the permission, which follows from the action. */
export type AzureCall = Omit<CloudCall, 'permission'>;

const permissions = {
  read: "the role 'Storage Blob Data Reader', or permission r of a SAS,",
  'look up': "the role 'Storage Blob Data Reader', or permissions r and l of a SAS,",
  list: "the role 'Storage Blob Data Reader', or permission l of a SAS,",
  write: "the role 'Storage Blob Data Contributor', or permissions c and w of a SAS,",
  remove: "the role 'Storage Blob Data Contributor', or permission d of a SAS,",
} as const;

/** A body that the SDK saw end early: it says so in words only. */
export function isCutBody(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Data corruption failure');
}

/** An answer in XML that is no listing. */
export class OddListing extends Error {}

/** An answer that the SDK cannot use, for want of a header or of a part: a page of a proxy for example. */
function isOddAnswer(error: unknown): boolean {
  if (error instanceof OddListing) return true;
  return error instanceof RangeError && error.message.startsWith('File download response');
}

/** May the same call go better later, and when does the service say so? */
export function judgeAzure(error: unknown): Verdict {
  if (error instanceof RestError && error.statusCode !== undefined) {
    const after = error.response?.headers.get('retry-after');
    return isTransientStatus(error.statusCode) ? { afterMs: retryAfterMs(after, Date.now()) } : undefined;
  }
  if (isOddAnswer(error)) return { afterMs: undefined };
  const code = networkCode(error);
  return code === undefined || isCertificateCode(code) ? undefined : { afterMs: undefined };
}

/** Turns what went wrong into a {@link StoreError}. Errors of our own and bugs come back as they are. */
export function translateAzureError(error: unknown, call: AzureCall): unknown {
  if (error instanceof StoreError) return error;
  const cause = causeOf(error, call);
  return cause === undefined ? error : cloudError({ ...call, permission: permissions[call.action] }, cause);
}

function causeOf(error: unknown, { identity }: AzureCall): CloudCause | undefined {
  if (error instanceof TokenError) return tokenCause(error);
  if (isCutBody(error)) return { ...unavailable, detail: ['ECONNRESET'] };
  if (isOddAnswer(error)) return { ...unavailable, text: 'the answer makes no sense', detail: [] };
  if (error instanceof RestError) return refusalCause(error, identity);
  const cause = networkCause(error);
  if (cause?.detail[0] !== 'ENOTFOUND') return cause;
  const hint = "check account_name, and the network's name service";
  return { ...cause, text: 'there is no such storage account', hint };
}

/** The service's own code: a header of the answer, which a HEAD has too. */
export function azureCode(error: RestError): string | undefined {
  return plainWord(error.response?.headers.get('x-ms-error-code') ?? error.code);
}

function refusalCause(error: RestError, identity: string): CloudCause {
  const status = error.statusCode;
  const code = azureCode(error);
  const detail = [code, status === undefined ? undefined : `HTTP ${status}`];
  const known = code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (known !== undefined) return { ...known, detail };
  if (status === 404) return { ...absent, detail };
  if (status === 401 || (status === 409 && code === 'PublicAccessNotPermitted')) {
    const isNobody = identity.startsWith('nobody');
    const text = isNobody ? 'no credentials were given' : 'the credentials are not accepted';
    const hint = isNobody
      ? 'the container is not public: set account_key, sas_token or connection_string'
      : 'check them, and the clock of this machine';
    return { code: 'denied', config: true, text, hint, detail };
  }
  if (status === 403) return { code: 'denied', text: 'access denied', detail };
  if (status === undefined || isTransientStatus(status)) return { ...unavailable, detail };
  if (status < 400) return { ...unavailable, text: 'the answer makes no sense', detail };
  const hint = 'check the options of the remote';
  return { code: 'unsupported', text: 'the server refused the request', hint, detail };
}

type Known = Omit<CloudCause, 'detail'>;

const noContainer: Known = {
  code: 'denied',
  config: true,
  text: 'there is no such container',
  hint: "check the remote's url and the account; make the container if it is new",
};
const archived: Known = {
  code: 'unsupported',
  text: 'it is archived',
  hint: 'rehydrate it from the archive tier first',
};
const damaged: Known = {
  code: 'unavailable',
  text: 'the bytes that arrived are not those that were sent',
  hint: 'try again',
};

const byCode: Readonly<Record<string, Known>> = {
  ContainerNotFound: noContainer,
  ContainerBeingDeleted: noContainer,
  ContainerDisabled: noContainer,
  BlobArchived: archived,
  BlobBeingRehydrated: archived,
  Md5Mismatch: damaged,
  Crc64Mismatch: damaged,
  AuthenticationFailed: {
    code: 'denied',
    config: true,
    text: 'the credentials are not accepted',
    hint: 'check the account key or SAS token: is it of this account, whole and not expired? And the clock of this machine',
  },
  KeyBasedAuthenticationNotPermitted: {
    code: 'denied',
    config: true,
    text: 'the account does not allow keys',
    hint: 'remove account_key or connection_string, and sign in with Entra ID',
  },
  AuthorizationSourceIPMismatch: {
    code: 'denied',
    config: true,
    text: 'the SAS token does not allow this address',
    hint: 'make one without an address range, or run where it allows',
  },
  AccountIsDisabled: {
    code: 'denied',
    config: true,
    text: 'the storage account is disabled',
    hint: 'see to its subscription',
  },
  BlobImmutableDueToPolicy: {
    code: 'unsupported',
    text: 'the container keeps what is there',
    hint: 'its immutability policy does not allow this',
  },
};

function tokenCause({ label }: TokenError): CloudCause {
  const isNone = label === 'no_credentials';
  return {
    code: 'denied',
    config: true,
    text: isNone ? 'no credentials were found' : 'the credentials give no token',
    hint: isNone
      ? 'set account_key, sas_token or connection_string (or AZURE_STORAGE_CONNECTION_STRING), or AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET, or sign in with `az login`; for a public container `allow_anonymous_login`'
      : 'check tenant, client and secret; with a federated identity, does the application trust this subject?',
    detail: [label],
  };
}
