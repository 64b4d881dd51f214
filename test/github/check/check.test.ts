import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../../../src/github/api.ts';
import { tellCheck, type Verdict } from '../../../src/github/check/tell-check.ts';
import { FakeGitHub } from '../../fakes/github.ts';
import { finishedJob } from '../finished-jobs.ts';

const headSha = 'a'.repeat(40);
let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start(headSha);
});
afterEach(() => github.close());

const pull = { kind: 'pull-request', tier: 'T1', number: 7, headSha, origin: 'same-repository' } as const;
const toMain = { kind: 'push', tier: 'T2', sha: headSha } as const;

function tell(token: string, more: Partial<Verdict> = {}) {
  const api = openApi({ env: github.env(), token, writeGap: 0, sleep: async () => undefined });
  return tellCheck({
    api,
    trigger: pull,
    finished: [finishedJob('sub', [['train', 'stale', 'ran']])],
    name: undefined,
    conclusion: 'success',
    workspace: '/work',
    ...more,
  });
}

test('a check has the report, and annotations on lines from the top of the repository', async () => {
  const failures = [
    { reason: 'project', message: 'wrong', hint: 'right it', location: { file: 'params.yaml', line: 4 } },
    { reason: 'project', message: 'elsewhere', location: { file: '/etc/passwd', line: 1 } },
    { reason: 'project', message: 'above', location: { file: '../../x', line: 1 } },
  ] as const;
  const finished = [finishedJob('sub', [['train', 'stale', 'failed']], { failures })];
  expect(await tell('write', { finished, name: 'gpu', conclusion: 'failure' })).toBeUndefined();
  expect(github.more.checks).toMatchObject([
    { name: 'lockstep / gpu', head_sha: headSha, conclusion: 'failure' },
  ]);
  const annotations = github.more.checks[0]?.output.annotations ?? [];
  expect(
    annotations.map(({ path, start_line, annotation_level }) => [path, start_line, annotation_level]),
  ).toEqual([
    ['sub/params.yaml', 4, 'failure'],
    ['sub/dvc.yaml', 3, 'failure'],
  ]);
});

test('at most 50 annotations go out, the worst first', async () => {
  const warning = (i: number) => ({
    reason: 'config' as const,
    message: `w${i}`,
    location: { file: 'dvc.yaml', line: i + 1 },
  });
  const warnings = Array.from({ length: 80 }, (_, i) => warning(i));
  await tell('write', { finished: [finishedJob('', [['train', 'stale', 'failed']], { warnings })] });
  const annotations = github.more.checks[0]?.output.annotations ?? [];
  expect([annotations.length, annotations[0]?.annotation_level]).toEqual([50, 'failure']);
});

test('a check that says the same is not made again', async () => {
  await tell('write');
  await tell('write');
  expect(github.more.checks).toHaveLength(1);
  await tell('write', { conclusion: 'failure' });
  expect(github.more.checks).toHaveLength(2);
});

test('annotations that GitHub refuses are left out', async () => {
  github.hook = ({ method, path, body }) =>
    method === 'POST' &&
    path.endsWith('/check-runs') &&
    (body as { output: { annotations: unknown[] } }).output.annotations.length > 0
      ? { status: 422, body: { message: 'Invalid request.' } }
      : undefined;
  expect(await tell('write')).toBeUndefined();
  expect(github.more.checks).toHaveLength(1);
});

test('an answer that was lost is looked for, and the check is there once', async () => {
  let lost = false;
  github.hook = ({ method }) => {
    if (method !== 'POST' || lost) return undefined;
    lost = true;
    return 'lost';
  };
  expect(await tell('write')).toBeUndefined();
  expect(github.more.checks).toHaveLength(1);
});

describe('a token that may not', () => {
  test('costs one warning that names the permission', async () => {
    expect(await tell('read')).toMatchObject({
      reason: 'config',
      message: expect.stringContaining('`checks: write`'),
    });
  });

  test('write a status writes a check after a push to a protected branch', async () => {
    expect(await tell('write', { trigger: toMain })).toBeUndefined();
    expect([github.more.statuses.length, github.more.checks.length]).toEqual([0, 1]);
  });
});

test('a push to a protected branch gets a status of one line', async () => {
  const finished = [finishedJob('', [[`${'x'.repeat(300)}`, 'stale', 'ran']])];
  expect(await tell('full', { trigger: toMain, finished })).toBeUndefined();
  expect(github.more.statuses).toMatchObject([{ sha: headSha, state: 'success', context: 'lockstep' }]);
  expect(github.more.checks).toEqual([]);
});

test('a server that is down costs a warning', async () => {
  github.hook = () => ({ status: 502, body: 'Bad gateway' });
  expect(await tell('write')).toMatchObject({ reason: 'storage' });
});
