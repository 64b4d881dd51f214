import type { Failure } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../values/value.ts';

/** The way to a value. While a document is checked it is one array that grows and shrinks; problems keep a copy. */
export type Path = readonly (Key | number)[];

/** One thing that a value does not keep to, and the way to it. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Looks at a value that stands at a path; no problems means that it keeps to the schema. */
export type Check = (value: Value, path: Path) => readonly Problem[];

const none: readonly Problem[] = [];

/**
 * Checks a document and turns each problem into a failure in DVC's words, with its line and column
 * (dvc: dvc/utils/strictyaml.py; the messages are voluptuous's).
 */
export function validate(document: SourceDocument, check: Check): Failure[] {
  return check(document.value, []).map(({ path, message }) => ({
    reason: 'project',
    message: `'${document.file}' validation failed: ${message}${path.length === 0 ? '' : `, in ${path.map(String).join(' -> ')}`}`,
    location: document.locate(path),
  }));
}

/** Text, and nothing that merely looks like it. */
export const isText: Check = (value, path) =>
  typeof value === 'string' ? none : [{ path, message: 'expected str' }];

/** `true` or `false`, no text. */
export const isBool: Check = (value, path) =>
  typeof value === 'boolean' ? none : [{ path, message: 'expected bool' }];

/** A whole number; Python counts `true` among them. */
export const isInt: Check = (value, path) =>
  typeof value === 'bigint' || typeof value === 'boolean' ? none : [{ path, message: 'expected int' }];

/** Nothing. */
export const isNull: Check = (value, path) =>
  value === null ? none : [{ path, message: 'not a valid value' }];

/** Any mapping. */
export const isAnyMapping: Check = (value, path) =>
  isMapping(value) ? none : [{ path, message: 'expected dict' }];

/** Any list. */
export const isAnyList: Check = (value, path) =>
  isList(value) ? none : [{ path, message: 'expected list' }];

/** Anything at all. */
export const isAnything: Check = () => none;

/** One of several; the problems of the alternative that got furthest are told, of equals the first one's. */
export function anyOf(...checks: readonly Check[]): Check {
  return (value, path) => {
    let best: readonly Problem[] | undefined;
    for (const check of checks) {
      const problems = check(value, path);
      if (problems.length === 0) return none;
      if (best === undefined || depth(problems) > depth(best)) best = problems;
    }
    return best ?? none;
  };
}

function depth(problems: readonly Problem[]): number {
  return problems[0]?.path.length ?? 0;
}

/** Adds the problems of a part, with a copy of the way to it. Nothing is made while there are none: locks are large. */
function join(before: readonly Problem[], found: readonly Problem[], way: Path): readonly Problem[] {
  if (found.length === 0) return before;
  return [
    ...before,
    ...found.map((problem) => (problem.path === way ? { ...problem, path: [...way] } : problem)),
  ];
}

/** A list whose items all keep to one of the checks; of items that keep to none, the last check that tried is told. */
export function listOf(...checks: readonly Check[]): Check {
  return (value, path) => {
    if (!isList(value)) return [{ path, message: 'expected a list' }];
    const way = path as (Key | number)[];
    let problems = none;
    for (let i = 0; i < value.length; i++) {
      way.push(i);
      problems = join(problems, oneOf(checks, value[i] as Value, way), way);
      way.pop();
    }
    return problems;
  };
}

function oneOf(checks: readonly Check[], item: Value, way: Path): readonly Problem[] {
  let last = none;
  for (const check of checks) {
    last = check(item, way);
    if (last.length === 0 || depth(last) > way.length) break;
  }
  return last;
}

/** A mapping from text to values that keep to the check. */
export function mapOf(check: Check): Check {
  const checkOf = (key: Key) => (typeof key === 'string' ? check : isNoTextKey);
  return (value, path) => {
    if (!isMapping(value)) return [{ path, message: 'expected a dictionary' }];
    return eachEntry(value, path, checkOf);
  };
}

const isNoTextKey: Check = (_, path) => [{ path, message: 'expected str' }];

/** A mapping with these keys, none of them needed unless listed in `required`, and no others. */
export function shape(fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const checks = new Map<Key, Check>(Object.entries(fields));
  const checkOf = (key: Key) => checks.get(key) ?? isExtra;
  return (value, path) => {
    if (!isMapping(value)) return [{ path, message: 'expected a dictionary' }];
    let problems = eachEntry(value, path, checkOf);
    for (const key of required) {
      if (!value.has(key))
        problems = [...problems, { path: [...path, key], message: 'required key not provided' }];
    }
    return problems;
  };
}

const isExtra: Check = (_, path) => [{ path, message: 'extra keys not allowed' }];

function eachEntry(value: Mapping, path: Path, checkOf: (key: Key) => Check): readonly Problem[] {
  const way = path as (Key | number)[];
  let problems = none;
  // The quickest way over a mapping before the code is compiled, and locks and dvc.yaml files are large.
  value.forEach((item, key) => {
    way.push(key);
    problems = join(problems, checkOf(key)(item, way), way);
    way.pop();
  });
  return problems;
}
