import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { caught, type Failure, FailureError, ok, type Result } from '../failure.ts';
import { Md5, md5Bytes } from '../store/md5.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { makeTree, type TreeEntry, treeId } from '../store/tree.ts';
import type { FileStamp } from '../store/verified.ts';
import { fsPath } from './file-name.ts';
import type { Hashed, HashInfo } from './hash-info.ts';
import { statsAt } from './stats.ts';
import { brokenLink, specialFile, unreadable, type WalkRules, walkFolder } from './walk.ts';

/** What remembers hashes between runs: `State`, or nothing. `stats` are those of the file itself, links followed. */
export interface HashMemory {
  recall(abs: string, stats: BigIntStats, hashName: HashName): Oid | undefined;
  remember(abs: string, stats: BigIntStats, oid: Oid, hashName: HashName): void;
}

/** What to hash, and under which rules. `abs` is absolute, `rel` the same path relative to the project. */
export interface HashRequest extends WalkRules {
  readonly abs: string;
  readonly hashName: HashName;
  readonly state?: HashMemory | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The hash of a file, or of a folder with its tree (dvc-compat 6); undefined if nothing is there. Links at the path are
 * followed. Fails, naming all of them, on broken links, FIFOs, sockets, devices, unreadable files, a `.dvcignore` inside a
 * folder, and files that changed while they were read. Other work of the process runs in between.
 */
export async function hashPath(request: HashRequest): Promise<Result<Hashed | undefined>> {
  const { abs } = request;
  try {
    const stats = present(abs);
    if (stats === undefined) return ok(undefined);
    if (!stats.isDirectory()) return ok(await hashSingle(request));
    const { files, failures } = walkFolder(abs, request);
    if (failures.length > 0) return { ok: false, failures };
    return await hashFolder(files, request);
  } catch (error) {
    return caught(error);
  }
}

/**
 * {@link hashPath} where the answer can be given at once: nothing is there, or a file that is remembered or small; without
 * `stamps`.
 * Undefined: ask {@link hashPath}. A plan asks about thousands of such paths, and a promise for each costs more than the rest.
 */
export function hashNow(request: HashRequest): Result<Hashed | undefined> | undefined {
  const { abs, hashName, state } = request;
  try {
    const stats = present(abs);
    if (stats === undefined) return ok(undefined);
    if (!stats.isFile()) return undefined;
    const known = state?.recall(abs, stats, hashName);
    if (known !== undefined) return ok({ info: infoOf(known, hashName, stats) });
    if (stats.size >= readSize || hashName !== 'md5') return undefined;
    const read = hashSmall(abs, stats, state);
    return read && ok({ info: infoOf(read.oid, hashName, read.stats) });
  } catch (error) {
    return caught(error);
  }
}

async function hashSingle({ abs, hashName, state, signal }: HashRequest): Promise<Hashed> {
  const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
  return { info: infoOf(oid, hashName, stats), stamps: new Map([['', stampOf(stats)]]) };
}

/**
 * The hash of one file, links followed, with its size and whether any x bit is set. Throws a `FailureError` if there is no
 * regular file, or if it changed while it was read, and the signal's reason after an abort.
 */
export async function hashFile(
  abs: string,
  hashName: HashName,
  state?: HashMemory,
  signal?: AbortSignal,
): Promise<HashInfo> {
  const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
  return infoOf(oid, hashName, stats);
}

function infoOf(oid: Oid, hashName: HashName, stats: BigIntStats): HashInfo {
  const isexec = (stats.mode & 0o111n) !== 0n;
  return { oid, hashName, size: Number(stats.size), ...(isexec ? { isexec } : {}) };
}

/** The same numbers as a plain `Stats` has, so that the two can be compared. */
function stampOf({ ino, size, mtimeNs }: BigIntStats): FileStamp {
  const mtimeMs = Number(mtimeNs / 1_000_000_000n) * 1e3 + Number(mtimeNs % 1_000_000_000n) / 1e6;
  return { ino: Number(ino), size: Number(size), mtimeMs };
}

async function hashFolder(files: readonly string[], request: HashRequest): Promise<Result<Hashed>> {
  const { abs, hashName, state, signal } = request;
  const job = { hashName, state, signal, pace: { bytes: 0, files: 0 } };
  const entries: TreeEntry[] = [];
  const stamps = new Map<string, FileStamp>();
  const failures: Failure[] = [];
  let size = 0;
  for (const path of files) {
    try {
      const { oid, stats } = await hashOne(`${abs}/${path}`, job);
      entries.push({ path, oid });
      stamps.set(path, stampOf(stats));
      size += Number(stats.size);
    } catch (error) {
      failures.push(...caught(error).failures);
    }
  }
  if (failures.length > 0) return { ok: false, failures };
  const tree = makeTree(entries);
  return ok({ info: { oid: treeId(tree).oid, hashName, size, nfiles: entries.length }, tree, stamps });
}

/** One run over files; `pace` counts what was read since other work last had its turn. */
interface Job {
  readonly hashName: HashName;
  readonly state: HashMemory | undefined;
  readonly signal: AbortSignal | undefined;
  readonly pace: { bytes: number; files: number };
}

/** The one place where bytes are read and hashed; everything above only decides what. */
async function hashOne(abs: string, job: Job): Promise<{ oid: Oid; stats: BigIntStats }> {
  const before = present(abs);
  if (before === undefined) throw new FailureError(gone(abs));
  if (!before.isFile()) throw new FailureError(specialFile(abs));
  if (++job.pace.files >= 512) await giveWay(job);
  const known = job.state?.recall(abs, before, job.hashName);
  if (known !== undefined) return { oid: known, stats: before };
  const fd = open(abs);
  try {
    const oid = await hashOpen(fd, Number(before.size), job);
    const after = fstatSync(fd, { bigint: true });
    if (!isSame(before, after)) throw new FailureError(moved(abs));
    job.state?.remember(abs, after, oid, job.hashName);
    return { oid, stats: after };
  } finally {
    closeSync(fd);
  }
}

const readSize = 1 << 18;
/** Files are read one after another, so that one buffer does for all that fit. */
const small = Buffer.allocUnsafeSlow(readSize);

/** A file that fits into the buffer, read by one call; undefined if it turns out not to. */
function hashSmall(
  abs: string,
  before: BigIntStats,
  state: HashMemory | undefined,
): { oid: Oid; stats: BigIntStats } | undefined {
  const fd = open(abs);
  try {
    const length = readSync(fd, small, 0, readSize, null);
    if (length !== Number(before.size)) return undefined;
    const stats = fstatSync(fd, { bigint: true });
    if (!isSame(before, stats)) return undefined;
    const oid = md5Bytes(small.subarray(0, length), 'md5');
    state?.remember(abs, stats, oid, 'md5');
    return { oid, stats };
  } finally {
    closeSync(fd);
  }
}

/** Reads to the end, not to the size: what grows meanwhile shows in the size afterwards. */
async function hashOpen(fd: number, size: number, job: Job): Promise<Oid> {
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

async function giveWay({ pace, signal }: Job): Promise<void> {
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

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

/** Links followed; undefined if nothing is there. A broken or circular link throws. */
function present(abs: string): BigIntStats | undefined {
  try {
    const stats = statSync(fsPath(abs), { bigint: true, throwIfNoEntry: false });
    if (stats !== undefined) return stats;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return undefined;
    if (code !== 'ELOOP') throw new FailureError(unreadable(abs, error));
  }
  if (statsAt(abs) === undefined) return undefined;
  throw new FailureError(brokenLink(abs));
}

function moved(abs: string): Failure {
  return {
    reason: 'data',
    message: `'${abs}' changed while it was read`,
    hint: 'let what writes to it finish, then try again',
  };
}

function gone(abs: string): Failure {
  return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}
