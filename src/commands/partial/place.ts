import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { ok, type Result } from '../../failure.ts';
import { urlScheme } from '../../project/place.ts';
import type { LockedPath } from '../../project/stage.ts';
import { pyRepr } from '../../values/spelling.ts';
import { type Key, Tuple, type Value } from '../../values/value.ts';
import type { Session } from '../session.ts';
import type { RepoSource } from '../source-repo/repo-source.ts';
import { followAddress } from '../source-url/address.ts';
import type { PartialImport } from './partial.ts';

/**
 * Where the data of an import waits that has no hash yet: `fs/KIND/TOKEN` in the cache, the token made of the source's path
 * and of what is recorded of it, as DVC has it (dvc: dvc/repo/index.py _load_storage_from_import). For other repositories the
 * commit counts too, so that another one is never taken for it.
 */
export function waitingPlace({ config, projectRoot }: Session, item: PartialImport): Result<string> {
  const { dep, locked, repo } = item;
  const at = (kind: string, path: string, meta: string) =>
    ok(posix.join(config.cacheDir, 'fs', kind, tokenize([path, meta])));
  if (repo !== undefined) return at('local', dep.path, tokenize([repoText(repo)]));
  const meta = metaToken(locked);
  if (dep.place.kind !== 'url')
    return at(
      'local',
      dep.place.kind === 'outside' ? dep.place.path : join(projectRoot, dep.place.path),
      meta,
    );
  const address = followAddress(dep.place.url, config, dep.options);
  if (!address.ok) return address;
  if (address.value.kind === 'local') return at('local', address.value.path, meta);
  if (address.value.kind === 'web') return at(urlScheme(address.value.url), address.value.url, meta);
  const { remote, key } = address.value;
  const root = remote.url.replace(/^\w+:\/\//, '').replace(/\/+$/, '');
  return at(urlScheme(remote.url), `${root}/${key}`, meta);
}

function repoText({ url, rev, revLock }: RepoSource): string {
  return [url, revLock ?? rev ?? ''].join(' ');
}

function metaToken(locked: LockedPath | undefined): string {
  if (locked?.oid?.endsWith('.dir')) return locked.oid;
  const meta = new Map<Key, Value>();
  if (locked?.size !== undefined) meta.set('size', BigInt(locked.size));
  if (locked?.isexec === true) meta.set('isexec', true);
  for (const key of ['version_id', 'etag', 'checksum']) {
    const value = locked?.other?.get(key);
    if (value !== undefined) meta.set(key, value);
  }
  if (locked?.oid !== undefined) meta.set('md5', locked.oid);
  return tokenize([meta]);
}

/** The MD5 of a Python tuple's text (fsspec: utils.py tokenize). */
function tokenize(items: readonly Value[]): string {
  return createHash('md5')
    .update(pyRepr(Tuple.from(items)))
    .digest('hex');
}
