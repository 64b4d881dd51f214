import { at, numberAt, textAt } from './payload.ts';
import { refused } from './refused.ts';
import type { CommandTrigger, IgnoredTrigger, RefusedTrigger, ReviewTrigger } from './trigger.ts';

/** The events that people write text in. */
export type CommentEvent = 'issue_comment' | 'pull_request_review_comment' | 'pull_request_review';

/** Where the payload has the text, the only action that counts, and what to call the place. */
const places = {
  issue_comment: { key: 'comment', action: 'created', place: 'comment' },
  pull_request_review_comment: { key: 'comment', action: 'created', place: 'thread' },
  pull_request_review: { key: 'review', action: 'submitted', place: 'review' },
} as const;

/**
 * Reads a comment or a review that may hold a command (design section 4; security A-04). Only new ones count, only on pull
 * requests, only those of people: what was edited, what a bot wrote and what stands on an issue is nobody's command. Pure.
 */
export function readComment(
  event: CommentEvent,
  payload: unknown,
): CommandTrigger | ReviewTrigger | IgnoredTrigger | RefusedTrigger {
  const { key, action, place } = places[event];
  const ignored = (why: string): IgnoredTrigger => ({ kind: 'ignored', event, why });
  const reviewed = event === 'pull_request_review' ? reviewOf(payload) : undefined;
  if (textAt(payload, 'action') !== action)
    return reviewed ?? ignored(`only ${action} ones are read for commands`);
  const onIssue = event === 'issue_comment' && typeof at(payload, 'issue', 'pull_request') !== 'object';
  if (onIssue || at(payload, 'issue', 'pull_request') === null) return ignored('this is no pull request');
  const text = at(payload, key);
  const [author, sender] = [at(text, 'user'), at(payload, 'sender')];
  if ([author, sender].some(isBot)) return ignored('a bot wrote this, and bots give no commands');
  const line = firstLine(at(text, 'body'));
  if (!line.startsWith('/')) return reviewed ?? ignored('its first line is no command');
  const login = textAt(author, 'login');
  const number = numberAt(payload, event === 'issue_comment' ? 'issue' : 'pull_request', 'number');
  const id = numberAt(text, 'id');
  const isSender = textAt(sender, 'login')?.toLowerCase() === login?.toLowerCase();
  if (login === undefined || number === undefined || id === undefined || !isSender) {
    return refused(
      `the payload of the ${event} event does not say who wrote what on which pull request`,
      'write the comment again',
    );
  }
  return {
    kind: 'command',
    place,
    number,
    id,
    line,
    actor: { login, ...given('id', numberAt(author, 'id')) },
    ...given('nodeId', textAt(text, 'node_id')),
    ...given('writtenAt', textAt(text, 'created_at') ?? textAt(text, 'submitted_at')),
  };
}

/** What a review says may count for owners (docs/access.md): one that was submitted with a verdict, or dismissed. */
function reviewOf(payload: unknown): ReviewTrigger | undefined {
  const [action, state] = [textAt(payload, 'action'), textAt(payload, 'review', 'state')?.toLowerCase()];
  const counts =
    action === 'dismissed' ||
    (action === 'submitted' && (state === 'approved' || state === 'changes_requested'));
  const number = numberAt(payload, 'pull_request', 'number');
  return counts && number !== undefined ? { kind: 'review', number } : undefined;
}

/** Longer lines are no commands. */
const longestLine = 500;

/** Quotes, code and indented text do not start with the prefix, so nothing more has to be taken apart. */
function firstLine(body: unknown): string {
  if (typeof body !== 'string') return '';
  const end = body.search(/[\r\n]/);
  const line = (end === -1 ? body : body.slice(0, end)).trimEnd();
  return line.length > longestLine || /[\u0000-\u001f\u007f-\u009f]/.test(line) ? '' : line;
}

function isBot(person: unknown): boolean {
  return textAt(person, 'type') === 'Bot' || (textAt(person, 'login') ?? '').endsWith('[bot]');
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}
