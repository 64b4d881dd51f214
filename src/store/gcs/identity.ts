import { type AuthClient, GoogleAuth } from 'google-auth-library';
import { TokenError } from '../cloud/errors.ts';
import { type CloudHttp, header, shortText } from '../cloud/http.ts';
import { networkCode, withRetries } from '../cloud/retry.ts';
import type { GcsKeyFile } from './key-file.ts';
import type { GcsSettings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Who asks: a name for people, and a token that is fresh whenever it is asked for. */
export interface GcsIdentity {
  readonly name: string;
  /** The value of `Authorization`; undefined asks as nobody. Rejects with {@link TokenError} or a network error. */
  authorization(signal: AbortSignal | undefined): Promise<string | undefined>;
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
  if (file !== undefined) return fileIdentity(file, http);
  const hasMetadata =
    settings.isGoogle && env.NO_GCE_CHECK !== 'true' && env.METADATA_SERVER_DETECTION !== 'none';
  return hasMetadata ? new MetadataIdentity(http, env) : nobody;
}

const nobody: GcsIdentity = {
  name: 'nobody (no credentials)',
  authorization: async () => undefined,
};

function fileIdentity({ type, content, path }: GcsKeyFile, http: CloudHttp): GcsIdentity {
  const client = openClient(content, http);
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

function openClient(content: GcsKeyFile['content'], http: CloudHttp): AuthClient {
  try {
    const fetchImplementation = (url: string | URL, init?: object) => http.fetch(url, init);
    // The library checks the fields itself, and its types know only its own fetch.
    const options = { transporterOptions: { fetchImplementation } } as never;
    return new GoogleAuth({ scopes: [scope] }).fromJSON(content as never, options);
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
  return (
    [named, code, status].find((word) => typeof word === 'string' || typeof word === 'number')?.toString() ??
    'Error'
  );
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
    const token = await this.#share();
    if (token === undefined) return undefined;
    if (token.until - earlyMs > Date.now()) return `Bearer ${token.value}`;
    this.#token = undefined;
    const fresh = await this.#share();
    return fresh === undefined ? undefined : `Bearer ${fresh.value}`;
  }

  /** One request for all who need a token now; one that failed is not remembered. */
  async #share(): Promise<Token | undefined> {
    this.#token ??= this.#ask();
    const token = this.#token;
    try {
      return await token;
    } catch (error) {
      if (this.#token === token) this.#token = undefined;
      throw error;
    }
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
