import { type ContainerClient, RestError } from '@azure/storage-blob';
import { ok, type Result } from '../../failure.ts';
import { CloudHttp } from '../cloud/http.ts';
import { partOf } from '../cloud/part.ts';
import { type OpenBody, resuming } from '../cloud/read.ts';
import { networkCode, withRetries } from '../cloud/retry.ts';
import { chooseExisting } from '../existing.ts';
import { readWhole } from '../file-part.ts';
import { Limiter } from '../limiter.ts';
import { type ListedPage, type ListingWay, listInWay } from '../shards.ts';
import type { BytePart, RemoteConfig, Source, Store, StoredItem } from '../store.ts';
import { type AzureClient, azureClient } from './client.ts';
import { type AzureCall, azureCode, isCutBody, judgeAzure, translateAzureError } from './errors.ts';
import { readPage } from './page.ts';
import { azureSettings } from './settings.ts';
import { abortable, azureBlockSize, uploadBlob, uploadInBlocks } from './upload.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Opens a container of Azure Blob Storage without asking it anything. Fails with `config` for options that make no sense. */
export function openAzure(remote: RemoteConfig, env: Env): Result<Store> {
  const settings = azureSettings(remote, env);
  if (!settings.ok) return settings;
  const { container, prefix, connectTimeoutMs, idleTimeoutMs } = settings.value;
  const http = new CloudHttp({ env, connectTimeoutMs, idleTimeoutMs });
  const client = azureClient(remote.name, settings.value, { http, env });
  if (!client.ok) return client;
  const name = `remote '${remote.name}' (azure://${container}${prefix === '' ? '' : `/${prefix}`})`;
  return ok(new AzureStore({ name, prefix, http, ...client.value }));
}

/** What an {@link AzureStore} is made of. */
export interface AzureParts extends AzureClient {
  readonly name: string;
  readonly prefix: string;
  readonly http: CloudHttp;
}

/** How to list; `flat`: only what lies right below, folders as keys that end in `/`. */
interface AzureListing {
  readonly after: string | undefined;
  readonly flat: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Bodies in memory at once, over all uploads. */
const bodiesInMemory = 16;

/** A {@link Store} in a container of Azure Blob Storage: as Storage Blob Data Contributor, or a reader if nothing is written. */
export class AzureStore implements Store {
  readonly name: string;
  /** Small objects cost a round trip each: width, not bandwidth, is what bounds them */
  readonly width = 64;
  readonly #http: CloudHttp;
  readonly #container: ContainerClient;
  readonly #identity: AzureClient['identity'];
  readonly #base: string;
  readonly #limiter = new Limiter(bodiesInMemory);

  constructor({ name, prefix, http, container, identity }: AzureParts) {
    this.name = name;
    this.#http = http;
    this.#container = container;
    this.#identity = identity;
    this.#base = prefix === '' ? '' : `${prefix}/`;
  }

  has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    return chooseExisting(keys, {
      name: this.name,
      head: (key) => this.#exists(key, signal),
      list: (prefix) => this.list(prefix, signal, 'row'),
    });
  }

