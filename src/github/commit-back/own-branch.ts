import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, shaAt } from '../payload.ts';
import { type BranchCommit, type Committed, commitOnBranch } from './branch-commit.ts';
import { isOurMessage } from './message.ts';

/** A commit that goes to a branch of ours, which is made or brought up to date for it. */
export interface OwnBranchCommit extends Omit<BranchCommit, 'expected'> {
  /** The commit that the results were computed from; the branch starts there */
  readonly start: string;
}

/**
 * Commits on a branch of our own. One that only holds commits of ours starts anew from `start`; one that somebody else
 * worked on is kept, and gets our commit on top.
 */
export async function commitOnOwnBranch(api: Api, commit: OwnBranchCommit): Promise<Committed> {
  const { branch, start } = commit;
  try {
    const head = await headOf(api, branch);
    if (head === undefined) {
      await api.request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha: start });
    } else if (head !== start && (await isOnlyOurs(api, start, head))) {
      await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ref: `heads/${branch}`,
        sha: start,
        force: true,
      });
    } else if (head !== start) {
      return commitOnBranch(api, { ...commit, expected: head });
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return {
      kind: error.code === 'denied' || error.code === 'not-found' ? 'denied' : 'failed',
      why: error.message,
    };
  }
  return commitOnBranch(api, { ...commit, expected: start });
}

async function headOf(api: Api, branch: string): Promise<string | undefined> {
  try {
    return shaAt(
      await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }),
      'object',
      'sha',
    );
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Every commit that the branch has and the start has not carries our message; at most a page of them is looked at. */
async function isOnlyOurs(api: Api, start: string, head: string): Promise<boolean> {
  const compared = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${start}...${head}`,
  });
  const commits = at(compared, 'commits');
  const total = at(compared, 'total_commits');
  if (!Array.isArray(commits) || total !== commits.length) return false;
  return commits.every((item) => {
    const message = at(item, 'commit', 'message');
    return typeof message === 'string' && isOurMessage(message);
  });
}
