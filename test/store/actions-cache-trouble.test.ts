import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openActionsCache } from '../../src/store/actions-cache/open.ts';
import { Cache } from '../../src/store/cache.ts';
import { type ObjectId, parseObjectKey } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';
import type { CacheEntry } from '../fakes/actions-cache-entries.ts';
import type { Call, Trouble } from '../fakes/actions-cache-service.ts';
import { CacheRig } from './actions-cache-rig.ts';
import { all, keyOf, readAll, refusal } from './contract.ts';

let rig: CacheRig;
beforeEach(async () => {
  rig = await CacheRig.start();
});
afterEach(() => rig.close());

const value = Buffer.alloc(5_000, 'what the first run made ');
const key = keyOf(value);
const packs = (): readonly CacheEntry[] =>
  rig.fake.entries.finished.filter((entry) => entry.key.startsWith('dvcp-'));
const catalogues = (): readonly CacheEntry[] =>
  rig.fake.entries.finished.filter((entry) => entry.key.startsWith('dvcc-'));

function write(
  store: { write: ReturnType<CacheRig['job']>['store']['write'] },
  bytes: Buffer,
): Promise<void> {
  return store.write(keyOf(bytes), { kind: 'bytes', bytes });
}

/** A trouble for the first `times` calls that fit. */
function first(
  times: number,
  fits: (call: Call) => boolean,
  trouble: Trouble,
): (call: Call) => Trouble | undefined {
  let left = times;
  return (call) => (fits(call) && left-- > 0 ? trouble : undefined);
}

describe('eviction', () => {
  test('a pack that is gone takes its objects with it, and the next catalogue no longer names it', async () => {
    const other = Buffer.from('of another run');
    await rig.save([value], keyOf);
    await rig.save([other], keyOf);
    const lost = packs()[0] as CacheEntry;
    rig.fake.entries.evict(({ id }) => id === lost.id);
    const { store, notes } = rig.job();
    expect(await store.has([key, keyOf(other)])).toEqual(new Set([keyOf(other)]));
    await write(store, value);
    await store.close();
    expect(notes).toEqual([]);
    expect(packs()).toHaveLength(2);
    expect(catalogues().at(-1)?.bytes?.toString()).not.toContain(lost.key);
    expect((await readAll(rig.job().store, key)).equals(value)).toBe(true);
  });

  test('between look-up and read it makes the object one that is not there', async () => {
    await rig.save([value], keyOf);
    const { store, notes } = rig.job();
    expect(await store.has([key])).toEqual(new Set([key]));
    rig.fake.entries.evict(() => true);
    expect((await refusal(readAll(store, key))).code).toBe('not-found');
    expect(await store.has([key])).toEqual(new Set());
    expect(notes).toEqual([]);
  });

  test('while an object arrives ends it as not there, and a transfer takes it from elsewhere', async () => {
    const long = randomBytes(9 * 2 ** 20);
    await rig.save([long], keyOf);
    const remote = new Cache({ dir: join(rig.folder, 'remote') });
    const id = parseObjectKey(keyOf(long)) as ObjectId;
    remote.addBytes(long, id);
    const { store } = rig.job();
    await store.has([keyOf(long)]);
    let reads = 0;
    rig.fake.trouble = ({ name }) => {
      if (name !== 'blob') return undefined;
      if (++reads > 1) rig.fake.entries.evict(() => true);
      return reads === 1 ? 'cut' : undefined;
    };
    const to = new Cache({ dir: join(rig.folder, 'to') });
    const result = await transfer({ from: store, to, objects: [id], fallback: [remote.store] });
    expect(result).toMatchObject({ moved: { objects: 1 }, failures: [], missing: [] });
    expect(to.check(id)).toBe(true);
  });

  test('over the quota costs the least recently used pack, and nothing else', async () => {
    const values = Array.from({ length: 4 }, () => randomBytes(100_000));
    rig.fake.entries.quota = 320_000;
    for (const bytes of values) await rig.save([bytes], keyOf);
    const { store, notes } = rig.job();
    const there = await store.has(values.map(keyOf));
    expect(there.size).toBe(3);
    for (const one of there) expect((await readAll(store, one)).length).toBe(100_000);
    expect(notes).toEqual([]);
  });
});

