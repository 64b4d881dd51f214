import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { type BackResult, type CommitBack, commitBack } from '../../src/github/commit-back/commit-back.ts';
import { commitMessage } from '../../src/github/commit-back/message.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { FakeGit } from '../fakes/github-git.ts';
import { Rig } from '../rig.ts';

const child = join(import.meta.dirname, 'commit-back-child.ts');
const ours = 'lockstep/default-main';
const lock = 'schema: "2.0"\nstages: {}\n';
let scratch: string;
let hub: FakeGitHub;
let git: FakeGit;
let head: string;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'lockstep-killed-back-'));
  await using rig = Rig.create();
  rig.write('dvc.lock', 'old\n');
  head = rig.commit('Human work');
  rig.git('branch', 'topic');
  rig.git('clone', '--quiet', '--bare', rig.root, join(scratch, 'repo.git'));
  git = new FakeGit(join(scratch, 'repo.git'));
  git.pulls.push({ number: 7, head: 'topic', base: 'main', title: '', body: '', state: 'open' });
  hub = await FakeGitHub.start();
  hub.git = git;
});
afterEach(async () => {
  await hub.close();
  rmSync(scratch, { recursive: true, force: true });
});

const work = (more: Partial<CommitBack> = {}): CommitBack => ({
  how: 'pull-request',
  branch: 'main',
  head,
  headMessage: 'Human work',
  files: [
    { path: 'dvc.lock', old: 'old\n', new: lock },
    { path: 'metrics.json', old: undefined, new: '{}\n' },
  ],
  message: commitMessage({ stages: 1, runId: 17, head }),
  name: 'default',
  body: 'report',
  ...more,
});

/** What an earlier run brought, with other numbers. */
const earlier = (): CommitBack => {
  const [locked] = work().files;
  const metrics = { path: 'metrics.json', old: undefined, new: '{"n": 0}\n' };
  return work({ body: 'earlier', files: locked === undefined ? [] : [locked, metrics] });
};

/** The next run, which nobody disturbs. */
function complete(about: CommitBack): Promise<BackResult> {
  hub.hook = () => undefined;
  return commitBack(openApi({ env: hub.env(), token: 'write', writeGap: 0 }), about);
}

/** Runs it in a process that is killed when its n-th call was carried out, before it hears of it. False: it made fewer calls. */
async function killedAfter(call: number, about: CommitBack): Promise<boolean> {
  const start = hub.calls.length;
  const running = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', child, JSON.stringify(about)],
    {
      env: { PATH: process.env.PATH, ...hub.env() },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    running.on('close', (_, signal) => resolve(signal)),
  );
  hub.hook = (_, index) => {
    if (index - start !== call) return undefined;
    running.kill('SIGKILL');
    return 'lost';
  };
  return (await ended) === 'SIGKILL';
}

/** What must hold at any moment: whole commits only, one at most on top of what people made, one open pull request at most. */
function holds(what: string): void {
  for (const branch of git.git(['for-each-ref', '--format=%(refname:short)']).split('\n')) {
    const made = git
      .git(['rev-list', `${head}..${branch}`])
      .split('\n')
      .filter((sha) => sha !== '');
    expect(made.length, `${what}: ${branch}`).toBeLessThanOrEqual(1);
    for (const sha of made) {
      expect(git.git(['show', `${sha}:dvc.lock`]), what).toBe(lock.trim());
      expect(['{}', '{"n": 0}'], what).toContain(git.git(['show', `${sha}:metrics.json`]));
    }
  }
  expect(git.head('main'), what).toBe(head);
  expect(git.pulls.filter((pull) => pull.head === ours).length, what).toBeLessThanOrEqual(1);
}

describe('a run that is killed while it brings results back', () => {
  /** Back to how it was, but for what `keep` left there. */
  function reset(): void {
    for (const branch of [ours, `${ours}.next`])
      if (git.head(branch)) git.git(['update-ref', '-d', `refs/heads/${branch}`]);
    git.git(['update-ref', 'refs/heads/topic', head]);
    git.pulls.splice(1);
    hub.calls.length = 0;
  }

  const onOwnBranch = (what: string): void => {
    holds(what);
    expect(git.git(['rev-list', '--count', `${head}..${ours}`]), what).toBe('1');
    expect(git.git(['show', `${ours}:metrics.json`]), what).toBe('{}');
    expect(git.head(`${ours}.next`), what).toBeUndefined();
    expect(git.pulls.slice(1), what).toMatchObject([
      { head: ours, base: 'main', state: 'open', body: 'report' },
    ]);
  };

  const flows = [
    {
      name: 'onto the branch of a pull request',
      about: { how: 'push', branch: 'topic', pullRequest: 7 },
      before: false,
      calls: 2,
    },
    { name: 'into a new pull request', about: {}, before: false, calls: 5 },
    { name: 'into one that an earlier run opened', about: {}, before: true, calls: 10 },
  ] as const;

  test.each(flows)(
    '$name, at any call, leaves nothing half done, and the next run completes it',
    async ({ about, before, calls }) => {
      let kills = 0;
      for (let call = 1; ; call++) {
        reset();
        if (before) expect((await complete(earlier())).kind).toBe('proposed');
        if (!(await killedAfter(call, work(about)))) break;
        kills++;
        const what = `killed after call ${call}`;
        holds(what);
        const done = await complete(work(about));
        if ('pullRequest' in about) {
          expect(['committed', 'left'], what).toContain(done.kind);
          expect(git.git(['rev-list', '--count', `${head}..topic`]), what).toBe('1');
          holds(what);
        } else onOwnBranch(what);
      }
      expect(kills).toBe(calls);
    },
    300_000,
  );
});
