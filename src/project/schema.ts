import type { Failure } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import { isList, isMapping, type Key, type Value } from '../values/value.ts';

/** One thing that a value does not keep to, and the way to it. */
export interface Problem {
  readonly path: readonly (Key | number)[];
  readonly message: string;
}

/** Looks at a value that stands at a path; no problems means that it keeps to the schema. */
export type Check = (value: Value, path: readonly (Key | number)[]) => readonly Problem[];

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
  typeof value === 'string' ? [] : [{ path, message: 'expected str' }];

/** `true` or `false`, no text. */
export const isBool: Check = (value, path) =>
  typeof value === 'boolean' ? [] : [{ path, message: 'expected bool' }];

/** A whole number; Python counts `true` among them. */
export const isInt: Check = (value, path) =>
  typeof value === 'bigint' || typeof value === 'boolean' ? [] : [{ path, message: 'expected int' }];

/** Nothing. */
export const isNull: Check = (value, path) =>
  value === null ? [] : [{ path, message: 'not a valid value' }];

/** Any mapping. */
export const isAnyMapping: Check = (value, path) =>
  isMapping(value) ? [] : [{ path, message: 'expected dict' }];

/** Any list. */
export const isAnyList: Check = (value, path) => (isList(value) ? [] : [{ path, message: 'expected list' }]);

/** Anything at all. */
export const isAnything: Check = () => [];

/** One of several; the problems of the alternative that got furthest are told, of equals the first one's. */
export function anyOf(...checks: readonly Check[]): Check {
  return (value, path) => {
    let best: readonly Problem[] | undefined;
    for (const check of checks) {
      const problems = check(value, path);
      if (problems.length === 0) return [];
      if (best === undefined || depth(problems) > depth(best)) best = problems;
    }
    return best ?? [];
  };
}

function depth(problems: readonly Problem[]): number {
  return problems[0]?.path.length ?? 0;
}

/** A list whose items all keep to one of the checks; of items that keep to none, the last check that tried is told. */
export function listOf(...checks: readonly Check[]): Check {
  return (value, path) => {
    if (!isList(value)) return [{ path, message: 'expected a list' }];
    return value.flatMap((item, i) => {
      const at = [...path, i];
      let last: readonly Problem[] = [];
      for (const check of checks) {
        last = check(item, at);
        if (last.length === 0 || depth(last) > at.length) break;
      }
      return last;
    });
  };
}

/** A mapping from text to values that keep to the check. */
export function mapOf(check: Check): Check {
  return (value, path) => {
    if (!isMapping(value)) return [{ path, message: 'expected a dictionary' }];
    const problems: Problem[] = [];
    for (const [key, item] of value) {
      const at = [...path, key];
      problems.push(...(typeof key === 'string' ? check(item, at) : [{ path: at, message: 'expected str' }]));
    }
    return problems;
  };
}

/** A mapping with these keys, none of them needed unless listed in `required`, and no others. */
export function shape(fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const checks = new Map(Object.entries(fields));
  return (value, path) => {
    if (!isMapping(value)) return [{ path, message: 'expected a dictionary' }];
    const problems: Problem[] = [];
    for (const [key, item] of value) {
      const check = typeof key === 'string' ? checks.get(key) : undefined;
      const at = [...path, key];
      problems.push(
        ...(check === undefined ? [{ path: at, message: 'extra keys not allowed' }] : check(item, at)),
      );
    }
    for (const key of required) {
      if (!value.has(key)) problems.push({ path: [...path, key], message: 'required key not provided' });
    }
    return problems;
  };
}
