import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';
import { env, openS3, S3Rig, startS3 } from './s3-rig.ts';
import { until } from './transfer-rig.ts';

describeStore('a fake S3', async () => {
  const s3 = await startS3();
  return { store: await openS3(s3), close: () => s3.close() };
});

describe('an S3 bucket', () => {
  const rig = new S3Rig();
  const bytes = Buffer.from('some data\n');
  const key = keyOf(bytes);

  test('keys are below the prefix, addressed in path style', async () => {
    await rig.store.write(key, { kind: 'bytes', bytes });
    expect(rig.s3.requests).toMatchObject([
      { method: 'PUT', bucket: 'data', key: `pre/fix/${key}`, status: 200 },
    ]);
    expect(rig.store.name).toBe("remote 'storage' (s3://data/pre/fix)");
  });

  test.each(['s3://data', 's3://data/', 's3://data/a/', 's3://data/a/b'])(
    '%s is a place to write to',
    async (url) => {
      const other = await rig.open({ url });
      await other.write(key, { kind: 'bytes', bytes });
      const prefix = url.replace(/^s3:\/\/data\/?/, '').replace(/\/$/, '');
      expect([...rig.s3.bucket('data').objects.keys()]).toEqual([prefix === '' ? key : `${prefix}/${key}`]);
      expect((await all(other.list(''))).map((item) => item.key)).toEqual([key]);
      await other.close();
    },
  );

  test('requests for objects go out without the SDK, signed as S3 wants it', async () => {
    const odd = "runs/ab/a b!'()*é+=&?#%/c";
    await rig.store.write(key, { kind: 'bytes', bytes });
    const path = join(rig.folder, 'file');
    fs.writeFileSync(path, bytes);
    await rig.store.write(key, {
      kind: 'file',
      path,
      size: bytes.length,
      md5: key.replace(/\W|files|md5/g, ''),
    });
    for (const name of [key, odd]) {
      await rig.store.write(name, { kind: 'bytes', bytes });
      expect(await readAll(rig.store, name)).toEqual(bytes);
      expect((await rig.store.has([name])).size).toBe(1);
    }
    expect((await refusal(readAll(rig.store, 'runs/no/no/no'))).code).toBe('not-found');
    expect(rig.s3.requests.map(({ agent, status }) => [agent.includes('aws-sdk'), status])).toEqual([
      ...Array(5).fill([false, 200]),
      // What nobody has is asked for too, after what is there.
      [false, 404],
      ...Array(3).fill([false, 200]),
      [false, 404],
      [false, 404],
    ]);
    expect(rig.s3.bucket('data').objects.has(`pre/fix/${odd}`)).toBe(true);
  });

  test('many first requests at the same time do not keep the later ones with the SDK', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `runs/a/b/${i}`);
    await Promise.all(keys.map((name) => rig.store.write(name, { kind: 'bytes', bytes })));
    await Promise.all(keys.map((name) => readAll(rig.store, name)));
    expect(rig.s3.requests.slice(-20).map(({ agent }) => agent)).toEqual(Array(20).fill(''));
  });

  test('a session token is signed with the rest', async () => {
    const withToken = await rig.open({ env: { ...env, AWS_SESSION_TOKEN: 'token' } });
    await withToken.write(key, { kind: 'bytes', bytes });
    expect(await readAll(withToken, key)).toEqual(bytes);
    expect(rig.s3.requests.at(-1)).toMatchObject({ agent: '', status: 200 });
    await withToken.close();
  });

  test('few keys are looked up one by one, many by listing', async () => {
    const keys = rig.put(300);
    expect((await rig.store.has(keys.slice(0, 5))).size).toBe(5);
    // And one that nobody has.
    expect(rig.s3.requests.map(({ method }) => method)).toEqual(Array(6).fill('HEAD'));
    const before = rig.s3.requests.length;
    expect((await rig.store.has([...keys, key])).size).toBe(300);
    const later = rig.s3.requests.slice(before);
    expect(later.length).toBeLessThanOrEqual(2);
    expect(later.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('a large bucket is listed by its shards side by side, without loss or repetition', async () => {
    const keys = rig.put(20_000);
    const together = until(() => rig.s3.widest >= 8);
    rig.s3.failNext({ query: /prefix=pre%2Ffix%2Ffiles%2Fmd5%2F[0-9a-f]{2}%2F/, times: 8, wait: together });
    const listed = (await all(rig.store.list('files/md5/'))).map((item) => item.key);
    expect(listed.length).toBe(20_000);
    expect(new Set(listed)).toEqual(new Set(keys));
    expect((await rig.store.has([...keys, key])).size).toBe(20_000);
  });

  test('a bucket of exactly one full page is listed once', async () => {
    const keys = rig.put(1000);
    expect((await all(rig.store.list('files/md5/'))).length).toBe(keys.length);
  });

  test('where listing is not allowed, many keys are looked up one by one', async () => {
    const keys = rig.put(40);
    rig.s3.failNext({ query: /list-type/, status: 403, code: 'AccessDenied', times: 1000 });
    expect((await rig.store.has([...keys, key])).size).toBe(40);
  });

  test('a listing that repeats its pages ends', async () => {
    const token = '<NextContinuationToken>same</NextContinuationToken>';
    const bucket = rig.s3.bucket('data');
    rig.put(3);
    const answer = bucket.answer.bind(bucket);
    bucket.answer = (call) => {
      const reply = answer(call);
      const text = reply.body
        ?.toString()
        .replace('<IsTruncated>false</IsTruncated>', `<IsTruncated>true</IsTruncated>${token}`);
      return call.query.has('list-type') ? { ...reply, body: Buffer.from(text ?? '') } : reply;
    };
    expect((await refusal(all(rig.store.list('runs/')))).code).toBe('unavailable');
    expect(rig.s3.requests.length).toBeLessThan(5);
  });

  test('keys of a listing that are not below its prefix are ignored', async () => {
    rig.s3.bucket('data').put('pre/fix/runs/ab/abc/def', bytes);
    const bucket = rig.s3.bucket('data');
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
    expect(await all(rig.store.list('runs/'))).toEqual([]);
  });
});
