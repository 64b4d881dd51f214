import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { ChangedFile } from '../patch.ts';
import { at, shaAt, textAt } from '../payload.ts';
import { type Committed, commitOnBranch } from './branch-commit.ts';
import { type CommitMessage, isOurMessage } from './message.ts';
import { commitOnOwnBranch } from './own-branch.ts';
import { type Opened, openOrUpdate } from './pull-request.ts';

/** New results on their way back into Git. Everything they name is on the remote already. */
export interface CommitBack {
  readonly how: 'push' | 'pull-request';
  /** The branch that the results belong to, without `refs/heads/` */
  readonly branch: string;
  /** The commit they were computed from */
  readonly head: string;
  /** The message of that commit, to see whether it was ours */
  readonly headMessage: string;
  readonly files: readonly ChangedFile[];
  readonly message: CommitMessage;
  /** Of the report; part of the branch's name */
  readonly name: string;
  /** The pull request that is being worked on, if any: it has to be open still */
  readonly pullRequest?: number;
  /** Text of the pull request with the results */
  readonly body: string;
}

/** What became of the results; `left`: they are only in the artifact's patch, and why. */
export type BackResult =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'committed'; readonly sha: string }
  | { readonly kind: 'proposed'; readonly sha: string; readonly pull: Opened }
  | { readonly kind: 'left'; readonly why: string; readonly hint: string };

/**
 * Brings new locks and metrics back into Git as one commit (design section 8): onto the branch they were computed from, or
 * into one pull request; a protected branch gets the latter. Nothing is forced, nothing is committed twice in a row.
 */
export async function commitBack(api: Api, back: CommitBack): Promise<BackResult> {
  if (back.files.length === 0) return { kind: 'nothing' };
  // A second commit for the same human's would go on for ever: some stage gives other results each time (security A-09).
  if (isOurMessage(back.headMessage)) {
    return left(
      'the last commit was ours already, and the same stages gave other results again',
      'a stage does not give the same result twice; the patch is in the artifact',
    );
  }
  try {
    const closed = await closedWhy(api, back);
    if (closed !== undefined) return left(closed, 'the patch is in the artifact');
    if (back.how === 'pull-request') return await propose(api, back);
    const done = await commitOnBranch(api, { ...back, expected: back.head });
    return done.kind === 'protected' ? await propose(api, back) : resultOf(done);
  } catch (error) {
    if (error instanceof ApiError)
      return left(error.message, 'the patch is in the artifact; run the job again');
    throw error;
  }
}

/** A pull request may close, move or lose its branch while stages run (security A-10, L-05). */
async function closedWhy(api: Api, { pullRequest, head, branch }: CommitBack): Promise<string | undefined> {
  if (pullRequest === undefined) return undefined;
  const pull = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    pull_number: pullRequest,
  });
  if (textAt(pull, 'state') !== 'open') return 'the pull request was closed meanwhile';
  if (shaAt(pull, 'head', 'sha') !== head) return 'the pull request has newer commits';
  if (textAt(pull, 'head', 'ref') !== branch) return 'the pull request is of another branch now';
  const isSame =
    at(pull, 'head', 'repo', 'id') === at(pull, 'base', 'repo', 'id') &&
    at(pull, 'head', 'repo', 'id') !== undefined;
  return isSame ? undefined : 'the pull request comes from another repository';
}

async function propose(api: Api, back: CommitBack): Promise<BackResult> {
  const branch = `lockstep/${back.name.replace(/[^\w-]+/g, '-')}-${back.branch}`;
  const done = await commitOnOwnBranch(api, {
    branch,
    start: back.head,
    files: back.files,
    message: back.message,
  });
  if (done.kind !== 'committed') return resultOf(done);
  const pull = await openOrUpdate(api, {
    branch,
    base: back.branch,
    title: back.message.headline,
    body: back.body,
  });
  return { kind: 'proposed', sha: done.sha, pull };
}

const hints = {
  moved: 'a run for the newer commit will bring its own results; the patch is in the artifact',
  protected: 'the patch is in the artifact',
  denied: 'give the job `contents: write` (and `pull-requests: write`); the patch is in the artifact',
  failed: 'the patch is in the artifact',
} as const;

function resultOf(done: Committed): BackResult {
  return done.kind === 'committed' ? done : left(done.why, hints[done.kind]);
}

function left(why: string, hint: string): BackResult {
  return { kind: 'left', why, hint };
}
