import fs from 'node:fs';
import { onCacheDisk } from './disk-error.ts';
import { Md5 } from './md5.ts';
import type { HashName } from './oid.ts';

/** Bytes that arrive, and the file of the cache in `dir` that they wait in; it must not exist. */
export interface SpoolRequest {
  readonly dir: string;
  readonly temp: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly hashName: HashName;
}

/** Writes bytes as they arrive and hashes them on the way. Throws what the chunks throw, and a `FailureError` for the disk. */
export async function spool({
  dir,
  temp,
  chunks,
  hashName,
}: SpoolRequest): Promise<{ found: string; size: number }> {
  const fd = onCacheDisk(dir, 'write', () => fs.openSync(temp, 'wx'));
  const md5 = new Md5(hashName);
  let size = 0;
  try {
    for await (const chunk of chunks) {
      md5.update(chunk);
      size += chunk.length;
      onCacheDisk(dir, 'write', () => fs.writeFileSync(fd, chunk));
    }
  } finally {
    fs.closeSync(fd);
  }
  return { found: md5.digest(), size };
}
