import { createHash } from 'node:crypto';
import { lockEntryValue } from '../project/dvc-lock/dvc-lock.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { pyJson } from '../values/json.ts';
import { isList, isMapping, type Key, Timestamp, type Value } from '../values/value.ts';

/**
 * The run cache's name for what a stage reads and where it writes: 64 hex digits. Sizes and file counts do not take part,
 * at any depth (dvc: dvc/stage/cache.py `_get_cache_hash`; dvc-compat 10.2). Throws a `FailureError` for dates in params,
 * see {@link hasKey}.
 */
export function runCacheKey(entry: LockEntry): string {
  const value = new Map(lockEntryValue(entry));
  value.set('outs', entryOuts(value));
  return digest(value);
}

/** The run cache's name for an entry as a whole, what the stage made included. */
export function runCacheValue(entry: LockEntry): string {
  return digest(lockEntryValue(entry));
}

/** Where an entry lies below a cache folder or a remote's url: `runs/KK/KEY/VALUE`. */
export function runCachePath(entry: LockEntry): string {
  return `${runCacheFolder(runCacheKey(entry))}${runCacheValue(entry)}`;
}

/** The folder of a key, with its final `/`; `prefix` ends in `/`. */
export function runCacheFolder(key: string, prefix = 'runs/'): string {
  return `${prefix}${key.slice(0, 2)}/${key}/`;
}

/**
 * May a stage be looked up in the run cache and be kept there? It has a command, deps and outs, all of them local, and
 * its outs lie in the project and are made from nothing (dvc: dvc/stage/cache.py `_can_hash`; dvc-compat 10.3).
 */
export function isCacheable(stage: Stage): boolean {
  if (stage.cmd === undefined || stage.alwaysChanged) return false;
  if (stage.deps.length === 0 || stage.outs.length === 0) return false;
  return (
    stage.deps.every((dep) => dep.place.kind !== 'url') &&
    stage.outs.every((out) => out.place.kind === 'inside' && !out.persist)
  );
}

/** Is a run of the stage kept? Not if a plain out is uncached, because nothing could bring it back (dvc-compat 10.3). */
export function isSaved(stage: Stage): boolean {
  return isCacheable(stage) && stage.outs.every((out) => out.cache || out.role !== 'output');
}

/**
 * Can an entry be named at all? Not with dates in its params (dvc-compat C-131), and not with a params file that is empty,
 * which DVC takes for one without a hash.
 */
export function hasKey(entry: LockEntry): boolean {
  return [...entry.params.values()].every((values) => values.size > 0 && !hasTimestamp(values));
}

function entryOuts(value: ReadonlyMap<Key, Value>): Value {
  const outs = value.get('outs');
  return isList(outs) ? outs.map((out) => (isMapping(out) ? (out.get('path') ?? null) : null)) : [];
}

function digest(value: Value): string {
  return createHash('sha256')
    .update(pyJson(strip(value), { sortKeys: true }))
    .digest('hex');
}

function strip(value: Value): Value {
  if (isList(value)) return value.map(strip);
  if (!isMapping(value)) return value;
  const kept = [...value].filter(([key]) => key !== 'size' && key !== 'nfiles');
  return new Map(kept.map(([key, item]) => [key, strip(item)]));
}

function hasTimestamp(value: Value): boolean {
  if (value instanceof Timestamp) return true;
  if (isList(value)) return value.some(hasTimestamp);
  return isMapping(value) && [...value.values()].some(hasTimestamp);
}
