interface Node<T> {
  readonly children: Map<string, Node<T>>;
  value: T | undefined;
}

/**
 * Values by path, for questions about what lies above or below one. A path is its list of parts; every question costs the
 * length of the path plus the answer. Answers come in the order in which things were put in, as in DVC's trie.
 */
export class PathTrie<T> {
  private readonly root: Node<T> = { children: new Map(), value: undefined };

  /** Puts a value at a path; an earlier one there is replaced. */
  set(parts: readonly string[], value: T): void {
    let node = this.root;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as string;
      let child = node.children.get(part);
      if (child === undefined) {
        child = { children: new Map(), value: undefined };
        node.children.set(part, child);
      }
      node = child;
    }
    node.value = value;
  }

  /** The value at exactly this path. */
  get(parts: readonly string[]): T | undefined {
    return this.find(parts)?.value;
  }

  /** The values at the path's ancestors and at the path itself, outermost first. */
  above(parts: readonly string[]): T[] {
    const found: T[] = [];
    let node: Node<T> | undefined = this.root;
    for (const part of parts) {
      node = node.children.get(part);
      if (node === undefined) break;
      if (node.value !== undefined) found.push(node.value);
    }
    return found;
  }

  /** The values strictly below the path. */
  below(parts: readonly string[]): readonly T[] {
    return below(this.find(parts));
  }

  /** {@link above} and {@link below} by one walk. */
  around(parts: readonly string[]): { readonly above: readonly T[]; readonly below: readonly T[] } {
    const above: T[] = [];
    let node: Node<T> | undefined = this.root;
    for (let i = 0; i < parts.length && node !== undefined; i++) {
      node = node.children.get(parts[i] as string);
      if (node?.value !== undefined) above.push(node.value);
    }
    return { above, below: below(node) };
  }

  private find(parts: readonly string[]): Node<T> | undefined {
    let node: Node<T> | undefined = this.root;
    for (let i = 0; i < parts.length && node !== undefined; i++) node = node.children.get(parts[i] as string);
    return node;
  }
}

const none: readonly never[] = [];

function below<T>(start: Node<T> | undefined): readonly T[] {
  if (start === undefined || start.children.size === 0) return none;
  const found: T[] = [];
  const stack = [...start.children.values()].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.value !== undefined) found.push(node.value);
    if (node.children.size > 0) stack.push(...[...node.children.values()].reverse());
  }
  return found;
}
