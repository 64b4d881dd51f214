import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTempName } from '../../src/atomic-write.ts';
import { Cache } from '../../src/store/cache.ts';
import type { Copies } from '../../src/store/copies.ts';
import { Landing } from '../../src/store/landing.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { ObjectId } from '../../src/store/oid.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'lockstep-landing-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const newCache = () => new Cache({ dir: join(root, 'cache') });
const bodies = (count: number) =>
  Array.from({ length: count }, (_, i) => Buffer.from(`body ${i} `.repeat(1 + (i % 700))));
const idOf = (bytes: Uint8Array): ObjectId => ({ oid: md5Bytes(bytes, 'md5'), hashName: 'md5' });
const names = (folder: string) => (fs.readdirSync(folder, { recursive: true }) as string[]).sort();

test('bodies get their names, read-only, and are known to be sound; others are left to the caller', async () => {
  const cache = newCache();
  const all = bodies(400);
  const wrong = { oid: 'f'.repeat(32), hashName: 'md5' } as ObjectId;
  const legacy = { ...idOf(Buffer.from('x')), hashName: 'md5-dos2unix' } as ObjectId;
  {
    await using landing = new Landing(cache, [...all.map(idOf), wrong], undefined);
    const there = await Promise.all(all.map((bytes) => landing.take(idOf(bytes), bytes)));
    expect(there).toEqual(all.map(() => true));
    expect(await landing.take(wrong, Buffer.from('something else'))).toBe(false);
    expect(landing.take(legacy, Buffer.from('x'))).toBe(false);
  }
  for (const bytes of all) {
    expect(fs.readFileSync(cache.pathOf(idOf(bytes)))).toEqual(bytes);
    expect(fs.statSync(cache.pathOf(idOf(bytes))).mode & 0o777).toBe(0o444);
    expect(cache.look(idOf(bytes))).toBe('sound');
  }
  expect(cache.has(wrong)).toBe(false);
  expect(names(cache.dir).filter(isTempName)).toEqual([]);
});

test('no more than it has room for, and what the disk refuses is left to the caller too', async () => {
  const cache = newCache();
  const all = bodies(600);
  const [bad] = all.map(idOf);
  fs.mkdirSync(join(cache.pathOf(bad as ObjectId), 'in the way'), { recursive: true });
  await using landing = new Landing(cache, all.map(idOf), undefined);
  const answers = all.map((bytes) => landing.take(idOf(bytes), bytes));
  expect(answers.map((answer) => answer === false)).toEqual(all.map((_, i) => i >= 512));
  expect(await Promise.all(answers.slice(0, 512))).toEqual(all.slice(0, 512).map((_, i) => i > 0));
});

test('copies are made of the same bytes, and only said to be made when all are', async () => {
  const cache = newCache();
  const all = bodies(200);
  const folder = join(root, 'copies');
  fs.mkdirSync(folder);
  const paths = new Map(
    all.map((bytes, i) => [idOf(bytes).oid, [join(folder, `a${i}`), join(folder, `b${i}`)]]),
  );
  fs.writeFileSync(join(folder, 'b7'), 'mine');
  const made: string[] = [];
  const copies: Copies = {
    expect: () => {},
    wanted: ({ oid }) => paths.get(oid) ?? [],
    made: ({ oid }) => void made.push(oid),
  };
  {
    await using landing = new Landing(cache, all.map(idOf), copies);
    const there = await Promise.all(all.map((bytes) => landing.take(idOf(bytes), bytes)));
    expect(there).toEqual(all.map(() => true));
  }
  expect(made.sort()).toEqual(
    all
      .map((bytes) => idOf(bytes).oid)
      .filter((_, i) => i !== 7)
      .sort(),
  );
  for (const [i, bytes] of all.entries()) {
    if (i === 7) continue;
    expect(fs.readFileSync(join(folder, `a${i}`))).toEqual(bytes);
    expect(fs.readFileSync(join(folder, `b${i}`))).toEqual(bytes);
    expect(fs.statSync(join(folder, `a${i}`)).mode & 0o777).toBe(0o666 & ~process.umask());
  }
  // Of one of which a copy is in the way nothing else is left.
  expect(fs.readFileSync(join(folder, 'b7'), 'utf8')).toBe('mine');
  expect(fs.existsSync(join(folder, 'a7'))).toBe(false);
});
