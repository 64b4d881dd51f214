import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../store/thread.ts';
import { isEmptyObject, type Linker, type LinkType, type Spot } from './link.ts';

/** A cache object and the absolute path where it is wanted. */
export interface Placement {
  readonly object: string;
  readonly path: string;
  readonly spot: Spot;
}

/** So many links a thread takes at once. */
const batch = 128;

/** Would so many links, of the kind that a linker makes, be made by two threads? Fewer are made before one has started. */
export function isForTwoThreads(count: number, { type }: Linker): boolean {
  return count >= 4_096 && availableParallelism() > 1 && (type === 'hardlink' || type === 'symlink');
}

/**
 * Places objects at paths whose folders are there, as `Linker.place` does for each. Many links are made by two threads, as
 * the system works longer for each than we do: one begins at the front and the other at the back, as it lets one at a time into
 * a folder. The one at the front works while the caller still verifies what comes later. Dispose of it to end that thread.
 */
export class Placing implements AsyncDisposable {
  readonly #files: readonly Placement[];
  readonly #linker: Linker;
  readonly #job: Job;
  readonly #helper: Helper | undefined;

  /** `isMade`: which of them are there already, by their index */
  constructor(files: readonly Placement[], linker: Linker, isMade?: (index: number) => boolean) {
    this.#files = files;
    this.#linker = linker;
    this.#job = new Job(files.length);
    if (isMade !== undefined) for (let i = 0; i < files.length; i++) if (isMade(i)) this.#job.done[i] = 1;
    this.#helper = isForTwoThreads(files.length, linker)
      ? startHelper(files, linker.type, this.#job)
      : undefined;
  }

  /** The first so many may be made from now on. Throws what the system says of the very first one. */
  allow(count: number): void {
    if (this.#helper === undefined || count === 0) return;
    // The first one shows which kind of link works here.
    if (this.#job.done[0] !== 1) {
      this.#make(0);
      if (this.#linker.type !== this.#helper.type) this.#job.stop();
    }
    this.#job.allow(count);
  }

  /** Makes all that is not made yet. Rejects with the first error, or the abort reason; what was placed by then stays. */
  async finish(signal: AbortSignal | undefined): Promise<void> {
    const { length } = this.#files;
    this.allow(length);
    const pause = async (): Promise<void> => {
      await setImmediate();
      signal?.throwIfAborted();
    };
    if (this.#helper !== undefined) {
      for (let end = this.#job.batches * batch; this.#job.take(); end -= batch) {
        for (let i = end - batch; i < Math.min(end, length); i++) this.#make(i);
        await pause();
      }
      await this.#helper.ended;
    }
    // What the other thread left is made here, which also says why it could not.
    for (let at = 0; at < length; at += batch) {
      let made = 0;
      for (let i = at; i < Math.min(at + batch, length); i++) made += this.#make(i) ? 1 : 0;
      if (made > 0) await pause();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#job.stop();
    await this.#helper?.ended;
  }

  /** Unless it is made already. */
  #make(index: number): boolean {
    const { done } = this.#job;
    if (done[index] === 1) return false;
    const { object, path, spot } = this.#files[index] as Placement;
    this.#linker.place(object, path, spot);
    done[index] = 1;
    return true;
  }
}

/** Which links are made and may be made, for both threads; a common count of batches tells when they have met. */
class Job {
  /** Batches that are taken, by either thread, and links that may be made */
  readonly shared = new Int32Array(new SharedArrayBuffer(8));
  readonly done: Uint8Array<SharedArrayBuffer>;
  readonly batches: number;

  constructor(count: number) {
    this.done = new Uint8Array(new SharedArrayBuffer(count));
    this.batches = Math.ceil(count / batch);
  }

  /** May the caller have one more batch? */
  take(): boolean {
    return Atomics.add(this.shared, 0, 1) < this.batches;
  }

  allow(count: number): void {
    Atomics.store(this.shared, 1, count);
    Atomics.notify(this.shared, 1);
  }

  /** Nobody takes any more. */
  stop(): void {
    Atomics.store(this.shared, 0, this.batches);
    this.allow(this.done.length);
  }
}

interface Helper {
  /** The kind of link that it makes */
  readonly type: LinkType;
  /** Resolves when the thread is gone, whatever ended it */
  readonly ended: Promise<void>;
}

/** The second thread; undefined: the system gives none. */
function startHelper(files: readonly Placement[], type: LinkType | undefined, job: Job): Helper | undefined {
  if (type === undefined) return undefined;
  // What the program cannot do as it is left to the other thread: an empty target.
  const targets = files.map(({ path, object, spot }) =>
    spot !== 'taken' && path.isWellFormed() && object.isWellFormed() && !isEmptyObject(object) ? path : '',
  );
  const objects = files.map(({ object }) => object);
  const { shared, done } = job;
  let worker: Worker;
  try {
    worker = startThread(program, { objects, targets, shared, done, batch, isSymbolic: type === 'symlink' });
  } catch {
    return undefined;
  }
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  // Its share is taken over by the other thread.
  worker.on('error', () => {});
  return { type, ended };
}

const program = `const { linkSync, symlinkSync } = require('node:fs');
const { objects, targets, shared, done, batch, isSymbolic } = require('node:worker_threads').workerData;
const make = isSymbolic ? symlinkSync : linkSync;
const batches = Math.ceil(targets.length / batch);
for (let at = 0; at < targets.length; at += batch) {
  const end = Math.min(targets.length, at + batch);
  for (let may; (may = Atomics.load(shared, 1)) < end; ) Atomics.wait(shared, 1, may);
  if (Atomics.add(shared, 0, 1) >= batches) break;
  for (let i = at; i < end; i++) {
    if (targets[i] === '' || done[i] === 1) continue;
    try {
      make(objects[i], targets[i]);
      done[i] = 1;
    } catch {}
  }
}`;
