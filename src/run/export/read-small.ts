import { type Store, StoreError } from '../../store/store.ts';
import { maxReceiptBytes } from './receipt.ts';

/** The text behind a key; undefined: nothing is there, or more than a receipt can be. Throws any other `StoreError`. */
export async function readSmall(store: Store, key: string, signal: AbortSignal): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of await store.read(key, signal)) {
      size += chunk.length;
      if (size > maxReceiptBytes) return undefined;
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}
