import type { Key, Value } from '../../values/value.ts';
import type { ValueChange, ValueDiff } from '../metrics.ts';
import { numberInText, type Shape } from './shape.ts';

/** Deepest nesting of a value; metrics and parameters are flat. */
const deepest = 20;

/** A metric or parameter as JSON has it: whole numbers become integers, objects mappings. Throws a `ShapeError`. */
export function readValue(shape: Shape): Value {
  return fromJson(shape, shape.raw(), 0);
}

function fromJson(shape: Shape, raw: unknown, depth: number): Value {
  if (depth > deepest) throw shape.no('a value of sensible depth');
  if (raw === null || typeof raw === 'boolean' || typeof raw === 'string') return raw;
  if (typeof raw === 'number') return Number.isSafeInteger(raw) ? BigInt(raw) : raw;
  if (Array.isArray(raw)) return raw.map((item) => fromJson(shape, item, depth + 1));
  if (typeof raw !== 'object') throw shape.no('a value');
  return new Map<Key, Value>(
    Object.entries(raw).map(([key, item]) => [key, fromJson(shape, item, depth + 1)]),
  );
}

/** Rows of metrics or parameters as the difference that they came from: by file, then key. Throws a `ShapeError`. */
export function readDiff(rows: Shape): ValueDiff {
  const files = new Map<string, Map<string, ValueChange>>();
  for (const [file, key, change] of rows.list(readRow)) {
    const changes = files.get(file) ?? new Map<string, ValueChange>();
    files.set(file, changes.set(key, change));
  }
  return files;
}

function readRow(row: Shape): readonly [string, string, ValueChange] {
  const [old, now] = [side(row.get('old')), side(row.get('new'))];
  const changed = row.get('changed').maybe((shape) => shape.flag());
  const comparison = row.get('comparison').maybe((shape) => shape.text());
  const diff = row.get('diff').raw();
  return [
    row.get('file').text(),
    row.get('key').text(),
    {
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
      ...(typeof diff === 'number' && Number.isFinite(diff) ? { diff } : {}),
      changed: changed ?? comparison !== 'same',
      ...(comparison === 'cannot compare' ? { unread: true } : {}),
    },
  ];
}

function side(shape: Shape): Value | undefined {
  const raw = shape.raw();
  return raw === undefined ? undefined : (numberInText(raw) ?? readValue(shape));
}

/** By `file:key` the line of each parameter that has one. Throws a `ShapeError`. */
export function readLines(rows: Shape): ReadonlyMap<string, number> {
  const known = rows.list((row): readonly [string, number][] => {
    const line = row.get('line').maybe((shape) => shape.count());
    return line === undefined ? [] : [[`${row.get('file').text()}:${row.get('key').text()}`, line]];
  });
  return new Map(known.flat());
}
