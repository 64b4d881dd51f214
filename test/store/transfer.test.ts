import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { type HashName, type ObjectId, type Oid, objectKey } from '../../src/store/oid.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type TransferProgress, type TransferResult, transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';

const idOf = (text: string, hashName: HashName = 'md5'): ObjectId => ({
  oid: md5Bytes(Buffer.from(text), hashName),
  hashName,
});
const treeOf = (files: Record<string, string>, hashName: HashName = 'md5') => {
  const { oid, bytes } = treeId(
    makeTree(Object.entries(files).map(([path, text]) => ({ path, oid: idOf(text, hashName).oid }))),
  );
  return { id: { oid, hashName } satisfies ObjectId, text: bytes.toString() };
};
const oids = (ids: readonly ObjectId[]) => ids.map(({ oid }) => oid).sort();
const clean = { corrupt: [], failures: [], incomplete: [], missing: [] };

describe('a transfer', () => {
  let root: string;
  let s3: FakeS3;
  let remote: Store;
  let cache: Cache;
  beforeEach(async () => {
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-transfer-'));
    cache = new Cache({ dir: join(root, 'cache') });
    s3 = await startFakeS3({ accessKey: 'A', secretKey: 'S', buckets: ['data', 'backup'] });
    remote = await open('data');
  });
  afterEach(async () => {
    await remote.close();
    await s3.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  const open = async (bucket: string) => {
    const options = new Map([
      ['endpointurl', s3.url],
      ['access_key_id', 'A'],
      ['secret_access_key', 'S'],
    ]);
    return unwrap(await openStore({ name: bucket, url: `s3://${bucket}`, options }, {}));
  };
  /** Puts texts into a bucket, under the names that they hash to. */
  const seed = (
    texts: readonly string[],
    { bucket = 'data', hashName = 'md5' as HashName, dir = false } = {},
  ) => {
    for (const text of texts) {
      const key = objectKey(idOf(text, hashName));
      s3.bucket(bucket).put(dir ? `${key}.dir` : key, Buffer.from(text));
    }
  };
  const fill = (texts: readonly string[], hashName: HashName = 'md5') => {
    for (const text of texts) cache.addBytes(Buffer.from(text), idOf(text, hashName));
  };
  const stored = () => [...s3.bucket('data').objects.keys()].sort();
  const fetch = (objects: readonly ObjectId[], more: Partial<Parameters<typeof transfer>[0]> = {}) =>
    transfer({ objects, from: remote, to: cache, jobs: 8, ...more });
  const push = (objects: readonly ObjectId[], more: Partial<Parameters<typeof transfer>[0]> = {}) =>
    transfer({ objects, from: cache, to: remote, jobs: 8, ...more });
  /** The order in which names appear in the cache or the bucket, as the log has them. */
  const written = () => s3.requests.filter(({ method }) => method === 'PUT').map(({ key }) => key);

  describe('into the cache', () => {
    const files = { a: 'one', 'b/c': 'two', 'b/d': 'two' };
    const { id: tree, text: manifest } = treeOf(files);
    const size = 'one'.length + 'two'.length + manifest.length;

    test('brings files and folders, each object once, and counts them exactly', async () => {
      seed(['one', 'two', 'three']);
      seed([manifest], { dir: true });
      const result = await fetch([idOf('three'), tree, idOf('one'), tree]);
      expect(result).toEqual({ ...clean, moved: { objects: 4, bytes: size + 'three'.length }, present: 0 });
      expect(cache.missing(tree)).toEqual([]);
      expect(s3.requests.filter(({ method }) => method === 'GET').length).toBe(4);
      expect(await fetch([idOf('three'), tree])).toEqual({
        ...clean,
        moved: { objects: 0, bytes: 0 },
        present: 4,
      });
    });

    test('finds legacy objects in their own place', async () => {
      const legacy = treeOf({ a: 'x\r\ny\r\n' }, 'md5-dos2unix');
      seed(['x\r\ny\r\n'], { hashName: 'md5-dos2unix' });
      s3.bucket('data').put(objectKey(legacy.id), Buffer.from(legacy.text));
      expect((await fetch([legacy.id])).moved.objects).toBe(2);
      expect(fs.readFileSync(cache.pathOf(idOf('x\r\ny\r\n', 'md5-dos2unix')), 'utf8')).toBe('x\r\ny\r\n');
    });

    test('says what is nowhere, brings the rest, and does not name the folder that lacks a file', async () => {
      seed(['one', 'three']);
      seed([manifest], { dir: true });
      const absent = treeOf({ x: 'nobody has it' }).id;
      const result = await fetch([tree, absent, idOf('three'), idOf('four')]);
      expect(oids(result.missing)).toEqual(oids([idOf('two'), absent, idOf('four')]));
      expect(result.failures).toEqual([]);
      expect(result.moved).toEqual({ objects: 2, bytes: 8 });
      expect(result.incomplete).toMatchObject([{ id: tree, lacking: [idOf('two')] }]);
      expect([cache.has(tree), cache.has(idOf('one'))]).toEqual([false, true]);
      seed(['two']);
      expect((await fetch([tree])).moved.objects).toBe(2);
      expect(cache.has(tree)).toBe(true);
    });

    test('completes a folder whose manifest another tool named too early', async () => {
      seed(['one', 'two']);
      cache.addBytes(Buffer.from(manifest), tree);
      expect(await fetch([tree])).toEqual({ ...clean, moved: { objects: 2, bytes: 6 }, present: 1 });
    });

    test.each(['flip', 'short'] as const)(
      'asks again for a body with a %s, and names only the good one',
      async (effect) => {
        seed(['one']);
        s3.failNext({ method: 'GET', effect });
        expect(await fetch([idOf('one')])).toEqual({ ...clean, moved: { objects: 1, bytes: 3 }, present: 0 });
      },
    );

    test.each(['flip', 'short'] as const)(
      'a %s that lasts is reported with remote and object, never named, and stops nothing else',
      async (effect) => {
        seed(['one', 'two', 'three']);
        seed([manifest], { dir: true });
        s3.failNext({ method: 'GET', key: new RegExp(idOf('two').oid.slice(2)), effect, times: 99 });
        const result = await fetch([tree, idOf('three')]);
        expect(result.corrupt).toEqual([idOf('two')]);
        expect(result.failures).toMatchObject([{ reason: 'data' }]);
        expect(result.failures[0]?.message).toContain("remote 'data' (s3://data)");
        expect(result.failures[0]?.message).toContain(idOf('two').oid);
        expect(result.moved.objects).toBe(2);
        expect([cache.has(idOf('two')), cache.has(tree), cache.has(idOf('three'))]).toEqual([
          false,
          false,
          true,
        ]);
        expect(fs.readdirSync(join(cache.dir, 'files/md5')).filter((name) => name.startsWith('.'))).toEqual(
          [],
        );
      },
    );

    test('a body that breaks off is asked for again', async () => {
      seed(['one']);
      s3.failNext({ method: 'GET', effect: 'cut', times: 2 });
      expect((await fetch([idOf('one')])).moved).toEqual({ objects: 1, bytes: 3 });
    });

    test('a corrupt manifest is never believed', async () => {
      seed(['one', 'two']);
      s3.bucket('data').put(
        objectKey(tree),
        Buffer.from(`[{"md5": "${idOf('one').oid}", "relpath": "evil"}]`),
      );
      const result = await fetch([tree]);
      expect([result.corrupt, cache.has(tree), cache.has(idOf('one'))]).toEqual([[tree], false, false]);
    });

    test('a hostile manifest under its right name is a failure, and nothing of it arrives', async () => {
      const text = `[{"md5": "${idOf('one').oid}", "relpath": "../../.git/hooks/post-checkout"}]`;
      const id: ObjectId = {
        oid: `${createHash('md5').update(text).digest('hex')}.dir` as Oid,
        hashName: 'md5',
      };
      seed(['one', 'three']);
      s3.bucket('data').put(objectKey(id), Buffer.from(text));
      const result = await fetch([id, idOf('three')]);
      expect(result.failures).toMatchObject([{ reason: 'data', message: expect.stringContaining(id.oid) }]);
      expect(result.moved.objects).toBe(1);
      expect([cache.has(id), cache.has(idOf('one'))]).toEqual([false, false]);
    });

    test('the next store is asked for what the first lacks or has corrupt', async () => {
      seed(['one', 'two', 'three'], { bucket: 'backup' });
      seed([manifest], { dir: true });
      s3.bucket('data').put(objectKey(idOf('two')), Buffer.from('xxx'));
      const backup = await open('backup');
      const result = await fetch([tree, idOf('three'), idOf('four')], { fallback: [backup] });
      expect(result.moved).toEqual({ objects: 4, bytes: size + 5 });
      expect([result.corrupt, result.failures, result.missing]).toEqual([[], [], [idOf('four')]]);
      await backup.close();
    });

    test('an outage of one store is no answer: what the other lacks may be there', async () => {
      seed(['one'], { bucket: 'backup' });
      s3.failNext({
        method: 'GET',
        key: new RegExp(idOf('two').oid.slice(2)),
        status: 403,
        code: 'AccessDenied',
      });
      const backup = await open('backup');
      const result = await fetch([idOf('one'), idOf('two')], { fallback: [backup] });
      expect(result.missing).toEqual([]);
      expect(result.failures).toMatchObject([
        { reason: 'storage', hint: expect.stringContaining('s3:GetObject') },
      ]);
      await backup.close();
    });

    test('a store that refuses everything is asked a few times, not once for each object', async () => {
      const ids = Array.from({ length: 500 }, (_, i) => idOf(`object ${i}`));
      s3.failNext({ status: 403, code: 'AccessDenied', times: 1e6 });
      const result = await fetch(ids);
      expect(result.failures.length).toBeGreaterThan(0);
      expect([result.missing, s3.requests.length < 30, result.moved.objects]).toEqual([[], true, 0]);
    });

    test('wrong credentials are one failure', async () => {
      const options = new Map([
        ['endpointurl', s3.url],
        ['access_key_id', 'A'],
        ['secret_access_key', 'wrong'],
      ]);
      const wrong = unwrap(await openStore({ name: 'wrong', url: 's3://data', options }, {}));
      const result = await fetch([tree, ...Array.from({ length: 50 }, (_, i) => idOf(`object ${i}`))], {
        from: wrong,
        jobs: 1,
      });
      expect(result.failures).toMatchObject([{ reason: 'config' }]);
      expect(s3.requests.length).toBe(1);
      await wrong.close();
    });

    test('works at most as wide as asked, and as wide', async () => {
      const texts = Array.from({ length: 40 }, (_, i) => `object ${i}`);
      seed(texts);
      const together = until(() => s3.requests.length >= 6);
      s3.failNext({ method: 'GET', times: 6, wait: together });
      expect(
        (
          await fetch(
            texts.map((text) => idOf(text)),
            { jobs: 6 },
          )
        ).moved.objects,
      ).toBe(40);
      expect(s3.widest).toBe(6);
    });

    test('progress counts up to the result', async () => {
      seed(['one', 'two']);
      seed([manifest], { dir: true });
      const seen: TransferProgress[] = [];
      await fetch([tree], { onProgress: (progress) => seen.push(progress) });
      expect(seen.map(({ objects }) => objects)).toEqual([1, 2, 3]);
      expect(seen.at(-1)).toEqual({ objects: 3, of: 3, bytes: size });
    });

    test('a stop leaves whole objects and no manifest, and the next run continues', async () => {
      seed(['one', 'two']);
      seed([manifest], { dir: true });
      const stop = new AbortController();
      s3.failNext({ method: 'GET', key: new RegExp(idOf('two').oid.slice(2)), effect: 'stall' });
      const going = fetch([tree], { signal: stop.signal });
      await until(() => cache.has(idOf('one')) && s3.requests.length === 3);
      stop.abort();
      const result = await going;
      expect(result.failures).toMatchObject([{ reason: 'cancelled' }]);
      expect([cache.has(idOf('one')), cache.has(idOf('two')), cache.has(tree)]).toEqual([true, false, false]);
      expect((await fetch([tree])).moved.objects).toBe(2);
    });

    test('a cache that cannot be written is a failure, not a crash', async () => {
      seed(['one']);
      fs.writeFileSync(join(root, 'file'), '');
      const result = await fetch([idOf('one')], { to: new Cache({ dir: join(root, 'file') }) });
      expect(result.failures).toMatchObject([
        { reason: 'storage', message: expect.stringContaining('cache') },
      ]);
    });
  });

  describe('out of the cache', () => {
    const files = { a: 'one', 'b/c': 'two', 'b/d': 'two' };
    const { id: tree, text: manifest } = treeOf(files);
    const size = 'one'.length + 'two'.length + manifest.length;
    const fillTree = () => {
      fill(['one', 'two']);
      cache.addBytes(Buffer.from(manifest), tree);
    };

    test('pushes files and folders, children before manifests, and counts them exactly', async () => {
      fillTree();
      fill(['three']);
      const result = await push([tree, idOf('three'), tree]);
      expect(result).toEqual({ ...clean, moved: { objects: 4, bytes: size + 5 }, present: 0 });
      expect(stored()).toEqual(
        [tree, ...['one', 'two', 'three'].map((text) => idOf(text))].map(objectKey).sort(),
      );
      expect(written().at(-1)).toBe(objectKey(tree));
      const before = s3.requests.length;
      expect(await push([tree, idOf('three')])).toEqual({
        ...clean,
        moved: { objects: 0, bytes: 0 },
        present: 4,
      });
      expect(s3.requests.slice(before).some(({ method }) => method === 'PUT')).toBe(false);
    });

    test('pushes legacy objects to their own place', async () => {
      fill(['x\r\n'], 'md5-dos2unix');
      await push([idOf('x\r\n', 'md5-dos2unix')]);
      expect(stored()).toEqual([objectKey(idOf('x\r\n', 'md5-dos2unix'))]);
      expect(stored()[0]).toMatch(/^[0-9a-f]{2}\//);
    });

    test('a folder with a file that is nowhere goes up without its manifest', async () => {
      fillTree();
      fs.rmSync(cache.pathOf(idOf('two')));
      const absent = treeOf({ x: 'nobody has it' }).id;
      const result = await push([tree, absent, idOf('four')]);
      expect(oids(result.missing)).toEqual(oids([idOf('two'), absent, idOf('four')]));
      expect(result.failures).toEqual([]);
      expect(result.incomplete).toMatchObject([{ id: tree, lacking: [idOf('two')] }]);
      expect(stored()).toEqual([objectKey(idOf('one'))]);
    });

    test('a file that only the remote has does not keep a folder from being complete', async () => {
      fillTree();
      seed(['two']);
      fs.rmSync(cache.pathOf(idOf('two')));
      expect(await push([tree])).toMatchObject({
        moved: { objects: 2 },
        present: 1,
        missing: [],
        incomplete: [],
      });
    });

    test('a corrupt object is not pushed, nor the manifest of its folder', async () => {
      fillTree();
      fs.chmodSync(cache.pathOf(idOf('two')), 0o644);
      fs.writeFileSync(cache.pathOf(idOf('two')), 'twx');
      fs.chmodSync(cache.pathOf(idOf('two')), 0o444);
      const result = await push([tree], { from: new Cache({ dir: cache.dir }) });
      expect(result.corrupt).toEqual([idOf('two')]);
      expect(result.failures).toMatchObject([
        { reason: 'data', message: expect.stringContaining(idOf('two').oid) },
      ]);
      expect(stored()).toEqual([objectKey(idOf('one'))]);
      expect(cache.has(idOf('two'))).toBe(false);
    });

    test('a file that vanished below a manifest on the remote is pushed again', async () => {
      fillTree();
      await push([tree]);
      s3.bucket('data').objects.delete(objectKey(idOf('two')));
      expect((await push([tree])).moved).toEqual({ objects: 1, bytes: 3 });
    });

    test('a refused upload is a failure, the rest goes up, and the manifest waits', async () => {
      fillTree();
      fill(['three']);
      s3.failNext({
        method: 'PUT',
        key: new RegExp(idOf('two').oid.slice(2)),
        status: 403,
        code: 'AccessDenied',
        times: 9,
      });
      const result = await push([tree, idOf('three')]);
      expect(result.failures).toMatchObject([
        { reason: 'storage', hint: expect.stringContaining('s3:PutObject') },
      ]);
      expect(stored()).toEqual([idOf('one'), idOf('three')].map(objectKey).sort());
    });

    test('a store that cannot be asked is one failure', async () => {
      fillTree();
      await s3.close();
      expect(await push([tree])).toMatchObject({ moved: { objects: 0 }, failures: [{ reason: 'storage' }] });
    });

    test('an object that is written to while it goes up is taken back', async () => {
      fill(['three']);
      const path = cache.pathOf(idOf('three'));
      s3.failNext({
        method: 'PUT',
        wait: until(() => s3.requests.some(({ method }) => method === 'PUT')).then(() => {
          fs.chmodSync(path, 0o644);
          fs.appendFileSync(path, '!');
        }),
      });
      expect(await push([idOf('three')])).toMatchObject({ moved: { objects: 0 }, corrupt: [idOf('three')] });
      expect(stored()).toEqual([]);
    });
  });

  test('between two stores the bytes are verified on the way', async () => {
    const { id: tree, text: manifest } = treeOf({ a: 'one', b: 'two' });
    seed(['one', 'two', 'three']);
    seed([manifest], { dir: true });
    s3.bucket('data').put(objectKey(idOf('three')), Buffer.from('xxx'));
    const backup = await open('backup');
    const result: TransferResult = await transfer({
      objects: [tree, idOf('three'), idOf('four')],
      from: remote,
      to: backup,
      jobs: 4,
    });
    expect(result).toMatchObject({
      moved: { objects: 3 },
      corrupt: [idOf('three')],
      missing: [idOf('four')],
    });
    expect(s3.bucket('backup').objects.size).toBe(3);
    await backup.close();
  });

  test('a cache is filled from another cache', async () => {
    fill(['one']);
    const other = new Cache({ dir: join(root, 'other') });
    expect((await transfer({ objects: [idOf('one')], from: cache, to: other, jobs: 1 })).moved).toEqual({
      objects: 1,
      bytes: 3,
    });
    expect(other.check(idOf('one'))).toBe(true);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((go) => setImmediate(go));
}
