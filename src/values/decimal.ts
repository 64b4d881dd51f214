/**
 * The exact decimal value of a float, rounded half to even as Python's `format` does: JavaScript's own `toFixed` rounds
 * ties up and stops at 100 digits.
 */
export function fixedDigits(x: number, places: number): string {
  const digits = roundedTimesPowerOfTen(Math.abs(x), places)
    .toString()
    .padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Python's `'%.{places}e'` without its sign: the digits of the mantissa behind its first, and the exponent. */
export function scientificDigits(
  x: number,
  places: number,
): { first: string; rest: string; exponent: number } {
  const value = Math.abs(x);
  if (value === 0) return { first: '0', rest: '0'.repeat(places), exponent: 0 };
  let exponent = Number(value.toExponential().split('e')[1]);
  let digits = roundedTimesPowerOfTen(value, places - exponent).toString();
  if (digits.length > places + 1) {
    exponent++;
    digits = roundedTimesPowerOfTen(value, places - exponent).toString();
  }
  return { first: digits.slice(0, 1), rest: digits.slice(1), exponent };
}

function roundedTimesPowerOfTen(value: number, power: number): bigint {
  const { mantissa, exponent } = parts(value);
  let numerator = mantissa * (power > 0 ? 10n ** BigInt(power) : 1n);
  let denominator = power < 0 ? 10n ** BigInt(-power) : 1n;
  if (exponent > 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  const whole = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice > denominator || (twice === denominator && whole % 2n === 1n)) return whole + 1n;
  return whole;
}

/** A float as a whole number times a power of two (IEEE 754 binary64). */
function parts(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}
