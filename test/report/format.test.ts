import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatChange,
  formatCount,
  formatDuration,
  formatPair,
  formatParam,
  formatRelative,
  formatValue,
  shorten,
} from '../../src/report/format.ts';
import { roundHalfEven, significantDigits } from '../../src/report/rounding.ts';
import type { Value } from '../../src/values/value.ts';

describe('formats', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [1_234, '1.2 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [12_400_000_000, '12.4 GB'],
    [173_400_000, '173 MB'],
    [9e15, '9 PB'],
    [5e18, '5000 PB'],
    [-1_500, '-1.5 kB'],
  ])('%d bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0, '0 s'],
    [Number.NaN, '0 s'],
    [0.04, '0 s'],
    [0.05, '0.1 s'],
    [0.42, '0.4 s'],
    [9.96, '10 s'],
    [59.4, '59 s'],
    [59.6, '1 min'],
    [252, '4 min 12 s'],
    [3_599.7, '1 h'],
    [11_100, '3 h 5 min'],
    [86_399, '1 d'],
    [184_000, '2 d 3 h'],
  ])('%d seconds read %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
    [-1_234, '-1,234'],
  ])('%d counts as %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each<[Value | undefined, string]>([
    [undefined, '–'],
    [null, '–'],
    [1n, '1'],
    [10n ** 20n, '100000000000000000000'],
    [1, '1.0'],
    [0.123456789, '0.12346'],
    [0.015625, '0.01562'],
    [2.5e-8, '2.5e-08'],
    [-2.5e-8, '-2.5e-08'],
    [Number.NaN, 'nan'],
    [Number.NEGATIVE_INFINITY, '-inf'],
    [true, 'True'],
    ['text', 'text'],
  ])('the value %s reads %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it('two values that differ look different', () => {
    expect(formatPair(0.9123456, 0.9123457)).toEqual(['0.9123456', '0.9123457']);
    expect(formatPair(0.912, 0.918)).toEqual(['0.912', '0.918']);
    expect(formatPair(1n, 2n)).toEqual(['1', '2']);
    expect(formatPair(0.5, 0.5)).toEqual(['0.5', '0.5']);
    expect(formatPair(undefined, 0.5)).toEqual(['–', '0.5']);
  });

  it.each([
    [0.006, '+0.006'],
    [-12n, '-12'],
    [0n, '0'],
    [0.1 + 0.2 - 0.3, '+5.5511e-17'],
  ])('the change %s reads %s', (diff, text) => {
    expect(formatChange(diff)).toBe(text);
  });

  it.each([
    [0.00658, '+0.7 %'],
    [-0.135, '-13.5 %'],
    [12.5, '+1,250 %'],
    [1e-9, '+<0.1 %'],
    [-1, '-100 %'],
    [1e9, '+1.0e+11 %'],
  ])('the relative change %s reads %s', (relative, text) => {
    expect(formatRelative(relative)).toBe(text);
  });

  it.each<[Value | undefined, string]>([
    [undefined, '–'],
    [null, 'null'],
    [0.1 + 0.2, '0.30000000000000004'],
    [[1n, 'a'], "[1, 'a']"],
    ['x', 'x'],
  ])('the param %s reads %s', (value, text) => {
    expect(formatParam(value)).toBe(text);
  });

  it('long text keeps both ends and whole characters', () => {
    expect(shorten('abcdefghij', 5)).toBe('abc…j');
    expect(Array.from(shorten('😀'.repeat(50), 9))).toHaveLength(9);
    expect(shorten('😀'.repeat(50), 9).isWellFormed()).toBe(true);
    expect(shorten('short', 5)).toBe('short');
  });
});

describe('roundHalfEven', () => {
  it.each([
    [0.5, 0, 0],
    [1.5, 0, 2],
    [2.5, 0, 2],
    [-2.5, 0, -2],
    [1 / 64, 5, 0.01562],
    [3 / 64, 5, 0.04688],
    [2.675, 2, 2.67],
    [1e300, 5, 1e300],
    [1234, -2, 1200],
    [1250, -2, 1200],
    [5e-324, 5, 0],
    [Number.POSITIVE_INFINITY, 5, Number.POSITIVE_INFINITY],
  ])('%d to %d decimals is %d', (x, digits, expected) => {
    expect(roundHalfEven(x, digits)).toBe(expected);
  });

  it('the sign of zero stays', () => {
    expect(Object.is(roundHalfEven(-1e-9, 5), -0)).toBe(true);
  });
});

describe('significantDigits', () => {
  // What Python's f'{x:.{digits}g}' gives.
  it.each([
    [0, 5, '0'],
    [-0, 5, '-0'],
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [1, 5, '1'],
    [12345.678, 5, '12346'],
    [99999.5, 5, '1e+05'],
    [100000, 5, '1e+05'],
    [1234567.8, 5, '1.2346e+06'],
    [0.0001, 5, '0.0001'],
    [1.234567e-5, 5, '1.2346e-05'],
    [9.99995, 5, '10'],
    [9.99995, 1, '1e+01'],
    [-2.5, 1, '-2'],
    [0.1, 17, '0.10000000000000001'],
    [0.1, 20, '0.10000000000000000555'],
    [1e22, 17, '1e+22'],
    [1e23, 17, '9.9999999999999992e+22'],
    [1.7976931348623157e308, 5, '1.7977e+308'],
    [5e-324, 5, '4.9407e-324'],
    [-271.8281, 17, '-271.82810000000001'],
    [Number.POSITIVE_INFINITY, 5, 'inf'],
    [Number.NEGATIVE_INFINITY, 5, '-inf'],
    [Number.NaN, 5, 'nan'],
  ])('%d to %d digits is %s', (x, digits, expected) => {
    expect(significantDigits(x, digits)).toBe(expected);
  });
});
