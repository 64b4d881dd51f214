import type { CacheEntry, CacheEntryTable } from './actions-cache-entries.ts';
import type { Call, Claims } from './actions-cache-service.ts';

/** A call to the service, with what it takes to answer it. */
export interface Asked {
  readonly url: URL;
  readonly call: Call;
  readonly claims: Claims;
  readonly contentRange: string | undefined;
  readonly entries: CacheEntryTable;
  readonly sign: (entry: CacheEntry) => string;
}

/** Twirp with JSON: GitHub's cache service version 2. Unknown fields are refused, so that a client cannot drift. */
export function answerV2({ call, claims, entries, sign }: Asked): [status: number, body: object] {
  const body = JSON.parse(call.body.toString()) as Record<string, unknown>;
  const unknown = Object.keys(body).filter((name) => !fields[call.name]?.has(name));
  if (unknown.length > 0) return [400, { code: 'malformed', msg: `unknown field ${unknown.join()}` }];
  const [key, version] = [String(body.key), String(body.version)];
  if (key.length > 512 || key.includes(',')) return [400, { code: 'invalid_argument', msg: 'bad key' }];
  const slot = { scope: claims.ref, key, version };
  if (call.name === 'GetCacheEntryDownloadURL') {
    const prefixes = Array.isArray(body.restore_keys) ? body.restore_keys.map(String) : [];
    const found = entries.find([claims.ref, ...claims.reads], { exact: key, prefixes, version });
    if (found === undefined) return [200, { ok: false }];
    return [200, { ok: true, signed_download_url: sign(found), matched_key: found.key }];
  }
  if (call.name === 'CreateCacheEntry') {
    if (claims.readOnly) return [200, { ok: false, message: 'cache write denied: the token only reads' }];
    const entry = entries.create(slot);
    if (entry === undefined) return [409, { code: 'already_exists', msg: 'cache entry already exists' }];
    return [200, { ok: true, signed_upload_url: sign(entry) }];
  }
  const entry = entries.reserved(slot);
  if (entry === undefined || String(entry.bytes?.length) !== body.size_bytes) return [200, { ok: false }];
  entries.finish(entry);
  return [200, { ok: true, entry_id: String(entry.id) }];
}

const fields: Readonly<Record<string, ReadonlySet<string>>> = {
  CreateCacheEntry: new Set(['key', 'version', 'metadata']),
  FinalizeCacheEntryUpload: new Set(['key', 'version', 'size_bytes', 'metadata']),
  GetCacheEntryDownloadURL: new Set(['key', 'version', 'restore_keys', 'metadata']),
};
