import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { MessagePort, Worker } from 'node:worker_threads';
import { tempPath } from '../atomic-write.ts';
import { type ObjectFolder, protectedMode, stagingFolder } from './object-folder.ts';
import { startThread } from './thread.ts';
import { type FileStamp, stampAt } from './verified.ts';

/** Bytes that somebody has verified, the key that they belong to, and where copies of them should go as new files. */
export interface SoundBytes {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly copies: readonly string[];
}

/** What became of one of them: what its file is like, if it is there, and whether all copies are. */
export interface Written {
  readonly stamp: FileStamp | undefined;
  readonly isCopied: boolean;
}

/** Objects to write, in shared memory: whoever takes a number from `next` writes that object. */
interface Batch {
  readonly bytes: Uint8Array;
  /** Where each object ends */
  readonly ends: readonly number[];
  readonly paths: readonly string[];
  readonly copies: readonly (readonly string[])[];
  readonly next: Int32Array;
  /** As `stampAt` reads them; an ino of 0: it is not there */
  readonly stamps: Float64Array;
  /** 1: all copies are there */
  readonly copied: Uint8Array;
}

const turnMs = 4;
const objectsPrefix = 'files/md5/';

/**
 * Writes many small objects in this thread and one beside it, or in that `other` one alone, as `ObjectFolder.place` does: temporary
 * file, then name. Dispose of it in any case.
 */
export class WriteCrew implements AsyncDisposable {
  readonly #folder: ObjectFolder;
  /** Where bytes wait that this thread writes: one at a time, so one name will do */
  readonly #temp: string;
  readonly #worker: Worker | undefined;
  readonly #who: 'both' | 'other';
  /** Where the bytes of a batch are: the same memory for one after the other */
  #room = new SharedArrayBuffer(0);
  #hasEnded = false;
  #answer: () => void = () => {};

  constructor(folder: ObjectFolder, who: 'both' | 'other' = 'both') {
    this.#folder = folder;
    this.#who = who;
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
   * What became of each object; one that is not there the caller does again by itself, to hear why. One call at a time. Rejects with
   * the abort reason, when nothing is written any more.
   */
  async write(objects: readonly SoundBytes[], signal?: AbortSignal): Promise<Written[]> {
    const batch = this.#batch(objects);
    const beside = this.#share(batch);
    try {
      if (this.#who === 'both' || beside === undefined) await this.#writeHere(batch, signal);
      else await beside;
    } finally {
      Atomics.store(batch.next, 0, objects.length);
      await beside;
    }
    return objects.map((_, index) => {
      const stamp = stampAt(batch.stamps, index);
      return { stamp: stamp.ino === 0 ? undefined : stamp, isCopied: batch.copied[index] === 1 };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker?.terminate();
  }

  #batch(objects: readonly SoundBytes[]): Batch {
    const length = objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (length > this.#room.byteLength) this.#room = new SharedArrayBuffer(length);
    const all = new Uint8Array(this.#room);
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
      copies: objects.map(({ copies }) => copies),
      copied: new Uint8Array(new SharedArrayBuffer(objects.length)),
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
  const { bytes, ends, paths, copies, stamps, copied } = batch;
  const [start, end] = [ends[index - 1] ?? 0, ends[index] as number];
  /** What is there because of this, whole or not */
  const begun: string[] = [];
  const make = (path: string, permissions: number): fs.Stats | undefined => {
    try {
      const fd = disk.openSync(path, 'wx', permissions);
      begun.push(path);
      try {
        for (let at = start; at < end; ) at += disk.writeSync(fd, bytes, at, end - at);
        return disk.fstatSync(fd);
      } finally {
        disk.closeSync(fd);
      }
    } catch {
      return undefined;
    }
  };
  const remove = (path: string): void => {
    try {
      disk.rmSync(path, { force: true });
    } catch {
      // Whoever sweeps the folder later takes it away.
    }
  };
  try {
    const made = make(temp, mode);
    if (made === undefined) throw new Error('not written');
    // A umask may have taken bits away.
    if ((made.mode & 0o7777) !== mode) disk.chmodSync(temp, mode);
    disk.renameSync(temp, paths[index] as string);
    stamps[index * 3 + 1] = made.size;
    stamps[index * 3 + 2] = made.mtimeMs;
    stamps[index * 3] = made.ino;
  } catch {
    remove(temp);
    return;
  }
  if (copies[index]?.every((path) => make(path, 0o666) !== undefined) === true) copied[index] = 1;
  else for (const path of begun.slice(1)) remove(path);
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
