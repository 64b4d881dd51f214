import { Worker } from 'node:worker_threads';

/** So many pieces wait for the thread before the caller does. */
const ahead = 2;

/**
 * The MD5 of one large body in a thread of its own: hashing is as much work as receiving, and goes on beside it. Pieces are
 * handed over, not copied, so they must not be used afterwards. {@link close} it in any case.
 */
export class DigestThread {
  readonly #worker = new Worker(program, { eval: true, execArgv: [], env: {} });
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
