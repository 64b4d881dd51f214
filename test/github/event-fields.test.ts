import { describe, expect, test } from 'vitest';
import { readTrigger } from '../../src/github/event.ts';
import {
  baseSha,
  commentPayload,
  dependabot,
  dispatchPayload,
  headSha,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  reviewPayload,
  threadPayload,
  withValue,
  workflowRunPayload,
} from './payloads.ts';

type Change = readonly [path: readonly string[], value: unknown];

function trigger(event: string, payload: unknown, env: Record<string, string | undefined> = {}) {
  return readTrigger({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: 'alice', ...env }, payload);
}

function changed(payload: unknown, ...changes: readonly Change[]): unknown {
  return changes.reduce((made, [path, value]) => withValue(made, path, value), payload);
}

const pull = (...changes: readonly Change[]) =>
  trigger('pull_request', changed(pullRequestPayload(), ...changes));
const head = ['pull_request', 'head'];
const base = ['pull_request', 'base'];

describe('where a pull request comes from', () => {
  test.each<[string, string, readonly Change[]]>([
    [
      'the repository of the event where the base is not described',
      'same-repository',
      [[[...base, 'repo'], null]],
    ],
    [
      'names where only the head has an id',
      'same-repository',
      [[[...base, 'repo'], { full_name: 'acme/pipe' }]],
    ],
    [
      'nothing where neither has an id or a name',
      'fork',
      [
        [[...head, 'repo'], {}],
        [[...base, 'repo'], {}],
      ],
    ],
    [
      'the base, whatever repository the event names beside it',
      'same-repository',
      [[['repository'], { id: 5, full_name: 'acme/other' }]],
    ],
    ['the ids where a repository was renamed', 'same-repository', [[[...head, 'repo', 'full_name'], 'a/b']]],
    ['the type of its sender', 'bot', [[['sender'], { login: 'mergebot', id: 3, type: 'Bot' }]]],
    ['the actor where nobody is known to have sent it', 'same-repository', [[['sender'], null]]],
  ])('is told by %s', (_, origin, changes) => {
    expect(pull(...changes)).toMatchObject({ origin, tier: origin === 'same-repository' ? 'T1' : 'T0' });
  });

  test('is known by its sender alone, where the runner names no actor', () => {
    expect(trigger('pull_request', pullRequestPayload(), { GITHUB_ACTOR: undefined })).toMatchObject({
      tier: 'T1',
      origin: 'same-repository',
    });
  });
});

describe('a pull request', () => {
  test('that is closed is left alone, whatever happened to it', () => {
    const closed = { kind: 'ignored', event: 'pull_request', why: expect.stringContaining('is closed') };
    expect(pull([['pull_request', 'state'], 'closed'])).toEqual(closed);
    expect(pull([['action'], 'closed'])).toEqual(closed);
  });

  test('has its number in one of two places', () => {
    expect(pull([['number'], null])).toMatchObject({ number: 7 });
    expect(pull([['pull_request', 'number'], null])).toMatchObject({ number: 7 });
  });

  test.each<[string, readonly Change[]]>([
    [
      'pull_request.number',
      [
        [['number'], null],
        [['pull_request', 'number'], null],
      ],
    ],
    ['pull_request.head.sha', [[[...head, 'sha'], null]]],
  ])('without a usable %s is refused, and that is said', (lacking, changes) => {
    expect(pull(...changes)).toMatchObject({
      kind: 'refused',
      failure: {
        message: `the payload of the pull_request event has no usable ${lacking}`,
        hint: 'run the workflow again',
      },
    });
  });

  test('of which less is known has less to say', () => {
    const trimmed = pull([[...head, 'ref'], ''], [[...base, 'sha'], null], [[...base, 'ref'], null]);
    expect(trimmed).toStrictEqual({
      kind: 'pull-request',
      tier: 'T1',
      number: 7,
      headSha,
      origin: 'same-repository',
    });
  });
});

