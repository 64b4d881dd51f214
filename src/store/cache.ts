import fs from 'node:fs';
import { FailureError, fail, type Result } from '../failure.ts';
import { type AddMode, addAs } from './add-file.ts';
import { digestFile } from './digest-thread.ts';
import { isCode, onCacheDisk, refusedBy, tolerating } from './disk-error.ts';
import { KnownTrees } from './known-trees.ts';
import { LocalStore } from './local.ts';
import { md5Bytes, md5File, md5FileYielding } from './md5.ts';
import { protectedMode } from './object-folder.ts';
import { type HashName, isTreeOid, type ObjectId, type Oid, objectKey } from './oid.ts';
import { spool, writeNew } from './spool.ts';
import { parseTree, type Tree, treeOid, treeParts } from './tree.ts';
import { type FileStamp, type TrustedObjects, VerifiedObjects } from './verified.ts';
import { WholeBody } from './whole-body.ts';

/** An object whose bytes nobody has looked at in this version of its file. */
export interface Unseen {
  readonly id: ObjectId;
  readonly path: string;
  readonly stat: fs.Stats;
}

/** What became of bytes that were to be stored under a name; `found` is the hash that they have instead. */
export type Received =
  | { readonly ok: true; readonly size: number }
  | { readonly ok: false; readonly found: string; readonly size: number };

/**
 * The local object cache in DVC's layout, safe to share with DVC and with other processes. A name in it is only ever
 * given to bytes that hash to it. Methods throw a `FailureError` for what the disk refuses.
 */
export class Cache {
  /** Absolute, without a trailing slash */
  readonly dir: string;
  /** The same folder as plain keys, for run-cache entries and listings */
  readonly store: LocalStore;
  /** Objects that a transfer of this process is bringing, by their keys; each promise ends with the transfer, and never rejects */
  readonly arriving = new Map<string, Promise<void>>();
  readonly #verified: VerifiedObjects;
  readonly #trees = new KnownTrees();

  constructor({
    dir,
    shared = false,
    trusted,
  }: { dir: string; shared?: boolean; trusted?: TrustedObjects | undefined }) {
    this.dir = dir.length > 1 ? dir.replace(/\/+$/, '') : dir;
    this.store = new LocalStore({ dir: this.dir, name: 'the cache', shared });
    this.#verified = new VerifiedObjects(trusted);
  }

  /** Where an object is, or would be. */
  pathOf(id: ObjectId): string {
    return `${this.dir}/${objectKey(id)}`;
  }

  /** Is there a file of that name? Says nothing of its bytes. */
  has(id: ObjectId): boolean {
    return this.#stat(id) !== undefined;
  }

  /** The size of an object in bytes; undefined if it is not there. */
  sizeOf(id: ObjectId): number | undefined {
    return this.#stat(id)?.size;
  }

  /**
   * Is it there as far as DVC is concerned: a read-only object counts, any other is hashed and removed if it is corrupt
   * (dvc_data `db/local.py`)? Good enough to report by; before bytes are used or pushed, {@link check} them.
   */
  present(id: ObjectId): boolean {
    const stat = this.#stat(id);
    return stat !== undefined && ((stat.mode & 0o7777) === protectedMode || this.check(id));
  }

  /** Do its bytes hash to its name? Hashes once per process and version of the file; a corrupt object is removed. */
  check(id: ObjectId): boolean {
    const stat = this.#stat(id);
    if (stat === undefined) return false;
    if (this.#verified.has(id, stat)) return true;
    return this.#judge(
      id,
      stat,
      this.#read(() => md5File(this.pathOf(id), id.hashName)),
    );
  }

  /** What is known of an object without reading it. */
  look(id: ObjectId): 'absent' | 'sound' | Unseen {
    const path = this.pathOf(id);
    const stat = this.#statAt(path);
    if (stat === undefined) return 'absent';
    return this.#verified.has(id, stat) ? 'sound' : { id, path, stat };
  }

