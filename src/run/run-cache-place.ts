import type { LockEntry, Stage } from '../project/stage.ts';
import { isCacheable, isSaved, runCacheFolder, runCacheKey, runCacheValue } from './run-cache-key.ts';

/**
 * Whose an entry is. `dvc`: DVC would keep it too · `own`: an addition for stages with other uncached outs, which DVC never
 * keeps; it lies where DVC does not look (design section 8).
 */
export type EntryKind = 'dvc' | 'own';

/**
 * Where entries of a pull request live that nobody trusts yet (design section 5): `pr-12`, or a word for another ref.
 * Undefined: the run is trusted, and no lane exists for it.
 */
export type Lane = string | undefined;

/** Which kind of entry a stage has; undefined: none, see {@link isCacheable}. */
export function entryKind(stage: Stage): EntryKind | undefined {
  if (!isCacheable(stage)) return undefined;
  return isSaved(stage) ? 'dvc' : 'own';
}

const trusted: Readonly<Record<EntryKind, string>> = { dvc: 'runs/', own: 'lockstep/runs/' };

/** Where a run looks, in this order: its own lane, then what trusted runs kept. Never another lane. */
export function readPrefixes(kind: EntryKind, lane: Lane): readonly string[] {
  return [...(lane === undefined ? [] : [lanePrefix(lane)]), trusted[kind]];
}

/** The same key in the cache folder and in a remote: `runs/KK/KEY/VALUE`, or beside `runs/` where DVC does not look. */
export function entryPath(entry: LockEntry, kind: EntryKind, lane: Lane): string {
  const prefix = lane === undefined ? trusted[kind] : lanePrefix(lane);
  return `${runCacheFolder(runCacheKey(entry), prefix)}${runCacheValue(entry)}`;
}

/** Throws a `RangeError` for a word that could lead anywhere else: lanes are made by us, never taken from a payload. */
function lanePrefix(lane: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(lane)) throw new RangeError(`'${lane}' is no lane`);
  return `lockstep/lanes/${lane}/`;
}
