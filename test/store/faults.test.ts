import { describe, expect, test } from 'vitest';
import {
  bodyFaults,
  connectionFaults,
  listFaults,
  statusFaults,
  storeFaults,
  type WrongAnswer,
} from '../fakes/s3-faults.ts';
import { expectTold, FaultWorld } from './fault-world.ts';

const small = 600;
const large = 400_000;
const patient = 60_000;
/** Refusals of all that these credentials ask for: nothing else is tried then. */
const ofTheStore = /credentials|clock/;

type Case = readonly [string, string, WrongAnswer, number];
const casesOf = (faults: Readonly<Record<string, WrongAnswer>>, ...sizes: readonly number[]): Case[] =>
  Object.entries(faults).flatMap(([name, fault]) =>
    sizes.map((size): Case => [size === small ? 'small' : 'large', name, fault, size]),
  );

const gone = { 'is not there (404)': { status: 404, code: 'NoSuchKey' } };
const fetchCases = [
  ...casesOf({ ...connectionFaults, ...statusFaults, ...gone }, small),
  ...casesOf(bodyFaults, small, large),
];
const pushCases = casesOf({ ...connectionFaults, ...statusFaults, ...storeFaults }, small, large);

async function inWorld(size: number, work: (world: FaultWorld) => Promise<void>): Promise<void> {
  const world = await FaultWorld.start(size);
  try {
    await work(world);
  } finally {
    await world.close();
  }
}

test('there are many kinds of faults', () => {
  const kinds = [connectionFaults, statusFaults, bodyFaults, storeFaults, listFaults].flatMap(Object.keys);
  expect(kinds.length).toBeGreaterThan(50);
});

describe.concurrent('a fetch', () => {
  test.each(fetchCases)(
    'of a %s object whose answer %s brings the rest, and later that one',
    (_, name, fault, size) =>
      inWorld(size, async (world) => {
        world.fillBucket();
        world.s3.failNext({ method: 'GET', key: world.badKey, times: 1e9, ...fault });
        const result = await world.run('fetch');
        expectTold(result, world.bad);
        const { cache } = world.held();
        for (const key of world.keysOf('tree', world.bad)) expect(cache).not.toContain(key);
        if (!ofTheStore.test(name)) expect(cache).toEqual(world.keysOf('one', 'two', 'three'));
        world.s3.heal();
        expect(await world.run('fetch')).toMatchObject({
          failures: [],
          missing: [],
          corrupt: [],
          incomplete: [],
        });
        expect(world.held().cache).toEqual(world.keysOf('tree', ...world.texts));
      }),
    patient,
  );

  test.each(fetchCases)(
    'survives that the answer for a %s object %s once',
    (_, name, fault, size) =>
      inWorld(size, async (world) => {
        world.fillBucket();
        world.s3.failNext({ method: 'GET', key: world.badKey, times: 1, ...fault });
        await world.run('fetch');
        world.held();
        expect(await world.run('fetch'), name).toMatchObject({ failures: [], missing: [] });
        expect(world.held().cache).toEqual(world.keysOf('tree', ...world.texts));
      }),
    patient,
  );
});

describe.concurrent('a push', () => {
  test.each(pushCases)(
    'of a %s object that %s sends the rest, and later that one',
    (_, name, fault, size) =>
      inWorld(size, async (world) => {
        world.fillCache();
        world.s3.failNext({ method: 'PUT', key: world.badKey, times: 1e9, ...fault });
        const result = await world.run('push');
        expectTold(result, world.bad);
        const { bucket } = world.held();
        for (const key of world.keysOf('tree')) expect(bucket).not.toContain(key);
        if (!ofTheStore.test(name))
          for (const key of world.keysOf('one', 'two', 'three')) expect(bucket).toContain(key);
        world.s3.heal();
        expect(await world.run('push')).toMatchObject({
          failures: [],
          missing: [],
          corrupt: [],
          incomplete: [],
        });
        expect(world.held().bucket).toEqual(world.keysOf('tree', ...world.texts));
      }),
    patient,
  );
});

describe.concurrent('a look at what is there', () => {
  test.each(Object.entries(listFaults))(
    'says so if the listing %s',
    (_, fault) =>
      inWorld(small, async (world) => {
        world.fillBucket();
        world.s3.failNext({ method: 'GET', query: /list-type/, times: 1e9, ...fault });
        const store = await world.open();
        const keys = Array.from({ length: 40 }, (_, i) => `files/md5/${i + 10}/${'0'.repeat(30)}`);
        const error = await store.has(keys).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(error).toMatchObject({
          code: 'unavailable',
          failure: {
            message: expect.stringContaining("remote 'storage' (s3://data)"),
            hint: expect.any(String),
          },
        });
        world.s3.heal();
        expect(await store.has(keys)).toEqual(new Set());
        await store.close();
      }),
    patient,
  );
});
