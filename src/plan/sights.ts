import { type Result, unwrap } from '../failure.ts';
import type { LockedPath } from '../project/stage.ts';
import type { HashName } from '../store/oid.ts';
import { makeTree, type Tree, treeOid } from '../store/tree.ts';
import type { Sight } from './snapshot-types.ts';

/** What a lock would record of an address on a server now; undefined: nothing there. Fails if the server does not answer. */
export type UrlReader = (url: string) => Promise<Result<Omit<LockedPath, 'path'> | undefined>>;

/** What is seen of an address on a server: its etag, checksum or hash; without anybody to ask it cannot be told. Throws a `FailureError`. */
export async function onServer(
  url: string,
  hashName: HashName,
  { hashUrl }: { readonly hashUrl?: UrlReader | undefined },
): Promise<Sight> {
  if (hashUrl === undefined) return { kind: 'unknown', why: 'it lies outside, on a server' };
  const now = unwrap(await hashUrl(url));
  if (now === undefined) return { kind: 'absent' };
  const word = now.oid ?? now.other?.get('etag') ?? now.other?.get('checksum');
  return typeof word === 'string' && word !== ''
    ? { kind: 'present', oid: word, hashName, from: 'server', record: now }
    : { kind: 'unknown', why: 'its server tells no version' };
}

/** A file or a subfolder of a folder whose manifest is known. */
export function insideTree(tree: Tree, inner: string, hashName: HashName): Sight {
  const file = tree.entries.find((entry) => entry.path === inner);
  if (file !== undefined) return { kind: 'present', oid: file.oid, hashName, from: 'lock' };
  const prefix = `${inner}/`;
  const below = tree.entries.filter((entry) => entry.path.startsWith(prefix));
  if (below.length === 0) return { kind: 'absent' };
  const subtree = makeTree(below.map(({ path, oid }) => ({ path: path.slice(prefix.length), oid })));
  return { kind: 'present', oid: treeOid(subtree), hashName, from: 'lock' };
}
