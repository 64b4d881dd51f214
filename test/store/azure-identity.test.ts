import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AzureIdentity } from '../../src/store/azure/identity.ts';
import { azureSettings } from '../../src/store/azure/settings.ts';
import { CloudHttp } from '../../src/store/cloud/http.ts';
import { openStore } from '../../src/store/open.ts';
import { type Answer, type FaultyServer, type Incoming, startFaultyServer } from '../fakes/faults.ts';

type Strings = Readonly<Record<string, string>>;
const remote = (options: Readonly<Record<string, string | boolean>>, url = 'azure://data/p') => ({
  name: 'storage',
  url,
  options: new Map(Object.entries(options)),
});

describe('how an Azure remote signs in', () => {
  const login = (options: Readonly<Record<string, string | boolean>>, env: Strings = {}) => {
    const settings = azureSettings(remote(options), env);
    if (!settings.ok) throw new Error(settings.failures[0]?.message);
    return settings.value.login;
  };
  const principal = { tenant_id: 't', client_id: 'c', client_secret: 's' };
  const account = { account_name: 'acc' };

  test.each<[string, Record<string, string | boolean>, Strings, Record<string, unknown>]>([
    [
      'a connection string',
      { connection_string: 'cs', ...account },
      {},
      { kind: 'connection-string', text: 'cs' },
    ],
    [
      'that of the environment',
      {},
      { AZURE_STORAGE_CONNECTION_STRING: 'cs' },
      { kind: 'connection-string', text: 'cs' },
    ],
    [
      'a key',
      { ...account, account_key: 'k', sas_token: 'x' },
      {},
      { kind: 'key', account: 'acc', key: 'k' },
    ],
    [
      "the CLI's variables",
      {},
      { AZURE_STORAGE_ACCOUNT: 'acc', AZURE_STORAGE_KEY: 'k' },
      { kind: 'key', account: 'acc', key: 'k' },
    ],
    ['a SAS', { ...account, sas_token: 'x', ...principal }, {}, { kind: 'sas', token: 'x' }],
    [
      'a principal',
      { ...account, ...principal },
      {},
      { kind: 'principal', principal: { tenant: 't', client: 'c', secret: 's' } },
    ],
    ['half a principal', { ...account, tenant_id: 't' }, {}, { kind: 'default' }],
    ['nothing', account, {}, { kind: 'default', skipEnvironment: false, skipManagedIdentity: false }],
    [
      'parts of the chain left out',
      { ...account, exclude_environment_credential: true, exclude_managed_identity_credential: 'true' },
      {},
      { kind: 'default', skipEnvironment: true, skipManagedIdentity: true },
    ],
    ['nobody', { ...account, allow_anonymous_login: true }, {}, { kind: 'anonymous' }],
  ])('with %s', (_, options, env, expected) => {
    expect(login(options, env)).toMatchObject(expected);
  });

  test("what neither remote nor environment say comes from the Azure CLI's configuration", () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-azure-config-'));
    const text =
      '[cloud]\naccount = no\n[storage]\naccount = acc\nkey=a2V5\ncontainer_name = boxes\n__proto__ = x\n';
    fs.writeFileSync(join(folder, 'config'), text);
    const env = { AZURE_CONFIG_DIR: folder };
    expect(azureSettings(remote({}, 'azure://'), env)).toMatchObject({
      ok: true,
      value: { container: 'boxes', prefix: '', login: { kind: 'key', account: 'acc', key: 'a2V5' } },
    });
    expect(login({ account_name: 'other' }, env)).toMatchObject({ kind: 'key', account: 'other' });
    fs.rmSync(folder, { recursive: true });
  });

  test.each<[string, string, Strings, RegExp]>([
    ['no account', 'azure://data', {}, /requires either account_name or connection_string/],
    ['no container', 'azure://', { account_name: 'acc' }, /names no container/],
    ['a container in capitals', 'azure://Data', { account_name: 'acc' }, /cannot be the name of a container/],
    [
      'an account that is another host',
      'azure://data',
      { account_name: 'evil.example/' },
      /cannot be the name/,
    ],
    [
      'a connection string cut short',
      'azure://data',
      { connection_string: 'AccountKey=canary' },
      /cannot be read/,
    ],
    ['a key that is none', 'azure://data', { account_name: 'acc', account_key: 'canary!' }, /account_key/],
  ])('%s is a configuration problem and shows no secret', async (_, url, options, message) => {
    const result = await openStore(remote(options, url), {});
    expect(result).toMatchObject({ ok: false, failures: [{ reason: 'config' }] });
    expect(result.ok ? '' : result.failures[0]?.message).toMatch(message);
    expect(JSON.stringify(result)).not.toContain('canary');
  });
});

