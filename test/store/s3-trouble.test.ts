import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pauseMs } from '../../src/store/s3/refusal.ts';
import type { Store } from '../../src/store/store.ts';
import { WholeBody } from '../../src/store/whole-body.ts';
import type { RawExchange } from '../fakes/s3.ts';
import { all, keyOf, readAll, refusal } from './contract.ts';
import { env, S3Rig, startS3 } from './s3-rig.ts';

describe('an S3 bucket in trouble', () => {
  const rig = new S3Rig();
  const bytes = Buffer.from('some data\n');
  const key = keyOf(bytes);

  test('an outage is retried until the server answers', async () => {
    rig.put(1);
    rig.s3.failNext({ method: 'PUT', status: 503, code: 'SlowDown', times: 2 });
    rig.s3.failNext({ method: 'PUT', effect: 'reset', times: 1 });
    await rig.store.write(key, { kind: 'bytes', bytes });
    expect(await readAll(rig.store, key)).toEqual(bytes);
  });

  test.each([
    ['an error', { status: 503, code: 'SlowDown' }],
    ['no answer', { effect: 'reset' }],
    ['a redirect', { status: 307, code: 'TemporaryRedirect' }],
    ['an expired signature', { status: 403, code: 'RequestTimeTooSkewed' }],
  ] as const)('after requests that went well, %s is retried too', async (_, fault) => {
    await rig.store.write(key, { kind: 'bytes', bytes });
    // The answer to a HEAD has no room for a code, so that a refused clock only shows in the date.
    const methods = 'code' in fault && fault.status === 403 ? ['GET', 'PUT'] : ['GET', 'PUT', 'HEAD'];
    for (const method of methods) rig.s3.failNext({ ...fault, method });
    expect(await readAll(rig.store, key)).toEqual(bytes);
    await rig.store.write(key, { kind: 'bytes', bytes });
    expect(await rig.store.has([key])).toEqual(new Set([key]));
  });

  test("a proxy's page is not taken for an object that is there", async () => {
    await rig.store.write(key, { kind: 'bytes', bytes });
    const page = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 99\r\n\r\n';
    rig.s3.failNext({ method: 'HEAD', times: 20, send: ({ socket }) => void socket.end(page) });
    expect((await refusal(rig.store.has([key]))).code).toBe('unavailable');
  }, 30_000);

  test('a server that has a page with an etag for every name is refused', async () => {
    const send = ({ socket }: RawExchange) =>
      void socket.end('HTTP/1.1 200 OK\r\netag: "5e-1"\r\ncontent-length: 9\r\n\r\n');
    rig.s3.failNext({ method: 'HEAD', times: 99, send });
    const { code, failure } = await refusal(rig.store.has([key]));
    expect([code, failure.reason]).toEqual(['unsupported', 'config']);
    expect(failure.message).toContain("remote 'storage' (s3://data/pre/fix): cannot look up objects");
  });

  test("a proxy's page is not taken for an upload that arrived, also where the SDK sends it", async () => {
    const send = ({ socket }: RawExchange) =>
      void socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<html></html>',
      );
    const encrypted = await rig.open({ options: { sse: 'AES256' } });
    for (const store of [rig.store, encrypted]) {
      rig.s3.failNext({ method: 'PUT', status: 500, times: 9, send });
      expect((await refusal(store.write(key, { kind: 'bytes', bytes }))).code).toBe('unavailable');
      rig.s3.heal();
    }
    await encrypted.close();
  });

  test.each([[101], [102], [103]])(
    '%d ends a request, or comes before its answer',
    async (status) => {
      rig.put(1);
      await rig.store.write(key, { kind: 'bytes', bytes });
      const before = (exchange: RawExchange) => {
        const { socket, answer } = exchange;
        const { body = '', headers = {} } = answer;
        socket.write(`HTTP/1.1 ${status} Odd\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n`);
        const lines = Object.entries(headers).map((each) => each.join(': '));
        socket.end(
          ['HTTP/1.1 200 OK', ...lines, `content-length: ${body.length}`, '', ''].join('\r\n') +
            body.toString(),
        );
      };
      for (const method of ['GET', 'PUT', 'DELETE']) rig.s3.failNext({ method, times: 9, send: before });
      const ends = (work: Promise<unknown>) =>
        work.then(
          () => 'well',
          ({ code }) => code,
        );
      const expected = status === 101 ? 'unavailable' : 'well';
      expect(await ends(readAll(rig.store, key))).toBe(expected);
      expect(await ends(rig.store.write(key, { kind: 'bytes', bytes }))).toBe(expected);
      expect(await ends(rig.store.remove(key))).toBe(expected);
    },
    60_000,
  );

  test('an outage that lasts ends as unavailable, after a bounded number of requests', async () => {
    rig.s3.failNext({ status: 500, times: 1000 });
    const error = await refusal(readAll(rig.store, key));
    expect(error.code).toBe('unavailable');
    expect(error.failure).toMatchObject({
      reason: 'storage',
      message: expect.stringContaining(`pre/fix/${key}`),
    });
    expect(rig.s3.requests.length).toBeLessThanOrEqual(5);
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
      rig.s3.failNext({ method, status: 403, code: 'AccessDenied', times: 10 });
      const error = await refusal(call(rig.store));
      expect(error.code).toBe('denied');
      expect(error.failure.reason).toBe('storage');
      expect(error.failure.message).toMatch(
        new RegExp(`^remote 'storage' \\(s3://data/pre/fix\\): cannot ${action} '`),
      );
      expect(error.failure.message).toContain("bucket 'data'");
      expect(error.failure.hint).toContain(permission);
      expect(rig.s3.requests.length).toBe(1);
    },
  );

  test.each([
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'another+secret' }, 'the secret key does not fit'],
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'AKIAOTHER' }, 'the access key is unknown'],
  ])('%s is a configuration problem and shows no secret', async (_, change, text) => {
    const wrong = await rig.open({ env: { ...env, ...change } });
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
    const other = await rig.open({ url: 's3://nobucket/x' });
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
    await rig.s3.close();
    const error = await refusal(readAll(rig.store, key));
    expect(error.code).toBe('unavailable');
    expect(error.failure.message).toContain('ECONNREFUSED');
  });

  test('a body that goes silent ends within the idle time', async () => {
    const quick = await rig.open({ options: { read_timeout: 1 } });
    rig.s3.bucket('data').put(`pre/fix/${key}`, Buffer.alloc(1_000_000));
    rig.s3.failNext({ method: 'GET', effect: 'stall', times: 1 });
    expect((await refusal(readAll(quick, key))).code).toBe('unavailable');
    await quick.close();
  }, 15_000);

  test('a body that breaks off is unavailable, not short', async () => {
    rig.s3.bucket('data').put(`pre/fix/${key}`, Buffer.alloc(1_000_000));
    rig.s3.failNext({ method: 'GET', effect: 'cut' });
    expect((await refusal(readAll(rig.store, key))).code).toBe('unavailable');
  });

  test("a clock that is an hour off is corrected by the server's", async () => {
    await rig.s3.close();
    rig.s3 = await startS3(() => Date.now() + 3_600_000);
    rig.store = await rig.open({});
    await rig.store.write(key, { kind: 'bytes', bytes });
    expect(await readAll(rig.store, key)).toEqual(bytes);
  });

  test('a clock that is an hour off is corrected also where the first question is whether a key is there', async () => {
    await rig.s3.close();
    rig.s3 = await startS3(() => Date.now() - 3_600_000);
    rig.store = await rig.open({});
    rig.s3.bucket('data').put(`pre/fix/${key}`, bytes);
    expect(await rig.store.has([key])).toEqual(new Set([key]));
    expect(rig.s3.requests.map(({ method, status }) => [method, status])).toEqual([
      ['HEAD', 403],
      ['HEAD', 200],
      ['HEAD', 404],
    ]);
  });

  test.each(['cut', 'stall', 'reset'] as const)(
    'a small body that is %s is asked for again',
    async (effect) => {
      const quick = await rig.open({ options: { read_timeout: 1 } });
      rig.s3.bucket('data').put(`pre/fix/${key}`, bytes);
      rig.s3.failNext({ method: 'GET', effect });
      expect(await readAll(quick, key)).toEqual(bytes);
      await quick.close();
    },
    15_000,
  );

  test.each([
    ['2', 2000],
    ['Wed, 21 Oct 2015 07:28:02 GMT', 2000],
    ['Wed, 21 Oct 2015 07:27:00 GMT', 0],
    ['999999999', 20_000],
  ])('retry-after: %s is obeyed, within bounds', (value, expected) => {
    const now = Date.parse('2015-10-21T07:28:00Z');
    const body = new WholeBody(new Uint8Array(0));
    const reply = { status: 503, headers: { 'retry-after': value }, body, waitedMs: 1 };
    expect(pauseMs(reply, 1, now)).toBe(expected);
  });

  test('bytes that change on the way up are refused by the server and not stored', async () => {
    const path = join(rig.folder, 'file');
    fs.writeFileSync(path, bytes);
    const error = await refusal(
      rig.store.write(key, { kind: 'file', path, size: bytes.length, md5: '0'.repeat(32) }),
    );
    expect(error.failure.message).toContain('not those that were sent');
    expect(rig.s3.bucket('data').objects.size).toBe(0);
  });
});
