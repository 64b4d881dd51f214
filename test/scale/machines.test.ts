import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MatrixJob, spread } from '../../src/plan/matrix.ts';
import { FakeActionsCache } from '../fakes/actions-cache-service.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { stage } from '../plan/make-stage.ts';
import { planned } from '../report/fixtures.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { kindsOf } from './counting-store.ts';
import {
  countOf,
  fetchAll,
  none,
  pushAll,
  type Requests,
  runCacheEntries,
  runCacheLookups,
  sum,
} from './formulas.ts';
import { limits } from './services.ts';
import {
  fragmentDownloads,
  jobsOf,
  matrixBytes,
  runnerMinutes,
  type Wave,
  wavesSeconds,
} from './time-and-money.ts';

type Waves = readonly { readonly include: readonly MatrixJob[] }[];

let s3: FakeS3;
let seen = 0;
beforeEach(async () => {
  seen = 0;
  s3 = await startFakeS3({ accessKey: 'A', secretKey: 'S', buckets: ['data'] });
});
afterEach(() => s3.close());

/** One stage, then `wide` that read what it made, then one that reads what they made. */
function project(wide: number): Rig {
  const rig = Rig.create();
  const items = Array.from({ length: wide }, (_, i) => i);
  rig.write(
    'dvc.yaml',
    `stages:
  first:
    cmd: cat in > base
    deps: [in]
    outs: [base]
  work:
    foreach: [${items.join(', ')}]
    do:
      cmd: echo \${item} > o\${item}
      deps: [base]
      outs: ["o\${item}"]
  last:
    cmd: cat o* > all
    deps: [${items.map((i) => `o${i}`).join(', ')}]
    outs: [all]
`,
  );
  const server = `url = s3://data\n    endpointurl = ${s3.url}\n    access_key_id = A\n    secret_access_key = S`;
  rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    ${server}\n`);
  rig.write('in', 'x\n');
  rig.commit();
  return rig;
}

/** What the bucket was asked since the last time. */
function taken(): Requests {
  const requests = s3.requests.slice(seen);
  seen = s3.requests.length;
  return kindsOf(requests);
}

/** The run itself, job by job: whoever is free takes the next one of the wave. */
function simulated(waves: readonly (readonly number[])[], machines: number): number {
  let now = 0;
  for (const jobs of waves) {
    const free = Array.from({ length: machines }, () => now);
    for (const seconds of jobs) {
      const next = free.indexOf(Math.min(...free));
      free[next] = (free[next] ?? now) + seconds;
    }
    now = Math.max(...free);
  }
  return now;
}

describe('plan --matrix', () => {
  test.each([100, 1_000, 3_000])('%i stages: jobs, requests and bytes of the formulas', async (stages) => {
    await using rig = project(stages - 2);
    const told = await runOurs(rig.root, ['plan', '--matrix']);
    const { waves } = JSON.parse(told.out) as { waves: Waves };
    const jobs = waves.map(({ include }) => include.length);
    expect(jobs).toEqual(jobsOf([1, stages - 2, 1]));
    // Only a stage that waits for nobody can be looked up.
    expect(taken()).toEqual(runCacheLookups(1));
    const all = jobs.reduce((so, each) => so + each, 0);
    expect(told.out.length * 2).toBeLessThanOrEqual(matrixBytes(stages, all, 'work@1234'.length));
    expect(told.out.length * 2).toBeGreaterThan(0.5 * matrixBytes(stages, all, 'work@1234'.length));
    await runOurs(rig.root, ['plan', '--matrix', '--offline']);
    expect(taken()).toEqual(none);
  });

  test('10,000 stages are jobs within the limit, and take on 1 to 256 machines as long as the formula says', () => {
    const wide = 9_998;
    const names = ['first', ...Array.from({ length: wide }, (_, i) => `work@${i}`), 'last'];
    const plan = names.map((name) => planned(stage(name), 'stale'));
    const needs = (name: string) =>
      name === 'first' ? [] : name === 'last' ? names.slice(1, -1) : ['first'];
    const waves = spread(plan, needs);
    const jobs = waves.map((wave) => wave.length);
    expect(jobs).toEqual(jobsOf([1, wide, 1]));
    expect(jobs.reduce((so, each) => so + each, 0)).toBeLessThanOrEqual(limits.matrixJobs);
    const shape: Wave[] = [1, wide, 1].map((stages, i) => ({ stages, jobs: jobs[i] ?? 0 }));
    const how = { stageSeconds: 60, overheadSeconds: 90 };
    const seconds = waves.map((wave) => wave.map((job) => 90 + 60 * job.stages.length));
    for (const machines of [1, 3, 10, 40, 100, 256]) {
      const exact = simulated(seconds, machines);
      const formula = wavesSeconds(shape, { ...how, machines });
      // Some jobs have one stage less than the largest, which the formula leaves out.
      expect(exact).toBeLessThanOrEqual(formula);
      expect(exact).toBeGreaterThan(0.97 * formula);
    }
    const paid = seconds.flat().reduce((so, each) => so + Math.ceil(each / 60), 0);
    expect(Math.abs(runnerMinutes(shape, how) / paid - 1)).toBeLessThan(0.02);
    expect(fragmentDownloads([2, 3, 1])).toBe(3 * 2 + 1 * 5 + 1 * 6);
  });

  test('any number of units: never more jobs than GitHub starts', () => {
    for (const units of [[1], [256], [257], [5, 9_990, 5], [3_000, 3_000, 4_000], Array(200).fill(50)]) {
      const jobs = jobsOf(units);
      expect(jobs.reduce((so, each) => so + each, 0)).toBeLessThanOrEqual(limits.matrixJobs);
      expect(Math.min(...jobs)).toBeGreaterThan(0);
    }
  });
});

test.each([3, 40])('a job of %i stages asks the remote what the formula says', async (stages) => {
  await using rig = project(stages);
  expect((await runOurs(rig.root, ['repro', '--fragment', 'f.json', '--push', 'first'])).code).toBe(0);
  await runOurs(rig.root, ['merge-fragments', 'f.json']);
  for (const path of ['.dvc/cache', 'base']) rig.remove(path);
  taken();
  const job = JSON.stringify({ job: '2-1', stages: Array.from({ length: stages }, (_, i) => `work@${i}`) });
  // Nobody but the remote is asked, also where GitHub's services and their tokens are at hand.
  const github = await FakeActionsCache.start();
  const places = {
    GITHUB_ACTIONS: 'true',
    GITHUB_TOKEN: 'write',
    GITHUB_API_URL: github.url,
    ...github.env(),
  };
  const env = { PATH: process.env.PATH, HOME: rig.root, DVC_GLOBAL_CONFIG_DIR: '/nowhere', ...places };
  const words = ['repro', '-j', '1', '--fragment', 'g.json', '--push', '--job', job];
  const told = await runOurs(rig.root, words, { env });
  await github.close();
  expect(github.calls).toEqual([]);
  expect([told.code, told.err]).toEqual([0, expect.stringContaining('Pushed')]);
  const outs = { objects: stages, bytes: 3, folders: 0, stored: 1 };
  const asked = sum(
    runCacheLookups(stages),
    fetchAll({ objects: 1, bytes: 2, folders: 0 }),
    pushAll(outs),
    runCacheEntries(stages, 1),
  );
  expect(taken()).toEqual(asked);
  expect(countOf(asked)).toBeLessThan(5 * stages + 10);
});
