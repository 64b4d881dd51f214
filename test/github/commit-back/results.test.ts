import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runJob } from '../../../src/commands/ci.ts';
import { type Api, openApi } from '../../../src/github/api.ts';
import { commitResults, type Results } from '../../../src/github/commit-back/results.ts';
import type { ActiveTrigger } from '../../../src/github/job.ts';
import { FakeGitHub } from '../../fakes/github.ts';
import { FakeGit } from '../../fakes/github-git.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const pipeline = `stages:
  train:
    cmd: node train.mjs
    deps: [train.mjs]
    outs: [model.txt]
    metrics:
      - metrics.json: {cache: false}
`;
const script = (loss: number) =>
  `import fs from 'node:fs';\nfs.writeFileSync('model.txt', '${loss}');\nfs.writeFileSync('metrics.json', '{"loss": ${loss}}\\n');\n`;

describe('results of a job, on their way back into Git', () => {
  let rig: Rig;
  let scratch: string;
  let hub: FakeGitHub;
  let git: FakeGit;
  let api: Api;

  beforeEach(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'lockstep-results-'));
    rig = Rig.create();
    rig.write(
      '.dvc/config',
      `[core]\n    remote = s\n['remote "s"']\n    url = ${join(scratch, 'remote')}\n`,
    );
    rig.write('dvc.yaml', pipeline);
    rig.write('train.mjs', script(1));
    rig.write('.gitignore', '/model.txt\n');
    rig.git('checkout', '--quiet', '-b', 'topic');
    hub = await FakeGitHub.start();
    api = openApi({ env: hub.env(), token: 'write', writeGap: 0, sleep: async () => {} });
  });

  afterEach(async () => {
    await hub.close();
    await rig[Symbol.asyncDispose]();
    rmSync(scratch, { recursive: true, force: true });
  });

  const host = () => ({
    cwd: rig.root,
    env: { PATH: process.env.PATH, HOME: scratch },
    cpus: 2,
    signal: new AbortController().signal,
    now: () => Date.now(),
    emit: () => {},
  });

  /** Runs the job on what is committed now and offers its results. */
  async function offered(
    more: { push?: boolean; secrets?: string[]; trigger?: Partial<ActiveTrigger> } = {},
  ) {
    const head = rig.commit('Human work');
    rig.git('clone', '--quiet', '--bare', rig.root, join(scratch, 'repo.git'));
    git = new FakeGit(join(scratch, 'repo.git'));
    hub.git = git;
    const job = {
      verb: 'repro',
      targets: [],
      push: more.push ?? true,
      force: false,
      keepGoing: false,
    } as const;
    const result = await runJob(job, host());
    const trigger = { kind: 'push', tier: 'T1', sha: head, ...more.trigger } as ActiveTrigger;
    const results: Results = {
      how: 'push',
      finished: [{ folder: '', root: rig.root, result }],
      secrets: more.secrets ?? [],
      trigger,
      ref: 'refs/heads/topic',
      runId: 5,
      name: 'default',
      workspace: rig.root,
      env: { PATH: process.env.PATH },
      api,
      people: { asker: 'alice', approvedBy: ['bob'] },
      body: () => 'report',
    };
    return { head, done: await commitResults(results) };
  }

  test('lock and metrics come back, and a clone of the commit has nothing stale', async () => {
    const { head, done } = await offered();
    expect(done).toEqual({ kind: 'committed', sha: git.head('topic') });
    expect(git.git(['diff', '--name-only', head, 'topic']).split('\n')).toEqual(['dvc.lock', 'metrics.json']);
    await using clone = Rig.create({ dvc: false, git: false });
    clone.git('clone', '--quiet', '--branch', 'topic', git.repository, 'there');
    const { code, out } = await runOurs(clone.path('there'), ['plan', '--check', '--json']);
    expect([code, JSON.parse(out).totals.stale]).toEqual([0, 0]);
  });

  test('without a remote nothing is committed, because nobody has the objects', async () => {
    rig.write('.dvc/config', '');
    const { done } = await offered();
    expect(done).toMatchObject({ kind: 'left', why: expect.stringContaining('not on a remote') });
  });

  test('results that were not pushed are not committed', async () => {
    const { done } = await offered({ push: false });
    expect(done).toMatchObject({ kind: 'left', why: expect.stringContaining('not on a remote') });
  });

  test('a secret in a metric stays out of Git', async () => {
    rig.write('train.mjs', script(123456789));
    const { done } = await offered({ secrets: ['123456789'] });
    expect(done).toMatchObject({ kind: 'left', why: "'metrics.json' holds a secret" });
  });

  test('results of a merge are not put on the branch', async () => {
    rig.write('later.txt', '');
    const other = rig.commit('elsewhere');
    rig.remove('later.txt');
    const { done } = await offered({ trigger: { sha: other } });
    expect(done).toMatchObject({ kind: 'left', why: expect.stringContaining('a merge with the target') });
  });

  test('a stranger’s run and a merge queue commit nothing', async () => {
    expect((await offered({ trigger: { tier: 'T0' } })).done).toEqual({ kind: 'nothing' });
    rmSync(join(scratch, 'repo.git'), { recursive: true });
    rig.write('train.mjs', script(2));
    const { done } = await offered({ trigger: { kind: 'merge-group' } });
    expect(done).toMatchObject({ kind: 'left', why: expect.stringContaining('no branch') });
  });
});
