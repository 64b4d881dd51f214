import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../../src/github/api.ts';
import { type CommitBack, commitBack } from '../../../src/github/commit-back/commit-back.ts';
import { commitMessage } from '../../../src/github/commit-back/message.ts';
import { type FakeCall, FakeGitHub } from '../../fakes/github.ts';
import { FakeGit } from '../../fakes/github-git.ts';
import { Rig } from '../../rig.ts';

const lock = 'schema: "2.0"\nstages: {}\n';

describe('commit-back', () => {
  let scratch: string;
  let hub: FakeGitHub;
  let git: FakeGit;
  let head: string;
  let api: Api;
  let meanwhile: (call: FakeCall, index: number) => 'lost' | undefined;

  beforeEach(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'lockstep-back-'));
    await using rig = Rig.create();
    rig.write('dvc.lock', 'old\n');
    rig.write('gone.json', '{}');
    rig.write('code.py', 'print()\n');
    head = rig.commit('Human work');
    rig.git('branch', 'topic');
    rig.git('clone', '--quiet', '--bare', rig.root, join(scratch, 'repo.git'));
    git = new FakeGit(join(scratch, 'repo.git'));
    hub = await FakeGitHub.start();
    meanwhile = () => undefined;
    hub.git = git;
    hub.hook = (call, index) => meanwhile(call, index);
    api = openApi({ env: hub.env(), token: 'write', writeGap: 0, sleep: async () => {} });
  });

  afterEach(async () => {
    await hub.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const back = (more: Partial<CommitBack> = {}): CommitBack => ({
    how: 'push',
    branch: 'topic',
    head,
    headMessage: 'Human work',
    files: [
      { path: 'dvc.lock', old: 'old\n', new: lock },
      { path: 'metrics/neu.json', old: undefined, new: '{"ä": 1}\n' },
      { path: 'gone.json', old: '{}', new: undefined },
    ],
    message: commitMessage({ stages: 2, runId: 17, head }),
    name: 'default',
    body: 'report',
    ...more,
  });

  const content = (rev: string) => ({
    files: git.git(['ls-tree', '-r', '--name-only', rev]).split('\n'),
    lock: git.git(['show', `${rev}:dvc.lock`]),
    message: git.git(['log', '-1', '--format=%B', rev]),
    parent: git.git(['log', '-1', '--format=%P', rev]),
  });

  const expected = () => ({
    files: ['.dvc/.gitignore', '.dvc/config', '.dvcignore', 'code.py', 'dvc.lock', 'metrics/neu.json'],
    lock: lock.trim(),
    message: `Update dvc.lock: 2 stages re-ran\n\nLockstep-Run: 17\nLockstep-Head: ${head}`,
    parent: head,
  });

  test('a push puts one commit of our files on top of the commit that was seen', async () => {
    const done = await commitBack(api, back());
    expect(done).toEqual({ kind: 'committed', sha: git.head('topic') });
    expect(content('topic')).toEqual(expected());
    expect(git.head('main')).toBe(head);
  });

  test('without changes nothing is asked', async () => {
    expect(await commitBack(api, back({ files: [] }))).toEqual({ kind: 'nothing' });
    expect(hub.calls).toEqual([]);
  });

  test('a commit of ours is not followed by another one of ours', async () => {
    const { headline, body } = commitMessage({ stages: 1, runId: 1, head });
    const done = await commitBack(api, back({ headMessage: `${headline}\n\n${body}` }));
    expect(done).toMatchObject({ kind: 'left', why: expect.stringContaining('ours already') });
    expect(hub.calls).toEqual([]);
  });

  test('a branch that moved meanwhile keeps what was pushed to it', async () => {
    const human = git.git(['commit-tree', `${head}^{tree}`, '-p', head, '-m', 'newer']);
    meanwhile = ({ path }) => {
      if (path === '/graphql') git.git(['update-ref', 'refs/heads/topic', human]);
      return undefined;
    };
    expect(await commitBack(api, back())).toMatchObject({
      kind: 'left',
      hint: expect.stringContaining('newer commit'),
    });
    expect(git.head('topic')).toBe(human);
  });

  test('a protected branch gets a pull request, which the next run updates', async () => {
    git.protectedBranches.add('main');
    const first = await commitBack(api, back({ branch: 'main' }));
    expect(first).toMatchObject({ kind: 'proposed', pull: { number: 100, isNew: true } });
    expect(content('lockstep/default-main')).toEqual(expected());
    expect(git.head('main')).toBe(head);

    const second = await commitBack(api, back({ branch: 'main', body: 'newer report' }));
    expect(second).toMatchObject({ kind: 'proposed', pull: { number: 100, isNew: false } });
    expect(git.pulls).toMatchObject([{ base: 'main', head: 'lockstep/default-main', body: 'newer report' }]);
    expect(content('lockstep/default-main').parent).toBe(head);
  });

  test('what somebody else put on our branch is kept', async () => {
    await commitBack(api, back({ how: 'pull-request', branch: 'main' }));
    const ours = git.head('lockstep/default-main') as string;
    const human = git.git(['commit-tree', `${ours}^{tree}`, '-p', ours, '-m', 'By hand']);
    git.git(['update-ref', 'refs/heads/lockstep/default-main', human]);
    const done = await commitBack(api, back({ how: 'pull-request', branch: 'main' }));
    expect(done.kind).toBe('proposed');
    expect(content('lockstep/default-main').parent).toBe(human);
  });

  test('a run for an older commit does not put its results over those of a newer one', async () => {
    const older = head;
    const newer = git.git(['commit-tree', `${head}^{tree}`, '-p', head, '-m', 'More human work']);
    git.git(['update-ref', 'refs/heads/main', newer]);
    const message = commitMessage({ stages: 2, runId: 18, head: newer });
    await commitBack(api, back({ how: 'pull-request', branch: 'main', head: newer, message }));
    const there = git.head('lockstep/default-main');
    const late = await commitBack(api, back({ how: 'pull-request', branch: 'main', head: older }));
    expect(late).toMatchObject({ kind: 'left', why: 'the results of a newer commit are there already' });
    expect(git.head('lockstep/default-main')).toBe(there);
  });

  test('a push to our branch at the last moment is not lost', async () => {
    await commitBack(api, back({ how: 'pull-request', branch: 'main' }));
    const ours = git.head('lockstep/default-main') as string;
    const human = git.git(['commit-tree', `${ours}^{tree}`, '-p', ours, '-m', 'By hand']);
    meanwhile = ({ path }) => {
      if (path === '/graphql') git.git(['update-ref', 'refs/heads/lockstep/default-main', human]);
      return undefined;
    };
    const files = [{ path: 'dvc.lock', old: 'old\n', new: 'newer\n' }];
    const done = await commitBack(api, back({ how: 'pull-request', branch: 'main', files }));
    expect(done).toMatchObject({ kind: 'left', why: expect.stringContaining('meanwhile') });
    expect(git.head('lockstep/default-main')).toBe(human);
    expect(git.head('lockstep/default-main.next')).toBeUndefined();
  });

  test('a token that may not write leaves the patch, and says which permission is missing', async () => {
    git.contents = 'read';
    for (const how of ['push', 'pull-request'] as const) {
      expect(await commitBack(api, back({ how }))).toMatchObject({
        kind: 'left',
        hint: expect.stringContaining('contents: write'),
      });
    }
    expect(git.head('topic')).toBe(head);
  });

  test('a pull request that may not be opened is told, and the branch is there for the next run', async () => {
    git.pullRequests = 'read';
    const done = await commitBack(api, back({ how: 'pull-request', branch: 'main' }));
    expect(done).toMatchObject({ kind: 'left', why: 'Resource not accessible by integration' });
  });

  test.each([
    ['was closed', { state: 'closed' as const }, 'closed meanwhile'],
    ['is of another branch', { head: 'main' }, 'another branch'],
  ])('a pull request that %s gets nothing', async (_, change, why) => {
    git.pulls.push({ number: 7, head: 'topic', base: 'main', title: '', body: '', state: 'open', ...change });
    expect(await commitBack(api, back({ pullRequest: 7 }))).toMatchObject({
      kind: 'left',
      why: expect.stringContaining(why),
    });
    expect(git.head('topic')).toBe(head);
  });

  test('an answer that is lost costs no commit and makes no second one', async () => {
    meanwhile = ({ path }) => (path === '/graphql' ? 'lost' : undefined);
    const done = await commitBack(api, back());
    expect(done).toEqual({ kind: 'committed', sha: git.head('topic') });
    expect(content('topic').parent).toBe(head);
  });

  test('the message has only words of ours in it', () => {
    const { headline, body } = commitMessage({ stages: 1, runId: null, head });
    expect(headline).toBe('Update dvc.lock: 1 stage re-ran');
    expect(body).toMatch(/^Lockstep-Run: \d+\nLockstep-Head: [0-9a-f]{40}\n$/);
  });
});
