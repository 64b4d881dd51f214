import type { NamedRevision } from '../plan/plan.ts';
import type { Session } from './session.ts';

/** What a change is compared with, and by which rule it was chosen, for the output to say so. */
export interface Base extends NamedRevision {
  readonly sha: string;
  readonly rule: 'given' | 'pull request' | 'upstream' | 'default branch' | 'HEAD';
}

/** Which base was asked for. */
export interface BaseWish {
  /** `--base REV`: taken as it is */
  readonly given?: string;
  /** What people call the given one, where it is a commit id */
  readonly called?: string;
  /** The branch or commit that a pull request wants to merge into */
  readonly pullRequest?: string;
}

/**
 * The base revision (design section 9.5): the given one; else the merge base of HEAD with the pull request's target, else
 * with the upstream, else with the remote's default branch; else HEAD. Undefined without Git or commits, or if a given
 * revision is unknown (the caller reports that when it opens it).
 */
export async function findBase(session: Session, wish: BaseWish): Promise<Base | undefined> {
  const { git } = session;
  if (git === undefined) return undefined;
  if (wish.given !== undefined) {
    const sha = await git.revParse(wish.given);
    return sha === undefined ? undefined : { rev: wish.called ?? wish.given, sha, rule: 'given' };
  }
  const candidates = [
    { rev: wish.pullRequest, rule: 'pull request' },
    { rev: await git.upstream(), rule: 'upstream' },
    { rev: await git.defaultBranch(), rule: 'default branch' },
  ] as const;
  for (const { rev, rule } of candidates) {
    const sha = rev === undefined ? undefined : await git.mergeBase(rev, 'HEAD');
    if (rev !== undefined && sha !== undefined) return { rev, sha, rule };
  }
  const head = await git.headSha();
  return head === undefined ? undefined : { rev: 'HEAD', sha: head, rule: 'HEAD' };
}
