import { type Failure, fail, ok, type Result } from '../failure.ts';
import type { Git } from '../workspace/git.ts';

/** Which commits keep their data, besides the workspace. */
export interface KeepOptions {
  readonly allBranches: boolean;
  readonly allTags: boolean;
  readonly allCommits: boolean;
  readonly allExperiments: boolean;
  /** Milliseconds since the epoch: every commit from then on */
  readonly since?: number;
  readonly rev?: string;
  /** That many commits back from `rev` and from each branch, along first parents; below zero all of them */
  readonly num: number;
}

/**
 * The commits that are meant, each once (dvc: dvc/scm.py iter_revs). Fails for a revision that does not exist: DVC would keep
 * nothing for it, and a slip of the pen must not cost data.
 */
export async function commitsToKeep(git: Git, options: KeepOptions): Promise<Result<readonly string[]>> {
  const { rev, num } = options;
  const start = rev === undefined ? undefined : await git.revParse(rev);
  if (rev !== undefined && start === undefined) return fail(unknownRevision(rev));
  const found = new Set(start === undefined ? [] : await git.firstParents(start, num));
  const add = (commits: readonly string[]) => {
    for (const sha of commits) found.add(sha);
  };
  if (options.allCommits) add(await git.allCommits());
  else {
    const heads = options.allBranches ? await git.refs('heads') : [];
    for (const { sha } of heads) add(await git.firstParents(sha, num));
    if (options.allTags) add((await git.refs('tags')).map(({ sha }) => sha));
    if (options.since !== undefined) add(await git.commitsSince(options.since / 1000));
  }
  if (options.allExperiments) add(await git.experimentCommits());
  return ok([...found]);
}

function unknownRevision(rev: string): Failure {
  return {
    reason: 'git',
    message: `unknown Git revision '${rev}'`,
    hint: 'nothing was removed; check the spelling',
  };
}
