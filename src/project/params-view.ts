import { isList, isMapping, type Key, type Value } from '../values/value.ts';
import { globMatch, isGlob } from './glob.ts';

/**
 * The part of a params file that tracked keys lead to, in the file's own shape; no keys: all of it. Places of a list before
 * the wanted one are null, and parts of the same list are strung together, as `dpath` does both (dvc:
 * dvc/dependency/param.py read_param_file). Keys that lead nowhere are left out.
 */
export function viewParams(value: Value, keys: readonly string[]): Value {
  if (keys.length === 0) return value;
  const parts = [...new Set(keys)].flatMap((key) => search(value, key.replace(/^\.+/, '').split('.')) ?? []);
  return parts.reduce<Value>(merged, new Map());
}

/** In an array, so that null can be told from nothing. */
function search(value: Value, [part, ...rest]: readonly string[]): [Value] | undefined {
  if (part === undefined) return [value];
  if (isMapping(value)) {
    const found = [...value].flatMap(([key, item]): [Key, Value][] => {
      const inner = matches(String(key), part) ? search(item, rest) : undefined;
      return inner === undefined ? [] : [[key, inner[0]]];
    });
    return found.length === 0 ? undefined : [new Map(found)];
  }
  if (!isList(value)) return undefined;
  const found = value.map((item, i) => (matches(String(i), part) ? search(item, rest) : undefined));
  const last = found.findLastIndex((inner) => inner !== undefined);
  return last < 0 ? undefined : [found.slice(0, last + 1).map((inner) => inner?.[0] ?? null)];
}

function matches(key: string, part: string): boolean {
  return isGlob(part) ? globMatch(key, part) : key === part;
}

function merged(into: Value, more: Value): Value {
  if (isMapping(into) && isMapping(more)) {
    const result = new Map(into);
    for (const [key, item] of more) {
      const known = result.get(key);
      result.set(key, known === undefined ? item : merged(known, item));
    }
    return result;
  }
  return isList(into) && isList(more) ? [...into, ...more] : more;
}
