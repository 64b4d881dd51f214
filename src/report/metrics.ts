import { readJson } from '../values/json-read.ts';
import { pyStr } from '../values/spelling.ts';
import {
  compareCodePoints,
  isList,
  isMapping,
  type Key,
  type Mapping,
  pyEqual,
  Tuple,
  type Value,
} from '../values/value.ts';

/** One value before and after. Absent sides are undefined; DVC's JSON and tables show them like null. */
export interface ValueChange {
  readonly old?: Value;
  readonly new?: Value;
  /** `new - old` where both are numbers; booleans count as 0 and 1 */
  readonly diff?: bigint | number;
  /** A top-level key that is no text, as DVC's JSON wants it */
  readonly key?: Key;
  /** False: an unchanged value, present because all were asked for */
  readonly changed: boolean;
  /** A side could not be read: that it is absent does not make the value new or gone */
  readonly unread?: true;
}

/** File (project path, sorted) → flat key (`train.lr`; empty for a file that is one bare value; sorted) → change. */
export type ValueDiff = ReadonlyMap<string, ReadonlyMap<string, ValueChange>>;

/** What is compared, and how much of it is kept. */
export interface DiffOptions {
  /** Metrics drop lists, nulls and dates; params turn lists into their Python text */
  readonly lists: 'drop' | 'text';
  /** Keep unchanged values as well */
  readonly all?: boolean;
}

/** What DVC puts where one side is a mapping and the other a bare value. */
const unparsable = 'unable to parse';

/**
 * Compares files of values as `dvc metrics diff` and `dvc params diff` do: flattened with dots, empty mappings vanish,
 * Python's equality, NaN always differs (dvc/utils/diff.py, dvc/repo/metrics/show.py; dvc-compat 11.2). DVC's order is
 * random, ours is sorted. Files without any difference are left out.
 */
export function diffValues(
  old: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
  options: DiffOptions,
): ValueDiff {
  const files = [...new Set([...old.keys(), ...now.keys()])].sort(compareCodePoints);
  const result = new Map<string, ReadonlyMap<string, ValueChange>>();
  for (const file of files) {
    const changes = diffFile(
      prepared(old.get(file), options),
      prepared(now.get(file), options),
      options.all === true,
    );
    if (changes.size > 0) result.set(file, changes);
  }
  return result;
}

/** A metrics file as DVC keeps it: numbers, booleans, text and mappings of them; a falsy whole becomes an empty mapping. */
export function metricValue(value: Value): Value {
  const kept = extracted(value);
  return kept === undefined || isFalsy(kept) ? new Map() : kept;
}

/** Flattens a mapping with dots; text of keys as Python's `str`, lists as they are (dvc/utils/flatten.py). */
export function flatten(mapping: Mapping): ReadonlyMap<Key, Value> {
  const flat = new Map<Key, Value>();
  collect(mapping, undefined, flat);
  return flat;
}

function extracted(value: Value): Value | undefined {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value;
  if (!isMapping(value)) return undefined;
  const kept = new Map<Key, Value>();
  for (const [key, item] of value) {
    const inner = extracted(item);
    if (inner !== undefined && !(isMapping(inner) && inner.size === 0)) kept.set(key, inner);
  }
  return kept;
}

function prepared(value: Value | undefined, { lists }: DiffOptions): Value {
  if (value === undefined) return new Map();
  return parsed(lists === 'drop' ? metricValue(value) : listsAsText(value));
}

function listsAsText(value: Value): Value {
  // Python's tuples are no lists to DVC, and stay (dvc: dvc/utils/diff.py format_dict).
  if (isList(value)) return value instanceof Tuple ? value : pyStr(value);
  if (!isMapping(value)) return value;
  return new Map([...value].map(([key, item]) => [key, listsAsText(item)]));
}

/** DVC reads a file that is one text as JSON once more, if it is JSON. */
function parsed(value: Value): Value {
  if (typeof value !== 'string') return value;
  // Wrapped, because the reader makes an empty mapping of a whole document that Python calls false.
  const json = readJson(`[${value}]`, '');
  if (!json.ok || !isList(json.value.value) || json.value.value.length !== 1) return value;
  return json.value.value[0] as Value;
}

function diffFile(old: Value, now: Value, all: boolean): ReadonlyMap<string, ValueChange> {
  if (!isMapping(old) && !isMapping(now)) {
    const change = compared(old, now, all);
    return new Map(change === undefined ? [] : [['', change]]);
  }
  const [before, after] = [side(old), side(now)];
  const changes: [Key, ValueChange][] = [];
  for (const key of sortedKeys(new Set([...before.flat.keys(), ...after.flat.keys()]))) {
    const change = compared(valueAt(before, key), valueAt(after, key), all);
    if (change !== undefined) changes.push([key, change]);
  }
  return new Map(
    changes.map(([key, change]) =>
      typeof key === 'string' ? [key, change] : [pyStr(key), { ...change, key }],
    ),
  );
}

/** One side's flat values, and what stands for a key that it does not have. */
interface Side {
  readonly flat: ReadonlyMap<Key, Value>;
  readonly otherwise: Value | undefined;
}

function valueAt({ flat, otherwise }: Side, key: Key): Value | undefined {
  return flat.has(key) ? flat.get(key) : otherwise;
}

function side(value: Value): Side {
  if (isFalsy(value)) return { flat: new Map(), otherwise: undefined };
  if (isMapping(value)) return { flat: flatten(value), otherwise: undefined };
  return { flat: new Map(), otherwise: unparsable };
}

function compared(old: Value | undefined, now: Value | undefined, all: boolean): ValueChange | undefined {
  if (isList(old) && isList(now) && old.length === 1 && now.length === 1)
    return compared(old[0], now[0], all);
  const same = pyEqual(old ?? null, now ?? null);
  if (same && !all) return undefined;
  const diff = difference(old, now);
  return {
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
    ...(diff === undefined ? {} : { diff }),
    changed: !same,
  };
}

function difference(old: Value | undefined, now: Value | undefined): bigint | number | undefined {
  const [x, y] = [numeric(old), numeric(now)];
  if (x === undefined || y === undefined) return undefined;
  return typeof x === 'bigint' && typeof y === 'bigint' ? y - x : Number(y) - Number(x);
}

/** A number as Python sees it; booleans are 0 and 1. */
export function numeric(value: Value | undefined): bigint | number | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}

function collect(mapping: Mapping, parent: Key | undefined, flat: Map<Key, Value>): void {
  for (const [key, value] of mapping) {
    // DVC's dot reducer takes a null parent for none at all, so that a null key drops out of the path.
    const path = parent === undefined || parent === null ? key : `${pyStr(parent)}.${pyStr(key)}`;
    if (isMapping(value)) collect(value, path, flat);
    else if (!flat.has(path)) flat.set(path, value);
  }
}

/** Numbers by size where all keys are numbers, as Python sorts them; else by text. */
function sortedKeys(keys: ReadonlySet<Key>): readonly Key[] {
  const all = [...keys];
  if (all.every((key) => typeof key === 'bigint' || typeof key === 'number')) {
    return all.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
  return all.sort((a, b) => compareCodePoints(pyStr(a), pyStr(b)));
}

function isFalsy(value: Value): boolean {
  if (isMapping(value)) return value.size === 0;
  if (isList(value)) return value.length === 0;
  return value === null || value === false || value === 0n || value === 0 || value === '';
}
