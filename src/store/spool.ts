import fs from 'node:fs';
import { onCacheDisk } from './disk-error.ts';
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
  const md5 = new Md5(hashName);
  try {
    for await (const chunk of chunks) {
      md5.update(chunk);
      onCacheDisk(dir, 'write', () => writeAll(fd, chunk));
    }
    return { found: md5.digest(), stats: fs.fstatSync(fd) };
  } finally {
    fs.closeSync(fd);
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

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(fd, bytes, at);
}
