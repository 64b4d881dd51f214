import type { HashName, Oid } from '../store/oid.ts';
import type { Tree } from '../store/tree.ts';
import type { FileStamp } from '../store/verified.ts';

/** What is known of the content of one path. Sizes are bytes; `nfiles` only for folders; `isexec` only for single files. */
export interface HashInfo {
  readonly oid: Oid;
  readonly hashName: HashName;
  readonly size?: number;
  readonly nfiles?: number;
  readonly isexec?: true;
}

/** A path that was hashed; a folder comes with its files. */
export interface Hashed {
  readonly info: HashInfo;
  readonly tree?: Tree;
  /** Which version of each file was hashed, by path below the folder, or '' for a single file; `commitOutput` checks it */
  readonly stamps?: Pick<ReadonlyMap<string, FileStamp>, 'get'>;
}
