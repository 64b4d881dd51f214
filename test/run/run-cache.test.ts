import { chmodSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { runCacheText } from '../../src/project/dvc-lock/dvc-lock.ts';
import type { LockEntry } from '../../src/project/stage.ts';
import { RunCache } from '../../src/run/run-cache.ts';
import { runCacheKey, runCachePath, runCacheValue } from '../../src/run/run-cache-key.ts';
import { entryPath, readPrefixes } from '../../src/run/run-cache-place.ts';
import { LocalStore } from '../../src/store/local.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { entry, locked, mapping } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';

const wanted = entry({
  cmd: 'make it',
  deps: [locked('in', 'a')],
  params: new Map([['params.yaml', mapping({ lr: 0.1 })]]),
  outs: [
    { path: 'model', hashName: 'md5' },
    { path: 'metrics.json', hashName: 'md5' },
  ],
});

function made(digit: string): LockEntry {
  return { ...wanted, outs: [locked('metrics.json', 'd'), locked('model', digit)] };
}

function setUp(rig: Rig, remote?: Store, lane?: string) {
  const notes: string[] = [];
  const local = new LocalStore({ dir: rig.path('cache'), name: 'the cache' });
  const cache = new RunCache({
    local,
    remote,
    lane,
    signal: new AbortController().signal,
    note: (text) => void notes.push(text),
  });
  return { cache, notes };
}

function plant(rig: Rig, path: string, text: string, minutes = 0): void {
  rig.write(`cache/${path}`, text);
  utimesSync(rig.path('cache', path), 1_700_000_000 + 60 * minutes, 1_700_000_000 + 60 * minutes);
}

/** Counts what is asked of a store. */
function counted(store: Store): { store: Store; requests: string[] } {
  const requests: string[] = [];
  const counting: Store = {
    name: store.name,
    has: (keys, signal) => {
      requests.push(`has ${keys.length}`);
      return store.has(keys, signal);
    },
    list: (prefix, signal) => {
      requests.push(`list ${prefix}`);
      return store.list(prefix, signal);
    },
    read: (key, signal) => {
      requests.push(`read ${key}`);
      return store.read(key, signal);
    },
    write: (key, source, signal) => store.write(key, source, signal),
    remove: (key, signal) => store.remove(key, signal),
    close: () => store.close(),
  };
  return { store: counting, requests };
}

describe('the run cache', () => {
  test('gives back what it kept, as a file that is not read-only', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache, notes } = setUp(rig);
    expect(await cache.findLocal(wanted)).toBeUndefined();
    unwrap(await cache.save(made('b')));
    const path = runCachePath(made('b'));
    expect(rig.read(`cache/${path}`)).toBe(runCacheText(made('b')));
    expect(statSync(rig.path('cache', path)).mode & 0o200).toBe(0o200);
    const found = await cache.findLocal(wanted);
    expect(found?.outs).toEqual([...made('b').outs]);
    expect(notes).toEqual([]);
  });

  test('takes the newest of several runs (C-130)', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache } = setUp(rig);
    for (const [digit, minutes] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const) {
      plant(rig, runCachePath(made(digit)), runCacheText(made(digit)), minutes);
    }
    expect((await cache.findLocal(wanted))?.outs).toEqual([...made('b').outs]);
  });

  test('leaves an entry that is there alone, and replaces one that cannot be believed', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache } = setUp(rig);
    const path = runCachePath(made('b'));
    const withOtherSize = runCacheText({
      ...made('b'),
      outs: made('b').outs.map((each) => ({ ...each, size: 5 })),
    });
    plant(rig, path, withOtherSize);
    unwrap(await cache.save(made('b')));
    expect(rig.read(`cache/${path}`)).toBe(withOtherSize);
    plant(rig, path, '{');
    unwrap(await cache.save(made('b')));
    expect(rig.read(`cache/${path}`)).toBe(runCacheText(made('b')));
  });

  const key = runCacheKey(wanted);
  const folder = `runs/${key.slice(0, 2)}/${key}`;
  const other = entry({ ...made('b'), cmd: 'make another' });
  const poisons: readonly (readonly [string, string, string])[] = [
    ['no YAML', runCacheValue(made('b')), 'cmd: [\n'],
    ['an empty file', runCacheValue(made('b')), ''],
    ['the entry of another key', runCacheValue(other), runCacheText(other)],
    ['an entry under another name', runCacheValue(made('c')), runCacheText(made('b'))],
    ['an out without a hash', runCacheValue(wanted), runCacheText(wanted)],
    [
      'a hash that is a path',
      runCacheValue(made('b')),
      runCacheText(made('b')).replace(/md5: b+/, 'md5: ../../../etc/passwd'),
    ],
    ['an unknown field', runCacheValue(made('b')), `${runCacheText(made('b'))}more: 1\n`],
  ];
  test.each(poisons)('passes over %s, says so, and takes the next', async (_, name, text) => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache, notes } = setUp(rig);
    plant(rig, `${folder}/${name}`, text, 9);
    expect(await cache.findLocal(wanted)).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining(`${folder}/${name}`)]);
    plant(rig, runCachePath(made('e')), runCacheText(made('e')), 1);
    expect((await cache.findLocal(wanted))?.outs).toEqual([...made('e').outs]);
  });

  test('passes over files that are no entries', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache, notes } = setUp(rig);
    plant(rig, `${folder}/.DS_Store`, 'x', 9);
    plant(rig, `${folder}/${'0'.repeat(63)}.tmp`, 'x', 9);
    expect(await cache.findLocal(wanted)).toBeUndefined();
    expect(notes).toEqual([]);
  });

  test('believes an entry whose command lost double spaces when DVC folded it', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache } = setUp(rig);
    const long = { ...made('b'), cmd: `${'word '.repeat(15)}double  ${'space '.repeat(10)}` };
    const folded = { ...wanted, cmd: long.cmd };
    plant(rig, runCachePath(long), runCacheText(long).replace('double  space', 'double space'));
    expect(await cache.findLocal(folded)).toMatchObject({ cmd: long.cmd });
  });
});

