import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCacheText } from '../../src/project/dvc-lock/dvc-lock.ts';
import { RunCache } from '../../src/run/run-cache.ts';
import { runCachePath } from '../../src/run/run-cache-key.ts';
import { Cache } from '../../src/store/cache.ts';
import { LocalStore } from '../../src/store/local.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { type ObjectId, objectKey } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';
import { entry, locked } from '../plan/make-stage.ts';
import { TransferRig, treeOf } from '../store/transfer-rig.ts';
import { CountingStore, evenKey, kindsOf } from './counting-store.ts';
import {
  existence,
  existenceRounds,
  fetchAll,
  fetchOne,
  type Lookup,
  none,
  pushAll,
  pushOne,
  type Requests,
  runCacheEntries,
  runCacheLookups,
  sum,
} from './formulas.ts';
import { tables } from './table.ts';

describe('who is there', () => {
  async function look(store: CountingStore, lookup: Lookup, generation = 'files/md5/'): Promise<void> {
    await store.has(Array.from({ length: lookup.asked }, (_, i) => evenKey(i, generation)));
    const isInVain = lookup.stored === 0 && lookup.asked > 0;
    const rounds = existenceRounds(lookup) + (isInVain ? 1 : 0);
    expect({ ...lookup, ...store.taken() }).toEqual({ ...lookup, requests: existence(lookup), rounds });
  }

  test.each(['files/md5/', 'runs/'])(
    '%s: requests and rounds of the formula, at every size',
    async (generation) => {
      for (const stored of [0, 256, 1_024, 2_560, 5_120, 15_360, 51_200]) {
        const store = new CountingStore();
        for (let i = 0; i < stored; i++) store.plant(evenKey(i, generation));
        for (const asked of [0, 16, 17, 3_000, stored]) await look(store, { asked, stored }, generation);
      }
    },
  );

  test('a million objects are told by a thousand listings in 66 rounds', async () => {
    const store = new CountingStore();
    const stored = 256 * 3_900;
    for (let i = 0; i < stored; i++) store.plant(evenKey(i));
    await look(store, { asked: 10_000, stored });
    await look(store, { asked: 200, stored });
    expect(existence({ asked: 1_000_000, stored })).toEqual({ ...none, list: 2 + 1_024 });
  });
});

describe('objects', () => {
  const rig = new TransferRig();
  let seen = 0;
  beforeEach(() => {
    seen = 0;
  });

  /** What the bucket was asked since the last time. */
  function taken(): Requests {
    const requests = rig.s3.requests.slice(seen);
    seen = rig.s3.requests.length;
    return kindsOf(requests);
  }

  test.each([300, 1_500, 3_500])(
    '%i in a folder go up and come back in the requests of the formula',
    async (objects) => {
      const texts = Array.from({ length: objects }, (_, i) => `object ${i}`);
      const folder = treeOf(Object.fromEntries(texts.map((text, i) => [`${i}`, text])));
      rig.fill(texts);
      rig.cache.addBytes(Buffer.from(folder.text), folder.id);
      const load = { objects, bytes: 8, folders: 1, stored: 0 };
      await rig.push([folder.id], { jobs: 64 });
      expect(taken()).toEqual(pushAll(load));
      await rig.push([folder.id]);
      expect(taken()).toEqual(pushAll({ ...load, stored: objects + 1 }, 0));
      const elsewhere = new Cache({ dir: `${rig.root}/elsewhere` });
      await rig.fetch([folder.id], { to: elsewhere, jobs: 64 });
      expect(taken()).toEqual(fetchAll(load));
    },
  );

  test('a large one goes up and comes back in parts', async () => {
    const bytes = randomBytes(25 * 2 ** 20);
    const id: ObjectId = { oid: md5Bytes(bytes, 'md5'), hashName: 'md5' };
    rig.cache.addBytes(bytes, id);
    await rig.push([id]);
    expect(taken()).toEqual(sum(existence({ asked: 1, stored: 0 }), pushOne(bytes.length)));
    const elsewhere = new Cache({ dir: `${rig.root}/elsewhere` });
    await rig.fetch([id], { to: elsewhere });
    expect(taken()).toEqual(fetchOne(bytes.length));
  });

  test('3,000 take as many rounds as the width asks for', async () => {
    const store = new CountingStore(128);
    const ids = Array.from({ length: 3_000 }, (_, i): ObjectId => {
      const bytes = Buffer.from(`${i}`);
      const id: ObjectId = { oid: md5Bytes(bytes, 'md5'), hashName: 'md5' };
      store.plant(objectKey(id), bytes);
      return id;
    });
    const result = await transfer({ objects: ids, from: store, to: rig.cache });
    expect(result.moved.objects).toBe(ids.length);
    const { requests, rounds } = store.taken();
    expect(requests).toEqual(fetchAll({ objects: ids.length, bytes: 4, folders: 0 }));
    // Disk and threads may let a round start before it is full.
    expect(rounds).toBeGreaterThanOrEqual(Math.ceil(ids.length / store.width));
    expect(rounds).toBeLessThanOrEqual(1.1 * Math.ceil(ids.length / store.width));
  });
});

test('the run cache: a listing for each stage, a read for each hit, and what is kept', async () => {
  const store = new CountingStore();
  const local = new LocalStore({ dir: '/nonexistent', name: 'the cache' });
  const cache = new RunCache({ local, remote: store, signal: new AbortController().signal, note: () => {} });
  const stages = Array.from({ length: 300 }, (_, i) =>
    entry({ cmd: `make ${i}`, deps: [locked('in', 'a')], outs: [{ path: 'out', hashName: 'md5' }] }),
  );
  const made = stages.slice(0, 100).map((stage) => ({ ...stage, outs: [locked('out', 'd')] }));
  await store.has(made.map((each) => runCachePath(each)));
  for (const each of made)
    await store.write(runCachePath(each), { kind: 'bytes', bytes: Buffer.from(runCacheText(each)) });
  expect(store.taken().requests).toEqual(runCacheEntries(100, 0));
  for (const stage of stages) await cache.findRemote(stage);
  const { requests, rounds } = store.taken();
  expect(requests).toEqual(runCacheLookups(300, 100));
  expect(rounds).toBe(400);
});

test('docs/scale.md has the tables that the formulas give', () => {
  const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
  const between = page.split(/<!-- \/?scale\b.*-->\n/)[1];
  expect(between).toBe(`\n${tables()}\n\n`);
});
