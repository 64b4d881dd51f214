/** An account as GitHub writes it into answers. */
export interface FakeUser {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

/** The author of everything that a workflow's own token writes. */
export const actionsBot: FakeUser = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

/** What a token may do; `write` includes `read`. */
export interface FakeToken {
  readonly user: FakeUser;
  /** `installation`: a workflow's token, which may not ask for `/user` */
  readonly kind: 'installation' | 'personal';
  readonly pullRequests: 'none' | 'read' | 'write';
  readonly contents: 'none' | 'read' | 'write';
  /** Absent: none */
  readonly checks?: 'write';
  readonly statuses?: 'write';
  readonly actions?: 'read' | 'write';
  readonly issues?: 'read' | 'write';
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  /** Null: the account was deleted */
  readonly user: FakeUser | null;
  readonly createdAt: string;
  updatedAt: string;
  /** Bodies that it had, the newest last; empty until it is edited */
  readonly history: string[];
}

export interface FakePull {
  readonly number: number;
  headSha: string;
  baseSha: string;
  state: 'open' | 'closed';
  locked: boolean;
  /** Where the change comes from; the repository itself if absent */
  headRepo?: { readonly id: number; readonly full_name: string };
  headRef?: string;
  draft?: boolean;
  author?: FakeUser;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub's form of a refusal. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Reply {
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return { status, body };
}

export const notFound = refusal(404, 'Not Found');
export const badCredentials = refusal(401, 'Bad credentials');
export const notAccessible = refusal(403, 'Resource not accessible by integration');
export const tooLong = refusal(422, 'Validation Failed', [
  {
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body is too long (maximum is 65536 characters)',
  },
]);

/** A secondary limit as the documentation describes it, with or without the header that says how long. */
export function secondaryLimit(status: 403 | 429, retryAfter?: string): Reply {
  const reply = refusal(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  );
  return retryAfter === undefined ? reply : { ...reply, headers: { 'retry-after': retryAfter } };
}

export function userJson(user: FakeUser | null, base: string): unknown {
  if (user === null) return null;
  return {
    ...user,
    node_id: `U_${user.id}`,
    url: `${base}/users/${encodeURIComponent(user.login)}`,
    html_url: `https://github.com/${user.login}`,
    site_admin: false,
  };
}

export function commentJson(comment: FakeComment, repository: string, base: string): unknown {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/repos/${repository}/issues/${comment.issue}`,
    body: comment.body,
    user: userJson(comment.user, base),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.user?.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}

export function pullJson(pull: FakePull, repository: string, base: string): object {
  const [owner] = repository.split('/');
  const repo = { id: 1_296_269, full_name: repository, fork: false };
  return {
    id: 1_000_000 + pull.number,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    url: `${base}/repos/${repository}/pulls/${pull.number}`,
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
    draft: pull.draft ?? false,
    requested_reviewers: [],
    requested_teams: [],
    user: userJson(pull.author ?? { login: 'alice', id: 501, type: 'User' }, base),
    head: {
      label: `${owner}:${pull.headRef ?? 'change'}`,
      ref: pull.headRef ?? 'change',
      sha: pull.headSha,
      repo: pull.headRepo ?? repo,
    },
    base: { label: `${owner}:main`, ref: 'main', sha: pull.baseSha, repo },
  };
}
