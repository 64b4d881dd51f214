/**
 * Python's `round(x, digits)` for floats: the exact binary value rounded to so many decimals (negative: tens, hundreds),
 * halves to even, signs of zero kept. Whole numbers and non-finite values come back as they are where Python's would.
 */
export function roundHalfEven(x: number, digits: number): number {
  if (!Number.isFinite(x) || x === 0 || digits > 323) return x;
  const [mantissa, exponent] = exactParts(Math.abs(x));
  if (exponent >= 0 && digits >= 0) return x;
  let [numerator, denominator] = [mantissa, 1n];
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (digits >= 0) numerator *= 10n ** BigInt(digits);
  else denominator *= 10n ** BigInt(-digits);
  const rounded = Number(`${halfEven(numerator, denominator)}e${-digits}`);
  return x < 0 ? -rounded : rounded;
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
