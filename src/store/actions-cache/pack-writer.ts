import fs from 'node:fs';
import { tempPath } from '../../atomic-write.ts';
import { Limiter } from '../limiter.ts';
import { Md5 } from '../md5.ts';
import type { Source } from '../store.ts';
import { isTooTight, md5InKey, type PackEntry, packTail } from './pack.ts';
import { compressed, decodeStream, encodeObject, isCompressible, WrongBytes } from './pack-codec.ts';
import { isLong } from './pack-ranges.ts';

const chunkLength = 1 << 18;

/**
 * A pack in the making: a file in a temporary folder that grows object by object, so that memory holds no more than the
 * index. The same key again replaces; what is no longer named stays as dead bytes.
 */
export class PackWriter {
  readonly path: string;
  readonly #fd: number;
  readonly #entries = new Map<string, PackEntry>();
  readonly #turn = new Limiter(1);
  #end = 0;

  constructor(folder: string) {
    this.path = tempPath(folder);
    this.#fd = fs.openSync(this.path, 'wx+', 0o600);
  }

  /** The objects so far, in no particular order. */
  get entries(): ReadonlyMap<string, PackEntry> {
    return this.#entries;
  }

  /** Bytes so far, without the index. */
  get size(): number {
    return this.#end;
  }

  /**
   * Appends an object. Rejects with {@link WrongBytes} if it is the object of another name, or a file that changed while it
   * was read, and with errors of the disk.
   */
  async add(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    await this.#turn.run(async () => {
      signal?.throwIfAborted();
      const start = this.#end;
      try {
        const entry = await this.#append(key, source, signal);
        if ((md5InKey(key) ?? entry.md5) !== entry.md5) throw new WrongBytes();
        this.#entries.set(key, entry);
      } catch (error) {
        this.#end = start;
        throw error;
      }
    });
  }

  /**
   * Appends an object of another pack in its stored form; false, and nothing is added, if the bytes are not those that its
   * entry promises. Rejects with whatever the chunks reject with, and with errors of the disk.
   */
  async adopt(entry: PackEntry, stored: AsyncIterable<Uint8Array>): Promise<boolean> {
    return this.#turn.run(async () => {
      const start = this.#end;
      try {
        for await (const chunk of stored) this.#grow(chunk);
        const own = { ...entry, offset: start };
        if (this.#end - start !== entry.length) throw new WrongBytes();
        for await (const _ of this.read(own));
        this.#entries.set(entry.key, own);
        return true;
      } catch (error) {
        this.#end = start;
        if (error instanceof WrongBytes) return false;
        throw error;
      }
    });
  }

  /** Forgets an object. */
  remove(key: string): void {
    this.#entries.delete(key);
  }

  /** The raw bytes of an object that was added. */
  read(entry: PackEntry): AsyncIterable<Uint8Array> {
    return decodeStream(this.#stored(entry), entry);
  }

  /** Ends the pack with its index; returns its size in bytes. */
  seal(): number {
    const tail = packTail(this.#entries.values(), this.#end);
    this.#write(tail, this.#end);
    const size = this.#end + tail.length;
    fs.ftruncateSync(this.#fd, size);
    return size;
  }

  /** Removes the file. */
  discard(): void {
    fs.closeSync(this.#fd);
    fs.rmSync(this.path, { force: true });
  }

  async #append(key: string, source: Source, signal: AbortSignal | undefined): Promise<PackEntry> {
    const size = source.kind === 'bytes' ? source.bytes.length : source.size;
    if (!isLong(size)) return this.#appendShort(key, readShort(source));
    const start = this.#end;
    const packed = isCompressible(await beginning(source));
    const entry = await this.#appendLong(key, { source, packed, signal });
    if (!packed || (entry.length < entry.rawLength && !isTooTight(entry))) return entry;
    this.#end = start;
    return this.#appendLong(key, { source, packed: false, signal });
  }

  #appendShort(key: string, bytes: Uint8Array): PackEntry {
    const stored = encodeObject(bytes);
    const offset = this.#end;
    this.#grow(stored);
    const md5 = new Md5('md5').update(bytes).digest();
    return { key, offset, length: stored.length, rawLength: bytes.length, md5 };
  }

  async #appendLong(
    key: string,
    { source, packed, signal }: { source: Source; packed: boolean; signal: AbortSignal | undefined },
  ): Promise<PackEntry> {
    const offset = this.#end;
    const md5 = new Md5('md5');
    let rawLength = 0;
    const raw = tapped(chunksOf(source), (chunk) => {
      signal?.throwIfAborted();
      md5.update(chunk);
      rawLength += chunk.length;
    });
    for await (const chunk of packed ? compressed(raw) : raw) this.#grow(chunk);
    if (source.kind === 'file' && rawLength !== source.size) throw new WrongBytes();
    return { key, offset, length: this.#end - offset, rawLength, md5: md5.digest() };
  }

  #grow(bytes: Uint8Array): void {
    this.#write(bytes, this.#end);
    this.#end += bytes.length;
  }

  #write(bytes: Uint8Array, position: number): void {
    for (let at = 0; at < bytes.length; )
      at += fs.writeSync(this.#fd, bytes, at, bytes.length - at, position + at);
  }

  async *#stored({ offset, length }: PackEntry): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < length; ) {
      const chunk = Buffer.allocUnsafe(Math.min(chunkLength, length - at));
      const size = fs.readSync(this.#fd, chunk, 0, chunk.length, offset + at);
      if (size === 0) return;
      at += size;
      yield chunk.subarray(0, size);
    }
  }
}

function readShort(source: Source): Uint8Array {
  if (source.kind === 'bytes') return source.bytes;
  const bytes = fs.readFileSync(source.path);
  if (bytes.length !== source.size) throw new WrongBytes();
  return bytes;
}

async function beginning(source: Source): Promise<Uint8Array> {
  if (source.kind === 'bytes') return source.bytes;
  const file = await fs.promises.open(source.path);
  try {
    const sample = Buffer.allocUnsafe(1 << 20);
    const { bytesRead } = await file.read(sample, 0, sample.length, 0);
    return sample.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  if (source.kind === 'bytes') yield source.bytes;
  else yield* fs.createReadStream(source.path, { highWaterMark: chunkLength });
}

async function* tapped(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}
