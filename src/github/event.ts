import type { Environment } from '../commands/context.ts';
import { readComment } from './comment-event.ts';
import { at, numberAt, shaAt, textAt } from './payload.ts';
import { refused } from './refused.ts';
import type { PullRequestTrigger, Trigger } from './trigger.ts';
import { readWorkflowRun } from './workflow-run-event.ts';

/**
 * Reads what started this run and decides its trust tier, once (design sections 4 and 5). Pure. The payload is hostile:
 * any field may be missing, null, huge or of another type; what is needed and not there refuses, what is only useful is
 * left out.
 */
export function readTrigger(env: Environment, payload: unknown): Trigger {
  const event = textAt(env, 'GITHUB_EVENT_NAME');
  switch (event) {
    case undefined:
      return refused(
        'GITHUB_EVENT_NAME is not set, so what started this run is unknown',
        'run this as a step of a GitHub Actions workflow',
      );
    case 'pull_request':
      return pullRequest(env, payload);
    case 'push':
      return push(env, payload);
    case 'workflow_dispatch':
      return dispatch(env, payload);
    case 'schedule':
      return { kind: 'schedule', tier: 'T2', ...given('sha', shaAt(env, 'GITHUB_SHA')) };
    case 'merge_group':
      return mergeGroup(env, payload);
    case 'issue_comment':
    case 'pull_request_review_comment':
    case 'pull_request_review':
      return readComment(event, payload);
    case 'workflow_run':
      return readWorkflowRun(payload);
    case 'pull_request_target':
      return refused(
        'pull_request_target runs with full rights next to code that a stranger wrote, so nothing is done on it',
        'use `on: pull_request`; a change from a fork gets its plan there, without rights',
      );
    default:
      return {
        kind: 'ignored',
        event,
        why: `the event '${event}' says nothing about a pipeline`,
      };
  }
}

function pullRequest(env: Environment, payload: unknown): Trigger {
  if (textAt(payload, 'action') === 'closed' || textAt(payload, 'pull_request', 'state') === 'closed') {
    return {
      kind: 'ignored',
      event: 'pull_request',
      why: 'the pull request is closed; its branch is judged where it was merged',
    };
  }
  const change = at(payload, 'pull_request');
  const number = numberAt(change, 'number') ?? numberAt(payload, 'number');
  const headSha = shaAt(change, 'head', 'sha');
  if (number === undefined || headSha === undefined) {
    const lacking = number === undefined ? 'pull_request.number' : 'pull_request.head.sha';
    return refused(
      `the payload of the pull_request event has no usable ${lacking}`,
      'run the workflow again',
    );
  }
  const origin = originOf(env, payload);
  return {
    kind: 'pull-request',
    tier: origin === 'same-repository' ? 'T1' : 'T0',
    number,
    headSha,
    origin,
    ...given('headRef', textAt(change, 'head', 'ref')),
    ...given('baseSha', shaAt(change, 'base', 'sha')),
    ...given('baseRef', textAt(change, 'base', 'ref')),
    ...(at(change, 'draft') === true ? { isDraft: true as const } : {}),
  };
}

/** A branch of this repository is proof of write access, unless a bot put it there (security 0.2, A-16). */
function originOf(env: Environment, payload: unknown): PullRequestTrigger['origin'] {
  const change = at(payload, 'pull_request');
  const head = at(change, 'head', 'repo');
  const base = at(change, 'base', 'repo') ?? at(payload, 'repository');
  const [headId, baseId] = [numberAt(head, 'id'), numberAt(base, 'id')];
  const [headName, baseName] = [
    textAt(head, 'full_name')?.toLowerCase(),
    textAt(base, 'full_name')?.toLowerCase(),
  ];
  const same =
    headId !== undefined && baseId !== undefined
      ? headId === baseId
      : headName !== undefined && headName === baseName;
  if (!same) return 'fork';
  const people = [at(change, 'user'), at(payload, 'sender')];
  if (people.some(isBot) || isBotName(env)) return 'bot';
  const known = textAt(payload, 'sender', 'login') ?? textAt(env, 'GITHUB_ACTOR');
  return known === undefined ? 'unknown' : 'same-repository';
}

function isBot(person: unknown): boolean {
  return textAt(person, 'type') === 'Bot' || (textAt(person, 'login') ?? '').endsWith('[bot]');
}

function isBotName(env: Environment): boolean {
  return (textAt(env, 'GITHUB_ACTOR') ?? '').endsWith('[bot]');
}

function push(env: Environment, payload: unknown): Trigger {
  if (at(payload, 'deleted') === true || /^0+$/.test(textAt(payload, 'after') ?? ''))
    return { kind: 'ignored', event: 'push', why: 'the branch was deleted' };
  const tier = refTier(env);
  const byBot = isBot(at(payload, 'sender')) || isBotName(env);
  return {
    kind: 'push',
    tier: tier === 'T1' && byBot ? 'T0' : tier,
    ...given('sha', shaAt(env, 'GITHUB_SHA') ?? shaAt(payload, 'after')),
    ...(isDefaultBranch(env, payload)
      ? given('before', shaAt(payload, 'before'))
      : given('defaultBranch', textAt(payload, 'repository', 'default_branch'))),
  };
}

function isDefaultBranch(env: Environment, payload: unknown): boolean {
  const branch = textAt(payload, 'repository', 'default_branch');
  return branch !== undefined && textAt(env, 'GITHUB_REF') === `refs/heads/${branch}`;
}

/** Only the runner's own word makes a branch protected; a tag or an unprotected branch is somebody's proposal. */
function refTier(env: Environment): 'T1' | 'T2' {
  const isBranch = (textAt(env, 'GITHUB_REF') ?? '').startsWith('refs/heads/');
  return isBranch && env.GITHUB_REF_PROTECTED === 'true' ? 'T2' : 'T1';
}

function dispatch(env: Environment, payload: unknown): Trigger {
  const force = at(payload, 'inputs', 'force');
  return {
    kind: 'dispatch',
    tier: refTier(env),
    force: force === true || force === 'true',
    ...given('sha', shaAt(env, 'GITHUB_SHA')),
    ...given('command', textAt(payload, 'inputs', 'command')),
    ...given('targets', textAt(payload, 'inputs', 'targets')),
    ...(isDefaultBranch(env, payload)
      ? {}
      : given('defaultBranch', textAt(payload, 'repository', 'default_branch'))),
  };
}

function mergeGroup(env: Environment, payload: unknown): Trigger {
  if (textAt(payload, 'action') === 'destroyed') {
    return { kind: 'ignored', event: 'merge_group', why: 'the merge group is gone' };
  }
  return {
    kind: 'merge-group',
    tier: 'T1',
    ...given('sha', shaAt(payload, 'merge_group', 'head_sha') ?? shaAt(env, 'GITHUB_SHA')),
    ...given('baseSha', shaAt(payload, 'merge_group', 'base_sha')),
  };
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}