  /** Takes the hash of a file that {@link look} found, as it was then. True if that makes the object sound. */
  learn({ id, stat }: Unseen, found: string): boolean {
    return found === hashOf(id) && this.#judge(id, stat, found);
  }

  /** {@link check} that lets other work run while it hashes; rejects with the abort reason. */
  async verify(id: ObjectId, signal?: AbortSignal): Promise<boolean> {
    const stat = this.#stat(id);
    if (stat === undefined) return false;
    if (stat.size < yieldingSize || this.#verified.has(id, stat)) return this.check(id);
    const hash = id.hashName === 'md5' ? digestFile(this.pathOf(id), signal) : undefined;
    const hashing = hash ?? md5FileYielding(this.pathOf(id), id.hashName, signal);
    const found = await hashing.catch((error: unknown) => this.#read<Oid>(() => rethrow(error)));
    return this.#judge(id, stat, found);
  }

  /** The bytes of a small object, verified as they were read; a corrupt object is removed. */
  bytesOf(id: ObjectId): Uint8Array | 'absent' | 'corrupt' {
    const bytes = this.#read(() => fs.readFileSync(this.pathOf(id)));
    if (bytes === undefined) return 'absent';
    if (md5Bytes(bytes, id.hashName) === hashOf(id)) return bytes;
    tolerating(() => fs.rmSync(this.pathOf(id), { force: true }));
    return 'corrupt';
  }

  /** A folder's manifest, verified and parsed; undefined if it is not there (or was corrupt, and is gone now). */
  readTree(oid: Oid, hashName: HashName): Result<Tree> | undefined {
    const id = { oid, hashName };
    const stat = this.#stat(id);
    if (stat === undefined || !this.check(id)) return undefined;
    const known = this.#trees.get(objectKey(id));
    if (known !== undefined) return { ok: true, value: known };
    const bytes = this.#read(() => fs.readFileSync(this.pathOf(id)));
    if (bytes === undefined) return undefined;
    const tree = parseTree(bytes);
    if (tree.ok) this.learnTree(id, tree.value);
    return tree.ok
      ? tree
      : fail(...tree.failures.map((failure) => ({ ...failure, location: { file: this.pathOf(id) } })));
  }

  /** A tree whose oid was computed from it: its manifest, if it is there and sound, does not have to be parsed. */
  learnTree(id: ObjectId, tree: Tree): void {
    this.#trees.add(objectKey(id), tree);
  }

  /** What keeps an object from being complete: the id itself, or the absent files of its tree; empty if nothing. */
  missing(id: ObjectId): ObjectId[] {
    if (!isTreeOid(id.oid)) return this.present(id) ? [] : [id];
    const tree = this.readTree(id.oid, id.hashName);
    if (tree === undefined || !tree.ok) return [id];
    const members = new Set(tree.value.entries.map(({ oid }) => oid));
    return [...members]
      .map((oid) => ({ oid, hashName: id.hashName }))
      .filter((member) => !this.present(member));
  }

  /**
   * Puts a file under its name, which the caller has just computed from it; true if it is new. A verified object of that
   * name is kept. With the `stamp` that the file had when it was hashed, a file that changed since is refused. `copy` and
   * `hardlink` try a reflink first; `hardlink` makes the file itself read-only, `move` takes it away.
   */
  addFile(path: string, id: ObjectId, how: AddMode, stamp?: FileStamp): boolean {
    if (this.check(id)) {
      if (how === 'move') fs.rmSync(path, { force: true });
      return false;
    }
    this.#write(id, (temp) => {
      addAs({ path, temp, how, stamp });
      return undefined;
    });
    if (stamp !== undefined) this.#trust(id);
    return true;
  }

  /** Puts bytes under their name; true if they are new. Throws a `FailureError` if they do not hash to it. */
  addBytes(bytes: Uint8Array, id: ObjectId): boolean {
    const found = md5Bytes(bytes, id.hashName);
    if (found !== hashOf(id)) {
      throw new FailureError({ reason: 'data', message: `the bytes for object ${id.oid} hash to ${found}` });
    }
    if (this.check(id)) return false;
    this.#write(id, (temp) => writeNew(temp, [bytes]));
    return true;
  }

