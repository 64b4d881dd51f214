import { sameParam, selectParams } from '../project/params.ts';
import { sameRecord } from '../project/same-record.ts';
import type {
  DatasetState,
  LockEntry,
  LockedPath,
  Output,
  ParamsDependency,
  PathDependency,
  Place,
  Stage,
} from '../project/stage.ts';
import { isList, isMapping, type Key, type Mapping, pyEqual, type Value } from '../values/value.ts';
import type { Sight, Snapshot } from './snapshot-types.ts';

/** DVC's words for what is wrong with a path or a param. */
export type ChangeStatus =
  | 'not in sync'
  | 'new'
  | 'modified'
  | 'deleted'
  | 'not in cache'
  | 'update available';

/** A path that is not as recorded. `path` is the text in the stage, `at` where it leads; hashes where they are known. */
export interface PathReason {
  readonly kind: 'changed-dep' | 'missing-dep' | 'changed-out' | 'missing-out';
  readonly path: string;
  readonly at: string;
  readonly status: ChangeStatus;
  readonly old?: string;
  readonly new?: string;
}

/** A param that is not as recorded; without a key it is the whole file that is missing or was never recorded. */
export interface ParamReason {
  readonly kind: 'changed-param';
  readonly file: string;
  readonly at: string;
  readonly key?: string;
  readonly status: ChangeStatus;
  readonly old?: Value;
  readonly new?: Value;
}

/** Why a stage is stale. `status` is what `dvc status` prints for the same thing. */
export type Reason =
  | { readonly kind: 'not-locked' }
  | {
      readonly kind: 'changed-command';
      readonly old: string | readonly string[];
      readonly new: string | readonly string[];
    }
  | PathReason
  | ParamReason
  | { readonly kind: 'changed-checksum' }
  | { readonly kind: 'always-changed' }
  | { readonly kind: 'forced' };

/** One stage, judged. `waiting` has no reasons of its own: see `causedBy`. `unknown` lists the paths that could not be judged. */
export interface Verdict {
  readonly kind: 'fresh' | 'stale' | 'waiting' | 'frozen' | 'unknown';
  readonly reasons: readonly Reason[];
  readonly unknown?: readonly string[];
}

/**
 * The only staleness rule: compares what a stage declares with what its lock records and what is seen now
 * (dvc: dvc/stage/__init__.py, dvc/output.py, dvc/dependency/param.py; dvc-compat 8). Pure. Reasons come in the order of
 * `dvc status`: deps, outs, always changed, command. A frozen stage's deps are not looked at.
 */
export function judge(stage: Stage, snapshot: Snapshot): Verdict {
  const unknown: string[] = [];
  const reasons: Reason[] = [];
  if (stage.lock === undefined && stage.cmd !== undefined) reasons.push({ kind: 'not-locked' });
  if (!stage.frozen) reasons.push(...changedDeps(stage, snapshot, unknown));
  reasons.push(...stage.outs.flatMap((out) => changedOut(out, stage.lock, snapshot, unknown)));
  if (stage.alwaysChanged) reasons.push({ kind: 'always-changed' });
  if (stage.checksumChanged === true) reasons.push({ kind: 'changed-checksum' });
  if (stage.lock !== undefined && stage.cmd !== undefined && !sameCommand(stage.lock.cmd, stage.cmd)) {
    reasons.push({ kind: 'changed-command', old: stage.lock.cmd, new: stage.cmd });
  }
  if (stage.frozen)
    return { kind: stage.cmd === undefined && reasons.length === 0 ? 'fresh' : 'frozen', reasons };
  if (reasons.length > 0) return { kind: 'stale', reasons };
  return unknown.length > 0 ? { kind: 'unknown', reasons, unknown } : { kind: 'fresh', reasons };
}

/** Where a place leads, as one text. */
export function placeText(place: Place): string {
  return place.kind === 'url' ? place.url : place.path;
}

