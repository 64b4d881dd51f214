import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { azureError, type FakeAzure, startFakeAzure } from '../fakes/azure.ts';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';

const open = async (azure: FakeAzure, url = 'azure://data/pre/fix', more: [string, number][] = []) => {
  const options = new Map<string, string | number>([['connection_string', azure.connectionString], ...more]);
  return unwrap(await openStore({ name: 'storage', url, options }, {}));
};

describeStore('a container of the Blob Storage fake', async () => {
  const azure = await startFakeAzure({ container: 'data' });
  return { store: await open(azure), close: () => azure.close() };
});

describe('an Azure container', () => {
  let azure: FakeAzure;
  let store: Store;
  let folder: string;
  const bytes = Buffer.from('some data\n');
  const key = keyOf(bytes);

  beforeEach(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-azure-'));
    azure = await startFakeAzure({ container: 'data', pageSize: 7 });
    store = await open(azure);
  });
  afterEach(async () => {
    await store.close();
    await azure.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const put = (count: number): string[] => {
    const bodies = Array.from({ length: count }, (_, i) => Buffer.from(`object ${i}`));
    for (const body of bodies) azure.objects.set(`pre/fix/${keyOf(body)}`, body);
    return bodies.map(keyOf);
  };
  const file = (content: Buffer, md5?: string) => {
    const path = join(folder, 'file');
    fs.writeFileSync(path, content);
    return { kind: 'file', path, size: content.length, ...(md5 === undefined ? {} : { md5 }) } as const;
  };

  test('a listing follows every page, and the lists of a full container run side by side without repeating', async () => {
    const keys = put(200);
    expect((await all(store.list('files/'))).map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect((await all(store.list('files/md5/'))).map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(azure.requests.length).toBeGreaterThan(200 / 7);
  });

  test('many keys are looked up by listing', async () => {
    const keys = put(200);
    azure.failNext({ method: 'HEAD', answer: { status: 500 }, times: 1000 });
    expect(await store.has(keys)).toEqual(new Set(keys));
  });

  test('keys with every kind of character are kept apart', async () => {
    const keys = ['runs/a b/ü/100%25', 'runs/a b/ü/100%', 'runs/#/?x=1&y', 'runs/+/ +', 'runs/<&>/x'];
    for (const name of keys) await store.write(name, { kind: 'bytes', bytes: Buffer.from(name) });
    for (const name of keys) expect((await readAll(store, name)).toString()).toBe(name);
    expect(new Set((await all(store.list('runs/'))).map(({ key }) => key))).toEqual(new Set(keys));
  });

  test.each([
    ['an outage', { answer: azureError(503, 'ServerBusy'), times: 2 }],
    ['a rate limit', { answer: azureError(429, 'TooManyRequests') }],
    ['no answer', { effect: 'reset' }],
    ['a lost answer', { effect: 'lost' }],
  ] as const)('%s is tried again', async (_, fault) => {
    azure.failNext(fault);
    await store.write(key, { kind: 'bytes', bytes });
    azure.failNext(fault);
    expect(await readAll(store, key)).toEqual(bytes);
    azure.failNext(fault);
    expect(await store.has([key])).toEqual(new Set([key]));
    azure.failNext(fault);
    expect((await all(store.list(''))).length).toBe(1);
    azure.failNext(fault);
    await store.remove(key);
    expect(azure.objects.size).toBe(0);
  });

  test('the rest that the server asks for is kept', async () => {
    azure.failNext({ answer: azureError(503, 'ServerBusy', { 'retry-after': '2' }) });
    const start = Date.now();
    await store.write(key, { kind: 'bytes', bytes });
    expect(Date.now() - start).toBeGreaterThanOrEqual(1_990);
  });

  test('an outage that lasts ends as unavailable, after a bounded number of requests', async () => {
    azure.failNext({ answer: azureError(500, 'InternalError'), times: 1000 });
    const { code, failure } = await refusal(readAll(store, key));
    expect([code, failure.reason]).toEqual(['unavailable', 'storage']);
    expect(failure.message).toContain(`pre/fix/${key}`);
    expect(azure.requests.length).toBe(5);
  }, 15_000);

  test.each([
    ['read', 'Reader', (s: Store) => readAll(s, key)],
    ['write', 'Contributor', (s: Store) => s.write(key, { kind: 'bytes', bytes })],
    ['remove', 'Contributor', (s: Store) => s.remove(key)],
    ['list', 'Reader', (s: Store) => all(s.list('runs/'))],
    ['look up', 'Reader', (s: Store) => s.has([key])],
  ] as const)(
    'a refusal to %s names remote, container, key, identity and role',
    async (action, role, call) => {
      azure.failNext({ answer: azureError(403, 'AuthorizationPermissionMismatch') });
      const { code, failure } = await refusal(call(store));
      expect([code, failure.reason]).toEqual(['denied', 'storage']);
      const start = `^remote 'storage' \\(azure://data/pre/fix\\): cannot ${action} '`;
      expect(failure.message).toMatch(new RegExp(start));
      expect(failure.message).toContain("in container 'data' as account lockstepdata (key): access denied");
      expect(failure.hint).toContain(role);
      expect(JSON.stringify(failure)).not.toMatch(/canary|Y2FuYXJ5/);
      expect(azure.requests.length).toBe(1);
    },
  );

  test.each([
    ['ContainerNotFound', 404, 'there is no such container'],
    ['AuthenticationFailed', 403, 'the credentials are not accepted'],
    ['KeyBasedAuthenticationNotPermitted', 403, 'the account does not allow keys'],
    ['AccountIsDisabled', 403, 'the storage account is disabled'],
  ])('%s is a configuration problem, whatever is asked', async (name, status, text) => {
    for (const call of [
      () => store.has([key]),
      () => readAll(store, key),
      () => store.write(key, { kind: 'bytes', bytes }),
      () => all(store.list('')),
      () => store.remove(key),
    ]) {
      azure.failNext({ answer: azureError(status, name) });
      const { failure, code } = await refusal(call());
      expect([code, failure.reason]).toEqual(['denied', 'config']);
      expect(failure.message).toContain(text);
    }
  });

  test("a proxy's page is neither an object that is there nor one that can be read", async () => {
    const page = {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from('<html></html>'),
    };
    azure.failNext({ answer: page, times: 20 });
    expect((await refusal(store.has([key]))).failure.message).toContain('makes no sense');
    azure.failNext({ answer: { ...page, status: 204 }, times: 20 });
    expect((await refusal(readAll(store, key))).code).toBe('unavailable');
  }, 30_000);

  test.each([
    ['without any list', '<EnumerationResults/>'],
    [
      'of a blob without a name',
      '<EnumerationResults><Blobs><Blob><Properties/></Blob></Blobs></EnumerationResults>',
    ],
    [
      'of a blob without properties',
      '<EnumerationResults><Blobs><Blob><Name>a</Name></Blob></Blobs></EnumerationResults>',
    ],
    [
      'of a blob of no size',
      '<EnumerationResults><Blobs><Blob><Name>a</Name><Properties><Content-Length>x</Content-Length></Properties></Blob></Blobs></EnumerationResults>',
    ],
  ])(
    'a listing %s is asked for again, and is an outage if it stays so',
    async (_, text) => {
      const answer = { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(text) };
      azure.failNext({ answer });
      expect(await all(store.list('runs/'))).toEqual([]);
      azure.failNext({ answer, times: 20 });
      const { failure, code } = await refusal(all(store.list('runs/')));
      expect([code, failure.message]).toEqual(['unavailable', expect.stringContaining('makes no sense')]);
    },
    30_000,
  );

  test('an archived object says so', async () => {
    azure.failNext({ answer: azureError(409, 'BlobArchived') });
    expect((await refusal(readAll(store, key))).failure.message).toContain('it is archived');
  });

  test('a server that is not there is unavailable', async () => {
    await azure.close();
    const { code, failure } = await refusal(readAll(store, key));
    expect([code, failure.message]).toEqual(['unavailable', expect.stringContaining('ECONNREFUSED')]);
  }, 15_000);

  test('a body that breaks off goes on where it was, with the same version', async () => {
    const large = randomBytes(1_000_000);
    azure.objects.set(`pre/fix/${key}`, large);
    azure.failNext({ method: 'GET', effect: 'cut', times: 3 });
    expect((await readAll(store, key)).equals(large)).toBe(true);
    expect(azure.requests.slice(1).every(({ headers }) => headers['if-match'] !== undefined)).toBe(true);
  });

  test('a body that breaks off and was replaced meanwhile is not mixed of both', async () => {
    azure.objects.set(`pre/fix/${key}`, Buffer.alloc(1_000_000, 1));
    azure.failNext({ method: 'GET', effect: 'cut' });
    const body = await store.read(key);
    azure.objects.set(`pre/fix/${key}`, Buffer.alloc(1_000_000, 2));
    await refusal(all(body));
  });

  test('a body that always breaks off is unavailable, not short', async () => {
    azure.objects.set(`pre/fix/${key}`, randomBytes(1_000_000));
    azure.failNext({ method: 'GET', effect: 'cut', times: 100 });
    expect((await refusal(readAll(store, key))).code).toBe('unavailable');
    expect(azure.requests.length).toBeLessThan(10);
  });

  test('a body that goes silent ends within the idle time', async () => {
    const quick = await open(azure, 'azure://data/pre/fix', [['read_timeout', 1]]);
    azure.objects.set(`pre/fix/${key}`, Buffer.alloc(100_000));
    azure.failNext({ method: 'GET', effect: 'stall', times: 100 });
    expect((await refusal(readAll(quick, key))).code).toBe('unavailable');
    await quick.close();
  }, 20_000);

  test.each([100, 9 * 2 ** 20])('%d bytes that change on the way up are not stored', async (size) => {
    const content = randomBytes(size);
    azure.failNext({ method: 'PUT', answer: azureError(400, 'Md5Mismatch'), times: 9 });
    const { failure } = await refusal(store.write(key, file(content)));
    expect(failure.message).toContain('not those that were sent');
    expect(azure.objects.size).toBe(0);
  });

  test('a wrong MD5 is refused by the server', async () => {
    const { failure } = await refusal(store.write(key, file(bytes, '0'.repeat(32))));
    expect(failure.message).toContain('not those that were sent');
    expect(azure.objects.size).toBe(0);
  });

  test.each([
    ['a block', /comp=block&/],
    ['the list of blocks', /comp=blocklist/],
  ])('%s that gets lost is sent again', async (_, url) => {
    const large = randomBytes(20 * 2 ** 20);
    azure.failNext({ method: 'PUT', url, effect: 'lost' });
    await store.write(key, file(large, createHash('md5').update(large).digest('hex')));
    expect(azure.objects.get(`pre/fix/${key}`)?.equals(large)).toBe(true);
  });

  test('an abort ends a read and a retry at once', async () => {
    azure.objects.set(`pre/fix/${key}`, randomBytes(1_000_000));
    azure.failNext({ method: 'GET', effect: 'stall' });
    const control = new AbortController();
    const body = await store.read(key, control.signal);
    control.abort(new Error('enough'));
    await expect(all(body)).rejects.toThrow('enough');
    azure.failNext({ answer: azureError(503, 'ServerBusy', { 'retry-after': '50' }), times: 9 });
    await expect(store.has([key], AbortSignal.timeout(200))).rejects.toThrow(/timeout/);
  });
});
