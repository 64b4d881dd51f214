import type { HashInfo } from '../workspace/hash-info.ts';
import type { LockedPath } from './stage.ts';

/** What is known of a recorded path's content; undefined if nothing was recorded. Pure. */
export function lockedHash(locked: LockedPath | undefined): HashInfo | undefined {
  if (locked?.oid === undefined) return undefined;
  const { oid, hashName, size, nfiles, isexec } = locked;
  return {
    oid,
    hashName,
    ...(size === undefined ? {} : { size }),
    ...(nfiles === undefined ? {} : { nfiles }),
    ...(isexec === true ? { isexec } : {}),
  };
}
