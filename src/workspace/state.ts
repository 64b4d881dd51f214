import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeFileAtomic } from '../atomic-write.ts';
import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { HashName, Oid } from '../store/oid.ts';
import type { HashMemory } from './hash-one.ts';
import { readRegularFile } from './read-regular.ts';
import { isKeyAt, keySize, keyStart, writeKey } from './state-key.ts';
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
  readonly #fresh = new Map<string, Buffer>();
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
    const records = fresh ?? this.#load();
    const at = fresh === undefined ? this.#find(key) : 0;
    if (at === undefined || !isFor(records, at, stats)) return undefined;
    this.#touch(records, at);
    return records.toString('hex', at + fields.oid, at + fields.oid + 16) as Oid;
  }

  /** Remembers a hash that was just computed. Kept in memory until {@link save}. */
  remember(abs: string, stats: FileIdentity, oid: Oid, hashName: HashName): void {
    const limit = this.#now() - racyMs;
    if (stats.mtimeMs > limit || stats.ctimeMs > limit) return;
    const record = Buffer.alloc(recordSize);
    writeKey(record, abs, stats.dev, hashName);
    record.writeDoubleLE(stats.ino, fields.ino);
    record.writeDoubleLE(stats.size, fields.size);
    record.writeDoubleLE(stats.mtimeMs, fields.mtime);
    record.writeDoubleLE(stats.ctimeMs, fields.ctime);
    record.write(oid, fields.oid, 16, 'hex');
    record.writeUInt32LE(this.#day(), fields.used);
    this.#fresh.set(record.toString('latin1', 0, keySize), record);
    this.#isDirty = true;
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
    this.#isDirty = false;
  }

  /** Old records whose key was not written anew, and the new ones, sorted by key. */
  #merged(): Buffer {
    const old = this.#load();
    const all: Buffer[] = [...this.#fresh.values()];
    for (let at = 0; at < old.length; at += recordSize) {
      const record = old.subarray(at, at + recordSize);
      if (!this.#fresh.has(record.toString('latin1', 0, 16))) all.push(record);
    }
    if (all.length > maxRecords) {
      all.sort((a, b) => b.readUInt32LE(fields.used) - a.readUInt32LE(fields.used)).splice(maxRecords);
    }
    return Buffer.concat(sortedByKey(all));
  }

  /** The offset of the record with a key. */
  #find(key: Buffer): number | undefined {
    const records = this.#load();
    const start = keyStart(key, 0);
    let low = 0;
    let high = records.length / recordSize;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keyStart(records, middle * recordSize) < start) low = middle + 1;
      else high = middle;
    }
    // Keys are hashes: hardly ever do several of them begin alike.
    let at = low * recordSize;
    while (at < records.length && keyStart(records, at) === start) {
      if (isKeyAt(key, records, at)) return at;
      at += recordSize;
    }
    return undefined;
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

/** By the key, which hardly ever takes more than its first bytes: those are numbers, which compare faster than bytes. */
function sortedByKey(records: readonly Buffer[]): Buffer[] {
  const starts = Float64Array.from(records, (record) => keyStart(record, 0));
  const order = Uint32Array.from(records.keys()).sort(
    (a, b) =>
      (starts[a] as number) - (starts[b] as number) ||
      (records[a] as Buffer).compare(records[b] as Buffer, 0, keySize, 0, keySize),
  );
  return Array.from(order, (index) => records[index] as Buffer);
}

const racyMs = 2000;
const maxRecords = 1_000_000;
const magic = 'lockstep-state/3\n';
const headerSize = 24;

/** Offsets in a record; the key comes first. */
const fields = { ino: 16, size: 24, mtime: 32, ctime: 40, oid: 48, used: 64 } as const;
const recordSize = 68;

function isFor(records: Buffer, at: number, stats: FileIdentity): boolean {
  return (
    records.readDoubleLE(at + fields.mtime) === stats.mtimeMs &&
    records.readDoubleLE(at + fields.size) === stats.size &&
    records.readDoubleLE(at + fields.ctime) === stats.ctimeMs &&
    records.readDoubleLE(at + fields.ino) === stats.ino
  );
}

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
