import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { FailureError } from '../failure.ts';
import type { HashName, Oid } from './oid.ts';

/** The hash of a file's bytes under the rules of `hashName`, read in place. Symlinks are followed. Throws file system errors, and a `FailureError` for what is no regular file. */
export function md5File(path: string, hashName: HashName): Oid {
  const steps = hashSteps(path, hashName);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** {@link md5File} that lets other work run in between, and stops with the abort reason. For large files. */
export async function md5FileYielding(path: string, hashName: HashName, signal?: AbortSignal): Promise<Oid> {
  const steps = hashSteps(path, hashName);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done === true) return step.value;
      await setImmediate();
    }
  } finally {
    steps.return('' as Oid);
  }
}

/** Loading it takes longer than a plan for which every hash is remembered. */
function lazyCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}

/** The hash of bytes in memory under the rules of `hashName`. */
export function md5Bytes(bytes: Uint8Array, hashName: HashName): Oid {
  if (hashName === 'md5') return lazyCrypto().hash('md5', bytes) as Oid;
  return new Md5(hashName).update(bytes).digest();
}

/**
 * The MD5 of bytes that arrive piece by piece. `md5` takes them raw. `md5-dos2unix` cuts them into chunks of exactly
 * 1 MiB, and in each chunk that starts like text turns CRLF into LF (dvc-compat 6.2; dvc_data `hashfile/hash.py`).
 */
export class Md5 {
  readonly #hash = lazyCrypto().createHash('md5');
  readonly #legacy: boolean;
  #pending: Buffer[] = [];
  #pendingSize = 0;

  constructor(hashName: HashName) {
    this.#legacy = hashName === 'md5-dos2unix';
  }

  /** Feeds bytes; they may be reused by the caller afterwards. */
  update(bytes: Uint8Array): this {
    if (!this.#legacy) {
      this.#hash.update(bytes);
      return this;
    }
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + legacyChunk - this.#pendingSize);
      this.#pending.push(Buffer.from(piece));
      this.#pendingSize += piece.length;
      at += piece.length;
      if (this.#pendingSize === legacyChunk) this.#flush();
    }
    return this;
  }

  /** The oid of everything fed; nothing may be fed afterwards. */
  digest(): Oid {
    this.#flush();
    return this.#hash.digest('hex') as Oid;
  }

  #flush(): void {
    if (this.#pendingSize === 0) return;
    const chunk = this.#pending.length === 1 ? (this.#pending[0] as Buffer) : Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingSize = 0;
    this.#hash.update(isText(chunk) ? withoutCarriageReturns(chunk) : chunk);
  }
}

const legacyChunk = 1 << 20;
const readSize = 1 << 18;
const readsPerStep = 64;

/** Reads and hashes 16 MiB a step. Only regular files: a FIFO would block for ever, a device never end. */
function* hashSteps(path: string, hashName: HashName): Generator<undefined, Oid> {
  const fd = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  try {
    const stat = fs.fstatSync(fd);
    if (!stat.isFile()) {
      throw notRegular(path);
    }
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(readSize, stat.size + 1)));
    const md5 = new Md5(hashName);
    for (let reads = 1; ; reads++) {
      const size = fs.readSync(fd, buffer, 0, buffer.length, null);
      if (size === 0) return md5.digest();
      md5.update(buffer.subarray(0, size));
      if (reads % readsPerStep === 0) yield undefined;
    }
  } finally {
    fs.closeSync(fd);
  }
}

/** What hashing a device, a FIFO or a folder ends with. */
export function notRegular(path: string): FailureError {
  const message = `'${path}' is not a regular file`;
  return new FailureError({ reason: 'data', message, location: { file: path } });
}

const textProbe = 512;
const textLimit = 0.3;

/** DVC's guess from the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, \n \r \t \f \b. */
function isText(chunk: Uint8Array): boolean {
  const probe = chunk.subarray(0, textProbe);
  let others = 0;
  for (const byte of probe) {
    if (byte === 0) return false;
    const isTextByte = (byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
    if (!isTextByte) others++;
  }
  return others / probe.length <= textLimit;
}

function withoutCarriageReturns(chunk: Buffer): Uint8Array {
  let cut = chunk.indexOf('\r\n');
  if (cut === -1) return chunk;
  const parts: Buffer[] = [];
  let from = 0;
  for (; cut !== -1; cut = chunk.indexOf('\r\n', from)) {
    parts.push(chunk.subarray(from, cut));
    from = cut + 1;
  }
  parts.push(chunk.subarray(from));
  return Buffer.concat(parts);
}
