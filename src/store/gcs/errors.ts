import {
  absent,
  type CloudCall,
  type CloudCause,
  cloudError,
  networkCause,
  TokenError,
  unavailable,
} from '../cloud/errors.ts';
import { isTransientStatus } from '../cloud/retry.ts';
import { StoreError } from '../store.ts';

/** An answer of the JSON API that is no success; nothing of it is shown but `reason`, if that is a plain word. */
export class GcsRefusal extends Error {
  readonly status: number;
  /** `errors[0].reason` of the answer: `notFound`, `forbidden`, `rateLimitExceeded` … */
  readonly reason: string | undefined;
  readonly isBucket: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, text: string, after: number | undefined) {
    super(`HTTP ${status}`);
    this.name = 'GcsRefusal';
    this.status = status;
    this.reason = /"reason"\s*:\s*"(\w{1,64})"/.exec(text)?.[1];
    this.isBucket = status === 404 && /bucket does not exist/i.test(text);
    this.retryAfterMs = after;
  }
}

const permissions = {
  read: 'storage.objects.get',
  'look up': 'storage.objects.get and storage.objects.list',
  list: 'storage.objects.list',
  write: 'storage.objects.create (and storage.objects.delete to replace)',
  remove: 'storage.objects.delete',
} as const;

/** What a {@link CloudCall} needs besides the permission, which follows from the action. */
export type GcsCall = Omit<CloudCall, 'permission'>;

/** Turns what went wrong into a {@link StoreError}. Errors of our own and bugs come back as they are. */
export function translateGcsError(error: unknown, call: GcsCall): unknown {
  if (error instanceof StoreError) return error;
  const cause =
    error instanceof GcsRefusal
      ? refusalCause(error, call)
      : error instanceof TokenError
        ? tokenCause(error)
        : networkCause(error);
  return cause === undefined ? error : cloudError({ ...call, permission: permissions[call.action] }, cause);
}

function refusalCause({ status, reason, isBucket }: GcsRefusal, { identity }: GcsCall): CloudCause {
  const detail = [reason, `HTTP ${status}`];
  if (isBucket) {
    const hint = "check the remote's url, and endpointurl if it is set";
    return { code: 'denied', config: true, text: 'there is no such bucket', hint, detail };
  }
  if (status === 404) return { ...absent, detail };
  if (status === 401 && identity.startsWith('nobody')) {
    const hint =
      'set GOOGLE_APPLICATION_CREDENTIALS or credentialpath of the remote, or sign in with `gcloud auth application-default login`';
    return { code: 'denied', config: true, text: 'no credentials were found', hint, detail };
  }
  if (status === 401) {
    const hint =
      'check the key file: was the key deleted, or the account disabled? Sign in again if it is your own';
    return { code: 'denied', config: true, text: 'the credentials are not accepted', hint, detail };
  }
  if (status === 403) return forbidden(reason, detail);
  if (isTransientStatus(status)) return { ...unavailable, detail };
  if (status === 412 || (status === 400 && (reason === 'invalid' || reason === 'badRequest')))
    return { code: 'unavailable', text: 'the server did not take what was sent', hint: 'try again', detail };
  if (status < 400) return { ...unavailable, text: 'the answer makes no sense', detail };
  const hint = 'check the options of the remote';
  return { code: 'unsupported', text: 'the server refused the request', hint, detail };
}

function forbidden(reason: string | undefined, detail: readonly unknown[]): CloudCause {
  if (reason === 'accountDisabled' || reason === 'userProjectMissing') {
    const hint =
      reason === 'accountDisabled' ? 'see to its billing' : 'its reader pays, which is not supported here';
    return { code: 'denied', config: true, text: "the bucket's project refuses", hint, detail };
  }
  if (reason === 'retentionPolicyNotMet') {
    const hint = 'wait until its retention ends';
    return { code: 'unsupported', text: 'the bucket keeps what is there', hint, detail };
  }
  return { code: 'denied', text: 'access denied', detail };
}

function tokenCause({ label }: TokenError): CloudCause {
  const hint =
    'check the credentials file: is it whole, is its key still valid, is the clock right? With workload identity, does the provider trust this job?';
  return { code: 'denied', config: true, text: 'the credentials give no token', hint, detail: [label] };
}
