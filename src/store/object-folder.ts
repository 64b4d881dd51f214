import fs from 'node:fs';
import { dirname } from 'node:path';
import { sweepTempFiles, tempPath } from '../atomic-write.ts';
import { systemCode } from './disk-error.ts';
import { parseObjectKey } from './oid.ts';
import { StoreError } from './store.ts';

/**
 * A folder of objects and run-cache entries as DVC lays it out, in `.dvc/cache` or as a local remote: knows where a key
 * lives, where its bytes wait until they are whole, and with which permissions they get their name (dvc-compat 7.2).
 */
export class ObjectFolder {
  readonly dir: string;
  readonly #shared: boolean;
  #isSwept = false;

  constructor(dir: string, shared: boolean) {
    this.dir = dir;
    this.#shared = shared;
  }

  /** The path behind a key. Throws a {@link StoreError} for a key that could lead out of the folder. */
  path(key: string): string {
    requireSafeKey(key);
    return `${this.dir}/${key}`;
  }

  /**
   * A fresh temporary path on the same file system as the key's place, where no listing of objects sees it; its folder exists. The
   * first one takes away what killed processes left, so that a remote does not fill up with halves.
   */
  temp(key: string): string {
    if (!this.#isSwept) this.sweep();
    const folder = stagingFolder(this.dir, key);
    this.#makeFolder(folder);
    return tempPath(folder);
  }

  /** Makes the folders that keys live and wait in, as far as the disk lets it: whoever writes there hears of what it did not. */
  prepare(keys: readonly string[]): void {
    const folders = new Set<string>();
    for (const key of keys) folders.add(stagingFolder(this.dir, key)).add(dirname(this.path(key)));
    try {
      if (!this.#isSwept) this.sweep();
      for (const folder of folders) this.#makeFolder(folder);
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }

  /**
   * Lets `make` make a file at a temporary path, and gives it its name; what a failure leaves is removed. That the folder is
   * there is only looked at after a failure: one look less for each file.
   */
  place(key: string, make: (temp: string) => fs.Stats | undefined): fs.Stats | undefined {
    let temp = tempPath(stagingFolder(this.dir, key));
    try {
      let made: fs.Stats | undefined;
      try {
        made = make(temp);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        temp = this.temp(key);
        made = make(temp);
      }
      this.publish(temp, key, made?.mode);
      return made;
    } catch (error) {
      fs.rmSync(temp, { force: true });
      throw error;
    }
  }

  /**
   * Gives finished bytes their name and DVC's mode: objects are read-only, run-cache entries are not. `had`: the mode that
   * the temporary file is known to have.
   */
  publish(temp: string, key: string, had?: number): string {
    const path = this.path(key);
    const mode = parseObjectKey(key) === undefined ? this.#entryMode() : protectedMode;
    if (mode !== undefined && (had === undefined || (had & 0o7777) !== mode)) fs.chmodSync(temp, mode);
    try {
      fs.renameSync(temp, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      this.#makeFolder(dirname(path));
      fs.renameSync(temp, path);
    }
    return path;
  }

  /** Removes what killed processes left half-written; returns how many files that were. */
  sweep(): number {
    this.#isSwept = true;
    return stagingFolders.reduce((count, folder) => count + sweepTempFiles(`${this.dir}/${folder}`), 0);
  }

  #entryMode(): number | undefined {
    return this.#shared ? 0o664 : undefined;
  }

  #makeFolder(folder: string): void {
    if (fs.existsSync(folder)) return;
    const parent = dirname(folder);
    if (parent !== folder) this.#makeFolder(parent);
    try {
      fs.mkdirSync(folder);
      if (this.#shared) fs.chmodSync(folder, 0o2775);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The mode of objects; DVC takes a file with exactly this mode for verified. */
export const protectedMode = 0o444;

/** Where a key's bytes wait: beside the 256 folders of objects, not in them, so that one look finds what a kill left. */
const stagingFolders = ['', 'files/md5', 'runs'];

/** The folder below `dir` where a key's bytes wait. */
export function stagingFolder(dir: string, key: string): string {
  if (key.startsWith('files/md5/')) return `${dir}/files/md5`;
  return key.startsWith('runs/') ? `${dir}/runs` : dir;
}

/** Throws a {@link StoreError} for a key that could lead out of a store's base. */
export function requireSafeKey(key: string): void {
  if (parseObjectKey(key) !== undefined || isSafeKey(key)) return;
  throw new StoreError('unsupported', {
    reason: 'data',
    message: `${JSON.stringify(key.slice(0, 200))} is no key for an object or a run-cache entry`,
    hint: 'remove it from the remote: neither DVC nor Lockstep has written it',
  });
}

function isSafeKey(key: string): boolean {
  if (key.length > 1024 || /[\u0000-\u001f\u007f\\]/.test(key)) return false;
  return key.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
