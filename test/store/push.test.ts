import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { objectKey } from '../../src/store/oid.ts';
import { pushObjects } from '../../src/store/push.ts';
import { transfer } from '../../src/store/transfer.ts';
import { clean, idOf, oidsOf, TransferRig, treeOf, until } from './transfer-rig.ts';

describe('a push', () => {
  const rig = new TransferRig();
  const files = { a: 'one', 'b/c': 'two', 'b/d': 'two' };
  const { id: tree, text: manifest } = treeOf(files);
  const size = 'one'.length + 'two'.length + manifest.length;
  const fillTree = () => {
    rig.fill(['one', 'two']);
    rig.cache.addBytes(Buffer.from(manifest), tree);
  };

  test('pushes files and folders, children before manifests, and counts them exactly', async () => {
    fillTree();
    rig.fill(['three']);
    const result = await rig.push([tree, idOf('three'), tree]);
    expect(result).toEqual({ ...clean, moved: { objects: 4, bytes: size + 5 }, present: 0 });
    expect(rig.stored()).toEqual(
      [tree, ...['one', 'two', 'three'].map((text) => idOf(text))].map(objectKey).sort(),
    );
    const written = rig.s3.requests.filter(({ method }) => method === 'PUT');
    expect(written.at(-1)?.key).toBe(objectKey(tree));
    const before = rig.s3.requests.length;
    expect(await rig.push([tree, idOf('three')])).toEqual({
      ...clean,
      moved: { objects: 0, bytes: 0 },
      present: 4,
    });
    expect(rig.s3.requests.slice(before).some(({ method }) => method === 'PUT')).toBe(false);
  });

  test('pushes legacy objects to their own place', async () => {
    rig.fill(['x\r\n'], 'md5-dos2unix');
    await rig.push([idOf('x\r\n', 'md5-dos2unix')]);
    expect(rig.stored()).toEqual([objectKey(idOf('x\r\n', 'md5-dos2unix'))]);
    expect(rig.stored()[0]).toMatch(/^[0-9a-f]{2}\//);
  });

  test('a folder with a file that is nowhere goes up without its manifest', async () => {
    fillTree();
    fs.rmSync(rig.cache.pathOf(idOf('two')));
    const absent = treeOf({ x: 'nobody has it' }).id;
    const result = await rig.push([tree, absent, idOf('four')]);
    expect(oidsOf(result.missing)).toEqual(oidsOf([idOf('two'), absent, idOf('four')]));
    expect(result.failures).toEqual([]);
    expect(result.incomplete).toMatchObject([{ id: tree, lacking: [idOf('two')] }]);
    expect(rig.stored()).toEqual([objectKey(idOf('one'))]);
  });

  test('a file that only the remote has does not keep a folder from being complete', async () => {
    fillTree();
    rig.seed(['two']);
    fs.rmSync(rig.cache.pathOf(idOf('two')));
    expect(await rig.push([tree])).toMatchObject({
      moved: { objects: 2 },
      present: 1,
      missing: [],
      incomplete: [],
    });
  });

  test('a corrupt object is not pushed, nor the manifest of its folder', async () => {
    fillTree();
    fs.chmodSync(rig.cache.pathOf(idOf('two')), 0o644);
    fs.writeFileSync(rig.cache.pathOf(idOf('two')), 'twx');
    fs.chmodSync(rig.cache.pathOf(idOf('two')), 0o444);
    const result = await rig.push([tree], { from: new Cache({ dir: rig.cache.dir }) });
    expect(result.corrupt).toEqual([idOf('two')]);
    expect(result.failures).toMatchObject([
      { reason: 'data', message: expect.stringContaining(idOf('two').oid) },
    ]);
    expect(rig.stored()).toEqual([objectKey(idOf('one'))]);
    expect(rig.cache.has(idOf('two'))).toBe(false);
  });

  test('a file that vanished below a manifest on the remote is pushed again', async () => {
    fillTree();
    await rig.push([tree]);
    rig.s3.bucket('data').objects.delete(objectKey(idOf('two')));
    expect((await rig.push([tree])).moved).toEqual({ objects: 1, bytes: 3 });
  });

  test('what others put under our names is replaced when it is read back', async () => {
    fillTree();
    rig.fill(['three']);
    for (const text of ['one', 'three'])
      rig.s3.bucket('data').put(objectKey(idOf(text)), Buffer.from('junk'));
    rig.s3.bucket('data').put(objectKey(tree), Buffer.from('[]'));
    rig.seed(['two']);
    const ids = [tree, idOf('three')];
    expect((await rig.push(ids)).moved.objects).toBe(0);
    const result = await pushObjects({ objects: ids, from: rig.cache, to: rig.remote, recheck: true });
    expect(result).toMatchObject({ moved: { objects: 3 }, present: 1, failures: [] });
    for (const text of ['one', 'two', 'three']) {
      expect(
        rig.s3
          .bucket('data')
          .objects.get(objectKey(idOf(text)))
          ?.body.toString(),
      ).toBe(text);
    }
    expect(rig.s3.bucket('data').objects.get(objectKey(tree))?.body.toString()).toBe(manifest);
  });

  test('a refused upload is a failure, the rest goes up, and the manifest waits', async () => {
    fillTree();
    rig.fill(['three']);
    rig.s3.failNext({
      method: 'PUT',
      key: new RegExp(idOf('two').oid.slice(2)),
      status: 403,
      code: 'AccessDenied',
      times: 9,
    });
    const result = await rig.push([tree, idOf('three')]);
    expect(result.failures).toMatchObject([
      { reason: 'storage', hint: expect.stringContaining('s3:PutObject') },
    ]);
    expect(rig.stored()).toEqual([idOf('one'), idOf('three')].map(objectKey).sort());
  });

  test('a store that cannot be asked is one failure', async () => {
    fillTree();
    await rig.s3.close();
    expect(await rig.push([tree])).toMatchObject({
      moved: { objects: 0 },
      failures: [{ reason: 'storage' }],
    });
  });

  /** Writes into an object while it is on its way up. */
  function spoilDuringPush(text: string): void {
    rig.fill([text]);
    const path = rig.cache.pathOf(idOf(text));
    rig.s3.failNext({
      method: 'PUT',
      wait: until(() => rig.s3.requests.some(({ method }) => method === 'PUT')).then(() => {
        fs.chmodSync(path, 0o644);
        fs.appendFileSync(path, '!');
      }),
    });
  }

  test('a large object that is written to while it goes up is taken back', async () => {
    const large = 'three'.repeat(100_000);
    spoilDuringPush(large);
    expect(await rig.push([idOf(large)])).toMatchObject({ moved: { objects: 0 }, corrupt: [idOf(large)] });
    expect(rig.stored()).toEqual([]);
  });

  test('a small object goes up as it was when it was hashed, whatever is written to it meanwhile', async () => {
    spoilDuringPush('three');
    expect(await rig.push([idOf('three')])).toMatchObject({ moved: { objects: 1 }, corrupt: [] });
    expect(
      rig.s3
        .bucket('data')
        .objects.get(objectKey(idOf('three')))
        ?.body.toString(),
    ).toBe('three');
  });
});

describe('a transfer', () => {
  const rig = new TransferRig();

  test('between two stores the bytes are verified on the way', async () => {
    const { id: tree, text: manifest } = treeOf({ a: 'one', b: 'two' });
    rig.seed(['one', 'two', 'three']);
    rig.seed([manifest], { dir: true });
    rig.s3.bucket('data').put(objectKey(idOf('three')), Buffer.from('xxx'));
    const backup = await rig.open('backup');
    const result = await transfer({
      objects: [tree, idOf('three'), idOf('four')],
      from: rig.remote,
      to: backup,
      jobs: 4,
    });
    expect(result).toMatchObject({
      moved: { objects: 3 },
      corrupt: [idOf('three')],
      missing: [idOf('four')],
    });
    expect(rig.s3.bucket('backup').objects.size).toBe(3);
    await backup.close();
  });

  test('a cache is filled from another cache', async () => {
    rig.fill(['one']);
    const other = new Cache({ dir: join(rig.root, 'other') });
    expect((await transfer({ objects: [idOf('one')], from: rig.cache, to: other, jobs: 1 })).moved).toEqual({
      objects: 1,
      bytes: 3,
    });
    expect(other.check(idOf('one'))).toBe(true);
  });

  test('a very large object is verified while it is sent, and gets no name when it turns out to be corrupt', async () => {
    const bytes = Buffer.alloc(2 ** 26 + 1, 'x');
    const id = { oid: md5Bytes(bytes, 'md5'), hashName: 'md5' } as const;
    rig.cache.addBytes(bytes, id);
    const fresh = () => ({ from: new Cache({ dir: rig.cache.dir }) });
    expect((await rig.push([id], fresh())).moved).toEqual({ objects: 1, bytes: bytes.length });
    expect(rig.stored()).toEqual([objectKey(id)]);
    rig.s3.bucket('data').objects.clear();
    fs.chmodSync(rig.cache.pathOf(id), 0o644);
    fs.writeSync(fs.openSync(rig.cache.pathOf(id), 'r+'), 'y', 2 ** 26);
    expect(await rig.push([id], fresh())).toMatchObject({ moved: { objects: 0 }, corrupt: [id] });
    expect(rig.stored()).toEqual([]);
    expect(rig.s3.bucket('data').uploads.size).toBe(0);
  });
});
