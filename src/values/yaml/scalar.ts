import { parseTimestamp } from '../timestamp.ts';
import type { Scalar } from '../value.ts';

/** Which implicit type a plain text has, in the order in which ruamel's YAML 1.2 resolver tries (dvc-compat 5.5). */
export type PlainKind = 'bool' | 'float' | 'int' | 'merge' | 'null' | 'timestamp' | 'value' | 'string';

/**
 * The value of a plain (unquoted) scalar. `<<`, `=` and text that looks like a number or a date but is none (`0b_`,
 * `2020-13-01`) stay text; the reader refuses them, as Python does, where they are values.
 */
export function resolvePlain(text: string): Scalar {
  switch (plainKind(text)) {
    case 'null':
      return null;
    case 'bool':
      return text.toLowerCase() === 'true';
    case 'int':
      return parseInteger(text) ?? text;
    case 'float':
      return parseFloatText(text) ?? text;
    case 'timestamp':
      return parseTimestamp(text) ?? text;
    default:
      return text;
  }
}

/** What a plain text would be read as; `string` means it can be written without quotes as far as its type goes. */
export function plainKind(text: string): PlainKind {
  const first = text.charCodeAt(0);
  // Letters other than t f n, and most signs, cannot begin anything but a string.
  if (text.length > 0 && !mayResolve(first)) return 'string';
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return 'bool';
  if (isFloat(text)) return 'float';
  if (/^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/.test(text) && first !== 0x5f)
    return 'int';
  if (text === '<<') return 'merge';
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return 'null';
  if (isTimestamp(text)) return 'timestamp';
  return text === '=' ? 'value' : 'string';
}

function mayResolve(first: number): boolean {
  if (first >= 0x30 && first <= 0x39) return true;
  return '-+.~<=tTfFnN'.includes(String.fromCharCode(first));
}

function isFloat(text: string): boolean {
  return (
    /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/.test(text) ||
    /^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/.test(text) ||
    /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/.test(text) ||
    /^[-+]?\.(?:inf|Inf|INF)$/.test(text) ||
    /^\.(?:nan|NaN|NAN)$/.test(text)
  );
}

function isTimestamp(text: string): boolean {
  return (
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ||
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/.test(
      text,
    )
  );
}

/** A YAML integer: decimal (leading zeros allowed), `0x`, `0o` or `0b`, with underscores anywhere. */
export function parseInteger(text: string): bigint | undefined {
  const bare = text.replaceAll('_', '');
  const negative = bare.startsWith('-');
  const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
  if (!/^(?:0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/.test(digits)) return undefined;
  // Python converts no more than 4300 decimal digits.
  if (digits.length > 4300) return undefined;
  const value = BigInt(digits);
  return negative ? -value : value;
}

/** A YAML float, `.inf` and `.nan` included. */
export function parseFloatText(text: string): number | undefined {
  const bare = text.replaceAll('_', '').toLowerCase();
  const sign = bare.startsWith('-') ? -1 : 1;
  const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  return /[0-9]/.test(digits) ? sign * Number(digits) : undefined;
}
