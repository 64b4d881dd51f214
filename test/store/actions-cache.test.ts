import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { type ObjectId, parseObjectKey } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { CacheRig } from './actions-cache-rig.ts';
import { all, describeStore, keyOf, readAll, refusal } from './contract.ts';

let rig: CacheRig;
beforeEach(async () => {
  rig = await CacheRig.start();
});
afterEach(() => rig.close());

describe.each([
  ['v2', false],
  ['v1', true],
])('protocol %s', (protocol, v1) => {
  describeStore(`the Actions cache over ${protocol}`, async () => {
    const own = await CacheRig.start();
    return { store: own.job({ v1 }).store, close: () => own.close() };
  });

  test('what a run wrote is there for the next one, and nobody needs the first one any more', async () => {
    const values = [Buffer.alloc(0), randomBytes(100), Buffer.alloc(300_000, 'x'), randomBytes(20 * 2 ** 20)];
    const first = await rig.save(values, keyOf, { v1 });
    expect(first.notes).toEqual([]);
    expect(fs.readdirSync(first.folder)).toEqual([]);
    const { store, notes } = rig.job({ v1 });
    const keys = values.map(keyOf);
    expect(await store.has([...keys, keyOf(Buffer.from('other'))])).toEqual(new Set(keys));
    for (const bytes of values) expect((await readAll(store, keyOf(bytes))).equals(bytes)).toBe(true);
    const items = await all(store.list('files/md5/'));
    expect(items.map(({ size }) => size).sort((a, b) => a - b)).toEqual([0, 100, 300_000, 20 * 2 ** 20]);
    expect(items[0]?.modified).toBeGreaterThan(Date.now() - 60_000);
    await store.close();
    expect(notes).toEqual([]);
  });
});

test('a run that made nothing new uploads nothing, and one that asks nothing calls nobody', async () => {
  const value = Buffer.from('made before');
  await rig.save([value], keyOf);
  const before = rig.fake.calls.length;
  await rig.job().store.close();
  expect(rig.fake.calls.length).toBe(before);
  await rig.save([value], keyOf);
  expect(rig.fake.count('CreateCacheEntry', before)).toBe(0);
  expect(rig.fake.calls.length - before).toBeLessThanOrEqual(4);
});

test('10,000 small objects go up as one pack and come down in a few ranges', async () => {
  const values = Array.from({ length: 10_000 }, (_, i) =>
    Buffer.concat([randomBytes(2_000), Buffer.from(`${i}`)]),
  );
  const { ids, root } = folderOf(values, 'from');
  const { store } = rig.job();
  const pushed = await transfer({
    from: new Cache({ dir: join(rig.folder, 'from') }),
    to: store,
    objects: [root],
  });
  expect(pushed).toMatchObject({ moved: { objects: 10_001 }, failures: [], missing: [] });
  expect(await store.save()).toMatchObject({ objects: 10_001 });
  await store.close();
  expect(rig.fake.count('CreateCacheEntry')).toBe(2);

  const start = rig.fake.calls.length;
  const to = new Cache({ dir: join(rig.folder, 'to') });
  const fetched = await transfer({ from: rig.job().store, to, objects: [root] });
  expect(fetched).toMatchObject({ moved: { objects: 10_001 }, failures: [], missing: [], corrupt: [] });
  expect(ids.every((id) => to.check(id))).toBe(true);
  expect(rig.fake.calls.length - start).toBeLessThan(20);
});

test('a small pack and its catalogue go up with one request each, and the newest catalogue is asked for beside', async () => {
  await rig.save([randomBytes(1_000)], keyOf);
  const uploads = rig.fake.calls.filter(({ method, name }) => method === 'PUT' && name === 'blob');
  expect(uploads.map(({ blobType }) => blobType)).toEqual(['BlockBlob', 'BlockBlob']);
  const names = rig.fake.calls.map(({ name }) => name);
  expect(names.indexOf('GetCacheEntryDownloadURL', 1)).toBeLessThan(
    names.indexOf('FinalizeCacheEntryUpload'),
  );
});

