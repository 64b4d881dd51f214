import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the work a folder of its own and removes it afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-differential-'));
  mkdirSync(join(folder, 'home'));
  // Recorded permissions are those of this mask.
  const mask = process.umask(0o022);
  try {
    return await work(folder);
  } finally {
    process.umask(mask);
    rmSync(folder, { recursive: true, force: true });
  }
}
