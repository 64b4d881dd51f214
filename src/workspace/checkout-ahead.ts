import type { Copies } from '../store/copies.ts';
import { systemCode } from '../store/disk-error.ts';
import { isTreeOid, type ObjectId, type Oid, objectKey } from '../store/oid.ts';
import type { Tree } from '../store/tree.ts';
import type { CheckoutItem, ItemPlan } from './checkout-plan.ts';
import { areCopies, type LinkType } from './link.ts';
import { NewFolder } from './new-folder.ts';
import { safePath } from './safe-path.ts';
import { statsAt } from './stats.ts';

/** Where a checkout that follows will put things, and how. */
export interface AheadContext {
  readonly projectRoot: string;
  readonly linkTypes: readonly LinkType[];
}

/** A new folder of which some files are there. */
export interface Begun {
  readonly folder: NewFolder;
  /** Is the file of that index among those to create there? */
  readonly isMade: (index: number) => boolean;
}

/**
 * Makes files of new folders while their objects are being fetched, where they will be copies anyway: from memory, beside the network.
 * The checkout that follows {@link take}s each folder and completes it; nothing of it is seen before. Dispose of it in any case: what
 * was not taken goes. Only a help: what the disk refuses here is left to the checkout, which says why.
 */
export class CheckoutAhead implements Copies, Disposable {
  readonly #ctx: AheadContext;
  /** Targets by the key of the folder that belongs there */
  readonly #targets = new Map<string, string[]>();
  readonly #begun = new Map<string, Beginning>();

  constructor(items: readonly CheckoutItem[], ctx: AheadContext) {
    this.#ctx = ctx;
    for (const { path, id, inner } of items) {
      if (id === undefined || inner !== undefined || !isTreeOid(id.oid)) continue;
      const target = safePath(ctx.projectRoot, path);
      if (!target.ok || statsAt(target.value) !== undefined) continue;
      const key = objectKey(id);
      this.#targets.set(key, [...(this.#targets.get(key) ?? []), target.value]);
    }
  }

  expect(id: ObjectId, tree: Tree): void {
    const targets = this.#targets.get(objectKey(id)) ?? [];
    for (const target of targets) {
      if (this.#begun.has(target)) continue;
      try {
        const begun = new Beginning(new NewFolder(this.#ctx.projectRoot, target), { id, tree });
        this.#begun.set(target, begun);
        begun.makeFolders(this.#ctx.linkTypes);
      } catch (error) {
        if (systemCode(error) === undefined) throw error;
        this.#drop(target);
      }
    }
  }

  wanted(id: ObjectId): readonly string[] {
    return [...this.#begun.values()].flatMap((begun) => begun.pathsOf(id));
  }

  made(id: ObjectId): void {
    for (const begun of this.#begun.values()) begun.made(id);
  }

  /** The folder that was begun for an item, which is the caller's from now on. */
  take(plan: ItemPlan): Begun | undefined {
    const begun = this.#begun.get(plan.target);
    if (begun === undefined) return undefined;
    if (!begun.isFor(plan)) {
      this.#drop(plan.target);
      return undefined;
    }
    this.#begun.delete(plan.target);
    return { folder: begun.folder, isMade: (index) => begun.isMade(index) };
  }

  [Symbol.dispose](): void {
    for (const target of [...this.#begun.keys()]) this.#drop(target);
  }

  #drop(target: string): void {
    const begun = this.#begun.get(target);
    this.#begun.delete(target);
    try {
      begun?.folder.discard();
    } catch (error) {
      // The next folder that is begun sweeps it away.
      if (systemCode(error) === undefined) throw error;
    }
  }
}

/** One folder, its files by their objects; numbers in rows, as there may be a million. */
class Beginning {
  readonly folder: NewFolder;
  readonly #id: ObjectId;
  readonly #tree: Tree;
  /** The first file of each object, and for each file the next one of the same object; -1: none */
  readonly #first = new Map<Oid, number>();
  readonly #next: Int32Array;
  readonly #made: Uint8Array;
  #areCopies = false;

  constructor(folder: NewFolder, { id, tree }: { id: ObjectId; tree: Tree }) {
    this.folder = folder;
    this.#id = id;
    this.#tree = tree;
    this.#next = new Int32Array(tree.entries.length).fill(-1);
    this.#made = new Uint8Array(tree.entries.length);
    for (const [index, { oid }] of tree.entries.entries()) {
      this.#next[index] = this.#first.get(oid) ?? -1;
      this.#first.set(oid, index);
    }
  }

  /** Nothing is copied before. Throws what the system says. */
  makeFolders(types: readonly LinkType[]): void {
    for (const { path } of this.#tree.entries) this.folder.makeFolderOf(path);
    this.#areCopies = areCopies(types, this.folder.path);
  }

  pathsOf(id: ObjectId): string[] {
    if (!this.#areCopies) return [];
    const { path: folder } = this.folder;
    const paths = this.#indexes(id).map((index) => `${folder}/${this.#tree.entries[index]?.path}`);
    // Other threads take paths as text, so a name that is none is left.
    return paths.every((path) => path.isWellFormed()) ? paths : [];
  }

  made(id: ObjectId): void {
    if (this.pathsOf(id).length > 0) for (const index of this.#indexes(id)) this.#made[index] = 1;
  }

  isMade(index: number): boolean {
    return this.#made[index] === 1;
  }

  /** Are these the files to create, in the order in which they are known here? */
  isFor({ create, item }: ItemPlan): boolean {
    const { entries } = this.#tree;
    return (
      item.inner === undefined &&
      create.length === entries.length &&
      create.every(({ oid, path }, i) => oid === entries[i]?.oid && path === entries[i]?.path)
    );
  }

  #indexes({ oid, hashName }: ObjectId): number[] {
    const indexes: number[] = [];
    if (hashName !== this.#id.hashName) return indexes;
    for (let i = this.#first.get(oid) ?? -1; i >= 0; i = this.#next[i] ?? -1) indexes.push(i);
    return indexes;
  }
}
