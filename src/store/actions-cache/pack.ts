import { hash } from 'node:crypto';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { parseObjectKey } from '../oid.ts';

/**
 * One object in a pack. Its stored bytes are `length` bytes at `offset`: raw if `length` equals `rawLength`, else one
 * zstd frame, which is shorter. All sizes are in bytes.
 */
export interface PackEntry {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
  readonly rawLength: number;
  /** Plain MD5 of the raw bytes, in hex */
  readonly md5: string;
}

/** Where a pack's index lies, as its footer says. */
export interface PackFooter {
  readonly offset: number;
  readonly length: number;
  readonly rawLength: number;
  readonly md5: string;
}

/** The length of a footer, which is the end of every pack: magic with the version, offset, length, raw length, MD5. */
export const footerLength = 48;

const magic = Buffer.from('DVCPACK1', 'latin1');
/** An index of two million objects is smaller. */
const maxIndexBytes = 256 * 2 ** 20;
const maxEntries = 2_000_000;
/** Frames that grow more than this are either a trap or could as well have been stored raw. */
const maxGrowth = 2_000;
const harmlessLength = 64 * 2 ** 20;

/** The index of a pack whose objects end at `offset`, and the footer behind it. */
export function packTail(entries: Iterable<PackEntry>, offset: number): Buffer {
  const rows = Array.from(entries, (entry) => {
    const row: (string | number)[] = [entry.key, entry.offset, entry.length, entry.rawLength];
    return md5InKey(entry.key) === entry.md5 ? row : [...row, entry.md5];
  });
  const raw = Buffer.from(JSON.stringify(rows));
  const index = zstdCompressSync(raw, { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
  const footer = Buffer.alloc(footerLength);
  magic.copy(footer);
  footer.writeBigUInt64BE(BigInt(offset), 8);
  footer.writeBigUInt64BE(BigInt(index.length), 16);
  footer.writeBigUInt64BE(BigInt(raw.length), 24);
  footer.write(hash('md5', index), 32, 'hex');
  return Buffer.concat([index, footer]);
}

/** Reads the last bytes of a pack of `size` bytes; undefined if they are no footer of this version that fits the size. */
export function parseFooter(bytes: Buffer, size: number): PackFooter | undefined {
  if (bytes.length !== footerLength || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const [offset, length, rawLength] = [8, 16, 24].map((at) => Number(bytes.readBigUInt64BE(at))) as [
    number,
    number,
    number,
  ];
  if (rawLength > maxIndexBytes || length > maxIndexBytes || offset + length + footerLength !== size)
    return undefined;
  return { offset, length, rawLength, md5: bytes.toString('hex', 32, 48) };
}

/**
 * Reads the index behind a footer, which may come from anybody. Undefined if it is damaged; an entry that could not be
 * true (no plain key, outside the pack, an object under another object's name) is left out.
 */
export function parseIndex(bytes: Buffer, footer: PackFooter): ReadonlyMap<string, PackEntry> | undefined {
  if (hash('md5', bytes) !== footer.md5) return undefined;
  const rows = parseRows(bytes, footer.rawLength);
  if (rows === undefined || rows.length > maxEntries) return undefined;
  const entries = new Map<string, PackEntry>();
  for (const row of rows) {
    const entry = parseRow(row, footer.offset);
    if (entry !== undefined && !entries.has(entry.key)) entries.set(entry.key, entry);
  }
  return entries;
}

function parseRows(bytes: Buffer, rawLength: number): readonly unknown[] | undefined {
  try {
    const raw = zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, rawLength) });
    const rows: unknown = JSON.parse(raw.toString('utf8'));
    return Array.isArray(rows) ? rows : undefined;
  } catch (error) {
    // zlib throws errors with a code, JSON.parse a SyntaxError; both mean that somebody else wrote this.
    if (error instanceof SyntaxError || typeof (error as NodeJS.ErrnoException).code === 'string')
      return undefined;
    throw error;
  }
}

function parseRow(row: unknown, end: number): PackEntry | undefined {
  if (!Array.isArray(row)) return undefined;
  const [key, offset, length, rawLength, named]: unknown[] = row;
  if (!isPackKey(key) || !isSize(offset) || !isSize(length) || !isSize(rawLength)) return undefined;
  const inKey = md5InKey(key);
  const md5 = named ?? inKey;
  if (typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) return undefined;
  if (inKey !== undefined && inKey !== md5) return undefined;
  if (offset + length > end || length > rawLength) return undefined;
  if (isTooTight({ length, rawLength })) return undefined;
  return { key, offset, length, rawLength, md5 };
}

/** Would this frame grow so much that it has to be stored raw? A reader does not open such a one. */
export function isTooTight({ length, rawLength }: Pick<PackEntry, 'length' | 'rawLength'>): boolean {
  return rawLength > harmlessLength && rawLength / maxGrowth > length;
}

/** Is it a key that may be in a pack: a plain relative path of at most 512 characters? */
export function isPackKey(key: unknown): key is string {
  if (typeof key !== 'string' || key.length > 512) return false;
  return key.split('/').every((part) => /^[A-Za-z0-9._-]+$/.test(part) && !/^\.+$/.test(part));
}

/** The plain MD5 that the key of an object names; undefined for other keys, and for DVC 2's, which hash otherwise. */
export function md5InKey(key: string): string | undefined {
  const id = parseObjectKey(key);
  return id?.hashName === 'md5' ? id.oid.slice(0, 32) : undefined;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
