import fs from 'node:fs';
import { FailureError } from '../failure.ts';
import { describeCode, isCode, systemCode } from './disk-error.ts';
import { type FileStamp, isSameStamp } from './verified.ts';

/** How a file gets into the cache. `copy` and `hardlink` try a reflink first, as DVC does (dvc `output.py`, `commit`). */
export type AddMode = 'copy' | 'hardlink' | 'move';

/** Where a file is, where its bytes go, and the version of it that was hashed. */
export interface Addition {
  readonly path: string;
  readonly temp: string;
  readonly how: AddMode;
  readonly stamp: FileStamp | undefined;
}

/**
 * Puts a file's bytes at `temp`, which must not exist. A symlink gives the file that it leads to. Throws file system
 * errors, and a `FailureError` if the file cannot be read or is no longer the version that was hashed.
 */
export function addAs({ path, temp, how, stamp }: Addition): void {
  const source = realPath(path);
  refuseChanged(source, path, stamp);
  if (how === 'move' && source === path) moveFile(source, temp);
  else if (how === 'hardlink') linkFile(source, temp);
  else fs.copyFileSync(source, temp, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
  if (how !== 'move') refuseChanged(source, path, stamp);
  else if (source !== path) fs.rmSync(path);
}

function realPath(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new FailureError({ reason: 'data', message: `cannot read '${path}': ${describeCode(code)}` });
  }
}

function refuseChanged(source: string, path: string, stamp: FileStamp | undefined): void {
  const stat = fs.statSync(source);
  if (!stat.isFile()) throw new FailureError({ reason: 'data', message: `'${path}' is not a regular file` });
  if (stamp === undefined || isSameStamp(stat, stamp)) return;
  throw new FailureError({
    reason: 'data',
    message: `'${path}' changed while it was being committed`,
    hint: 'let whatever writes to it finish, then try again',
  });
}

function moveFile(source: string, temp: string): void {
  try {
    fs.renameSync(source, temp);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    fs.copyFileSync(source, temp, fs.constants.COPYFILE_EXCL);
    fs.rmSync(source);
  }
}

function linkFile(source: string, temp: string): void {
  const { COPYFILE_EXCL, COPYFILE_FICLONE_FORCE } = fs.constants;
  try {
    fs.copyFileSync(source, temp, COPYFILE_EXCL | COPYFILE_FICLONE_FORCE);
    return;
  } catch (error) {
    if (!isCode(error, ...unsupported)) throw error;
    fs.rmSync(temp, { force: true });
  }
  try {
    fs.linkSync(source, temp);
  } catch (error) {
    if (!isCode(error, ...unsupported)) throw error;
    fs.copyFileSync(source, temp, COPYFILE_EXCL);
  }
}

/** What file systems answer that cannot link or clone, or not across this border (dvc-compat 7.3). */
const unsupported = [
  'EXDEV',
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOTTY',
  'ENOSYS',
  'EINVAL',
  'EAGAIN',
  'EMLINK',
];
