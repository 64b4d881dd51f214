import fs from 'node:fs';
import { promisify } from 'node:util';
import { DigestThread } from './digest-thread.ts';
import { onCacheDisk, refusedBy } from './disk-error.ts';
import { Md5 } from './md5.ts';
import { protectedMode } from './object-folder.ts';
import type { HashName } from './oid.ts';

/** Bytes that arrive, and the file of the cache in `dir` that they wait in; it must not exist. */
export interface SpoolRequest {
  readonly dir: string;
  readonly temp: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly hashName: HashName;
}

/** What was written: the hash of its bytes, and the file as it is now. */
export interface Spooled {
  readonly found: string;
  readonly stats: fs.Stats;
}

/** Writes bytes as they arrive and hashes them on the way. Throws what the chunks throw, and a `FailureError` for the disk. */
export async function spool({ dir, temp, chunks, hashName }: SpoolRequest): Promise<Spooled> {
  const fd = onCacheDisk(dir, 'write', () => openNew(temp));
  const digest = new ChunkDigest(hashName);
  try {
    for await (const chunk of chunks) {
      if (chunk.length < largeChunk) onCacheDisk(dir, 'write', () => writeAll(fd, chunk));
      else
        await writeBeside(fd, chunk).catch((error: unknown) =>
          Promise.reject(refusedBy(dir, 'write', error)),
        );
      await digest.update(chunk);
    }
    return { found: await digest.digest(), stats: fs.fstatSync(fd) };
  } finally {
    fs.closeSync(fd);
    await digest.close();
  }
}

const write = promisify(fs.write);

/** Chunks of this size come from large bodies, which are hashed in a thread of their own. */
const largeChunk = 1 << 20;

/** A hash that is computed here, or elsewhere if the first chunk says that there is much to do. */
class ChunkDigest {
  readonly #hashName: HashName;
  #here: Md5 | undefined;
  #there: DigestThread | undefined;

  constructor(hashName: HashName) {
    this.#hashName = hashName;
  }

  /** The chunk may be gone afterwards. */
  update(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#here === undefined && this.#there === undefined) {
      if (this.#hashName === 'md5' && chunk.length >= largeChunk) this.#there = new DigestThread();
      else this.#here = new Md5(this.#hashName);
    }
    if (this.#there === undefined) {
      this.#here?.update(chunk);
      return;
    }
    const isOwn = chunk.buffer instanceof ArrayBuffer && chunk.length === chunk.buffer.byteLength;
    return this.#there.update(isOwn ? (chunk as Uint8Array<ArrayBuffer>) : new Uint8Array(chunk));
  }

  async digest(): Promise<string> {
    return this.#there?.digest() ?? (this.#here ?? new Md5(this.#hashName)).digest();
  }

  async close(): Promise<void> {
    await this.#there?.close();
  }
}

/** Writes a new file at once; what it is like afterwards. Throws file system errors. */
export function writeNew(temp: string, bytes: Uint8Array): fs.Stats {
  const fd = openNew(temp);
  try {
    writeAll(fd, bytes);
    return fs.fstatSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** With the mode of an object from the start, which spares a call for each. */
function openNew(temp: string): number {
  return fs.openSync(temp, 'wx', protectedMode);
}

/** Large pieces are written in a thread of the pool, while the next ones arrive and the last ones are hashed. */
async function writeBeside(fd: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; )
    at += (await write(fd, bytes, at, bytes.length - at, null)).bytesWritten;
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(fd, bytes, at);
}
