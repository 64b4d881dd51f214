import { createHash } from 'node:crypto';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, shaAt } from '../payload.ts';
import { type BranchCommit, type Committed, commitOnBranch } from './branch-commit.ts';
import { headInMessage, isOurMessage } from './message.ts';

/** A commit that goes to a branch of ours, which is made or brought up to date for it. */
export interface OwnBranchCommit extends Omit<BranchCommit, 'expected'> {
  /** The commit that the results were computed from; the branch starts there */
  readonly start: string;
}

/**
 * Commits on a branch of our own. One that only holds commits of ours starts anew from `start`; one that somebody else
 * worked on is kept, and gets our commit on top. One that holds exactly these files on top of `start` stays as it is, so that a
 * pull request which waits is not disturbed night after night. Whoever is killed in between leaves what the next run goes on from.
 */
export async function commitOnOwnBranch(api: Api, commit: OwnBranchCommit): Promise<Committed> {
  const { branch, start } = commit;
  try {
    const head = await headOf(api, branch);
    if (head === undefined) await makeBranch(api, branch, start);
    if (head === undefined || head === start)
      return await commitOnBranch(api, { ...commit, expected: start });
    const since = await commitsSince(api, start, head);
    if (holds(since, commit)) {
      // A run that was killed after it moved the branch left the one beside it.
      if ((await headOf(api, besideOf(branch))) !== undefined) await removeBranch(api, besideOf(branch));
      return { kind: 'committed', sha: head };
    }
    switch (whoseCommits(since)) {
      case 'ours':
        return await replaceCommits(api, commit, head);
      case 'newer':
        return { kind: 'moved', why: 'the results of a newer commit are there already' };
      case 'others':
        return await commitOnBranch(api, { ...commit, expected: head });
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return {
      kind: error.code === 'denied' || error.code === 'not-found' ? 'denied' : 'failed',
      why: error.message,
    };
  }
}

/**
 * Makes the commit beside the branch and moves the branch there in one step. Were the branch itself set back to `start` first,
 * GitHub would see a pull request without commits and close it, for good.
 */
async function replaceCommits(api: Api, commit: OwnBranchCommit, seen: string): Promise<Committed> {
  const { branch, start } = commit;
  const beside = besideOf(branch);
  const left = await headOf(api, beside);
  if (left === undefined) await makeBranch(api, beside, start);
  else if (left !== start) await moveBranch(api, beside, start);
  const done = await commitOnBranch(api, { ...commit, branch: beside, expected: start });
  try {
    if (done.kind !== 'committed') return done;
    if ((await headOf(api, branch)) !== seen)
      return { kind: 'moved', why: `somebody pushed to ${branch} meanwhile` };
    await moveBranch(api, branch, done.sha);
    return done;
  } finally {
    await removeBranch(api, beside);
  }
}

/** Where a commit is made that will replace those of a branch. */
function besideOf(branch: string): string {
  return `${branch}.next`;
}

async function makeBranch(api: Api, branch: string, sha: string): Promise<void> {
  await api.request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha });
}

async function moveBranch(api: Api, branch: string, sha: string): Promise<void> {
  await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
    ref: `heads/${branch}`,
    sha,
    force: true,
  });
}

/** One that stays is used by the next run. */
async function removeBranch(api: Api, branch: string): Promise<void> {
  try {
    await api.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}` });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
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

/**
 * Whose commits a branch has that the start has not. `ours`: all carry our message · `newer`: ours are there from a commit that
 * comes after the start, so a later run was faster · `others`: somebody worked on it, or there is more than one page of them.
 */
function whoseCommits(compared: unknown): 'ours' | 'newer' | 'others' {
  const commits = at(compared, 'commits');
  if (!Array.isArray(commits) || at(compared, 'total_commits') !== commits.length) return 'others';
  const messages = commits.map((item) => String(at(item, 'commit', 'message')));
  if (messages.every(isOurMessage)) return 'ours';
  const after = new Set(commits.map((item) => shaAt(item, 'sha')));
  const isNewer = (message: string) => after.has(headInMessage(message));
  return messages.some(isNewer) ? 'newer' : 'others';
}

/** Is the branch one commit of ours on top of the start, with exactly these files? GitHub tells each file's object. */
function holds(compared: unknown, { start, files }: OwnBranchCommit): boolean {
  const commits = at(compared, 'commits');
  const changed = at(compared, 'files');
  if (!Array.isArray(commits) || commits.length !== 1 || whoseCommits(compared) !== 'ours') return false;
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
