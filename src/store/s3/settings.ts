import { all, type Failure, fail, ok, type Result } from '../../failure.ts';
import type { RemoteConfig } from '../store.ts';
import { type AwsFiles, awsFiles, readAwsProfile } from './aws-profile.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a bucket is and how to talk to it: DVC's options and the environment, merged and checked. */
export interface S3Settings {
  readonly bucket: string;
  /** Without a slash at either end; may be empty */
  readonly prefix: string;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly pathStyle: boolean;
  readonly tls: boolean;
  /** false: any certificate will do; a path: the file with the authorities to trust */
  readonly verify: boolean | string;
  readonly anonymous: boolean;
  readonly keys:
    | { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }
    | undefined;
  /** Set only if the profile was asked for, not found by default */
  readonly profile: string | undefined;
  readonly files: AwsFiles;
  readonly connectTimeoutMs: number;
  readonly idleTimeoutMs: number;
  /** Request fields of the SDK for new objects: encryption, access */
  readonly writeFields: Readonly<Record<string, string>>;
  /** Request fields for reading what a customer key encrypts */
  readonly readFields: Readonly<Record<string, string>>;
}

const defaultConnectSeconds = 10;
const defaultIdleSeconds = 60;

/** Reads a remote's options (dvc `config_schema.py`, dvc_s3). Fails with `config`, naming the option. */
export function s3Settings(remote: RemoteConfig, env: Env): Result<S3Settings> {
  const place = placeOf(remote);
  const fields = encryptionAndAccess(remote);
  const keys = staticKeys(remote, env);
  const endpoint = endpointOf(remote, env);
  const problems = all<unknown>([place, fields, keys, endpoint]);
  if (!problems.ok) return problems;
  if (!place.ok || !fields.ok || !keys.ok || !endpoint.ok) return fail();
  const files = filesOf(remote, env);
  const aws = readAwsProfile(files);
  const url = endpoint.value ?? aws.endpointUrl;
  return ok({
    ...place.value,
    ...fields.value,
    region: text(remote, 'region') ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? aws.region ?? 'us-east-1',
    endpoint: url,
    pathStyle: aws.addressingStyle === 'path' || (url !== undefined && aws.addressingStyle !== 'virtual'),
    tls: flag(remote, 'use_ssl') !== false,
    verify: flag(remote, 'ssl_verify') ?? text(remote, 'ssl_verify') ?? env.AWS_CA_BUNDLE ?? true,
    anonymous: flag(remote, 'allow_anonymous_login') === true,
    keys: keys.value,
    profile: text(remote, 'profile'),
    files,
    connectTimeoutMs: 1000 * (number(remote, 'connect_timeout') ?? defaultConnectSeconds),
    idleTimeoutMs: 1000 * (number(remote, 'read_timeout') ?? defaultIdleSeconds),
  });
}

function placeOf({ name, url }: RemoteConfig): Result<{ bucket: string; prefix: string }> {
  const match = /^s3:\/\/([^/?#]+)(?:\/([^?]*))?/i.exec(url);
  if (match === null)
    return fail(problem(name, `'${url}' names no bucket`, 'write it as s3://BUCKET/PREFIX'));
  return ok({ bucket: match[1] as string, prefix: (match[2] ?? '').replace(/^\/+|\/+$/g, '') });
}

function staticKeys(remote: RemoteConfig, env: Env): Result<S3Settings['keys']> {
  const [id, secret] = [text(remote, 'access_key_id'), text(remote, 'secret_access_key')];
  if ((id === undefined) !== (secret === undefined)) {
    const hint = 'set both, in .dvc/config.local or in the environment, or neither';
    return fail(problem(remote.name, 'only one of access_key_id and secret_access_key is set', hint));
  }
  const token = text(remote, 'session_token');
  if (id !== undefined && secret !== undefined) return ok(withToken(id, secret, token));
  // As botocore has it: a profile that was asked for outranks keys in the environment, one from AWS_PROFILE does not.
  if (text(remote, 'profile') !== undefined) return ok(undefined);
  const [envId, envSecret] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY];
  if (!envId || !envSecret) return ok(undefined);
  return ok(withToken(envId, envSecret, env.AWS_SESSION_TOKEN));
}

function withToken(
  accessKeyId: string,
  secretAccessKey: string,
  sessionToken: string | undefined,
): NonNullable<S3Settings['keys']> {
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function endpointOf(remote: RemoteConfig, env: Env): Result<string | undefined> {
  const endpoint =
    text(remote, 'endpointurl') ?? (env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined);
  if (endpoint === undefined || (/^https?:\/\/[^/]/i.test(endpoint) && URL.canParse(endpoint)))
    return ok(endpoint);
  return fail(
    problem(remote.name, `endpointurl '${endpoint}' is no address`, 'write it as https://HOST:PORT'),
  );
}

function filesOf(remote: RemoteConfig, env: Env): AwsFiles {
  const [profile, credentialPath, configPath] = ['profile', 'credentialpath', 'configpath'].map((key) =>
    text(remote, key),
  );
  return awsFiles(env, {
    ...(profile === undefined ? {} : { profile }),
    ...(credentialPath === undefined ? {} : { credentialPath }),
    ...(configPath === undefined ? {} : { configPath }),
  });
}

const grants = {
  grant_full_control: 'GrantFullControl',
  grant_read: 'GrantRead',
  grant_read_acp: 'GrantReadACP',
  grant_write_acp: 'GrantWriteACP',
} as const;

function encryptionAndAccess(remote: RemoteConfig): Result<Pick<S3Settings, 'writeFields' | 'readFields'>> {
  const customerKey = text(remote, 'sse_customer_key');
  const granted = Object.entries(grants).filter(([option]) => text(remote, option) !== undefined);
  const failures: Failure[] = [];
  if (customerKey !== undefined && text(remote, 'sse_kms_key_id') !== undefined) {
    failures.push(
      problem(remote.name, 'sse_kms_key_id and sse_customer_key exclude each other', 'remove one of them'),
    );
  }
  if (text(remote, 'acl') !== undefined && granted.length > 0) {
    failures.push(
      problem(remote.name, `acl and ${granted[0]?.[0]} exclude each other`, 'remove one of them'),
    );
  }
  if (failures.length > 0) return fail(...failures);
  const algorithm =
    text(remote, 'sse_customer_algorithm') ?? (customerKey === undefined ? undefined : 'AES256');
  const readFields = defined({ SSECustomerAlgorithm: algorithm, SSECustomerKey: customerKey });
  const writeFields = defined({
    ServerSideEncryption: text(remote, 'sse'),
    SSEKMSKeyId: text(remote, 'sse_kms_key_id'),
    ACL: text(remote, 'acl'),
    ...Object.fromEntries(granted.map(([option, field]) => [field, text(remote, option)])),
  });
  return ok({ readFields, writeFields: { ...writeFields, ...readFields } });
}

function problem(name: string, message: string, hint: string): Failure {
  return {
    reason: 'config',
    message: `remote '${name}': ${message}`,
    hint,
    location: { file: '.dvc/config' },
  };
}

function defined(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** An option as text. Config files give text or numbers; an empty one counts as unset, as in DVC. */
function text({ options }: RemoteConfig, key: string): string | undefined {
  const value = options.get(key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && !/^(true|false)$/i.test(value) ? value : undefined;
}

function flag({ options }: RemoteConfig, key: string): boolean | undefined {
  const value = options.get(key);
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(true|false)$/i.test(value)
    ? value.toLowerCase() === 'true'
    : undefined;
}

function number(remote: RemoteConfig, key: string): number | undefined {
  const value = Number(text(remote, key));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