describe('a push', () => {
  const elsewhere = { GITHUB_REF: 'refs/heads/change', GITHUB_SHA: headSha };

  test('to another branch than the default one is compared with that', () => {
    expect(trigger('push', pushPayload(), elsewhere)).toStrictEqual({
      kind: 'push',
      tier: 'T1',
      sha: headSha,
      defaultBranch: 'main',
    });
  });

  test('to the default branch is compared with what was there before', () => {
    expect(trigger('push', pushPayload(), { ...elsewhere, GITHUB_REF: 'refs/heads/main' })).toStrictEqual({
      kind: 'push',
      tier: 'T1',
      sha: headSha,
      before: baseSha,
    });
  });

  test('of a repository that names no default branch, with no runner around it, still has its commit', () => {
    const payload = changed(pushPayload(), [['repository'], null]);
    expect(trigger('push', payload)).toStrictEqual({ kind: 'push', tier: 'T1', sha: headSha });
  });

  test('is about the commit that the runner checks out', () => {
    const payload = changed(pushPayload(), [['after'], baseSha]);
    expect(trigger('push', payload, elsewhere)).toMatchObject({ sha: headSha });
  });

  test('to a branch called undefined is not one to the default branch of a repository that names none', () => {
    const payload = changed(pushPayload(), [['repository', 'default_branch'], null]);
    expect(trigger('push', payload, { GITHUB_REF: 'refs/heads/undefined' })).not.toHaveProperty('before');
  });

  test('that a bot sent is not trusted, whoever the runner names', () => {
    expect(trigger('push', changed(pushPayload(), [['sender'], dependabot]), elsewhere)).toMatchObject({
      tier: 'T0',
    });
  });

  test('to no branch is left alone, also where only its commit says so', () => {
    expect(trigger('push', changed(pushPayload(), [['after'], '0'.repeat(40)]), elsewhere)).toEqual({
      kind: 'ignored',
      event: 'push',
      why: 'the branch was deleted',
    });
  });

  test.each([`0${headSha.slice(1)}`, `${headSha.slice(1)}0`])(
    'of the commit %s is one, zeros or not',
    (after) => {
      expect(trigger('push', changed(pushPayload(), [['after'], after]))).toMatchObject({
        kind: 'push',
        sha: after,
      });
    },
  );

  test('to a branch that is protected by the word of the runner alone is trusted', () => {
    const protectedBranch = { ...elsewhere, GITHUB_REF_PROTECTED: 'true' };
    expect(trigger('push', pushPayload(), protectedBranch)).toMatchObject({ tier: 'T2' });
    const unnamed = { GITHUB_SHA: headSha, GITHUB_REF_PROTECTED: 'true' };
    expect(trigger('push', pushPayload(), unnamed)).toMatchObject({ tier: 'T1' });
  });
});

describe('a dispatch', () => {
  test('may name its targets, and is compared with the default branch if it is on another', () => {
    const payload = dispatchPayload({ targets: 'train', force: true });
    expect(trigger('workflow_dispatch', payload, { GITHUB_REF: 'refs/heads/change' })).toStrictEqual({
      kind: 'dispatch',
      tier: 'T1',
      force: true,
      targets: 'train',
      defaultBranch: 'main',
    });
  });

  test.each([false, 'false', 'yes', 1, null])('is not forced by %j', (force) => {
    expect(trigger('workflow_dispatch', dispatchPayload({ force }))).toMatchObject({ force: false });
  });
});

test('a schedule is trusted, and looks after the commit that the runner names', () => {
  expect(trigger('schedule', {}, { GITHUB_SHA: headSha })).toStrictEqual({
    kind: 'schedule',
    tier: 'T2',
    sha: headSha,
  });
  expect(trigger('schedule', {})).toStrictEqual({ kind: 'schedule', tier: 'T2' });
});

test('a merge group that does not name its commit has that of the runner', () => {
  const payload = changed(
    mergeGroupPayload(),
    [['merge_group', 'head_sha'], null],
    [['merge_group', 'base_sha'], null],
  );
  expect(trigger('merge_group', payload, { GITHUB_SHA: baseSha })).toStrictEqual({
    kind: 'merge-group',
    tier: 'T1',
    sha: baseSha,
  });
});

test.each([
  ['issue_comment', commentPayload('/dvc repro'), { kind: 'command', place: 'comment', line: '/dvc repro' }],
  ['pull_request_review_comment', threadPayload('/dvc repro'), { kind: 'command', place: 'thread' }],
  ['pull_request_review', reviewPayload('/dvc repro'), { kind: 'command', place: 'review' }],
  ['workflow_run', workflowRunPayload(), { kind: 'workflow-run', runId: 900, headSha }],
])('%s is read for what was said or run', (event, payload, expected) => {
  expect(trigger(event, payload)).toMatchObject(expected);
});

describe('what is said about an event', () => {
  test.each([
    ['merge_group', mergeGroupPayload('destroyed'), 'the merge group is gone'],
    ['star', {}, "the event 'star' says nothing about a pipeline"],
  ])('that is left alone: %s', (event, payload, why) => {
    expect(trigger(event, payload)).toEqual({ kind: 'ignored', event, why });
  });

  test.each([
    [undefined, /GITHUB_EVENT_NAME is not set/, /as a step of a GitHub Actions workflow/],
    ['pull_request_target', /pull_request_target runs with full rights/, /`on: pull_request`/],
  ])('that is refused: %s', (event, message, hint) => {
    expect(readTrigger({ GITHUB_EVENT_NAME: event }, {})).toMatchObject({
      kind: 'refused',
      failure: { message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
    });
  });
});