describe('the run cache of a remote', () => {
  test('answers with a list and one read, however much it holds', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    for (let i = 0; i < 500; i++)
      rig.write(`remote/runs/${(i % 256).toString(16).padStart(2, '0')}/${i}/x`, 'x');
    rig.write(`remote/${runCachePath(made('b'))}`, runCacheText(made('b')));
    const { store, requests } = counted(new LocalStore({ dir: rig.path('remote'), name: 'remote' }));
    const { cache } = setUp(rig, store);
    expect((await cache.findRemote(wanted))?.outs).toEqual([...made('b').outs]);
    expect(requests).toEqual([
      expect.stringMatching(/^list runs\/../),
      expect.stringMatching(/^read runs\/../),
    ]);
  });

  test('is asked three times at most, also when entries are poisoned', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const key = runCacheKey(wanted);
    for (let i = 0; i < 9; i++)
      rig.write(`remote/runs/${key.slice(0, 2)}/${key}/${String(i).repeat(64)}`, 'cmd: x\n');
    const { store, requests } = counted(new LocalStore({ dir: rig.path('remote'), name: 'remote' }));
    const { cache, notes } = setUp(rig, store);
    expect(await cache.findRemote(wanted)).toBeUndefined();
    expect(requests).toHaveLength(3);
    expect(notes).toHaveLength(2);
  });

  test('that refuses is noted once and not asked again', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { store, requests } = counted(new LocalStore({ dir: rig.path('remote'), name: "remote 'r'" }));
    const refusing: Store = {
      ...store,
      // biome-ignore lint/correctness/useYield: it refuses before the first item
      async *list() {
        requests.push('list');
        throw new StoreError('denied', { reason: 'storage', message: 'no permission to list' });
      },
    };
    const { cache, notes } = setUp(rig, refusing);
    expect([await cache.findRemote(wanted), await cache.findRemote(wanted)]).toEqual([undefined, undefined]);
    expect(requests).toEqual(['list']);
    expect(notes).toEqual(["the run cache of remote 'r' is not used: no permission to list"]);
  });

  test('a cache folder that may not be written is a failure, not a crash', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    rig.write('cache', 'a file where the folder should be');
    const saved = await setUp(rig).cache.save(made('b'));
    expect(saved).toMatchObject({ ok: false, failures: [{ message: expect.stringContaining('cache') }] });
    expect(readdirSync(rig.root)).toEqual(['cache']);
    chmodSync(rig.path('cache'), 0o600);
  });
});

describe('lanes', () => {
  const folder = () => new AbortController().signal;

  test('an entry of a pull request is read by that pull request only, here and in a remote', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const remote = new LocalStore({ dir: rig.path('remote'), name: 'remote' });
    const mine = setUp(rig, remote, 'pr-12').cache;
    const key = unwrap(await mine.save(made('b')));
    expect(key).toMatch(/^lockstep\/lanes\/pr-12\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/);
    await remote.write(key, { kind: 'bytes', bytes: Buffer.from(runCacheText(made('b'))) }, folder());
    for (const [lane, isFound] of [
      ['pr-12', true],
      ['pr-1', false],
      ['pr-123', false],
      [undefined, false],
    ] as const) {
      const { cache } = setUp(rig, remote, lane);
      expect((await cache.findLocal(wanted)) !== undefined, `${lane} here`).toBe(isFound);
      expect((await cache.findRemote(wanted)) !== undefined, `${lane} remote`).toBe(isFound);
    }
    expect(readdirSync(rig.path('cache'))).toEqual(['lockstep']);
  });

  test('a pull request reads what trusted runs kept, after its own', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    unwrap(await setUp(rig).cache.save(made('b')));
    const mine = setUp(rig, undefined, 'pr-12').cache;
    expect((await mine.findLocal(wanted))?.outs).toEqual([...made('b').outs]);
    unwrap(await mine.save(made('e')));
    expect((await mine.findLocal(wanted))?.outs).toEqual([...made('e').outs]);
    expect((await setUp(rig).cache.findLocal(wanted))?.outs).toEqual([...made('b').outs]);
  });

  test('a lane costs no more requests, also when everything is poisoned', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const key = runCacheKey(wanted);
    for (const prefix of readPrefixes('dvc', 'pr-12')) {
      for (let i = 0; i < 4; i++)
        rig.write(`remote/${prefix}${key.slice(0, 2)}/${key}/${String(i).repeat(64)}`, 'cmd: x\n');
    }
    const { store, requests } = counted(new LocalStore({ dir: rig.path('remote'), name: 'remote' }));
    expect(await setUp(rig, store, 'pr-12').cache.findRemote(wanted)).toBeUndefined();
    expect(requests).toHaveLength(3);
  });

  test('additions that DVC does not know lie where it does not look', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { cache } = setUp(rig);
    expect(unwrap(await cache.save(made('b'), 'own'))).toMatch(/^lockstep\/runs\//);
    expect(await cache.findLocal(wanted)).toBeUndefined();
    expect((await cache.findLocal(wanted, { kind: 'own' }))?.outs).toEqual([...made('b').outs]);
  });

  test.each(['', '..', 'a/b', '../x', 'PR-1', 'x'.repeat(65), '-a'])('%j is no lane', (lane) => {
    expect(() => entryPath(made('b'), 'dvc', lane)).toThrow(RangeError);
    expect(() => readPrefixes('dvc', lane)).toThrow(RangeError);
  });
});
