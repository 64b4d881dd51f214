import { isTreeOid, type ObjectId } from '../../store/oid.ts';

/** One tracked path as one side knows it: a file, a folder, or an out that was never recorded (no hash). */
export interface DataEntry {
  /** Project path, without a slash at the end */
  readonly path: string;
  readonly isDir: boolean;
  /** What it is compared by; absent: unknown, or a folder that is only on the way */
  readonly hash?: string;
  /** The object that holds it, where there is one */
  readonly id?: ObjectId;
  /** As recorded, in bytes */
  readonly size?: number;
  /** The remote that its out is pinned to */
  readonly remote?: string;
}

/** A recorded file or folder. */
export function entryOf(path: string, id: ObjectId): DataEntry {
  return { path, isDir: isTreeOid(id.oid), hash: `${id.hashName}:${id.oid}`, id };
}
