import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { header, shortText } from '../cloud/http.ts';
import { readPart } from '../file-part.ts';
import type { Limiter } from '../limiter.ts';
import type { GcsClient } from './client.ts';
import { GcsRefusal } from './errors.ts';

/** Files above this size go up in parts; a multiple of 256 KiB, as the service demands of parts. */
export const gcsPartSize = 8 << 20;

/** One object on its way up. */
interface Upload {
  readonly client: GcsClient;
  /** The whole key */
  readonly key: string;
  readonly signal: AbortSignal | undefined;
}

/** Stores bytes in one request, with their MD5 (`md5` in hex if it is known already) for the server to check. */
export async function uploadBytes(
  { client, key, signal, md5 }: Upload & { readonly md5?: string | undefined },
  bytes: Uint8Array,
): Promise<void> {
  const digest = md5 === undefined ? createHash('md5').update(bytes).digest() : Buffer.from(md5, 'hex');
  const md5Hash = digest.toString('base64');
  const boundary = `lockstep-${randomBytes(16).toString('hex')}`;
  const head = `--${boundary}\r\ncontent-type: application/json\r\n\r\n${JSON.stringify({ name: key, md5Hash })}\r\n--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const reply = await client.ask({
    method: 'POST',
    url: client.uploadUrl('multipart'),
    headers: { 'content-type': `multipart/related; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    signal,
  });
  checkStored(await shortText(reply.body), { key, size: bytes.length, md5Hash });
}

/** A large file: `md5` is that of its bytes in hex, if known; `limiter` bounds the parts in memory over all files. */
export interface FileUpload extends Upload {
  readonly path: string;
  readonly size: number;
  readonly md5: string | undefined;
  readonly limiter: Limiter;
  readonly sent?: ((bytes: number) => void) | undefined;
}

/**
 * Stores a large file in a session of parts, which are invisible until the last one is there. A part whose answer got lost
 * goes on where the server says that it is; a session left behind expires by itself.
 */
export async function uploadInSession(upload: FileUpload): Promise<void> {
  const md5Hash = upload.md5 === undefined ? undefined : Buffer.from(upload.md5, 'hex').toString('base64');
  const session = await openSession(upload, md5Hash);
  const fd = fs.openSync(upload.path, 'r');
  try {
    let [offset, furthest] = [0, 0];
    for (let stuck = 0; ; ) {
      const step = await upload.limiter.run(() => sendPart(upload, session, { fd, offset }));
      if (step.stored !== undefined)
        return checkStored(step.stored, { key: upload.key, size: upload.size, md5Hash });
      // A server may forget a part of what it has, but not again and again: there has to be an end.
      if (step.next > furthest) stuck = 0;
      else if (step.next <= offset) stuck++;
      if (stuck > 4 || step.next > upload.size) throw new GcsRefusal(step.status, '', undefined);
      if (step.next > furthest) upload.sent?.(step.next - furthest);
      offset = step.next;
      furthest = Math.max(furthest, offset);
    }
  } catch (error) {
    await cancelSession(upload, session);
    throw error;
  } finally {
    fs.closeSync(fd);
  }
}

async function openSession(
  { client, key, size, signal }: FileUpload,
  md5Hash: string | undefined,
): Promise<string> {
  const reply = await client.ask({
    method: 'POST',
    url: client.uploadUrl('resumable'),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-upload-content-type': 'application/octet-stream',
      'x-upload-content-length': String(size),
    },
    body: Buffer.from(JSON.stringify({ name: key, ...(md5Hash === undefined ? {} : { md5Hash }) })),
    signal,
  });
  await shortText(reply.body);
  const session = header(reply, 'location');
  if (session === undefined || !/^https?:\/\//i.test(session) || !URL.canParse(session))
    throw new GcsRefusal(reply.status, '', undefined);
  return session;
}

/** `stored`: the finished object's description; otherwise the next byte that the server wants. */
interface Step {
  readonly status: number;
  readonly stored?: string;
  readonly next: number;
}

async function sendPart(
  { client, size, signal }: FileUpload,
  session: string,
  { fd, offset }: { fd: number; offset: number },
): Promise<Step> {
  const bytes = readPart(fd, offset, Math.min(gcsPartSize, size - offset));
  const range =
    bytes.length === 0 ? `bytes */${size}` : `bytes ${offset}-${offset + bytes.length - 1}/${size}`;
  const request = { method: 'PUT', url: session, headers: { 'content-range': range }, signal } as const;
  try {
    return await step(await client.askOnce({ ...request, body: bytes, accepts: [308] }));
  } catch (error) {
    signal?.throwIfAborted();
    if (!client.isTransient(error)) throw error;
  }
  // The part may have arrived although its answer did not: ask how far the session is, instead of sending it blindly again.
  const headers = { 'content-range': `bytes */${size}` };
  return step(await client.ask({ ...request, headers, body: Buffer.alloc(0), accepts: [308] }));
}

async function step(reply: Awaited<ReturnType<GcsClient['ask']>>): Promise<Step> {
  const { status } = reply;
  const text = await shortText(reply.body);
  if (status !== 308) return { status, stored: text, next: 0 };
  const end = /^bytes=0-(\d+)$/.exec(header(reply, 'range') ?? '')?.[1];
  return { status, next: end === undefined ? 0 : Number(end) + 1 };
}

async function cancelSession({ client }: FileUpload, session: string): Promise<void> {
  // 499 is what the service answers to this. Nothing depends on it.
  const request = {
    method: 'DELETE',
    url: session,
    signal: AbortSignal.timeout(5_000),
    accepts: [499],
  } as const;
  await client.askOnce(request).then(
    ({ body }) => body.destroy(),
    () => {},
  );
}

interface Expected {
  readonly key: string;
  readonly size: number;
  readonly md5Hash: string | undefined;
}

/**
 * The server's word on what it has now: a 200 that does not name the object is not from it, and wrong bytes are as if nothing was
 * stored. Size and hash count where it gives them.
 */
function checkStored(text: string, expected: Expected): void {
  let stored: { name?: unknown; size?: unknown; md5Hash?: unknown };
  try {
    stored = (JSON.parse(text) ?? {}) as typeof stored;
  } catch {
    throw new GcsRefusal(200, '', undefined);
  }
  if (stored.name !== expected.key) throw new GcsRefusal(200, '', undefined);
  const isSize = stored.size === undefined || Number(stored.size) === expected.size;
  const isMd5 =
    expected.md5Hash === undefined || stored.md5Hash === undefined || stored.md5Hash === expected.md5Hash;
  if (!isSize || !isMd5) throw new GcsRefusal(412, '', undefined);
}
