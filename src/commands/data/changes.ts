import { compareCodePoints } from '../../values/value.ts';
import type { DataEntry } from './entry.ts';
import type { DataIndex } from './index.ts';
import type { DataNode } from './listed.ts';

/** A tracked path on both sides; `old` or `new` is absent where it is not there. */
export interface DataChange {
  readonly kind: 'added' | 'deleted' | 'modified' | 'renamed' | 'unchanged' | 'unknown';
  readonly old?: DataEntry;
  readonly new?: DataEntry;
}

/** How two sides are compared. */
export interface CompareOptions {
  /** Paths to start from; absent: everything */
  readonly roots?: readonly string[];
  /** `hash`: only hashes count, as in `data status`; `entry`: being there and being a folder count too, as in `diff` */
  readonly by: 'hash' | 'entry';
  /** Do not look into folders that have a hash */
  readonly shallow?: boolean;
  /** Look into folders that did not change */
  readonly intoUnchanged: boolean;
  /** Which paths exist for this comparison */
  keep?(path: string): boolean;
  /** Which changes are wanted; absent: all, the unchanged among them */
  tells?(change: DataChange): boolean;
}

/**
 * Compares two sides, folders before what they hold, then pairs what was added with what was deleted under the same hash
 * (dvc_data: index/diff.py). What lies below a manifest that cannot be had is `unknown`, not added or deleted.
 */
export async function compareData(
  old: DataIndex,
  now: DataIndex,
  options: CompareOptions,
): Promise<readonly DataChange[]> {
  const changes: DataChange[] = [];
  const folders: Pair[] = [];
  const meet = (pair: Pair) => {
    const change = changeOf(pair, options.by);
    if (change !== undefined && options.tells?.(change) !== false) changes.push(change);
    if (change?.kind === 'unchanged' && isHashedFolder(pair.old) && !options.intoUnchanged) return;
    if (isFolder(pair.old) || isFolder(pair.new)) folders.push(pair);
  };
  for (const pair of await startingPairs(old, now, options.roots)) meet(pair);
  // Grows while it is walked: level by level, as DVC goes.
  for (const pair of folders) await meetInner(old, now, { pair, options, meet });
  return withRenames(changes);
}

interface Pair {
  readonly old: DataNode | undefined;
  readonly new: DataNode | undefined;
  readonly unknown: boolean;
}

async function startingPairs(
  old: DataIndex,
  now: DataIndex,
  roots: readonly string[] | undefined,
): Promise<Pair[]> {
  if (roots === undefined) return [{ old: old.root, new: now.root, unknown: false }];
  const pairs: Pair[] = [];
  for (const root of [...new Set(roots)].sort(compareCodePoints)) {
    const [before, after] = [await old.at(root), await now.at(root)];
    pairs.push({
      old: before === 'unavailable' ? undefined : before,
      new: after === 'unavailable' ? undefined : after,
      unknown: before === 'unavailable' || after === 'unavailable',
    });
  }
  return pairs;
}

interface Inner {
  readonly pair: Pair;
  readonly options: CompareOptions;
  meet(pair: Pair): void;
}

async function meetInner(old: DataIndex, now: DataIndex, { pair, options, meet }: Inner): Promise<void> {
  const before = await childrenOf(old, pair.old, options);
  const after = await childrenOf(now, pair.new, options);
  const unknown = pair.unknown || before === undefined || after === undefined;
  for (const name of namesIn(before ?? none, after ?? none)) {
    const child = { old: before?.get(name), new: after?.get(name), unknown };
    if (options.keep?.((child.old?.entry ?? child.new?.entry)?.path ?? '') !== false) meet(child);
  }
}

function namesIn(before: Children, after: Children): readonly string[] {
  const names = [...before.keys()];
  for (const name of after.keys()) if (!before.has(name)) names.push(name);
  const isSorted = names.every((name, i) => i === 0 || compareCodePoints(names[i - 1] as string, name) < 0);
  return isSorted ? names : names.sort(compareCodePoints);
}

type Children = ReadonlyMap<string, DataNode>;
const none: Children = new Map();

async function childrenOf(
  index: DataIndex,
  node: DataNode | undefined,
  { shallow }: CompareOptions,
): Promise<Children | undefined> {
  if (node === undefined || (shallow === true && node.entry?.hash !== undefined)) return none;
  return index.childrenOf(node);
}

function isFolder(node: DataNode | undefined): boolean {
  return node !== undefined && (node.entry === undefined || node.entry.isDir);
}

function isHashedFolder(node: DataNode | undefined): boolean {
  return node?.entry?.isDir === true && node.entry.hash !== undefined;
}

function changeOf({ old, new: now, unknown }: Pair, by: CompareOptions['by']): DataChange | undefined {
  const [before, after] = [old?.entry, now?.entry];
  if (before === undefined && after === undefined) return undefined;
  const sides = {
    ...(before === undefined ? {} : { old: before }),
    ...(after === undefined ? {} : { new: after }),
  };
  if (unknown) return { kind: 'unknown', ...sides };
  return { kind: by === 'hash' ? hashKind(before, after) : entryKind(before, after), ...sides };
}

function hashKind(before: DataEntry | undefined, after: DataEntry | undefined): DataChange['kind'] {
  if (before?.hash === after?.hash) return 'unchanged';
  if (before?.hash === undefined) return 'added';
  return after?.hash === undefined ? 'deleted' : 'modified';
}

function entryKind(before: DataEntry | undefined, after: DataEntry | undefined): DataChange['kind'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'deleted';
  return before.hash === after.hash && before.isDir === after.isDir ? 'unchanged' : 'modified';
}

/** Pairs by path, first come first served. Then comes what neither came nor went, then what came, then what went, as in DVC. */
function withRenames(changes: readonly DataChange[]): readonly DataChange[] {
  const of = (kind: 'added' | 'deleted', side: 'old' | 'new') =>
    changes
      .filter((change) => change.kind === kind)
      .sort((a, b) => comparePaths(a[side]?.path ?? '', b[side]?.path ?? ''));
  const gone = new Map<string, DataChange[]>();
  for (const deletion of of('deleted', 'old')) {
    const hash = deletion.old?.hash ?? '';
    const same = gone.get(hash);
    if (same === undefined) gone.set(hash, [deletion]);
    else same.push(deletion);
  }
  const came = of('added', 'new').map((addition): DataChange => {
    const hash = addition.new?.hash;
    const old = hash === undefined ? undefined : gone.get(hash)?.shift()?.old;
    return old === undefined ? addition : { ...addition, kind: 'renamed', old };
  });
  const rest = changes.filter(({ kind }) => kind !== 'added' && kind !== 'deleted');
  return [...rest, ...came, ...[...gone.values()].flatMap((same) => same.reverse())];
}

/** As Python compares tuples of path parts. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareCodePoints(left[i] as string, right[i] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
