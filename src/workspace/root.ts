import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';

/** Absolute folders: the one that holds `.dvc`, and the Git working tree around it, if there is one. */
export interface Roots {
  readonly projectRoot: string;
  readonly gitRoot: string | undefined;
}

/**
 * Finds the project around a folder: the nearest folder upwards that has a directory `.dvc`, not beyond a mount point
 * (DVC: repo/__init__.py find_root). Fails with reason `no-repo` and DVC's text. Git is looked for from there upwards.
 */
export function findRoots(cwd: string): Result<Roots> {
  let folder = resolve(cwd);
  if (!isDirectory(folder)) return fail({ reason: 'no-repo', message: `directory '${cwd}' does not exist` });
  while (!isDirectory(join(folder, '.dvc'))) {
    if (isMountPoint(folder)) return noProject(folder);
    folder = dirname(folder);
  }
  return ok({ projectRoot: folder, gitRoot: findGitRoot(folder) });
}

/** The nearest folder at or above the given one that Git would take for a working tree; undefined if there is none. */
export function findGitRoot(folder: string): string | undefined {
  let current = resolve(folder);
  while (!isGitRoot(current)) {
    const parent = dirname(current);
    if (parent === current) return undefined;
    current = parent;
  }
  return current;
}

function noProject(top: string): Result<never> {
  return fail({
    reason: 'no-repo',
    message: `you are not inside of a DVC repository (checked up to mount point '${top}')`,
    hint: "change into a project, name one with '--cd DIR', or start one with 'lockstep init'",
  });
}

/** A `.git` folder with a HEAD, or a `.git` file that points to one, as worktrees and submodules have. */
function isGitRoot(folder: string): boolean {
  const git = join(folder, '.git');
  const stats = statOf(git);
  if (stats?.isDirectory() === true) return lstatOf(join(git, 'HEAD')) !== undefined;
  if (stats?.isFile() !== true || stats.size > 8192) return false;
  return readFileSync(git, 'utf8').startsWith('gitdir:');
}

/** As Python's `os.path.ismount`: another device than the parent, or no parent. */
function isMountPoint(folder: string): boolean {
  const parent = dirname(folder);
  if (parent === folder) return true;
  const [own, above] = [lstatOf(folder), lstatOf(parent)];
  if (own === undefined || above === undefined || own.isSymbolicLink()) return false;
  return own.dev !== above.dev || own.ino === above.ino;
}

function isDirectory(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // No permission, a loop of links or a name too long: for a search that means "not here".
    return undefined;
  }
}

function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