  async *list(prefix: string, signal?: AbortSignal, way: ListingWay = 'shards'): AsyncGenerator<StoredItem> {
    const place = { base: this.#base, prefix };
    const flat = way === 'folder';
    const pages = listInWay(way, place, (from, after) => this.#pages(from, { after, flat, signal }));
    for (;;) {
      const page = await this.#ask('list', prefix, signal, () => pages.next());
      if (page.done === true) return;
      for (const item of page.value.items) yield { ...item, key: item.key.slice(this.#base.length) };
    }
  }

  listFolder(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    return this.list(prefix, signal, 'folder');
  }

  /** The first key with this beginning is the key itself, if it is there: listings are in order. */
  async look(key: string, signal?: AbortSignal): Promise<StoredItem | undefined> {
    for await (const item of this.list(key, signal)) return item.key === key ? item : undefined;
    return undefined;
  }

  /** The service cannot start behind a key, so what was seen already is left out here. */
  async *#pages(
    prefix: string,
    { after, flat, signal }: AzureListing,
  ): AsyncGenerator<ListedPage<StoredItem>> {
    const seen = new Set<string>();
    let token: string | undefined;
    do {
      const request = { prefix, flat, token, signal };
      const page = await withRetries(judgeAzure, signal, () => readPage(this.#container, request));
      token = page.token;
      const blobs = page.blobs.filter(
        ({ key }) => key.startsWith(prefix) && (after === undefined || key > after),
      );
      yield { items: [...blobs, ...page.folders], more: token !== undefined };
      if (token !== undefined && seen.has(token))
        throw new RestError('the listing repeats a page', { statusCode: 200 });
      if (token !== undefined) seen.add(token);
    } while (token !== undefined);
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const open = (offset: number, version?: string) => this.#open(key, { offset, version, signal });
    const first = await this.#ask('read', key, signal, () => open(0));
    const isLost = (error: unknown) =>
      signal?.aborted !== true && (networkCode(error) !== undefined || isCutBody(error));
    return this.#chunks(key, resuming(first, { open, isLost }), signal);
  }

  readPart(key: string, { start, length }: BytePart, signal?: AbortSignal): Promise<Uint8Array> {
    const options = { ...abortable(signal), maxRetryRequests: 0 };
    return this.#ask('read', key, signal, async () => {
      const reply = await withRetries(judgeAzure, signal, () =>
        this.#blob(key).download(start, length, options),
      );
      return partOf((reply.readableStreamBody ?? []) as AsyncIterable<Uint8Array>, length);
    });
  }

  async #open(
    key: string,
    {
      offset,
      version,
      signal,
    }: { offset: number; version?: string | undefined; signal: AbortSignal | undefined },
  ): Promise<OpenBody> {
    // The SDK would go on by itself, without rest between its attempts.
    const options = {
      ...abortable(signal),
      maxRetryRequests: 0,
      ...(version === undefined ? {} : { conditions: { ifMatch: version } }),
    };
    const reply = await withRetries(judgeAzure, signal, () =>
      this.#blob(key).download(offset, undefined, options),
    );
    return {
      chunks: (reply.readableStreamBody ?? []) as AsyncIterable<Uint8Array>,
      size: offset === 0 ? reply.contentLength : undefined,
      version: reply.etag,
    };
  }

  async *#chunks(
    key: string,
    body: AsyncIterable<Uint8Array>,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      signal?.throwIfAborted();
      throw translateAzureError(error, this.#call('read', key));
    }
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    const [blob, limiter] = [this.#blob(key), this.#limiter];
    await this.#ask('write', key, signal, () => {
      if (source.kind === 'bytes') return uploadBlob({ blob, md5: undefined, signal }, source.bytes);
      const { path, size, md5, sent } = source;
      if (size <= azureBlockSize)
        return limiter.run(() => uploadBlob({ blob, md5, signal }, readWhole(path, size)));
      return uploadInBlocks({ blob, path, size, md5, limiter, signal, sent });
    });
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    await this.#ask('remove', key, signal, () =>
      withRetries(judgeAzure, signal, async () => {
        try {
          await this.#blob(key).delete(abortable(signal));
        } catch (error) {
          if (!isAbsent(error)) throw error;
        }
      }),
    );
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #exists(key: string, signal: AbortSignal | undefined): Promise<boolean> {
    return this.#ask('look up', key, signal, () =>
      withRetries(judgeAzure, signal, async () => {
        try {
          const { etag } = await this.#blob(key).getProperties(abortable(signal));
          if (etag === undefined) throw new RestError('an answer without an etag', { statusCode: 200 });
          return true;
        } catch (error) {
          if (isAbsent(error)) return false;
          throw error;
        }
      }),
    );
  }

  #blob(key: string) {
    return this.#container.getBlockBlobClient(this.#base + key);
  }

  #call(action: AzureCall['action'], key: string): AzureCall {
    const place = `container '${this.#container.containerName}'`;
    return { remote: this.name, place, action, key: this.#base + key, identity: this.#identity.name };
  }

  async #ask<T>(
    action: AzureCall['action'],
    key: string,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      signal?.throwIfAborted();
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw translateAzureError(error, this.#call(action, key));
    }
  }
}

/** Not there, though its container is. */
function isAbsent(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === 404 && !/^Container/.test(azureCode(error) ?? '');
}
