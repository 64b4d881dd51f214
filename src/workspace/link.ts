import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sweepOnce, tempPath } from '../atomic-write.ts';
import { FailureError } from '../failure.ts';
import { fsPath } from './file-name.ts';
import { statsAt } from './stats.ts';

/** How a workspace file shares its bytes with the cache; `cache.type` orders them (dvc-compat 7.3). */
export type LinkType = 'reflink' | 'hardlink' | 'symlink' | 'copy';

/** Errors that mean "not this kind, here" (dvc_objects: fs/generic.py _try_links). */
const unsupported = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EXDEV',
  'ENOTTY',
  'ENOSYS',
  'EINVAL',
  'EAGAIN',
]);

/**
 * Places cache objects at paths of the workspace, by the first kind of link that works; kinds that turn out not to work
 * between the two file systems are not tried again.
 */
export class Linker {
  readonly #types: LinkType[];

  constructor(types: readonly LinkType[]) {
    this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
  }

  /** The kind that is tried first from now on; undefined: none works. */
  get type(): LinkType | undefined {
    return this.#types[0];
  }

  /**
   * Puts an object at a path whose parent exists, all at once, replacing a file or link there; with `isNew` what
   * is there is kept and it throws `EEXIST`. The object's bytes have been verified by the caller. Throws a `FailureError` if no kind of link works, else what the file system says.
   */
  place(object: string, target: string, isNew = false): void {
    for (const type of [...this.#types]) {
      try {
        // A link is there whole or not at all, so where nothing stands it needs no other name first.
        if (isNew && (type === 'hardlink' || type === 'symlink')) make(type, object, target);
        else replace(type, object, target, isNew);
        return;
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (unsupported.has(code)) this.#types.splice(this.#types.indexOf(type), 1);
        // One object can have only so many hard links; the next kind serves this file, others still try.
        else if (code !== 'EMLINK') throw error;
      }
    }
    throw new FailureError({
      reason: 'config',
      message: `No possible cache link types for '${target}'.`,
      hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
    });
  }
}

function replace(type: LinkType, object: string, target: string, isNew: boolean): void {
  const folder = dirname(target);
  sweepOnce(folder);
  const temp = tempPath(folder);
  try {
    make(type, object, temp);
    // Somebody was faster, or the file system takes two of our names for one.
    if (isNew && statsAt(target) !== undefined)
      throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
    renameSync(fsPath(temp), fsPath(target));
    // Two names of one file: POSIX has a rename do nothing then, and the temporary name stays.
    if (type === 'hardlink') rmSync(fsPath(temp), { force: true });
  } catch (error) {
    rmSync(fsPath(temp), { force: true });
    throw error;
  }
}

function make(type: LinkType, object: string, path: string): void {
  const [from, to] = [fsPath(object), fsPath(path)];
  if (type === 'symlink') symlinkSync(from, to);
  else if (type === 'hardlink') hardlink(object, from, to);
  else {
    const how = type === 'reflink' ? constants.COPYFILE_FICLONE_FORCE : 0;
    copyFileSync(from, to, constants.COPYFILE_EXCL | how);
    chmodSync(to, workspaceMode());
  }
}

function hardlink(object: string, from: string | Buffer, to: string | Buffer): void {
  if (isEmptyObject(object)) writeFileSync(to, '', { flag: 'wx' });
  else linkSync(from, to);
}

/**
 * Is it the path of the object without bytes? Data sets hold many empty files, and one file can have only so many links: DVC
 * makes those anew (fs/local.py link).
 */
export function isEmptyObject(object: string): boolean {
  return object.endsWith('/d4/1d8cd98f00b204e9800998ecf8427e');
}

/** The mode of files that are copies: what the umask leaves of 0666. */
export function workspaceMode(): number {
  return 0o666 & ~process.umask();
}

/** Adds the owner's x bit, which is all that an executable out gets back (dvc_data: hashfile/db/local.py set_exec). */
export function makeExecutable(path: string): void {
  const mode = statSync(fsPath(path)).mode & 0o7777;
  if ((mode & 0o100) !== 0) return;
  try {
    chmodSync(fsPath(path), mode | 0o100);
  } catch (error) {
    // A link into a cache that is not ours: DVC goes on too.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES') throw error;
  }
}
