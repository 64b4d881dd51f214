import fs from 'node:fs';
import { StoreError } from './store.ts';

/** Bytes of an open file from one on. Throws a {@link StoreError} if it ends before `size` of them. */
export function readPart(fd: number, start: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  while (at < size) {
    const read = fs.readSync(fd, bytes, at, size - at, start + at);
    if (read === 0) throw changedFile(`a file of ${start + at} bytes became shorter while it was uploaded`);
    at += read;
  }
  return bytes;
}

/** A whole file that has to have this size. */
export function readWhole(path: string, size: number): Buffer {
  const bytes = fs.readFileSync(path);
  if (bytes.length === size) return bytes;
  throw changedFile(`'${path}' changed while it was uploaded: ${bytes.length} bytes, not ${size}`);
}

/** Something writes into a file that is being uploaded, or into the object behind it. */
export function changedFile(message: string): StoreError {
  const hint = 'let whatever writes to it finish, then try again';
  return new StoreError('unavailable', { reason: 'data', message, hint });
}
