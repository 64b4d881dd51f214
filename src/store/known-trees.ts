import type { Tree } from './tree.ts';

/**
 * Trees that were parsed already, by the key of their manifest, whose hash covers all that a tree says. Forgets them all when
 * they have become too many to be held at once.
 */
export class KnownTrees {
  readonly #trees = new Map<string, Tree>();
  #entries = 0;

  get(key: string): Tree | undefined {
    return this.#trees.get(key);
  }

  add(key: string, tree: Tree): void {
    if (this.#trees.has(key)) return;
    if (this.#entries + tree.entries.length > rememberedEntries) {
      this.#trees.clear();
      this.#entries = 0;
    }
    this.#trees.set(key, tree);
    this.#entries += tree.entries.length;
  }
}

const rememberedEntries = 2_000_000;
