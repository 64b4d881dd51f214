import type { BigIntStats } from 'node:fs';
import { caught, type Failure, FailureError, ok, type Result } from '../failure.ts';
import type { FileIdentity, LaneResult } from '../store/md5-lanes/lane-hasher.ts';
import type { Oid } from '../store/oid.ts';
import { makeTree, treeId } from '../store/tree.ts';
import { fsPath } from './file-name.ts';
import type { Hashed } from './hash-info.ts';
import { giveWay, gone, type HashJob, hashOne, isSame, moved, present, stampOf } from './hash-one.ts';
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
  const found = new Map<string, Found>();
  const failures: Failure[] = [];
  const unknown = await recallAll(abs, files, { job, found, failures });
  const isDone = job.hashName === 'md5' && (await hashTogether(unknown, { job, found, failures }));
  if (!isDone) await hashInTurn(unknown, { job, found, failures });
  if (failures.length > 0) return { ok: false, failures };
  let size = 0;
  for (const { stats } of found.values()) size += Number(stats.size);
  const entries = files.map((path) => ({ path, oid: (found.get(path) as Found).oid }));
  const tree = makeTree(entries);
  const stamps = new Map(files.map((path) => [path, stampOf((found.get(path) as Found).stats)]));
  const info = { oid: treeId(tree).oid, hashName: job.hashName, size, nfiles: entries.length };
  return ok({ info, tree, stamps });
}

interface Found {
  readonly oid: Oid;
  readonly stats: FileIdentity;
}

/** What is known so far, by path below the folder. */
interface Progress {
  readonly job: HashJob;
  readonly found: Map<string, Found>;
  readonly failures: Failure[];
}

/** A file that has to be read, and what it was like before. */
interface Unknown {
  readonly path: string;
  readonly abs: string;
  readonly before: BigIntStats;
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
      if (oid === undefined) unknown.push({ path, abs: whole, before });
      else found.set(path, { oid, stats: before });
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
  const tell = (index: number, result: LaneResult): void => {
    const file = unknown[index] as Unknown;
    if (result.kind === 'hash' && isSame(file.before, result.stats)) {
      const oid = result.md5 as Oid;
      job.state?.remember(file.abs, result.stats, oid, job.hashName);
      found.set(file.path, { oid, stats: result.stats });
    } else if (result.kind === 'error') failures.push(unreadable(file.abs, result.error));
    else failures.push(moved(file.abs));
  };
  const files = unknown.map(({ abs, before }) => ({ path: fsPath(abs), size: Number(before.size) }));
  return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}

/** Fewer files are done before the kernel is compiled. */
const fewFiles = 16;

async function hashInTurn(unknown: readonly Unknown[], { job, found, failures }: Progress): Promise<void> {
  for (const { path, abs } of unknown) {
    try {
      found.set(path, await hashOne(abs, job));
    } catch (error) {
      failures.push(...caught(error).failures);
    }
  }
}
