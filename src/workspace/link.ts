import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sweepOnce, tempPath } from '../atomic-write.ts';
import { FailureError } from '../failure.ts';
import { fsPath } from './file-name.ts';
import { statsAt } from './stats.ts';

/** How a workspace file shares its bytes with the cache; `cache.type` orders them (dvc-compat 7.3). */
export type LinkType = 'reflink' | 'hardlink' | 'symlink' | 'copy';

/**
 * What is known of a place in the workspace. `taken`: a file or link there is replaced, all at once · `free`: nothing stands there, and
 * what comes meanwhile is kept, with an `EEXIST` · `aside`: also, nobody looks at it before its folder is whole
 */
export type Spot = 'taken' | 'free' | 'aside';

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

const defaultTypes = ['reflink', 'copy'] as const;

/**
 * Will new files in a folder be copies? Tries a reflink there, of a file of its own: the cache is in another file system, where none
 * works either, or in this one. Throws what the system says.
 */
export function areCopies(types: readonly LinkType[], folder: string): boolean {
  const [first, second] = types.length === 0 ? defaultTypes : types;
  return first === 'copy' || (first === 'reflink' && second === 'copy' && !canReflink(folder));
}

function canReflink(folder: string): boolean {
  const [from, to] = [tempPath(folder), tempPath(folder)];
  try {
    writeFileSync(fsPath(from), 'x', { flag: 'wx' });
    copyFileSync(fsPath(from), fsPath(to), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch (error) {
    if (!unsupported.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  } finally {
    for (const path of [from, to]) rmSync(fsPath(path), { force: true });
  }
}

/**
 * Places cache objects at paths of the workspace, by the first kind of link that works; kinds that turn out not to work
 * between the two file systems are not tried again.
 */
export class Linker {
  readonly #types: LinkType[];

  constructor(types: readonly LinkType[]) {
    this.#types = types.length === 0 ? [...defaultTypes] : [...types];
  }

  /** The kind that is tried first from now on; undefined: none works. */
  get type(): LinkType | undefined {
    return this.#types[0];
  }

  /**
   * Puts an object at a path whose parent exists. The object's bytes have been verified by the caller. Throws a `FailureError` if no
   * kind of link works, else what the file system says.
   */
  place(object: string, target: string, spot: Spot = 'taken'): void {
    for (const type of [...this.#types]) {
      try {
        // A link is there whole or not at all, so where nothing stands it needs no other name first.
        const isWhole = type === 'hardlink' || type === 'symlink';
        if (spot === 'aside' || (spot === 'free' && isWhole)) make(type, object, target);
        else replace(type, object, target, spot);
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

function replace(type: LinkType, object: string, target: string, spot: Spot): void {
  const folder = dirname(target);
  sweepOnce(folder);
  const temp = tempPath(folder);
  try {
    make(type, object, temp);
    // Somebody was faster, or the file system takes two of our names for one.
    if (spot === 'free' && statsAt(target) !== undefined)
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
  else if (type === 'copy' && copySmall(from, to)) return;
  else {
    const how = type === 'reflink' ? constants.COPYFILE_FICLONE_FORCE : 0;
    copyFileSync(from, to, constants.COPYFILE_EXCL | how);
    chmodSync(to, workspaceMode());
  }
}

/** Files below this size are copied by a read and a write, in bytes: a third less time than what copies any file takes for them. */
const smallFile = 1 << 16;
let copied: Buffer | undefined;

/** False: it is larger, and nothing was made. */
function copySmall(from: string | Buffer, to: string | Buffer): boolean {
  copied ??= Buffer.allocUnsafeSlow(smallFile);
  const length = readSmall(from, copied);
  if (length === undefined) return false;
  const fd = openSync(to, 'wx', 0o666);
  try {
    for (let at = 0; at < length; ) at += writeSync(fd, copied, at, length - at, at);
  } finally {
    closeSync(fd);
  }
  return true;
}

/** How many bytes a file has, all of them in the buffer now; undefined: it has as many as fit, or more. */
function readSmall(path: string | Buffer, into: Buffer): number | undefined {
  const fd = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < into.length; length += read)
      read = readSync(fd, into, length, into.length - length, length);
    return length < into.length ? length : undefined;
  } finally {
    closeSync(fd);
  }
}

function hardlink(object: string, from: string | Buffer, to: string | Buffer): void {
  if (object.endsWith(emptyObject)) writeFileSync(to, '', { flag: 'wx' });
  else linkSync(from, to);
}

/**
 * The object without bytes. Data sets hold many empty files, and one file can have only so many links: DVC makes those anew
 * (fs/local.py link).
 */
export const emptyOid = 'd41d8cd98f00b204e9800998ecf8427e';
const emptyObject = `/${emptyOid.slice(0, 2)}/${emptyOid.slice(2)}`;

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
