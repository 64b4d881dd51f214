import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative as relativePath, sep } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { decodeName, encodeName, fsPath } from './file-name.ts';
import { findGitRoot } from './root.ts';
import { statsAt } from './stats.ts';

declare const brand: unique symbol;

/**
 * An absolute path that may be written or deleted: its parent holds no links any more, lies inside the repository and in
 * neither `.git` nor `.dvc`. What the last segment is, a link perhaps, is not followed.
 */
export type SafePath = string & { readonly [brand]: 'SafePath' };

/**
 * Checks a posix path relative to a root before anything is written or deleted there. The root itself, absolute paths,
 * `..`, NUL, names that some file system takes for `.git` or `.dvc`, and parents that a link leads out of the repository
 * (`boundary`; by default the Git working tree around the root, else the root) give a Failure with reason `refused`.
 */
export function safePath(root: string, relative: string, boundary?: string): Result<SafePath> {
  const complaint = textComplaint(relative);
  if (complaint !== undefined) return refuse(relative, complaint);
  const path = join(root, relative);
  const parent = physical(dirname(path));
  if (parent === undefined) return refuse(relative, 'a link on the way to it leads nowhere');
  const limit = boundary === undefined ? boundaryAround(root) : realpathSync.native(boundary);
  const inside = relativePath(limit, parent);
  if (inside.startsWith(`..${sep}`) || inside === '..' || isAbsolute(inside)) {
    return refuse(relative, `its folder is really ${parent}, outside the repository`);
  }
  if (inside.split(sep).some(isReserved)) return refuse(relative, `its folder is really ${parent}`);
  return ok(join(parent, basename(path)) as SafePath);
}

const boundaries = new Map<string, string>();

/**
 * The Git working tree around a root, else the root, without links. A run asks for several paths of each stage, and looking
 * again would take longer than the rest: once the folder is put elsewhere, no path below it lies inside any more.
 */
function boundaryAround(root: string): string {
  const known = boundaries.get(root);
  if (known !== undefined) return known;
  const boundary = realpathSync.native(findGitRoot(root) ?? root);
  boundaries.set(root, boundary);
  return boundary;
}

/**
 * Would a name reach `.git` or `.dvc` on any file system? Case, ignorable code points (HFS+), trailing dots and spaces
 * and short names (NTFS) are seen through, as Git's `verify_path` does.
 */
export function isReserved(segment: string): boolean {
  // Nothing of the below takes away or changes a first letter of ASCII, or makes one of these out of it.
  if (/^[^.gd\u0080-\uffff]/iu.test(segment)) return false;
  const name = segment
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/:.*/su, '')
    .replace(/[. ]+$/u, '')
    .toLowerCase();
  return name === '.git' || name === '.dvc' || /^git~\d+$/u.test(name) || /^dvc~\d+$/u.test(name);
}

function textComplaint(relative: string): string | undefined {
  if (relative === '' || relative === '.') return 'it is the project itself';
  if (relative.includes('\0')) return 'it holds a NUL character';
  if (isAbsolute(relative)) return 'it is absolute';
  const segments = relative.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return 'it has an empty, "." or ".." segment';
  }
  if (segments.some((segment) => encodeName(segment).length > 255))
    return 'a name in it is longer than 255 bytes';
  return segments.some(isReserved) ? 'it lies in .git or .dvc' : undefined;
}

/** The path without links; what does not exist yet is kept as it is. Undefined: a link to nothing, or a loop. */
function physical(path: string): string | undefined {
  const missing: string[] = [];
  for (let current = path; ; current = dirname(current)) {
    if (statsAt(current) !== undefined) {
      const real = realOrNothing(current);
      return real === undefined ? undefined : join(real, ...missing);
    }
    missing.unshift(basename(current));
  }
}

function realOrNothing(path: string): string | undefined {
  try {
    return decodeName(realpathSync.native(fsPath(path), 'buffer'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function refuse(path: string, why: string): Result<never> {
  const failure: Failure = {
    reason: 'refused',
    message: `'${path}' is not a place that may be written: ${why}`,
    hint: 'keep outputs inside the repository, outside .git and .dvc, and reach them without links',
  };
  return fail(failure);
}
