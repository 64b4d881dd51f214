import { tmpdir } from 'node:os';
import { decodeName } from './file-name.ts';
import type { GitEnvironment } from './git-environment.ts';
import { GitProgram } from './git-program.ts';
import { start } from './start.ts';

/**
 * The commit that the default branch, a branch or a tag of another repository names, asked without cloning (git-ls-remote). As
 * Git reads a name, a tag comes before a branch. Undefined if it cannot be told so: another kind of revision, or no answer.
 */
export async function remoteCommit(
  url: string,
  rev: string | undefined,
  env: GitEnvironment,
): Promise<string | undefined> {
  const names =
    rev === undefined ? ['HEAD'] : [`refs/tags/${rev}^{}`, `refs/tags/${rev}`, `refs/heads/${rev}`];
  const program = new GitProgram({ root: tmpdir(), env }, start);
  const { code, stdout } = await program.run(['ls-remote', '--quiet', '--', url, ...names], undefined, true);
  if (code !== 0) return undefined;
  const found = new Map(
    decodeName(stdout)
      .split('\n')
      .flatMap((line): [string, string][] => {
        const [sha, name] = line.split('\t');
        return sha !== undefined && name !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? [[name, sha]] : [];
      }),
  );
  return names.map((name) => found.get(name)).find((sha) => sha !== undefined);
}
