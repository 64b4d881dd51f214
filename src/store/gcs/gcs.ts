import { fail, ok, type Result } from '../../failure.ts';
import { TokenError } from '../cloud/errors.ts';
import { CloudHttp } from '../cloud/http.ts';
import { partOf } from '../cloud/part.ts';
import { resuming } from '../cloud/read.ts';
import { networkCode } from '../cloud/retry.ts';
import { chooseExisting } from '../existing.ts';
import { readWhole } from '../file-part.ts';
import { Limiter } from '../limiter.ts';
import { configProblem } from '../remote-options.ts';
import { listShards } from '../shards.ts';
import {
  type BytePart,
  type RemoteConfig,
  type Source,
  type Store,
  type StoredItem,
  StoreError,
} from '../store.ts';
import { GcsClient, type GcsItem } from './client.ts';
import { type GcsCall, GcsRefusal, translateGcsError } from './errors.ts';
import { type GcsIdentity, gcsIdentity } from './identity.ts';
import { gcsKeyFile } from './key-file.ts';
import { type GcsSettings, gcsSettings } from './settings.ts';
import { gcsPartSize, uploadBytes, uploadInSession } from './upload.ts';

type Env = Readonly<Record<string, string | undefined>>;

const connectTimeoutMs = 10_000;
const idleTimeoutMs = 60_000;

/** Opens a bucket of Google Cloud Storage without asking it anything. Fails with `config` for wrong options or key files. */
export function openGcs(remote: RemoteConfig, env: Env, idleMs = idleTimeoutMs): Result<Store> {
  const settings = gcsSettings(remote, env);
  if (!settings.ok) return settings;
  const file = settings.value.anonymous ? ok(undefined) : gcsKeyFile(remote.name, settings.value, env);
  if (!file.ok) return file;
  const http = new CloudHttp({ env, connectTimeoutMs, idleTimeoutMs: idleMs });
  try {
    const identity = gcsIdentity(settings.value, file.value, { http, env });
    return ok(new GcsStore(remote.name, settings.value, { http, identity }));
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const message = `the credentials file '${file.value?.path}' is not complete`;
    return fail(configProblem(remote.name, message, 'download the key again'));
  }
}

/** Bodies in memory at once, over all uploads. */
const bodiesInMemory = 16;

/** A {@link Store} in a bucket of Google Cloud Storage. Needs `storage.objects.get`, `list`, `create`, and `delete` to replace. */
export class GcsStore implements Store {
  readonly name: string;
  /** Small objects cost a round trip each: width, not bandwidth, is what bounds them */
  readonly width = 64;
  readonly #settings: GcsSettings;
  readonly #http: CloudHttp;
  readonly #identity: GcsIdentity;
  readonly #client: GcsClient;
  readonly #base: string;
  readonly #limiter = new Limiter(bodiesInMemory);

  constructor(remote: string, settings: GcsSettings, via: { http: CloudHttp; identity: GcsIdentity }) {
    const { bucket, prefix } = settings;
    this.name = `remote '${remote}' (gs://${bucket}${prefix === '' ? '' : `/${prefix}`})`;
    this.#settings = settings;
    this.#http = via.http;
    this.#identity = via.identity;
    this.#client = new GcsClient(via.http, via.identity, settings);
    this.#base = prefix === '' ? '' : `${prefix}/`;
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const found = await chooseExisting(keys, {
      name: this.name,
      head: (key) => this.#ask('look up', key, signal, () => this.#client.exists(this.#base + key, signal)),
      list: (prefix) => this.list(prefix, signal),
    });
    const [key] = keys;
    if (found.size === 0 && key !== undefined)
      await this.#ask('look up', key, signal, () => this.#requireBucket(signal));
    return found;
  }

  async *list(prefix: string, signal?: AbortSignal, flat = false): AsyncGenerator<StoredItem> {
    const whole = this.#base + prefix;
    const listPages = (from: string, after?: string) => this.#client.list(from, { after, flat, signal });
    const pages = prefix === 'files/md5/' && !flat ? listShards<GcsItem>(whole, listPages) : listPages(whole);
    for (;;) {
      const page = await this.#ask('list', prefix, signal, () => pages.next());
      if (page.done === true) return;
      for (const item of page.value.items) yield this.#stored(item);
    }
  }

  listFolder(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    return this.list(prefix, signal, true);
  }

  /** The first key with this beginning is the key itself, if it is there: listings are in order. */
  async look(key: string, signal?: AbortSignal): Promise<StoredItem | undefined> {
    for await (const item of this.list(key, signal)) return item.key === key ? item : undefined;
    return undefined;
  }

  #stored({ key, size, modified, etag, version }: GcsItem): StoredItem {
    return {
      key: key.slice(this.#base.length),
      size,
      ...(modified === undefined ? {} : { modified }),
      ...(etag === undefined ? {} : { etag }),
      ...(version === undefined ? {} : { version }),
    };
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const open = (offset: number, version?: string) =>
      this.#client.open(this.#base + key, { offset, ...(version === undefined ? {} : { version }), signal });
    const first = await this.#ask('read', key, signal, async () => {
      try {
        return await open(0);
      } catch (error) {
        if (error instanceof GcsRefusal && error.status === 404) await this.#requireBucket(signal);
        throw error;
      }
    });
    const isLost = (error: unknown) => signal?.aborted !== true && networkCode(error) !== undefined;
    return this.#chunks(key, resuming(first, { open, isLost }), signal);
  }

  readPart(key: string, { start, length }: BytePart, signal?: AbortSignal): Promise<Uint8Array> {
    return this.#ask('read', key, signal, async () => {
      const { chunks } = await this.#client.open(this.#base + key, { offset: start, length, signal });
      return partOf(chunks, length);
    });
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
      throw translateGcsError(error, this.#call('read', key));
    }
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    const [client, limiter] = [this.#client, this.#limiter];
    const upload = { client, key: this.#base + key, signal };
    await this.#ask('write', key, signal, () => {
      if (source.kind === 'bytes') return uploadBytes(upload, source.bytes);
      const { path, size, md5, sent } = source;
      if (size <= gcsPartSize)
        return limiter.run(() => uploadBytes({ ...upload, md5 }, readWhole(path, size)));
      return uploadInSession({ ...upload, path, size, md5, limiter, sent });
    });
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    await this.#ask('remove', key, signal, () => this.#client.remove(this.#base + key, signal));
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  /** A 404 may be that of the object or of its bucket; who may not list cannot tell, and hears of the object. */
  async #requireBucket(signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#client.list(this.#base, { limit: 1, signal }).next();
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof GcsRefusal) || error.status !== 404) return;
      throw new GcsRefusal(404, 'bucket does not exist', undefined);
    }
  }

  #call(action: GcsCall['action'], key: string): GcsCall {
    const place = `bucket '${this.#settings.bucket}'`;
    return { remote: this.name, place, action, key: this.#base + key, identity: this.#identity.name };
  }

  async #ask<T>(
    action: GcsCall['action'],
    key: string,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      signal?.throwIfAborted();
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof StoreError ? error : translateGcsError(error, this.#call(action, key));
    }
  }
}
