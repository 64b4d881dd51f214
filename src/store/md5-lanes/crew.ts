import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Findings, resultsOf, type Share, workerProgram } from './crew-worker.ts';
import { md5Kernel } from './kernel.ts';
import { type LaneFile, LaneHasher, type LaneResult } from './lane-hasher.ts';

/** Many files to hash, and who hears of each. */
export interface CrewRequest {
  readonly files: readonly LaneFile[];
  /** By index in `files`, in no particular order, each once */
  readonly tell: (index: number, result: LaneResult) => void;
  readonly signal?: AbortSignal | undefined;
  /** Threads; by default as many as there are cores, at most four, and one for what is soon done */
  readonly threads?: number;
}

const laneCount = 8;
/** Files above this size that are few are faster one after another, in bytes: a lane alone is slower than plain MD5. */
const largeFile = 1 << 20;

/**
 * The MD5 of many files at once: eight side by side in each thread, in this one if they are soon done. Gives the number of
 * threads; 0, before anything is told: it cannot run here, or few large files make up the work, and the caller does as well
 * alone. Rejects with the abort reason.
 */
export async function hashTogether(request: CrewRequest): Promise<number> {
  const { files, signal } = request;
  if (!isWorthIt(files)) return 0;
  const kernel = Buffer.from(md5Kernel, 'base64');
  const hasher = openHasher(kernel);
  if (hasher === undefined) return 0;
  signal?.throwIfAborted();
  const order = [...files.keys()].sort((a, b) => sizeAt(files, b) - sizeAt(files, a));
  const threads = request.threads ?? (costMs(files) < workerCostMs ? 1 : Math.min(4, availableParallelism()));
  if (threads > 1 && (await hashInWorkers(kernel, deal(order, threads), request))) return threads;
  await hashHere(hasher, order, request);
  return 1;
}

function isWorthIt(files: readonly LaneFile[]): boolean {
  if (files.length < laneCount) return false;
  let [large, largeBytes, bytes] = [0, 0, 0];
  for (const { size } of files) {
    bytes += size;
    if (size < largeFile) continue;
    large++;
    largeBytes += size;
  }
  return large >= laneCount * 2 || largeBytes * 4 < bytes || largeBytes < largeFile * 8;
}

function openHasher(kernel: Buffer): LaneHasher | undefined {
  try {
    return new LaneHasher(kernel, { fs });
  } catch {
    return undefined;
  }
}

/** What starting threads costs, and what files take in one: per file and per byte, in milliseconds. */
const workerCostMs = 60;

function costMs(files: readonly LaneFile[]): number {
  return files.reduce((cost, { size }) => cost + 0.008 + size / 2e6, 0);
}

function sizeAt(files: readonly LaneFile[], index: number): number {
  return (files[index] as LaneFile).size;
}

/** Shares of like sizes. */
function deal(order: readonly number[], count: number): number[][] {
  const shares: number[][] = Array.from({ length: count }, () => []);
  for (const [i, index] of order.entries()) shares[i % count]?.push(index);
  return shares;
}

const turnMs = 20;

async function hashHere(hasher: LaneHasher, order: readonly number[], request: CrewRequest): Promise<void> {
  const { files, tell, signal } = request;
  const sorted = order.map((index) => files[index] as LaneFile);
  let turn = performance.now();
  for (const _ of hasher.hash(sorted, (own, result) => tell(order[own] as number, result))) {
    signal?.throwIfAborted();
    if (performance.now() - turn < turnMs) continue;
    await setImmediate();
    signal?.throwIfAborted();
    turn = performance.now();
  }
}

/** False, before anything is told: the system gives no more threads, or no memory for them. */
async function hashInWorkers(
  kernel: Buffer,
  shares: readonly (readonly number[])[],
  { files, tell, signal }: CrewRequest,
): Promise<boolean> {
  const program = workerProgram();
  const workers: Worker[] = [];
  const stop = (): void => {
    for (const worker of workers) void worker.terminate();
  };
  signal?.addEventListener('abort', stop);
  try {
    const findings = shares.map((share) => {
      const paths = share.map((index) => (files[index] as LaneFile).path);
      const sizes = Float64Array.from(share, (index) => sizeAt(files, index));
      const workerData: Share = { kernel, paths, sizes };
      // No flags of the command line, and no environment: it needs neither.
      const worker = new Worker(program, { eval: true, workerData, execArgv: [], env: {} });
      workers.push(worker);
      return answerOf(worker);
    });
    for (const [i, found] of (await Promise.all(findings)).entries()) resultsOf(found, shares[i] ?? [], tell);
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!/^(ERR_WORKER_|EAGAIN|ENOMEM|EMFILE)/.test(code)) throw error;
    return false;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function answerOf(worker: Worker): Promise<Findings> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread that hashes files ended early')));
  });
}
