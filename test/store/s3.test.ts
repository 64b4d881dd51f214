import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import type { RemoteConfig, Store } from '../../src/store/store.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';

const accessKey = 'AKIAFAKEFAKEFAKEFAKE';
const secretKey = 'fake/secret+key=canary';
const env = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey, HOME: '/nonexistent' };

const start = (now?: () => number) =>
  startFakeS3({
    accessKey,
    secretKey,
    buckets: ['data'],
    public: ['open'],
    ...(now === undefined ? {} : { now }),
  });

async function open(
  s3: FakeS3,
  options: Record<string, string | boolean | number> = {},
  url = 's3://data/pre/fix',
  withEnv: Record<string, string> = env,
): Promise<Store> {
  const remote: RemoteConfig = {
    name: 'storage',
    url,
    options: new Map(Object.entries({ endpointurl: s3.url, ...options })),
  };
  return unwrap(await openStore(remote, withEnv));
}

describeStore('a fake S3', async () => {
  const s3 = await start();
  return { store: await open(s3), close: () => s3.close() };
});

describe('an S3 bucket', () => {
  let s3: FakeS3;
  let store: Store;
  let folder: string;
  beforeEach(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-s3-'));
    s3 = await start();
    store = await open(s3);
  });
  afterEach(async () => {
    await store.close();
    await s3.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const bytes = Buffer.from('some data\n');
  const key = keyOf(bytes);
  const put = (count: number) => {
    const keys = Array.from({ length: count }, (_, i) => keyOf(Buffer.from(`object ${i}`)));
    for (const [i, name] of keys.entries())
      s3.bucket('data').put(`pre/fix/${name}`, Buffer.from(`object ${i}`));
    return keys;
  };

  test('keys are below the prefix, addressed in path style', async () => {
    await store.write(key, { kind: 'bytes', bytes });
    expect(s3.requests).toMatchObject([
      { method: 'PUT', bucket: 'data', key: `pre/fix/${key}`, status: 200 },
    ]);
    expect(store.name).toBe("remote 'storage' (s3://data/pre/fix)");
  });

  test.each(['s3://data', 's3://data/', 's3://data/a/', 's3://data/a/b'])(
    '%s is a place to write to',
    async (url) => {
      const other = await open(s3, {}, url);
      await other.write(key, { kind: 'bytes', bytes });
      const prefix = url.replace(/^s3:\/\/data\/?/, '').replace(/\/$/, '');
      expect([...s3.bucket('data').objects.keys()]).toEqual([prefix === '' ? key : `${prefix}/${key}`]);
      expect((await all(other.list(''))).map((item) => item.key)).toEqual([key]);
      await other.close();
    },
  );

  test('after the first, requests for objects go out without the SDK, signed as S3 wants it', async () => {
    const odd = "runs/ab/a b!'()*é+=&?#%/c";
    await store.write(key, { kind: 'bytes', bytes });
    const path = join(folder, 'file');
    fs.writeFileSync(path, bytes);
    await store.write(key, { kind: 'file', path, size: bytes.length, md5: key.replace(/\W|files|md5/g, '') });
    for (const name of [key, odd]) {
      await store.write(name, { kind: 'bytes', bytes });
      expect(await readAll(store, name)).toEqual(bytes);
      expect((await store.has([name])).size).toBe(1);
    }
    expect((await refusal(readAll(store, 'runs/no/no/no'))).code).toBe('not-found');
    expect(s3.requests.map(({ agent, status }) => [agent.includes('aws-sdk'), status])).toEqual([
      [true, 200],
      ...Array(7).fill([false, 200]),
      [false, 404],
    ]);
    expect(s3.bucket('data').objects.has(`pre/fix/${odd}`)).toBe(true);
  });

  test('many first requests at the same time do not keep the later ones with the SDK', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `runs/a/b/${i}`);
    await Promise.all(keys.map((name) => store.write(name, { kind: 'bytes', bytes })));
    await Promise.all(keys.map((name) => readAll(store, name)));
    expect(s3.requests.slice(-20).map(({ agent }) => agent)).toEqual(Array(20).fill(''));
  });

  test('a session token is signed with the rest', async () => {
    const withToken = await open(s3, {}, 's3://data', { ...env, AWS_SESSION_TOKEN: 'token' });
    await withToken.write(key, { kind: 'bytes', bytes });
    expect(await readAll(withToken, key)).toEqual(bytes);
    expect(s3.requests.at(-1)).toMatchObject({ agent: '', status: 200 });
    await withToken.close();
  });

  test('few keys are looked up one by one, many by listing', async () => {
    const keys = put(300);
    expect((await store.has(keys.slice(0, 5))).size).toBe(5);
    expect(s3.requests.map(({ method }) => method)).toEqual(Array(5).fill('HEAD'));
    const before = s3.requests.length;
    expect((await store.has([...keys, key])).size).toBe(300);
    const later = s3.requests.slice(before);
    expect(later.length).toBeLessThanOrEqual(2);
    expect(later.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('a large bucket is listed by its shards side by side, without loss or repetition', async () => {
    const keys = put(20_000);
    const together = until(() => s3.widest >= 8);
    s3.failNext({ query: /prefix=pre%2Ffix%2Ffiles%2Fmd5%2F[0-9a-f]{2}%2F/, times: 8, wait: together });
    const listed = (await all(store.list('files/md5/'))).map((item) => item.key);
    expect(listed.length).toBe(20_000);
    expect(new Set(listed)).toEqual(new Set(keys));
    expect((await store.has([...keys, key])).size).toBe(20_000);
  });

  test('a bucket of exactly one full page is listed once', async () => {
    const keys = put(1000);
    expect((await all(store.list('files/md5/'))).length).toBe(keys.length);
  });

  test('where listing is not allowed, many keys are looked up one by one', async () => {
    const keys = put(40);
    s3.failNext({ query: /list-type/, status: 403, code: 'AccessDenied', times: 1000 });
    expect((await store.has([...keys, key])).size).toBe(40);
  });

  test('an outage is retried until the server answers', async () => {
    put(1);
    s3.failNext({ method: 'PUT', status: 503, code: 'SlowDown', times: 2 });
    s3.failNext({ method: 'PUT', effect: 'reset', times: 1 });
    await store.write(key, { kind: 'bytes', bytes });
    expect(await readAll(store, key)).toEqual(bytes);
  });

  test('an outage that lasts ends as unavailable, after a bounded number of requests', async () => {
    s3.failNext({ status: 500, times: 1000 });
    const error = await refusal(readAll(store, key));
    expect(error.code).toBe('unavailable');
    expect(error.failure).toMatchObject({
      reason: 'storage',
      message: expect.stringContaining(`pre/fix/${key}`),
    });
    expect(s3.requests.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['read', 'GET', 's3:GetObject', (s: Store) => readAll(s, key)],
    ['write', 'PUT', 's3:PutObject', (s: Store) => s.write(key, { kind: 'bytes', bytes })],
    ['remove', 'DELETE', 's3:DeleteObject', (s: Store) => s.remove(key)],
    ['list', 'GET', 's3:ListBucket', (s: Store) => all(s.list('runs/'))],
    ['look up', 'HEAD', 's3:ListBucket', (s: Store) => s.has([key])],
  ] as const)(
    'a refusal to %s names remote, bucket, key and permission',
    async (action, method, permission, call) => {
      s3.failNext({ method, status: 403, code: 'AccessDenied', times: 10 });
      const error = await refusal(call(store));
      expect(error.code).toBe('denied');
      expect(error.failure.reason).toBe('storage');
      expect(error.failure.message).toMatch(
        new RegExp(`^remote 'storage' \\(s3://data/pre/fix\\): cannot ${action} '`),
      );
      expect(error.failure.message).toContain("bucket 'data'");
      expect(error.failure.hint).toContain(permission);
      expect(s3.requests.length).toBe(1);
    },
  );

  test.each([
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'another+secret' }, 'the secret key does not fit'],
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'AKIAOTHER' }, 'the access key is unknown'],
  ])('%s is a configuration problem and shows no secret', async (_, change, text) => {
    const wrong = await open(s3, {}, 's3://data', { ...env, ...change });
    for (const call of [
      () => readAll(wrong, key),
      () => all(wrong.list('')),
      () => wrong.write(key, { kind: 'bytes', bytes }),
    ]) {
      const { failure, code } = await refusal(call());
      expect([code, failure.reason]).toEqual(['denied', 'config']);
      expect(failure.message).toContain(text);
      expect(JSON.stringify(failure)).not.toMatch(/another\+secret|canary|AKIA/);
    }
    await wrong.close();
  });

  test('a bucket that does not exist is a configuration problem, also when looking keys up', async () => {
    const other = await open(s3, {}, 's3://nobucket/x');
    for (const call of [
      () => other.has([key]),
      () => readAll(other, key),
      () => other.write(key, { kind: 'bytes', bytes }),
      () => all(other.list('')),
    ]) {
      const { failure, code } = await refusal(call());
      expect([code, failure.reason]).toEqual(['denied', 'config']);
      expect(failure.message).toContain('there is no such bucket');
    }
    await other.close();
  });

  test('a server that does not answer at all is unavailable', async () => {
    await s3.close();
    const error = await refusal(readAll(store, key));
    expect(error.code).toBe('unavailable');
    expect(error.failure.message).toContain('ECONNREFUSED');
  });

  test('a body that goes silent ends within the idle time', async () => {
    const quick = await open(s3, { read_timeout: 1 }, 's3://data');
    s3.bucket('data').put(key, Buffer.alloc(100_000));
    s3.failNext({ method: 'GET', effect: 'stall', times: 1 });
    expect((await refusal(readAll(quick, key))).code).toBe('unavailable');
    await quick.close();
  }, 15_000);

  test('a body that breaks off is unavailable, not short', async () => {
    s3.bucket('data').put(`pre/fix/${key}`, Buffer.alloc(100_000));
    s3.failNext({ method: 'GET', effect: 'cut' });
    expect((await refusal(readAll(store, key))).code).toBe('unavailable');
  });

  test("a clock that is an hour off is corrected by the server's", async () => {
    await s3.close();
    s3 = await start(() => Date.now() + 3_600_000);
    store = await open(s3);
    await store.write(key, { kind: 'bytes', bytes });
    expect(await readAll(store, key)).toEqual(bytes);
  });

  test('bytes that change on the way up are refused by the server and not stored', async () => {
    const path = join(folder, 'file');
    fs.writeFileSync(path, bytes);
    const error = await refusal(
      store.write(key, { kind: 'file', path, size: bytes.length, md5: '0'.repeat(32) }),
    );
    expect(error.failure.message).toContain('not those that were sent');
    expect(s3.bucket('data').objects.size).toBe(0);
  });

  describe('with a large file', () => {
    const size = 20 * 2 ** 20;
    let path: string;
    let content: Buffer;
    let source: { readonly kind: 'file'; readonly path: string; readonly size: number };
    beforeEach(() => {
      path = join(folder, 'large');
      content = randomBytes(size);
      fs.writeFileSync(path, content);
      source = { kind: 'file', path, size };
    });
    const stored = () => s3.bucket('data').objects.get(`pre/fix/${keyOf(content)}`)?.body;

    test('it goes up in parts', async () => {
      await store.write(keyOf(content), source);
      expect(stored()?.equals(content)).toBe(true);
      expect(s3.requests.filter(({ query }) => query.includes('partNumber')).length).toBe(3);
      expect(s3.bucket('data').uploads.size).toBe(0);
    });

    test.each([
      [
        'a part is refused',
        { method: 'PUT', query: /partNumber=2/, status: 403, code: 'AccessDenied', times: 9 },
      ],
      ['a part gets no answer', { method: 'PUT', query: /partNumber=2/, effect: 'reset', times: 99 }],
      [
        'the end is refused',
        { method: 'POST', query: /uploadId/, status: 400, code: 'InvalidPart', times: 9 },
      ],
    ] as const)('nothing of it stays when %s', async (_, fault) => {
      s3.failNext(fault);
      await refusal(store.write(keyOf(content), source));
      expect(stored()).toBeUndefined();
      expect(s3.bucket('data').uploads.size).toBe(0);
    });

    test('nothing of it stays when it is cancelled', async () => {
      const stop = new AbortController();
      s3.failNext({
        method: 'PUT',
        query: /partNumber=3/,
        wait: new Promise<void>((go) => stop.signal.addEventListener('abort', () => go())),
      });
      const writing = store.write(keyOf(content), source, stop.signal);
      await until(() => s3.requests.some(({ query }) => query.includes('partNumber=3')));
      stop.abort(new Error('enough'));
      await expect(writing).rejects.toThrow('enough');
      expect(stored()).toBeUndefined();
      expect(s3.bucket('data').uploads.size).toBe(0);
    });

    test('it counts as written when only the last answer was lost', async () => {
      s3.failNext({ method: 'POST', query: /uploadId/, effect: 'lost' });
      await store.write(keyOf(content), source);
      expect(stored()?.equals(content)).toBe(true);
    });

    test('a file that became shorter is refused', async () => {
      fs.truncateSync(path, size - 1);
      const error = await refusal(store.write(keyOf(content), source));
      expect(error.failure.message).toContain('shorter');
      expect(s3.bucket('data').uploads.size).toBe(0);
    });
  });

  test('a listing that repeats its pages ends', async () => {
    const token = '<NextContinuationToken>same</NextContinuationToken>';
    const bucket = s3.bucket('data');
    put(3);
    const answer = bucket.answer.bind(bucket);
    bucket.answer = (call) => {
      const reply = answer(call);
      const text = reply.body
        ?.toString()
        .replace('<IsTruncated>false</IsTruncated>', `<IsTruncated>true</IsTruncated>${token}`);
      return call.query.has('list-type') ? { ...reply, body: Buffer.from(text ?? '') } : reply;
    };
    expect((await refusal(all(store.list('runs/')))).code).toBe('unavailable');
    expect(s3.requests.length).toBeLessThan(5);
  });

  test('keys of a listing that are not below its prefix are ignored', async () => {
    s3.bucket('data').put('pre/fix/runs/ab/abc/def', bytes);
    const bucket = s3.bucket('data');
    const answer = bucket.answer.bind(bucket);
    bucket.answer = (call) => {
      const reply = answer(call);
      return {
        ...reply,
        body: Buffer.from(
          (reply.body ?? '').toString().replace('pre/fix/runs/ab/abc/def', '../../etc/passwd'),
        ),
      };
    };
    expect(await all(store.list('runs/'))).toEqual([]);
  });
});

