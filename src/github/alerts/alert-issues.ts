import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { type Identity, isAuthor, whoAmI } from '../identity.ts';
import { at, numberAt, textAt } from '../payload.ts';

/** What the hidden first line of an alert's issue says. */
export interface AlertMarker {
  /** Of the report whose runs look after it */
  readonly name: string;
  readonly kind: string;
  readonly scope: string;
  readonly key: string;
  /** Id of the run that wrote it */
  readonly run: number;
}

/** An open issue that this token opened and that carries our marker. */
export interface AlertIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly marker: AlertMarker;
}

/** What is written. */
export interface IssueText {
  readonly title: string;
  /** With its marker */
  readonly body: string;
}

const shape =
  /^<!-- lockstep-alert:1 name=([\w.-]{1,64}) kind=([a-z]{1,16}) scope=([0-9a-f]{16}) key=([0-9a-f]{16}) run=([0-9]{1,15}) -->/;

/** The marker as it stands at the start of a body. */
export function markerText({ name, kind, scope, key, run }: AlertMarker): string {
  return `<!-- lockstep-alert:1 name=${name} kind=${kind} scope=${scope} key=${key} run=${run} -->`;
}

/** Reads the marker at the very start of a body; undefined if there is none. */
export function parseAlertMarker(body: string): AlertMarker | undefined {
  const [, name, kind, scope, key, run] = shape.exec(body) ?? [];
  if (name === undefined || kind === undefined || scope === undefined || key === undefined) return undefined;
  return { name, kind, scope, key, run: Number(run) };
}

/**
 * The open alerts of a report, oldest first. Marker and author must both fit, as for comments (security A-13). Throws
 * {@link ApiError}.
 */
export async function openAlerts(api: Api, name: string): Promise<readonly AlertIssue[]> {
  const marked: { readonly issue: AlertIssue; readonly user: unknown }[] = [];
  for await (const page of api.pages('GET /repos/{owner}/{repo}/issues', { state: 'open' })) {
    for (const item of page) {
      const issue = at(item, 'pull_request') == null ? readIssue(item) : undefined;
      if (issue?.marker.name === name) marked.push({ issue, user: at(item, 'user') });
    }
  }
  if (marked.length === 0) return [];
  const me: Identity = await whoAmI(api);
  return marked
    .filter(({ user }) => isAuthor(user, me))
    .map(({ issue }) => issue)
    .sort((a, b) => a.number - b.number);
}

/** Opens an issue. A creation whose answer was lost may have happened: the caller looks for doubles. Throws {@link ApiError}. */
export async function openIssue(api: Api, { title, body }: IssueText): Promise<AlertIssue> {
  const made = readIssue(await api.request('POST /repos/{owner}/{repo}/issues', { title, body }));
  if (made === undefined) throw new ApiError('unexpected', 'GitHub answered a new issue without its number');
  return made;
}

/** Gives an issue another text. Throws {@link ApiError}. */
export async function rewriteIssue(
  api: Api,
  { number }: AlertIssue,
  { title, body }: IssueText,
): Promise<void> {
  await api.request(`PATCH ${oneIssue}`, { issue_number: number, title, body });
}

/** Says why, and closes. Throws {@link ApiError}. */
export async function closeIssue(
  api: Api,
  { number }: AlertIssue,
  { why, reason }: { readonly why: string; readonly reason: 'completed' | 'not_planned' },
): Promise<void> {
  await api.request(`POST ${oneIssue}/comments`, { issue_number: number, body: why });
  await api.request(`PATCH ${oneIssue}`, { issue_number: number, state: 'closed', state_reason: reason });
}

const oneIssue = '/repos/{owner}/{repo}/issues/{issue_number}';

function readIssue(item: unknown): AlertIssue | undefined {
  const number = numberAt(item, 'number');
  const body = at(item, 'body');
  const marker = typeof body === 'string' ? parseAlertMarker(body) : undefined;
  if (number === undefined || typeof body !== 'string' || marker === undefined) return undefined;
  const [title, url] = [at(item, 'title'), textAt(item, 'html_url') ?? ''];
  return {
    number,
    url,
    title: typeof title === 'string' ? title : '',
    body: body.replaceAll('\r\n', '\n'),
    marker,
  };
}
