import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { Log } from '../../src/github/log.ts';
import { publish } from '../../src/github/publish.ts';
import { HeadWatch } from '../../src/github/superseded.ts';
import { packTail } from '../../src/store/actions-cache/pack.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { ActionWorld } from '../github/action-world.ts';
import { finishedJob, type Told } from '../github/finished-jobs.ts';
import { makeInputs } from '../github/make-inputs.ts';
import { pullRequestPayload, withValue } from '../github/payloads.ts';
import { CacheRig } from '../store/actions-cache-rig.ts';
import { keyOf } from '../store/contract.ts';
import {
  type CacheCalls,
  cacheOpen,
  cacheRanges,
  cacheSave,
  cacheUploads,
  headLooks,
  indexBytesPerObject,
  jobCalls,
  limits,
  mostPacksRead,
  reportCalls,
} from './services.ts';

describe('the API', () => {
  const headSha = 'a'.repeat(40);
  const trigger = {
    kind: 'pull-request',
    tier: 'T1',
    number: 7,
    headSha,
    origin: 'same-repository',
  } as const;
  let github: FakeGitHub;
  let folder: string;
  beforeEach(async () => {
    github = await FakeGitHub.start(headSha);
    folder = mkdtempSync(join(tmpdir(), 'scale-'));
    mkdirSync(join(folder, 'temp'));
  });
  afterEach(async () => {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const inputs = makeInputs({ review: 'never', token: 'write' });

  /** Publishes a run of so many stages; gives how many requests that took. */
  async function tell(stages: number, runNumber: number): Promise<number> {
    writeFileSync(join(folder, 'summary'), '');
    const env = {
      ...github.env(),
      PATH: process.env.PATH,
      HOME: folder,
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_RUN_NUMBER: `${runNumber}`,
    };
    const told = Array.from({ length: stages }, (_, i): Told => [`stage-number-${i}`, 'stale', 'ran']);
    const finished = [finishedJob('', told, { links: { runNumber } })];
    const api = openApi({ env, token: 'write', writeGap: 0, sleep: async () => undefined });
    const log = new Log({ workspace: folder, write: () => {} });
    const about = {
      secrets: [],
      inputs,
      commit: 'none',
      trigger,
      env,
      workspace: folder,
      cancelled: false,
    } as const;
    const before = github.calls.length;
    await publish({ ...about, finished, api, log });
    return github.calls.length - before;
  }

  test.each([1, 1_000, 10_000])('%i stages: a report takes the same requests, and fits', async (stages) => {
    expect(await tell(stages, 12)).toBe(reportCalls(0, true));
    expect(await tell(stages + 1, 13)).toBe(reportCalls(1, false));
    expect(github.comments[0]?.body.length).toBeLessThan(limits.commentCharacters);
    expect(readFileSync(join(folder, 'summary')).length).toBeLessThan(limits.summaryBytes);
  });

  test.each([99, 100, 250])('%i comments are read page by page', async (comments) => {
    for (let i = 0; i < comments; i++) github.add({ body: `comment ${i}` });
    expect(await tell(1, 12)).toBe(reportCalls(comments, true));
    expect(await tell(2, 13)).toBe(reportCalls(comments + 1, false));
  });

  test('a long run looks at its pull request seldom', async () => {
    for (const seconds of [0, 14, 15, 60, 600, 21_600]) {
      const before = github.calls.length;
      let now = 0;
      const { signal } = new AbortController();
      const watch = new HeadWatch({ trigger, token: 'write', env: github.env(), signal, now: () => now });
      // Stages start all the time; the last thing is the push.
      for (; now <= seconds * 1_000; now += 1_000) await watch.look();
      now = seconds * 1_000;
      await watch.look({ exactly: true });
      expect([seconds, github.calls.length - before]).toEqual([seconds, headLooks(seconds)]);
    }
  });

  test('a whole job of the action asks that and nothing else', async () => {
    await using world = await ActionWorld.start();
    world.rig.write(
      'dvc.yaml',
      'stages:\n  one: {cmd: echo 1 > a, outs: [a]}\n  two: {cmd: echo 2 > b, outs: [b]}\n',
    );
    const sha = world.rig.commit();
    world.github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
    const proposed = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
    const payload = withValue(proposed, ['pull_request', 'base', 'sha'], sha);
    expect(await world.run({ event: 'pull_request', payload })).toMatchObject({ code: 0 });
    const job = { comments: 0, seconds: 0, isFirst: true };
    expect(world.github.calls.length).toBe(jobCalls(job));
  });

  test('a job stays below thirty requests, so thirty-three jobs an hour are possible with one token', () => {
    const longest = jobCalls({ comments: 250, seconds: 21_600, isFirst: true });
    expect(longest).toBeLessThanOrEqual(30);
    expect(Math.floor(limits.apiPerHour / 30)).toBe(33);
  });
});

describe('the cache service', () => {
  let rig: CacheRig;
  beforeEach(async () => {
    rig = await CacheRig.start();
  });
  afterEach(() => rig.close());

  /** What the service was asked since the call of that number. */
  function taken(from: number): CacheCalls {
    const calls = rig.fake.calls.slice(from);
    const count = (name: string, method?: string) =>
      calls.filter((call) => call.name === name && (method ?? call.method) === call.method).length;
    return {
      lookups: count('GetCacheEntryDownloadURL'),
      creates: count('CreateCacheEntry'),
      finalizes: count('FinalizeCacheEntryUpload'),
      blobGets: count('blob', 'GET'),
      blobPuts: count('blob', 'PUT'),
    };
  }

  const add = (a: CacheCalls, b: CacheCalls): CacheCalls => ({
    lookups: a.lookups + b.lookups,
    creates: a.creates + b.creates,
    finalizes: a.finalizes + b.finalizes,
    blobGets: a.blobGets + b.blobGets,
    blobPuts: a.blobPuts + b.blobPuts,
  });

  test.each([100, 2_500, 4_500])(
    '%i objects go in and come out in the calls of the formula',
    async (objects) => {
      const values = Array.from({ length: objects }, () => randomBytes(4_000));
      await rig.save(values, keyOf);
      const nothing = cacheOpen({ scopes: 1, catalogues: 0, packs: 0, objectsPerPack: 0 });
      expect(taken(0)).toEqual(add(nothing, cacheSave(objects * 4_000, true)));
      let before = rig.fake.calls.length;
      const { store, folder } = rig.job({ ref: 'refs/pull/7/merge', reads: ['refs/heads/main'] });
      const ids = values.map((bytes): ObjectId => ({ oid: md5Bytes(bytes, 'md5'), hashName: 'md5' }));
      await store.has(ids.map(({ oid }) => oid));
      const opened = cacheOpen({ scopes: 2, catalogues: 1, packs: 1, objectsPerPack: objects });
      expect(taken(before)).toEqual(opened);
      before = rig.fake.calls.length;
      await transfer({ objects: ids, from: store, to: new Cache({ dir: join(folder, 'cache') }) });
      expect(taken(before)).toEqual({ ...noCalls, blobGets: cacheRanges(objects, 4_000) });
      await store.close();
      before = rig.fake.calls.length;
      await rig.save([randomBytes(100)], keyOf);
      const again = cacheOpen({ scopes: 1, catalogues: 1, packs: 1, objectsPerPack: objects });
      expect(taken(before)).toEqual(add(again, cacheSave(100, false)));
    },
  );

  test('an index has its bytes, and a second request where it is long', async () => {
    const sizes = [10_000, 40_000].map((objects) => {
      const entries = Array.from({ length: objects }, (_, i) => {
        const md5 = randomBytes(16).toString('hex');
        return { key: keyOfMd5(md5), offset: i * 4_000, length: 4_000, rawLength: 4_000, md5 };
      });
      return packTail(entries, 0).length / objects;
    });
    for (const each of sizes) expect(Math.abs(each / indexBytesPerObject - 1)).toBeLessThan(0.15);
    expect(cacheOpen({ scopes: 3, catalogues: 1, packs: 1, objectsPerPack: 1_000_000 }).blobGets).toBe(3);
  });

  test('jobs that save at once begin at most three entries each, and 64 packs of them are read', async () => {
    const jobs = Array.from({ length: 72 }, () => rig.job());
    const keys: string[] = [];
    for (const { store } of jobs) {
      const bytes = randomBytes(500);
      keys.push(keyOf(bytes));
      await store.write(keyOf(bytes), { kind: 'bytes', bytes });
    }
    await Promise.all(jobs.map(({ store }) => store.close()));
    expect(rig.fake.count('FinalizeCacheEntryUpload')).toBeLessThanOrEqual(cacheUploads(jobs.length, true));
    const { size } = await rig.job().store.has(keys);
    expect(size).toBeLessThanOrEqual(mostPacksRead);
    expect(size).toBeGreaterThan(mostPacksRead / 2);
    expect(cacheUploads(66, true)).toBeLessThanOrEqual(limits.cacheUploadsPerMinute);
    expect(cacheUploads(100, false)).toBeLessThanOrEqual(limits.cacheUploadsPerMinute);
  });
});

const noCalls: CacheCalls = { lookups: 0, creates: 0, finalizes: 0, blobGets: 0, blobPuts: 0 };

function keyOfMd5(md5: string): string {
  return `files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
}