function sameCommand(a: string | readonly string[], b: string | readonly string[]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function changedDeps(stage: Stage, snapshot: Snapshot, unknown: string[]): Reason[] {
  return stage.deps.flatMap((dep) =>
    dep.kind === 'path'
      ? changedDep(dep, stage.lock, snapshot, unknown)
      : changedParams(dep, stage.lock, snapshot, unknown),
  );
}

function changedDep(
  dep: PathDependency,
  lock: LockEntry | undefined,
  snapshot: Snapshot,
  unknown: string[],
): Reason[] {
  const locked = lock?.deps.find((entry) => entry.path === dep.path);
  // Database queries never change; imports' own sources are update checks, not staleness (dvc-compat 8.1).
  if (dep.source !== undefined) return [];
  if (dep.dataset !== undefined) return changedDataset(dep, dep.dataset, locked);
  const sight = snapshot.path(dep.place, locked?.hashName ?? 'md5');
  const at = placeText(dep.place);
  if (sight.kind === 'absent') {
    return [{ kind: 'missing-dep', path: dep.path, at, status: 'deleted', ...oldHash(locked) }];
  }
  if (locked === undefined || (locked.oid === undefined && locked.other === undefined)) {
    return [{ kind: 'changed-dep', path: dep.path, at, status: 'modified', ...newHash(sight) }];
  }
  const same = matches(sight, locked);
  if (same === undefined) unknown.push(dep.path);
  return same === false
    ? [{ kind: 'changed-dep', path: dep.path, at, status: 'modified', ...oldHash(locked), ...newHash(sight) }]
    : [];
}

/** A data set is compared by its record in the lock, with what the stage was last run with (dvc: dvc/dependency/dataset.py). */
function changedDataset(
  { path, place }: PathDependency,
  dataset: DatasetState,
  locked: LockedPath | undefined,
): Reason[] {
  const reason = (status: ChangeStatus): Reason => ({
    kind: 'changed-dep',
    path,
    at: placeText(place),
    status,
  });
  if (dataset.kind !== 'locked') return [reason('not in sync')];
  const then = locked?.other?.get('dataset');
  if (!isMapping(then)) return [reason('new')];
  return pyEqual(withoutEmpty(then), withoutEmpty(dataset.entry)) ? [] : [reason('modified')];
}

function withoutEmpty(entry: Mapping): Mapping {
  return new Map([...entry].filter(([, value]) => !isList(value) || value.length > 0));
}

/** Does the sight equal what is recorded? Undefined: cannot be told (C-168: other hash algorithm and other value). */
function matches(sight: Sight, locked: LockedPath): boolean | undefined {
  if (sight.kind !== 'present') return undefined;
  if (sight.from === 'server') return sameRecord(sight.record, locked);
  if (locked.oid === undefined) return undefined;
  if (sight.oid === locked.oid) return true;
  return sight.hashName === locked.hashName ? false : undefined;
}

function changedOut(
  out: Output,
  lock: LockEntry | undefined,
  snapshot: Snapshot,
  unknown: string[],
): Reason[] {
  const locked = lock?.outs.find((entry) => entry.path === out.path);
  const at = placeText(out.place);
  if (locked?.oid !== undefined && out.cache && !snapshot.stored(locked)) {
    return [{ kind: 'missing-out', path: out.path, at, status: 'not in cache', ...oldHash(locked) }];
  }
  const sight = snapshot.path(out.place, locked?.hashName ?? 'md5');
  if (sight.kind === 'absent') {
    return [{ kind: 'missing-out', path: out.path, at, status: 'deleted', ...oldHash(locked) }];
  }
  if (locked === undefined || (locked.oid === undefined && locked.other === undefined)) {
    return [{ kind: 'changed-out', path: out.path, at, status: 'modified', ...newHash(sight) }];
  }
  const same = matches(sight, locked);
  if (same === undefined) unknown.push(out.path);
  return same === false
    ? [{ kind: 'changed-out', path: out.path, at, status: 'modified', ...oldHash(locked), ...newHash(sight) }]
    : [];
}

function oldHash(locked: LockedPath | undefined): { old?: string } {
  return locked?.oid === undefined ? {} : { old: locked.oid };
}

function newHash(sight: Sight): { new?: string } {
  return sight.kind === 'present' ? { new: sight.oid } : {};
}

function changedParams(
  dep: ParamsDependency,
  lock: LockEntry | undefined,
  snapshot: Snapshot,
  unknown: string[],
): Reason[] {
  const base = { kind: 'changed-param', file: dep.path, at: placeText(dep.place) } as const;
  const recorded = lock?.params.get(dep.path);
  const sight = snapshot.params(dep.place);
  if (sight.kind === 'absent') return [{ ...base, status: 'deleted' }];
  if (recorded === undefined) return [{ ...base, status: 'new' }];
  if (sight.kind === 'unknown') {
    unknown.push(dep.path);
    return [];
  }
  return paramChanges(dep, recorded, sight.value).map((change) => ({ ...base, ...change }));
}

type ParamChange = Pick<ParamReason, 'status'> & { key: string; old?: Value; new?: Value };

function paramChanges(dep: ParamsDependency, recorded: Mapping, current: Value): ParamChange[] {
  const { found } = selectParams(current, dep.keys);
  const keys: readonly Key[] = dep.keys ?? [
    ...found.keys(),
    ...[...recorded.keys()].filter((key) => !found.has(String(key))),
  ];
  return [...new Set(keys)].flatMap((key): ParamChange[] => {
    const name = String(key);
    const [now, then] = [found.get(name), recorded.get(key)];
    if (now === undefined)
      return [{ key: name, status: 'deleted', ...(then === undefined ? {} : { old: then }) }];
    if (then === undefined) return [{ key: name, status: 'new', new: now }];
    return sameParam(now, then) ? [] : [{ key: name, status: 'modified', old: then, new: now }];
  });
}
