import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { BytePart, StoredItem } from '../store.ts';
import { s3Client } from './client.ts';
import type { S3PageRequest } from './list.ts';
import type { S3Page } from './list-page.ts';
import { DirectRefusal } from './refusal.ts';
import type { S3Settings } from './settings.ts';
import { type UploadRequest, uploadInParts } from './upload.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What of the settings, the environment and the certificates the SDK's client is made of. */
export interface SdkOptions {
  readonly settings: S3Settings;
  readonly env: Env;
  readonly authorities: Buffer | false | undefined;
}

/**
 * The same requests as {@link DirectS3} makes, through the SDK, with its credentials, redirects and checks. This module loads
 * the SDK, so it is itself only loaded where it is needed. Keys are whole. Rejects with SDK errors.
 */
export class S3Sdk {
  readonly client: S3Client;
  readonly #settings: S3Settings;

  constructor({ settings, env, authorities }: SdkOptions) {
    this.client = s3Client(settings, env, authorities);
    this.#settings = settings;
  }

  /** `version`: undefined for the newest one. */
  async get(
    key: string,
    signal: AbortSignal | undefined,
    version?: string,
  ): Promise<AsyncIterable<Uint8Array>> {
    const at = { ...this.#at(key), ...(version === undefined ? {} : { VersionId: version }) };
    const command = new GetObjectCommand({ ...at, ...this.#settings.readFields });
    const { Body } = await this.client.send(command, abortable(signal));
    return (Body ?? []) as AsyncIterable<Uint8Array>;
  }

  async part(key: string, { start, length }: BytePart, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const Range = `bytes=${start}-${start + length - 1}`;
    const command = new GetObjectCommand({ ...this.#at(key), ...this.#settings.readFields, Range });
    const { Body } = await this.client.send(command, abortable(signal));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  }

  async head(key: string, signal: AbortSignal | undefined): Promise<true> {
    const command = new HeadObjectCommand({ ...this.#at(key), ...this.#settings.readFields });
    const { ETag: etag } = await this.client.send(command, abortable(signal));
    if (etag === undefined) throw new DirectRefusal('UnexpectedAnswer', 200);
    return true;
  }

  /** What a HEAD tells of an object. */
  async describe(key: string, signal: AbortSignal | undefined): Promise<Omit<StoredItem, 'key'>> {
    const command = new HeadObjectCommand({ ...this.#at(key), ...this.#settings.readFields });
    const { ETag, ContentLength, VersionId } = await this.client.send(command, abortable(signal));
    if (ETag === undefined) throw new DirectRefusal('UnexpectedAnswer', 200);
    const version = VersionId === undefined ? {} : { version: VersionId };
    return { size: ContentLength ?? 0, etag: ETag.replaceAll('"', ''), ...version };
  }

  /** `digest`: the body's MD5 in base64, for the server to check. */
  async put(
    key: string,
    body: Uint8Array,
    { digest, signal }: { readonly digest: string | undefined; readonly signal: AbortSignal | undefined },
  ): Promise<void> {
    const fields = { ...this.#settings.writeFields, ...(digest === undefined ? {} : { ContentMD5: digest }) };
    const command = new PutObjectCommand({ ...this.#at(key), ...fields, Body: body });
    const { ETag } = await this.client.send(command, abortable(signal));
    // Every object has one; a page of a proxy has not.
    if (!ETag) throw new DirectRefusal('UnexpectedAnswer', 200);
  }

  async remove(key: string, signal: AbortSignal | undefined): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.#at(key)), abortable(signal));
  }

  async page(
    { prefix, after, token, flat }: S3PageRequest,
    signal: AbortSignal | undefined,
  ): Promise<S3Page> {
    const page = await this.client.send(
      new ListObjectsV2Command({
        Bucket: this.#settings.bucket,
        Prefix: prefix,
        ...(flat === true ? { Delimiter: '/' } : {}),
        ...(token === undefined ? {} : { ContinuationToken: token }),
        ...(after === undefined ? {} : { StartAfter: after }),
      }),
      abortable(signal),
    );
    const items = (page.Contents ?? []).flatMap(({ Key, Size, LastModified, ETag }) =>
      Key === undefined
        ? []
        : [
            {
              key: Key,
              size: Size ?? 0,
              modified: LastModified?.getTime(),
              etag: ETag?.replaceAll('"', ''),
            },
          ],
    );
    const folders = (page.CommonPrefixes ?? []).flatMap(({ Prefix }) =>
      Prefix === undefined ? [] : [{ key: Prefix, size: 0, modified: undefined }],
    );
    return {
      items: [...items, ...folders],
      token: page.IsTruncated === true ? page.NextContinuationToken : undefined,
    };
  }

  /** Is the bucket there, as far as these credentials can see? */
  async hasBucket(signal: AbortSignal | undefined): Promise<boolean> {
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: this.#settings.bucket }), abortable(signal));
    } catch (error) {
      const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
      return $metadata?.httpStatusCode !== 404;
    }
    return true;
  }

  upload(request: Omit<UploadRequest, 'client' | 'settings'>): Promise<boolean> {
    return uploadInParts({ client: this.client, settings: this.#settings, ...request });
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#settings.bucket, Key: key };
  }
}

function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}
