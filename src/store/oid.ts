declare const brand: unique symbol;

/** The name of some content: 32 lower-case hex digits of an MD5, and `.dir` behind it when it names a folder's manifest. */
export type Oid = string & { readonly [brand]: 'Oid' };

/** How an oid was computed. `md5-dos2unix` is DVC 2.x: entries without a `hash` field (dvc-compat 6.2). */
export type HashName = 'md5' | 'md5-dos2unix';

/** One object in a cache or a remote: its oid and the generation of layout it lives in. */
export interface ObjectId {
  readonly oid: Oid;
  readonly hashName: HashName;
}

const pattern = /^[0-9a-f]{32}(\.dir)?$/;

/** Checks text from outside; `undefined` if it is no oid. Upper case is folded, as DVC does on load. */
export function parseOid(text: unknown): Oid | undefined {
  if (typeof text !== 'string') return undefined;
  if (pattern.test(text)) return text as Oid;
  const lower = text.toLowerCase();
  return pattern.test(lower) ? (lower as Oid) : undefined;
}

/** Does it name a folder's manifest? */
export function isTreeOid(oid: Oid): boolean {
  return oid.endsWith('.dir');
}

/** The key of an object below a cache folder or a remote's url (dvc-compat 7.1). */
export function objectKey({ oid, hashName }: ObjectId): string {
  const sharded = `${oid.slice(0, 2)}/${oid.slice(2)}`;
  return hashName === 'md5' ? `files/md5/${sharded}` : sharded;
}

const keyPattern = /^(?:files\/md5\/)?([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;

/** The object that a key names, the reverse of {@link objectKey}; `undefined` for run-cache entries and foreign files. */
export function parseObjectKey(key: string): ObjectId | undefined {
  const match = keyPattern.exec(key);
  if (match === null) return undefined;
  return {
    oid: `${match[1]}${match[2]}` as Oid,
    hashName: key.startsWith('files/') ? 'md5' : 'md5-dos2unix',
  };
}
