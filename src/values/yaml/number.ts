import { fixedDigits, scientificDigits } from '../decimal.ts';
import { parseFloatText, parseInteger } from './scalar.ts';

/**
 * How ruamel.yaml writes an integer that it read in round-trip mode: base, leading zeros, letter case and underscores are
 * kept, a plus sign is lost (`ruamel/yaml/constructor.py` construct_yaml_int, `representer.py` represent_scalar_int).
 */
export function respellInt(text: string): string {
  const value = parseInteger(text);
  if (value === undefined) return text;
  const bare = text.replaceAll('_', '').replace(/^[-+]/, '');
  const base = /^0[box]/.exec(bare)?.[0] ?? '';
  const radix = { '0b': 2, '0o': 8, '0x': 16 }[base] ?? 10;
  const isPadded = base === '' ? bare.startsWith('0') : bare[2] === '0';
  const width = isPadded ? bare.length - base.length : 0;
  const spelled = padded(value, radix, width);
  const isCaps = /^0x[0-9]*[A-F]/.test(bare);
  return base + withUnderscores(isCaps ? spelled.toUpperCase() : spelled, text, base);
}

/** Zeros go between the sign and the digits, and the sign counts, as in Python's `format(x, '05d')`. */
function padded(value: bigint, radix: number, width: number): string {
  const digits = (value < 0n ? -value : value).toString(radix);
  const sign = value < 0n ? '-' : '';
  return sign + digits.padStart(width - sign.length, '0');
}

function withUnderscores(digits: string, text: string, base: string): string {
  const last = text.replace(/_+$/, '').lastIndexOf('_');
  if (last === -1) return digits;
  const group = text.replace(/_+$/, '').length - last - 1;
  let grouped = digits;
  for (let at = digits.length - group; at > 0; at -= group)
    grouped = `${grouped.slice(0, at)}_${grouped.slice(at)}`;
  const body = base === '' ? text : text.slice(2);
  const leads = base !== '' && text[2] === '_';
  return (leads ? '_' : '') + grouped + (body.length > 1 && body.endsWith('_') ? '_' : '');
}

/**
 * How ruamel.yaml writes a float that it read in round-trip mode: the number of digits, the place of the point, signs and
 * the exponent's width are kept (`ruamel/yaml/constructor.py` construct_yaml_float, `representer.py` represent_scalar_float).
 */
export function respellFloat(text: string): string {
  const value = parseFloatText(text);
  if (value === undefined) return text;
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return /e/i.test(text) ? withExponent(text, value, sign) : withoutExponent(text, value, sign);
}

function withoutExponent(text: string, value: number, sign: string): string {
  const width = text.length;
  const point = text.indexOf('.');
  const whole = BigInt(Math.trunc(Math.abs(value)));
  if (point > 0 && point === width - 1) return `${sign}${whole}.`;
  let spelled =
    point < 0
      ? sign + whole.toString().padStart(width - sign.length, '0')
      : sign + fixedDigits(value, width - point - 1).padStart(width - sign.length, '0');
  if (point === 0 || (point === 1 && sign !== '')) spelled = spelled.replaceAll('0.', '.');
  return spelled.padEnd(width, '0');
}

function withExponent(text: string, value: number, sign: string): string {
  const mark = text.includes('e') ? 'e' : 'E';
  const [mantissa = '', power = ''] = text.split(mark);
  const width = mantissa.length - sign.length;
  const point = mantissa.indexOf('.');
  const digits = scientificDigits(value, width + (sign === '' ? 0 : 1));
  const kept = `${value < 0 ? '-' : ''}${digits.first}.${digits.rest}`.slice(
    0,
    (point > 0 ? width : width + 1) + (value < 0 ? 1 : 0),
  );
  let [before = '', after = ''] = kept.split('.');
  after = after.padEnd(width - (point >= 0 ? 1 : 0) - before.length, '0');
  if (sign !== '' && value > 0) before = `+${before}`;
  let { exponent } = digits;
  const ending = (): string => mark + exponentText(exponent, power);
  if (point < 0) {
    if (after === '0') after = '';
    else exponent -= after.length;
    while (before.length + after.length - (sign === '' ? 0 : 1) < width) {
      after += '0';
      exponent--;
    }
    return before + after + ending();
  }
  if (point === 0) {
    exponent -= after.length;
    return `${before}${after}.${ending()}`;
  }
  const zeros = leadingZeros(mantissa);
  if (zeros > 0) {
    after = `${'0'.repeat(zeros - 1)}${before}${after}`.slice(0, -zeros);
    before = '0';
    exponent += zeros;
  }
  while (before.length < point && after !== '') {
    before += after.slice(0, 1);
    after = after.slice(1);
    exponent--;
  }
  return `${before}.${after}${ending()}`;
}

function leadingZeros(mantissa: string): number {
  return (/^[0.]*/.exec(mantissa)?.[0] ?? '').replaceAll('.', '').length;
}

function exponentText(exponent: number, power: string): string {
  const sign = exponent < 0 ? '-' : /^[-+]/.test(power) ? '+' : '';
  return sign + String(Math.abs(exponent)).padStart(power.length - sign.length, '0');
}