  /** Puts a folder's manifest under its name, part by part; gives its oid. */
  addTree(tree: Tree, hashName: HashName): Oid {
    const oid = treeOid(tree);
    const id = { oid, hashName };
    if (!this.check(id)) this.#write(id, (temp) => writeNew(temp, treeParts(tree)));
    return oid;
  }

  /** Puts bytes from elsewhere into a temporary file, and names them only if they hash to the name. */
  async receive(id: ObjectId, chunks: AsyncIterable<Uint8Array>): Promise<Received> {
    if (chunks instanceof WholeBody) return this.#receiveWhole(id, chunks);
    const temp = this.#disk('write', () => this.store.folder.temp(objectKey(id)));
    try {
      const { found, stats } = await spool({ dir: this.dir, temp, chunks, hashName: id.hashName });
      const { size } = stats;
      if (found !== hashOf(id)) {
        fs.rmSync(temp, { force: true });
        return { ok: false, found, size };
      }
      this.#disk('write', () => this.store.folder.publish(temp, objectKey(id), stats.mode));
      this.#verified.add(id, stats);
      return { ok: true, size };
    } catch (error) {
      fs.rmSync(temp, { force: true });
      throw error;
    }
  }

  /** Somebody has just written this object's file in its place, with bytes that were verified before. */
  written(id: ObjectId, stamp: FileStamp): void {
    this.#verified.add(id, stamp);
  }

  #receiveWhole(id: ObjectId, { bytes, md5 }: WholeBody): Received {
    const found = (id.hashName === 'md5' ? md5 : undefined) ?? md5Bytes(bytes, id.hashName);
    const size = bytes.length;
    if (found !== hashOf(id)) return { ok: false, found, size };
    this.#write(id, (temp) => writeNew(temp, [bytes]));
    return { ok: true, size };
  }

  /** Removes what killed processes left half-written; returns how many files that were. */
  sweep(): number {
    return this.#disk('clean', () => this.store.folder.sweep());
  }

  #stat(id: ObjectId): fs.Stats | undefined {
    return this.#statAt(this.pathOf(id));
  }

  #statAt(path: string): fs.Stats | undefined {
    try {
      const stat = fs.statSync(path, { throwIfNoEntry: false });
      return stat?.isFile() === true ? stat : undefined;
    } catch (error) {
      throw refusedBy(this.dir, 'read', error);
    }
  }

  /** `found` undefined: the object vanished while it was looked at. */
  #judge(id: ObjectId, stat: fs.Stats, found: string | undefined): boolean {
    const path = this.pathOf(id);
    if (found === undefined) return false;
    if (found !== hashOf(id)) {
      tolerating(() => fs.rmSync(path, { force: true }));
      return false;
    }
    if ((stat.mode & 0o7777) !== protectedMode) tolerating(() => fs.chmodSync(path, protectedMode));
    this.#verified.add(id, stat);
    return true;
  }

  #trust(id: ObjectId): void {
    const stat = this.#stat(id);
    if (stat !== undefined) this.#verified.add(id, stat);
  }

  /** What `make` says of the file that it made counts as verified. */
  #write(id: ObjectId, make: (temp: string) => fs.Stats | undefined): void {
    const made = this.#disk('write', () => this.store.folder.place(objectKey(id), make));
    if (made !== undefined) this.#verified.add(id, made);
  }

  #read<T>(work: () => T): T | undefined {
    return this.#disk('read', () => {
      try {
        return work();
      } catch (error) {
        if (isCode(error, 'ENOENT')) return undefined;
        throw error;
      }
    });
  }

  #disk<T>(action: 'read' | 'write' | 'clean', work: () => T): T {
    return onCacheDisk(this.dir, action, work);
  }
}

const yieldingSize = 1 << 26;

function hashOf({ oid }: ObjectId): string {
  return oid.slice(0, 32);
}

function rethrow(error: unknown): never {
  throw error;
}
