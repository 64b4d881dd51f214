import fs from 'node:fs';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { fail, ok, type Result } from '../../failure.ts';
import { chooseExisting } from '../existing.ts';
import { Limiter } from '../limiter.ts';
import {
  type BytePart,
  type RemoteConfig,
  type Source,
  type Store,
  type StoredItem,
  StoreError,
} from '../store.ts';
import { s3Client } from './client.ts';
import { type Agents, DirectS3 } from './direct.ts';
import { type S3Request, translateS3Error } from './errors.ts';
import { listObjects, listPages, type S3Item } from './list.ts';
import { type S3Settings, s3Settings } from './settings.ts';
import { singlePutLimit, uploadInParts } from './upload.ts';

/** Opens a bucket without asking it anything. Fails with `config` for options that contradict each other. */
export function openS3(
  remote: RemoteConfig,
  env: Readonly<Record<string, string | undefined>>,
): Result<Store> {
  const settings = s3Settings(remote, env);
  if (!settings.ok) return settings;
  try {
    const { client, agents } = s3Client(settings.value, env);
    return ok(new S3Store(remote.name, client, { settings: settings.value, agents }));
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

/** Bodies in memory at once, over all uploads. */
const bodiesInMemory = 16;

/** A {@link Store} in an S3 bucket, or in anything that speaks S3. Needs `s3:GetObject`, `s3:PutObject`, `s3:ListBucket`. */
export class S3Store implements Store {
  readonly name: string;
  /** Small objects cost a round trip each: width, not bandwidth, is what bounds them */
  readonly width = 64;
  readonly #settings: S3Settings;
  readonly #client: S3Client;
  readonly #direct: DirectS3;
  readonly #base: string;
  readonly #limiter = new Limiter(bodiesInMemory);

  constructor(
    remote: string,
    client: S3Client,
    { settings, agents }: { settings: S3Settings; agents: Agents },
  ) {
    this.name = `remote '${remote}' (s3://${settings.bucket}${settings.prefix === '' ? '' : `/${settings.prefix}`})`;
    this.#settings = settings;
    this.#client = client;
    this.#direct = new DirectS3(client, settings, agents);
    this.#base = settings.prefix === '' ? '' : `${settings.prefix}/`;
  }

  async has(keys: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const found = await chooseExisting(keys, {
      head: (key) => this.#head(key, signal),
      list: (prefix) => this.list(prefix, signal),
    });
    if (found.size === 0 && keys.length > 0) await this.#requireBucket(signal);
    return found;
  }

  async *list(prefix: string, signal?: AbortSignal): AsyncGenerator<StoredItem> {
    const request = {
      client: this.#client,
      bucket: this.#settings.bucket,
      prefix: this.#base + prefix,
      signal,
    };
    const pages = prefix === 'files/md5/' ? listObjects(request) : listPages(request);
    for (;;) {
      const page = await this.#ask('list', prefix, signal, () => pages.next());
      if (page.done === true) return;
      for (const item of page.value.items) yield this.#stored(item);
    }
  }

  #stored({ key, size, modified }: S3Item): StoredItem {
    return { key: key.slice(this.#base.length), size, ...(modified === undefined ? {} : { modified }) };
  }

  async read(key: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const body = await this.#ask('read', key, signal, () => this.#open(key, signal));
    return this.#chunks(key, body, signal);
  }

  async #open(key: string, signal: AbortSignal | undefined): Promise<AsyncIterable<Uint8Array>> {
    const direct = await this.#direct.get(this.#base + key, signal);
    if (direct === 'absent')
      throw Object.assign(new Error(), { name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
    if (direct !== undefined) return direct;
    const command = new GetObjectCommand({ ...this.#at(key), ...this.#settings.readFields });
    const { Body } = await this.#client.send(command, abortable(signal));
    return (Body ?? []) as AsyncIterable<Uint8Array>;
  }

  async readPart(key: string, { start, length }: BytePart, signal?: AbortSignal): Promise<Uint8Array> {
    return this.#ask('read', key, signal, async () => {
      const Range = `bytes=${start}-${start + length - 1}`;
      const command = new GetObjectCommand({ ...this.#at(key), ...this.#settings.readFields, Range });
      const { Body } = await this.#client.send(command, abortable(signal));
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
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
    await this.#ask('write', key, signal, () => {
      if (source.kind === 'bytes') return this.#put(key, source.bytes, undefined, signal);
      if (source.size <= singlePutLimit)
        return this.#limiter.run(() => this.#put(key, wholeFile(source), source.md5, signal));
      const { path, size } = source;
      const [client, settings, limiter] = [this.#client, this.#settings, this.#limiter];
      return uploadInParts({ client, settings, limiter, key: this.#base + key, path, size, signal });
    });
  }

  async #put(
    key: string,
    body: Uint8Array,
    md5: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const digest = md5 === undefined ? undefined : Buffer.from(md5, 'hex').toString('base64');
    const headers = digest === undefined ? {} : { 'content-md5': digest };
    if ((await this.#direct.put(this.#base + key, body, { headers, signal })) === true) return;
    const fields = { ...this.#settings.writeFields, ...(digest === undefined ? {} : { ContentMD5: digest }) };
    await this.#client.send(
      new PutObjectCommand({ ...this.#at(key), ...fields, Body: body }),
      abortable(signal),
    );
  }

  async remove(key: string, signal?: AbortSignal): Promise<void> {
    await this.#ask('remove', key, signal, () =>
      this.#client.send(new DeleteObjectCommand(this.#at(key)), abortable(signal)),
    );
  }

  async close(): Promise<void> {
    this.#client.destroy();
  }

  async #head(key: string, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      return await this.#ask('look up', key, signal, async () => {
        const direct = await this.#direct.head(this.#base + key, signal);
        if (direct !== undefined) return direct;
        const command = new HeadObjectCommand({ ...this.#at(key), ...this.#settings.readFields });
        await this.#client.send(command, abortable(signal));
        return true;
      });
    } catch (error) {
      if (error instanceof StoreError && error.code === 'not-found') return false;
      throw error;
    }
  }

  /** A HEAD of a key in a bucket that does not exist says 404 like any other, so an empty answer is looked at twice. */
  async #requireBucket(signal: AbortSignal | undefined): Promise<void> {
    const { bucket } = this.#settings;
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: bucket }), abortable(signal));
    } catch (error) {
      const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
      if ($metadata?.httpStatusCode !== 404) return;
      throw translateS3Error(
        Object.assign(new Error(), { name: 'NoSuchBucket', $metadata }),
        this.#request('look up', ''),
      );
    }
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#settings.bucket, Key: this.#base + key };
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
      throw translateS3Error(error, this.#request(action, key));
    }
  }
}

function wholeFile({ path, size }: { path: string; size: number }): Buffer {
  const bytes = fs.readFileSync(path);
  if (bytes.length === size) return bytes;
  const message = `'${path}' changed while it was uploaded: ${bytes.length} bytes, not ${size}`;
  throw new StoreError('unavailable', {
    reason: 'data',
    message,
    hint: 'let whatever writes to it finish, then try again',
  });
}

function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}
