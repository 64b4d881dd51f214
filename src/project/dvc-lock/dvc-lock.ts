import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { SourceDocument } from '../../values/document.ts';
import { pyJson } from '../../values/json.ts';
import { readJson } from '../../values/json-read.ts';
import { maxFileBytes } from '../../values/text.ts';
import { isList, isMapping, type Mapping, Timestamp, type Value } from '../../values/value.ts';
import { yamlPlaces } from '../../values/yaml/places.ts';
import { readYaml } from '../../values/yaml/read.ts';
import { emitYaml } from '../../values/yaml/write.ts';
import { located } from '../located.ts';
import { validate } from '../schema.ts';
import type { LockEntry } from '../stage.ts';
import { badHash, lockEntryValue, readLockEntry } from './entry.ts';
import { readPlainLock } from './plain.ts';
import { lockEntrySchema, lockSchema } from './schema.ts';

export { lockEntryValue } from './entry.ts';
export { updateLock } from './update.ts';

/** What a `dvc.lock` records, in the order of the file. */
export interface Lock {
  readonly stages: ReadonlyMap<string, LockEntry>;
}

/**
 * Reads a `dvc.lock`. It must be valid YAML and keep to DVC's schema (dvc: dvc/dvcfile.py Lockfile), else every problem
 * comes back with line and column. A hash that is no oid does not fail the file: its entry says so in `failures`, and the
 * path has no oid. Locks of DVC 1 have no `schema` and are refused, as DVC 3 does.
 */
export function parseLock(text: string, file: string): Result<Lock> {
  const plain = text.length > maxFileBytes ? undefined : readPlainLock(text);
  if (plain !== undefined) return ok({ stages: withLocations(plain, yamlPlaces(text, file)) });
  return parseAnyLock(text, file);
}

/** {@link parseLock} for locks of any style, by values and schema. */
export function parseAnyLock(text: string, file: string): Result<Lock> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const failures = validate(document.value, lockSchema);
  if (failures.length > 0) return fail(...failures.map((failure) => withHint(failure, document.value)));
  const stages = (document.value.value as Mapping).get('stages');
  if (!isMapping(stages)) return ok({ stages: new Map() });
  return ok({
    stages: new Map(
      [...stages].map(([name, stage]) => [
        String(name),
        entryOf(stage as Mapping, document.value, ['stages', name as string]),
      ]),
    ),
  });
}

function withLocations(
  stages: ReadonlyMap<string, LockEntry>,
  locate: SourceDocument['locate'],
): ReadonlyMap<string, LockEntry> {
  return new Map(
    Array.from(stages, ([name, { cmd, deps, params, outs }]) => [
      name,
      located({ cmd, deps, params, outs }, () => locate(['stages', name])),
    ]),
  );
}

/** Reads one entry of the run cache: the content of a stage as a document by itself (dvc: dvc/stage/cache.py _load_cache). */
export function parseLockEntry(text: string, file: string): Result<LockEntry> {
  return entryIn(readYaml(text, file));
}

/** Reads an entry that {@link carriedText} wrote. */
export function parseCarried(text: string, file: string): Result<LockEntry> {
  return text.startsWith('{') ? entryIn(readJson(Buffer.from(text), file)) : parseLockEntry(text, file);
}

/**
 * An entry as a text that another machine reads back without loss: JSON as Python writes it. YAML, whose folded lines lose
 * double spaces, only where JSON has no word for something: dates, and keys that are no text.
 */
export function carriedText(entry: LockEntry): string {
  const value = lockEntryValue(entry);
  return isJson(value) ? pyJson(value) : emitYaml(value);
}

function isJson(value: Value): boolean {
  if (value instanceof Timestamp) return false;
  if (isList(value)) return value.every(isJson);
  return !isMapping(value) || [...value].every(([key, item]) => typeof key === 'string' && isJson(item));
}

function entryIn(document: Result<SourceDocument>): Result<LockEntry> {
  if (!document.ok) return document;
  const failures = validate(document.value, lockEntrySchema);
  return failures.length > 0
    ? fail(...failures)
    : ok(entryOf(document.value.value as Mapping, document.value, []));
}

function entryOf(stage: Mapping, document: SourceDocument, path: readonly string[]): LockEntry {
  const { entry, problems } = readLockEntry(stage);
  const failures = problems.map((problem) =>
    badHash(problem.message, document.locate([...path, ...problem.path])),
  );
  return located({ ...entry, ...(failures.length === 0 ? undefined : { failures }) }, () =>
    document.locate(path),
  );
}

function withHint(failure: Failure, document: SourceDocument): Failure {
  const value = document.value;
  const isFirstGeneration =
    isMapping(value) &&
    value.size > 0 &&
    !value.has('schema') &&
    [...value.values()].every((stage) => isMapping(stage) && stage.has('cmd'));
  if (!isFirstGeneration) return failure;
  return {
    ...failure,
    hint: 'this lock was written by DVC 1: delete it and run `repro`, or run `dvc commit` once with DVC 2',
  };
}

/** The text of the run-cache file for an entry (dvc: dvc/stage/cache.py save). */
export function runCacheText(entry: LockEntry): string {
  return emitYaml(lockEntryValue(entry));
}
