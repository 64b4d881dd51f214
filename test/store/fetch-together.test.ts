import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isTempName } from '../../src/atomic-write.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { BytesHasher } from '../../src/store/md5-lanes/lane-bytes.ts';
import { ObjectFolder } from '../../src/store/object-folder.ts';
import { type ObjectId, objectKey } from '../../src/store/oid.ts';
import { type Store, StoreError, type VerifiedBytes } from '../../src/store/store.ts';
import { transfer } from '../../src/store/transfer.ts';
import { WholeBody } from '../../src/store/whole-body.ts';
import { WriteCrew } from '../../src/store/write-crew.ts';
import { CacheRig } from './actions-cache-rig.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'lockstep-together-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const newCache = () => new Cache({ dir: join(root, 'cache') });
const values = (count: number) =>
  Array.from({ length: count }, (_, i) => Buffer.concat([randomBytes(300), Buffer.from(`${i}`)]));
const idOf = (bytes: Uint8Array): ObjectId => ({ oid: md5Bytes(bytes, 'md5'), hashName: 'md5' });
const filesBelow = (folder: string) =>
  (fs.readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    fs.statSync(join(folder, name)).isFile(),
  );

/** A store that reads many at once what `many` makes of its objects, and counts what it is asked for singly. */
function storeOf(
  objects: readonly Buffer[],
  many: (all: VerifiedBytes[]) => Iterable<VerifiedBytes[]>,
): Store & { readonly asked: string[] } {
  const byKey = new Map(objects.map((bytes) => [objectKey(idOf(bytes)), bytes]));
  const asked: string[] = [];
  return {
    name: 'a store',
    asked,
    async *readMany(keys) {
      yield* many(
        keys.flatMap((key) => {
          const bytes = byKey.get(key);
          return bytes === undefined ? [] : [{ key, bytes, md5: md5Bytes(bytes, 'md5') }];
        }),
      );
    },
    async read(key) {
      asked.push(key);
      const bytes = byKey.get(key);
      if (bytes !== undefined) return new WholeBody(bytes);
      throw new StoreError('not-found', { reason: 'data', message: `no ${key}` });
    },
    has: async () => new Set<string>(),
    async *list() {},
    write: async () => {},
    remove: async () => {},
    close: async () => {},
  };
}

describe('a fetch of many objects at once', () => {
  test('gives each its name, read-only, and leaves nothing else', async () => {
    const objects = values(1_200);
    const to = newCache();
    const from = storeOf(objects, (all) => [all.slice(0, 700), all.slice(700)]);
    const result = await transfer({ from, to, objects: objects.map(idOf) });
    const bytes = objects.reduce((sum, { length }) => sum + length, 0);
    expect(result).toMatchObject({ moved: { objects: 1_200, bytes }, missing: [], failures: [] });
    expect(result.sources.get('a store')).toEqual({ objects: 1_200, bytes });
    expect(from.asked).toEqual([]);
    expect(to.arriving.size).toBe(0);
    const files = filesBelow(to.dir);
    expect(files.toSorted()).toEqual(objects.map((object) => objectKey(idOf(object))).toSorted());
    for (const object of objects) {
      expect(fs.readFileSync(to.pathOf(idOf(object))).equals(object)).toBe(true);
      expect(fs.statSync(to.pathOf(idOf(object))).mode & 0o7777).toBe(0o444);
    }
  });

  test('asks singly for what was left out, and names nothing whose hash is not that of its name', async () => {
    const objects = values(600);
    const absent = idOf(Buffer.from('nowhere'));
    const [left, wrong] = [objects[3] as Buffer, objects[5] as Buffer];
    const from = storeOf(objects, (all) => [
      all
        .filter(({ key }) => key !== objectKey(idOf(left)))
        .map((one) => (one.key === objectKey(idOf(wrong)) ? { ...one, md5: md5Bytes(left, 'md5') } : one)),
    ]);
    const to = newCache();
    const result = await transfer({ from, to, objects: [...objects.map(idOf), absent] });
    expect(result).toMatchObject({ moved: { objects: 600 }, missing: [absent], failures: [] });
    expect(from.asked.toSorted()).toEqual([absent, idOf(left), idOf(wrong)].map(objectKey).toSorted());
  });

  test('that is cancelled leaves whole objects only, and says so', async () => {
    const objects = values(900);
    const controller = new AbortController();
    const from = storeOf(objects, function* (all) {
      yield all.slice(0, 300);
      controller.abort();
      yield all.slice(300);
    });
    const to = newCache();
    const result = await transfer({ from, to, objects: objects.map(idOf), signal: controller.signal });
    expect(result.failures).toMatchObject([{ reason: 'cancelled' }]);
    expect(result.moved.objects).toBe(300);
    expect(filesBelow(to.dir).filter(isTempName)).toEqual([]);
    expect(to.arriving.size).toBe(0);
  });

  test('hears from the disk as a fetch of one does', async () => {
    const objects = values(500);
    const to = newCache();
    fs.mkdirSync(to.dir, { recursive: true });
    fs.writeFileSync(join(to.dir, 'files'), 'in the way');
    const result = await transfer({ from: storeOf(objects, (all) => [all]), to, objects: objects.map(idOf) });
    expect(result.moved.objects).toBe(0);
    expect(result.failures[0]?.message).toMatch(/^cannot write the cache/);
  });

  test('takes nothing from a pack whose bytes are damaged', async () => {
    const rig = await CacheRig.start();
    try {
      const objects = values(800);
      await rig.save(objects, (bytes) => objectKey(idOf(bytes)));
      for (const { key, bytes } of rig.fake.entries.finished)
        if (key.startsWith('dvcp-') && bytes !== undefined) bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      const to = newCache();
      const result = await transfer({ from: rig.job().store, to, objects: objects.map(idOf) });
      expect(result.moved.objects).toBe(799);
      expect(result.missing.length).toBe(1);
      expect(objects.filter((bytes) => to.check(idOf(bytes))).length).toBe(799);
    } finally {
      await rig.close();
    }
  });
});

describe('writing together', () => {
  test('says which objects it could not write, and goes on with the others', async () => {
    const folder = new ObjectFolder(join(root, 'cache'), false);
    const objects = values(200).map((bytes) => ({ key: objectKey(idOf(bytes)), bytes, copies: [] }));
    folder.prepare(objects.map(({ key }) => key));
    const bad = objects[7]?.key ?? '';
    fs.mkdirSync(join(folder.path(bad), 'in the way'), { recursive: true });
    await using crew = new WriteCrew(folder);
    const stamps = (await crew.write(objects)).map(({ stamp }) => stamp);
    expect(stamps.flatMap((stamp, index) => (stamp === undefined ? [objects[index]?.key] : []))).toEqual([
      bad,
    ]);
    for (const [index, { key }] of objects.entries()) {
      const { ino, size, mtimeMs } = fs.statSync(folder.path(key));
      if (key !== bad) expect(stamps[index]).toEqual({ ino, size, mtimeMs });
    }
    expect(filesBelow(folder.dir).filter(isTempName)).toEqual([]);
  });
});

test('memory hashes side by side to what it hashes to alone', () => {
  const hasher = BytesHasher.open();
  const pieces = [0, 1, 55, 56, 63, 64, 65, 4096, 65_535, 65_536, 65_537, 200_000].map((size) =>
    randomBytes(size),
  );
  expect(hasher?.hash(pieces)).toEqual(pieces.map((piece) => md5Bytes(piece, 'md5')));
  expect(hasher?.hash([])).toEqual([]);
});
