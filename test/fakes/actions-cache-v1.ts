import type { Asked } from './actions-cache-v2.ts';

/** REST as Enterprise Server has it: every key is a prefix too, and an upload is reserve, chunks, commit. */
export function answerV1(asked: Asked): [status: number, body: object | undefined] {
  const { url, call, claims, entries, sign } = asked;
  const path = /^\/tenant\/_apis\/artifactcache\/(cache|caches)(?:\/(\d+))?$/.exec(url.pathname);
  if (path === null) return [404, {}];
  if (path[1] === 'cache') {
    const [exact = '', ...others] = (url.searchParams.get('keys') ?? '').split(',');
    const version = url.searchParams.get('version') ?? '';
    const prefixes = [exact, ...others];
    const found = entries.find([claims.ref, ...claims.reads], { exact, prefixes, version });
    if (found === undefined) return [204, undefined];
    return [200, { cacheKey: found.key, scope: found.scope, archiveLocation: sign(found) }];
  }
  if (claims.readOnly) return [403, { message: 'cache write denied: the token only reads' }];
  const entry = path[2] === undefined ? undefined : entries.byId(Number(path[2]));
  if (path[2] === undefined) {
    const { key, version } = JSON.parse(call.body.toString()) as Record<string, unknown>;
    const created = entries.create({ scope: claims.ref, key: String(key), version: String(version) });
    return created === undefined ? [409, { message: 'exists' }] : [201, { cacheId: created.id }];
  }
  if (entry === undefined) return [404, {}];
  if (call.method === 'PATCH') {
    const start = /^bytes (\d+)-\d+\/\*$/.exec(asked.contentRange ?? '')?.[1];
    if (start === undefined) return [400, {}];
    entry.patch(Number(start), call.body);
    return [204, undefined];
  }
  const { size } = JSON.parse(call.body.toString()) as Record<string, unknown>;
  if (entry.bytes?.length !== size) return [400, { message: 'size' }];
  entries.finish(entry);
  return [204, undefined];
}
