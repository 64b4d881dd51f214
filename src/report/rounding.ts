/**
 * Python's `round(x, digits)` for floats: the exact binary value rounded to so many decimals (negative: tens, hundreds),
 * halves to even, signs of zero kept. Whole numbers and non-finite values come back as they are where Python's would.
 */
export function roundHalfEven(x: number, digits: number): number {
  if (!Number.isFinite(x) || x === 0 || digits > 323) return x;
  if (digits >= 0 && exactParts(Math.abs(x))[1] >= 0) return x;
  const rounded = Number(`${scaled(Math.abs(x), digits)}e${-digits}`);
  return x < 0 ? -rounded : rounded;
}

/**
 * Python's `f'{x:.{digits}g}'`: so many significant digits (at least one), halves to even, no zeros at the end; scientific
 * below 1e-4 and where there are more digits before the point than that.
 */
export function significantDigits(x: number, digits: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf';
  if (x === 0) return Object.is(x, -0) ? '-0' : '0';
  const count = Math.min(Math.max(Math.trunc(digits), 1), 100);
  const [exponent, all] = leadingDigits(Math.abs(x), count);
  const shown = all.replace(/0+$/, '');
  const sign = x < 0 ? '-' : '';
  if (exponent < -4 || exponent >= count) {
    const rest = shown.length > 1 ? `.${shown.slice(1)}` : '';
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${shown[0]}${rest}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${shown}`;
  const fraction = shown.slice(exponent + 1);
  return `${sign}${all.slice(0, exponent + 1)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The decimal exponent of a positive float that is rounded to so many digits, and these digits. */
function leadingDigits(x: number, count: number): readonly [number, string] {
  const guess = Number(x.toExponential().split('e')[1]);
  const digits = scaled(x, count - 1 - guess).toString();
  // Rounding can give one more digit; and the guess is one too high where the shortest text of a float is above it.
  if (digits.length > count) return [guess + 1, digits.slice(0, count)];
  return digits.length === count ? [guess, digits] : [guess - 1, scaled(x, count - guess).toString()];
}

/** A positive float times a power of ten, as the nearest whole number, halves to even. */
function scaled(x: number, digits: number): bigint {
  const [mantissa, exponent] = exactParts(x);
  let [numerator, denominator] = [mantissa, 1n];
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (digits >= 0) numerator *= 10n ** BigInt(digits);
  else denominator *= 10n ** BigInt(-digits);
  return halfEven(numerator, denominator);
}

/** A positive finite float as mantissa × 2^exponent, exactly (IEEE 754 binary64). */
function exactParts(x: number): [bigint, number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0 ? [fraction, -1074] : [fraction | (1n << 52n), biased - 1075];
}

function halfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}
