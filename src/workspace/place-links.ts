import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../store/thread.ts';
import { isEmptyObject, type Linker, type LinkType } from './link.ts';

/** A cache object and the absolute path where it is wanted; `isNew`: nothing stands there. */
export interface Placement {
  readonly object: string;
  readonly path: string;
  readonly isNew: boolean;
}

/** Fewer links are made before a thread has started. */
const manyLinks = 4_096;
/** So many links a thread takes at once. */
const batch = 128;

/**
 * Places objects at paths whose folders are there, as `Linker.place` does for each; many links are made by two threads, as
 * the system works longer for each than we do. Rejects with the first error, or the abort reason; what was placed by then stays.
 */
export async function placeAll(
  files: readonly Placement[],
  linker: Linker,
  signal: AbortSignal | undefined,
): Promise<void> {
  const job = new Job(files.length, (index) => {
    const { object, path, isNew } = files[index] as Placement;
    linker.place(object, path, isNew);
  });
  const isShared = files.length >= manyLinks && availableParallelism() > 1;
  // The first one shows which kind of link works here.
  if (isShared) job.make(0);
  await using helper = isShared ? startHelper(files, linker.type, job) : undefined;
  for (let at = 0; job.take(); at += batch) {
    for (let i = at; i < Math.min(files.length, at + batch); i++) job.make(i);
    await setImmediate();
    signal?.throwIfAborted();
  }
  await helper?.ended;
  // What the other thread left is made here, which also says why it could not.
  for (const i of files.keys()) job.make(i);
}

/**
 * Which links are made, for both threads. One begins at the front and the other at the back, as the system lets one at a time
 * into a folder; a common count of batches tells when they have met.
 */
class Job {
  readonly taken = new Int32Array(new SharedArrayBuffer(4));
  readonly done: Uint8Array<SharedArrayBuffer>;

  readonly #place: (index: number) => void;

  constructor(count: number, place: (index: number) => void) {
    this.done = new Uint8Array(new SharedArrayBuffer(count));
    this.#place = place;
  }

  /** May the caller have one more batch? */
  take(): boolean {
    return Atomics.add(this.taken, 0, 1) * batch < this.done.length;
  }

  /** Unless it is made already. */
  make(index: number): void {
    if (this.done[index] === 1) return;
    this.#place(index);
    this.done[index] = 1;
  }

  /** Nobody takes any more. */
  stop(): void {
    Atomics.store(this.taken, 0, this.done.length);
  }
}

interface Helper extends AsyncDisposable {
  /** Resolves when the thread is gone, whatever ended it */
  readonly ended: Promise<void>;
}

/** A second thread, where links are what is made; undefined: they are not, or the system gives none. */
function startHelper(files: readonly Placement[], type: LinkType | undefined, job: Job): Helper | undefined {
  if (type !== 'hardlink' && type !== 'symlink') return undefined;
  // What the program cannot do as it is left to the other thread: an empty target.
  const targets = files.map(({ path, object, isNew }) =>
    isNew && path.isWellFormed() && object.isWellFormed() && !isEmptyObject(object) ? path : '',
  );
  const objects = files.map(({ object }) => object);
  const { taken, done } = job;
  let worker: Worker;
  try {
    worker = startThread(program, { objects, targets, taken, done, batch, isSymbolic: type === 'symlink' });
  } catch {
    return undefined;
  }
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  // Its share is taken over by the other thread.
  worker.on('error', () => {});
  return {
    ended,
    async [Symbol.asyncDispose]() {
      job.stop();
      await ended;
    },
  };
}

const program = `const { linkSync, symlinkSync } = require('node:fs');
const { objects, targets, taken, done, batch, isSymbolic } = require('node:worker_threads').workerData;
const make = isSymbolic ? symlinkSync : linkSync;
let at = Math.ceil(targets.length / batch) * batch;
while (Atomics.add(taken, 0, 1) * batch < targets.length) {
  at -= batch;
  for (let i = at; i < Math.min(targets.length, at + batch); i++) {
    if (targets[i] === '') continue;
    try {
      make(objects[i], targets[i]);
      done[i] = 1;
    } catch {}
  }
}`;
