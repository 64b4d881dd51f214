import type { Failure } from '../failure.ts';
import { isList, isMapping, type Key, pyEqual, Tuple, type Value } from '../values/value.ts';
import { globMatch, isGlob } from './glob.ts';

/** The tracked values of one params file by their key text, the keys that are not there, and keys that cannot be looked up. */
export interface SelectedParams {
  readonly found: ReadonlyMap<string, Value>;
  readonly missing: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * Looks up tracked keys in a params file's value (undefined: the file is not there). `keys` undefined takes every top-level
 * key. Keys are dot paths with shell patterns in their parts, list indexes included, and have to match one value only, as
 * `dpath.get` does it (dvc: dvc/dependency/param.py read_param_file; dvc-compat 3.5). `null` is a value like any other.
 */
export function selectParams(value: Value | undefined, keys: readonly string[] | undefined): SelectedParams {
  if (keys === undefined) return wholeFile(value);
  const found = new Map<string, Value>();
  const missing: string[] = [];
  const failures: Failure[] = [];
  const tree = value ?? new Map<Key, Value>();
  for (const key of keys) {
    const matches: Value[] = [];
    const path = key === '' ? [] : splitKey(key);
    collect({ value: tree, isTop: true }, path, matches);
    if (path.filter((part) => part === '**').length > 1) {
      failures.push(trouble(`Invalid glob. Only one '**' is permitted per glob: ${key}`));
    } else if (matches.length > 1)
      failures.push(trouble(`dpath.get() globs must match only one leaf: ${key}`));
    else if (matches.length === 0) missing.push(key);
    else found.set(key, matches[0] as Value);
  }
  return { found, missing, failures };
}

function wholeFile(value: Value | undefined): SelectedParams {
  if (value === undefined) return { found: new Map(), missing: [], failures: [] };
  if (!isMapping(value)) {
    return {
      found: new Map(),
      missing: [],
      failures: [trouble('a params file that is tracked as a whole must be a mapping')],
    };
  }
  return { found: new Map([...value].map(([key, item]) => [String(key), item])), missing: [], failures: [] };
}

function trouble(message: string): Failure {
  return { reason: 'project', message, hint: 'list the keys one by one under `params` in dvc.yaml' };
}

function splitKey(key: string): string[] {
  return key.replace(/^\.+/, '').split('.');
}

/** Adds what the path leads to; stops at two, which is one too many already. */
function collect(
  { value, isTop }: { value: Value; isTop: boolean },
  path: readonly string[],
  matches: Value[],
): void {
  if (matches.length > 1) return;
  const [part, ...rest] = path;
  if (part === undefined) {
    matches.push(value);
  } else if (part === '**') {
    // `**` stands for any number of parts, none included, but never for the whole file.
    if (rest.length > 0 || !isTop) collect({ value, isTop }, rest, matches);
    for (const [, item] of entriesOf(value)) collect({ value: item, isTop: false }, path, matches);
  } else {
    for (const item of children(value, part)) collect({ value: item, isTop: false }, rest, matches);
  }
}

function children(value: Value, part: string): readonly Value[] {
  if (isGlob(part))
    return entriesOf(value).flatMap(([key, item]) => (globMatch(String(key), part) ? [item] : []));
  const index = /^\s*[-+]?[0-9]+(?:_[0-9]+)*\s*$/.test(part)
    ? BigInt(part.trim().replace(/^\+|_/g, ''))
    : undefined;
  if (isList(value)) {
    const item = index === undefined ? undefined : value.at(Number(index));
    return item === undefined ? [] : [item];
  }
  if (!isMapping(value)) return [];
  const byNumber = index === undefined ? undefined : value.get(index);
  const byText = value.get(part);
  return [byText, byNumber].filter((item) => item !== undefined);
}

function entriesOf(value: Value): [Key | number, Value][] {
  if (isMapping(value)) return [...value];
  return isList(value) ? value.map((item, i) => [i, item]) : [];
}

/**
 * Is a tracked value as recorded? Python's `==`, and a tuple of a `.py` file equals the list that the lock has for it, if it
 * is the whole value (dvc: dvc/dependency/param.py workspace_status).
 */
export function sameParam(now: Value, recorded: Value): boolean {
  return pyEqual(now, recorded) || (now instanceof Tuple && pyEqual(Array.from<Value>(now), recorded));
}
