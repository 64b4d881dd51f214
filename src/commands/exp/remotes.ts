import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitExperimentRemote } from '../../workspace/git-experiment-remote.ts';
import type { Session } from '../session.ts';
import type { Experiments } from './experiments.ts';

/** The experiments of a Git remote by its name, of an address, or of a repository at a path as seen from where the user stands. */
export async function remoteOf(
  { git }: Experiments,
  { host }: Session,
  word: string,
): Promise<GitExperimentRemote> {
  const isName = (await git.remotes()).includes(word);
  const path = resolve(host.cwd, word);
  const isPath = word !== '' && !isName && !isAddress(word) && existsSync(path);
  return git.remote(isPath ? path : word);
}

/** As Git tells them from paths: a scheme, or a colon before any slash. */
function isAddress(word: string): boolean {
  return /^[^/]*:/.test(word);
}
