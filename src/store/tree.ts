import type { Oid } from './oid.ts';

/** One file of a folder: its posix path below the folder, and its content. */
export interface TreeEntry {
  readonly path: string;
  readonly oid: Oid;
}

/** The files of one folder, sorted by path in code point order. */
export interface Tree {
  readonly entries: readonly TreeEntry[];
}
