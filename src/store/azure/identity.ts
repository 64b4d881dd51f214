import fs from 'node:fs';
import { TokenError } from '../cloud/errors.ts';
import { CloudHttp, shortText } from '../cloud/http.ts';
import { networkCode } from '../cloud/retry.ts';
import { askAzureCli } from './cli.ts';
import type { AzureLogin, Principal } from './settings.ts';
import { type AzureToken, clientToken, parseToken, requestToken, storageResource } from './token.ts';

type Env = Readonly<Record<string, string | undefined>>;

const probeMs = 2_000;
const patientMs = 30_000;

/** How tokens are had: over which connections, and from what the environment says. */
export interface TokenContext {
  readonly http: CloudHttp;
  readonly env: Env;
}

/** One way to a token. `get` gives undefined if this machine does not have it, so that the next way is tried. */
interface Way {
  readonly name: string;
  readonly get: () => Promise<AzureToken | undefined>;
}

/**
 * Tokens for storage, by a service principal or by the vendor's chain (azure-identity, DefaultAzureCredential): secret or
 * federated token of the environment, managed identity, and the Azure CLI; between them GitHub's own identity for jobs that
 * may have one. The way that worked is kept; the SDK asks again when a token ends. Rejects with {@link TokenError}.
 */
export class AzureIdentity {
  name: string;
  readonly #ways: readonly Way[];
  #way: Way | undefined;

  constructor(login: Extract<AzureLogin, { kind: 'principal' | 'default' }>, context: TokenContext) {
    this.#ways = login.kind === 'principal' ? [byPrincipal(login.principal, context)] : chain(login, context);
    this.name = login.kind === 'principal' ? (this.#ways[0] as Way).name : 'nobody (no credentials)';
  }

  /** The SDK's `TokenCredential`. */
  async getToken(): Promise<AzureToken> {
    if (this.#way !== undefined) return this.#keep(this.#way, await this.#way.get());
    for (const way of this.#ways) {
      const token = await way.get();
      if (token !== undefined) return this.#keep(way, token);
    }
    throw new TokenError('no_credentials');
  }

  #keep(way: Way, token: AzureToken | undefined): AzureToken {
    if (token === undefined) throw new TokenError('signed_out');
    this.#way = way;
    this.name = way.name;
    return token;
  }
}

function chain(
  { skipEnvironment, skipManagedIdentity }: Extract<AzureLogin, { kind: 'default' }>,
  context: TokenContext,
): readonly Way[] {
  const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = context.env;
  const ways: Way[] = [];
  if (tenant && client) {
    if (secret && !skipEnvironment) ways.push(byPrincipal({ tenant, client, secret }, context));
    ways.push(byFile({ tenant, client }, context), byGitHub({ tenant, client }, context));
  }
  if (!skipManagedIdentity) ways.push(byAppService(client, context), byMachine(client, context));
  ways.push(byCli(context.env));
  return ways;
}

function authorityOf({ AZURE_AUTHORITY_HOST: host }: Env): string {
  const url = host
    ? /^https?:\/\//i.test(host)
      ? host
      : `https://${host}`
    : 'https://login.microsoftonline.com';
  return url.replace(/\/+$/, '');
}

function byPrincipal({ tenant, client, secret }: Principal, { http, env }: TokenContext): Way {
  const at = { authority: authorityOf(env), tenant, client };
  return { name: `application ${client}`, get: () => clientToken(http, at, { secret }) };
}

interface Application {
  readonly tenant: string;
  readonly client: string;
}

/** Kubernetes writes a fresh statement into the file all the time, so it is read for each token. */
function byFile({ tenant, client }: Application, { http, env }: TokenContext): Way {
  const path = env.AZURE_FEDERATED_TOKEN_FILE;
  const get = async () => {
    if (!path) return undefined;
    let assertion: string;
    try {
      assertion = fs.readFileSync(path, 'utf8').trim();
    } catch {
      throw new TokenError('federated_token_file');
    }
    return clientToken(http, { authority: authorityOf(env), tenant, client }, { assertion });
  };
  return { name: `application ${client} (federated)`, get };
}

/** A job with `id-token: write` may state who it is (GitHub: OpenID Connect reference). */
function byGitHub({ tenant, client }: Application, { http, env }: TokenContext): Way {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const get = async () => {
    if (!url || !bearer) return undefined;
    const reply = await http.send({
      method: 'GET',
      url: `${url}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`,
      headers: { authorization: `Bearer ${bearer}` },
      signal: AbortSignal.timeout(patientMs),
    });
    const assertion = /"value"\s*:\s*"([\w.-]+)"/.exec(await shortText(reply.body))?.[1];
    if (reply.status !== 200 || assertion === undefined) throw new TokenError('github_identity');
    return clientToken(http, { authority: authorityOf(env), tenant, client }, { assertion });
  };
  return { name: `application ${client} (this GitHub job)`, get };
}

/** App Service, Functions, Container Apps. */
function byAppService(client: string | undefined, { http, env }: TokenContext): Way {
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: secret } = env;
  const get = async () => {
    if (!endpoint || !secret) return undefined;
    const query = identityQuery('2019-08-01', client);
    return requestToken(http, {
      method: 'GET',
      url: `${endpoint}?${query}`,
      headers: { 'x-identity-header': secret },
    });
  };
  return { name: 'the managed identity of this app', get };
}

/** Virtual machines. Others have no such server, or one without an identity: neither is an error, and neither may take long. */
function byMachine(client: string | undefined, { env }: TokenContext): Way {
  const host = env.AZURE_POD_IDENTITY_AUTHORITY_HOST || 'http://169.254.169.254';
  const url = `${host.replace(/\/+$/, '')}/metadata/identity/oauth2/token?${identityQuery('2018-02-01', client)}`;
  const get = async () => {
    // Never through a proxy: the address is one of this machine.
    const near = new CloudHttp({ env: {}, connectTimeoutMs: probeMs, idleTimeoutMs: patientMs });
    try {
      const signal = AbortSignal.timeout(probeMs);
      const reply = await near.send({ method: 'GET', url, headers: {}, signal });
      // Without its header the service answers 400 at once: it is there.
      await shortText(reply.body);
      if (reply.status !== 400) return undefined;
      return await requestToken(near, { method: 'GET', url, headers: { metadata: 'true' } });
    } catch (error) {
      if (error instanceof TokenError || networkCode(error) !== undefined) return undefined;
      throw error;
    } finally {
      await near.close();
    }
  };
  return { name: 'the managed identity of this machine', get };
}

function identityQuery(version: string, client: string | undefined): URLSearchParams {
  const query = new URLSearchParams({ 'api-version': version, resource: storageResource });
  if (client) query.set('client_id', client);
  return query;
}

function byCli(env: Env): Way {
  const get = async () => {
    const text = await askAzureCli(storageResource, env);
    return text === undefined ? undefined : parseToken(text);
  };
  return { name: 'the user of the Azure CLI', get };
}
