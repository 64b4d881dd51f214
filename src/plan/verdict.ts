import type { Value } from '../values/value.ts';

/** DVC's words for what is wrong with a path or a param. */
export type ChangeStatus = 'new' | 'modified' | 'deleted' | 'not in cache' | 'update available';

/**
 * Why a stage is stale. `status` is what `dvc status` would print for the same thing. Paths are as written in the stage;
 * `old` and `new` are hashes for paths (undefined: not recorded, not there) and values for params.
 */
export type Reason =
  | { readonly kind: 'not-locked' }
  | { readonly kind: 'changed-command'; readonly old: string | readonly string[]; readonly new: string | readonly string[] }
  | { readonly kind: 'changed-dep' | 'missing-dep' | 'changed-out' | 'missing-out'; readonly path: string; readonly at: string; readonly status: ChangeStatus; readonly old?: string; readonly new?: string }
  | { readonly kind: 'changed-param'; readonly file: string; readonly at: string; readonly key?: string; readonly status: ChangeStatus; readonly old?: Value; readonly new?: Value }
  | { readonly kind: 'always-changed' }
  | { readonly kind: 'forced' };

/** One stage, judged. `waiting` has no reasons of its own: see `causedBy`. `unknown` says in `unknown` what could not be seen. */
export interface Verdict {
  readonly kind: 'fresh' | 'stale' | 'waiting' | 'frozen' | 'unknown';
  readonly reasons: readonly Reason[];
  /** For `unknown`: the paths that could not be judged */
  readonly unknown?: readonly string[];
}
