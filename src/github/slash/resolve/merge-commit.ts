import type { Git } from '../../../workspace/git.ts';
import type { TreeChange } from '../../../workspace/git-merges.ts';
import type { Api } from '../../api.ts';
import { ApiError } from '../../api-error.ts';
import { shaAt } from '../../payload.ts';

/** A merge that is whole in a checkout, and the branch that gets it. */
export interface MergeCommit {
  readonly api: Api;
  readonly git: Git;
  /** Without `refs/heads/` */
  readonly branch: string;
  /** The head of the branch, and what is merged into it */
  readonly head: string;
  readonly base: string;
  readonly message: string;
}

/** `moved`: somebody pushed meanwhile, nothing was changed · `failed`: in words */
export type MergeResult =
  | { readonly kind: 'merged'; readonly sha: string }
  | { readonly kind: 'moved' | 'failed'; readonly why: string };

/**
 * Makes the merge commit through the API, so that GitHub signs it, and moves the branch to it if it is still where it was (GitHub:
 * git/trees, git/commits, git/refs). What GitHub makes of it has to be the very tree of the checkout.
 */
export async function pushMerge(merge: MergeCommit): Promise<MergeResult> {
  const { api, branch, head, base, message } = merge;
  try {
    const tree = await makeTree(merge);
    if (typeof tree !== 'string') return tree;
    const commit = await api.request('POST /repos/{owner}/{repo}/git/commits', {
      message,
      tree,
      parents: [head, base],
    });
    const sha = shaAt(commit, 'sha');
    if (sha === undefined) return { kind: 'failed', why: 'GitHub made no commit' };
    await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ref: `heads/${branch}`,
      sha,
      force: false,
    });
    return { kind: 'merged', sha };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const isMoved = error.code === 'invalid' && /fast.forward/i.test(error.message);
    return { kind: isMoved ? 'moved' : 'failed', why: error.message };
  }
}

async function makeTree({ api, git, head, base }: MergeCommit): Promise<string | MergeResult> {
  const merges = git.merges();
  const [wanted, old] = [await merges.tree(), await git.look(`${head}^{tree}`)];
  if (!('oid' in old)) return { kind: 'failed', why: 'the head has no tree' };
  const changed = await merges.changes(old.oid, wanted);
  const there = new Set((await merges.changes(old.oid, base)).map(nameOf));
  const entries: object[] = [];
  for (const change of changed) entries.push(await entryOf({ api, git }, change, there.has(nameOf(change))));
  if (entries.length === 0) return wanted;
  const made = await api.request('POST /repos/{owner}/{repo}/git/trees', {
    base_tree: old.oid,
    tree: entries,
  });
  const sha = shaAt(made, 'sha');
  return sha === wanted ? wanted : { kind: 'failed', why: 'GitHub made another tree than that of the merge' };
}

function nameOf({ path, mode, oid }: TreeChange): string {
  return `${mode} ${oid} ${path}`;
}

/** What the other branch has is on GitHub already; what the merge itself made is sent. */
async function entryOf(
  { api, git }: Pick<MergeCommit, 'api' | 'git'>,
  { path, mode, oid }: TreeChange,
  isThere: boolean,
): Promise<object> {
  if (oid === undefined) return { path, mode: '100644', type: 'blob', sha: null };
  const type = mode === '160000' ? 'commit' : 'blob';
  const object = isThere || type === 'commit' ? undefined : await git.read(oid);
  if (object?.kind !== 'blob' || object.bytes === undefined) return { path, mode, type, sha: oid };
  const made = await api.request('POST /repos/{owner}/{repo}/git/blobs', {
    content: object.bytes.toString('base64'),
    encoding: 'base64',
  });
  return { path, mode, type, sha: shaAt(made, 'sha') ?? oid };
}
