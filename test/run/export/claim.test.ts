import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '../../../src/failure.ts';
import { type ClaimPlace, tryClaim } from '../../../src/run/export/claim.ts';
import { exportFolder, exportKey } from '../../../src/run/export/export-key.ts';
import { type ExportSetting, findExport, startExport } from '../../../src/run/export/export-once.ts';
import { readSmall } from '../../../src/run/export/read-small.ts';
import { maxReceiptBytes, parseReceipt, receiptText } from '../../../src/run/export/receipt.ts';
import { LocalStore } from '../../../src/store/local.ts';
import { type Store, StoreError } from '../../../src/store/store.ts';
import { dep, locked, stage } from '../../plan/make-stage.ts';
import { Rig } from '../../rig.ts';

let rig: Rig;
let store: LocalStore;
beforeEach(() => {
  rig = Rig.create({ git: false });
  store = new LocalStore({ dir: rig.path('remote'), name: 'remote' });
});
afterEach(() => rig[Symbol.asyncDispose]());

const folder = exportFolder('ab'.repeat(32));
const place = (run: string, more: Partial<ClaimPlace> = {}): ClaimPlace => ({
  store,
  folder,
  exporter: { run, attempt: 1 },
  signal: new AbortController().signal,
  patience: { renewMs: 5, goneMs: 60, lookMs: 2 },
  ...more,
});

/** A store that takes its time, differently for each call, as those of a cloud do. */
function slow(inner: Store, seed: number): Store {
  let state = seed;
  const wait = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return sleep(state % 4);
  };
  return {
    name: inner.name,
    has: async (keys) => {
      await wait();
      return inner.has(keys);
    },
    list: async function* (prefix) {
      await wait();
      yield* inner.list(prefix);
    },
    read: async (key) => {
      await wait();
      return inner.read(key);
    },
    write: async (key, source) => {
      await wait();
      await inner.write(key, source);
    },
    remove: async (key) => {
      await wait();
      await inner.remove(key);
    },
    close: async () => undefined,
  };
}

describe('a claim', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is never held by two, however slow the store is (%i)',
    async (seed) => {
      let [holding, most, turns] = [0, 0, 0];
      const one = async (number: number) => {
        const own = place(`run ${number}`, { store: slow(store, seed * 100 + number) });
        for (let tries = 0; tries < 400; tries++) {
          const tried = await tryClaim(own, new Set());
          if (tried.kind === 'held') {
            await sleep((number * 7 + tries * 3) % 11);
            continue;
          }
          holding++;
          most = Math.max(most, holding);
          await sleep(3);
          holding--;
          turns++;
          return tried.claim.release();
        }
      };
      await Promise.all([1, 2, 3, 4].map(one));
      expect(most).toBe(1);
      expect(turns).toBe(4);
    },
    30_000,
  );

  test('of an earlier attempt of the same run is over, that of another run is not', async () => {
    expect((await tryClaim(place('5'), new Set())).kind).toBe('claimed');
    const later = place('5', { exporter: { run: '5', attempt: 2 } });
    expect((await tryClaim(place('6'), new Set())).kind).toBe('held');
    expect((await tryClaim(later, new Set())).kind).toBe('claimed');
  });

  test('that cannot be read still stands in the way', async () => {
    await store.write(`${folder}claim-x`, { kind: 'bytes', bytes: Buffer.from('not json') });
    expect((await tryClaim(place('6'), new Set())).kind).toBe('held');
  });
});

