import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planTidying } from '../../src/store/actions-cache/repack.ts';
import { CacheRig } from './actions-cache-rig.ts';
import { keyOf, readAll } from './contract.ts';

let rig: CacheRig;
beforeEach(async () => {
  rig = await CacheRig.start();
});
afterEach(() => rig.close());

test('runs that save at the same time lose nothing, with at most three uploads each', async () => {
  const values = Array.from({ length: 6 }, () => randomBytes(3_000));
  const jobs = values.map(() => rig.job());
  for (const [i, { store }] of jobs.entries()) {
    const bytes = values[i] as Buffer;
    await store.write(keyOf(bytes), { kind: 'bytes', bytes });
  }
  await Promise.all(jobs.map(({ store }) => store.close()));
  expect(jobs.flatMap(({ notes }) => notes)).toEqual([]);
  expect(await rig.job().store.has(values.map(keyOf))).toEqual(new Set(values.map(keyOf)));
  expect(rig.fake.count('FinalizeCacheEntryUpload')).toBeLessThanOrEqual(3 * jobs.length);
});

test('a number that somebody took and never finished is passed over', async () => {
  const value = randomBytes(1_000);
  await rig.save([randomBytes(10)], keyOf);
  const last = rig.fake.entries.finished.at(-1);
  if (last === undefined) throw new Error('nothing was saved');
  rig.fake.entries.create({ ...last, key: last.key.replace(/1$/, '2') });
  const { notes } = await rig.save([value], keyOf);
  expect(notes).toEqual([]);
  expect(rig.fake.entries.finished.at(-1)?.key).toMatch(/-000000000003$/);
  expect(await rig.job().store.has([keyOf(value)])).toEqual(new Set([keyOf(value)]));
});

test('a slow run that was passed over names its pack nevertheless', async () => {
  const [slow, fast] = [randomBytes(1_000), randomBytes(1_000)];
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  let catalogues = 0;
  rig.fake.before = ({ name, body }) => {
    if (name !== 'FinalizeCacheEntryUpload' || !body.includes('dvcc-') || ++catalogues > 1) return;
    reached.resolve();
    return held.promise;
  };
  const slowRun = rig.save([slow], keyOf);
  await reached.promise;
  await rig.save([fast], keyOf);
  held.resolve();
  await slowRun;
  const keys = [slow, fast].map(keyOf);
  expect(await rig.job().store.has(keys)).toEqual(new Set(keys));
});

test('a run that is killed while it uploads leaves what was there, and the next one completes it', async () => {
  const [before, value] = [randomBytes(1_000), randomBytes(40 * 2 ** 20)];
  await rig.save([before], keyOf);
  const path = join(rig.folder, 'value');
  fs.writeFileSync(path, value);
  const uploading = Promise.withResolvers<void>();
  rig.fake.trouble = ({ method }) => {
    if (method !== 'PUT') return undefined;
    uploading.resolve();
    return 'hang';
  };
  const folder = join(rig.folder, 'killed');
  const script = fileURLToPath(new URL('./actions-cache-job.ts', import.meta.url));
  const job = spawn(process.execPath, [script, path, folder], { env: { ...process.env, ...rig.fake.env() } });
  await uploading.promise;
  job.kill('SIGKILL');
  await once(job, 'exit');
  rig.fake.trouble = () => undefined;
  expect(fs.readdirSync(folder)).toHaveLength(1);

  const keys = [before, value].map(keyOf);
  expect(await rig.job().store.has(keys)).toEqual(new Set([keyOf(before)]));
  const next = spawn(process.execPath, [script, path, folder], {
    env: { ...process.env, ...rig.fake.env() },
  });
  await once(next, 'exit');
  expect(fs.readdirSync(folder)).toEqual([]);
  const { store } = rig.job();
  expect(await store.has(keys)).toEqual(new Set(keys));
  expect((await readAll(store, keyOf(value))).equals(value)).toBe(true);
});

