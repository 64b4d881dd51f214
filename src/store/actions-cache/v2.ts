import type { CloudHttp } from '../cloud/http.ts';
import { SignedBlob, signedUrl } from './blob.ts';
import { absent, callService, denied, type ServiceReply, unavailable } from './call.ts';
import type { CacheEntries, EntryFile, FoundEntry } from './entries.ts';
import { partLength, sendPart, uploadParts } from './upload.ts';

/** Where the service is, and what lets us in. */
export interface ServiceAccess {
  readonly http: CloudHttp;
  readonly url: URL;
  readonly token: string;
  /** Entries of other versions are invisible: a name for the format of what we save */
  readonly version: string;
}

/** Version 2 of the service, as github.com has it: JSON over Twirp, and Azure blobs behind signed addresses. */
export class CacheEntriesV2 implements CacheEntries {
  readonly #access: ServiceAccess;

  constructor(access: ServiceAccess) {
    this.#access = access;
  }

  async find(
    key: string,
    how: 'exact' | 'prefix',
    signal: AbortSignal | undefined,
  ): Promise<FoundEntry | undefined> {
    const { http, url: service } = this.#access;
    const found = await this.#lookUp(key, how, signal);
    if (found === undefined) return undefined;
    const renew = async (again: AbortSignal | undefined) =>
      (await this.#lookUp(found.key, 'exact', again))?.url;
    const url = signedUrl(found.url.href, service) as URL;
    return { key: found.key, bytes: new SignedBlob({ http, url, renew }) };
  }

  async #lookUp(
    key: string,
    how: 'exact' | 'prefix',
    signal: AbortSignal | undefined,
  ): Promise<{ key: string; url: URL } | undefined> {
    const reply = await this.#call(
      'GetCacheEntryDownloadURL',
      { key, ...(how === 'prefix' ? { restore_keys: [key] } : {}) },
      signal,
    );
    if (reply.status === 404 && reply.fields.code === 'not_found') return undefined;
    if (reply.status === 404 || reply.status === 501) throw absent();
    if (reply.status !== 200) throw unavailable(`it answered ${reply.status}`);
    if (reply.fields.ok !== true) return undefined;
    const matched = field(reply, 'matched_key', 'matchedKey') ?? key;
    const url = signedUrl(field(reply, 'signed_download_url', 'signedDownloadUrl'), this.#access.url);
    if (url === undefined) throw unavailable('its answer names no usable address');
    const fits = how === 'exact' ? matched === key : matched.startsWith(key);
    return fits ? { key: matched, url } : undefined;
  }

  async save(key: string, file: EntryFile, signal: AbortSignal | undefined): Promise<'saved' | 'exists'> {
    const created = await this.#call('CreateCacheEntry', { key }, signal);
    if (created.status === 409) return 'exists';
    if (created.status !== 200) throw unavailable(`it answered ${created.status}`);
    if (created.fields.ok !== true) {
      if (String(created.fields.message ?? '').startsWith(writeDenied)) throw denied();
      return 'exists';
    }
    const url = signedUrl(field(created, 'signed_upload_url', 'signedUploadUrl'), this.#access.url);
    if (url === undefined) throw unavailable('its answer names no usable address');
    await uploadBlob(this.#access.http, url, file, signal);
    const ended = await this.#call(
      'FinalizeCacheEntryUpload',
      { key, size_bytes: String(file.size) },
      signal,
    );
    if (ended.status !== 200 || ended.fields.ok !== true) throw unavailable('it did not take the upload');
    return 'saved';
  }

  async close(): Promise<void> {
    await this.#access.http.close();
  }

  #call(method: string, body: object, signal: AbortSignal | undefined): Promise<ServiceReply> {
    const { http, url, token, version } = this.#access;
    return callService({
      http,
      method: 'POST',
      url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url),
      token,
      accept: 'application/json',
      body: { ...body, version },
      signal,
    });
  }
}

/** What the service says to a token that only reads (@actions/cache 6.3: `CACHE_WRITE_DENIED_PREFIX`). */
const writeDenied = 'cache write denied:';

/** Protobuf's JSON has names in either spelling. */
function field({ fields }: ServiceReply, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/**
 * A block blob: its blocks by id, in any order, then the list that makes them an object all at once. One that is a single part goes up
 * with one request, as it does from GitHub's own client.
 */
async function uploadBlob(
  http: CloudHttp,
  url: URL,
  file: EntryFile,
  signal: AbortSignal | undefined,
): Promise<void> {
  const isOne = file.size > 0 && file.size <= partLength;
  const part = (offset: number, body: Buffer) => ({
    method: 'PUT' as const,
    url: isOne ? url : withQuery(url, { comp: 'block', blockid: blockId(offset) }),
    headers: (isOne ? { 'x-ms-blob-type': 'BlockBlob' } : {}) as Readonly<Record<string, string>>,
    body,
  });
  const starts = await uploadParts({ http, file, part, signal });
  if (isOne) return;
  const latest = starts.map((offset) => `<Latest>${blockId(offset)}</Latest>`).join('');
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`;
  const body = Buffer.from(list);
  const headers = { 'content-type': 'application/xml' };
  await sendPart(http, { method: 'PUT', url: withQuery(url, { comp: 'blocklist' }), headers, body }, signal);
}

/** Block ids of one blob are equally long. */
function blockId(offset: number): string {
  return Buffer.from(offset.toString(16).padStart(12, '0')).toString('base64');
}

function withQuery(url: URL, query: Readonly<Record<string, string>>): URL {
  const full = new URL(url);
  for (const [name, value] of Object.entries(query)) full.searchParams.set(name, value);
  return full;
}
