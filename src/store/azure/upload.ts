import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { BlockBlobClient } from '@azure/storage-blob';
import { pool } from '../../pool.ts';
import { withRetries } from '../cloud/retry.ts';
import { changedFile, readPart } from '../file-part.ts';
import type { Limiter } from '../limiter.ts';
import { judgeAzure } from './errors.ts';

const mebibyte = 1 << 20;
const maxBlocks = 50_000;
const blocksAtOnce = 4;

/** Files above this size go up in blocks. */
export const azureBlockSize = 8 * mebibyte;

/** One object on its way up. */
interface Upload {
  readonly blob: BlockBlobClient;
  /** Of the bytes, in hex, where it is known already */
  readonly md5: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Stores bytes in one request; the service compares their MD5 (Put Blob, `x-ms-blob-content-md5`). */
export async function uploadBlob({ blob, md5, signal }: Upload, bytes: Uint8Array): Promise<void> {
  const digest = md5 === undefined ? createHash('md5').update(bytes).digest() : Buffer.from(md5, 'hex');
  await withRetries(judgeAzure, signal, () =>
    blob.upload(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes.length, {
      ...abortable(signal),
      blobHTTPHeaders: { blobContentMD5: digest, blobContentType: 'application/octet-stream' },
    }),
  );
}

/** A large file; `limiter` bounds the blocks in memory over all files. */
export interface BlocksUpload extends Upload {
  readonly path: string;
  readonly size: number;
  readonly limiter: Limiter;
  readonly sent?: ((bytes: number) => void) | undefined;
}

/**
 * Stores a large file in blocks, each with its MD5, and names them at the end: until then nothing of them can be read. Blocks
 * that are left behind go after a week. Blocks are called by place and content, so two writers of the same bytes help each
 * other; their names are as long as adlfs makes them, because the service wants one length per object.
 */
export async function uploadInBlocks(upload: BlocksUpload): Promise<void> {
  const { blob, path, size, md5, signal } = upload;
  const blockSize = Math.max(azureBlockSize, mebibyte * Math.ceil(size / maxBlocks / mebibyte));
  const starts = Array.from({ length: Math.ceil(size / blockSize) }, (_, i) => i * blockSize);
  const fd = fs.openSync(path, 'r');
  let names: string[];
  try {
    names = await pool(starts, { limit: blocksAtOnce, signal }, (start, index) =>
      upload.limiter.run(async () => {
        const bytes = readPart(fd, start, Math.min(blockSize, size - start));
        const name = await stage(upload, index, bytes);
        upload.sent?.(bytes.length);
        return name;
      }),
    );
  } finally {
    fs.closeSync(fd);
  }
  await withRetries(judgeAzure, signal, () =>
    blob.commitBlockList(names, {
      ...abortable(signal),
      blobHTTPHeaders: {
        blobContentType: 'application/octet-stream',
        ...(md5 === undefined ? {} : { blobContentMD5: Buffer.from(md5, 'hex') }),
      },
    }),
  );
  await checkSize(upload);
}

async function stage({ blob, signal }: Upload, index: number, bytes: Buffer): Promise<string> {
  const transactionalContentMD5 = createHash('md5').update(bytes).digest();
  const label = createHash('md5').update(`${index} `).update(transactionalContentMD5).digest('hex');
  const name = Buffer.from(label).toString('base64');
  await withRetries(judgeAzure, signal, () =>
    blob.stageBlock(name, bytes, bytes.length, { ...abortable(signal), transactionalContentMD5 }),
  );
  return name;
}

async function checkSize({ blob, size, signal }: BlocksUpload): Promise<void> {
  const { contentLength } = await withRetries(judgeAzure, signal, () =>
    blob.getProperties(abortable(signal)),
  );
  if (contentLength !== undefined && contentLength !== size)
    throw changedFile(`'${blob.name}' has ${contentLength} bytes after the upload, not ${size}`);
}

/** The SDK's way to pass a signal. */
export function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}
