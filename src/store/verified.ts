import type { Stats } from 'node:fs';
import { protectedMode } from './object-folder.ts';
import { type ObjectId, type Oid, objectKey } from './oid.ts';

/** What tells a file apart from a later version of it; any `fs.Stats` fits. */
export type FileStamp = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>;

/** The stamp at an index of a row of numbers: `ino`, `size` and `mtimeMs` of each file, which take a fraction of what objects would. */
export function stampAt(row: Float64Array, index: number): FileStamp {
  const at = index * 3;
  return { ino: row[at] as number, size: row[at + 1] as number, mtimeMs: row[at + 2] as number };
}

/** A memory that outlives the process and knows which objects were verified as they are now. */
export interface TrustedObjects {
  has(oid: Oid, stamp: FileStamp): boolean;
  add(oid: Oid, stamp: FileStamp): void;
}

/** Which objects this process, or a longer memory, has seen to hash to their names, and in which version of the file. */
export class VerifiedObjects {
  /** Where the stamp of each is in a row of numbers, which take a fraction of the memory that texts would */
  readonly #seen = new Map<string, number>();
  #stamps = new Float64Array(0);
  readonly #trusted: TrustedObjects | undefined;

  constructor(trusted: TrustedObjects | undefined) {
    this.#trusted = trusted;
  }

  /** The longer memory is only asked about files that are protected: of others a hash of today is wanted. */
  has(id: ObjectId, stat: FileStamp & Pick<Stats, 'mode'>): boolean {
    const seen = this.#seen.get(slot(id));
    if (seen !== undefined) return isSameStamp(stampAt(this.#stamps, seen), stat);
    return (stat.mode & 0o7777) === protectedMode && this.#trusted?.has(id.oid, stat) === true;
  }

  add(id: ObjectId, stamp: FileStamp): void {
    const key = slot(id);
    const index = this.#seen.get(key) ?? this.#seen.size;
    this.#seen.set(key, index);
    this.#makeRoom();
    this.#stamps.set([stamp.ino, stamp.size, stamp.mtimeMs], index * 3);
    this.#trusted?.add(id.oid, stamp);
  }

  #makeRoom(): void {
    const wanted = this.#seen.size * 3;
    if (wanted <= this.#stamps.length) return;
    const grown = new Float64Array(Math.max(48, Math.ceil(wanted * 1.5)));
    grown.set(this.#stamps);
    this.#stamps = grown;
  }
}

/** Are these two versions of a file the same one? */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

/** The oid itself where it can be, as that string is shared with the tree that names it. */
function slot(id: ObjectId): string {
  return id.hashName === 'md5' ? id.oid : objectKey(id);
}
