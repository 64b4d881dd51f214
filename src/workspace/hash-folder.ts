import { caught, type Failure, FailureError, ok, type Result } from '../failure.ts';
import type { LaneResult } from '../store/md5-lanes/lane-hasher.ts';
import type { Oid } from '../store/oid.ts';
import { makeTree, treeId } from '../store/tree.ts';
import type { FileStamp } from '../store/verified.ts';
import { fsPath } from './file-name.ts';
import type { Hashed } from './hash-info.ts';
import {
  type FileVersion,
  giveWay,
  gone,
  type HashJob,
  hashOne,
  isSame,
  moved,
  present,
  stampOf,
} from './hash-one.ts';
import { specialFile, unreadable } from './walk.ts';

/** The files of a folder to hash: paths below `abs`. */
export interface FolderRequest extends Omit<HashJob, 'pace'> {
  readonly abs: string;
  readonly files: readonly string[];
}

/**
 * The hash of a folder of these files, with its tree. What is remembered is not read; the rest is hashed side by side where that
 * pays. Fails, naming all of them, on files that cannot be read or that changed while they were read. Rejects with the abort
 * reason.
 */
export async function hashFolder({ abs, files, ...rest }: FolderRequest): Promise<Result<Hashed>> {
  const job: HashJob = { ...rest, pace: { bytes: 0, files: 0 } };
  const found: Found[] = new Array(files.length);
  const failures: Failure[] = [];
  const progress = { job, found, failures };
  const unknown = await recallAll(abs, files, progress);
  const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
  if (!isDone) await hashInTurn(unknown, progress);
  if (failures.length > 0) return { ok: false, failures };
  const size = found.reduce((sum, { stamp }) => sum + stamp.size, 0);
  const tree = makeTree(files.map((path, index) => ({ path, oid: (found[index] as Found).oid })));
  const info = { oid: treeId(tree).oid, hashName: job.hashName, size, nfiles: files.length };
  const stamps = new Map(files.map((path, index) => [path, (found[index] as Found).stamp]));
  return ok({ info, tree, stamps });
}

/** Of thousands of files as little as possible is kept. */
interface Found {
  readonly oid: Oid;
  readonly stamp: FileStamp;
}

/** What is known so far, by the index of the file. */
interface Progress {
  readonly job: HashJob;
  readonly found: Found[];
  readonly failures: Failure[];
}

/** A file that has to be read, and what it was like before. */
interface Unknown {
  readonly index: number;
  readonly abs: string;
  readonly before: FileVersion;
}

const filesPerTurn = 512;

/** One look at each file; gives those whose hash is not remembered. */
async function recallAll(
  abs: string,
  files: readonly string[],
  { job, found, failures }: Progress,
): Promise<Unknown[]> {
  const unknown: Unknown[] = [];
  for (const [index, path] of files.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await giveWay(job);
    try {
      const whole = `${abs}/${path}`;
      const before = present(whole);
      if (before === undefined) throw new FailureError(gone(whole));
      if (!before.isFile()) throw new FailureError(specialFile(whole));
      const oid = job.state?.recall(whole, before, job.hashName);
      if (oid !== undefined) found[index] = { oid, stamp: stampOf(before) };
      else unknown.push({ index, abs: whole, before: { ...stampOf(before), dev: before.dev } });
    } catch (error) {
      failures.push(...caught(error).failures);
    }
  }
  return unknown;
}

/** False if they are too few, or too few large ones, for that to pay. */
async function hashTogether(
  unknown: readonly Unknown[],
  { job, found, failures }: Progress,
): Promise<boolean> {
  if (unknown.length < fewFiles) return false;
  const crew = await import('../store/md5-lanes/crew.ts');
  const tell = (at: number, result: LaneResult): void => {
    const { index, abs, before } = unknown[at] as Unknown;
    if (result.kind === 'hash' && isSame(before, result.stats)) {
      const oid = result.md5 as Oid;
      job.state?.remember(abs, result.stats, oid, job.hashName);
      found[index] = { oid, stamp: stampOf(result.stats) };
    } else if (result.kind === 'error') failures.push(unreadable(abs, result.error));
    else failures.push(moved(abs));
  };
  const files = unknown.map(({ abs, before }) => ({ path: fsPath(abs), size: before.size }));
  return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}

/** Fewer files are done before the kernel is compiled. */
const fewFiles = 16;

async function hashInTurn(unknown: readonly Unknown[], { job, found, failures }: Progress): Promise<void> {
  for (const { index, abs } of unknown) {
    try {
      const { oid, stats } = await hashOne(abs, job);
      found[index] = { oid, stamp: stampOf(stats) };
    } catch (error) {
      failures.push(...caught(error).failures);
    }
  }
}
