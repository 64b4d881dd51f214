import type { OnReadOpts, Socket } from 'node:net';

/** Bytes of one read */
const readSize = 1 << 18;

/** The longest headers that are taken, in bytes. */
export const longestHeaders = 12 << 10;

/**
 * Lets all connections that are opened with it read into one buffer. Otherwise each read takes 64 KB of its own, and collecting those costs
 * more than everything else that is done with them. Whoever hears of bytes has them only until it returns, and copies what it keeps.
 */
export function lentReads(): OnReadOpts {
  return { buffer: Buffer.allocUnsafeSlow(readSize), callback: pass };
}

/** Bytes to keep: a copy of what is lent or is a part of much more; of a small read that was copied already they themselves. */
export function kept(chunk: Buffer): Uint8Array {
  return chunk.buffer.byteLength > longestHeaders ? Buffer.from(chunk) : chunk;
}

/** undici keeps pieces of headers that it has not seen the end of, so what could be such a piece is copied. */
function pass(this: Socket, length: number, buffer: Uint8Array): boolean {
  const bytes = buffer.subarray(0, length);
  if (length <= longestHeaders) {
    this.push(Buffer.from(bytes));
  } else {
    this.push(bytes);
    // At once, as the next read of another connection comes before the next tick.
    this.emit('readable');
    const unread: Buffer | null = this.readableLength > 0 ? this.read() : null;
    if (unread !== null) this.unshift(Buffer.from(unread));
  }
  return this.readableLength < this.readableHighWaterMark;
}
