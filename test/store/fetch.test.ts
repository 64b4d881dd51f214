import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { type ObjectId, type Oid, objectKey } from '../../src/store/oid.ts';
import type { TransferProgress } from '../../src/store/transfer.ts';
import { clean, idOf, oidsOf, TransferRig, treeOf, until } from './transfer-rig.ts';

describe('a fetch', () => {
  const rig = new TransferRig();
  const files = { a: 'one', 'b/c': 'two', 'b/d': 'two' };
  const { id: tree, text: manifest } = treeOf(files);
  const size = 'one'.length + 'two'.length + manifest.length;

  test('brings files and folders, each object once, and counts them exactly', async () => {
    rig.seed(['one', 'two', 'three']);
    rig.seed([manifest], { dir: true });
    const result = await rig.fetch([idOf('three'), tree, idOf('one'), tree]);
    expect(result).toEqual({ ...clean, moved: { objects: 4, bytes: size + 'three'.length }, present: 0 });
    expect(rig.cache.missing(tree)).toEqual([]);
    expect(rig.s3.requests.filter(({ method }) => method === 'GET').length).toBe(4);
    expect(await rig.fetch([idOf('three'), tree])).toEqual({
      ...clean,
      moved: { objects: 0, bytes: 0 },
      present: 4,
    });
  });

  test('that another one is beside asks for nothing twice, and comes to its own end if that one fails', async () => {
    rig.seed(['one', 'two', 'three']);
    const gets = () => rig.s3.requests.filter(({ method }) => method === 'GET').length;
    const [first, second] = await Promise.all([
      rig.fetch([idOf('one'), idOf('two')]),
      rig.fetch([idOf('two'), idOf('one'), idOf('three')]),
    ]);
    expect(gets()).toBe(3);
    expect([first.moved.objects + second.moved.objects, first.present + second.present]).toEqual([3, 2]);
    expect(rig.cache.arriving.size).toBe(0);
    const both = await Promise.all([rig.fetch([idOf('four')]), rig.fetch([idOf('four')])]);
    expect(both.map(({ missing }) => oidsOf(missing))).toEqual([
      oidsOf([idOf('four')]),
      oidsOf([idOf('four')]),
    ]);
  });

  test('finds legacy objects in their own place', async () => {
    const legacy = treeOf({ a: 'x\r\ny\r\n' }, 'md5-dos2unix');
    rig.seed(['x\r\ny\r\n'], { hashName: 'md5-dos2unix' });
    rig.s3.bucket('data').put(objectKey(legacy.id), Buffer.from(legacy.text));
    expect((await rig.fetch([legacy.id])).moved.objects).toBe(2);
    expect(fs.readFileSync(rig.cache.pathOf(idOf('x\r\ny\r\n', 'md5-dos2unix')), 'utf8')).toBe('x\r\ny\r\n');
  });

  test('names the manifest of a huge folder with the bytes that came, as DVC spells them or not', async () => {
    rig.seed(['one']);
    const huge = treeOf(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`f${i}`, 'one']))).text;
    for (const text of [huge, huge.replaceAll(', {', ',{')]) {
      rig.seed([text], { dir: true });
      const id = { ...idOf(text), oid: `${idOf(text).oid}.dir` as Oid };
      const result = await rig.fetch([id]);
      expect(result).toMatchObject({ ...clean, moved: { objects: text === huge ? 2 : 1 } });
      expect(fs.readFileSync(rig.cache.pathOf(id), 'utf8') === text).toBe(true);
    }
  });

  test('says what is nowhere, brings the rest, and does not name the folder that lacks a file', async () => {
    rig.seed(['one', 'three']);
    rig.seed([manifest], { dir: true });
    const absent = treeOf({ x: 'nobody has it' }).id;
    const result = await rig.fetch([tree, absent, idOf('three'), idOf('four')]);
    expect(oidsOf(result.missing)).toEqual(oidsOf([idOf('two'), absent, idOf('four')]));
    expect(result.failures).toEqual([]);
    expect(result.moved).toEqual({ objects: 2, bytes: 8 });
    expect(result.incomplete).toMatchObject([{ id: tree, lacking: [idOf('two')] }]);
    expect([rig.cache.has(tree), rig.cache.has(idOf('one'))]).toEqual([false, true]);
    rig.seed(['two']);
    expect((await rig.fetch([tree])).moved.objects).toBe(2);
    expect(rig.cache.has(tree)).toBe(true);
  });

  test('completes a folder whose manifest another tool named too early', async () => {
    rig.seed(['one', 'two']);
    rig.cache.addBytes(Buffer.from(manifest), tree);
    expect(await rig.fetch([tree])).toEqual({ ...clean, moved: { objects: 2, bytes: 6 }, present: 1 });
  });

  test.each(['flip', 'short'] as const)(
    'asks again for a body with a %s, and names only the good one',
    async (effect) => {
      rig.seed(['one']);
      rig.s3.failNext({ method: 'GET', effect });
      expect(await rig.fetch([idOf('one')])).toEqual({
        ...clean,
        moved: { objects: 1, bytes: 3 },
        present: 0,
      });
    },
  );

  test.each(['flip', 'short'] as const)(
    'a %s that lasts is reported with remote and object, never named, and stops nothing else',
    async (effect) => {
      rig.seed(['one', 'two', 'three']);
      rig.seed([manifest], { dir: true });
      rig.s3.failNext({ method: 'GET', key: new RegExp(idOf('two').oid.slice(2)), effect, times: 99 });
      const result = await rig.fetch([tree, idOf('three')]);
      expect(result.corrupt).toEqual([idOf('two')]);
      expect(result.failures).toMatchObject([{ reason: 'data' }]);
      expect(result.failures[0]?.message).toContain("remote 'data' (s3://data)");
      expect(result.failures[0]?.message).toContain(idOf('two').oid);
      expect(result.moved.objects).toBe(2);
      expect([rig.cache.has(idOf('two')), rig.cache.has(tree), rig.cache.has(idOf('three'))]).toEqual([
        false,
        false,
        true,
      ]);
      expect(fs.readdirSync(join(rig.cache.dir, 'files/md5')).filter((name) => name.startsWith('.'))).toEqual(
        [],
      );
    },
  );

  test('a body that breaks off is asked for again', async () => {
    rig.seed(['one']);
    rig.s3.failNext({ method: 'GET', effect: 'cut', times: 2 });
    expect((await rig.fetch([idOf('one')])).moved).toEqual({ objects: 1, bytes: 3 });
  });

  test('a corrupt manifest is never believed', async () => {
    rig.seed(['one', 'two']);
    rig.s3
      .bucket('data')
      .put(objectKey(tree), Buffer.from(`[{"md5": "${idOf('one').oid}", "relpath": "evil"}]`));
    const result = await rig.fetch([tree]);
    expect([result.corrupt, rig.cache.has(tree), rig.cache.has(idOf('one'))]).toEqual([[tree], false, false]);
  });

  test('a hostile manifest under its right name is a failure, and nothing of it arrives', async () => {
    const text = `[{"md5": "${idOf('one').oid}", "relpath": "../../.git/hooks/post-checkout"}]`;
    const id: ObjectId = {
      oid: `${createHash('md5').update(text).digest('hex')}.dir` as Oid,
      hashName: 'md5',
    };
    rig.seed(['one', 'three']);
    rig.s3.bucket('data').put(objectKey(id), Buffer.from(text));
    const result = await rig.fetch([id, idOf('three')]);
    expect(result.failures).toMatchObject([{ reason: 'data', message: expect.stringContaining(id.oid) }]);
    expect(result.moved.objects).toBe(1);
    expect([rig.cache.has(id), rig.cache.has(idOf('one'))]).toEqual([false, false]);
  });

  test('the next store is asked for what the first lacks or has corrupt', async () => {
    rig.seed(['one', 'two', 'three'], { bucket: 'backup' });
    rig.seed([manifest], { dir: true });
    rig.s3.bucket('data').put(objectKey(idOf('two')), Buffer.from('xxx'));
    const backup = await rig.open('backup');
    const result = await rig.fetch([tree, idOf('three'), idOf('four')], { fallback: [backup] });
    expect(result.moved).toEqual({ objects: 4, bytes: size + 5 });
    expect([result.corrupt, result.failures, result.missing]).toEqual([[], [], [idOf('four')]]);
    await backup.close();
  });

  test('an outage of one store is no answer: what the other lacks may be there', async () => {
    rig.seed(['one'], { bucket: 'backup' });
    rig.s3.failNext({
      method: 'GET',
      key: new RegExp(idOf('two').oid.slice(2)),
      status: 403,
      code: 'AccessDenied',
    });
    const backup = await rig.open('backup');
    const result = await rig.fetch([idOf('one'), idOf('two')], { fallback: [backup] });
    expect(result.missing).toEqual([]);
    expect(result.failures).toMatchObject([
      { reason: 'storage', hint: expect.stringContaining('s3:GetObject') },
    ]);
    await backup.close();
  });

  test('a store that refuses everything is asked a few times, not once for each object', async () => {
    const ids = Array.from({ length: 500 }, (_, i) => idOf(`object ${i}`));
    rig.s3.failNext({ status: 403, code: 'AccessDenied', times: 1e6 });
    const result = await rig.fetch(ids);
    expect(result.failures.length).toBeGreaterThan(0);
    expect([result.missing, rig.s3.requests.length < 30, result.moved.objects]).toEqual([[], true, 0]);
  });

  test('wrong credentials are one failure', async () => {
    const wrong = await rig.open('data', 'another');
    const ids = Array.from({ length: 50 }, (_, i) => idOf(`object ${i}`));
    const result = await rig.fetch([tree, ...ids], { from: wrong, jobs: 1 });
    expect(result.failures).toMatchObject([{ reason: 'config' }]);
    expect(rig.s3.requests.length).toBe(1);
    await wrong.close();
  });

  test('works at most as wide as asked, and as wide', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `object ${i}`);
    rig.seed(texts);
    const together = until(() => rig.s3.requests.length >= 6);
    rig.s3.failNext({ method: 'GET', times: 6, wait: together });
    expect(
      (
        await rig.fetch(
          texts.map((text) => idOf(text)),
          { jobs: 6 },
        )
      ).moved.objects,
    ).toBe(40);
    expect(rig.s3.widest).toBe(6);
  });

  test('without a number of jobs, an S3 bucket is asked widely', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `object ${i}`);
    rig.seed(texts);
    rig.s3.failNext({ method: 'GET', times: 40, wait: until(() => rig.s3.requests.length === 40) });
    expect(
      (
        await rig.fetch(
          texts.map((text) => idOf(text)),
          { jobs: undefined },
        )
      ).moved.objects,
    ).toBe(40);
  });

  test('progress counts up to the result', async () => {
    rig.seed(['one', 'two']);
    rig.seed([manifest], { dir: true });
    const seen: TransferProgress[] = [];
    await rig.fetch([tree], { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ objects }) => objects)).toEqual([1, 2, 3]);
    expect(seen.at(-1)).toEqual({ objects: 3, of: 3, bytes: size });
  });

  test('a stop leaves whole objects and no manifest, and the next run continues', async () => {
    rig.seed(['one', 'two']);
    rig.seed([manifest], { dir: true });
    const stop = new AbortController();
    rig.s3.failNext({ method: 'GET', key: new RegExp(idOf('two').oid.slice(2)), effect: 'stall' });
    const going = rig.fetch([tree], { signal: stop.signal });
    await until(() => rig.cache.has(idOf('one')) && rig.s3.requests.length === 3);
    stop.abort();
    const result = await going;
    expect(result.failures).toMatchObject([{ reason: 'cancelled' }]);
    expect([rig.cache.has(idOf('one')), rig.cache.has(idOf('two')), rig.cache.has(tree)]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await rig.fetch([tree])).moved.objects).toBe(2);
  });

  test('a cache that cannot be written is a failure, not a crash', async () => {
    rig.seed(['one']);
    fs.writeFileSync(join(rig.root, 'file'), '');
    const result = await rig.fetch([idOf('one')], { to: new Cache({ dir: join(rig.root, 'file') }) });
    expect(result.failures).toMatchObject([{ reason: 'storage', message: expect.stringContaining('cache') }]);
  });
});
