import type { FileIdentity } from '../store/md5-lanes/lane-hasher.ts';
import type { Oid } from '../store/oid.ts';
import type { FileStamp, TrustedObjects } from '../store/verified.ts';
import { State } from './state.ts';

/**
 * Remembers which objects of the cache were hashed and found sound, as `State` does for files of the workspace, so that a
 * checkout does not read all of its data again. In a file of its own, which is only read when an object is asked about. A link
 * to an object changes the object's ctime and nothing else of it, so that is left out.
 */
export class ObjectMemory implements TrustedObjects {
  readonly #state: State;

  /** `file`: absolute path, below the project's `.dvc/tmp/lockstep`. */
  constructor(file: string) {
    this.#state = new State({ file });
  }

  has(path: string, oid: Oid, stamp: FileStamp): boolean {
    return this.#state.recall(path, identityOf(stamp), 'md5') === oid.slice(0, 32);
  }

  add(path: string, oid: Oid, stamp: FileStamp): void {
    this.#state.remember(path, identityOf(stamp), oid, 'md5');
  }

  /** As `State.save`. */
  save(): void {
    this.#state.save();
  }
}

function identityOf({ ino, size, mtimeMs }: FileStamp): FileIdentity {
  return { dev: 0, ino, size, mtimeMs, ctimeMs: 0, mode: 0 };
}
