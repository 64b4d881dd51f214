import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { HashName } from '../../src/store/oid.ts';
import { findUnsound } from '../../src/store/verify-together.ts';

let dir = '';
beforeEach(() => {
  dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-sound-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true }));

function fill(texts: readonly string[], hashName: HashName = 'md5') {
  const cache = new Cache({ dir });
  return texts.map((text) => {
    const bytes = Buffer.from(text);
    const id = { oid: md5Bytes(bytes, hashName), hashName };
    cache.addBytes(bytes, id);
    return id;
  });
}

test.each([3, 40])(
  'of %i objects the absent and the corrupt ones are found, and those are removed',
  async (count) => {
    const ids = fill(Array.from({ length: count }, (_, i) => `object ${i}`));
    const [gone, changed, shorter] = ids;
    if (gone === undefined || changed === undefined || shorter === undefined) throw new Error('too few');
    const fresh = new Cache({ dir });
    fs.rmSync(fresh.pathOf(gone));
    for (const [id, text] of [
      [changed, 'objecT 1'],
      [shorter, 'o'],
    ] as const) {
      fs.chmodSync(fresh.pathOf(id), 0o644);
      fs.writeFileSync(fresh.pathOf(id), text);
    }
    expect(new Set(await findUnsound(fresh, ids, undefined))).toEqual(new Set([gone, changed, shorter]));
    expect(ids.filter((id) => fresh.has(id))).toEqual(ids.slice(3));
    expect(ids.slice(3).every((id) => fresh.look(id) === 'sound')).toBe(true);
  },
);

test('objects of the older kind are hashed by their own rule', async () => {
  const ids = [...fill(['a\r\n'], 'md5-dos2unix'), ...fill(Array.from({ length: 20 }, (_, i) => `${i}\r\n`))];
  expect(await findUnsound(new Cache({ dir }), ids, undefined)).toEqual([]);
});

test('an abort ends it', async () => {
  const ids = fill(Array.from({ length: 20 }, (_, i) => `${i}`));
  const aborted = AbortSignal.abort(new Error('enough'));
  await expect(findUnsound(new Cache({ dir }), ids, aborted)).rejects.toThrow('enough');
});
