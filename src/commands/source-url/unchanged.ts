import type { LockedPath } from '../../project/stage.ts';
import type { Cache } from '../../store/cache.ts';
import { isTreeOid, type Oid } from '../../store/oid.ts';
import { readJson } from '../../values/json.ts';
import { isList, isMapping } from '../../values/value.ts';
import type { CloudSight } from './cloud.ts';

/** What an import records: its source, and the data that came of it. */
export interface ImportRecord {
  readonly dep: LockedPath | undefined;
  readonly out: LockedPath | undefined;
}

/**
 * Files of a folder that have the same etag as when the import was recorded, by path, with the hash that they had then: the
 * list of etags and the list of files that belong to the record are both in the cache. Empty if they are not.
 */
export function unchangedFiles(
  cache: Cache,
  { files }: Pick<CloudSight, 'files'>,
  { dep, out }: ImportRecord,
): ReadonlyMap<string, Oid> {
  if (dep?.oid === undefined || !isTreeOid(dep.oid)) return new Map();
  if (out?.oid === undefined || !isTreeOid(out.oid) || out.hashName !== 'md5') return new Map();
  const tree = cache.readTree(out.oid, 'md5');
  const etags = etagsOf(cache, dep.oid);
  if (!tree?.ok) return new Map();
  const before = new Map(tree.value.entries.map(({ path, oid }) => [path, oid]));
  return new Map(
    files.flatMap(({ path, item }): [string, Oid][] => {
      const oid = before.get(path);
      const isSame = item.etag !== undefined && etags.get(path) === item.etag;
      return oid !== undefined && isSame ? [[path, oid]] : [];
    }),
  );
}

function etagsOf(cache: Cache, oid: Oid): ReadonlyMap<string, string> {
  const bytes = cache.bytesOf({ oid, hashName: 'md5' });
  if (typeof bytes === 'string') return new Map();
  const list = readJson(Buffer.from(bytes).toString('utf8'), oid);
  if (!list.ok || !isList(list.value.value)) return new Map();
  return new Map(
    list.value.value.flatMap((entry): [string, string][] => {
      if (!isMapping(entry)) return [];
      const [path, etag] = [entry.get('relpath'), entry.get('etag')];
      return typeof path === 'string' && typeof etag === 'string' ? [[path, etag]] : [];
    }),
  );
}
