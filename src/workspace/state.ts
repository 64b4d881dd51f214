import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeFileAtomic } from '../atomic-write.ts';
import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { HashName, Oid } from '../store/oid.ts';
import type { HashMemory } from './hash-one.ts';
import { readRegularFile } from './read-regular.ts';
import { keySize, writeKey } from './state-key.ts';
import {
  fields,
  findRecord,
  isFor,
  latestUsed,
  maxRecords,
  mergeRecords,
  recordSize,
} from './state-records.ts';
import { statsAt } from './stats.ts';
import { prepareTmpFolder } from './tmp-folder.ts';

/** Where the memory lives, and what time it is (milliseconds since the epoch). */
export interface StateOptions {
  /** Absolute path of the file, below the project's `.dvc/tmp/lockstep` */
  readonly file: string;
  readonly now?: () => number;
}

/**
 * Remembers the hash of files by path, inode, size, mtime and ctime, so that what did not change is not read again. A file
 * that was touched in the last two seconds is not remembered: another write could still leave the same times behind. Only
 * a comfort: a damaged, foreign or unwritable file counts as empty. At most a million files, the longest unused go first.
 */
export class State implements HashMemory {
  readonly #file: string;
  readonly #now: () => number;
  /** What was learnt: records one behind the other, and by its key where each begins */
  readonly #fresh = new Map<string, number>();
  #added = Buffer.alloc(0);
  /** The key that is being looked for */
  readonly #key = Buffer.alloc(keySize);
  #records: Buffer | undefined;
  #isDirty = false;

  constructor({ file, now = Date.now }: StateOptions) {
    this.#file = file;
    this.#now = now;
  }

  /** The remembered hash, if the file is as it was. */
  recall(abs: string, stats: FileIdentity, hashName: HashName): Oid | undefined {
    const key = this.#key;
    writeKey(key, abs, stats.dev, hashName);
    const fresh = this.#fresh.size === 0 ? undefined : this.#fresh.get(key.toString('latin1'));
    const records = fresh === undefined ? this.#load() : this.#added;
    const at = fresh ?? findRecord(records, key);
    if (at === undefined || !isFor(records, at, stats)) return undefined;
    this.#touch(records, at);
    return records.toString('hex', at + fields.oid, at + fields.oid + 16) as Oid;
  }

  /** Remembers a hash that was just computed. Kept in memory until {@link save}. */
  remember(abs: string, stats: FileIdentity, oid: Oid, hashName: HashName): void {
    const limit = this.#now() - racyMs;
    if (stats.mtimeMs > limit || stats.ctimeMs > limit) return;
    const key = this.#key;
    writeKey(key, abs, stats.dev, hashName);
    const at = this.#place(key);
    const records = this.#added;
    key.copy(records, at);
    records.writeDoubleLE(stats.ino, at + fields.ino);
    records.writeDoubleLE(stats.size, at + fields.size);
    records.writeDoubleLE(stats.mtimeMs, at + fields.mtime);
    records.writeDoubleLE(stats.ctimeMs, at + fields.ctime);
    records.write(oid, at + fields.oid, 16, 'hex');
    records.writeUInt32LE(this.#day(), at + fields.used);
    this.#isDirty = true;
  }

  /** Where the record of a key is among those that were learnt, or will be. */
  #place(key: Buffer): number {
    const text = key.toString('latin1');
    const known = this.#fresh.get(text);
    if (known !== undefined) return known;
    const at = this.#fresh.size * recordSize;
    if (at === this.#added.length) {
      const grown = Buffer.alloc(Math.max(1 << 10, this.#fresh.size * 2) * recordSize);
      this.#added.copy(grown);
      this.#added = grown;
    }
    this.#fresh.set(text, at);
    return at;
  }

  /** Writes what was learnt, atomically. Of two processes the last one wins. Never throws for what the disk says. */
  save(): void {
    if (!this.#isDirty) return;
    const records = this.#merged();
    const header = Buffer.alloc(headerSize);
    header.write(magic, 'latin1');
    header.writeUInt32LE(crc32(records), magic.length);
    try {
      if (!prepareTmpFolder(dirname(this.#file))) return;
      writeFileAtomic(this.#file, Buffer.concat([header, records]), { mode: 0o600 });
    } catch (error) {
      // A full or read-only disk must not fail the work that has been done.
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return;
    }
    this.#records = records;
    this.#fresh.clear();
    this.#added = Buffer.alloc(0);
    this.#isDirty = false;
  }

  /** Old records whose key was not written anew, and the new ones, as {@link findRecord} wants them. */
  #merged(): Buffer {
    const added = this.#added.subarray(0, this.#fresh.size * recordSize);
    return latestUsed(mergeRecords(this.#load(), added));
  }

  #load(): Buffer {
    this.#records ??= readRecords(this.#file);
    return this.#records;
  }

  #touch(records: Buffer, at: number): void {
    if (records.readUInt32LE(at + fields.used) === this.#day()) return;
    records.writeUInt32LE(this.#day(), at + fields.used);
    this.#isDirty = true;
  }

  #day(): number {
    return Math.floor(this.#now() / 86_400_000) >>> 0;
  }
}

const racyMs = 2000;
const magic = 'lockstep-state/3\n';
const headerSize = 24;

function readRecords(file: string): Buffer {
  const nothing = Buffer.alloc(0);
  let bytes: Buffer;
  try {
    if (statsAt(file)?.isFile() !== true) return nothing;
    bytes = readRegularFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return nothing;
  }
  const records = bytes.subarray(headerSize);
  const isOurs = bytes.length >= headerSize && bytes.toString('latin1', 0, magic.length) === magic;
  const isWhole = records.length % recordSize === 0 && records.length <= maxRecords * recordSize;
  return isOurs && isWhole && bytes.readUInt32LE(magic.length) === crc32(records) ? records : nothing;
}