describe('a service in trouble', () => {
  test('429 turns saving off for the run, with one line that says how long', async () => {
    rig.fake.trouble = ({ name }) =>
      name === 'CreateCacheEntry' ? { status: 429, headers: { 'retry-after': '42' } } : undefined;
    const { store, notes } = rig.job();
    await write(store, value);
    await store.save();
    await write(store, Buffer.from('more'));
    await store.save();
    expect(store.maySave).toBe(false);
    expect((await readAll(store, key)).equals(value)).toBe(true);
    await store.close();
    expect(rig.fake.count('CreateCacheEntry')).toBe(1);
    expect(notes).toEqual([expect.stringMatching(/nothing more is saved .*429.*42 s$/)]);
  });

  test('429 on a look-up turns all of it off', async () => {
    await rig.save([value], keyOf);
    rig.fake.trouble = () => ({ status: 429 });
    const { store, notes } = rig.job();
    expect(await store.has([key])).toEqual(new Set());
    await write(store, value);
    await store.close();
    expect(notes).toHaveLength(1);
  });

  test('a token that only reads is one line, and reading goes on', async () => {
    await rig.save([value], keyOf);
    const { store, notes } = rig.job({ readOnlyToken: true });
    expect((await readAll(store, key)).equals(value)).toBe(true);
    await write(store, Buffer.from('new'));
    await store.close();
    expect(notes).toEqual([expect.stringMatching(/nothing more is saved .*token does not allow it$/)]);
  });

  test.each([
    ['a token that may not read', 403, { code: 'permission_denied', msg: 'cache read denied: no scopes' }],
    ['a token that is no good', 401, {}],
  ])('%s is a miss with one line', async (_, status, body) => {
    rig.fake.trouble = ({ name }) => (name === 'GetCacheEntryDownloadURL' ? { status, body } : undefined);
    const { store, notes } = rig.job();
    expect(await store.has([key])).toEqual(new Set());
    expect(notes).toEqual([expect.stringMatching(/is not used: this run's token does not allow it/)]);
  });

  test.each([
    ['read', true, false],
    ['none', false, false],
    ['write-only', false, false],
    ['write', true, true],
    ['something new', true, true],
  ])('ACTIONS_CACHE_MODE=%s is obeyed without a question', async (mode, reads, saves) => {
    await rig.save([value], keyOf);
    const before = rig.fake.calls.length;
    const { store, notes } = rig.job({ mode });
    expect((await store.has([key])).size).toBe(reads ? 1 : 0);
    expect(store.maySave).toBe(saves);
    await write(store, Buffer.from('new'));
    await store.close();
    expect(rig.fake.count('CreateCacheEntry', before) > 0).toBe(saves);
    expect(rig.fake.calls.length > before).toBe(reads);
    expect(notes).toEqual([]);
  });

  test('an input that says read saves nothing, and counts what it dropped', async () => {
    const { store } = rig.job({ readOnly: true });
    await write(store, value);
    expect(store.dropped).toBe(1);
    await store.close();
    expect(rig.fake.entries.finished).toEqual([]);
  });

  test('no runner, no cache', () => {
    const options = { readOnly: false, scopes: ['x'] as const, folder: rig.folder, note: () => {} };
    expect(openActionsCache({ ...options, env: {} })).toBeUndefined();
    expect(
      openActionsCache({ ...options, env: { ...rig.fake.env(), ACTIONS_RUNTIME_TOKEN: '' } }),
    ).toBeUndefined();
    expect(
      openActionsCache({ ...options, env: { ...rig.fake.env(), ACTIONS_RESULTS_URL: 'file:///etc' } }),
    ).toBeUndefined();
  });

  test('a service that is not there, or answers nothing but errors, costs one line and little time', async () => {
    for (const trouble of ['reset', { status: 503 }] as const) {
      rig.fake.trouble = () => trouble;
      const { store, notes } = rig.job();
      expect(await store.has([key])).toEqual(new Set());
      expect(await all(store.list(''))).toEqual([]);
      expect((await refusal(readAll(store, key))).code).toBe('not-found');
      await write(store, value);
      await store.close();
      expect(notes).toHaveLength(1);
    }
  });

  test('a service that never answers is left after eight seconds', { timeout: 20_000 }, async () => {
    rig.fake.trouble = () => 'hang';
    const { store, notes } = rig.job();
    const start = performance.now();
    expect(await store.has([key])).toEqual(new Set());
    expect(performance.now() - start).toBeLessThan(12_000);
    expect(notes).toEqual(['the GitHub Actions cache is not used: it did not answer in time']);
  });

  test('an outage in the middle of reading makes the rest absent, with one line', {
    timeout: 60_000,
  }, async () => {
    const values = Array.from({ length: 20 }, () => randomBytes(1_000));
    await rig.save(values, keyOf);
    const { store, notes } = rig.job();
    expect((await store.has(values.map(keyOf))).size).toBe(20);
    rig.fake.trouble = ({ name }) => (name === 'blob' ? { status: 500 } : undefined);
    const answers = await Promise.all(values.map((bytes) => refusal(readAll(store, keyOf(bytes)))));
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['not-found']));
    expect(notes).toHaveLength(1);
  });

  test('passing errors and broken connections are got over', async () => {
    const long = randomBytes(9 * 2 ** 20);
    rig.fake.trouble = first(1, ({ method }) => method === 'PUT', 'reset');
    await rig.save([long, value], keyOf);
    const { store, notes } = rig.job();
    rig.fake.trouble = first(1, ({ name }) => name === 'GetCacheEntryDownloadURL', { status: 502 });
    expect(await store.has([key])).toEqual(new Set([key]));
    rig.fake.trouble = first(2, ({ name }) => name === 'blob', 'cut');
    expect((await readAll(store, keyOf(long))).equals(long)).toBe(true);
    expect(notes).toEqual([]);
  });

  test('a signed address that expired is asked for again', async () => {
    await rig.save([value], keyOf);
    const { store } = rig.job();
    await store.has([key]);
    rig.fake.generation++;
    expect((await readAll(store, key)).equals(value)).toBe(true);
  });

  test('a blob store that ignores ranges still gives the right bytes', async () => {
    const values = Array.from({ length: 5 }, () => randomBytes(50_000));
    await rig.save(values, keyOf);
    rig.fake.ignoresRanges = true;
    const { store } = rig.job();
    for (const bytes of values) expect((await readAll(store, keyOf(bytes))).equals(bytes)).toBe(true);
  });

  test('no line for people holds an address, a signature or a token', async () => {
    rig.fake.trouble = ({ name }) => (name === 'blob' ? { status: 400 } : undefined);
    const { store, notes } = rig.job();
    await write(store, value);
    await store.close();
    expect(notes).toHaveLength(1);
    expect(notes.join()).not.toMatch(/secret|127\.0\.0\.1|eyJ/);
  });
});

describe('a full disk or budget', () => {
  test('what is over the budget is dropped with one line', async () => {
    const { store, notes } = rig.job({ budget: 10_000 });
    for (let i = 0; i < 4; i++) await write(store, randomBytes(4_000));
    await store.close();
    expect(store.dropped).toBe(2);
    expect(notes).toEqual([expect.stringContaining('it may have 10000 bytes')]);
    expect(packs()[0]?.bytes?.length).toBeLessThan(10_000);
  });

  test('new packs push the oldest out of the catalogue', async () => {
    const values = Array.from({ length: 4 }, () => randomBytes(4_000));
    for (const bytes of values) await rig.save([bytes], keyOf, { budget: 10_000 });
    expect(await rig.job().store.has(values.map(keyOf))).toEqual(new Set(values.slice(2).map(keyOf)));
  });
});

describe('bytes from anybody', () => {
  const spoil = (entry: CacheEntry | undefined, change: (bytes: Buffer) => Buffer): void => {
    if (entry?.bytes === undefined) throw new Error('nothing to spoil');
    entry.bytes = change(Buffer.from(entry.bytes));
  };

  test.each([
    ['a short object', 5_000],
    ['a long object', 9 * 2 ** 20],
  ])('wrong bytes for %s are never believed, and the object heals', async (_, size) => {
    const good = randomBytes(size);
    await rig.save([good], keyOf);
    spoil(packs()[0], (bytes) => {
      bytes[size - 1] = (bytes[size - 1] ?? 0) ^ 1;
      return bytes;
    });
    const to = new Cache({ dir: join(rig.folder, 'to') });
    const id = parseObjectKey(keyOf(good)) as ObjectId;
    const { store, notes } = rig.job();
    const result = await transfer({ from: store, to, objects: [id] });
    expect(result).toMatchObject({ moved: { objects: 0 }, missing: [id], failures: [] });
    expect(to.has(id)).toBe(false);
    expect(notes).toEqual([expect.stringMatching(/not what its index says; they are not used/)]);
    await write(store, good);
    await store.close();
    expect((await readAll(rig.job().store, keyOf(good))).equals(good)).toBe(true);
  });

  test('an older good copy is taken where the newest is damaged', async () => {
    const runKey = 'runs/ab/abcd/ef01';
    const first = rig.job();
    await write(first.store, value);
    await first.store.write(runKey, { kind: 'bytes', bytes: Buffer.from('the good one') });
    await first.store.close();
    await rig.save([Buffer.from('the bad one!')], () => runKey);
    spoil(packs()[1], (bytes) => {
      bytes.write('the evil one');
      return bytes;
    });
    expect((await readAll(rig.job().store, runKey)).toString()).toBe('the good one');
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 40)],
    ['all zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['empty', () => Buffer.alloc(0)],
    ['noise', (bytes: Buffer) => randomBytes(bytes.length)],
    ['moved by a byte', (bytes: Buffer) => Buffer.concat([Buffer.alloc(1), bytes])],
  ])('a pack that is %s is no pack', async (_, change) => {
    await rig.save([value], keyOf);
    spoil(packs()[0], change);
    const { store } = rig.job();
    expect(await store.has([key])).toEqual(new Set());
    await write(store, value);
    await store.close();
    expect((await readAll(rig.job().store, key)).equals(value)).toBe(true);
  });

  test.each([
    ['no JSON', 'not json'],
    ['null', 'null'],
    ['deeply nested', '['.repeat(200_000)],
    ['of another version', '{"version":2,"packs":[]}'],
    [
      'naming keys that are no packs',
      '{"version":1,"packs":[["../../x",100],["dvcp-v1-",1],[{},1],null,["__proto__",99]]}',
    ],
    [
      'naming impossible sizes',
      `{"version":1,"packs":[["dvcp-v1-${'0'.repeat(26)}",-1],["dvcp-v1-${'1'.repeat(26)}",1e300]]}`,
    ],
    ['too large', ' '.repeat(2 ** 20 + 1)],
  ])('a catalogue that is %s is an empty one', async (_, text) => {
    await rig.save([value], keyOf);
    spoil(catalogues()[0], () => Buffer.from(text));
    const { store, notes } = rig.job();
    expect(await store.has([key])).toEqual(new Set());
    await write(store, value);
    await store.close();
    expect(notes).toEqual([]);
    expect((await readAll(rig.job().store, key)).equals(value)).toBe(true);
  });

  test('addresses of other schemes are not asked', async () => {
    rig.fake.trouble = ({ name }) =>
      name === 'GetCacheEntryDownloadURL'
        ? { status: 200, body: { ok: true, matched_key: 'x', signed_download_url: 'file:///etc/passwd' } }
        : undefined;
    const { store, notes } = rig.job();
    expect(await store.has([key])).toEqual(new Set());
    expect(notes).toEqual([expect.stringContaining('names no usable address')]);
  });
});

test('a runner that has the address and no such service behind it is left alone without a word', async () => {
  rig.fake.trouble = () => ({ status: 404, body: { code: 'bad_route', msg: 'no handler' } });
  const { store, notes } = rig.job();
  expect(await store.has([key])).toEqual(new Set());
  await write(store, value);
  await store.close();
  expect([notes, rig.fake.count('CreateCacheEntry'), store.dropped]).toEqual([[], 0, 1]);
});
