import { generateKeyPairSync, verify } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { CloudHttp } from '../../src/store/cloud/http.ts';
import { gcsIdentity } from '../../src/store/gcs/identity.ts';
import { gcsKeyFile } from '../../src/store/gcs/key-file.ts';
import { gcsSettings } from '../../src/store/gcs/settings.ts';
import { openStore } from '../../src/store/open.ts';
import { type Answer, type FaultyServer, type Incoming, startFaultyServer } from '../fakes/faults.ts';
import { type FakeGcs, startFakeGcs } from '../fakes/gcs.ts';
import { keyOf, readAll, refusal } from './contract.ts';
import { openGcs } from './gcs-rig.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const account = {
  type: 'service_account',
  client_email: 'ci@project.iam.gserviceaccount.com',
  private_key: pem,
  private_key_id: 'key-1',
};

/** Google's addresses are fixed in the library; here they are a server of this process. */
class Redirected extends CloudHttp {
  readonly #to: string;
  constructor(to: string) {
    super({ env: {}, connectTimeoutMs: 5_000, idleTimeoutMs: 5_000 });
    this.#to = to;
  }
  override fetch(...[url, init]: Parameters<CloudHttp['fetch']>): ReturnType<CloudHttp['fetch']> {
    const { pathname, search } = new URL(url);
    return super.fetch(`${this.#to}${pathname}${search}`, init);
  }
}

