import { FailureError } from '../failure.ts';

/** Has a file system error one of these codes? */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');
}

/** The code of an error of the operating system, such as `ENOSPC`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string' ? code : undefined;
}

const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'disk quota exceeded',
  EMFILE: 'too many open files',
  EIO: 'the disk reports an error',
};

/** A system error code in words, with the code. */
export function describeCode(code: string): string {
  return meanings[code] === undefined ? code : `${meanings[code]} (${code})`;
}

/** What the machine did, and not the project: any write may end like this. */
const machineCodes = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'EROFS', 'EACCES', 'EPERM']);

/**
 * A file system error that is the machine's doing as a `FailureError` that names the path, for whoever did not expect it. Every
 * other error comes back as it is.
 */
export function asDiskFailure(error: unknown): unknown {
  const code = systemCode(error);
  if (code === undefined || !machineCodes.has(code)) return error;
  const { path, syscall } = error as NodeJS.ErrnoException;
  return new FailureError({
    reason: 'storage',
    message: `cannot ${syscall} ${typeof path === 'string' ? `'${path}'` : 'a file'}: ${describeCode(code)}`,
    hint: 'see to the disk or to who owns it, and run it again; what was finished stays',
  });
}

/** Runs work on the cache's disk; what the system refuses becomes a `FailureError` that names the folder. */
export function onCacheDisk<T>(dir: string, action: 'read' | 'write' | 'clean', work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusedBy(dir, action, error);
  }
}

/** What an error on the cache's disk is told as: a `FailureError` if the system refused, else itself. */
export function refusedBy(dir: string, action: 'read' | 'write' | 'clean', error: unknown): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return new FailureError({
    reason: 'storage',
    message: `cannot ${action} the cache '${dir}': ${describeCode(code)}`,
    hint: 'check who owns it and that its disk has space; `cache.dir` in .dvc/config names it',
  });
}

/** Runs work that a read-only or foreign folder may refuse without harm, such as tidying up. */
export function tolerating(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
  }
}