describe('an export', () => {
  const exporting = stage('export', { deps: [dep('a')] });
  const inputs = { deps: [locked('a', 'a')], params: new Map(), absent: [] };
  const setting = (
    run: string,
    more: Partial<ExportSetting['exporting']> = {},
  ): ExportSetting & { notes: string[] } => {
    const notes: string[] = [];
    const patience = { renewMs: 20, goneMs: 150, lookMs: 5 };
    return {
      notes,
      exporting: { store, project: 'o/r:', exporter: { run, attempt: 1 }, again: false, patience, ...more },
      signal: new AbortController().signal,
      now: Date.now,
      note: (text) => void notes.push(text),
    };
  };

  test('goes on where a run was killed whose claim nobody renews, under the same key', async () => {
    const folderOf = exportFolder(exportKey(exporting, inputs, { project: 'o/r:' }));
    await store.write(`${folderOf}claim-dead`, {
      kind: 'bytes',
      bytes: Buffer.from(JSON.stringify({ run: '4', attempt: 1, machine: 'elsewhere', pid: 1, beat: 3 })),
    });
    const mine = setting('5');
    const start = unwrap(await startExport(exporting, inputs, mine));
    expect(start.kind).toBe('started');
    expect(mine.notes.join()).toMatch(/waits: run 4 .*run 4 began this export and is gone/);
    if (start.kind === 'started') await start.end();
    expect((await findExport(exporting, inputs, setting('6'))).ok).toBe(true);
  }, 20_000);

  test('is not taken from a run that lives: the other one waits for its receipt', async () => {
    const first = unwrap(await startExport(exporting, inputs, setting('4')));
    if (first.kind !== 'started') throw new Error(first.kind);
    const second = startExport(
      exporting,
      inputs,
      setting('5', { patience: { renewMs: 5, goneMs: 60_000, lookMs: 2 } }),
    );
    const claims = async () => {
      const texts: string[] = [];
      for await (const { key } of store.list(exportFolder(first.key)))
        if (key.includes('claim-'))
          texts.push(String(await readSmall(store, key, new AbortController().signal)));
      return texts.join();
    };
    while (!/"run":"4".*"beat":[1-9]/.test(await claims())) await setImmediate();
    const receipt = unwrap(await first.succeeded());
    await first.end();
    expect(unwrap(await second)).toMatchObject({ kind: 'known', receipt: { run: '4', key: receipt.key } });
  }, 20_000);

  test('gives up waiting when it is cancelled', async () => {
    const first = unwrap(await startExport(exporting, inputs, setting('4')));
    const abort = new AbortController();
    const waiting = startExport(exporting, inputs, { ...setting('5'), signal: abort.signal });
    abort.abort();
    expect(unwrap(await waiting)).toEqual({ kind: 'cancelled' });
    if (first.kind === 'started') await first.end();
  });

  test('whose receipt cannot be written says so, with the way out', async () => {
    const start = unwrap(await startExport(exporting, inputs, setting('4')));
    if (start.kind !== 'started') throw new Error(start.kind);
    store.write = async () => {
      throw new StoreError('unavailable', { reason: 'storage', message: 'the remote is down' });
    };
    const written = await start.succeeded();
    expect(written.ok ? '' : written.failures[0]?.message).toContain('its receipt could not be written');
    await start.end();
  });

  test.each([
    ['another project', { project: 'o/other:' }],
    ['another commit of a stage that reads something', { project: 'o/r:', commit: 'b'.repeat(40) }],
  ])('has a key of its own for %s, if that matters', (what, scope) => {
    const same = exportKey(exporting, inputs, { project: 'o/r:', commit: 'a'.repeat(40) });
    expect(exportKey(exporting, inputs, scope) === same).toBe(what.includes('reads something'));
  });

  test('of a stage that reads nothing belongs to its commit', () => {
    const bare = stage('export', {});
    const nothing = { deps: [], params: new Map(), absent: [] };
    const keys = ['a', 'b'].map((digit) =>
      exportKey(bare, nothing, { project: 'p', commit: digit.repeat(40) }),
    );
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a receipt', () => {
  const key = 'c'.repeat(64);
  const whole = { key, stage: 'export', at: '2030-01-01T00:00:00.000Z', run: '4', attempt: 2 };

  test('comes back as it was written', () => {
    const entry = { cmd: 'run  it', deps: [locked('a', 'a')], params: new Map(), outs: [] };
    const read = unwrap(parseReceipt(receiptText({ ...whole, entry }), key, 'f'));
    expect(read).toMatchObject({ ...whole, entry: { cmd: 'run  it' } });
  });

  test.each([
    ['', /JSON/],
    ['[]', /no mapping|schema/],
    ['{"schema": "lockstep.receipt/2"}', /schema/],
    [receiptText({ ...whole, key: 'd'.repeat(64) }), /another state/],
    [receiptText({ ...whole, at: 'yesterday' }), /which stage, when/],
    [receiptText(whole).replace('"run": "4"', '"entry": "x: ["'), /which stage|lock/],
    [receiptText(whole).replace('"attempt": 2', '"attempt": 2, "entry": "x: ["'), /lock/],
  ])('proves nothing as %j', (text, why) => {
    const read = parseReceipt(text, key, 'f');
    expect(read.ok ? 'believed' : read.failures[0]?.message).toMatch(why);
  });

  test('that is larger than any receipt is not read', async () => {
    const file = `${exportFolder(key)}receipt.json`;
    await store.write(file, { kind: 'bytes', bytes: Buffer.alloc(maxReceiptBytes + 1, 32) });
    expect(await readSmall(store, file, new AbortController().signal)).toBeUndefined();
  });
});