describe('who asks Cloud Storage', () => {
  let folder: string;
  let google: FaultyServer;
  let answer: (request: Incoming) => Answer;
  let http: Redirected;

  beforeEach(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-gcs-id-'));
    answer = () => json({ access_token: 'token-1', expires_in: 3600, token_type: 'Bearer' });
    google = await startFaultyServer((request) => answer(request));
    http = new Redirected(google.url);
  });
  afterEach(async () => {
    await http.close();
    await google.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const keyFile = (content: unknown, name = 'key.json') => {
    const path = join(folder, name);
    fs.writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const identity = (options: Record<string, string>, env: Record<string, string> = {}) => {
    const remote = { name: 'storage', url: 'gs://data', options: new Map(Object.entries(options)) };
    const settings = unwrap(gcsSettings(remote, env));
    return gcsIdentity(settings, unwrap(gcsKeyFile('storage', settings, env)), { http, env });
  };

  test('a service account signs a statement with its key, and uses its token until it ends', async () => {
    const ci = identity({ credentialpath: keyFile(account) });
    expect(ci.name).toBe('account ci@project.iam.gserviceaccount.com');
    const asked = await Promise.all([1, 2, 3].map(() => ci.authorization(undefined)));
    expect(asked).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-1']);
    expect(google.requests.length).toBe(1);
    const form = new URLSearchParams(google.requests[0]?.body.toString());
    expect(form.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: account.client_email,
      scope: 'https://www.googleapis.com/auth/devstorage.read_write',
    });
    const signed = Buffer.from(`${head}.${claims}`);
    expect(verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('a token that has ended is replaced in a long job', async () => {
    answer = () =>
      json({ access_token: `token-${google.requests.length}`, expires_in: 1, token_type: 'Bearer' });
    const ci = identity({ credentialpath: keyFile(account) });
    expect(await ci.authorization(undefined)).toBe('Bearer token-1');
    expect(await ci.authorization(undefined)).toBe('Bearer token-2');
  });

  test("the signed-in user's refresh token is exchanged", async () => {
    const user = { type: 'authorized_user', client_id: 'id', client_secret: 's', refresh_token: 'refresh' };
    const home = join(folder, '.config', 'gcloud');
    fs.mkdirSync(home, { recursive: true });
    fs.writeFileSync(join(home, 'application_default_credentials.json'), JSON.stringify(user));
    expect(await identity({}, { HOME: folder }).authorization(undefined)).toBe('Bearer token-1');
    const form = new URLSearchParams(google.requests[0]?.body.toString());
    expect(form.get('refresh_token')).toBe('refresh');
  });

  test("a job's own identity is exchanged at the token service and may become a service account", async () => {
    const statement = join(folder, 'oidc');
    fs.writeFileSync(statement, 'statement-of-the-job');
    answer = ({ path }) =>
      path === '/sts'
        ? json({ access_token: 'federated', expires_in: 3600, token_type: 'Bearer', issued_token_type: 'x' })
        : json({ accessToken: 'impersonated', expireTime: new Date(Date.now() + 3_600_000).toISOString() });
    const file = keyFile({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/g',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${google.url}/sts`,
      service_account_impersonation_url:
        'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ci@p.iam.gserviceaccount.com:generateAccessToken',
      credential_source: { file: statement },
    });
    const ci = identity({}, { GOOGLE_APPLICATION_CREDENTIALS: file });
    expect(ci.name).toBe('account ci@p.iam.gserviceaccount.com');
    expect(await ci.authorization(undefined)).toBe('Bearer impersonated');
    expect(google.requests[0]?.body.toString()).toContain('statement-of-the-job');
    expect(google.requests[1]?.headers.authorization).toBe('Bearer federated');
  });

  test("a machine's service account comes from the metadata server, asked once by many", async () => {
    answer = ({ headers }) =>
      headers['metadata-flavor'] === 'Google'
        ? json({ access_token: 'machine', expires_in: 3600 }, { 'metadata-flavor': 'Google' })
        : { status: 403 };
    const machine = identity({}, { GCE_METADATA_HOST: google.url.slice('http://'.length) });
    const asked = await Promise.all([1, 2, 3].map(() => machine.authorization(undefined)));
    expect(asked).toEqual(['Bearer machine', 'Bearer machine', 'Bearer machine']);
    expect(machine.name).toBe("the machine's service account");
    expect(google.requests.map(({ path }) => path)).toEqual([
      '/computeMetadata/v1/instance/service-accounts/default/token',
    ]);
  });

  test.each([
    ['another cloud', () => ({ status: 404 })],
    ['a server that says it is Google without the header', () => json({ access_token: 'x', expires_in: 9 })],
  ])('the metadata server of %s gives nobody a token', async (_, other) => {
    answer = other;
    const nobody = identity({}, { GCE_METADATA_HOST: google.url.slice('http://'.length) });
    expect(await nobody.authorization(undefined)).toBeUndefined();
    expect(nobody.name).toContain('nobody');
  });

  test('a key that Google refuses is a configuration problem that names the account and shows no secret', async () => {
    answer = () => ({ ...json({ error: 'invalid_grant', error_description: 'canary' }), status: 400 });
    const ci = identity({ credentialpath: keyFile(account) });
    const error = await ci.authorization(undefined).then(
      () => undefined,
      (e: Error) => e,
    );
    expect(error).toMatchObject({ name: 'TokenError', label: 'invalid_grant' });
    expect(JSON.stringify(error)).not.toMatch(/canary|PRIVATE KEY/);
  });

  test.each([
    ['is not there', undefined, /cannot be read: ENOENT/],
    ['is no JSON', 'canary', /is no JSON object/],
    ['is a list', '[]', /is no JSON object/],
    ['has no type', '{"canary": 1}', /no type that is known/],
    ['has a type of another kind', '{"type": "constructor"}', /no type that is known/],
    ['sends other files elsewhere', '{"type": "external_account"}', /may not bring along/],
  ])('a credentialpath that %s is a configuration problem', async (_, content, message) => {
    const path = content === undefined ? join(folder, 'none.json') : keyFile(content);
    const options = new Map([['credentialpath', path]]);
    const result = await openStore({ name: 'storage', url: 'gs://data', options }, {});
    expect(result).toMatchObject({ ok: false, failures: [{ reason: 'config' }] });
    expect(result.ok ? '' : result.failures[0]?.message).toMatch(message);
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  test.each([
    ['lacks its key', { type: 'service_account', client_email: 'a@b' }],
    ['lacks its secret', { type: 'authorized_user', client_id: 'a' }],
  ])('a key file that %s is a configuration problem', async (_, content) => {
    const options = new Map([['credentialpath', keyFile(content)]]);
    const result = await openStore({ name: 'storage', url: 'gs://data', options }, {});
    expect(result.ok ? '' : result.failures[0]?.message).toContain('is not complete');
  });

  test('a key that is no key is a configuration problem of the first request', async () => {
    const gcs = await startFakeGcs({ bucket: 'data' });
    const path = keyFile({
      ...account,
      private_key: '-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----\n',
    });
    const store = await openGcs(gcs, { options: { allow_anonymous_login: false, credentialpath: path } });
    const { code, failure } = await refusal(readAll(store, keyOf(Buffer.from('x'))));
    expect([code, failure.reason]).toEqual(['denied', 'config']);
    expect(failure.message).toContain(
      'as account ci@project.iam.gserviceaccount.com: the credentials give no token',
    );
    expect(JSON.stringify(failure)).not.toContain('canary');
    expect(gcs.requests.length).toBe(0);
    await store.close();
    await gcs.close();
  });

  describe('at a server that wants a token', () => {
    let gcs: FakeGcs;
    const bytes = Buffer.from('some data\n');
    beforeEach(async () => {
      gcs = await startFakeGcs({ bucket: 'data', token: 'machine' });
    });
    afterEach(() => gcs.close());

    test('nobody hears that no credentials were found, whatever is asked', async () => {
      const store = await openGcs(gcs, { options: { allow_anonymous_login: false } });
      for (const call of [
        () => readAll(store, keyOf(bytes)),
        () => store.has([keyOf(bytes)]),
        () => store.write(keyOf(bytes), { kind: 'bytes', bytes }),
      ]) {
        const { code, failure } = await refusal(call());
        expect([code, failure.reason]).toEqual(['denied', 'config']);
        expect(failure.message).toContain('no credentials were found');
        expect(failure.hint).toContain('GOOGLE_APPLICATION_CREDENTIALS');
      }
      await store.close();
    });
  });
});

function json(value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}
