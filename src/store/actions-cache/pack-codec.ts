import { hash } from 'node:crypto';
import { type Duplex, pipeline, Readable } from 'node:stream';
import {
  constants,
  createZstdCompress,
  createZstdDecompress,
  zstdCompressSync,
  zstdDecompressSync,
} from 'node:zlib';
import { Md5 } from '../md5.ts';
import type { PackEntry } from './pack.ts';

/** What an object has to save to be worth decompressing: one part in so many. */
const worthwhile = 16;
/** How much of a long object is tried before all of it is compressed. */
const sampleLength = 1 << 20;
const options = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** The stored form of bytes in memory: a zstd frame where that saves a sixteenth, else the bytes themselves. */
export function encodeObject(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 64) return bytes;
  const packed = zstdCompressSync(bytes, options);
  return packed.length <= bytes.length - bytes.length / worthwhile ? packed : bytes;
}

/** Is it worth compressing an object that begins like this? */
export function isCompressible(beginning: Uint8Array): boolean {
  const sample = beginning.subarray(0, sampleLength);
  return encodeObject(sample) !== sample;
}

/** The zstd frame of bytes that arrive piece by piece. */
export function compressed(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(chunks, createZstdCompress(options));
}

/** The raw bytes of an object that is in memory as stored; undefined if they are not those that its entry promises. */
export function decodeObject(stored: Buffer, entry: PackEntry): Buffer | undefined {
  const raw = expandObject(stored, entry);
  return raw !== undefined && hash('md5', raw) === entry.md5 ? raw : undefined;
}

/** {@link decodeObject} without a look at the hash, which is left to the caller. */
export function expandObject(stored: Buffer, entry: PackEntry): Buffer | undefined {
  const raw = entry.length === entry.rawLength ? stored : expanded(stored, entry.rawLength);
  return raw?.length === entry.rawLength ? raw : undefined;
}

function expanded(stored: Buffer, rawLength: number): Buffer | undefined {
  try {
    return zstdDecompressSync(stored, { maxOutputLength: Math.max(1, rawLength) });
  } catch (error) {
    if (isZlibError(error)) return undefined;
    throw error;
  }
}

/** Bytes that turned out not to be those that an entry promises. */
export class WrongBytes extends Error {}

/**
 * The raw bytes of an object that arrives as stored. Ends with {@link WrongBytes} instead of its end if they were not the
 * promised ones, and never gives more of them than promised.
 */
export async function* decodeStream(
  stored: AsyncIterable<Uint8Array>,
  entry: PackEntry,
): AsyncGenerator<Uint8Array> {
  const isRaw = entry.length === entry.rawLength;
  const md5 = new Md5('md5');
  let size = 0;
  try {
    for await (const chunk of isRaw ? stored : through(stored, createZstdDecompress())) {
      size += chunk.length;
      if (size > entry.rawLength) throw new WrongBytes();
      md5.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? new WrongBytes() : error;
  }
  if (size !== entry.rawLength || md5.digest() !== entry.md5) throw new WrongBytes();
}

/** Errors of either end reach whoever reads, and whoever stops reading ends both. */
function through(chunks: AsyncIterable<Uint8Array>, transform: Duplex): AsyncIterable<Uint8Array> {
  pipeline(Readable.from(chunks, { objectMode: false }), transform, () => {});
  return transform;
}

function isZlibError(error: unknown): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && /^(ZSTD_error_|Z_|ERR_ZSTD|ERR_BUFFER_TOO_LARGE|ERR_ZLIB)/.test(code);
}
