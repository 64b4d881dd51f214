import type { Copies } from '../store/copies.ts';
import { systemCode } from '../store/disk-error.ts';
import { isTreeOid, type ObjectId, objectKey } from '../store/oid.ts';
import type { Tree } from '../store/tree.ts';
import type { CheckoutItem, ItemPlan } from './checkout-plan.ts';
import { areCopies, type LinkType } from './link.ts';
import { fitsAside, NewFolder } from './new-folder.ts';
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
  readonly #places = new Places();
  /** Will files be copies, by device? */
  readonly #areCopies = new Map<number | undefined, boolean>();

  constructor(items: readonly CheckoutItem[], ctx: AheadContext) {
    this.#ctx = ctx;
    for (const { path, id, inner } of items) {
      if (id?.hashName !== 'md5' || inner !== undefined || !isTreeOid(id.oid)) continue;
      const target = safePath(ctx.projectRoot, path);
      if (!target.ok || statsAt(target.value) !== undefined) continue;
      const key = objectKey(id);
      this.#targets.set(key, [...(this.#targets.get(key) ?? []), target.value]);
    }
  }

  expect(id: ObjectId, tree: Tree): void {
    const targets = this.#targets.get(objectKey(id)) ?? [];
    for (const target of targets) {
      if (this.#begun.has(target) || !fitsAside(this.#ctx.projectRoot, tree.entries)) continue;
      try {
        const begun = new Beginning(new NewFolder(this.#ctx.projectRoot, target), tree);
        this.#begun.set(target, begun);
        for (const { path } of tree.entries) begun.folder.makeFolderOf(path);
        if (this.#willCopy(begun.folder)) this.#places.add(begun);
      } catch (error) {
        if (systemCode(error) === undefined) throw error;
        this.#drop(target);
      }
    }
  }

  #willCopy({ path }: NewFolder): boolean {
    const device = statsAt(path)?.dev;
    const known = this.#areCopies.get(device) ?? areCopies(this.#ctx.linkTypes, path);
    this.#areCopies.set(device, known);
    return known;
  }

  wanted({ oid, hashName }: ObjectId): readonly string[] {
    if (hashName !== 'md5') return [];
    return this.#places.of(oid).map(({ begun, index }) => begun.pathOf(index));
  }

  made({ oid }: ObjectId): void {
    for (const { begun, index } of this.#places.of(oid)) begun.made[index] = 1;
  }

  /** The folder that was begun for an item, which is the caller's from now on. */
  take(plan: ItemPlan): Begun | undefined {
    const begun = this.#begun.get(plan.target);
    if (begun === undefined) return undefined;
    if (!begun.isFor(plan)) {
      this.#drop(plan.target);
      return undefined;
    }
    begun.isOpen = false;
    this.#begun.delete(plan.target);
    return { folder: begun.folder, isMade: (index) => begun.made[index] === 1 };
  }

  [Symbol.dispose](): void {
    for (const target of [...this.#begun.keys()]) this.#drop(target);
  }

  #drop(target: string): void {
    const begun = this.#begun.get(target);
    this.#begun.delete(target);
    if (begun === undefined) return;
    begun.isOpen = false;
    try {
      begun.folder.discard();
    } catch (error) {
      // The next folder that is begun sweeps it away.
      if (systemCode(error) === undefined) throw error;
    }
  }
}

/** One folder, and which of its files are there. */
class Beginning {
  readonly folder: NewFolder;
  readonly made: Uint8Array;
  readonly tree: Tree;
  /** Are copies still wanted here? */
  isOpen = true;

  constructor(folder: NewFolder, tree: Tree) {
    this.folder = folder;
    this.tree = tree;
    this.made = new Uint8Array(tree.entries.length);
  }

  pathOf(index: number): string {
    return `${this.folder.path}/${this.tree.entries[index]?.path}`;
  }

  /** Are these the files to create, in the order in which they are known here? */
  isFor({ create, item }: ItemPlan): boolean {
    const { entries } = this.tree;
    return (
      item.inner === undefined &&
      create.length === entries.length &&
      create.every(({ oid, path }, i) => oid === entries[i]?.oid && path === entries[i]?.path)
    );
  }
}

/** The files of many folders by their objects; numbers instead of lists, as there may be a million. */
class Places {
  /** The latest place of each object, and for each place an earlier one of the same object; -1: none */
  readonly #latest = new Map<string, number>();
  readonly #earlier: number[] = [];
  /** Folders, and the place of the first file of each */
  readonly #folders: Beginning[] = [];
  readonly #starts: number[] = [];

  add(begun: Beginning): void {
    this.#folders.push(begun);
    this.#starts.push(this.#earlier.length);
    for (const { oid } of begun.tree.entries) {
      const place = this.#earlier.length;
      this.#earlier.push(this.#latest.get(oid) ?? -1);
      this.#latest.set(oid, place);
    }
  }

  /** Where an object is wanted. Other threads take paths as text, so a name that is none is left out. */
  of(oid: string): { readonly begun: Beginning; readonly index: number }[] {
    const found: { begun: Beginning; index: number }[] = [];
    for (let place = this.#latest.get(oid) ?? -1; place >= 0; place = this.#earlier[place] ?? -1) {
      const number = this.#folderAt(place);
      const begun = this.#folders[number] as Beginning;
      const index = place - (this.#starts[number] as number);
      if (begun.isOpen && begun.pathOf(index).isWellFormed()) found.push({ begun, index });
    }
    return found;
  }

  #folderAt(place: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] as number) <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
