import type { Failure } from '../failure.ts';
import { StoreError } from './store.ts';

const patience = 8;

/**
 * Stops asking a store that does not answer: after a refusal that no other object can escape (credentials, bucket), or
 * after eight refusals in a row. One of these spares thousands of requests that would fail, and wait, one by one.
 */
export class Breaker {
  #inARow = 0;
  #open: Failure | undefined;

  /** Why the store is no longer asked; undefined while it is. */
  get open(): Failure | undefined {
    return this.#open;
  }

  succeeded(): void {
    this.#inARow = 0;
  }

  /** The failure behind a store's refusal, which counts. Rethrows what is no {@link StoreError}. */
  refused(error: unknown): Failure {
    if (!(error instanceof StoreError)) throw error;
    this.#inARow++;
    if (error.failure.reason === 'config' || this.#inARow >= patience) this.#open ??= error.failure;
    return error.failure;
  }
}
