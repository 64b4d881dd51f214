import { pyStr } from '../values/spelling.ts';
import { isList, isMapping, type Value } from '../values/value.ts';
import { roundHalfEven } from './rounding.ts';

/** `123 B`, `1.2 kB`, `18.3 MB`, `12.4 GB`: powers of 1,000, three digits at least one of them before the point. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let [value, unit] = [Math.abs(bytes), 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  const text = unit === 0 || value >= 100 ? String(Math.round(value)) : trimZeros(value.toFixed(1));
  return `${bytes < 0 ? '-' : ''}${text} ${units[unit]}`;
}

/** `0.4 s`, `48 s`, `4 min 12 s`, `3 h 5 min`, `2 d 3 h`: the two largest units, rounded to the smaller one. */
export function formatDuration(seconds: number): string {
  if (!(seconds >= 0.05)) return '0 s';
  if (seconds < 9.95) return `${trimZeros(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return twoUnits(whole, [60, 'min'], [1, 's']);
  const minutes = Math.round(whole / 60) * 60;
  if (minutes < 86_400) return twoUnits(minutes, [3600, 'h'], [60, 'min']);
  return twoUnits(Math.round(whole / 3600) * 3600, [86_400, 'd'], [3600, 'h']);
}

/** `12,345`; rounded to a whole number. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A value as a table shows it: numbers as `dvc metrics diff` prints them (floats rounded to `precision` decimals, half to
 * even), with more digits where rounding would leave nothing but zeros; everything else as Python's `str`.
 */
export function formatValue(value: Value | undefined, precision = 5): string {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'number' || !Number.isFinite(value)) return pyStr(value);
  return roundedText(value, precision);
}

/** Two values that differ, with enough digits that they look different. */
export function formatPair(old: Value | undefined, now: Value | undefined, precision = 5): [string, string] {
  for (let digits = precision; digits < 18; digits++) {
    const pair: [string, string] = [formatValue(old, digits), formatValue(now, digits)];
    if (pair[0] !== pair[1] || typeof old !== 'number' || typeof now !== 'number') return pair;
  }
  return [text(old), text(now)];
}

/** `+0.006`, `-12`, `0.0`: the sign always shows. */
export function formatChange(diff: bigint | number, precision = 5): string {
  const shown = formatValue(diff, precision);
  return diff > 0 ? `+${shown}` : shown;
}

/** `+0.7 %`, `-13.5 %`, `+1,250 %`; a change too small to show reads `<0.1 %`. */
export function formatRelative(relative: number): string {
  const percent = Math.abs(relative * 100);
  const sign = relative < 0 ? '-' : '+';
  if (percent > 0 && percent < 0.05) return `${sign}<0.1 %`;
  if (percent >= 1e6) return `${sign}${percent.toExponential(1)} %`;
  return `${sign}${percent >= 100 ? formatCount(percent) : trimZeros(percent.toFixed(1))} %`;
}

/** A range of a column: whole numbers without a point, others as in tables. */
export function formatRange([low, high]: readonly [number, number]): string {
  const show = (value: number) => formatValue(Number.isSafeInteger(value) ? BigInt(value) : value, 4);
  return `${show(low)} … ${show(high)}`;
}

/** Shortens to a number of code points, keeping both ends; the gap shows as an ellipsis. */
export function shorten(long: string, length: number): string {
  if (long.length <= length) return long;
  const points = Array.from(long);
  if (points.length <= length) return long;
  const head = Math.ceil((length - 1) * 0.6);
  return `${points.slice(0, head).join('')}…${points.slice(points.length - (length - 1 - head)).join('')}`;
}

/** A param's value: exact, as Python's `str`; strings in their own words, lists and mappings as Python shows them. */
export function formatParam(value: Value | undefined): string {
  if (value === undefined) return '–';
  return value === null ? 'null' : isList(value) || isMapping(value) ? pyStr(value) : text(value);
}

function text(value: Value | undefined): string {
  return value === undefined ? '–' : pyStr(value);
}

function roundedText(value: number, precision: number): string {
  const rounded = roundHalfEven(value, precision);
  if (rounded !== 0 || value === 0) return pyStr(rounded);
  return pyStr(Number(value.toPrecision(Math.min(precision, 17))));
}

function twoUnits(
  seconds: number,
  [large, largeName]: [number, string],
  [small, smallName]: [number, string],
): string {
  const rest = Math.floor((seconds % large) / small);
  return `${Math.floor(seconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}

function trimZeros(decimal: string): string {
  return decimal.replace(/\.0+$/, '');
}
