/**
 * Values as DVC's Python holds them. Integers are `bigint` and floats are `number`, so that `1` and `1.0` stay two
 * different values in `dvc.lock`, in run-cache keys and in diffs (dvc-compat 0.1). Mappings are `Map`s: keys keep their
 * order and their type, and no key of a repository can reach a JavaScript prototype.
 */
export type Value = Scalar | List | Mapping;
/** A value that holds no others. */
export type Scalar = null | boolean | bigint | number | string | Timestamp;
/** A mapping's key; YAML allows any scalar. */
export type Key = null | boolean | bigint | number | string;
/** A list, in order. */
export interface List extends ReadonlyArray<Value> {}
/** A mapping; keys keep their order and their type. */
export interface Mapping extends ReadonlyMap<Key, Value> {}

/** A YAML or TOML date or date-time. Python makes a `date` object of it, which JSON cannot write (dvc-compat 3.5). */
export class Timestamp {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A tuple of a `.py` params file: a list in every respect but two. It prints with round brackets, and Python never finds a
 * list equal to it; DVC turns it into a list only where it is the whole tracked value (dvc-compat 3.5).
 */
export class Tuple extends Array<Value> {}

/** Is it a mapping? */
export function isMapping(value: Value | undefined): value is Mapping {
  return value instanceof Map;
}

/** Is it a list (or a Python tuple read from a `.py` file)? */
export function isList(value: Value | undefined): value is List {
  return Array.isArray(value);
}

/** Python's `==`: `1 == 1.0 == True`, key order is irrelevant, NaN equals nothing (DVC compares params with it). */
export function pyEqual(a: Value, b: Value): boolean {
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length || a instanceof Tuple !== b instanceof Tuple)
      return false;
    return a.every((item, i) => pyEqual(item, b[i] as Value));
  }
  if (isMapping(a) || isMapping(b)) {
    if (!isMapping(a) || !isMapping(b) || a.size !== b.size) return false;
    for (const [key, item] of a) {
      const other = b.get(key);
      if (other === undefined || !pyEqual(item, other)) return false;
    }
    return true;
  }
  if (a instanceof Timestamp || b instanceof Timestamp) {
    return a instanceof Timestamp && b instanceof Timestamp && a.text === b.text;
  }
  const [x, y] = [numeric(a), numeric(b)];
  // biome-ignore lint/suspicious/noDoubleEquals: bigint and number compare by value only with ==, as in Python
  if (x !== undefined && y !== undefined) return x == y;
  return a === b;
}

function numeric(value: Scalar): bigint | number | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}

/** Orders text by code point, as Python's `sorted` does; JavaScript's own order differs above U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    // A surrogate stands for a code point above every BMP character, so it sorts after U+E000..U+FFFF.
    const [xs, ys] = [x >= 0xd800 && x <= 0xdfff, y >= 0xd800 && y <= 0xdfff];
    return xs === ys ? x - y : xs ? 1 : -1;
  }
  return a.length - b.length;
}
