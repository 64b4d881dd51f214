import { WholeBody } from '../whole-body.ts';
import { footerLength, type PackEntry, parseFooter, parseIndex } from './pack.ts';
import { decodeObject, decodeStream, WrongBytes } from './pack-codec.ts';
import { isLong, type Range } from './pack-ranges.ts';

/** Where the bytes of a pack come from. */
export interface PackBytes {
  read(offset: number, length: number, signal: AbortSignal | undefined): AsyncIterable<Uint8Array>;
}

/** The end of a pack that is read first: in most packs it holds all of the index. */
const firstLook = 512 * 1024;

/** A pack somewhere, of which the index is known. Believes nothing that its bytes do not prove. */
export class PackReader {
  readonly entries: ReadonlyMap<string, PackEntry>;
  /** Length of the objects, without index and footer, in bytes */
  readonly dataLength: number;
  readonly #bytes: PackBytes;

  private constructor(bytes: PackBytes, entries: ReadonlyMap<string, PackEntry>, dataLength: number) {
    this.#bytes = bytes;
    this.entries = entries;
    this.dataLength = dataLength;
  }

  /** Reads the index of a pack of `size` bytes, in one request or two; undefined if it is damaged. */
  static async open(
    bytes: PackBytes,
    size: number,
    signal: AbortSignal | undefined,
  ): Promise<PackReader | undefined> {
    if (size < footerLength) return undefined;
    const start = Math.max(0, size - firstLook);
    const tail = await collect(bytes.read(start, size - start, signal));
    const footer = parseFooter(tail.subarray(-footerLength), size);
    if (footer === undefined) return undefined;
    const index =
      footer.offset >= start
        ? tail.subarray(footer.offset - start, footer.offset - start + footer.length)
        : await collect(bytes.read(footer.offset, footer.length, signal));
    const entries = parseIndex(index, footer);
    return entries === undefined ? undefined : new PackReader(bytes, entries, footer.offset);
  }

  /** Stored bytes, as they are. */
  stored(offset: number, length: number, signal: AbortSignal | undefined): AsyncIterable<Uint8Array> {
    return this.#bytes.read(offset, length, signal);
  }

  /** The stored bytes of a range; undefined if they do not arrive: whoever then asks for one of its objects hears why. */
  async range({ offset, length }: Range, signal: AbortSignal | undefined): Promise<Buffer | undefined> {
    return collect(this.stored(offset, length, signal)).catch(() => undefined);
  }

  /**
   * The raw bytes of an object. A short one is verified before this resolves, a long one while it streams; either ends with
   * {@link WrongBytes} if it is not what its entry promises. `held` are its stored bytes, where somebody has them already.
   */
  async read(
    entry: PackEntry,
    held: Buffer | undefined,
    signal: AbortSignal | undefined,
  ): Promise<AsyncIterable<Uint8Array>> {
    if (isLong(entry.rawLength))
      return decodeStream(held ? once(held) : this.stored(entry.offset, entry.length, signal), entry);
    const stored = held ?? (await collect(this.stored(entry.offset, entry.length, signal)));
    const raw = decodeObject(stored, entry);
    if (raw === undefined) throw new WrongBytes();
    return new WholeBody(raw, entry.md5);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Bytes that arrive, as one buffer. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
