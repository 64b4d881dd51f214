import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobRequest } from '../../src/commands/context.ts';
import { Log } from '../../src/github/log.ts';
import { type Done, runProjects } from '../../src/github/run-projects.ts';
import { FakeActionsCache } from '../fakes/actions-cache-service.ts';
import { Rig } from '../rig.ts';
import { makeInputs } from './make-inputs.ts';

let rig: Rig;
let cache: FakeActionsCache;
let folder: string;

beforeEach(async () => {
  rig = Rig.create();
  cache = await FakeActionsCache.start();
  folder = fs.mkdtempSync(join(tmpdir(), 'object-cache-'));
  rig.write('in.txt', 'one\n');
  rig.write(
    'dvc.yaml',
    'stages:\n  make:\n    cmd: mkdir -p out && cp in.txt out/a && cp in.txt out/b && echo 1 > m.json && echo ran >> ../runs.log\n    deps: [in.txt]\n    outs: [out]\n    metrics: [{m.json: {cache: false}}]\n',
  );
  rig.write('.gitignore', '/out\n');
  rig.commit();
});
afterEach(async () => {
  await cache.close();
  await rig[Symbol.asyncDispose]();
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Machine {
  readonly ref?: string;
  readonly reads?: string[];
  readonly lane?: string;
  readonly mode?: 'auto' | 'read' | 'off';
  readonly request?: Partial<JobRequest>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The job on a machine of its own: a fresh clone, an empty cache, a home that knows nobody. */
async function job(
  name: string,
  machine: Machine = {},
): Promise<Done & { readonly said: string; readonly root: string }> {
  const { ref = 'refs/heads/main', reads = [], mode = 'auto' } = machine;
  const root = join(folder, name, 'clone');
  const scratch = join(folder, name, 'temp');
  fs.mkdirSync(scratch, { recursive: true });
  execFileSync('git', ['clone', '--quiet', rig.root, root], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  let said = '';
  const log = new Log({ workspace: root, write: (text) => (said += text) });
  const env = {
    PATH: process.env.PATH,
    HOME: join(folder, name),
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'acme/pipe',
    DVC_GLOBAL_CONFIG_DIR: '/nowhere',
    DVC_SYSTEM_CONFIG_DIR: '/nowhere',
    ...(reads[0] === undefined ? {} : { GITHUB_BASE_REF: reads[0].replace('refs/heads/', '') }),
    ...cache.env({ ref, reads }),
    ...machine.env,
  };
  const done = await runProjects({
    watch: undefined,
    inputs: makeInputs({ comment: 'never', review: 'never', failOn: [], cache: mode }),
    job: {
      request: {
        ...{
          verb: 'repro',
          targets: [],
          push: true,
          force: false,
          keepGoing: false,
          tier: 'T2',
          failOn: ['failed'],
        },
        ...machine.request,
      },
      notes: [],
      commit: 'none',
    },
    base: {},
    lane: machine.lane,
    projects: [{ path: root, folder: '' }],
    ...{ top: root, env, cpus: 2, scratch, signal: new AbortController().signal, log },
  });
  return { ...done, said, root };
}

const outcomes = ({ finished }: Done) => finished[0]?.result.run?.stages.map(({ outcome }) => outcome);
const timesRun = (name: string) =>
  fs.existsSync(join(folder, name, 'runs.log'))
    ? fs.readFileSync(join(folder, name, 'runs.log'), 'utf8')
    : '';

test('with no remote at all, a second machine restores everything that the first one made', async () => {
  const first = await job('first');
  expect(outcomes(first)).toEqual(['ran']);
  expect(first.said).not.toContain('::warning');
  expect(first.said).toContain('in the GitHub Actions cache only');
  expect(cache.count('CreateCacheEntry')).toBeLessThanOrEqual(3);
  const second = await job('second');
  expect(outcomes(second)).toEqual(['restored']);
  expect(timesRun('second')).toBe('');
  expect(fs.readFileSync(join(second.root, 'out/b'), 'utf8')).toBe('one\n');
  expect(fs.readFileSync(join(second.root, 'm.json'), 'utf8')).toBe('1\n');
  expect(fs.readFileSync(join(second.root, 'dvc.lock'), 'utf8')).toBe(
    fs.readFileSync(join(first.root, 'dvc.lock'), 'utf8'),
  );
});

test('a run that makes nothing new uploads nothing', async () => {
  await job('first');
  const before = cache.calls.length;
  await job('second');
  expect(cache.count('CreateCacheEntry', before)).toBe(0);
});

test('durations come along, so that a fresh machine knows how long a stage took', async () => {
  const first = await job('first');
  const second = await job('second', { request: { verb: 'plan' } });
  const known = '.dvc/tmp/lockstep/durations.json';
  expect(fs.readFileSync(join(second.root, known), 'utf8')).toBe(
    fs.readFileSync(join(first.root, known), 'utf8'),
  );
});

test('cache: off asks nothing, cache: read saves nothing', async () => {
  const off = await job('off', { mode: 'off' });
  expect([outcomes(off), cache.calls.length]).toEqual([['ran'], 0]);
  expect(off.finished[0]?.result.report.warnings.map(({ message }) => message)).toEqual([
    'the results were not pushed: no default remote is set in .dvc/config',
  ]);
  const read = await job('read', { mode: 'read' });
  expect([outcomes(read), cache.count('CreateCacheEntry')]).toEqual([['ran'], 0]);
});

test('a run on a protected branch does not believe what a pull request left in its lane', async () => {
  const proposal = { ref: 'refs/pull/7/merge', reads: ['refs/heads/main'], lane: 'pr-7' };
  const tier = { tier: 'T1' } as const;
  expect(outcomes(await job('proposed', { ...proposal, request: tier }))).toEqual(['ran']);
  expect(outcomes(await job('again', { ...proposal, request: tier }))).toEqual(['restored']);
  // Even if GitHub let it read the proposal's entries, which it does not.
  const merged = await job('merged', { ref: 'refs/heads/main', reads: ['refs/pull/7/merge'] });
  expect(outcomes(merged)).toEqual(['ran']);
});

test('a change from a stranger reads the cache and saves nothing', async () => {
  await job('first');
  const before = cache.calls.length;
  const stranger = await job('stranger', {
    ref: 'refs/pull/8/merge',
    reads: ['refs/heads/main'],
    request: { verb: 'plan', push: false, tier: 'T0' },
  });
  expect(stranger.finished[0]?.result.plan?.stages.map(({ runCache }) => runCache)).toEqual(['hit']);
  expect(cache.count('CreateCacheEntry', before)).toBe(0);
});

test('a service that is down costs one warning and nothing else', async () => {
  cache.trouble = () => ({ status: 503 });
  const down = await job('down');
  expect(outcomes(down)).toEqual(['ran']);
  expect(down.said.match(/::warning/g)).toHaveLength(1);
  expect(down.finished[0]?.result.exitCode).toBe(0);
}, 60_000);

test('without credentials for the remote the results go to the cache, with a warning', async () => {
  rig.write(
    '.dvc/config',
    '[core]\n    remote = s\n[\'remote "s"\']\n    url = s3://bucket/x\n    endpointurl = http://127.0.0.1:9\n',
  );
  rig.commit();
  const keyless = { env: { AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: 'us-east-1' } };
  const first = await job('first', keyless);
  expect(outcomes(first)).toEqual(['ran']);
  expect(first.finished[0]?.result.exitCode).toBe(0);
  expect(first.finished[0]?.result.report.warnings.map(({ message }) => message).join('\n')).toContain(
    'the results are in the GitHub Actions cache instead',
  );
  expect(outcomes(await job('second', keyless))).toEqual(['restored']);
}, 60_000);
