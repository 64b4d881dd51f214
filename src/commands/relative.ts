import { posix } from 'node:path';

/** A project path as seen from the folder one stands in; places outside and on servers stay as they are. */
export function relativePath(path: string, cwd: string): string {
  if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path)) return path;
  return posix.relative(cwd, path) || '.';
}
