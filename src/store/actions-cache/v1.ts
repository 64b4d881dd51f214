import { SignedBlob, signedUrl } from './blob.ts';
import { callService, type ServiceReply, unavailable } from './call.ts';
import type { CacheEntries, EntryFile, FoundEntry } from './entries.ts';
import { uploadParts } from './upload.ts';
import type { ServiceAccess } from './v2.ts';

/**
 * Version 1 of the service, as GitHub Enterprise Server has it: REST, chunks, a commit. GitHub's own client would unpack a
 * foreign archive with `tar -P`; here bytes stay bytes.
 */
export class CacheEntriesV1 implements CacheEntries {
  readonly #access: ServiceAccess;

  constructor(access: ServiceAccess) {
    this.#access = access;
  }

  async find(
    key: string,
    how: 'exact' | 'prefix',
    signal: AbortSignal | undefined,
  ): Promise<FoundEntry | undefined> {
    const found = await this.#lookUp(key, how, signal);
    if (found === undefined) return undefined;
    const renew = async (again: AbortSignal | undefined) =>
      (await this.#lookUp(found.key, 'exact', again))?.url;
    return { key: found.key, bytes: new SignedBlob({ http: this.#access.http, url: found.url, renew }) };
  }

  /** Version 1 takes every key for a prefix, and prefers the exact one. */
  async #lookUp(
    key: string,
    how: 'exact' | 'prefix',
    signal: AbortSignal | undefined,
  ): Promise<{ key: string; url: URL } | undefined> {
    const query = new URLSearchParams({ keys: key, version: this.#access.version });
    const { status, fields } = await this.#call('GET', `cache?${query}`, undefined, signal);
    if (status === 204) return undefined;
    const url = signedUrl(fields.archiveLocation, this.#access.url);
    if (status !== 200 || url === undefined) throw unavailable(`it answered ${status} without an address`);
    const { cacheKey } = fields;
    if (typeof cacheKey !== 'string') return undefined;
    const fits = how === 'exact' ? cacheKey === key : cacheKey.startsWith(key);
    return fits ? { key: cacheKey, url } : undefined;
  }

  async save(key: string, file: EntryFile, signal: AbortSignal | undefined): Promise<'saved' | 'exists'> {
    const { http, token, version } = this.#access;
    const reserved = await this.#call('POST', 'caches', { key, version, cacheSize: file.size }, signal);
    if (reserved.status === 409) return 'exists';
    const id = reserved.fields.cacheId;
    if (reserved.status >= 300 || typeof id !== 'number' || !Number.isSafeInteger(id))
      throw unavailable(`it answered ${reserved.status}`);
    const url = this.#address(`caches/${id}`);
    const part = (offset: number, body: Buffer) => ({
      method: 'PATCH' as const,
      url,
      headers: {
        accept,
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${offset}-${offset + body.length - 1}/*`,
      },
      body,
    });
    await uploadParts({ http, file, part, signal });
    const { status } = await this.#call('POST', `caches/${id}`, { size: file.size }, signal);
    if (status >= 300) throw unavailable(`it answered ${status}`);
    return 'saved';
  }

  async close(): Promise<void> {
    await this.#access.http.close();
  }

  #call(
    method: 'GET' | 'POST',
    resource: string,
    body: unknown,
    signal: AbortSignal | undefined,
  ): Promise<ServiceReply> {
    const { http, token } = this.#access;
    return callService({ http, method, url: this.#address(resource), token, accept, body, signal });
  }

  /** The address of the service has a path of its own. */
  #address(resource: string): URL {
    return new URL(`_apis/artifactcache/${resource}`, this.#access.url);
  }
}

const accept = 'application/json;api-version=6.0-preview.1';
