import fs from 'node:fs';
import { FollowingDigest } from './digest-thread.ts';
import { onCacheDisk, refusedBy } from './disk-error.ts';
import { Md5 } from './md5.ts';
import { protectedMode } from './object-folder.ts';
import type { HashName } from './oid.ts';
import { ScatteredBody } from './scattered-body.ts';

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
  const file = { dir, fd };
  try {
    const found =
      chunks instanceof ScatteredBody && hashName === 'md5'
        ? await scatter(file, chunks)
        : await append(file, chunks, hashName);
    return { found, stats: fs.fstatSync(fd) };
  } finally {
    fs.closeSync(fd);
  }
}

interface CacheFile {
  readonly dir: string;
  readonly fd: number;
}

/** Each piece goes where it belongs as soon as it is there; the hash follows. */
async function scatter({ dir, fd }: CacheFile, body: ScatteredBody): Promise<string> {
  const digest = new FollowingDigest(fd);
  try {
    await body.scatter({
      put: (bytes, at) => onCacheDisk(dir, 'write', () => writeAll(fd, bytes, at)),
      reached: (end) => digest.follow(end).catch((error) => Promise.reject(refusedBy(dir, 'read', error))),
    });
    return await digest.digest().catch((error) => Promise.reject(refusedBy(dir, 'read', error)));
  } finally {
    await digest.close();
  }
}

/** Bytes after which a thread of its own hashes a file, from its beginning: less is hashed sooner than a thread starts. */
const largeFile = 1 << 24;
/** Bytes between two words to that thread */
const step = 1 << 22;

async function append(
  { dir, fd }: CacheFile,
  chunks: AsyncIterable<Uint8Array>,
  hashName: HashName,
): Promise<string> {
  const here = new Md5(hashName);
  let there: FollowingDigest | undefined;
  let [size, told] = [0, 0];
  try {
    for await (const chunk of chunks) {
      onCacheDisk(dir, 'write', () => writeAll(fd, chunk, size));
      size += chunk.length;
      if (there === undefined) here.update(chunk);
      if (hashName !== 'md5' || size < largeFile || size - told < step) continue;
      there ??= new FollowingDigest(fd);
      told = size;
      await there.follow(size).catch((error) => Promise.reject(refusedBy(dir, 'read', error)));
    }
    if (there === undefined) return here.digest();
    await there.follow(size);
    return await there.digest();
  } finally {
    await there?.close();
  }
}

/** Writes a new file of these parts at once; what it is like afterwards. Throws file system errors. */
export function writeNew(temp: string, parts: Iterable<Uint8Array>): fs.Stats {
  const fd = openNew(temp);
  try {
    let end = 0;
    for (const part of parts) {
      writeAll(fd, part, end);
      end += part.length;
    }
    return fs.fstatSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** With the mode of an object from the start, which spares a call for each. */
function openNew(temp: string): number {
  return fs.openSync(temp, 'wx+', protectedMode);
}

function writeAll(fd: number, bytes: Uint8Array, position = 0): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(fd, bytes, at, bytes.length - at, position + at);
}
