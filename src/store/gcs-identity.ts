import { type AuthClient, GoogleAuth } from 'google-auth-library';
import { fetch } from 'undici';
import { type CloudHttp, header, shortText } from './cloud-http.ts';
import { networkCode, withRetries } from './cloud-retry.ts';
import type { GcsKeyFile } from './gcs-key-file.ts';
import type { GcsSettings } from './gcs-settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Who asks: a name for people, and a token that is fresh whenever it is asked for. */
export interface GcsIdentity {
  readonly name: string;
  /** The value of `Authorization`; undefined asks as nobody. Rejects with {@link TokenError} or a network error. */
  authorization(signal: AbortSignal | undefined): Promise<string | undefined>;
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

const scope = 'https://www.googleapis.com/auth/devstorage.read_write';

/**
 * The identity for a bucket. As in DVC, who has no credentials at all asks as nobody, which public buckets allow. Throws
 * {@link TokenError} for a key file that lacks something.
 */
export function gcsIdentity(
  settings: GcsSettings,
  file: GcsKeyFile | undefined,
  { http, env }: { http: CloudHttp; env: Env },
): GcsIdentity {
  if (settings.anonymous) return nobody;
  if (file !== undefined) return fileIdentity(file);
  const hasMetadata =
    settings.isGoogle && env.NO_GCE_CHECK !== 'true' && env.METADATA_SERVER_DETECTION !== 'none';
  return hasMetadata ? new MetadataIdentity(http, env) : nobody;
}

const nobody: GcsIdentity = {
  name: 'nobody (no credentials)',
  authorization: async () => undefined,
};

function fileIdentity({ type, content, path }: GcsKeyFile): GcsIdentity {
  const client = openClient(content);
  const email = content.client_email;
  const url = content.service_account_impersonation_url;
  const target = typeof url === 'string' ? /([^/]+):generate/.exec(url)?.[1] : undefined;
  const account = typeof email === 'string' ? email : target;
  return {
    name: account === undefined ? `the ${type} of '${path}'` : `account ${account}`,
    authorization: async () => {
      try {
        const { token } = await client.getAccessToken();
        if (token) return `Bearer ${token}`;
      } catch (error) {
        throw networkCode(error) === undefined ? new TokenError(labelOf(error)) : error;
      }
      throw new TokenError('empty');
    },
  };
}

function openClient(content: Readonly<Record<string, unknown>>): AuthClient {
  try {
    // The library's request function reads proxies from the process, as its own does; redirects carry no token.
    const options = { transporterOptions: { fetchImplementation: fetch as unknown as typeof globalThis.fetch } };
    return new GoogleAuth({ scopes: [scope] }).fromJSON(content as never, options as never);
  } catch {
    throw new TokenError('incomplete_key_file');
  }
}

/** What a token endpoint (RFC 6749, 5.2), OpenSSL or the library call the trouble; never a text that holds input. */
function labelOf(error: unknown): string {
  const { response, code, status } = error as {
    response?: { data?: { error?: unknown } };
    code?: unknown;
    status?: unknown;
  };
  const named = response?.data?.error;
  return [named, code, status].find((word) => typeof word === 'string' || typeof word === 'number')?.toString() ?? 'Error';
}

interface Token {
  readonly value: string;
  /** milliseconds since the epoch */
  readonly until: number;
}

const earlyMs = 240_000;

/** The service account of the machine: Compute Engine, Kubernetes, Cloud Build. Elsewhere it asks as nobody. */
class MetadataIdentity implements GcsIdentity {
  name = 'nobody (no credentials)';
  readonly #http: CloudHttp;
  readonly #base: string;
  #token: Promise<Token | undefined> | undefined;

  constructor(http: CloudHttp, env: Env) {
    this.#http = http;
    const host = env.GCE_METADATA_HOST || 'metadata.google.internal';
    this.#base = `http://${host}/computeMetadata/v1/instance/service-accounts/default`;
  }

  async authorization(): Promise<string | undefined> {
    this.#token ??= this.#ask();
    try {
      const token = await this.#token;
      if (token === undefined) return undefined;
      if (token.until - earlyMs > Date.now()) return `Bearer ${token.value}`;
    } catch (error) {
      this.#token = undefined;
      throw error;
    }
    this.#token = undefined;
    const fresh = await (this.#token = this.#ask());
    return fresh === undefined ? undefined : `Bearer ${fresh.value}`;
  }

  /** Shared by all requests that wait for it, so no single one may abort it: the connect timeout bounds it. */
  async #ask(): Promise<Token | undefined> {
    const isNew = this.name.startsWith('nobody');
    try {
      return await withRetries(
        (error) => (isNew || networkCode(error) === undefined ? undefined : { afterMs: undefined }),
        undefined,
        () => this.#request(),
      );
    } catch (error) {
      if (isNew && networkCode(error) !== undefined) return undefined;
      throw error;
    }
  }

  async #request(): Promise<Token | undefined> {
    const headers = { 'metadata-flavor': 'Google' };
    const reply = await this.#http.send({
      method: 'GET',
      url: `${this.#base}/token`,
      headers,
      signal: AbortSignal.timeout(5_000),
    });
    const text = await shortText(reply.body);
    if (header(reply, 'metadata-flavor') !== 'Google') return undefined;
    if (reply.status !== 200) throw new TokenError(`metadata_${reply.status}`);
    const { access_token: value, expires_in: seconds } = parse(text);
    if (typeof value !== 'string' || typeof seconds !== 'number') throw new TokenError('metadata_answer');
    this.name = "the machine's service account";
    return { value, until: Date.now() + 1000 * seconds };
  }
}

function parse(text: string): { access_token?: unknown; expires_in?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
