import fs from 'node:fs';
import { pool } from '../../pool.ts';
import type { CloudHttp } from '../cloud/http.ts';
import { isTransientStatus, networkCode, withRetries } from '../cloud/retry.ts';
import { unavailable } from './call.ts';
import type { EntryFile } from './entries.ts';

/** One request of an upload: some bytes of the file, to an address made for them. */
export interface UploadPart {
  readonly method: 'PUT' | 'POST' | 'PATCH';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** How to send a file by parts. */
export interface UploadPlan {
  readonly http: CloudHttp;
  readonly file: EntryFile;
  /** The request for the bytes from `offset` on */
  readonly part: (offset: number, bytes: Buffer) => UploadPart;
  readonly signal: AbortSignal | undefined;
}

/** Parts in memory are at most so long, in bytes, and so many. */
export const partLength = 16 * 2 ** 20;
const partsAtOnce = 4;

/** Sends a file, part by part; returns where the parts begin. Rejects with `EntriesError`. */
export async function uploadParts({ http, file, part, signal }: UploadPlan): Promise<number[]> {
  const starts = Array.from({ length: Math.ceil(file.size / partLength) }, (_, i) => i * partLength);
  const fd = fs.openSync(file.path, 'r');
  try {
    await pool(starts, { limit: partsAtOnce, signal }, async (offset) => {
      const bytes = Buffer.allocUnsafe(Math.min(partLength, file.size - offset));
      for (let at = 0; at < bytes.length; ) {
        const size = fs.readSync(fd, bytes, at, bytes.length - at, offset + at);
        if (size === 0) throw new Error(`'${file.path}' is shorter than ${file.size} bytes`);
        at += size;
      }
      await sendPart(http, part(offset, bytes), signal);
    });
  } finally {
    fs.closeSync(fd);
  }
  return starts;
}

/** Sends one request of an upload, again if a moment may help. Rejects with `EntriesError`. */
export async function sendPart(
  http: CloudHttp,
  { method, url, headers, body }: UploadPart,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await withRetries(isPassing, signal, async () => {
      const reply = await http.send({ method, url: url.href, headers, body, signal });
      reply.body.resume();
      if (reply.status >= 300) throw new Refused(reply.status);
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Refused) throw unavailable(`the upload was answered with ${error.status}`);
    const code = networkCode(error);
    throw code === undefined ? error : unavailable(`the upload broke off (${code})`);
  }
}

class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super();
    this.status = status;
  }
}

function isPassing(error: unknown): { afterMs: undefined } | undefined {
  const passing =
    error instanceof Refused ? isTransientStatus(error.status) : networkCode(error) !== undefined;
  return passing ? { afterMs: undefined } : undefined;
}