test('a cancelled run stops saving at once, with one line', async () => {
  const controller = new AbortController();
  const { store, notes } = rig.job({ signal: controller.signal });
  const value = randomBytes(1_000);
  await store.write(keyOf(value), { kind: 'bytes', bytes: value });
  rig.fake.trouble = ({ method }) => {
    if (method === 'PUT') controller.abort(new Error('cancelled'));
    return method === 'PUT' ? 'hang' : undefined;
  };
  await store.close();
  expect(notes).toEqual([expect.stringContaining('cancelled')]);
  expect(rig.fake.entries.finished).toEqual([]);
});

test('forty runs leave no more than 33 packs, with everything in them', { timeout: 60_000 }, async () => {
  const values = Array.from({ length: 40 }, (_, i) => Buffer.from(`run ${i} ${'x'.repeat(i)}`));
  for (const bytes of values) await rig.save([bytes], keyOf);
  const newest = rig.fake.entries.finished.filter(({ key }) => key.startsWith('dvcc-')).at(-1);
  const { packs } = JSON.parse(newest?.bytes?.toString() ?? '') as { packs: unknown[] };
  expect(packs.length).toBeLessThanOrEqual(33);
  const { store } = rig.job();
  for (const bytes of values) expect((await readAll(store, keyOf(bytes))).equals(bytes)).toBe(true);
});

test('a pack of which little is still of use is folded into the next one', async () => {
  const [kept, ...stale] = Array.from({ length: 5 }, () => randomBytes(5_000)) as [Buffer, ...Buffer[]];
  await rig.save([kept, ...stale], keyOf);
  const { store } = rig.job();
  const fresh = randomBytes(2_000);
  await store.write(keyOf(fresh), { kind: 'bytes', bytes: fresh });
  const live = new Set([kept, fresh].map(keyOf));
  expect((await store.save({ live: (key) => live.has(key) })).bytes).toBeLessThan(8_000);
  await store.close();
  const next = rig.job().store;
  expect(await next.has([kept, ...stale, fresh].map(keyOf))).toEqual(live);
  expect((await readAll(next, keyOf(kept))).equals(kept)).toBe(true);
});

test('a poisoned object is not carried over by tidying', async () => {
  const [good, bad, stale] = Array.from({ length: 3 }, () => randomBytes(5_000)) as [Buffer, Buffer, Buffer];
  await rig.save([good, bad, stale, randomBytes(9_000)], keyOf);
  const pack = rig.fake.entries.finished[0];
  pack?.bytes?.fill(0, 5_000, 10_000);
  const { store } = rig.job();
  const live = new Set([good, bad].map(keyOf));
  await store.has([]);
  await store.save({ live: (key) => live.has(key) });
  await store.close();
  expect(await rig.job().store.has([good, bad].map(keyOf))).toEqual(new Set([keyOf(good)]));
});

test.each([
  ['an unread pack is dropped', [share('a', 100, 0)], ['a'], []],
  ['a half-live one stays', [share('a', 100, 50)], [], []],
  ['one with less is folded', [share('a', 100, 49)], [], ['a']],
  ['32 stay', Array.from({ length: 32 }, (_, i) => share(`${i}`, 10, 10)), [], []],
  [
    'of 33 the smallest 17 are folded',
    Array.from({ length: 33 }, (_, i) => share(`${i}`, 10 + i, 10 + i)),
    [],
    Array.from({ length: 17 }, (_, i) => `${i}`),
  ],
  ['the oldest goes when there is no room', [share('new', 600, 600), share('old', 600, 600)], ['old'], []],
  ['a run does not move more than 512 MiB', [share('a', 3 * 2 ** 30, 2 ** 30)], [], []],
])('%s', (_, packs, drop, fold) => {
  const plan = planTidying(packs, packs.length === 2 ? 1_000 : Number.MAX_SAFE_INTEGER);
  expect(plan.drop).toEqual(drop);
  expect(plan.fold.map(({ pack }) => pack)).toEqual(fold);
});

function share(pack: string, dataLength: number, liveLength: number) {
  const entry = { key: pack, offset: 0, length: liveLength, rawLength: liveLength, md5: '' };
  return { pack, size: dataLength, dataLength, live: liveLength === 0 ? [] : [entry] };
}
