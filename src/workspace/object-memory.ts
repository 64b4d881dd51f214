import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { Oid } from '../store/oid.ts';
import type { FileStamp, TrustedObjects } from '../store/verified.ts';
import { RecordFile } from './record-file.ts';
import { keySize, writeKey } from './state-key.ts';

/**
 * Remembers which objects of the cache were hashed and found sound, as `State` does for files of the workspace, so that a
 * checkout does not read all of its data again. In a file of its own, by their oids and the cache that they
 * are in. A link to an object changes the object's ctime and nothing else of it, so that is left out.
 */
export class ObjectMemory implements TrustedObjects {
  readonly #file: RecordFile;
  readonly #key = Buffer.alloc(keySize);
  /** What the keys of this cache's objects differ in from their oids */
  readonly #mask = Buffer.alloc(keySize);

  /** `file`: absolute path, below the project's `.dvc/tmp/lockstep`; of the objects in the cache at `cacheDir`. */
  constructor(file: string, cacheDir: string) {
    writeKey(this.#mask, cacheDir, 0, 'md5');
    this.#file = new RecordFile({ file, magic, now: Date.now });
  }

  has(oid: Oid, stamp: FileStamp): boolean {
    const place = this.#file.find(this.#keyOf(oid));
    return place !== undefined && this.#file.isUsed(place, identityOf(stamp));
  }

  add(oid: Oid, stamp: FileStamp): void {
    this.#file.take(this.#keyOf(oid), identityOf(stamp), oid);
  }

  /** As `State.save`. */
  save(): void {
    this.#file.save();
  }

  /** What a `.dir` stands for is no object, so leaving that away leaves no two objects with one key. */
  #keyOf(oid: Oid): Buffer {
    this.#key.write(oid, 0, keySize, 'hex');
    for (let i = 0; i < keySize; i++) this.#key[i] = (this.#key[i] as number) ^ (this.#mask[i] as number);
    return this.#key;
  }
}

const magic = 'lockstep-objects/1\n';

function identityOf({ ino, size, mtimeMs }: FileStamp): FileIdentity {
  return { dev: 0, ino, size, mtimeMs, ctimeMs: 0, mode: 0 };
}
