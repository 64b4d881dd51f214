import type { Store, StoredItem } from '../../store/store.ts';
import { compareCodePoints } from '../../values/value.ts';
import type { SourceAddress } from './address.ts';
import type { ListedData, Listing } from './listed.ts';

type StoreAddress = Extract<SourceAddress, { kind: 'store' }>;

/** Where to list, and whether everything below is wanted. */
export interface StoreListing {
  readonly store: Store;
  readonly whole: boolean;
  readonly signal: AbortSignal;
}

/** What lies at a key of a store: a file, or what lies below; undefined: nothing. Throws a `StoreError`. */
export async function listInStore(
  { remote, key, by }: StoreAddress,
  { store, whole, signal }: StoreListing,
): Promise<Listing | undefined> {
  // A bucket is part of the name, a machine is not.
  const root = remote.url.replace(/^\w+:\/\//, '').replace(/^.*\/$/, '/');
  const name = root === '/' || key === '' ? `${root}${key}` : `${root}/${key}`;
  const file = key === '' ? undefined : await store.look?.(key, signal);
  if (file !== undefined) return { name, isDir: false, size: file.size, children: async () => [] };
  const prefix = key === '' ? '' : `${key}/`;
  // Only buckets know their keys without going through folders.
  const known =
    whole && by === 'etag' ? groupKeys(await keysBelow(store, prefix, signal), prefix) : undefined;
  const folder = async (path: string) =>
    known === undefined
      ? oneLevel(store, path === '' ? prefix : `${prefix}${path}/`, signal)
      : known.get(path);
  const top = await folder('');
  if (top === undefined) return undefined;
  return {
    name,
    isDir: true,
    size: top.size,
    children: async (path) => (path === '' ? top : await folder(path))?.entries ?? [],
  };
}

interface Folder {
  readonly size: number;
  readonly entries: readonly (readonly [string, ListedData])[];
}

/** What lies right below a prefix; undefined: nothing, not even an empty folder. */
async function oneLevel(store: Store, prefix: string, signal: AbortSignal): Promise<Folder | undefined> {
  const items: StoredItem[] = [];
  for await (const item of store.listFolder?.(prefix, signal) ?? store.list(prefix, signal)) items.push(item);
  return groupKeys(items, prefix).get('');
}

async function keysBelow(store: Store, prefix: string, signal: AbortSignal): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const item of store.list(prefix, signal)) items.push(item);
  return items;
}

/** Keys as folders, by their path below the prefix. A key that ends in `/` is a folder of its own, also an empty one. */
function groupKeys(items: readonly StoredItem[], prefix: string): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Map<string, ListedData>>();
  const sizes = new Map<string, number>();
  const folderAt = (path: string): Map<string, ListedData> => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const made = new Map<string, ListedData>();
    folders.set(path, made);
    if (path !== '') {
      const [parent, name] = split(path);
      const above = folderAt(parent);
      if (above.get(name)?.isDir !== true) above.set(name, { isDir: true, size: 0 });
    }
    return made;
  };
  for (const { key, size } of items) {
    const path = key.slice(prefix.length);
    if (path === '') sizes.set('', size);
    const isFolder = path === '' || path.endsWith('/');
    const [parent, name] = split(isFolder ? path.slice(0, -1) : path);
    if (path !== '') folderAt(parent).set(name, { isDir: isFolder, size });
    if (isFolder) folderAt(path.slice(0, -1));
  }
  return new Map(
    [...folders].map(([path, entries]) => [
      path,
      {
        size: sizes.get(path) ?? 0,
        entries: [...entries].sort(([a], [b]) => compareCodePoints(a, b)),
      },
    ]),
  );
}

function split(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
