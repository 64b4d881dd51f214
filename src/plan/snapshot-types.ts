import type { LockedPath, Place } from '../project/stage.ts';
import type { HashName } from '../store/oid.ts';
import type { Value } from '../values/value.ts';

/**
 * What is seen of one path. `present` carries the hash as it is now: taken from disk or Git, or, where the data is not
 * here but a full pull would bring it, the hash that the lock of its producer names (`from: 'lock'`).
 */
export type Sight =
  | {
      readonly kind: 'present';
      readonly oid: string;
      readonly hashName: HashName;
      readonly from: 'disk' | 'lock';
    }
  | {
      /** On a server: its word for the content instead of a hash */
      readonly kind: 'present';
      readonly oid: string;
      readonly hashName: HashName;
      readonly from: 'server';
      /** All of what a lock would record */
      readonly record: Omit<LockedPath, 'path'>;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string };

/** What is seen of a params file. */
export type ParamsSight =
  | { readonly kind: 'values'; readonly value: Value }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Everything that judging needs, seen at one moment; a question about something that was not looked at is a bug. */
export interface Snapshot {
  path(place: Place, hashName: HashName): Sight;
  params(place: Place): ParamsSight;
  /** Is the recorded object, members included, in the cache (or still to be had from a remote, if pulling is assumed)? */
  stored(locked: LockedPath): boolean;
}
