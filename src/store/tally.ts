import type { Failure } from '../failure.ts';
import { type ObjectId, objectKey } from './oid.ts';
import type { IncompleteTree, TransferOptions, TransferResult } from './transfer-result.ts';
import type { Tree } from './tree.ts';

/** What became of one object. `failed` carries why; a `corrupt` one too. */
export type Arrival =
  | { readonly kind: 'moved'; readonly bytes: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'corrupt'; readonly failures: readonly Failure[] }
  | { readonly kind: 'failed'; readonly failures: readonly Failure[] };

/** Counts what a transfer does while it does it, and tells the listener. */
export class Tally {
  readonly #onProgress: TransferOptions['onProgress'];
  readonly #lacking = new Set<string>();
  readonly #missing: ObjectId[] = [];
  readonly #corrupt: ObjectId[] = [];
  readonly #incomplete: IncompleteTree[] = [];
  readonly #failures: Failure[] = [];
  #moved = 0;
  #bytes = 0;
  #present = 0;
  #done = 0;
  #expected = 0;

  constructor(onProgress: TransferOptions['onProgress']) {
    this.#onProgress = onProgress;
  }

  /** So many more objects are to be moved. */
  expect(count: number): void {
    this.#expected += count;
  }

  /** Objects that need not be moved. */
  present(count: number): void {
    this.#present += count;
  }

  fail(failures: readonly Failure[]): void {
    for (const failure of failures) {
      if (!this.#failures.some(({ message }) => message === failure.message)) this.#failures.push(failure);
    }
  }

  /** Notes an expected object's end. */
  settle(id: ObjectId, arrival: Arrival): void {
    this.#done++;
    if (arrival.kind === 'moved') {
      this.#moved++;
      this.#bytes += arrival.bytes;
    } else {
      this.#lacking.add(objectKey(id));
      if (arrival.kind === 'missing') this.#missing.push(id);
      else this.fail(arrival.failures);
      if (arrival.kind === 'corrupt') this.#corrupt.push(id);
    }
    this.#onProgress?.({ objects: this.#done, of: this.#expected, bytes: this.#bytes });
  }

  /** May a folder's manifest follow its files? Notes it as incomplete if one of them did not arrive. */
  completes(id: ObjectId, tree: Tree): boolean {
    const lacking = membersOf(id, tree).filter((member) => this.#lacking.has(objectKey(member)));
    if (lacking.length === 0) return true;
    this.#incomplete.push({ id, tree, lacking });
    return false;
  }

  result(): TransferResult {
    return {
      moved: { objects: this.#moved, bytes: this.#bytes },
      present: this.#present,
      missing: this.#missing,
      corrupt: this.#corrupt,
      incomplete: this.#incomplete,
      failures: this.#failures,
    };
  }
}

/** The distinct objects of a folder; they are of the folder's own generation. */
export function membersOf({ hashName }: ObjectId, tree: Tree): ObjectId[] {
  const oids = new Set(tree.entries.map(({ oid }) => oid));
  return [...oids].map((oid) => ({ oid, hashName }));
}

/** Each object once, in order of first appearance. */
export function distinct(ids: Iterable<ObjectId>): ObjectId[] {
  const byKey = new Map<string, ObjectId>();
  for (const id of ids) {
    const key = objectKey(id);
    if (!byKey.has(key)) byKey.set(key, id);
  }
  return [...byKey.values()];
}
