import { caught, fail, ok, type Result } from '../failure.ts';
import { Git } from './git.ts';
import type { GitEnvironment } from './git-environment.ts';
import { GitProgram } from './git-program.ts';
import { start } from './start.ts';

/** A revision, or how to choose one once the repository can be asked; undefined: the default branch. */
export type CloneRevision = string | undefined | ((git: Git) => Promise<Result<string>>);

/** What to clone, where to (an empty folder, in which `repo` is made) and which revision. */
export interface CloneRequest {
  readonly url: string;
  readonly folder: string;
  readonly rev: CloneRevision;
  readonly env: GitEnvironment;
}

/** A clone has no experiments, so they are brought only for a name that nothing else has (dvc: dvc/scm.py fetch_all_exps). */
async function experimentOf(git: Git, rev: string): Promise<string | undefined> {
  try {
    await git.fetch('origin', ['+refs/exps/*:refs/exps/*']);
  } catch {
    return undefined;
  }
  return git.revParse(rev);
}

/** Clones a repository and checks a revision out; gives its commit. Fails with reason `git`, or as the choice does. */
export async function cloneRepository({ url, folder, rev, env }: CloneRequest): Promise<Result<string>> {
  const program = new GitProgram({ root: folder, env }, start);
  const flags = ['--quiet', '--no-checkout', '--template=', '--no-recurse-submodules'];
  const git = new Git({ root: `${folder}/repo`, env });
  try {
    await program.output(['clone', ...flags, '--', url, `${folder}/repo`], { online: true });
    const chosen = typeof rev === 'function' ? await rev(git) : ok(rev ?? 'HEAD');
    if (!chosen.ok) return chosen;
    const sha = (await git.revParse(chosen.value)) ?? (await experimentOf(git, chosen.value));
    if (sha === undefined) return fail({ reason: 'git', message: `unknown Git revision '${chosen.value}'` });
    const inside = new GitProgram({ root: `${folder}/repo`, env }, start);
    await inside.output(['checkout', '--quiet', '--detach', sha]);
    return ok(sha);
  } catch (error) {
    return caught(error);
  } finally {
    await git.close();
  }
}
