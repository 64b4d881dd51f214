import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { Log } from '../../src/github/log.ts';
import { type Publication, publish } from '../../src/github/publish.ts';
import type { PullRequestTrigger } from '../../src/github/trigger.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { finishedJob } from './finished-jobs.ts';
import { makeInputs } from './make-inputs.ts';
import { obeyed } from './runner-parser.ts';

const headSha = 'a'.repeat(40);
let folder: string;
let github: FakeGitHub;
let text: string;

beforeEach(async () => {
  github = await FakeGitHub.start(headSha);
  text = '';
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(folder, 'temp'));
  for (const name of ['summary', 'outputs']) writeFileSync(join(folder, name), '');
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

const inputs = makeInputs({ token: 'write' });
const pull: PullRequestTrigger = {
  kind: 'pull-request',
  tier: 'T1',
  number: 7,
  headSha,
  origin: 'same-repository',
};
const links = { runNumber: 12 };
const ran = () =>
  finishedJob(
    '',
    [
      ['train', 'stale', 'ran'],
      ['evaluate', 'fresh', 'fresh'],
    ],
    { links },
  );

async function tell(more: Partial<Publication> = {}, token = 'write'): Promise<void> {
  const env = {
    ...github.env(),
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'outputs'),
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_NUMBER: '12',
  };
  const log = new Log({
    workspace: folder,
    write: (piece) => {
      text += piece;
    },
  });
  const api = openApi({ env, token, writeGap: 0, sleep: async () => undefined });
  await publish({
    finished: [ran()],
    secrets: [],
    inputs,
    commit: 'none',
    trigger: pull,
    env,
    workspace: folder,
    api,
    log,
    cancelled: false,
    ...more,
  });
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const output = (name: string) =>
  new RegExp(`^${name}<<(\\w+)\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(read('outputs'))?.[2];
const warnings = () => obeyed(text).filter(({ name }) => name === 'warning');

test('comment, summary, files and outputs say the same', async () => {
  await tell();
  const [comment] = github.comments;
  expect(comment?.body.startsWith('<!-- lockstep:1 name=default ')).toBe(true);
  expect(read('summary').trimEnd()).toBe(comment?.body.trimEnd());
  expect(readFileSync(output('report') ?? '', 'utf8')).toBe(comment?.body);
  expect(output('comment-url')).toBe(`https://github.com/acme/pipe/pull/7#issuecomment-${comment?.id}`);
  expect([
    output('outcome'),
    output('conclusion'),
    output('stale'),
    output('stages'),
    output('pushed-bytes'),
  ]).toEqual(['ran', 'success', '1', '["train"]', '20']);
  expect(JSON.parse(readFileSync(output('plan') ?? '', 'utf8'))).toMatchObject({ schema: 'lockstep.plan/1' });
  expect(readFileSync(output('html') ?? '', 'utf8')).toMatch(/^<!doctype html>/i);
  expect(JSON.parse(readFileSync(join(dirname(output('plan') ?? ''), 'result.json'), 'utf8'))).toMatchObject({
    schema: 'lockstep.result/1',
    name: 'default',
    repository: 'acme/pipe',
    pullRequest: 7,
    head: headSha,
    runId: 77,
    runNumber: 12,
    runAttempt: null,
    projects: [{ folder: '', report: { schema: 'lockstep.report/1', outcome: 'ran' } }],
  });
  expect(warnings()).toEqual([]);
});

test('a second time nothing is written', async () => {
  await tell();
  const writes = github.writes().length;
  await tell();
  expect(github.writes()).toHaveLength(writes);
  expect(text).toContain('the comment was up to date already');
});

describe('a token that may not comment', () => {
  test('costs one warning that names the permission, and nothing else', async () => {
    await tell({}, 'read');
    expect(warnings()).toEqual([
      { name: 'warning', properties: {}, data: expect.stringContaining('`pull-requests: write`') },
    ]);
    expect([output('conclusion'), output('comment-url')]).toEqual(['success', undefined]);
    expect(read('summary')).toContain('lockstep:1');
  });

  test('is no surprise in a run for a fork', async () => {
    await tell({ trigger: { ...pull, tier: 'T0', origin: 'fork' } }, 'read');
    expect(warnings()).toEqual([]);
    expect(obeyed(text)).toContainEqual({
      name: 'notice',
      properties: {},
      data: expect.stringContaining('no comment was posted'),
    });
  });
});

test.each([
  ['a push', { trigger: { kind: 'push', tier: 'T2', sha: headSha } as const }],
  ['comment: never', { inputs: { ...inputs, comment: 'never' as const } }],
])('%s has no comment', async (_, more) => {
  await tell(more);
  expect(github.comments).toEqual([]);
  expect(output('outcome')).toBe('ran');
});

test('a failure is an error, and the conclusion', async () => {
  await tell({
    finished: [
      finishedJob('sub', [['train', 'stale', 'failed']], {
        links,
        failures: [{ reason: 'stage', message: 'exit code 1', location: { file: 'dvc.yaml', line: 3 } }],
      }),
    ],
  });
  expect(obeyed(text)).toContainEqual({
    name: 'error',
    properties: { file: 'sub/dvc.yaml', line: '3' },
    data: 'exit code 1',
  });
  expect([output('outcome'), output('conclusion')]).toEqual(['failed', 'failure']);
});

test('a cancelled run says so', async () => {
  await tell({ cancelled: true });
  expect(output('conclusion')).toBe('cancelled');
});

test('what this change made stale is marked on its line', async () => {
  await tell({
    finished: [
      finishedJob(
        '',
        [
          ['train', 'stale'],
          ['evaluate', 'waiting'],
        ],
        { links },
      ),
    ],
  });
  expect(obeyed(text)).toContainEqual({
    name: 'notice',
    properties: { file: 'dvc.yaml', line: '3', title: 'train' },
    data: 'train is stale: train.mjs changed',
  });
});

test('several projects share one comment', async () => {
  await tell({ finished: [ran(), finishedJob('sub', [['train', 'fresh', 'fresh']], { links })] });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('## `sub`');
  expect(output('html')?.split('\n')).toHaveLength(2);
});

test('a folder that cannot be written to is a warning, and the comment is there', async () => {
  rmSync(join(folder, 'temp'), { recursive: true });
  writeFileSync(join(folder, 'temp'), 'a file in the way');
  await tell();
  expect(warnings()).toEqual([
    { name: 'warning', properties: {}, data: 'the report files could not be written (ENOTDIR)' },
  ]);
  expect(github.comments).toHaveLength(1);
  expect(output('comment-url')).toBeDefined();
});
