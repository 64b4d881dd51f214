import type { Failure } from '../failure.ts';
import { type ObjectId, type Oid, objectKey } from './oid.ts';
import type { IncompleteTree, TransferOptions, TransferResult } from './transfer-result.ts';
import type { Tree } from './tree.ts';

/** What became of one object. `failed` carries why; a `corrupt` one too. */
export type Arrival =
  | {
      readonly kind: 'moved';
      readonly bytes: number;
      /** Of a fetch: the name of the store that had it, and what was wrong with those asked before */
      readonly source?: string;
      readonly passedOver?: readonly Failure[];
    }
  /** Another transfer of this process brought it meanwhile */
  | { readonly kind: 'present' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'corrupt'; readonly failures: readonly Failure[] }
  | { readonly kind: 'failed'; readonly failures: readonly Failure[] };

/** Counts bytes of an object that has not arrived yet. */
export interface Underway {
  add(bytes: number): void;
  [Symbol.dispose](): void;
}

/** Counts what a transfer does while it does it, and tells the listener. */
export class Tally {
  readonly #onProgress: TransferOptions['onProgress'];
  readonly #lacking = new Set<string>();
  readonly #missing: ObjectId[] = [];
  readonly #corrupt: ObjectId[] = [];
  readonly #incomplete: IncompleteTree[] = [];
  readonly #failures: Failure[] = [];
  readonly #passedOver: Failure[] = [];
  readonly #sources = new Map<string, { objects: number; bytes: number }>();
  #moved = 0;
  #bytes = 0;
  #underway = 0;
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
    addEachOnce(this.#failures, failures);
  }

  /** Notes an expected object's end. */
  settle(id: ObjectId, arrival: Arrival): void {
    this.#done++;
    if (arrival.kind === 'moved') {
      this.#moved++;
      this.#bytes += arrival.bytes;
      this.#came(arrival);
    } else if (arrival.kind === 'present') {
      this.#present++;
    } else {
      this.#lacking.add(objectKey(id));
      if (arrival.kind === 'missing') this.#missing.push(id);
      else this.fail(arrival.failures);
      if (arrival.kind === 'corrupt') this.#corrupt.push(id);
    }
    this.#tell();
  }

  /** Counts the bytes of one object that is on its way; what it counted is taken back when the object is at its end. */
  underway(): Underway {
    let own = 0;
    return {
      add: (bytes) => {
        own += bytes;
        this.#underway += bytes;
        this.#tell();
      },
      [Symbol.dispose]: () => {
        this.#underway -= own;
        own = 0;
      },
    };
  }

  #tell(): void {
    const bytes = this.#bytes + this.#underway;
    this.#onProgress?.({ objects: this.#done, of: this.#expected, bytes });
  }

  /** May a folder's manifest follow its files? Notes it as incomplete if one of them did not arrive. */
  completes(id: ObjectId, tree: Tree): boolean {
    if (this.#lacking.size === 0) return true;
    const lacking = distinct(membersOf(id, tree)).filter((member) => this.#lacking.has(objectKey(member)));
    if (lacking.length === 0) return true;
    this.#incomplete.push({ id, tree, lacking });
    return false;
  }

  #came({ bytes, source, passedOver }: Extract<Arrival, { kind: 'moved' }>): void {
    if (passedOver !== undefined) addEachOnce(this.#passedOver, passedOver);
    if (source === undefined) return;
    const before = this.#sources.get(source) ?? { objects: 0, bytes: 0 };
    this.#sources.set(source, { objects: before.objects + 1, bytes: before.bytes + bytes });
  }

  result(): TransferResult {
    return {
      moved: { objects: this.#moved, bytes: this.#bytes },
      sources: this.#sources,
      passedOver: this.#passedOver,
      present: this.#present,
      missing: this.#missing,
      corrupt: this.#corrupt,
      incomplete: this.#incomplete,
      failures: this.#failures,
    };
  }
}

function addEachOnce(known: Failure[], more: readonly Failure[]): void {
  for (const failure of more) {
    if (!known.some(({ message }) => message === failure.message)) known.push(failure);
  }
}

/** A folder with only those files that are wanted, if not all are (`TransferOptions.parts`). Pure. */
export function partOf(id: ObjectId, tree: Tree, { parts }: Pick<TransferOptions, 'parts'>): Tree {
  const paths = parts?.get(objectKey(id));
  if (paths === undefined) return tree;
  const entries = tree.entries.filter(({ path }) =>
    paths.some((wanted) => path === wanted || path.startsWith(`${wanted}/`)),
  );
  return { ...tree, entries };
}

/** Files that were asked for, and those of folders whose tree is known, each as often as it is there. */
export function* filesOf(
  files: readonly ObjectId[],
  folders: Iterable<{ readonly id: ObjectId; readonly tree: Tree | undefined }>,
): Generator<ObjectId> {
  yield* files;
  for (const { id, tree } of folders) if (tree !== undefined) yield* membersOf(id, tree);
}

/** The objects of a folder's files, each as often as it is there; they are of the folder's own generation. */
function* membersOf({ hashName }: ObjectId, tree: Tree): Generator<ObjectId> {
  for (const { oid } of tree.entries) yield { oid, hashName };
}

/** Each object once, in order of first appearance. */
export function distinct(ids: Iterable<ObjectId>): ObjectId[] {
  // By the oid itself, whose text is shared with the tree: keys would be texts of their own, for each of a million objects.
  const [seen, seenLegacy] = [new Set<Oid>(), new Set<Oid>()];
  const found: ObjectId[] = [];
  for (const id of ids) {
    const set = id.hashName === 'md5' ? seen : seenLegacy;
    if (set.has(id.oid)) continue;
    set.add(id.oid);
    found.push(id);
  }
  return found;
}
