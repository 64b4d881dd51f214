import { createHash } from 'node:crypto';
import fs from 'node:fs';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { pool } from '../../pool.ts';
import { changedFile, readPart } from '../file-part.ts';
import type { Limiter } from '../limiter.ts';
import type { DirectS3 } from './direct.ts';
import { DirectRefusal } from './refusal.ts';
import type { S3Settings } from './settings.ts';

const mebibyte = 1 << 20;
const smallestPart = 8 * mebibyte;
const maxParts = 10_000;
const partsAtOnce = 4;

/** One large file on its way up. */
export interface UploadRequest {
  readonly client: S3Client;
  readonly settings: S3Settings;
  /** Sends the parts where it can, at a fraction of the SDK's cost */
  readonly direct: DirectS3;
  readonly key: string;
  readonly path: string;
  readonly size: number;
  /** Bounds the parts that are in memory, over all files */
  readonly limiter: Limiter;
  readonly signal: AbortSignal | undefined;
  /** Says whether the file is what it should be; the upload is not completed before it said so */
  readonly check?: () => Promise<boolean>;
  /** Hears of each part that arrived, in bytes */
  readonly sent?: (bytes: number) => void;
}

/**
 * Uploads a file in parts, each with a hash for the server to check. Whatever goes wrong, the parts are given back:
 * unfinished uploads are invisible and cost money. False: the check that went on meanwhile said no. Rejects with SDK errors.
 */
export async function uploadInParts(request: UploadRequest): Promise<boolean> {
  const { client, settings, key, signal } = request;
  const target = { Bucket: settings.bucket, Key: key };
  const created = await client.send(
    new CreateMultipartUploadCommand({ ...target, ...settings.writeFields }),
    abortable(signal),
  );
  // A proxy's page. Without the id of an upload a server may take a part for the whole object.
  if (!created.UploadId) throw new DirectRefusal('UnexpectedAnswer', 200);
  const upload = { ...target, UploadId: created.UploadId };
  const takeBack = () => client.send(new AbortMultipartUploadCommand(upload)).catch(() => {});
  try {
    const [parts, isSound] = await Promise.all([sendParts(request, upload), request.check?.() ?? true]);
    if (isSound) await complete(request, upload, parts);
    else await takeBack();
    return isSound;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

interface Upload {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
}

interface Part {
  readonly number: number;
  readonly etag: string;
}

async function sendParts(request: UploadRequest, upload: Upload): Promise<Part[]> {
  const { size, path, limiter, signal } = request;
  const partSize = Math.max(smallestPart, mebibyte * Math.ceil(size / maxParts / mebibyte));
  const starts = Array.from({ length: Math.ceil(size / partSize) }, (_, i) => i * partSize);
  const fd = fs.openSync(path, 'r');
  try {
    return await pool(starts, { limit: partsAtOnce, signal }, (start, index) =>
      limiter.run(async () => {
        const bytes = readPart(fd, start, Math.min(partSize, size - start));
        const part = await sendPart(request, upload, { number: index + 1, bytes });
        request.sent?.(bytes.length);
        return part;
      }),
    );
  } finally {
    fs.closeSync(fd);
  }
}

async function sendPart(
  { client, settings, direct, key, signal }: UploadRequest,
  upload: Upload,
  { number, bytes }: { number: number; bytes: Buffer },
): Promise<Part> {
  const query = `partNumber=${number}&uploadId=${encodeURIComponent(upload.UploadId)}`;
  // The signature covers the SHA-256 of the part, which takes half the time of an MD5.
  const sent = await direct.put({ key, query, body: bytes, signsBody: true, signal });
  if (sent !== undefined) return { number, etag: sent.etag };
  const command = new UploadPartCommand({
    ...upload,
    ...settings.readFields,
    PartNumber: number,
    Body: bytes,
    ContentMD5: createHash('md5').update(bytes).digest('base64'),
  });
  const { ETag } = await client.send(command, abortable(signal));
  if (!ETag) throw new DirectRefusal('UnexpectedAnswer', 200);
  return { number, etag: ETag };
}

/**
 * The server may have finished although its answer got lost, so an error counts only if the object is not there. A 200 that names
 * no ETag is a proxy's page, and what has the name then may have had it before.
 */
async function complete(
  { client, settings, size, signal }: UploadRequest,
  upload: Upload,
  parts: readonly Part[],
): Promise<void> {
  const { Bucket, Key } = upload;
  const command = new CompleteMultipartUploadCommand({
    ...upload,
    ...settings.readFields,
    MultipartUpload: { Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag })) },
  });
  const failure = await client.send(command, abortable(signal)).then(
    ({ ETag }) => (ETag ? undefined : { error: new DirectRefusal('UnexpectedAnswer', 200) }),
    (error: unknown) => ({ error }),
  );
  signal?.throwIfAborted();
  const head = await client
    .send(new HeadObjectCommand({ Bucket, Key, ...settings.readFields }), abortable(signal))
    .catch((error: unknown) => {
      throw failure === undefined ? error : failure.error;
    });
  if (failure !== undefined && head.ETag !== multipartEtag(parts)) throw failure.error;
  if (head.ContentLength !== size)
    throw changedFile(`'${Key}' has ${head.ContentLength} bytes after the upload, not ${size}`);
}

/** What S3 calls an object of these parts: the MD5 of their MD5s, and their number; undefined if their ETags are none. */
function multipartEtag(parts: readonly Part[]): string | undefined {
  const digest = createHash('md5');
  for (const { etag } of parts) {
    const md5 = /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1];
    if (md5 === undefined) return undefined;
    digest.update(md5, 'hex');
  }
  return `"${digest.digest('hex')}-${parts.length}"`;
}

function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}
