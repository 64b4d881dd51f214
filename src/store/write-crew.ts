import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { MessagePort, Worker } from 'node:worker_threads';
import { tempPath } from '../atomic-write.ts';
import { type ObjectFolder, protectedMode, stagingFolder } from './object-folder.ts';
import { startThread } from './thread.ts';
import { type FileStamp, stampAt } from './verified.ts';

/** Bytes that somebody has verified, and the key that they belong to. */
export interface SoundBytes {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Objects to write, in shared memory: whoever takes a number from `next` writes that object. */
interface Batch {
  readonly bytes: Uint8Array;
  /** Where each object ends */
  readonly ends: readonly number[];
  readonly paths: readonly string[];
  readonly next: Int32Array;
  /** As `stampAt` reads them; an ino of 0: it is not there */
  readonly stamps: Float64Array;
}

const turnMs = 4;
const objectsPrefix = 'files/md5/';

/**
 * Writes many small objects in this thread and one beside it, as `ObjectFolder.place` does: temporary file, then name. Dispose it
 * in any case.
 */
export class WriteCrew implements AsyncDisposable {
  readonly #folder: ObjectFolder;
  /** Where bytes wait that this thread writes: one at a time, so one name will do */
  readonly #temp: string;
  readonly #worker: Worker | undefined;
  #hasEnded = false;
  #answer: () => void = () => {};

  constructor(folder: ObjectFolder) {
    this.#folder = folder;
    this.#temp = tempPath(stagingFolder(folder.dir, objectsPrefix));
    // Not in the same folder: two threads that make files in one wait for each other.
    this.#worker = startWriter(tempPath(folder.dir));
    this.#worker?.on('message', () => this.#answer());
    for (const event of ['error', 'messageerror', 'exit']) {
      this.#worker?.on(event, () => {
        this.#hasEnded = true;
        this.#answer();
      });
    }
  }

  /**
   * What the file of each object is like; undefined for one that could not be written, which the caller does again by itself to
   * hear why. One call at a time. Rejects with the abort reason, when nothing is written any more.
   */
  async write(objects: readonly SoundBytes[], signal?: AbortSignal): Promise<(FileStamp | undefined)[]> {
    const batch = this.#batch(objects);
    const beside = this.#share(batch);
    try {
      await this.#writeHere(batch, signal);
    } finally {
      Atomics.store(batch.next, 0, objects.length);
      await beside;
    }
    return objects.map((_, index) => {
      const stamp = stampAt(batch.stamps, index);
      return stamp.ino === 0 ? undefined : stamp;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker?.terminate();
  }

  #batch(objects: readonly SoundBytes[]): Batch {
    const length = objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const all = new Uint8Array(new SharedArrayBuffer(length));
    let end = 0;
    const ends = objects.map(({ bytes }) => {
      all.set(bytes, end);
      end += bytes.length;
      return end;
    });
    return {
      bytes: all,
      ends,
      paths: objects.map(({ key }) => this.#folder.path(key)),
      next: new Int32Array(new SharedArrayBuffer(4)),
      stamps: new Float64Array(new SharedArrayBuffer(objects.length * 24)),
    };
  }

  /** Ends when the thread has no hand in the batch any more. What it had taken when it died is not there. */
  #share(batch: Batch): Promise<void> | undefined {
    if (this.#worker === undefined || this.#hasEnded) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#answer = resolve;
    this.#worker.postMessage(batch);
    return promise;
  }

  async #writeHere(batch: Batch, signal: AbortSignal | undefined): Promise<void> {
    let turn = performance.now();
    for (;;) {
      signal?.throwIfAborted();
      const index = Atomics.add(batch.next, 0, 1);
      if (index >= batch.paths.length) return;
      writeOne(fs, protectedMode, { batch, index, temp: this.#temp });
      if (performance.now() - turn < turnMs) continue;
      await setImmediate();
      turn = performance.now();
    }
  }
}

/** Undefined where the system gives no thread. */
function startWriter(temp: string): Worker | undefined {
  const program = `${writeOne.toString()}
${writeBatches.toString()}
const { parentPort } = require('node:worker_threads');
const fs = require('node:fs');
${writeBatches.name}(parentPort, (batch, index) => ${writeOne.name}(fs, ${protectedMode}, { batch, index, temp: ${JSON.stringify(temp)} }));`;
  try {
    return startThread(program);
  } catch {
    return undefined;
  }
}

interface Task {
  readonly batch: Batch;
  readonly index: number;
  readonly temp: string;
}

/** Names nothing outside of itself, as the thread gets it by its text. Leaves no stamp, and no file, if it fails. */
function writeOne(disk: typeof fs, mode: number, { batch, index, temp }: Task): void {
  const { bytes, ends, paths, stamps } = batch;
  try {
    const fd = disk.openSync(temp, 'wx', mode);
    let made: fs.Stats;
    try {
      const end = ends[index] as number;
      for (let at = ends[index - 1] ?? 0; at < end; ) at += disk.writeSync(fd, bytes, at, end - at);
      made = disk.fstatSync(fd);
    } finally {
      disk.closeSync(fd);
    }
    // A umask may have taken bits away.
    if ((made.mode & 0o7777) !== mode) disk.chmodSync(temp, mode);
    disk.renameSync(temp, paths[index] as string);
    stamps[index * 3 + 1] = made.size;
    stamps[index * 3 + 2] = made.mtimeMs;
    stamps[index * 3] = made.ino;
  } catch {
    try {
      disk.rmSync(temp, { force: true });
    } catch {
      // Whoever sweeps the folder later takes it away.
    }
  }
}

/** Names nothing outside of itself either. Answers each batch when there is nothing left of it to take. */
function writeBatches(port: MessagePort, write: (batch: Batch, index: number) => void): void {
  port.on('message', (batch: Batch) => {
    for (;;) {
      const index = Atomics.add(batch.next, 0, 1);
      if (index >= batch.paths.length) break;
      write(batch, index);
    }
    port.postMessage(0);
  });
}
