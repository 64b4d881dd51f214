import type { Value } from '../../values/value.ts';
import { copyMap, ListNode, type Loose, MapNode, type Node, plainValue, toNode } from './context-node.ts';
import { TemplateError } from './error.ts';
import { dottedKey } from './expression.ts';

/** Params used in templates: file → dotted key → value. */
export type UsedVars = ReadonlyMap<string, ReadonlyMap<string, Value>>;

/**
 * The values that `${…}` can name in one dvc.yaml: `params.yaml`, `vars`, and for a generated stage `item` and `key`
 * (dvc: dvc/parsing/context.py Context; dvc-compat 3.6).
 */
export class Context {
  /** Which files were loaded: all of it, or the top-level keys of it */
  readonly imports: Map<string, readonly string[] | undefined>;
  private readonly map: MapNode;
  private readonly reserved: Set<string>;
  private used: Map<string, Map<string, Value>> | undefined;

  constructor(from?: Context) {
    this.map = from === undefined ? new MapNode(nowhere) : copyMap(from.map);
    this.imports = new Map(from?.imports);
    this.reserved = new Set(from?.reserved);
  }

  /** The node behind a key of dots and brackets; throws a {@link TemplateError} if there is none. */
  select(key: string): Node {
    let node: Node = this.map;
    for (const part of dottedKey(key).split('.')) {
      const next: Node | undefined = child(node, part.trim());
      if (next === undefined) throw new TemplateError(`Could not find '${key}'`);
      node = next;
    }
    this.track(node);
    return node;
  }

  /** Does the context have this top-level key? */
  has(key: string): boolean {
    return this.map.entries.has(key);
  }

  /**
   * Adds values: maps are merged, anything else must be new. Throws a {@link TemplateError} when something is redefined, or
   * when `item` or `key` of a generated stage would be; `item` names the `vars` entry in that case.
   */
  merge(other: MapNode, item?: string): void {
    const taken = [...this.reserved].filter((key) => other.entries.has(key));
    if (taken.length > 0) {
      const words = `reserved key${taken.length > 1 ? 's' : ''} ${taken.join(' and ')}`;
      throw new TemplateError(`attempted to modify ${words}${item === undefined ? '' : ` in '${item}'`}`);
    }
    mergeInto(this.map, other);
  }

  /** Does the work with these values in place of what had their names, and nothing allowed to change them. */
  async with<T>(values: ReadonlyMap<string, Loose>, work: () => Promise<T>): Promise<T> {
    const added = [...values.keys()].filter((key) => !this.reserved.has(key));
    const before = new Map([...values.keys()].map((key) => [key, this.map.entries.get(key)]));
    for (const [key, value] of values) this.map.entries.set(key, toNode(value, { ...nowhere, path: key }));
    for (const key of added) this.reserved.add(key);
    try {
      return await work();
    } finally {
      for (const key of added) this.reserved.delete(key);
      for (const [key, node] of before) {
        if (node === undefined) this.map.entries.delete(key);
        else this.map.entries.set(key, node);
      }
    }
  }

  /** Does the work and tells which params it used. */
  tracking<T>(work: () => T): { readonly result: T; readonly used: UsedVars } {
    const used = new Map<string, Map<string, Value>>();
    this.used = used;
    try {
      return { result: work(), used };
    } finally {
      this.used = undefined;
    }
  }

  /** Only single values and lists of files count as used params, not whole maps (dvc: get_sources). */
  private track(node: Node): void {
    const { source, path, local } = node.origin;
    if (this.used === undefined || local || source === undefined || node instanceof MapNode) return;
    const keys = this.used.get(source) ?? new Map<string, Value>();
    this.used.set(source, keys.set(path, plainValue(node)));
  }
}

const nowhere = { source: undefined, path: '', local: true } as const;

function child(node: Node, part: string): Node | undefined {
  if (node instanceof MapNode) return node.entries.get(part);
  if (!(node instanceof ListNode) || !/^[-+]?\d+(?:_\d+)*$/.test(part)) return undefined;
  return node.items.at(Number(part.replaceAll('_', '')));
}

function mergeInto(into: MapNode, update: MapNode): void {
  for (const [key, node] of update.entries) {
    const old = into.entries.get(key);
    if (old instanceof MapNode && node instanceof MapNode) {
      mergeInto(old, node);
    } else if (old === undefined) {
      into.entries.set(key, node);
    } else {
      const { source, path } = node.origin;
      throw new TemplateError(
        `cannot redefine '${path}' from '${source}' as it already exists in '${old.origin.source}'`,
        'newline',
      );
    }
  }
}
