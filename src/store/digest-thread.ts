import type { Worker } from 'node:worker_threads';
import { notRegular } from './md5.ts';
import type { Oid } from './oid.ts';
import { startThread } from './thread.ts';

/** So many bytes the file may be ahead of its hash: few enough to be read back from memory, not from the disk. */
const furthest = 1 << 28;

/**
 * The MD5 of a large file while it is written, in a thread of its own that reads behind the writer: hashing is more work than receiving,
 * and goes on beside it. What it reads is in memory still, and nothing has to be handed over. {@link close} it in any case, and
 * before the file.
 */
export class FollowingDigest {
  readonly #worker: Worker;
  #hashed = 0;
  #digest: string | undefined;
  #error: Error | undefined;
  #news = Promise.withResolvers<void>();

  /** `fd`: open for reading too. */
  constructor(fd: number) {
    this.#worker = startThread(followProgram, fd);
    this.#worker.on('message', (answer: number | FileDigest) => {
      if (typeof answer === 'number') this.#hashed = answer;
      else if (answer.error === undefined) this.#digest = answer.md5;
      else this.#error = Object.assign(new Error(answer.error.message), answer.error);
      this.#tell();
    });
    this.#worker.on('error', (error) => {
      this.#error = error;
      this.#tell();
    });
  }

  /** All bytes before `end` are written. Resolves once the hash is near enough; rejects with errors of reading. */
  async follow(end: number): Promise<void> {
    this.#worker.postMessage(end);
    while (this.#error === undefined && end - this.#hashed > furthest) await this.#news.promise;
    if (this.#error !== undefined) throw this.#error;
  }

  /** The hash of all that was to be followed, in hex. */
  async digest(): Promise<string> {
    this.#worker.postMessage('digest');
    while (this.#error === undefined && this.#digest === undefined) await this.#news.promise;
    if (this.#digest === undefined) throw this.#error;
    return this.#digest;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(): void {
    const { resolve } = this.#news;
    this.#news = Promise.withResolvers();
    resolve();
  }
}

/** 256 KiB at once are hashed fastest: they are in the processor's cache still. */
const followProgram = `const { parentPort, workerData: fd } = require('node:worker_threads');
const fs = require('node:fs');
const hash = require('node:crypto').createHash('md5');
const buffer = Buffer.allocUnsafe(1 << 18);
let at = 0;
parentPort.on('message', (end) => {
  try {
    if (end === 'digest') return parentPort.postMessage({ md5: hash.digest('hex') });
    while (at < end) {
      const size = fs.readSync(fd, buffer, 0, Math.min(buffer.length, end - at), at);
      if (size === 0) break;
      hash.update(buffer.subarray(0, size));
      at += size;
    }
    parentPort.postMessage(end);
  } catch ({ message, code, syscall }) {
    parentPort.postMessage({ error: { message, code, syscall } });
  }
});`;

/**
 * The MD5 of a large file, read and hashed in a thread of its own. Rejects with file system errors, a `FailureError` for what is
 * no regular file, and the reason of an abort.
 */
export async function digestFile(path: string, signal?: AbortSignal): Promise<Oid> {
  const worker = startThread(fileProgram, path);
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<FileDigest>();
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => reject(signal?.reason ?? new Error('the thread ended early')));
    const { md5, error } = await promise;
    if (error !== undefined) throw Object.assign(new Error(error.message), error);
    if (md5 === undefined) throw notRegular(path);
    return md5 as Oid;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

interface FileDigest {
  /** Undefined without an error: no regular file */
  readonly md5?: string;
  readonly error?: { readonly message: string; readonly code?: string; readonly syscall?: string };
}

const fileProgram = `const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
try {
  const fd = fs.openSync(workerData, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  if (fs.fstatSync(fd).isFile()) {
    const hash = require('node:crypto').createHash('md5');
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let size; (size = fs.readSync(fd, buffer, 0, buffer.length, null)) > 0; ) hash.update(buffer.subarray(0, size));
    parentPort.postMessage({ md5: hash.digest('hex') });
  } else parentPort.postMessage({});
  fs.closeSync(fd);
} catch ({ message, code, syscall }) {
  parentPort.postMessage({ error: { message, code, syscall } });
}`;
