import { posix, relative, sep } from 'node:path';

/** A project path as seen from the folder one stands in; places outside and on servers stay as they are. */
export function relativePath(path: string, cwd: string): string {
  if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path)) return path;
  return posix.relative(cwd, path) || '.';
}

/** The project's folder from the top of the repository, as Git writes paths; '' at the top, and outside of Git. */
export function projectFolder({
  gitRoot,
  projectRoot,
}: {
  readonly gitRoot?: string | undefined;
  readonly projectRoot: string;
}): string {
  return relative(gitRoot ?? projectRoot, projectRoot)
    .split(sep)
    .join('/');
}
