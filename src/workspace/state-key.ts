import type { HashName } from '../store/oid.ts';

/** The size of a key in bytes. */
export const keySize = 16;

/**
 * A key for device, path and kind of hash: two kinds can exist for one file. Four multiplicative hashes (FNV-1a with other
 * primes) that are mixed at the end: loading a cryptographic one takes longer than a plan. Paths that were made to collide
 * only forget each other. The key is written into `key`.
 */
export function writeKey(key: Uint8Array, abs: string, dev: number, hashName: HashName): void {
  const text = `${hashName}\0${dev}\0${abs}`;
  let a = 0x811c9dc5 | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x85ebca6b | 0;
  let d = 0xc2b2ae35 | 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca77);
    c = Math.imul(c ^ code, 0xc2b2ae3d);
    d = Math.imul(d ^ code, 0x27d4eb2f);
  }
  write(key, 0, mixed(a ^ (b >>> 7)));
  write(key, 4, mixed(b ^ (c >>> 11)));
  write(key, 8, mixed(c ^ (d >>> 13)));
  write(key, 12, mixed(d ^ (a >>> 17)));
}

/** The first three bytes at an offset as a number; keys are ordered by their bytes. */
export function keyStart(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
}

/** Is this the key at an offset? */
export function isKeyAt(key: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < keySize; i++) if (key[i] !== bytes[at + i]) return false;
  return true;
}

/** Lets every bit of a number depend on all the others (the last steps of MurmurHash3). */
function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function write(key: Uint8Array, at: number, value: number): void {
  key[at] = value >>> 24;
  key[at + 1] = value >>> 16;
  key[at + 2] = value >>> 8;
  key[at + 3] = value;
}
