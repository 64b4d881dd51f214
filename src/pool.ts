/** How wide a {@link pool} works, and what stops it. */
export interface PoolOptions {
  /** At most so many at once; values below 1 count as 1 */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` over the items, at most `limit` at once, started in order; the results come in the order of the items.
 * After an abort or the first rejection nothing new is started; what is under way is awaited, then the abort reason or
 * that first rejection is thrown.
 */
export async function pool<T, R>(
  items: Iterable<T>,
  { limit, signal }: PoolOptions,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = enumerate(items);
  let failed: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (failed === undefined && signal?.aborted !== true) {
      const next = queue.next();
      if (next.done === true) return;
      const [index, item] = next.value;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failed ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.floor(limit)) }, worker));
  if (failed !== undefined) throw failed.error;
  signal?.throwIfAborted();
  return results;
}

function* enumerate<T>(items: Iterable<T>): Generator<[number, T], undefined> {
  let index = 0;
  for (const item of items) yield [index++, item];
}
