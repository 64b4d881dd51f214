import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../store/thread.ts';
import type { TreeEntry } from '../store/tree.ts';
import { emptyOid, type Linker, type LinkType, type Spot } from './link.ts';

/** Objects and where each is wanted. Paths are put together when they are used: there may be a million. */
export interface Placements {
  readonly files: readonly TreeEntry[];
  /** What comes before the two folders of an oid: `…/files/md5/` */
  readonly objects: string;
  /** The absolute path that those of the files lie below, or the one of a file whose path is '' */
  readonly target: string;
  readonly spotOf: (file: TreeEntry, index: number) => Spot;
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
  readonly #placements: Placements;
  readonly #linker: Linker;
  readonly #job: Job;
  readonly #helper: Helper | undefined;

  /** `isMade`: which of them are there already, by their index */
  constructor(placements: Placements, linker: Linker, isMade?: (index: number) => boolean) {
    const { length } = placements.files;
    this.#placements = placements;
    this.#linker = linker;
    this.#job = new Job(length);
    if (isMade !== undefined) for (let i = 0; i < length; i++) if (isMade(i)) this.#job.done[i] = 1;
    this.#helper = isForTwoThreads(length, linker)
      ? startHelper(placements, linker.type, this.#job)
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
    const { length } = this.#placements.files;
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
    const { files, objects, target, spotOf } = this.#placements;
    const file = files[index] as TreeEntry;
    const object = `${objects}${file.oid.slice(0, 2)}/${file.oid.slice(2)}`;
    const path = file.path === '' ? target : `${target}/${file.path}`;
    this.#linker.place(object, path, spotOf(file, index));
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
function startHelper(placements: Placements, type: LinkType | undefined, job: Job): Helper | undefined {
  const { files, objects, target, spotOf } = placements;
  if (type === undefined || !objects.isWellFormed() || !target.isWellFormed()) return undefined;
  // What the program cannot do as it is left to the other thread.
  const isLeft = Uint8Array.from(files, (file, index) => {
    const isOurs = spotOf(file, index) !== 'taken' && file.path !== '' && file.path.isWellFormed();
    return Number(!isOurs || file.oid === emptyOid);
  });
  // Each a single text, as others would be copied one by one.
  const oids = files.map(({ oid }) => oid).join('');
  const paths = files.map(({ path }) => path).join('\0');
  const { shared, done } = job;
  let worker: Worker;
  try {
    const isSymbolic = type === 'symlink';
    worker = startThread(program, { objects, oids, target, paths, isLeft, shared, done, batch, isSymbolic });
  } catch {
    return undefined;
  }
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  // Its share is taken over by the other thread.
  worker.on('error', () => {});
  return { type, ended };
}

const program = `const { linkSync, symlinkSync } = require('node:fs');
const { objects, oids, target, paths, isLeft, shared, done, batch, isSymbolic } = require('node:worker_threads').workerData;
const make = isSymbolic ? symlinkSync : linkSync;
const targets = paths.split('\\0');
const batches = Math.ceil(targets.length / batch);
for (let at = 0; at < targets.length; at += batch) {
  const end = Math.min(targets.length, at + batch);
  for (let may; (may = Atomics.load(shared, 1)) < end; ) Atomics.wait(shared, 1, may);
  if (Atomics.add(shared, 0, 1) >= batches) break;
  for (let i = at; i < end; i++) {
    if (isLeft[i] === 1 || done[i] === 1) continue;
    const oid = i * 32;
    try {
      make(objects + oids.slice(oid, oid + 2) + '/' + oids.slice(oid + 2, oid + 32), target + '/' + targets[i]);
      done[i] = 1;
    } catch {}
  }
}`;
