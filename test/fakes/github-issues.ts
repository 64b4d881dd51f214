import type { FakeCall } from './github.ts';
import {
  type FakeToken,
  type FakeUser,
  notAccessible,
  notFound,
  type Reply,
  refusal,
  userJson,
} from './github-replies.ts';

/** An issue of the fake's repository; pull requests are not among them. */
export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  readonly user: FakeUser;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: readonly string[];
  readonly comments: string[];
}

/** Issues: listed in pages, made, changed, closed and commented on, by tokens that may. */
export class FakeIssues {
  readonly issues: FakeIssue[] = [];
  /** Turned off in the repository's settings */
  disabled = false;
  private next = 300;

  /** Puts an issue there as if somebody had opened it. */
  add(issue: Partial<FakeIssue> & Pick<FakeIssue, 'title' | 'body' | 'user'>): FakeIssue {
    const made: FakeIssue = {
      number: this.next++,
      state: 'open',
      stateReason: null,
      labels: [],
      comments: [],
      ...issue,
    };
    this.issues.push(made);
    return made;
  }

  /** The answer to a call that concerns issues; undefined for the others. */
  answer({ method, query, body }: FakeCall, token: FakeToken, path: string, url: string): Reply | undefined {
    const one = /^\/issues\/(\d+)(\/comments)?$/.exec(path);
    const issue = this.issues.find(({ number }) => number === Number(one?.[1]));
    if (path !== '/issues' && issue === undefined) return undefined;
    const rights = token.issues ?? 'none';
    if (this.disabled) return refusal(410, 'Issues has been disabled in this repository.');
    if (rights === 'none' || (method !== 'GET' && rights !== 'write')) return notAccessible;
    const data = (body ?? {}) as Record<string, unknown>;
    if (issue === undefined) return method === 'POST' ? this.open(data, token, url) : this.list(query, url);
    if (one?.[2] !== undefined) return this.comment(issue, data, token, url, method);
    if (method === 'PATCH') change(issue, data);
    return { status: 200, body: issueJson(issue, url) };
  }

  private open(data: Record<string, unknown>, { user }: FakeToken, url: string): Reply {
    const labels = Array.isArray(data.labels) ? data.labels.map(String) : [];
    const made = this.add({ title: String(data.title), body: String(data.body ?? ''), user, labels });
    return { status: 201, body: issueJson(made, url) };
  }

  private list(query: URLSearchParams, url: string): Reply {
    const state = query.get('state') ?? 'open';
    const all = this.issues.filter((issue) => state === 'all' || issue.state === state).reverse();
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const shown = all.slice((page - 1) * size, page * size);
    const more = page * size < all.length;
    const link = `<${url}/repositories/1/issues?page=${page + 1}>; rel="next"`;
    return {
      status: 200,
      body: shown.map((issue) => issueJson(issue, url)),
      ...(more ? { headers: { link } } : {}),
    };
  }

  private comment(
    issue: FakeIssue,
    data: Record<string, unknown>,
    { user }: FakeToken,
    url: string,
    method: string,
  ): Reply {
    if (method !== 'POST') return notFound;
    issue.comments.push(String(data.body));
    return {
      status: 201,
      body: {
        id: issue.number * 100 + issue.comments.length,
        body: String(data.body),
        user: userJson(user, url),
      },
    };
  }
}

function change(issue: FakeIssue, data: Record<string, unknown>): void {
  if (typeof data.title === 'string') issue.title = data.title;
  if (typeof data.body === 'string') issue.body = data.body;
  if (data.state === 'open' || data.state === 'closed') issue.state = data.state;
  if (data.state !== undefined) issue.stateReason = String(data.state_reason ?? 'completed');
}

function issueJson(
  { number, title, body, user, state, stateReason, labels }: FakeIssue,
  url: string,
): unknown {
  return {
    id: 5_000_000 + number,
    number,
    title,
    body,
    state,
    state_reason: state === 'open' ? null : stateReason,
    user: userJson(user, url),
    labels: labels.map((name, i) => ({ id: i + 1, name })),
    pull_request: undefined,
    html_url: `https://github.com/acme/pipe/issues/${number}`,
  };
}
