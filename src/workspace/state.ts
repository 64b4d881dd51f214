import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { HashName, Oid } from '../store/oid.ts';
import type { HashMemory } from './hash-one.ts';
import { RecordFile } from './record-file.ts';
import { keySize, writeKey } from './state-key.ts';
import { fields } from './state-records.ts';

/** Where the memory lives, and what time it is (milliseconds since the epoch). */
export interface StateOptions {
  /** Absolute path of the file, below the project's `.dvc/tmp/lockstep` */
  readonly file: string;
  readonly now?: () => number;
}

/**
 * Remembers the hash of files by path, inode, size, mtime and ctime, so that what did not change is not read again, with the limits
 * of a {@link RecordFile}.
 */
export class State implements HashMemory {
  readonly #file: RecordFile;
  /** Where the record of each key that was learnt is */
  readonly #fresh = new Map<string, number>();
  /** The key that is being looked for */
  readonly #key = Buffer.alloc(keySize);

  constructor({ file, now = Date.now }: StateOptions) {
    this.#file = new RecordFile({ file, magic, now });
  }

  /** The remembered hash, if the file is as it was. */
  recall(abs: string, stats: FileIdentity, hashName: HashName): Oid | undefined {
    const key = this.#key;
    writeKey(key, abs, stats.dev, hashName);
    const fresh = this.#fresh.size === 0 ? undefined : this.#fresh.get(key.toString('latin1'));
    const place = fresh === undefined ? this.#file.find(key) : this.#file.taken(fresh);
    if (place === undefined || !this.#file.isUsed(place, stats)) return undefined;
    const { records, at } = place;
    return records.toString('hex', at + fields.oid, at + fields.oid + 16) as Oid;
  }

  /** Remembers a hash that was just computed. Kept in memory until {@link save}. */
  remember(abs: string, stats: FileIdentity, oid: Oid, hashName: HashName): void {
    const key = this.#key;
    writeKey(key, abs, stats.dev, hashName);
    const text = key.toString('latin1');
    const known = this.#fresh.get(text);
    const taken = this.#file.take(key, stats, oid, known === undefined ? undefined : this.#file.taken(known));
    if (taken !== undefined) this.#fresh.set(text, taken.at);
  }

  /** Writes what was learnt, atomically. Of two processes the last one wins. Never throws for what the disk says. */
  save(): void {
    if (this.#file.save()) this.#fresh.clear();
  }
}

const magic = 'lockstep-state/4\n';