describe('credentials for S3', () => {
  let s3: FakeS3;
  let home: string;
  beforeEach(async () => {
    s3 = await start();
    home = fs.mkdtempSync(join(tmpdir(), 'lockstep-aws-'));
    fs.mkdirSync(join(home, '.aws'));
  });
  afterEach(async () => {
    await s3.close();
    fs.rmSync(home, { recursive: true, force: true });
  });
  const good = `aws_access_key_id = ${accessKey}\naws_secret_access_key = ${secretKey}\n`;
  const file = (name: string, text: string) => {
    fs.writeFileSync(join(home, name), text);
    return join(home, name);
  };
  const works = async (options: Record<string, string | boolean>, withEnv: Record<string, string> = {}) => {
    const store = await open(s3, options, 's3://data', { HOME: home, ...withEnv });
    await store.write('runs/a/b/c', { kind: 'bytes', bytes: Buffer.from('x') });
    await store.close();
  };

  test("keys of the remote's own options come first", async () => {
    const wrong = { AWS_ACCESS_KEY_ID: 'AKIAWRONG', AWS_SECRET_ACCESS_KEY: 'wrong' };
    await works({ access_key_id: accessKey, secret_access_key: secretKey }, wrong);
  });

  test('credentialpath and profile name a file and a section of it', async () => {
    const credentialpath = file(
      'creds',
      `[default]\naws_access_key_id = no\naws_secret_access_key = no\n[ci]\n${good}`,
    );
    await works({ credentialpath, profile: 'ci' });
  });

  test('a profile that was asked for outranks keys in the environment', async () => {
    const wrong = { AWS_ACCESS_KEY_ID: 'AKIAWRONG', AWS_SECRET_ACCESS_KEY: 'wrong' };
    await works({ credentialpath: file('creds', `[ci]\n${good}`), profile: 'ci' }, wrong);
  });

  test('keys in the environment outrank a profile from AWS_PROFILE', async () => {
    await works(
      { credentialpath: file('creds', '[ci]\naws_access_key_id = no\naws_secret_access_key = no\n') },
      { ...env, AWS_PROFILE: 'ci' },
    );
  });

  test('a profile may get its keys from a program', async () => {
    const reply = JSON.stringify({ Version: 1, AccessKeyId: accessKey, SecretAccessKey: secretKey });
    const program = file('program.sh', `#!/bin/sh\necho '${reply}'\n`);
    fs.chmodSync(program, 0o755);
    await works({
      configpath: file('config', `[profile ci]\ncredential_process = ${program}\n`),
      profile: 'ci',
      credentialpath: file('none', ''),
    });
  });

  test('a public bucket needs none if the remote says so', async () => {
    s3.bucket('open').put('runs/a/b/c', Buffer.from('x'));
    const store = await open(s3, { allow_anonymous_login: true }, 's3://open', { HOME: home });
    expect((await readAll(store, 'runs/a/b/c')).toString()).toBe('x');
    expect((await all(store.list(''))).length).toBe(1);
    const error = await refusal(store.write('runs/a/b/d', { kind: 'bytes', bytes: Buffer.from('y') }));
    expect(error.code).toBe('denied');
    await store.close();
  });

  test('a profile without keys is a configuration problem that says what to set', async () => {
    const store = await open(s3, { profile: 'nobody', credentialpath: file('creds', '') }, 's3://data', {
      HOME: home,
    });
    const { failure, code } = await refusal(store.has(['runs/a/b/c']));
    expect([code, failure.reason]).toEqual(['denied', 'config']);
    expect(failure.hint).toContain('profile');
    await store.close();
  });

  test('region and endpoint may come from the profile', async () => {
    file(
      '.aws/config',
      `[profile ci]\nregion = eu-north-1\nendpoint_url = ${s3.url}\ns3 =\n  addressing_style = path\n`,
    );
    const remote = {
      name: 'x',
      url: 's3://data',
      options: new Map([
        ['profile', 'ci'],
        ['access_key_id', accessKey],
        ['secret_access_key', secretKey],
      ]),
    };
    const store = unwrap(await openStore(remote, { HOME: home }));
    await store.write('runs/a/b/c', { kind: 'bytes', bytes: Buffer.from('x') });
    expect(s3.requests.length).toBe(1);
    await store.close();
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((go) => setImmediate(go));
}
