import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BadProxy, type Spoiling, spoilings } from '../attack/bad-proxy.ts';
import { CacheRig } from './actions-cache-rig.ts';
import { keyOf, readAll } from './contract.ts';

const noise = /\bat .*:\d+:\d+|secret|eyJ|please log in/;

/** Saves in one job and reads in the next; gives what was read, if it was there. A job never fails for want of a cache. */
async function save(rig: CacheRig, bytes: Buffer): Promise<readonly string[]> {
  return (await rig.save([bytes], keyOf)).notes;
}

async function read(
  rig: CacheRig,
  bytes: Buffer,
): Promise<{ readonly is: 'right' | 'absent'; readonly notes: readonly string[] }> {
  const { store, notes } = rig.job();
  const found = await store.has([keyOf(bytes)]);
  const got = await readAll(store, keyOf(bytes)).catch((error: { code?: string }) => error.code);
  await store.close();
  if (got === 'not-found') return { is: 'absent', notes };
  expect(found.size, 'read, and not found').toBe(1);
  expect(Buffer.isBuffer(got) && got.equals(bytes), String(got)).toBe(true);
  return { is: 'right', notes };
}

const rounds = [1, 1e9].flatMap((times) => [0, 1, 2, 3, 4].map((from) => ({ times, from })));

async function round(spoiling: Spoiling, { times, from }: (typeof rounds)[number]): Promise<void> {
  const rig = await CacheRig.start();
  await using proxy = await BadProxy.start(rig.fake.url);
  // Signed addresses lead through it too.
  rig.fake.url = proxy.url;
  const what = `call ${from + 1}, ${times} times`;
  const bytes = randomBytes(5_000);
  proxy.spoil(spoiling, from, times);
  const told = await save(rig, bytes);
  proxy.heal();
  await read(rig, bytes);
  await save(rig, bytes);
  expect((await read(rig, bytes)).is, `after trouble with saving, ${what}`).toBe('right');
  proxy.spoil(spoiling, from, times);
  const { notes } = await read(rig, bytes);
  expect(`${told} ${notes}`, what).not.toMatch(noise);
  await rig.close();
}

describe.concurrent('the cache service behind a proxy that spoils a call, or all from there on', () => {
  test.each(spoilings.map((spoiling) => [spoiling.name, spoiling] as const))(
    '%s',
    async (_, spoiling) => {
      await Promise.all(rounds.map((each) => round(spoiling, each)));
    },
    120_000,
  );
});
