import { isList, isMapping, Timestamp, Tuple, type Value } from './value.ts';

/**
 * Python's `repr` of a float: the shortest digits that read back, positional from 1e-4 up to 1e16, otherwise scientific
 * with a signed exponent of at least two digits (dvc-compat 0.1). `inf`, `-inf` and `nan` for what is not finite.
 */
export function reprFloat(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  if (Object.is(x, -0)) return '-0.0';
  const [mantissa = '0', power = '0'] = x.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const negative = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${negative}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, '0');
  return `${negative}${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || '0'}`;
}

/** Python's `str()`: text as it is, everything else as {@link pyRepr}; dates in ISO form. */
export function pyStr(v: Value): string {
  if (typeof v === 'string') return v;
  return v instanceof Timestamp ? v.text : pyRepr(v);
}

/** Python's `repr()`: `[1, 2.5, 'a', True, None]`, `{'k': 1}`, `(1,)`. */
export function pyRepr(v: Value): string {
  if (v === null) return 'None';
  if (typeof v === 'boolean') return v ? 'True' : 'False';
  if (typeof v === 'bigint') return v.toString();
  if (typeof v === 'number') return reprFloat(v);
  if (typeof v === 'string') return reprText(v);
  if (v instanceof Timestamp) return reprTimestamp(v.text);
  if (isMapping(v)) return `{${[...v].map(([key, item]) => `${pyRepr(key)}: ${pyRepr(item)}`).join(', ')}}`;
  if (!isList(v)) return String(v);
  const items = v.map(pyRepr).join(', ');
  if (!(v instanceof Tuple)) return `[${items}]`;
  return v.length === 1 ? `(${items},)` : `(${items})`;
}

/** Single quotes, or double quotes where the text has a single one and no double; what Python calls unprintable is escaped. */
function reprText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, (char) => {
    if (char === '\\') return '\\\\';
    if (char === "'" || char === '"') return char === quote ? `\\${char}` : char;
    return escapes[char] ?? escapeCode(char.codePointAt(0) ?? 0);
  });
  return quote + body + quote;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCode(code: number): string {
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function reprTimestamp(text: string): string {
  const parts = text.match(/\d+/g)?.map(Number) ?? [];
  return parts.length > 3 ? `datetime.datetime(${parts.join(', ')})` : `datetime.date(${parts.join(', ')})`;
}