describe('tokens for Azure', () => {
  let azure: FaultyServer;
  let answer: (request: Incoming) => Answer;
  let http: CloudHttp;
  let folder: string;

  beforeEach(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-azure-id-'));
    answer = () => json({ access_token: 'token-1', expires_in: 3600 });
    azure = await startFaultyServer((request) => answer(request));
    http = new CloudHttp({ env: {}, connectTimeoutMs: 5_000, idleTimeoutMs: 5_000 });
  });
  afterEach(async () => {
    await http.close();
    await azure.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  /** The chain with no machine, no CLI and no authority but those of the test. */
  const identity = (env: Strings, skipManagedIdentity = true) =>
    new AzureIdentity(
      { kind: 'default', account: 'acc', skipEnvironment: false, skipManagedIdentity },
      { http, env: { AZURE_AUTHORITY_HOST: azure.url, PATH: folder, ...env } },
    );
  const application = { AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'app' };
  const form = (index = 0) => Object.fromEntries(new URLSearchParams(azure.requests[index]?.body.toString()));

  test('a service principal gets one for its secret', async () => {
    const principal = { tenant: 'tenant', client: 'app', secret: 'canary' };
    const ci = new AzureIdentity(
      { kind: 'principal', account: 'acc', principal },
      { http, env: { AZURE_AUTHORITY_HOST: azure.url } },
    );
    const { token, expiresOnTimestamp } = await ci.getToken();
    expect([token, ci.name]).toEqual(['token-1', 'application app']);
    expect(expiresOnTimestamp).toBeGreaterThan(Date.now() + 3_500_000);
    expect(azure.requests[0]?.path).toBe('/tenant/oauth2/v2.0/token');
    expect(form()).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'canary',
      scope: 'https://storage.azure.com/.default',
    });
  });

  test("a wrong secret is refused with Entra's number and shows nothing else", async () => {
    const text = {
      error: 'invalid_client',
      error_description: 'AADSTS7000215: Invalid client secret canary',
    };
    answer = () => ({ ...json(text), status: 401 });
    const error = await refused(identity({ ...application, AZURE_CLIENT_SECRET: 'canary' }));
    expect(error).toMatchObject({ name: 'TokenError', label: 'AADSTS7000215' });
    expect(JSON.stringify(error) + error.message).not.toContain('canary');
    expect(azure.requests.length).toBe(1);
  });

  test('a busy authority is asked again', async () => {
    azure.failNext({ answer: { status: 503 }, times: 2 });
    const ci = identity({ ...application, AZURE_CLIENT_SECRET: 's' });
    expect((await ci.getToken()).token).toBe('token-1');
  });

  test('a federated token is read from its file each time', async () => {
    const file = join(folder, 'token');
    fs.writeFileSync(file, 'first\n');
    const pod = identity({ ...application, AZURE_FEDERATED_TOKEN_FILE: file });
    await pod.getToken();
    fs.writeFileSync(file, 'second\n');
    await pod.getToken();
    expect([form(0).client_assertion, form(1).client_assertion]).toEqual(['first', 'second']);
    expect(pod.name).toBe('application app (federated)');
  });

  test("a GitHub job's own identity is exchanged", async () => {
    answer = ({ method }) =>
      method === 'GET' ? json({ value: 'aaa.bbb.ccc' }) : json({ access_token: 'token-1', expires_in: 60 });
    const url = `${azure.url}/oidc?api-version=2.0`;
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner' };
    const job = identity({ ...application, ...env });
    expect((await job.getToken()).token).toBe('token-1');
    expect(azure.requests[0]?.headers.authorization).toBe('Bearer runner');
    expect(azure.requests[0]?.query.get('audience')).toBe('api://AzureADTokenExchange');
    expect(form(1).client_assertion).toBe('aaa.bbb.ccc');
  });

  test("an app's managed identity", async () => {
    const until = Math.floor(Date.now() / 1000) + 600;
    answer = () => json({ access_token: 'app-token', expires_on: String(until) });
    const env = { IDENTITY_ENDPOINT: `${azure.url}/msi/token`, IDENTITY_HEADER: 'local-secret' };
    const app = identity(env, false);
    expect(await app.getToken()).toEqual({ token: 'app-token', expiresOnTimestamp: 1000 * until });
    expect(azure.requests[0]?.headers['x-identity-header']).toBe('local-secret');
    expect(azure.requests[0]?.query.get('resource')).toBe('https://storage.azure.com/');
  });

  test("a machine's managed identity, which is looked for without its header first", async () => {
    answer = ({ headers }) =>
      headers.metadata === 'true' ? json({ access_token: 'vm', expires_in: '86399' }) : { status: 400 };
    const machine = identity(
      { AZURE_POD_IDENTITY_AUTHORITY_HOST: azure.url, AZURE_CLIENT_ID: 'mine' },
      false,
    );
    expect((await machine.getToken()).token).toBe('vm');
    expect(azure.requests[1]?.query.get('client_id')).toBe('mine');
    expect(machine.name).toBe('the managed identity of this machine');
  });

  const script = process.platform !== 'win32';
  const cli = (text: string) => {
    fs.writeFileSync(join(folder, 'az'), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    return { PATH: [folder, process.env.PATH].join(delimiter) };
  };

  test.runIf(script)('a machine without an identity leaves it to the Azure CLI', async () => {
    answer = ({ headers }) =>
      headers.metadata === 'true'
        ? { ...json({ error: 'invalid_request', error_description: 'Identity not found' }), status: 400 }
        : { status: 400 };
    const env = cli(`echo '{"accessToken":"cli-token","expires_on":4102444800,"tokenType":"Bearer"}'`);
    const user = identity({ ...env, AZURE_POD_IDENTITY_AUTHORITY_HOST: azure.url }, false);
    expect((await user.getToken()).token).toBe('cli-token');
    expect(user.name).toBe('the user of the Azure CLI');
  });

  test.runIf(script)('who is signed in nowhere has no credentials', async () => {
    const user = identity({ ...cli('echo "Please run az login" >&2; exit 1') });
    expect(await refused(user)).toMatchObject({ label: 'no_credentials' });
    expect(user.name).toContain('nobody');
  });
});

async function refused(identity: AzureIdentity): Promise<Error> {
  try {
    await identity.getToken();
  } catch (error) {
    return error as Error;
  }
  throw new Error('there was a token');
}

function json(value: unknown): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(value)),
  };
}
