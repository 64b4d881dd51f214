import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { combinedMarkdown } from '../../../src/github/combined-report.ts';
import { writeReportFiles } from '../../../src/github/report-files.ts';
import { zipOf } from '../../fakes/zip.ts';
import { ActionWorld } from '../action-world.ts';
import { finishedJob } from '../finished-jobs.ts';
import { pullRequestPayload, withValue, workflowRunPayload } from '../payloads.ts';

const headSha = 'a'.repeat(40);
const links = {
  repository: 'https://github.com/acme/pipe',
  run: 'https://github.com/acme/pipe/actions/runs/900',
  runNumber: 31,
};
let world: ActionWorld;
let result: Record<string, unknown>;

const identity = {
  name: 'default',
  repository: 'acme/pipe',
  pullRequest: 7,
  head: headSha,
  runId: 900,
  runNumber: 31,
  runAttempt: 1,
};
const done = () =>
  finishedJob(
    '',
    [
      ['train', 'stale', 'ran'],
      ['evaluate', 'waiting', 'failed'],
      ['other', 'fresh', 'fresh'],
    ],
    {
      links,
      metrics: new Map([
        [
          'm.json',
          new Map([
            ['acc', { old: 0.5, new: 0.75, diff: 0.25, changed: true }],
            ['n', { old: 3n, new: 3n, changed: false }],
          ]),
        ],
      ]),
      params: new Map([['params.yaml', new Map([['lr', { old: 1n, new: 2n, changed: true }]])]]),
      gates: [{ gate: 'accuracy', limit: 'at least 0.4', value: '0.75', state: 'passed' }],
      warnings: [{ reason: 'config', message: 'a `word`', location: { file: 'params.yaml', line: 2 } }],
    },
  );

beforeEach(async () => {
  world = await ActionWorld.start();
  const pull = { number: 7, headSha, baseSha: 'b'.repeat(40), state: 'open' as const, locked: false };
  const fork = { headRepo: { id: 77_001, full_name: 'mallory/pipe' }, headRef: 'change' };
  world.github.pulls.set(7, { ...pull, ...fork });
  world.github.pulls.set(8, { ...pull, number: 8, headSha: 'c'.repeat(40) });
  const folder = mkdtempSync(join(tmpdir(), 'result-'));
  const files = await writeReportFiles(folder, [done()], { identity, patch: '' });
  result = JSON.parse(readFileSync(files.result, 'utf8'));
  rmSync(folder, { recursive: true });
});
afterEach(() => world[Symbol.asyncDispose]());

const payload = () => withValue(workflowRunPayload(), ['workflow_run', 'head_sha'], headSha);

function leave(
  file: unknown,
  more: { readonly size?: number; readonly name?: string; readonly zip?: Buffer } = {},
): void {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const zip = more.zip ?? zipOf({ 'report.html': '<p>', 'result.json': text });
  world.github.more.artifacts.push({ id: 5, run: 900, name: 'lockstep-default', zip, ...more });
}

const post = () => world.run({ event: 'workflow_run', payload: payload(), inputs: { token: 'full' } });
const bodies = () => world.github.comments.map(({ body }) => body);

test('the comment of the second job is the comment that the first job would have written', async () => {
  leave(result);
  const pull = world.github.pulls.get(7);
  if (pull !== undefined) Object.assign(pull, { headRepo: undefined });
  const own = withValue(payload(), ['workflow_run', 'head_repository', 'owner', 'login'], 'acme');
  const ended = await world.run({ event: 'workflow_run', payload: own, inputs: { token: 'full' } });
  expect(ended.code, ended.output).toBe(0);
  expect(bodies()).toEqual([combinedMarkdown([done()], { limit: 60_000 })]);
  expect(world.github.more.checks).toMatchObject([{ head_sha: headSha, conclusion: 'failure' }]);
});

test('owners that the first job found are asked by the second, and their check is red; a stranger names none', async () => {
  const { owners, more } = world.github;
  const named = withValue(result, ['projects', 0, 'hasOwners'], true);
  const row = [{ owner: '@bob', of: ['data/raw'] }];
  leave(withValue(named, ['projects', 0, 'report', 'owners'], row));
  await post();
  expect(owners.asked).toEqual([]);
  expect(more.checks.map(({ name }) => name)).not.toContain('lockstep / owners');
  const pull = world.github.pulls.get(7);
  if (pull !== undefined) Object.assign(pull, { headRepo: undefined });
  const own = withValue(payload(), ['workflow_run', 'head_repository', 'owner', 'login'], 'acme');
  const ended = await world.run({ event: 'workflow_run', payload: own, inputs: { token: 'full' } });
  expect(ended.code, ended.output).toBe(0);
  expect(owners.asked).toEqual(['bob']);
  expect(more.checks.find(({ name }) => name === 'lockstep / owners')?.conclusion).toBe('failure');
  expect(bodies().at(-1)).toContain('Owned by `@bob`: `data/raw`');
});

test('a result of a fork says whose word it is', async () => {
  leave(result);
  const ended = await post();
  expect(ended.code, ended.output).toBe(0);
  expect(bodies()).toEqual([expect.stringContaining('nobody with write access has approved')]);
  expect(bodies()[0]).toMatch(/^<!-- lockstep:1 name=default head=a{40} run=31 -->/);
  expect(world.github.calls.length).toBeLessThanOrEqual(30);
  expect(world.github.writes().length).toBeLessThanOrEqual(3);
});

