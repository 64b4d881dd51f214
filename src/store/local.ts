import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { isTempName } from '../atomic-write.ts';
import { describeCode, isCode, systemCode, tolerating } from './disk-error.ts';
import { md5File } from './md5.ts';
import { ObjectFolder, protectedMode } from './object-folder.ts';
import { parseObjectKey } from './oid.ts';
import { type BytePart, type Source, type Store, type StoredItem, StoreError } from './store.ts';
import { WholeBody } from './whole-body.ts';

const chunkSize = 1 << 18;
const keysPerTurn = 500;
/** A disk answers at once, so nothing else would have its turn while objects are moved; milliseconds between two turns. */
const turnMs = 8;
/** Files up to this size are read as a whole, in bytes. */
const wholeLimit = 1 << 17;
/** Above this size a copy runs outside the event loop's thread. */
const syncCopyLimit = 1 << 22;

/** A {@link Store} in a folder: the cache itself, or a remote whose `url` is a path. Links to files are followed. */
export class LocalStore implements Store {
  readonly name: string;
  readonly folder: ObjectFolder;
  #turn = performance.now();

  constructor({ dir, name, shared = false }: { dir: string; name: string; shared?: boolean }) {
    this.name = name;
    this.folder = new ObjectFolder(dir, shared);
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const [index, key] of keys.entries()) {
      if (index % keysPerTurn === keysPerTurn - 1) await setImmediate();
      signal?.throwIfAborted();
      if (this.#guard(key, 'read', () => this.#holds(key))) found.add(key);
    }
    return found;
  }

  /** As DVC: an object that is not read-only may be half-written, so it only counts if its bytes fit its name. */
  #holds(key: string): boolean {
    const path = this.folder.path(key);
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile()) return false;
    const id = parseObjectKey(key);
    if (id === undefined || (stat.mode & 0o7777) === protectedMode) return true;
    if (md5File(path, id.hashName) !== id.oid.slice(0, 32)) return false;
    tolerating(() => fs.chmodSync(path, protectedMode));
    return true;
  }

  async *list(prefix: string, signal?: AbortSignal): AsyncIterable<StoredItem> {
    if (prefix !== '') this.folder.path(prefix.slice(0, -1));
    const waiting = [prefix];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      signal?.throwIfAborted();
      for (const entry of this.#entries(folder)) {
        if (entry.isDirectory()) waiting.push(`${folder}${entry.name}/`);
        else if (!isTempName(entry.name)) yield* this.#item(`${folder}${entry.name}`);
      }
      await setImmediate();
    }
  }

  #entries(folder: string): fs.Dirent[] {
    try {
      return fs.readdirSync(`${this.folder.dir}/${folder}`, { withFileTypes: true });
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return [];
      throw this.#translate(error, folder, 'list');
    }
  }

  *#item(key: string): Generator<StoredItem> {
    const stat = fs.statSync(`${this.folder.dir}/${key}`, { throwIfNoEntry: false });
    if (stat?.isFile() === true) yield { key, size: stat.size, modified: stat.mtimeMs };
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    await this.#pause(signal);
    const path = this.folder.path(key);
    const stat = this.#guard(key, 'read', () => fs.statSync(path, { throwIfNoEntry: false }));
    if (stat?.isFile() !== true) throw this.#notFound(key);
    if (stat.size > wholeLimit) return this.#chunks(key, path, signal);
    return new WholeBody(this.#guard(key, 'read', () => fs.readFileSync(path)));
  }

  async #pause(signal: AbortSignal | undefined): Promise<void> {
    if (performance.now() - this.#turn >= turnMs) {
      await setImmediate();
      this.#turn = performance.now();
    }
    signal?.throwIfAborted();
  }

  async readPart(key: string, { start, length }: BytePart): Promise<Uint8Array> {
    const fd = this.#guard(key, 'read', () => fs.openSync(this.folder.path(key), 'r'));
    try {
      const buffer = Buffer.alloc(length);
      return buffer.subarray(
        0,
        this.#guard(key, 'read', () => fs.readSync(fd, buffer, 0, length, start)),
      );
    } finally {
      fs.closeSync(fd);
    }
  }

  async *#chunks(key: string, path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
    const fd = this.#guard(key, 'read', () => fs.openSync(path, 'r'));
    try {
      for (let size = chunkSize; size === chunkSize; ) {
        await this.#pause(signal);
        const buffer = Buffer.allocUnsafe(chunkSize);
        size = this.#guard(key, 'read', () => fs.readSync(fd, buffer, 0, chunkSize, null));
        if (size > 0) yield buffer.subarray(0, size);
      }
    } finally {
      fs.closeSync(fd);
    }
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    await this.#pause(signal);
    this.folder.path(key);
    const temp = this.#guard(key, 'write', () => this.folder.temp(key));
    try {
      await fill(temp, source);
      this.folder.publish(temp, key);
    } catch (error) {
      fs.rmSync(temp, { force: true });
      throw this.#translate(error, key, 'write');
    }
  }

  async remove(key: string): Promise<void> {
    const path = this.folder.path(key);
    this.#guard(key, 'remove', () => fs.rmSync(path, { force: true }));
  }

  async close(): Promise<void> {}

  #guard<T>(key: string, action: Action, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#translate(error, key, action);
    }
  }

  #notFound(key: string): StoreError {
    return new StoreError('not-found', { reason: 'data', message: `${this.name} has no '${key}'` });
  }

  #translate(error: unknown, key: string, action: Action): unknown {
    if (isCode(error, 'ENOENT') && action === 'read') return this.#notFound(key);
    const code = systemCode(error);
    if (code === undefined) return error;
    const denied = isCode(error, 'EACCES', 'EPERM', 'EROFS');
    return new StoreError(denied ? 'denied' : 'unavailable', {
      reason: 'storage',
      message: `${this.name}: cannot ${action} '${key}': ${describeCode(code)}`,
      hint: denied
        ? `check who may ${action} in '${this.folder.dir}'`
        : `check the disk that holds '${this.folder.dir}'`,
    });
  }
}

type Action = 'read' | 'list' | 'write' | 'remove';

async function fill(temp: string, source: Source): Promise<void> {
  if (source.kind === 'bytes') {
    fs.writeFileSync(temp, source.bytes, { flag: 'wx' });
    return;
  }
  const { COPYFILE_EXCL, COPYFILE_FICLONE } = fs.constants;
  if (source.size <= syncCopyLimit) fs.copyFileSync(source.path, temp, COPYFILE_EXCL | COPYFILE_FICLONE);
  else await fs.promises.copyFile(source.path, temp, COPYFILE_EXCL | COPYFILE_FICLONE);
  const { size } = fs.statSync(temp);
  if (size !== source.size) {
    const message = `'${source.path}' changed while it was copied: ${size} bytes, not ${source.size}`;
    throw new StoreError('unavailable', {
      reason: 'data',
      message,
      hint: 'let whatever writes to it finish, then try again',
    });
  }
  fs.chmodSync(temp, 0o666 & ~process.umask());
}
