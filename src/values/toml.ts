import { parse, TomlDate, TomlError, type TomlTable, type TomlValue } from 'smol-toml';
import { fail, ok, type Result } from '../failure.ts';
import type { SourceDocument } from './document.ts';
import { corrupted, locationAt, maxNesting, readText } from './text.ts';
import { type TomlPlace, tomlPlaces } from './toml-places.ts';
import { type Key, Timestamp, type Value } from './value.ts';

/**
 * Reads TOML 1.0 with integers of any size and dates as {@link Timestamp}s (`dvc/utils/serialize/_toml.py`). Keys keep the
 * order of the file. Fails with line and column on anything else, and beyond the caps of design 9.3.
 */
export function readToml(bytes: Uint8Array | string, file: string): Result<SourceDocument> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  if (text.value.startsWith('\ufeff')) {
    return fail(corrupted('TOML', 'unexpected byte order mark', { file, line: 1, column: 1 }));
  }
  let places: readonly TomlPlace[] | undefined;
  const findPlaces = () => {
    places ??= tomlPlaces(text.value);
    return places;
  };
  try {
    const table = parse(text.value, { integersAsBigInt: true, maxDepth: maxNesting });
    const value = toMap(table, { path: [], places: findPlaces });
    return ok({ file, value, locate: (path) => locate(text.value, file, { path, places: findPlaces() }) });
  } catch (error) {
    if (error === tooDeep) {
      const where = locationAt(text.value, deepKeyOffset(text.value), file);
      return fail(corrupted('TOML', `nested deeper than ${maxNesting} levels`, where));
    }
    if (!(error instanceof TomlError)) throw error;
    const [problem = 'invalid'] = error.message.replace('Invalid TOML document: ', '').split('\n');
    return fail(corrupted('TOML', problem, { file, line: error.line, column: error.column }));
  }
}

/** Tables inside tables, which dotted keys make without any bracket. */
const tooDeep = Symbol('nested too deep');

/** Where the first line with that many dots starts: finding the place of the key itself takes as long as it is deep. */
function deepKeyOffset(text: string): number {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.split('.', maxNesting + 1).length > maxNesting) return offset;
    offset += line.length + 1;
  }
  return 0;
}

interface At {
  readonly path: readonly (Key | number)[];
  readonly places: () => readonly TomlPlace[];
}

function toMap(table: TomlTable, at: At): Map<Key, Value> {
  if (at.path.length >= maxNesting) throw tooDeep;
  const keys = Object.keys(table);
  if (keys.some((key) => /^[0-9]+$/.test(key))) orderAsWritten(keys, at);
  return new Map(
    keys.map((key) => [key, toValue(table[key] as TomlValue, { ...at, path: [...at.path, key] })]),
  );
}

/** Objects list whole numbers first; the order of the file is found again from the places of the keys. */
function orderAsWritten(keys: string[], at: At): void {
  const first = new Map<string, number>();
  for (const { path, offset } of at.places()) {
    const key = path[at.path.length];
    if (typeof key !== 'string' || first.has(key) || !at.path.every((step, i) => path[i] === step)) continue;
    first.set(key, offset);
  }
  keys.sort(
    (a, b) => (first.get(a) ?? Number.POSITIVE_INFINITY) - (first.get(b) ?? Number.POSITIVE_INFINITY) || 0,
  );
}

function toValue(value: TomlValue, at: At): Value {
  if (value instanceof TomlDate) return new Timestamp(isoText(value));
  if (Array.isArray(value))
    return value.map((item, index) => toValue(item, { ...at, path: [...at.path, index] }));
  return typeof value === 'object' ? toMap(value as TomlTable, at) : (value as Value);
}

/** As Python's `str()` spells it: a space in the middle, no fraction unless there is one, offsets in numbers. */
function isoText(date: TomlDate): string {
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/\.000/, '')
    .replace(/(\.[0-9]{3})/, '$1000')
    .replace(/Z$/, '+00:00');
}

function locate(
  text: string,
  file: string,
  at: { path: readonly (Key | number)[]; places: readonly TomlPlace[] },
) {
  let best: TomlPlace | undefined;
  for (const place of at.places) {
    const isPrefix =
      place.path.length <= at.path.length && place.path.every((step, i) => at.path[i] === step);
    if (isPrefix && place.path.length > (best?.path.length ?? 0)) best = place;
  }
  return locationAt(text, best?.offset ?? 0, file);
}