test('what it found is remarked on at the lines that GitHub says were changed, and at no others', async () => {
  leave(result);
  world.github.review.patches.set('dvc.yaml', '@@ -1,2 +1,3 @@\n stages:\n+# new\n+  evaluate:\n   x');
  const inputs = { token: 'full', review: 'auto' } as const;
  const ended = await world.run({ event: 'workflow_run', payload: payload(), inputs });
  expect(ended.code, ended.output).toBe(0);
  expect(world.github.review.threads).toMatchObject([
    { path: 'dvc.yaml', line: 3, body: expect.stringContaining('`evaluate` failed') },
  ]);
  expect(world.github.calls.length).toBeLessThanOrEqual(30);
  expect(world.github.writes().length).toBeLessThanOrEqual(3);
});

test('a run that left nothing is nothing to post', async () => {
  expect(await post()).toMatchObject({ code: 0, output: expect.stringContaining('nothing to post') });
  expect(bodies()).toEqual([]);
});

test('the second job of the same run posts, and checks nothing out', async () => {
  leave({ ...result, runId: 77 });
  world.github.more.artifacts.push({ ...(world.github.more.artifacts[0] as object), run: 77 } as never);
  const event = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], headSha);
  const ended = await world.run({
    event: 'pull_request',
    payload: event,
    inputs: { token: 'full', command: { verb: 'post', targets: [], force: false, keepGoing: false } },
  });
  expect(ended.code, ended.output).toBe(0);
  expect(bodies()).toHaveLength(1);
});

describe('is not posted', () => {
  const files: readonly [string, (file: Record<string, unknown>) => unknown][] = [
    ['for another pull request', (file) => ({ ...file, pullRequest: 8 })],
    ['for a pull request that is not there', (file) => ({ ...file, pullRequest: 99 })],
    ['for none', (file) => ({ ...file, pullRequest: null })],
    ['for another commit', (file) => ({ ...file, head: 'd'.repeat(40) })],
    ['for another run', (file) => ({ ...file, runId: 901 })],
    ['for another repository', (file) => ({ ...file, repository: 'acme/other' })],
    ['under another name', (file) => ({ ...file, name: 'gpu' })],
    ['without its schema', (file) => ({ ...file, schema: 'lockstep.result/2' })],
    ['without projects', (file) => ({ ...file, projects: [] })],
    ['with a folder that leads out', (file) => withValue(file, ['projects', 0, 'folder'], '../x')],
    ['with text for a number', (file) => withValue(file, ['projects', 0, 'report', 'seconds'], '3')],
    [
      'with an outcome that is none',
      (file) => withValue(file, ['projects', 0, 'report', 'run', 'stages', 0, 'outcome'], 'great'),
    ],
    [
      'with a nesting without end',
      (file) =>
        withValue(
          file,
          ['projects', 0, 'report', 'metrics', 0, 'old'],
          JSON.parse('['.repeat(50) + ']'.repeat(50)),
        ),
    ],
    ['that is no JSON', () => '{"schema":'],
    ['that is no object', () => '[]'],
  ];
  test.each(files)('a result %s', async (_, make) => {
    leave(make(result));
    const ended = await post();
    expect([ended.code, bodies()]).toEqual([2, []]);
    expect(world.said(ended, 'error')).toHaveLength(1);
    expect(world.github.writes()).toEqual([]);
  });

  test.each<[string, object]>([
    ['that is too large', { size: 10 ** 9 }],
    ['without the file', { zip: zipOf({ 'other.json': '{}' }) }],
    ['with the file in a folder', { zip: zipOf({ '../result.json': '{}' }) }],
    ['that is no archive', { zip: Buffer.from('PK\u0003\u0004 and so on') }],
    ['that inflates without end', { zip: zipOf({ 'result.json': Buffer.alloc(32 * 1024 * 1024) }) }],
  ])('an archive %s', async (_, more) => {
    leave(result, more);
    const ended = await post();
    expect([ended.code, bodies()]).toEqual([2, []]);
  });

  test('a result after the head moved', async () => {
    leave(result);
    const pull = world.github.pulls.get(7);
    if (pull !== undefined) pull.headSha = 'e'.repeat(40);
    const ended = await post();
    expect([ended.code, bodies(), world.github.writes()]).toEqual([0, [], []]);
    expect(ended.output).toContain('the pull request has a newer head commit, whose own run reports');
    expect(world.output('conclusion')).toBe('cancelled');
  });
});

test('text of the file is escaped as ours is', async () => {
  const evil = '@everyone <img src=x onerror=1> [x](http://evil) ``` </details> ::error::x';
  let file: unknown = withValue(result, ['projects', 0, 'report', 'warnings', 0, 'message'], evil);
  file = withValue(file, ['projects', 0, 'report', 'params', 0, 'key'], evil);
  file = withValue(file, ['projects', 0, 'report', 'plan', 'stages', 0, 'stage'], evil);
  file = withValue(file, ['projects', 0, 'report', 'headline'], evil);
  leave(file);
  const ended = await post();
  expect(ended.code, ended.output).toBe(0);
  const html = marked
    .parse(bodies()[0] ?? '', { async: false })
    .replaceAll(/<(code|pre)\b[\s\S]*?<\/\1>/g, '');
  expect(html).not.toMatch(/<img|@everyone|href="http:\/\/evil/);
  expect(world.said(ended, 'error')).toEqual([]);
});
