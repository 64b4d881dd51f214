import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTrigger } from '../../../src/github/event.ts';
import { decideJob } from '../../../src/github/job.ts';
import { makeInputs } from '../make-inputs.ts';
import {
  dependabot,
  dispatchPayload,
  forked,
  headSha,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  withValue,
  workflowRunPayload,
} from '../payloads.ts';

const rows = readFileSync(new URL('events.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [event: string, what: string, who: string, expected: string]);

type Change = readonly [path: readonly string[], value: unknown];
const people: Readonly<Record<string, unknown>> = {
  alice: { login: 'alice', id: 501, type: 'User' },
  mallory: { login: 'mallory', id: 666, type: 'User' },
  dependabot,
  'merge-bot': { login: 'mergify[bot]', id: 77, type: 'Bot' },
  nobody: null,
};
const head = ['pull_request', 'head'];
const pullChanges: Readonly<Record<string, readonly Change[]>> = {
  draft: [[['pull_request', 'draft'], true]],
  'from a fork': [[[...head, 'repo'], forked]],
  'from a deleted fork': [[[...head, 'repo'], null]],
  'from a fork of the same name': [[[...head, 'repo', 'id'], 77_001]],
  'pushed by a bot': [[['sender'], dependabot]],
  'without a head commit': [[[...head, 'sha'], undefined]],
  'with a short head commit': [[[...head, 'sha'], headSha.slice(0, 12)]],
  'without a number': [
    [['number'], null],
    [['pull_request', 'number'], null],
  ],
};
const refs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'protected main': { GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'true' },
  'unprotected main': { GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'false' },
  'a branch': { GITHUB_REF: 'refs/heads/change', GITHUB_REF_PROTECTED: 'false' },
  'a branch that the payload calls protected': { GITHUB_REF: 'refs/heads/change' },
  'a tag': { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_PROTECTED: 'false' },
  'a protected tag': { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_PROTECTED: 'true' },
};

function payloadOf(event: string, what: string, who: string): unknown {
  const changed = (payload: unknown, changes: readonly Change[]) =>
    changes.reduce((made, [path, value]) => withValue(made, path, value), payload);
  const sent: Change = [['sender'], people[who]];
  if (event.startsWith('pull_request')) {
    const changes = pullChanges[what];
    const author: Change = [['pull_request', 'user'], people[who]];
    return changed(pullRequestPayload(changes === undefined ? what : 'synchronize'), [
      author,
      sent,
      ...(changes ?? []),
    ]);
  }
  if (event === 'push')
    return changed(pushPayload(), [
      sent,
      [['deleted'], what === 'that deletes a branch'],
      [['ref_protected'], true],
    ]);
  if (event === 'workflow_dispatch') return changed(dispatchPayload({}), [sent]);
  if (event === 'merge_group') return changed(mergeGroupPayload(what), [sent]);
  if (event !== 'workflow_run') return { action: what, sender: people[who] };
  const run = ['workflow_run'];
  return changed(workflowRunPayload(), [
    sent,
    [['action'], what.startsWith('completed') ? 'completed' : what],
    [[...run, 'event'], what.endsWith('for a push') ? 'push' : 'pull_request'],
    ...(what.endsWith('without a head commit') ? [[[...run, 'head_sha'], null] as const] : []),
  ]);
}

const inputs = makeInputs({ failOn: [], artifact: 'auto' });

test.each(rows)('%s, %s, by %s: %s', (event, what, who, expected) => {
  const login = (people[what === 'run by a bot' ? 'dependabot' : who] as { login?: string } | null)?.login;
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: headSha,
    ...(login === undefined ? {} : { GITHUB_ACTOR: login }),
    ...refs[what.replace(/^(?:to|on) /, '')],
    ...(what === 'that deletes a branch' ? refs['a branch'] : {}),
  };
  const trigger = readTrigger(env, payloadOf(event, what, who));
  expect(decisionOf(trigger)).toBe(expected);
});

function decisionOf(trigger: ReturnType<typeof readTrigger>): string {
  if (trigger.kind === 'ignored' || trigger.kind === 'refused') return trigger.kind;
  if (trigger.kind === 'workflow-run') return 'post';
  if (trigger.kind === 'command' || trigger.kind === 'review') return trigger.kind;
  const job = decideJob(inputs, trigger);
  return job.ok ? `${job.value.request.verb} ${job.value.request.tier}` : 'refused';
}

test('the table has every event and every tier in it', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const tier of ['T0', 'T1', 'T2'])
    expect(rows.some(([, , , expected]) => expected.endsWith(tier))).toBe(true);
});
