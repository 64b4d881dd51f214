import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCacheText } from '../../src/project/dvc-lock/dvc-lock.ts';
import { RunCache } from '../../src/run/run-cache.ts';
import { runCachePath } from '../../src/run/run-cache-key.ts';
import { LocalStore } from '../../src/store/local.ts';
import type { Store } from '../../src/store/store.ts';
import { entry, locked } from '../plan/make-stage.ts';
import { CacheRig } from '../store/actions-cache-rig.ts';

let rig: CacheRig;
beforeEach(async () => {
  rig = await CacheRig.start();
});
afterEach(() => rig.close());

const wanted = entry({
  cmd: 'make it',
  deps: [locked('in', 'a')],
  outs: [{ path: 'model', hashName: 'md5' }],
});
const made = { ...wanted, outs: [locked('model', 'd')] };

function runCache(remote: Store): { cache: RunCache; notes: string[] } {
  const notes: string[] = [];
  const local = new LocalStore({ dir: `${rig.folder}/cache`, name: 'the cache' });
  const { signal } = new AbortController();
  const note = (text: string) => void notes.push(text);
  return { cache: new RunCache({ local, remote, signal, note }), notes };
}

test('a run-cache entry comes back from the Actions cache', async () => {
  await rig.save([Buffer.from(runCacheText(made))], () => runCachePath(made));
  const { cache, notes } = runCache(rig.job().store);
  expect((await cache.findRemote(wanted))?.outs).toEqual(made.outs);
  expect(notes).toEqual([]);
});

test('an entry that is evicted after it was listed is a miss, and the store is asked again for the next one', async () => {
  await rig.save([Buffer.from(runCacheText(made))], () => runCachePath(made));
  const { store } = rig.job();
  await store.has([]);
  rig.fake.entries.evict(() => true);
  const { cache, notes } = runCache(store);
  expect(await cache.findRemote(wanted)).toBeUndefined();
  await store.write(runCachePath(made), { kind: 'bytes', bytes: Buffer.from(runCacheText(made)) });
  expect((await cache.findRemote(wanted))?.outs).toEqual(made.outs);
  expect(notes).toEqual([]);
});
