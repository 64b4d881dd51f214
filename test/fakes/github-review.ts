import type { FakeCall } from './github.ts';
import { type FakeToken, type FakeUser, notAccessible, type Reply, refusal } from './github-replies.ts';

/** A review comment that starts a thread. */
export interface FakeThread {
  readonly id: number;
  readonly path: string;
  readonly line: number;
  body: string;
  readonly user: FakeUser;
  resolved: boolean;
}

interface NewThread {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

/** Threads on lines, the diff that they stand on, and the files of a commit; pull request 7 only. */
export class FakeReview {
  readonly threads: FakeThread[] = [];
  /** Reviews that were submitted: how many threads each brought */
  readonly reviews: number[] = [];
  /** By path: the patch, as GitHub shows it */
  readonly patches = new Map<string, string>();
  readonly files = new Set<string>();
  /** The token may write comments, but GitHub does not let it resolve threads */
  mayResolve = true;

  /** The answer to a call below the repository; undefined for those that belong elsewhere. */
  answer({ method, body }: FakeCall, token: FakeToken, path: string): Reply | undefined {
    if (path === '/pulls/7/files')
      return {
        status: 200,
        body: [...this.patches].map(([filename, patch]) => ({ filename, patch, status: 'modified' })),
      };
    if (/^\/git\/trees\/[0-9a-f]{40}$/.test(path))
      return { status: 200, body: { tree: [...this.files].map((file) => ({ path: file, type: 'blob' })) } };
    if (path === '/pulls/7/comments' && method === 'GET')
      return { status: 200, body: this.threads.map((thread) => threadJson(thread)) };
    if (path !== '/pulls/7/reviews' || method !== 'POST') return undefined;
    if (token.pullRequests !== 'write') return notAccessible;
    const { comments } = body as { comments: readonly NewThread[] };
    return this.add(comments, token.user)
      ? { status: 200, body: { id: this.reviews.length, state: 'COMMENTED' } }
      : refusal(422, 'Unprocessable Entity', ['Line could not be resolved']);
  }

  /** Threads of the pull request, or what changes them; undefined for other queries. */
  graphql(body: unknown, token: FakeToken): Reply | undefined {
    const { query, variables } = body as {
      query: string;
      variables?: Record<string, Record<string, unknown>>;
    };
    if (query.includes('reviewThreads(')) return this.listed();
    const fields = [...query.matchAll(/(m\d+): (\w+)\(input: \$(i\d+)\)/g)];
    if (fields.length === 0) return undefined;
    const [data, errors]: [Record<string, unknown>, object[]] = [{}, []];
    for (const [, alias = '', field = '', variable = ''] of fields) {
      const why = this.change(field, variables?.[variable] ?? {}, token);
      data[alias] = why === undefined ? { clientMutationId: null } : null;
      if (why !== undefined) errors.push({ type: why, path: [alias], message: `${field} was refused` });
    }
    return { status: 200, body: errors.length === 0 ? { data } : { data, errors } };
  }

  private change(field: string, input: Record<string, unknown>, token: FakeToken): string | undefined {
    if (token.pullRequests !== 'write') return 'FORBIDDEN';
    const id = String(input.threadId ?? input.pullRequestReviewCommentId ?? '').replace(/^\w+_/, '');
    const thread = this.threads.find((each) => String(each.id) === id);
    if (field === 'addPullRequestReview')
      return this.add(input.threads as readonly NewThread[], token.user) ? undefined : 'UNPROCESSABLE';
    if (thread === undefined) return 'NOT_FOUND';
    if (field === 'updatePullRequestReviewComment') thread.body = String(input.body);
    else if (!this.mayResolve) return 'FORBIDDEN';
    else thread.resolved = field === 'resolveReviewThread';
    return undefined;
  }

  private add(threads: readonly NewThread[], user: FakeUser): boolean {
    const isOnDiff = threads.every(({ path, line }) => shown(this.patches.get(path) ?? '').has(line));
    if (!isOnDiff || threads.length === 0) return false;
    this.reviews.push(threads.length);
    for (const { path, line, body } of threads)
      this.threads.push({ id: 6_001 + this.threads.length, path, line, body, user, resolved: false });
    return true;
  }

  private listed(): Reply {
    const nodes = this.threads.map(({ id }) => ({
      id: `PRRT_${id}`,
      comments: { nodes: [{ id: `PRRC_${id}` }] },
    }));
    const pullRequest = { id: 'PR_7', reviewThreads: { nodes } };
    return { status: 200, body: { data: { repository: { pullRequest } } } };
  }
}

function threadJson({ id, path, line, body, user }: FakeThread): unknown {
  return { id, node_id: `PRRC_${id}`, path, line, body, user, in_reply_to_id: undefined };
}

/** Line numbers at the head that a patch shows. */
function shown(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ .* \+(\d+)/.exec(text);
    if (start !== null) line = Number(start[1]);
    else if (/^[+ ]/.test(text)) lines.add(line++);
  }
  return lines;
}
