import { FailureError } from '../failure.ts';
import type { GitProgram } from './git-program.ts';

/** Makes the folder an empty repository without hooks, whose `origin` is at an address. Throws a `FailureError`. */
export async function makeRepository(git: GitProgram, origin: string): Promise<void> {
  await git.output(['init', '--quiet', '--template=', '--initial-branch=main']);
  await git.output(['remote', 'add', '--', 'origin', origin]);
}

/**
 * Checks out a commit that nobody vouches for: detached, no hooks, and none of the filter programs that the machine's
 * configuration names, since the commit's own `.gitattributes` would choose among them. Throws a `FailureError`, also if
 * something else than that commit is checked out in the end.
 */
export async function checkOutUntrusted(git: GitProgram, sha: string): Promise<void> {
  for (const name of await filterNames(git)) {
    // The repository is ours and new: its own settings win over the machine's.
    await git.output(['config', '--local', `filter.${name}.smudge`, '']);
    await git.output(['config', '--local', `filter.${name}.clean`, '']);
    await git.output(['config', '--local', `filter.${name}.process`, '']);
    await git.output(['config', '--local', `filter.${name}.required`, 'false']);
  }
  await git.output(['checkout', '--quiet', '--detach', sha]);
  const head = await git.line(['rev-parse', '--verify', 'HEAD^{commit}']);
  if (head !== sha)
    throw new FailureError({ reason: 'git', message: `commit ${sha} was asked for and ${head} checked out` });
}

async function filterNames(git: GitProgram): Promise<readonly string[]> {
  const lines = await git.lines(['config', '--name-only', '--get-regexp', '^filter\\.']);
  const names = lines.flatMap((line) => /^filter\.(.+)\.[a-z]+$/i.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}
