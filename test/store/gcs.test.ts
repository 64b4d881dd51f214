import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { openGcs } from '../../src/store/gcs/gcs.ts';
import { gcsSettings } from '../../src/store/gcs/settings.ts';
import { parseObjectKey } from '../../src/store/oid.ts';
import type { Store } from '../../src/store/store.ts';
import { transfer } from '../../src/store/transfer.ts';
import { gcsError, startFakeGcs } from '../fakes/gcs.ts';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';
import { GcsRig, openGcs as openFake } from './gcs-rig.ts';

describeStore('a bucket of the Cloud Storage fake', async () => {
  const gcs = await startFakeGcs({ bucket: 'data' });
  return { store: await openFake(gcs), close: () => gcs.close() };
});

describe('a Cloud Storage bucket', () => {
  const rig = new GcsRig({ pageSize: 7 });

  test('keys are objects below the prefix, with the bytes as they are', async () => {
    const bytes = Buffer.from('some data\n');
    await rig.store.write(keyOf(bytes), { kind: 'bytes', bytes });
    expect([...rig.gcs.objects]).toEqual([[`pre/fix/${keyOf(bytes)}`, bytes]]);
  });

  test('a bucket without a prefix has its keys at the top', async () => {
    const top = await rig.open({ url: 'gs://data' });
    await top.write('runs/a/b/c', { kind: 'bytes', bytes: Buffer.from('x') });
    expect([...rig.gcs.objects.keys()]).toEqual(['runs/a/b/c']);
    expect((await all(top.list(''))).map(({ key }) => key)).toEqual(['runs/a/b/c']);
    await top.close();
  });

  test('a listing follows every page, and the lists of a full bucket run side by side without repeating', async () => {
    const keys = rig.put(200);
    expect((await all(rig.store.list('files/'))).map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(rig.gcs.requests.length).toBeGreaterThan(200 / 7);
  });

  test('few keys are looked up one by one, many by listing', async () => {
    const keys = rig.put(200);
    expect(await rig.store.has(keys.slice(0, 3))).toEqual(new Set(keys.slice(0, 3)));
    expect(rig.gcs.requests.every(({ path }) => /\/o\/./.test(path))).toBe(true);
    rig.gcs.failNext({ url: /\/o\/./, answer: gcsError(500, 'backendError'), times: 1000 });
    expect(await rig.store.has(keys)).toEqual(new Set(keys));
  });

  test('keys with every kind of character are kept apart', async () => {
    const keys = ['runs/a b/ü/100%25', 'runs/a b/ü/100%', 'runs/#/?x=1&y', 'runs/+/ +'];
    for (const key of keys) await rig.store.write(key, { kind: 'bytes', bytes: Buffer.from(key) });
    for (const key of keys) expect((await readAll(rig.store, key)).toString()).toBe(key);
    expect(new Set((await all(rig.store.list('runs/'))).map(({ key }) => key))).toEqual(new Set(keys));
  });

  test('a server that repeats a page is refused', async () => {
    const body = Buffer.from(JSON.stringify({ items: [], nextPageToken: 'again' }));
    rig.gcs.failNext({ answer: { status: 200, body }, times: 10 });
    expect((await refusal(all(rig.store.list('runs/')))).code).toBe('unavailable');
    expect(rig.gcs.requests.length).toBeLessThanOrEqual(3);
  });

  test("a proxy's page in place of a listing is refused", async () => {
    rig.gcs.failNext({ answer: { status: 200, body: Buffer.from('<html>Sign in</html>') }, times: 10 });
    expect((await refusal(all(rig.store.list('runs/')))).failure.message).toContain('makes no sense');
  });

  test("a proxy's page is not taken for an object that is there", async () => {
    const [key] = rig.put(1) as [string];
    rig.gcs.failNext({ answer: { status: 200, body: Buffer.from('<html>Sign in</html>') }, times: 10 });
    expect((await refusal(rig.store.has([key]))).failure.message).toContain('makes no sense');
  });
});

describe('a Cloud Storage bucket in trouble', () => {
  const rig = new GcsRig();
  const bytes = Buffer.from('some data\n');
  const key = keyOf(bytes);

  test.each([
    ['an outage', { answer: gcsError(503, 'backendError'), times: 2 }],
    ['a rate limit', { answer: gcsError(429, 'rateLimitExceeded') }],
    ['a rate limit in its older form', { answer: gcsError(403, 'userRateLimitExceeded') }],
    ['no answer', { effect: 'reset' }],
    ['a lost answer', { effect: 'lost' }],
  ] as const)('%s is tried again', async (_, fault) => {
    rig.gcs.failNext(fault);
    await rig.store.write(key, { kind: 'bytes', bytes });
    rig.gcs.failNext(fault);
    expect(await readAll(rig.store, key)).toEqual(bytes);
    rig.gcs.failNext(fault);
    expect(await rig.store.has([key])).toEqual(new Set([key]));
    rig.gcs.failNext(fault);
    expect((await all(rig.store.list(''))).length).toBe(1);
    rig.gcs.failNext(fault);
    await rig.store.remove(key);
    expect(rig.gcs.objects.size).toBe(0);
  });

  test('the rest that the server asks for is kept', async () => {
    const answer = { ...gcsError(429, 'rateLimitExceeded'), headers: { 'retry-after': '2' } };
    rig.gcs.failNext({ answer });
    const start = Date.now();
    await rig.store.write(key, { kind: 'bytes', bytes });
    expect(Date.now() - start).toBeGreaterThanOrEqual(1_990);
    rig.gcs.failNext({ answer: { ...answer, headers: { 'retry-after': '3600' } }, times: 9 });
    const { length } = rig.gcs.requests;
    expect((await refusal(readAll(rig.store, key))).code).toBe('unavailable');
    expect(rig.gcs.requests.length).toBe(length + 1);
  });

  test('an outage that lasts ends as unavailable, after a bounded number of requests', async () => {
    rig.gcs.failNext({ answer: gcsError(500, 'backendError'), times: 1000 });
    const { code, failure } = await refusal(readAll(rig.store, key));
    expect([code, failure.reason]).toEqual(['unavailable', 'storage']);
    expect(failure.message).toContain(`pre/fix/${key}`);
    expect(rig.gcs.requests.length).toBe(5);
  }, 15_000);

  test.each([
    ['read', 'storage.objects.get', (s: Store) => readAll(s, key)],
    ['write', 'storage.objects.create', (s: Store) => s.write(key, { kind: 'bytes', bytes })],
    ['remove', 'storage.objects.delete', (s: Store) => s.remove(key)],
    ['list', 'storage.objects.list', (s: Store) => all(s.list('runs/'))],
    ['look up', 'storage.objects.list', (s: Store) => s.has([key])],
  ] as const)(
    'a refusal to %s names remote, bucket, key, identity and permission',
    async (action, permission, call) => {
      rig.gcs.failNext({ answer: gcsError(403, 'forbidden', 'secret-canary does not have access') });
      const { code, failure } = await refusal(call(rig.store));
      expect([code, failure.reason]).toEqual(['denied', 'storage']);
      expect(failure.message).toMatch(
        new RegExp(`^remote 'storage' \\(gs://data/pre/fix\\): cannot ${action} '`),
      );
      expect(failure.message).toContain("in bucket 'data' as nobody");
      expect(failure.hint).toContain(permission);
      expect(JSON.stringify(failure)).not.toContain('canary');
      expect(rig.gcs.requests.length).toBe(1);
    },
  );

  test('a bucket that does not exist is a configuration problem, whatever is asked of it', async () => {
    const other = await rig.open({ url: 'gs://nobucket/x' });
    for (const call of [
      () => other.has([key]),
      () => readAll(other, key),
      () => other.write(key, { kind: 'bytes', bytes }),
      () => all(other.list('')),
      () => other.remove(key),
    ]) {
      const { failure, code } = await refusal(call());
      expect([code, failure.reason]).toEqual(['denied', 'config']);
      expect(failure.message).toContain('there is no such bucket');
    }
    await other.close();
  });

  test('a server that is not there is unavailable', async () => {
    await rig.gcs.close();
    const { code, failure } = await refusal(readAll(rig.store, key));
    expect(code).toBe('unavailable');
    expect(failure.message).toContain('ECONNREFUSED');
  }, 15_000);

  test('a body that breaks off goes on where it was, with the same version', async () => {
    const large = randomBytes(1_000_000);
    rig.gcs.objects.set(`pre/fix/${key}`, large);
    rig.gcs.failNext({ method: 'GET', effect: 'cut', times: 3 });
    expect((await readAll(rig.store, key)).equals(large)).toBe(true);
    expect(rig.gcs.requests.slice(1).every(({ headers }) => headers.range !== undefined)).toBe(true);
    expect(rig.gcs.requests.at(-1)?.query.get('generation')).toMatch(/^\d+$/);
  });

  test('a body that breaks off and was replaced meanwhile is not mixed of both', async () => {
    rig.gcs.objects.set(`pre/fix/${key}`, Buffer.alloc(1_000_000, 1));
    rig.gcs.failNext({ method: 'GET', effect: 'cut' });
    const body = await rig.store.read(key);
    rig.gcs.objects.set(`pre/fix/${key}`, Buffer.alloc(1_000_000, 2));
    await refusal(all(body));
  });

  test('a body that always breaks off is unavailable, not short', async () => {
    rig.gcs.objects.set(`pre/fix/${key}`, randomBytes(1_000_000));
    rig.gcs.failNext({ method: 'GET', effect: 'cut', times: 100 });
    expect((await refusal(readAll(rig.store, key))).code).toBe('unavailable');
    expect(rig.gcs.requests.length).toBeLessThan(10);
  });

  test('a body that goes silent ends within the idle time', async () => {
    const options = new Map<string, string | boolean>([
      ['endpointurl', rig.gcs.url],
      ['allow_anonymous_login', true],
    ]);
    const quick = unwrap(openGcs({ name: 'storage', url: 'gs://data/pre/fix', options }, {}, 500));
    rig.gcs.objects.set(`pre/fix/${key}`, Buffer.alloc(100_000));
    rig.gcs.failNext({ method: 'GET', effect: 'stall', times: 100 });
    expect((await refusal(readAll(quick, key))).code).toBe('unavailable');
    await quick.close();
  }, 20_000);

  test.each(['flip', 'short'] as const)('wrong bytes (%s) are not taken for the object', async (effect) => {
    rig.gcs.objects.set(`pre/fix/${key}`, bytes);
    rig.gcs.failNext({ method: 'GET', url: /alt=media/, effect, times: 100 });
    const cache = new Cache({ dir: join(rig.folder, 'cache') });
    const id = parseObjectKey(key) ?? expect.fail('no object');
    const result = await transfer({ objects: [id], from: rig.store, to: cache, jobs: 1 });
    expect(result.corrupt.length).toBe(1);
    expect(cache.has(id)).toBe(false);
  });

  test.each([100, 9 * 2 ** 20])('%d bytes that change on the way up are not stored', async (size) => {
    const source = rig.file(randomBytes(size), '0'.repeat(32));
    expect((await refusal(rig.store.write(key, source))).failure.message).toContain('did not take');
    expect(rig.gcs.objects.size).toBe(0);
  });

  test.each([
    [100, {}],
    [100, { error: {}, items: [{}] }],
    [100, { name: 'pre/fix/another' }],
    [9 * 2 ** 20, { error: {} }],
  ])('an upload of %d bytes is not believed because of a 200 with %j', async (size, answer) => {
    const method = size > 2 ** 20 ? 'PUT' : 'POST';
    rig.gcs.failNext({ method, answer: { status: 200, body: Buffer.from(JSON.stringify(answer)) } });
    await refusal(rig.store.write(key, rig.file(randomBytes(size))));
    expect(rig.gcs.objects.size).toBe(0);
  });

  test('an object is not there because of a 200 that names another', async () => {
    rig.gcs.failNext({ method: 'GET', answer: { status: 200, body: Buffer.from('{"name": "sign-in"}') } });
    expect((await refusal(rig.store.has([key]))).code).toBe('unavailable');
  });

  test.each(['reset', 'lost'] as const)(
    'a part of a large upload with %s goes on from where the server is',
    async (effect) => {
      const large = randomBytes(20 * 2 ** 20);
      rig.gcs.failNext({ method: 'PUT', url: /upload_id/, effect });
      const md5 = createHash('md5').update(large).digest('hex');
      await rig.store.write(key, rig.file(large, md5));
      expect(rig.gcs.objects.get(`pre/fix/${key}`)?.equals(large)).toBe(true);
    },
  );

  test('a large upload whose server forgets again and again what it has ends', async () => {
    const at = (range: string) => ({ status: 308, headers: { range } });
    for (let i = 0; i < 100; i++) {
      rig.gcs.failNext({ method: 'PUT', answer: at('bytes=0-8388607') });
      rig.gcs.failNext({ method: 'PUT', answer: at('bytes=0-262143') });
    }
    await refusal(rig.store.write(key, rig.file(randomBytes(9 * 2 ** 20))));
    expect(rig.gcs.requests.length).toBeLessThan(20);
  });

  test('a large upload that fails for good leaves nothing, and gives its session up', async () => {
    rig.gcs.failNext({ method: 'PUT', answer: gcsError(403, 'forbidden') });
    const { code } = await refusal(rig.store.write(key, rig.file(randomBytes(9 * 2 ** 20))));
    expect(code).toBe('denied');
    expect(rig.gcs.objects.size).toBe(0);
    expect(rig.gcs.requests.at(-1)?.method).toBe('DELETE');
  });

  test('an abort ends a read and a retry at once', async () => {
    rig.gcs.objects.set(`pre/fix/${key}`, randomBytes(1_000_000));
    rig.gcs.failNext({ method: 'GET', effect: 'stall' });
    const control = new AbortController();
    const body = await rig.store.read(key, control.signal);
    control.abort(new Error('enough'));
    await expect(all(body)).rejects.toThrow('enough');
    rig.gcs.failNext({ answer: { ...gcsError(503, 'x'), headers: { 'retry-after': '50' } }, times: 9 });
    await expect(rig.store.has([key], AbortSignal.timeout(200))).rejects.toThrow(/timeout/);
  });
});

describe('the settings of a Cloud Storage bucket', () => {
  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['nothing', {}, {}, 'https://storage.googleapis.com'],
    ['an endpoint', { endpointurl: 'http://h:1/' }, { STORAGE_EMULATOR_HOST: 'x:2' }, 'http://h:1'],
    ['an emulator', {}, { STORAGE_EMULATOR_HOST: 'localhost:9' }, 'http://localhost:9'],
    ['an emulator with a scheme', {}, { STORAGE_EMULATOR_HOST: 'https://e:9' }, 'https://e:9'],
    ['no emulator', {}, { STORAGE_EMULATOR_HOST: 'default' }, 'https://storage.googleapis.com'],
    ['another universe', {}, { GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'u.example' }, 'https://storage.u.example'],
    ['a password in it', { endpointurl: 'https://user:pw@h' }, {}, 'https://h'],
  ])('with %s the endpoint is known', (_, options, env, endpoint) => {
    const remote = { name: 's', url: 'gs://b/p/', options: new Map(Object.entries(options)) };
    expect(gcsSettings(remote, env)).toMatchObject({
      ok: true,
      value: { endpoint, bucket: 'b', prefix: 'p' },
    });
  });

  test.each([
    ['gs://', {}, /names no bucket/],
    ['gs://b', { endpointurl: 'localhost:4443' }, /endpointurl 'localhost:4443' is no address/],
    ['gs://b', { endpointurl: 'file:///etc' }, /is no address/],
  ])('%s with %j is a configuration problem', (url, options, message) => {
    const result = gcsSettings({ name: 's', url, options: new Map(Object.entries(options)) }, {});
    expect(result).toMatchObject({
      ok: false,
      failures: [{ reason: 'config', message: expect.stringMatching(message) }],
    });
  });
});
