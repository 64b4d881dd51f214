import { notRegular } from './md5.ts';
import type { Oid } from './oid.ts';
import { startThread } from './thread.ts';

/** So many pieces wait for the thread before the caller does. */
const ahead = 2;

/**
 * The MD5 of one large body in a thread of its own: hashing is as much work as receiving, and goes on beside it. Pieces are
 * handed over, not copied, so they must not be used afterwards. {@link close} it in any case.
 */
export class DigestThread {
  readonly #worker = startThread(program);
  readonly #answers: ((answer: string) => void)[] = [];
  #error: Error | undefined;
  #waiting: Promise<string>[] = [];

  constructor() {
    this.#worker.on('message', (answer: string) => this.#answers.shift()?.(answer));
    this.#worker.on('error', (error) => {
      this.#error = error;
      for (const answer of this.#answers.splice(0)) answer('');
    });
  }

  /** Takes a piece that has a buffer of its own. Resolves when there is room for the next. */
  async update(piece: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#waiting.push(this.#ask(piece, [piece.buffer]));
    if (this.#waiting.length > ahead) await this.#waiting.shift();
    if (this.#error !== undefined) throw this.#error;
  }

  /** The hash of all pieces, in hex. */
  async digest(): Promise<string> {
    const digest = await this.#ask('digest', []);
    if (this.#error !== undefined) throw this.#error;
    return digest;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(message: Uint8Array<ArrayBuffer> | 'digest', transfer: ArrayBuffer[]): Promise<string> {
    return new Promise((resolve) => {
      if (this.#error !== undefined) return resolve('');
      this.#answers.push(resolve);
      this.#worker.postMessage(message, transfer);
    });
  }
}

const program = `const { parentPort } = require('node:worker_threads');
const md5 = require('node:crypto').createHash('md5');
parentPort.on('message', (message) => {
  if (message === 'digest') parentPort.postMessage(md5.digest('hex'));
  else parentPort.postMessage(md5.update(message) && '');
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
