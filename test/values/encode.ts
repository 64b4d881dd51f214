import { reprFloat } from '../../src/values/spelling.ts';
import { isMapping, type Key, Timestamp, Tuple, type Value } from '../../src/values/value.ts';

/** A value as plain JSON that keeps what JSON loses: int or float, order and type of keys, and which objects are shared. */
export type Encoded =
  | { readonly ref: number }
  | { readonly l: readonly Encoded[] }
  | { readonly t: readonly Encoded[] }
  | { readonly m: readonly (readonly [Encoded, Encoded])[] }
  | { readonly n: 1 }
  | { readonly b: boolean }
  | { readonly i: string }
  | { readonly f: string }
  | { readonly s: string }
  | { readonly d: string };

/** Encodes a value; the Python oracle does the same with what it loads. */
export function encode(value: Value, ids: Map<Value, number> = new Map()): Encoded {
  if (value === null) return { n: 1 };
  if (typeof value === 'boolean') return { b: value };
  if (typeof value === 'bigint') return { i: value.toString() };
  if (typeof value === 'number') return { f: reprFloat(value) };
  if (typeof value === 'string') return { s: value };
  if (value instanceof Timestamp) return { d: value.text };
  const known = ids.get(value);
  if (known !== undefined) return { ref: known };
  ids.set(value, ids.size);
  if (isMapping(value))
    return { m: [...value].map(([key, item]) => [encode(key, ids), encode(item, ids)] as const) };
  const items = Array.from(value as readonly Value[], (item) => encode(item, ids));
  return value instanceof Tuple ? { t: items } : { l: items };
}

/** The value that was encoded, with shared objects shared. */
export function decode(encoded: Encoded, objects: Value[] = []): Value {
  if ('ref' in encoded) return objects[encoded.ref] as Value;
  if ('l' in encoded || 't' in encoded) {
    const list: Value[] = 't' in encoded ? new Tuple() : [];
    objects.push(list);
    for (const item of 'l' in encoded ? encoded.l : encoded.t) list.push(decode(item, objects));
    return list;
  }
  if ('m' in encoded) {
    const map = new Map<Key, Value>();
    objects.push(map);
    for (const [key, item] of encoded.m) map.set(decode(key, objects) as Key, decode(item, objects));
    return map;
  }
  if ('b' in encoded) return encoded.b;
  if ('i' in encoded) return BigInt(encoded.i);
  if ('f' in encoded) return parseFloatRepr(encoded.f);
  if ('s' in encoded) return encoded.s;
  return 'd' in encoded ? new Timestamp(encoded.d) : null;
}

function parseFloatRepr(text: string): number {
  if (text === 'inf' || text === '-inf')
    return text === 'inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return text === 'nan' ? Number.NaN : Number(text);
}
