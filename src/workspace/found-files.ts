import type { Oid } from '../store/oid.ts';
import { type FileStamp, stampAt } from '../store/verified.ts';

/** Of a stamp, as `stampAt` reads them */
const fields = 3;

/**
 * What was found of the files of a folder, by their index: of a million files as little as possible is kept, so stamps are numbers
 * in a row and no objects.
 */
export class FoundFiles {
  readonly #paths: readonly string[];
  readonly #oids: (Oid | undefined)[];
  readonly #stamps: Float64Array;
  #indices: Map<string, number> | undefined;

  /** `paths`: below the folder */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
    this.#oids = new Array(paths.length);
    this.#stamps = new Float64Array(paths.length * fields);
  }

  set(index: number, oid: Oid, { ino, size, mtimeMs }: FileStamp): void {
    this.#oids[index] = oid;
    const at = index * fields;
    this.#stamps[at] = ino;
    this.#stamps[at + 1] = size;
    this.#stamps[at + 2] = mtimeMs;
  }

  /** Of all files together, in bytes */
  get size(): number {
    let size = 0;
    for (let at = 1; at < this.#stamps.length; at += fields) size += this.#stamps[at] as number;
    return size;
  }

  /** Every file must have been found. */
  entries(): { readonly path: string; readonly oid: Oid }[] {
    return this.#paths.map((path, index) => ({ path, oid: this.#oids[index] as Oid }));
  }

  /** The version of a file, by its path, that was hashed. */
  get(path: string): FileStamp | undefined {
    this.#indices ??= new Map(this.#paths.map((each, index) => [each, index]));
    const index = this.#indices.get(path);
    return index === undefined ? undefined : stampAt(this.#stamps, index);
  }
}
