import { FailureError } from '../failure.ts';
import { reprFloat } from './spelling.ts';
import {
  compareCodePoints,
  isList,
  isMapping,
  type Key,
  type Mapping,
  Timestamp,
  type Value,
} from './value.ts';

export { readJson } from './json-read.ts';

/**
 * The text that Python's `json.dumps` writes by default: `, ` and `: ` between items, ASCII only, lower-case `\uxxxx`
 * escapes, `NaN` and `Infinity` as bare words, keys that are not text turned into text (dvc-compat 0.1). With `sortKeys`
 * keys are in code point order at every level. Throws a {@link FailureError} for dates, as Python does.
 */
export function pyJson(v: Value, options?: { readonly sortKeys?: boolean }): string {
  if (v === null) return 'null';
  if (typeof v === 'string') return jsonText(v);
  if (typeof v === 'bigint' || typeof v === 'boolean') return v.toString();
  if (typeof v === 'number') return jsonFloat(v);
  if (isMapping(v)) {
    const entries = options?.sortKeys ? sortedEntries(v) : [...v];
    return `{${entries.map(([key, item]) => `${jsonText(keyText(key))}: ${pyJson(item, options)}`).join(', ')}}`;
  }
  if (isList(v)) return `[${Array.from(v, (item) => pyJson(item, options)).join(', ')}]`;
  if (v instanceof Timestamp) {
    const type = v.text.length > 10 ? 'datetime' : 'date';
    throw new FailureError({
      reason: 'project',
      message: `Object of type ${type} is not JSON serializable: ${v.text}`,
      hint: 'put the date in quotes, so that it is read as text',
    });
  }
  return v;
}

function jsonText(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  const body = text.replace(
    /[^ !#-[\]-~]/g,
    (unit) => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${body}"`;
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};

function jsonFloat(x: number): string {
  if (Number.isFinite(x)) return reprFloat(x);
  return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
}

function keyText(key: Key): string {
  if (typeof key === 'string') return key;
  if (key === null) return 'null';
  return typeof key === 'number' ? jsonFloat(key) : key.toString();
}

/** Python sorts keys before it turns them into text: numbers by size; mixtures, which it refuses, go by their text here. */
function sortedEntries(v: Mapping): [Key, Value][] {
  const entries = [...v];
  if (entries.every(([key]) => key !== null && typeof key !== 'string')) {
    return entries.sort(([a], [b]) => Number(a) - Number(b));
  }
  return entries.sort(([a], [b]) => compareCodePoints(keyText(a), keyText(b)));
}
