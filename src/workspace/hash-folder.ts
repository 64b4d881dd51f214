import { caught, type Failure, FailureError, ok, type Result } from '../failure.ts';
import type { LaneResult } from '../store/md5-lanes/lane-hasher.ts';
import type { Oid } from '../store/oid.ts';
import { makeTree, treeOid } from '../store/tree.ts';
import { fsPath } from './file-name.ts';
import { FoundFiles } from './found-files.ts';
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
  const found = new FoundFiles(files);
  const failures: Failure[] = [];
  const progress = { job, found, failures };
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const unknown = await recallAll({ abs, files, start }, progress);
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
    if (!isDone) await hashInTurn(unknown, progress);
  }
  if (failures.length > 0) return { ok: false, failures };
  const tree = makeTree(found.entries());
  const info = { oid: treeOid(tree), hashName: job.hashName, size: found.size, nfiles: files.length };
  return ok({ info, tree, stamps: found });
}

/** More at once would only take more memory: of a file that waits to be hashed more is known than is kept of it. */
const filesAtOnce = 1 << 16;

/** What is known so far, by the index of the file. */
interface Progress {
  readonly job: HashJob;
  readonly found: FoundFiles;
  readonly failures: Failure[];
}

/** A file that has to be read, and what it was like before. */
interface Unknown {
  readonly index: number;
  readonly abs: string;
  readonly before: FileVersion;
}

const filesPerTurn = 512;

/** One look at each of the next files; gives those whose hash is not remembered. */
async function recallAll(
  { abs, files, start }: { readonly abs: string; readonly files: readonly string[]; readonly start: number },
  { job, found, failures }: Progress,
): Promise<Unknown[]> {
  const unknown: Unknown[] = [];
  const end = Math.min(files.length, start + filesAtOnce);
  for (let index = start; index < end; index++) {
    if (index % filesPerTurn === filesPerTurn - 1) await giveWay(job);
    try {
      const whole = `${abs}/${files[index] as string}`;
      const before = present(whole);
      if (before === undefined) throw new FailureError(gone(whole));
      if (!before.isFile()) throw new FailureError(specialFile(whole));
      const oid = job.state?.recall(whole, before, job.hashName);
      if (oid !== undefined) found.set(index, oid, before);
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
      found.set(index, oid, result.stats);
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
      found.set(index, oid, stats);
    } catch (error) {
      failures.push(...caught(error).failures);
    }
  }
}
