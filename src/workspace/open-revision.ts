import { relative, sep } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import { CommitRevision } from './commit-revision.ts';
import type { Git } from './git.ts';
import type { Revision } from './revision.ts';
import { WorkspaceRevision } from './workspace-revision.ts';

/** Where the working tree is. `git` is absent without Git, or with `core.no_scm`. */
export interface WorkspaceOptions {
  readonly projectRoot: string;
  readonly git?: Git | undefined;
  /** Folders that links may lead into although they lie outside the repository: a shared cache */
  readonly linkTargets?: readonly string[];
}

/** Where the project lies in its repository, and the revision as the user typed it. */
export interface CommitOptions {
  readonly projectRoot: string;
  readonly gitRoot: string;
  readonly git: Git;
  readonly rev: string;
}

/** The project as the working tree has it. */
export async function openWorkspace({
  projectRoot,
  git,
  linkTargets = [],
}: WorkspaceOptions): Promise<Revision> {
  const sha = await git?.headSha();
  return new WorkspaceRevision({ projectRoot, git, linkTargets, ...(sha === undefined ? {} : { sha }) });
}

/** The project as of a commit. Fails with reason `git` and DVC's words if the revision is unknown. */
export async function openCommit({
  projectRoot,
  gitRoot,
  git,
  rev,
}: CommitOptions): Promise<Result<Revision>> {
  const sha = await git.revParse(rev);
  if (sha === undefined) {
    const hint = (await git.isShallow())
      ? 'this clone is shallow: fetch the commit (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)'
      : 'name a branch, a tag or a commit of this repository; `git fetch` brings those of its remotes';
    return fail({ reason: 'git', message: `unknown Git revision '${rev}'`, hint });
  }
  const inner = relative(gitRoot, projectRoot).split(sep).join('/');
  return ok(new CommitRevision({ name: rev, sha, git, prefix: inner === '' ? '' : `${inner}/` }));
}
