import { isList, isMapping, Timestamp, type Value } from '../values/value.ts';

/** Plain JSON, with integers beyond 2^53 as bigint; {@link stringifyJson} writes them out in full. */
export type Json =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** JSON text, indented by two spaces and ended by a newline; bigints become plain digits, NaN and infinities text. */
export function stringifyJson(value: Json): string {
  return `${isOrdinary(value) ? JSON.stringify(value, null, 2) : write(value, '')}\n`;
}

/** Does the platform write it as we would: neither bigints nor numbers that JSON does not have? */
function isOrdinary(value: Json): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value !== 'object') return typeof value !== 'bigint';
  return Object.values(value).every(isOrdinary);
}

/** A value as JSON: integers keep their digits, mappings become objects, dates text. What JSON has no number for is text. */
export function valueJson(value: Value): Json {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? value
      : Number.isNaN(value)
        ? 'NaN'
        : value > 0
          ? 'Infinity'
          : '-Infinity';
  if (value instanceof Timestamp) return value.text;
  if (isList(value)) return value.map(valueJson);
  if (!isMapping(value)) return value as null | boolean | string;
  // Without a prototype, a key such as `__proto__` is a key like any other.
  const object = Object.create(null) as Record<string, Json>;
  for (const [key, item] of value) object[String(key)] = valueJson(item);
  return object;
}

/** An object without the keys that are undefined. */
export function present(object: Readonly<Record<string, Json | undefined>>): Json {
  const kept: Record<string, Json> = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

function write(value: Json, indent: string): string {
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object')
    return JSON.stringify(typeof value === 'number' ? valueJson(value) : value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item: Json) => write(item, inner)),
      ']',
      indent,
    );
  return block(
    '{',
    Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`),
    '}',
    indent,
  );
}

function block(open: string, items: readonly string[], close: string, indent: string): string {
  return items.length === 0
    ? open + close
    : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}
