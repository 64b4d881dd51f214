import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { isAuthor, whoAmI } from '../identity.ts';
import { at, textAt } from '../payload.ts';
import { type Decision, parseRemark, type Standing } from './decide.ts';

/** Remarks of ours in the threads of a pull request, oldest first. Throws an `ApiError`. */
export async function standingRemarks(api: Api, number: number, name: string): Promise<readonly Standing[]> {
  const found: { readonly remark: Standing; readonly user: unknown }[] = [];
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  for await (const page of api.pages(route, { pull_number: number })) {
    for (const item of page) {
      const [body, nodeId] = [at(item, 'body'), textAt(item, 'node_id')];
      if (typeof body !== 'string' || nodeId === undefined || at(item, 'in_reply_to_id') !== undefined)
        continue;
      const remark = parseRemark(name, nodeId, body);
      if (remark !== undefined) found.push({ remark, user: at(item, 'user') });
    }
  }
  if (found.length === 0) return [];
  const me = await whoAmI(api);
  return found.filter(({ user }) => isAuthor(user, me)).map(({ remark }) => remark);
}

/**
 * Files of a commit, as paths from the top of the repository; GitHub names the first 100,000. None for a token that may not read
 * contents. Throws an `ApiError`.
 */
export async function filesOf(api: Api, sha: string): Promise<ReadonlySet<string>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const reply = await api.request(route, { tree_sha: sha, recursive: '1' }).catch((error: unknown) => {
    if (error instanceof ApiError && (error.code === 'denied' || error.code === 'not-found'))
      return undefined;
    throw error;
  });
  const tree = at(reply, 'tree');
  const blobs = (Array.isArray(tree) ? tree : []).filter((entry) => at(entry, 'type') === 'blob');
  return new Set(blobs.flatMap((entry) => textAt(entry, 'path') ?? []));
}

/** Which pull request, at which commit. */
export interface Reviewed {
  readonly number: number;
  readonly headSha: string;
}

/** Writes what was decided, in one request whatever it is. Throws an `ApiError`. */
export async function write(api: Api, reviewed: Reviewed, decision: Decision): Promise<void> {
  const { create, update, resolve, reopen } = decision;
  if (update.length === 0) {
    if (create.length > 0) await review(api, reviewed, create);
    return;
  }
  const threads = await threadsOf(api, reviewed.number);
  const thread = (nodeIds: readonly string[]) => nodeIds.flatMap((id) => threads.byComment.get(id) ?? []);
  const parts: Part[] = [
    ...update.map(
      ({ nodeId, body }): Part => ({
        field: 'updatePullRequestReviewComment',
        type: 'UpdatePullRequestReviewCommentInput',
        input: { pullRequestReviewCommentId: nodeId, body },
      }),
    ),
    ...thread(resolve).map((threadId): Part => ({ ...resolving, input: { threadId } })),
    ...thread(reopen).map((threadId): Part => ({ ...reopening, input: { threadId } })),
    ...(create.length === 0 || threads.pullId === undefined
      ? []
      : [reviewPart(threads.pullId, reviewed.headSha, create)]),
  ];
  const variables = Object.fromEntries(parts.map(({ input }, i) => [`i${i}`, input]));
  refuse(await api.mutate(mutationOf(parts), variables), parts);
}

/** A workflow's token may write comments and yet not resolve threads; their texts say it all the same. */
function refuse(reply: unknown, parts: readonly Part[]): void {
  const errors = at(reply, 'errors');
  for (const error of Array.isArray(errors) ? errors : []) {
    const field = parts[Number(textAt(error, 'path', '0')?.slice(1))]?.field;
    if (field === resolving.field || field === reopening.field) continue;
    const code = textAt(error, 'type') === 'FORBIDDEN' ? 'denied' : 'invalid';
    throw new ApiError(code, textAt(error, 'message') ?? 'GitHub refused the review');
  }
}

/** One review with all new remarks: one notification, one request. */
async function review(api: Api, { number, headSha }: Reviewed, create: Decision['create']): Promise<void> {
  await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    comments: create.map(({ spot, body }) => ({ path: spot.path, line: spot.line, side: 'RIGHT', body })),
  });
}

interface Part {
  readonly field: string;
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const resolving = { field: 'resolveReviewThread', type: 'ResolveReviewThreadInput' };
const reopening = { field: 'unresolveReviewThread', type: 'UnresolveReviewThreadInput' };

function reviewPart(pullRequestId: string, commitOID: string, create: Decision['create']): Part {
  const threads = create.map(({ spot, body }) => ({ path: spot.path, line: spot.line, side: 'RIGHT', body }));
  return {
    field: 'addPullRequestReview',
    type: 'AddPullRequestReviewInput',
    input: { pullRequestId, commitOID, event: 'COMMENT', threads },
  };
}

function mutationOf(parts: readonly Part[]): string {
  const names = parts.map(({ type }, i) => `$i${i}: ${type}!`).join(', ');
  const fields = parts.map(({ field }, i) => `m${i}: ${field}(input: $i${i}) { clientMutationId }`).join(' ');
  return `mutation (${names}) { ${fields} }`;
}

/** Only GraphQL knows threads; a comment belongs to the thread that it opens. */
async function threadsOf(
  api: Api,
  number: number,
): Promise<{ readonly pullId: string | undefined; readonly byComment: ReadonlyMap<string, string> }> {
  const [owner = '', name = ''] = api.repository.split('/').map((part) => JSON.stringify(part));
  const reply = await api.query(
    `{ repository(owner: ${owner}, name: ${name}) { pullRequest(number: ${number}) { id reviewThreads(first: 100) { nodes { id comments(first: 1) { nodes { id } } } } } } }`,
  );
  const pull = at(reply, 'data', 'repository', 'pullRequest');
  const nodes = at(pull, 'reviewThreads', 'nodes');
  const byComment = new Map<string, string>();
  for (const thread of Array.isArray(nodes) ? nodes : []) {
    const comments = at(thread, 'comments', 'nodes');
    const [id, comment] = [
      textAt(thread, 'id'),
      textAt(Array.isArray(comments) ? comments[0] : undefined, 'id'),
    ];
    if (id !== undefined && comment !== undefined) byComment.set(comment, id);
  }
  return { pullId: textAt(pull, 'id'), byComment };
}
