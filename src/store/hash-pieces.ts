import { md5Bytes } from './md5.ts';
import type { BytesHasher } from './md5-lanes/lane-bytes.ts';

/** Fewer pieces are hashed before the kernel is compiled. */
const fewPieces = 16;

/** The MD5 of each piece of memory, in hex, in the order of the pieces: many are hashed side by side where that can be. */
export async function hashPieces(pieces: readonly Buffer[]): Promise<string[]> {
  const hasher = pieces.length < fewPieces ? undefined : await laneHasher();
  return hasher?.hash(pieces) ?? pieces.map((bytes) => md5Bytes(bytes, 'md5'));
}

let opening: Promise<BytesHasher | undefined> | undefined;

/** One for the process, made when there is something to hash. */
function laneHasher(): Promise<BytesHasher | undefined> {
  opening ??= import('./md5-lanes/lane-bytes.ts').then(({ BytesHasher }) => BytesHasher.open());
  return opening;
}