test('a second run saves only what is new, and reads only what it needs', async () => {
  const old = Array.from({ length: 3_000 }, (_, i) =>
    Buffer.concat([randomBytes(4_000), Buffer.from(`${i}`)]),
  );
  await rig.save(old, keyOf);
  const fresh = Array.from({ length: 30 }, () => randomBytes(4_000));
  const job = rig.job();
  for (const bytes of [...old, ...fresh]) await job.store.write(keyOf(bytes), { kind: 'bytes', bytes });
  const saved = await job.store.save();
  expect(saved.objects).toBe(30);
  expect(saved.bytes).toBeLessThan(140_000);
  await job.store.close();

  const reader = rig.job().store;
  const start = rig.fake.calls.length;
  const wanted = [old[5], old[6], old[2_900], fresh[3]].map((bytes) => bytes as Buffer);
  for (const key of await reader.arrange(wanted.map(keyOf))) await readAll(reader, key);
  // Catalogue look-up and read, two packs of two requests each, three ranges.
  expect(rig.fake.calls.length - start).toBeLessThanOrEqual(9);
  const bytes = rig.fake.calls.slice(start).reduce((sum, { range }) => sum + rangeLength(range), 0);
  expect(bytes).toBeLessThan(1_200_000);
  await reader.close();
});

test('a pull request reads what the base has, and what it writes stays its own', async () => {
  const [ofMain, ofPull] = [randomBytes(500), randomBytes(500)];
  await rig.save([ofMain], keyOf);
  const pull = { ref: 'refs/pull/7/merge', reads: ['refs/heads/main'] };
  await rig.save([ofMain, ofPull], keyOf, pull);
  expect(rig.fake.entries.finished.map(({ scope }) => scope)).toEqual([
    'refs/heads/main',
    'refs/heads/main',
    pull.ref,
    pull.ref,
  ]);
  const [again, main] = [rig.job(pull).store, rig.job().store];
  const keys = [ofMain, ofPull].map(keyOf);
  expect(await again.has(keys)).toEqual(new Set(keys));
  expect((await readAll(again, keyOf(ofMain))).equals(ofMain)).toBe(true);
  expect(await main.has(keys)).toEqual(new Set([keyOf(ofMain)]));
});

test('a run-cache entry that is written again counts as its newest version', async () => {
  const key = 'runs/ab/abcd/ef01';
  await rig.save([Buffer.from('first')], () => key);
  await rig.save([Buffer.from('second')], () => key);
  expect((await readAll(rig.job().store, key)).toString()).toBe('second');
  expect((await all(rig.job().store.list('runs/'))).map(({ size }) => size)).toEqual([6]);
});

test('a key that is removed is hidden in this run only, because packs never change', async () => {
  const value = Buffer.from('kept');
  await rig.save([value], keyOf);
  const { store } = rig.job();
  await store.remove(keyOf(value));
  expect(await store.has([keyOf(value)])).toEqual(new Set());
  await store.write(keyOf(value), { kind: 'bytes', bytes: value });
  expect((await readAll(store, keyOf(value))).equals(value)).toBe(true);
});

test('saving twice in one run makes two packs, and neither holds the other again', async () => {
  const { store } = rig.job();
  const [a, b] = [randomBytes(1_000), randomBytes(1_000)];
  await store.write(keyOf(a), { kind: 'bytes', bytes: a });
  expect((await store.save()).objects).toBe(1);
  await store.write(keyOf(a), { kind: 'bytes', bytes: a });
  await store.write(keyOf(b), { kind: 'bytes', bytes: b });
  expect((await store.save()).objects).toBe(1);
  expect(await store.save()).toEqual({ objects: 0, bytes: 0 });
  expect((await readAll(store, keyOf(a))).equals(a)).toBe(true);
  await store.close();
  expect(await rig.job().store.has([a, b].map(keyOf))).toEqual(new Set([a, b].map(keyOf)));
});

test('a name that is no plain path, and bytes of another name, are refused', async () => {
  const { store } = rig.job();
  const source = { kind: 'bytes' as const, bytes: Buffer.from('x') };
  expect((await refusal(store.write('runs/../x', source))).code).toBe('unsupported');
  expect((await refusal(store.write(keyOf(Buffer.from('y')), source))).failure.reason).toBe('data');
});

function folderOf(values: readonly Buffer[], name: string): { ids: ObjectId[]; root: ObjectId } {
  const cache = new Cache({ dir: join(rig.folder, name) });
  const ids = values.map((bytes) => parseObjectKey(keyOf(bytes)) as ObjectId);
  for (const [i, bytes] of values.entries()) cache.addBytes(bytes, ids[i] as ObjectId);
  const { oid, bytes } = treeId(makeTree(ids.map((id, i) => ({ path: `f${i}`, oid: id.oid }))));
  const root: ObjectId = { oid, hashName: 'md5' };
  cache.addBytes(bytes, root);
  return { ids, root };
}

function rangeLength(range: string | undefined): number {
  const match = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  return match === null ? 0 : Number(match[2]) - Number(match[1]) + 1;
}
