import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { type Failure, FailureError } from '../failure.ts';
import { Md5, md5Bytes } from '../store/md5.ts';
import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { type FileStamp, isSameStamp } from '../store/verified.ts';
import { fsPath } from './file-name.ts';
import { statsAt } from './stats.ts';
import { brokenLink, specialFile, unreadable } from './walk.ts';

/** What remembers hashes between runs: `State`, or nothing. `stats` are those of the file itself, links followed. */
export interface HashMemory {
  recall(abs: string, stats: FileIdentity, hashName: HashName): Oid | undefined;
  remember(abs: string, stats: FileIdentity, oid: Oid, hashName: HashName): void;
}

/** One run over files; `pace` counts what was read since other work last had its turn. */
export interface HashJob {
  readonly hashName: HashName;
  readonly state: HashMemory | undefined;
  readonly signal: AbortSignal | undefined;
  readonly pace: { bytes: number; files: number };
}

/** One file read and hashed, links followed. Throws a `FailureError` for what is no regular file, or changed meanwhile. */
export async function hashOne(abs: string, job: HashJob): Promise<{ oid: Oid; stats: Stats }> {
  const before = present(abs);
  if (before === undefined) throw new FailureError(gone(abs));
  if (!before.isFile()) throw new FailureError(specialFile(abs));
  if (++job.pace.files >= 512) await giveWay(job);
  const known = job.state?.recall(abs, before, job.hashName);
  if (known !== undefined) return { oid: known, stats: before };
  const fd = open(abs);
  try {
    const oid = await hashOpen(fd, before.size, job);
    const after = fstatSync(fd);
    if (!isSame(before, after)) throw new FailureError(moved(abs));
    job.state?.remember(abs, after, oid, job.hashName);
    return { oid, stats: after };
  } catch (error) {
    throw readFailed(abs, error);
  } finally {
    closeSync(fd);
  }
}

/** What is read at once, in bytes. */
export const readSize = 1 << 18;
/** Files are read one after another, so that one buffer does for all that fit. */
const small = Buffer.allocUnsafeSlow(readSize);

/** A file that fits into the buffer, read by one call; undefined if it turns out not to. */
export function hashSmall(
  abs: string,
  before: Stats,
  state: HashMemory | undefined,
): { oid: Oid; stats: Stats } | undefined {
  const fd = open(abs);
  try {
    const length = readSync(fd, small, 0, readSize, null);
    if (length !== before.size) return undefined;
    const stats = fstatSync(fd);
    if (!isSame(before, stats)) return undefined;
    const oid = md5Bytes(small.subarray(0, length), 'md5');
    state?.remember(abs, stats, oid, 'md5');
    return { oid, stats };
  } catch (error) {
    throw readFailed(abs, error);
  } finally {
    closeSync(fd);
  }
}

/** Reads to the end, not to the size: what grows meanwhile shows in the size afterwards. */
async function hashOpen(fd: number, size: number, job: HashJob): Promise<Oid> {
  const buffer = Buffer.allocUnsafe(Math.min(readSize, size + 1));
  let length = readSync(fd, buffer, 0, buffer.length, null);
  job.pace.bytes += length;
  if (length === size && size < buffer.length && job.hashName === 'md5') {
    return md5Bytes(buffer.subarray(0, length), 'md5');
  }
  const md5 = new Md5(job.hashName);
  while (length > 0) {
    md5.update(buffer.subarray(0, length));
    if (job.pace.bytes >= 1 << 23) await giveWay(job);
    length = readSync(fd, buffer, 0, buffer.length, null);
    job.pace.bytes += length;
  }
  return md5.digest();
}

/** Lets other work of the process have its turn. Throws the abort reason. */
export async function giveWay({ pace, signal }: HashJob): Promise<void> {
  signal?.throwIfAborted();
  pace.bytes = 0;
  pace.files = 0;
  await setImmediate();
}

/** Non-blocking, so that a FIFO that took the file's place cannot hang us. */
function open(abs: string): number {
  try {
    return openSync(fsPath(abs), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new FailureError(unreadable(abs, error));
  }
}

/** What the system says while a file is read (a failing disk, a file of /proc) is no bug; everything else stays as it is. */
function readFailed(abs: string, error: unknown): unknown {
  const { syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? error : new FailureError(unreadable(abs, error));
}

/** What tells a version of a file apart from others, on all disks. */
export type FileVersion = FileStamp & Pick<FileIdentity, 'dev'>;

/** Are these two looks at the same version of a file? */
export function isSame(a: FileVersion, b: FileVersion): boolean {
  return a.dev === b.dev && isSameStamp(a, b);
}

/** What is at a path, links followed; undefined if nothing is there. A broken or circular link throws. */
export function present(abs: string): Stats | undefined {
  try {
    const stats = statSync(fsPath(abs), { throwIfNoEntry: false });
    if (stats !== undefined) return stats;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return undefined;
    if (code !== 'ELOOP') throw new FailureError(unreadable(abs, error));
  }
  if (statsAt(abs) === undefined) return undefined;
  throw new FailureError(brokenLink(abs));
}

/** A file that was written to while it was read. */
export function moved(abs: string): Failure {
  return {
    reason: 'data',
    message: `'${abs}' changed while it was read`,
    hint: 'let what writes to it finish, then try again',
  };
}

/** A file that was there when its folder was listed. */
export function gone(abs: string): Failure {
  return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}

/** What has to be kept of a file's many numbers. */
export function stampOf({ ino, size, mtimeMs }: FileStamp): FileStamp {
  return { ino, size, mtimeMs };
}
