import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeFileAtomic } from '../atomic-write.ts';
import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { Oid } from '../store/oid.ts';
import { readRegularFile } from './read-regular.ts';
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
export interface RecordFileOptions {
  /** Absolute path of the file, below the project's `.dvc/tmp/lockstep` */
  readonly file: string;
  /** What the file begins with, at most 20 characters: what its keys are of */
  readonly magic: string;
  readonly now: () => number;
}

/** A record, in the buffer that holds it. */
export interface RecordPlace {
  readonly records: Buffer;
  readonly at: number;
}

/**
 * Records of files and their hashes by a key of 16 bytes, in a file that is read when something is looked for. A file that was touched in
 * the last two seconds is not taken: another write could still leave the same times behind. Only a comfort: a damaged, foreign or
 * unwritable file counts as empty. At most a million records, the longest unused go first.
 */
export class RecordFile {
  readonly #options: RecordFileOptions;
  /** What was learnt, one record behind the other; of two with one key the later one counts */
  #added = Buffer.alloc(0);
  #count = 0;
  #known: Buffer | undefined;
  #isDirty = false;

  constructor(options: RecordFileOptions) {
    this.#options = options;
  }

  /** The record of a key as the file has it. */
  find(key: Uint8Array): RecordPlace | undefined {
    const records = this.#load();
    const at = findRecord(records, key);
    return at === undefined ? undefined : { records, at };
  }

  /** Is the record one of this version of a file? Then it counts as used. */
  isUsed({ records, at }: RecordPlace, stats: FileIdentity): boolean {
    if (!isFor(records, at, stats)) return false;
    const day = this.#day();
    if (records.readUInt32LE(at + fields.used) !== day) {
      records.writeUInt32LE(day, at + fields.used);
      this.#isDirty = true;
    }
    return true;
  }

  /** Takes a record, in the place of `known` if that is one that was taken before. Undefined: the file was touched just now. */
  take(key: Uint8Array, stats: FileIdentity, oid: Oid, known?: RecordPlace): RecordPlace | undefined {
    const limit = this.#options.now() - racyMs;
    if (stats.mtimeMs > limit || stats.ctimeMs > limit) return undefined;
    const at = known?.at ?? this.#room();
    const records = this.#added;
    records.set(key, at);
    records.writeDoubleLE(stats.ino, at + fields.ino);
    records.writeDoubleLE(stats.size, at + fields.size);
    records.writeDoubleLE(stats.mtimeMs, at + fields.mtime);
    records.writeDoubleLE(stats.ctimeMs, at + fields.ctime);
    records.write(oid, at + fields.oid, 16, 'hex');
    records.writeUInt32LE(this.#day(), at + fields.used);
    this.#isDirty = true;
    return { records, at };
  }

  /** The record that {@link take} put at an offset; its buffer may have been another one then. */
  taken(at: number): RecordPlace {
    return { records: this.#added, at };
  }

  #room(): number {
    const at = this.#count++ * recordSize;
    if (at < this.#added.length) return at;
    const grown = Buffer.alloc(Math.max(1 << 10, Math.ceil(this.#count * 1.5)) * recordSize);
    this.#added.copy(grown);
    this.#added = grown;
    return at;
  }

  /** Writes what was learnt, atomically; false if there was nothing, or the disk refused. Of two processes the last one wins. */
  save(): boolean {
    if (!this.#isDirty) return false;
    const { file, magic } = this.#options;
    const added = this.#added.subarray(0, this.#count * recordSize);
    const records = latestUsed(mergeRecords(this.#load(), added));
    const header = Buffer.alloc(headerSize);
    header.write(magic, 'latin1');
    header.writeUInt32LE(crc32(records), headerSize - 4);
    try {
      if (!prepareTmpFolder(dirname(file))) return false;
      writeFileAtomic(file, [header, records], { mode: 0o600 });
    } catch (error) {
      // A full or read-only disk must not fail the work that has been done.
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return false;
    }
    this.#known = records;
    this.#added = Buffer.alloc(0);
    this.#count = 0;
    this.#isDirty = false;
    return true;
  }

  #load(): Buffer {
    this.#known ??= readRecords(this.#options);
    return this.#known;
  }

  #day(): number {
    return Math.floor(this.#options.now() / 86_400_000) >>> 0;
  }
}

const racyMs = 2000;
const headerSize = 24;

function readRecords({ file, magic }: RecordFileOptions): Buffer {
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
  return isOurs && isWhole && bytes.readUInt32LE(headerSize - 4) === crc32(records) ? records : nothing;
}
