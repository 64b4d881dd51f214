import { createHash } from 'node:crypto';
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
 * worked on is kept, and gets our commit on top. One that holds exactly these files on top of `start` stays as it is, so that a
 * pull request which waits is not disturbed night after night.
 */
export async function commitOnOwnBranch(api: Api, commit: OwnBranchCommit): Promise<Committed> {
  const { branch, start } = commit;
  try {
    const head = await headOf(api, branch);
    if (head === undefined) {
      await api.request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha: start });
    } else if (head !== start) {
      const since = await commitsSince(api, start, head);
      if (holds(since, commit)) return { kind: 'committed', sha: head };
      if (!isOnlyOurs(since)) return commitOnBranch(api, { ...commit, expected: head });
      await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ref: `heads/${branch}`,
        sha: start,
        force: true,
      });
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

/** What the branch has and the start has not: GitHub's comparison of the two. */
function commitsSince(api: Api, start: string, head: string): Promise<unknown> {
  return api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${start}...${head}` });
}

/** Every commit carries our message; at most a page of them is looked at. */
function isOnlyOurs(compared: unknown): boolean {
  const commits = at(compared, 'commits');
  const total = at(compared, 'total_commits');
  if (!Array.isArray(commits) || total !== commits.length) return false;
  return commits.every((item) => {
    const message = at(item, 'commit', 'message');
    return typeof message === 'string' && isOurMessage(message);
  });
}

/** Is the branch one commit of ours on top of the start, with exactly these files? GitHub tells each file's object. */
function holds(compared: unknown, { start, files }: OwnBranchCommit): boolean {
  const commits = at(compared, 'commits');
  const changed = at(compared, 'files');
  if (!Array.isArray(commits) || commits.length !== 1 || !isOnlyOurs(compared)) return false;
  if (shaAt(commits[0], 'parents', '0', 'sha') !== start) return false;
  if (!Array.isArray(changed) || changed.length !== files.length) return false;
  const there = new Map(
    changed.map((item) => [
      at(item, 'filename'),
      at(item, 'status') === 'removed' ? undefined : at(item, 'sha'),
    ]),
  );
  return files.every(
    ({ path, new: text }) =>
      there.has(path) && there.get(path) === (text === undefined ? undefined : blobSha(text)),
  );
}

/** The name of a text's object in Git (git-hash-object). */
function blobSha(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
