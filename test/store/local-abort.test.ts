import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { LocalStore } from '../../src/store/local.ts';
import { transfer } from '../../src/store/transfer.ts';
import { idOf } from './transfer-rig.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'lockstep-local-abort-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/** Small ones, which are handed over whole, and such as come in pieces. */
const texts = Array.from({ length: 2_000 }, (_, i) => `${i} `.repeat(i % 20 === 0 ? 60_000 : 50));

test.each(['fetch', 'push'])('a %s from or to a folder ends soon after it is aborted', async (direction) => {
  const cache = new Cache({ dir: join(root, 'cache') });
  const store = new LocalStore({ dir: join(root, 'remote'), name: 'a folder' });
  const source = direction === 'fetch' ? new Cache({ dir: store.folder.dir }) : cache;
  for (const text of texts) source.addBytes(Buffer.from(text), idOf(text));
  const [from, to] = direction === 'fetch' ? [store, cache] : [cache, store];
  const stop = new AbortController();
  let reported = 0;
  const result = await transfer({
    from,
    to,
    objects: texts.map((text) => idOf(text)),
    signal: stop.signal,
    // Only a timer that has its turn can stop it, as a signal of the system has to.
    onProgress: ({ objects }) => {
      if (reported === 0) setTimeout(() => stop.abort(new Error('enough')));
      reported = objects;
    },
  });
  expect(result.failures.map(({ reason }) => reason)).toEqual(['cancelled']);
  expect(result.moved.objects).toBeGreaterThan(0);
  expect(result.moved.objects).toBeLessThan(texts.length / 2);
});
