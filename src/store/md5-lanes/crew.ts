import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import { type Findings, tellFindings, type Work, workerProgram } from './crew-worker.ts';
import type { LaneFile, LaneHasher, LaneResult } from './lane-hasher.ts';
import { type Hasher, openHasher } from './open-hasher.ts';

/** Many files to hash, and who hears of each. */
export interface CrewRequest {
  readonly files: readonly LaneFile[];
  /** By index in `files`, in no particular order, each once */
  readonly tell: (index: number, result: LaneResult) => void;
  readonly signal?: AbortSignal | undefined;
  /** Threads, this one among them; by default as many as there are cores, at most four, and one for what is soon done */
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
  const hasher = openHasher({ fs });
  if (hasher === undefined) return 0;
  signal?.throwIfAborted();
  const threads = request.threads ?? (costMs(files) < workerCostMs ? 1 : Math.min(4, availableParallelism()));
  // The largest come first, so that no thread is left with one at the end.
  const order = [...files.keys()].sort((a, b) => sizeAt(files, b) - sizeAt(files, a));
  const job = new Job(request, order);
  await using helpers = new Helpers(job, { hasher, count: threads - 1 });
  await hashHere(hasher.lanes, job);
  for (const found of await helpers.findings()) tellFindings(found, job.tell);
  // What a helper had taken that ended early.
  if (job.left > 0) await hashHere(hasher.lanes, job.rest());
  return threads;
}

/** The work that threads share: files in the order in which they are taken. */
class Job {
  readonly files: readonly LaneFile[];
  readonly next = new Int32Array(new SharedArrayBuffer(4));
  readonly signal: AbortSignal | undefined;
  readonly #order: readonly number[];
  readonly #request: CrewRequest;
  readonly #told: Uint8Array;
  left: number;

  constructor(request: CrewRequest, order: readonly number[]) {
    this.files = order.map((index) => request.files[index] as LaneFile);
    this.signal = request.signal;
    this.left = order.length;
    this.#order = order;
    this.#request = request;
    this.#told = new Uint8Array(order.length);
  }

  readonly take = (): number => Atomics.add(this.next, 0, 1);

  readonly tell = (own: number, result: LaneResult): void => {
    if (this.#told[own] === 1) return;
    this.#told[own] = 1;
    this.left--;
    this.#request.tell(this.#order[own] as number, result);
  };

  /** What nobody has told of yet, as work of its own. */
  rest(): Job {
    return new Job(
      this.#request,
      this.#order.filter((_, own) => this.#told[own] === 0),
    );
  }
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

/** What starting a thread costs, and what files take in one: per file and per byte, in milliseconds. */
const workerCostMs = 100;

function costMs(files: readonly LaneFile[]): number {
  return files.reduce((cost, { size }) => cost + 0.008 + size / 2e6, 0);
}

function sizeAt(files: readonly LaneFile[], index: number): number {
  return (files[index] as LaneFile).size;
}

const turnMs = 20;

async function hashHere(lanes: LaneHasher, { files, take, tell, signal }: Job): Promise<void> {
  let turn = performance.now();
  for (const _ of lanes.hash(files, take, tell)) {
    signal?.throwIfAborted();
    if (performance.now() - turn < turnMs) continue;
    await setImmediate();
    signal?.throwIfAborted();
    turn = performance.now();
  }
}

/** Threads beside this one that take their part of a job. What the system gives no thread for stays with the others. */
class Helpers implements AsyncDisposable {
  readonly #workers: Worker[] = [];
  readonly #answers: Promise<Findings | undefined>[] = [];
  readonly #signal: AbortSignal | undefined;
  readonly #stop = (): void => {
    for (const worker of this.#workers) void worker.terminate();
  };

  constructor({ files, next, signal }: Job, { hasher, count }: { hasher: Hasher; count: number }) {
    this.#signal = signal;
    signal?.addEventListener('abort', this.#stop);
    if (count < 1) return;
    const work: Work = {
      kernel: hasher.kernel,
      paths: files.map(({ path }) => path),
      sizes: Float64Array.from(files, ({ size }) => size),
      next,
    };
    const program = workerProgram();
    for (let i = 0; i < count; i++) {
      const answer = this.#start(program, work);
      // Heard when the others are, and not before.
      answer.catch(() => {});
      this.#answers.push(answer);
    }
  }

  /** Rejects with the abort reason, and with what no code expected. */
  async findings(): Promise<Findings[]> {
    const answers = await Promise.all(this.#answers);
    this.#signal?.throwIfAborted();
    return answers.filter((found) => found !== undefined);
  }

  async #start(program: string, workerData: Work): Promise<Findings | undefined> {
    try {
      const worker = startThread(program, workerData);
      this.#workers.push(worker);
      return await answerOf(worker);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (this.#signal?.aborted === true || /^(ERR_WORKER_|EAGAIN|ENOMEM|EMFILE)/.test(code))
        return undefined;
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#stop);
    this.#stop();
    // Whoever left early does not hear of these any more.
    await Promise.allSettled(this.#answers);
  }
}

function answerOf(worker: Worker): Promise<Findings> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread that hashes files ended early')));
  });
}
