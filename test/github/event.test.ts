import { describe, expect, test } from 'vitest';
import { readTrigger } from '../../src/github/event.ts';
import type { Trigger } from '../../src/github/trigger.ts';
import {
  baseSha,
  commentPayload,
  dependabot,
  dispatchPayload,
  forked,
  headSha,
  mergeGroupPayload,
  pathsOf,
  pullRequestPayload,
  pushPayload,
  reviewPayload,
  threadPayload,
  withValue,
  workflowRunPayload,
} from './payloads.ts';

const protectedMain = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'true', GITHUB_SHA: headSha };

function trigger(event: string | undefined, payload: unknown, env: Record<string, string> = {}): Trigger {
  return readTrigger(
    { ...(event === undefined ? {} : { GITHUB_EVENT_NAME: event }), GITHUB_ACTOR: 'alice', ...env },
    payload,
  );
}

function pull(...changes: [readonly string[], unknown][]): unknown {
  return changes.reduce(
    (payload, [path, value]) => withValue(payload, path, value),
    pullRequestPayload() as unknown,
  );
}

describe('a pull request', () => {
  test('from a branch of the repository is proposed by someone with write access', () => {
    expect(trigger('pull_request', pull())).toEqual({
      kind: 'pull-request',
      tier: 'T1',
      number: 7,
      headRef: 'change',
      headSha,
      baseSha,
      baseRef: 'main',
      origin: 'same-repository',
    });
  });

  test.each<[string, string, [readonly string[], unknown][]]>([
    ['from a fork', 'fork', [[['pull_request', 'head', 'repo'], forked]]],
    ['from a fork that was deleted', 'fork', [[['pull_request', 'head', 'repo'], null]]],
    [
      'whose head repository has another id under the same name',
      'fork',
      [[['pull_request', 'head', 'repo', 'id'], 5]],
    ],
    [
      'whose repositories have no id and different names',
      'fork',
      [[['pull_request', 'head', 'repo'], { full_name: 'mallory/pipe' }]],
    ],
    ['by a bot', 'bot', [[['pull_request', 'user'], dependabot]]],
    ['that a bot touched last', 'bot', [[['sender'], dependabot]]],
    ['by a bot that hides its type', 'bot', [[['pull_request', 'user'], { login: 'renovate[bot]' }]]],
  ])('%s is not trusted', (_, origin, changes) => {
    expect(trigger('pull_request', pull(...changes))).toMatchObject({
      kind: 'pull-request',
      tier: 'T0',
      origin,
    });
  });

  test('names are compared without their case where ids are missing', () => {
    const payload = pull([['pull_request', 'head', 'repo'], { full_name: 'ACME/Pipe' }]);
    expect(trigger('pull_request', payload)).toMatchObject({ tier: 'T1' });
  });

  test('run by a bot is not trusted, whoever wrote it', () => {
    expect(trigger('pull_request', pull(), { GITHUB_ACTOR: 'dependabot[bot]' })).toMatchObject({
      tier: 'T0',
      origin: 'bot',
    });
  });

  test('of nobody known is not trusted', () => {
    expect(trigger('pull_request', pull([['sender'], null]), { GITHUB_ACTOR: '' })).toMatchObject({
      tier: 'T0',
      origin: 'unknown',
    });
  });

  test('by a deleted account on a branch of the repository still has its runner', () => {
    expect(trigger('pull_request', pull([['pull_request', 'user'], null]))).toMatchObject({ tier: 'T1' });
  });

  test.each([
    [true, { isDraft: true }],
    [false, {}],
    ['true', {}],
    [null, {}],
  ])('with draft: %j is taken for one only if GitHub says so', (draft, said) => {
    const found = trigger('pull_request', pull([['pull_request', 'draft'], draft]));
    expect('isDraft' in found ? { isDraft: found.isDraft } : {}).toEqual(said);
  });

  test('that was closed is left alone', () => {
    expect(trigger('pull_request', pullRequestPayload('closed'))).toMatchObject({
      kind: 'ignored',
      why: expect.stringContaining('closed'),
    });
  });

  test.each([
    [['pull_request', 'head', 'sha'], 'HEAD'],
    [['pull_request', 'head', 'sha'], `${headSha}0`],
    [['pull_request', 'head', 'sha'], '0'.repeat(40)],
    [['pull_request', 'head', 'sha'], headSha.toUpperCase()],
    [['pull_request', 'head'], null],
    [['pull_request'], null],
    [['pull_request'], []],
  ] as const)('without a usable head commit (%j = %j) is refused', (path, value) => {
    expect(trigger('pull_request', pull([path, value]))).toMatchObject({
      kind: 'refused',
      failure: { message: expect.stringMatching(/head\.sha|number/) },
    });
  });

  test.each([null, 0, -7, 7.5, '7', 2 ** 60, { toString: () => '7' }])(
    'with the number %j is refused',
    (number) => {
      expect(
        trigger('pull_request', pull([['number'], number], [['pull_request', 'number'], number])),
      ).toMatchObject({ kind: 'refused' });
    },
  );
});

