import { pyEqual } from '../values/value.ts';
import type { LockedPath } from './stage.ts';

/** Do two records name the same content, by hash or by a server's word? (dvc: dvc/output.py changed_checksum) */
export function sameRecord(a: Omit<LockedPath, 'path'>, b: Omit<LockedPath, 'path'>): boolean {
  if (a.oid !== undefined || b.oid !== undefined) return a.oid === b.oid && a.hashName === b.hashName;
  return ['etag', 'checksum'].some((key) => {
    const [one, two] = [a.other?.get(key), b.other?.get(key)];
    return one !== undefined && two !== undefined && pyEqual(one, two);
  });
}
