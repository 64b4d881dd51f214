import { ScatteredBody } from './scattered-body.ts';
import { StoreError } from './store.ts';
import { WholeBody } from './whole-body.ts';

/** So long a body may be as slow as it likes, in milliseconds. */
const graceMs = 60_000;
/** Then it has to have brought so many bytes for each millisecond since. */
const slowestBytesPerMs = 0.25;

/** Has a body brought so little, so many milliseconds after the time in which it may be slow, that it would never end? */
export function isTooSlow(bytes: number, lateMs: number): boolean {
  return lateMs > 0 && bytes < lateMs * slowestBytesPerMs;
}

/**
 * A body as it is, until it is so slow that it would never end: each byte of it keeps away the time limit for silence. Then it
 * rejects with a {@link StoreError}. Bodies that are there already, or whose parts have limits of their own, stay what they are.
 */
export function paced(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  return chunks instanceof WholeBody || chunks instanceof ScatteredBody ? chunks : watched(chunks, name);
}

async function* watched(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const started = Date.now();
  let received = 0;
  for await (const chunk of chunks) {
    received += chunk.length;
    if (isTooSlow(received, Date.now() - started - graceMs)) throw tooSlow(name);
    yield chunk;
  }
}

function tooSlow(name: string): StoreError {
  return new StoreError('unavailable', {
    reason: 'storage',
    message: `${name}: an object came so slowly that it would never have ended`,
    hint: 'try again later, and find out what lies between here and the remote',
  });
}
