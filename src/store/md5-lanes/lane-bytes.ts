import type { Stats } from 'node:fs';
import type { LaneHasher, LaneSystem } from './lane-hasher.ts';
import { openHasher } from './open-hasher.ts';

/** Hashes pieces of memory eight side by side, as {@link LaneHasher} does files: three times as fast as one after another. */
export class BytesHasher {
  readonly #lanes: LaneHasher;

  private constructor(lanes: LaneHasher) {
    this.#lanes = lanes;
  }

  /** Undefined where the kernel does not run; the caller does as well with plain MD5. */
  static open(): BytesHasher | undefined {
    const hasher = openHasher({ fs: new Memory() });
    return hasher && new BytesHasher(hasher.lanes);
  }

  /** The MD5 of each piece, in hex, in the order of the pieces. Does all of it before it returns. */
  hash(pieces: readonly Buffer[]): string[] {
    const found: string[] = [];
    let next = 0;
    const files = pieces.map((path) => ({ path, size: path.length }));
    const hashing = this.#lanes.hash(
      files,
      () => next++,
      (index, result) => {
        if (result.kind !== 'hash') throw new Error(`memory cannot be read: ${result.kind}`);
        found[index] = result.md5;
      },
    );
    for (const _ of hashing);
    return found;
  }
}

interface Opened {
  readonly bytes: Buffer;
  at: number;
}

/** Memory as {@link LaneHasher} reads files: the bytes stand where it expects a path. */
class Memory {
  readonly constants = {} as LaneSystem['fs']['constants'];
  readonly #open: (Opened | undefined)[] = [];

  readonly openSync = (bytes: unknown): number => {
    const free = this.#open.indexOf(undefined);
    const fd = free < 0 ? this.#open.length : free;
    this.#open[fd] = { bytes: bytes as Buffer, at: 0 };
    return fd;
  };

  readonly readSync = ((fd: number, into: Uint8Array, offset: number, length: number): number => {
    const opened = this.#open[fd] as Opened;
    const size = opened.bytes.copy(into, offset, opened.at, opened.at + length);
    opened.at += size;
    return size;
  }) as LaneSystem['fs']['readSync'];

  /** Nobody looks at it. */
  readonly fstatSync = (() => ({}) as Stats) as unknown as LaneSystem['fs']['fstatSync'];

  readonly closeSync = (fd: number): void => {
    this.#open[fd] = undefined;
  };
}
