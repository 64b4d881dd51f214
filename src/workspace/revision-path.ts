import { posix } from 'node:path';

/** A path without `.` and `..`, relative to the project; undefined if it leads out of it. The root is ''. */
export function insideProject(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  const clean = posix.normalize(path).replace(/\/$/u, '');
  if (clean === '.') return '';
  return clean === '..' || clean.startsWith('../') ? undefined : clean;
}

/** Characters; no system opens a longer one (PATH_MAX), and judging folder by folder takes the square of it. */
export const longestPath = 4096;

/** Is it the name of a file that a walk for project files looks for? */
export function isProjectFileName(name: string): boolean {
  return name === 'dvc.yaml' || name === '.dvcignore' || name.endsWith('.dvc');
}

/** Folders that no walk enters, whatever ignore rules say. */
export function isClosedFolder(name: string): boolean {
  return name === '.git' || name === '.dvc' || name === '.hg';
}
