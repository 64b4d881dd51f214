import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { ChangedFile } from '../patch.ts';
import { at, shaAt, textAt } from '../payload.ts';
import type { CommitMessage } from './message.ts';

/** One commit on top of exactly the commit that was seen. */
export interface BranchCommit {
  /** Without `refs/heads/` */
  readonly branch: string;
  /** The commit the branch has to point at, so that nobody's push is lost */
  readonly expected: string;
  readonly files: readonly ChangedFile[];
  readonly message: CommitMessage;
}

/**
 * What became of it. `moved`: somebody pushed meanwhile, nothing was written · `protected`: the branch takes no direct
 * commits · `denied`: the token may not write · `failed`: anything else, in GitHub's words.
 */
export type Committed =
  | { readonly kind: 'committed'; readonly sha: string }
  | { readonly kind: 'moved' | 'protected' | 'denied' | 'failed'; readonly why: string };

const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Commits through the API, where GitHub signs it (GitHub: createCommitOnBranch). After an outage it looks whether the
 * commit got there, because a second try would be refused for the first one's sake.
 */
export async function commitOnBranch(api: Api, commit: BranchCommit): Promise<Committed> {
  try {
    return read(await api.mutate(mutation, { input: inputOf(api.repository, commit) }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.maybeDone) return (await arrived(api, commit)) ?? { kind: 'failed', why: error.message };
    return { kind: error.code === 'denied' ? 'denied' : 'failed', why: error.message };
  }
}

function inputOf(repository: string, { branch, expected, files, message }: BranchCommit) {
  return {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: expected,
    message,
    fileChanges: {
      additions: files.flatMap(({ path, new: text }) =>
        text === undefined ? [] : [{ path, contents: Buffer.from(text).toString('base64') }],
      ),
      deletions: files.flatMap(({ path, new: text }) => (text === undefined ? [{ path }] : [])),
    },
  };
}

function read(answer: unknown): Committed {
  const sha = shaAt(answer, 'data', 'createCommitOnBranch', 'commit', 'oid');
  if (sha !== undefined) return { kind: 'committed', sha };
  const first = at(answer, 'errors', '0');
  const why = textAt(first, 'message') ?? 'GitHub answered without a commit';
  const type = textAt(first, 'type');
  if (type === 'STALE_DATA' || /expected.*(head|oid)|is at .* but expected/i.test(why))
    return { kind: 'moved', why };
  if (
    /rule violation|protected branch|changes must be made through|required status|must be signed/i.test(why)
  ) {
    return { kind: 'protected', why };
  }
  if (type === 'FORBIDDEN' || /not accessible/i.test(why)) return { kind: 'denied', why };
  return { kind: 'failed', why };
}

/** The branch's commit, if it is ours: our message, on top of the commit that we saw. */
async function arrived(
  api: Api,
  { branch, expected, message }: BranchCommit,
): Promise<Committed | undefined> {
  try {
    const found = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: `heads/${branch}` });
    const sha = shaAt(found, 'sha');
    const isOurs =
      shaAt(found, 'parents', '0', 'sha') === expected &&
      at(found, 'commit', 'message') === `${message.headline}\n\n${message.body.trimEnd()}`;
    return sha !== undefined && isOurs ? { kind: 'committed', sha } : undefined;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