describe('a push', () => {
  test.each([
    ['to a protected branch', protectedMain, 'T2'],
    ['to an unprotected branch', { ...protectedMain, GITHUB_REF_PROTECTED: 'false' }, 'T1'],
    ['to a protected tag', { ...protectedMain, GITHUB_REF: 'refs/tags/v1' }, 'T1'],
    ['to a branch that only the payload calls protected', { GITHUB_REF: 'refs/heads/main' }, 'T1'],
    [
      'by a bot to an unprotected branch',
      { GITHUB_REF: 'refs/heads/x', GITHUB_ACTOR: 'dependabot[bot]' },
      'T0',
    ],
    ['by a merge bot to a protected branch', { ...protectedMain, GITHUB_ACTOR: 'mergify[bot]' }, 'T2'],
  ])('%s', (_, env, tier) => {
    expect(trigger('push', { ...pushPayload(), ref_protected: true }, env)).toMatchObject({
      kind: 'push',
      tier,
    });
  });

  test('knows what was there before, unless the branch is new', () => {
    expect(trigger('push', pushPayload(), protectedMain)).toMatchObject({ before: baseSha, sha: headSha });
    expect(trigger('push', { ...pushPayload(), before: '0'.repeat(40) }, protectedMain)).not.toHaveProperty(
      'before',
    );
  });

  test('that deletes a branch is left alone', () => {
    expect(trigger('push', { ...pushPayload(), deleted: true })).toMatchObject({ kind: 'ignored' });
  });
});

describe('other events', () => {
  test('a dispatch brings its own words', () => {
    expect(trigger('workflow_dispatch', dispatchPayload(), protectedMain)).toEqual({
      kind: 'dispatch',
      tier: 'T2',
      sha: headSha,
      command: 'repro train',
      force: true,
    });
    expect(trigger('workflow_dispatch', dispatchPayload(null))).toMatchObject({
      kind: 'dispatch',
      tier: 'T1',
      force: false,
    });
  });

  test('a merge group is checked on its own commit', () => {
    expect(trigger('merge_group', mergeGroupPayload())).toEqual({
      kind: 'merge-group',
      tier: 'T1',
      sha: headSha,
      baseSha,
    });
    expect(trigger('merge_group', mergeGroupPayload('destroyed'))).toMatchObject({ kind: 'ignored' });
  });

  test('pull_request_target is refused, with the safe form', () => {
    expect(trigger('pull_request_target', pull())).toMatchObject({
      kind: 'refused',
      failure: { reason: 'refused', hint: expect.stringContaining('on: pull_request') },
    });
  });

  test.each([
    'issue_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'workflow_run',
    'star',
    '__proto__',
    'constructor',
  ])('%s is left alone, with a reason', (event) => {
    const found = trigger(event, pull());
    expect(found).toMatchObject({ kind: 'ignored', event });
    expect((found as { why: unknown }).why).toEqual(expect.any(String));
  });

  test('without a name of the event, nothing is done', () => {
    expect(trigger(undefined, pull())).toMatchObject({ kind: 'refused' });
  });
});

describe('a mutilated payload', () => {
  const huge = 'x'.repeat(3_000_000);
  const events: readonly [string, unknown, Record<string, string>][] = [
    ['pull_request', pullRequestPayload(), {}],
    ['push', pushPayload(), protectedMain],
    ['workflow_dispatch', dispatchPayload(), protectedMain],
    ['merge_group', mergeGroupPayload(), {}],
    ['issue_comment', commentPayload('/dvc repro'), {}],
    ['pull_request_review_comment', threadPayload('/dvc repro'), {}],
    ['pull_request_review', reviewPayload('/dvc repro'), {}],
    ['workflow_run', workflowRunPayload(), {}],
  ];
  const kinds = [
    ...['pull-request', 'push', 'dispatch', 'merge-group', 'ignored', 'refused'],
    ...['command', 'workflow-run'],
  ];

  test.each(events)('of %s never breaks anything and never gains trust', (event, payload, env) => {
    const asSent = trigger(event, payload, env);
    for (const path of pathsOf(payload)) {
      for (const value of [
        undefined,
        null,
        huge,
        [],
        {},
        0,
        -1,
        Number.NaN,
        true,
        '\u0000',
        { length: 1e9 },
        Object.create(null),
      ]) {
        const found = trigger(event, withValue(payload, path, value), env);
        expect(kinds).toContain(found.kind);
        if ('tier' in found && 'tier' in asSent) expect(found.tier <= asSent.tier).toBe(true);
        expect(JSON.stringify(found).length).toBeLessThan(2_000);
      }
    }
  });

  test.each(events.map(([event]) => event))('of %s may be no object at all', (event) => {
    for (const payload of [undefined, null, 7, 'text', [], true])
      expect(kinds).toContain(trigger(event, payload).kind);
  });
});
