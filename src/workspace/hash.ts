import { caught, ok, type Result } from '../failure.ts';
import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { HashName, Oid } from '../store/oid.ts';
import { hashFolder } from './hash-folder.ts';
import type { Hashed, HashInfo } from './hash-info.ts';
import { type HashMemory, hashOne, hashSmall, present, readSize, stampOf } from './hash-one.ts';
import { type WalkRules, walkFolder } from './walk.ts';

export type { HashMemory } from './hash-one.ts';

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
    const { hashName, state, signal } = request;
    return await hashFolder({ abs, files, hashName, state, signal });
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

function infoOf(oid: Oid, hashName: HashName, stats: FileIdentity): HashInfo {
  const isexec = (stats.mode & 0o111) !== 0;
  return { oid, hashName, size: stats.size, ...(isexec ? { isexec } : {}) };
}
