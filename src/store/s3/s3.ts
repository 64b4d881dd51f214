import fs from 'node:fs';
import { FailureError, fail, ok, type Result } from '../../failure.ts';
import { chooseExisting } from '../existing.ts';
import { readWhole } from '../file-part.ts';
import { Limiter } from '../limiter.ts';
import { ScatteredBody } from '../scattered-body.ts';
import { type ListingWay, listInWay } from '../shards.ts';
import {
  type BytePart,
  type RemoteConfig,
  type Source,
  type Store,
  type StoredItem,
  StoreError,
} from '../store.ts';
import { WholeBody } from '../whole-body.ts';
import { DirectS3 } from './direct.ts';
import { type S3Request, translateS3Error } from './errors.ts';
import { LargeBodies } from './large.ts';
import { directPage, listPages, type PageSource } from './list.ts';
import type { S3Item } from './list-page.ts';
import { DirectRefusal } from './refusal.ts';
import type { S3Sdk } from './sdk.ts';
import { type S3Settings, s3Settings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Opens a bucket without asking it anything. Fails with `config` for options that contradict each other. */
export function openS3(remote: RemoteConfig, env: Env): Result<Store> {
  const settings = s3Settings(remote, env);
  if (!settings.ok) return settings;
  try {
    const { verify } = settings.value;
    const authorities = typeof verify === 'string' ? fs.readFileSync(verify) : verify ? undefined : false;
    return ok(new S3Store(remote.name, { settings: settings.value, env, authorities }));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const hint = '`ssl_verify` names a file with certificates, or is true or false';
    return fail({
      reason: 'config',
      message: `remote '${remote.name}': cannot read '${path ?? 'the certificates'}' (${code})`,
      hint,
    });
  }
}

/** What a bucket is opened with. `authorities`: certificates to trust instead of the system's; `false`: any. */
export interface S3Opening {
  readonly settings: S3Settings;
  readonly env: Env;
  readonly authorities: Buffer | false | undefined;
}

/** Bodies of parts in memory at once, over all uploads. */
const bodiesInMemory = 16;
/** Files above this size go up in parts. */
const singlePutLimit = 1 << 23;

/** A {@link Store} in an S3 bucket, or in anything that speaks S3. Needs `s3:GetObject`, `s3:PutObject`, `s3:ListBucket`. */
export class S3Store implements Store {
  readonly name: string;
  /** How many of them are on their way at once is up to the server, which {@link DirectS3} watches */
  readonly width = 512;
  readonly #settings: S3Settings;
  readonly #direct: DirectS3;
  readonly #large: LargeBodies;
  readonly #base: string;
  readonly #limiter = new Limiter(bodiesInMemory);
  readonly #loadSdk: () => Promise<S3Sdk>;
  #sdk: Promise<S3Sdk> | undefined;

  constructor(remote: string, opening: S3Opening) {
    const { settings } = opening;
    this.name = `remote '${remote}' (s3://${settings.bucket}${settings.prefix === '' ? '' : `/${settings.prefix}`})`;
    this.#settings = settings;
    this.#base = settings.prefix === '' ? '' : `${settings.prefix}/`;
    this.#direct = new DirectS3({ ...opening, client: async () => (await this.#withSdk()).client });
    this.#large = new LargeBodies(this.#direct);
    this.#loadSdk = async () => new (await import('./sdk.ts')).S3Sdk(opening);
  }

  #withSdk(): Promise<S3Sdk> {
    this.#sdk ??= this.#loadSdk().then((sdk) => {
      this.#direct.learnFrom(sdk.client);
      return sdk;
    });
    return this.#sdk;
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const found = await chooseExisting(keys, {
      name: this.name,
      head: (key) => this.#head(key, signal),
      list: (prefix) => this.list(prefix, signal, 'row'),
    });
    if (found.size === 0 && keys.length > 0) await this.#requireBucket(signal);
    return found;
  }

  async *list(prefix: string, signal?: AbortSignal, way: ListingWay = 'shards'): AsyncGenerator<StoredItem> {
    const source: PageSource = async (page) => {
      // A row is what a look for keys asks for, and nobody else.
      const request = { ...page, flat: way === 'folder', keysOnly: way === 'row' };
      return (
        (await directPage(this.#direct, request, signal)) ?? (await this.#withSdk()).page(request, signal)
      );
    };
    const place = { base: this.#base, prefix };
    const pages = listInWay(way, place, (from, after) => listPages(source, from, after));
    for (;;) {
      const page = await this.#ask('list', prefix, signal, () => pages.next());
      if (page.done === true) return;
      for (const item of page.value.items) yield this.#stored(item);
    }
  }

  listFolder(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    return this.list(prefix, signal, 'folder');
  }

  /** A listing would not say which version it is. */
  async look(key: string, signal?: AbortSignal): Promise<StoredItem | undefined> {
    try {
      const sdk = await this.#withSdk();
      const found = await this.#ask('look up', key, signal, () => sdk.describe(this.#base + key, signal));
      return { key, ...found };
    } catch (error) {
      if (error instanceof StoreError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  #stored({ key, size, modified, etag }: S3Item): StoredItem {
    return {
      key: key.slice(this.#base.length),
      size,
      ...(modified === undefined ? {} : { modified }),
      ...(etag === undefined || etag === '' ? {} : { etag }),
    };
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const body = await this.#ask('read', key, signal, () => this.#open(key, signal));
    if (body instanceof WholeBody) return body;
    if (!(body instanceof ScatteredBody)) return this.#chunks(key, body, signal);
    return new ScatteredBody({
      inOrder: () => this.#chunks(key, body, signal),
      scatter: (sink) => this.#ask('read', key, signal, () => body.scatter(sink)),
    });
  }

  async #open(key: string, signal: AbortSignal | undefined): Promise<AsyncIterable<Uint8Array>> {
    const whole = this.#base + key;
    const direct = await this.#direct.get(whole, signal);
    if (direct === 'absent') throw new DirectRefusal('NoSuchKey', 404);
    if (direct !== undefined) return this.#large.bodyOf(whole, direct, signal);
    return (await this.#withSdk()).get(whole, signal);
  }

  async readVersion(key: string, version: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const body = await this.#ask('read', key, signal, async () =>
      (await this.#withSdk()).get(this.#base + key, signal, version),
    );
    return this.#chunks(key, body, signal);
  }

  async readPart(key: string, { start, length }: BytePart, signal?: AbortSignal): Promise<Uint8Array> {
    return this.#ask('read', key, signal, async () => {
      return (await this.#withSdk()).part(this.#base + key, { start, length }, signal);
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
      throw translateS3Error(error, this.#request('read', key));
    }
  }

  async write(key: string, source: Source, signal?: AbortSignal): Promise<void> {
    await this.#ask('write', key, signal, async () => {
      if (source.kind === 'bytes') return this.#put(key, source.bytes, source.md5, signal);
      if (source.size <= singlePutLimit)
        return this.#limiter.run(() =>
          this.#put(key, readWhole(source.path, source.size), source.md5, signal),
        );
      await this.#upload(key, source, { signal });
    });
  }

  writeChecked(
    key: string,
    source: Extract<Source, { kind: 'file' }>,
    check: () => Promise<boolean>,
    signal?: AbortSignal,
  ): Promise<boolean> {
    return this.#ask('write', key, signal, () => this.#upload(key, source, { check, signal }));
  }

  async #upload(
    key: string,
    { path, size, sent }: Extract<Source, { kind: 'file' }>,
    { check, signal }: { readonly check?: () => Promise<boolean>; readonly signal: AbortSignal | undefined },
  ): Promise<boolean> {
    const [direct, limiter] = [this.#direct, this.#limiter];
    const sdk = await this.#withSdk();
    const more = { ...(check === undefined ? {} : { check }), ...(sent === undefined ? {} : { sent }) };
    return sdk.upload({ direct, limiter, key: this.#base + key, path, size, signal, ...more });
  }

  async #put(
    key: string,
    body: Uint8Array,
    md5: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const digest = md5 === undefined ? undefined : Buffer.from(md5, 'hex').toString('base64');
    const headers = digest === undefined ? {} : { 'content-md5': digest };
    const whole = this.#base + key;
    if ((await this.#direct.put({ key: whole, body, headers, signal })) !== undefined) return;
    await (await this.#withSdk()).put(whole, body, { digest, signal });
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    await this.#ask('remove', key, signal, async () =>
      (await this.#withSdk()).remove(this.#base + key, signal),
    );
  }

  async close(): Promise<void> {
    await this.#direct.close();
    (await this.#sdk)?.client.destroy();
  }

  async #head(key: string, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      return await this.#ask('look up', key, signal, async () => {
        const whole = this.#base + key;
        return (await this.#direct.head(whole, signal)) ?? (await this.#withSdk()).head(whole, signal);
      });
    } catch (error) {
      if (error instanceof StoreError && error.code === 'not-found') return false;
      throw error;
    }
  }

  /** A HEAD of a key in a bucket that does not exist says 404 like any other, so an empty answer is looked at twice. */
  async #requireBucket(signal: AbortSignal | undefined): Promise<void> {
    const request = this.#request('look up', '');
    if (await this.#hasBucket(signal)) return;
    throw translateS3Error(new DirectRefusal('NoSuchBucket', 404), request);
  }

  async #hasBucket(signal: AbortSignal | undefined): Promise<boolean> {
    try {
      return (await this.#direct.head('', signal)) ?? (await this.#withSdk()).hasBucket(signal);
    } catch {
      signal?.throwIfAborted();
      // Looking at the bucket itself takes another permission than looking at what is in it.
      return true;
    }
  }

  #request(action: S3Request['action'], key: string): S3Request {
    return { remote: this.name, bucket: this.#settings.bucket, action, key: this.#base + key };
  }

  async #ask<T>(
    action: S3Request['action'],
    key: string,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      signal?.throwIfAborted();
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      // Of the disk that the bytes go to.
      if (error instanceof FailureError) throw error;
      throw translateS3Error(error, this.#request(action, key));
    }
  }
}
