import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { fsPath } from './file-name.ts';

/**
 * The bytes of a regular file, links followed. Whatever a repository puts at a path that we read, a FIFO must not hang us
 * and an endless device not fill the memory: anything else than a file throws as the system's own errors do, with `code`
 * `EINVAL` (a folder: `EISDIR`).
 */
export function readRegularFile(path: string): Buffer {
  const fd = openSync(
    fsPath(path),
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0),
  );
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw notRegular(path, stats.isDirectory() ? 'EISDIR' : 'EINVAL');
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}

function notRegular(path: string, code: 'EISDIR' | 'EINVAL'): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: not a regular file, read '${path}'`), {
    code,
    path,
    syscall: 'read',
  });
}
