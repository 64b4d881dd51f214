import { type Failure, FailureError } from '../failure.ts';
import type { Breaker } from './breaker.ts';
import { type ObjectId, objectKey } from './oid.ts';
import { paced } from './pace.ts';
import { type Store, StoreError } from './store.ts';

/** A store to fetch from, and whether it is still worth asking. */
export interface FetchSource {
  readonly store: Store;
  readonly breaker: Breaker;
}

/** What a taker made of the bytes: a value, or the hash that they have instead of the one in their name. */
export type Taken<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly found: string; readonly size: number };

/**
 * How asking for one object ended. `value` says who had it, and what was wrong with those who were asked before;
 * `corrupt` and `failed` say why for every source that was no help.
 */
export type Obtained<T> =
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly source: Store;
      readonly passedOver: readonly Failure[];
    }
  | Refused;

type Refused =
  | { readonly kind: 'missing' }
  | { readonly kind: 'corrupt' | 'failed'; readonly failures: readonly Failure[] };

/** How to ask for one object, and what to do with its bytes. */
export interface ObtainRequest<T> {
  readonly id: ObjectId;
  readonly sources: readonly FetchSource[];
  readonly take: (chunks: AsyncIterable<Uint8Array>) => Promise<Taken<T>>;
  readonly signal: AbortSignal | undefined;
}

const attempts = 3;

/**
 * Asks the sources in order until one gives bytes that fit the object's name. A body that breaks off is asked for again
 * twice, a corrupt one once. Missing means: every source was asked, and none has it. Rejects with the abort reason.
 */
export async function obtain<T>(request: ObtainRequest<T>): Promise<Obtained<T>> {
  const failures: Failure[] = [];
  let corrupt = false;
  for (const source of request.sources) {
    const outcome = await askOne(request, source);
    if (outcome.kind === 'value') return { ...outcome, source: source.store, passedOver: failures };
    if (outcome.kind === 'missing') continue;
    failures.push(...outcome.failures);
    corrupt ||= outcome.kind === 'corrupt';
  }
  if (failures.length === 0) return { kind: 'missing' };
  return { kind: corrupt ? 'corrupt' : 'failed', failures };
}

async function askOne<T>(
  request: ObtainRequest<T>,
  { store, breaker }: FetchSource,
): Promise<{ readonly kind: 'value'; readonly value: T } | Refused> {
  let wrong = 0;
  for (let attempt = 1; ; attempt++) {
    if (breaker.open !== undefined) return { kind: 'failed', failures: [breaker.open] };
    let isOpen = false;
    try {
      const chunks = paced(await store.read(objectKey(request.id), request.signal), store.name);
      isOpen = true;
      const taken = await request.take(chunks);
      breaker.succeeded();
      if (taken.ok) return { kind: 'value', value: taken.value };
      wrong++;
      if (wrong > 1) return { kind: 'corrupt', failures: [corruptFailure(store, request.id, taken)] };
    } catch (error) {
      request.signal?.throwIfAborted();
      if (error instanceof FailureError) return { kind: 'failed', failures: error.failures };
      if (error instanceof StoreError && error.code === 'not-found') {
        breaker.succeeded();
        return { kind: 'missing' };
      }
      const failure = breaker.refused(error);
      // A store that does not even begin to answer has tried several times itself.
      const isFinal = !isOpen || (error as StoreError).code !== 'unavailable' || attempt >= attempts;
      if (isFinal) return { kind: 'failed', failures: [failure] };
    }
  }
}

function corruptFailure(
  store: Store,
  { oid, hashName }: ObjectId,
  { found, size }: { found: string; size: number },
): Failure {
  return {
    reason: 'data',
    message: `object ${oid} in ${store.name} is corrupt: its ${size} bytes hash to ${found}; it was not used`,
    hint: `remove '${objectKey({ oid, hashName })}' there, and push it again from where the data is good`,
  };
}
