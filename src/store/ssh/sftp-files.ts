import fs from 'node:fs/promises';
import type { Source } from '../store.ts';
import {
  isFolder,
  openFlags,
  type SftpAttributes,
  sftpReply,
  sftpRequest,
  sftpStatus,
} from './sftp-packet.ts';
import { SftpRefusal, type SftpSession } from './sftp-session.ts';

/** One name in a folder, without `.` and `..`. */
export interface SftpName {
  readonly name: string;
  readonly attributes: SftpAttributes;
}

/** Every server takes requests of this size (draft-ietf-secsh-filexfer-02, section 3). */
const chunkSize = 32_768;
/** Requests of one file that are under way at once: 2 MiB fill a fast line far away. */
const windowSize = 64;

/** What a path is, links followed; undefined if there is nothing. */
export async function statPath(session: SftpSession, path: string): Promise<SftpAttributes | undefined> {
  try {
    return (await session.request(sftpRequest.stat, [path], sftpReply.attrs)).attributes();
  } catch (error) {
    if (isStatus(error, sftpStatus.noSuchFile)) return undefined;
    throw error;
  }
}

/** The names in a folder, links not followed; none if there is no such folder. */
export async function* readFolder(session: SftpSession, path: string): AsyncGenerator<readonly SftpName[]> {
  let handle: Buffer;
  try {
    handle = (
      await session.request(sftpRequest.opendir, [path === '' ? '.' : path], sftpReply.handle)
    ).bytes();
  } catch (error) {
    if (isStatus(error, sftpStatus.noSuchFile)) return;
    throw error;
  }
  try {
    for (;;) {
      const reply = await session.request(sftpRequest.readdir, [handle], sftpReply.name);
      const names: SftpName[] = [];
      for (let left = reply.number(); left > 0; left--) {
        const name = reply.text();
        reply.bytes();
        const attributes = reply.attributes();
        if (isPlainName(name)) names.push({ name, attributes });
      }
      yield names;
    }
  } catch (error) {
    if (!isStatus(error, sftpStatus.eof)) throw error;
  } finally {
    closeHandle(session, handle);
  }
}

/** The bytes of a file from an offset on, many reads under way at once. */
export async function* readFile(
  session: SftpSession,
  path: string,
  from: number,
): AsyncGenerator<Uint8Array> {
  const handle = (
    await session.request(sftpRequest.open, [path, openFlags.read, 0], sftpReply.handle)
  ).bytes();
  const pending: Promise<Buffer>[] = [];
  try {
    const read = (offset: number, length: number) => readFully(session, { handle, offset, length });
    const first = read(from, chunkSize);
    first.catch(() => {});
    const { size } = (await session.request(sftpRequest.fstat, [handle], sftpReply.attrs)).attributes();
    pending.push(first);
    for (let next = from + chunkSize; ; ) {
      while (pending.length < windowSize && size !== undefined && next < size) {
        const chunk = read(next, chunkSize);
        chunk.catch(() => {});
        pending.push(chunk);
        next += chunkSize;
      }
      const bytes = await pending.shift();
      if (bytes === undefined) return;
      if (bytes.length > 0) yield bytes;
      // Without a size the end is where a read gets less than it asked for.
      if (size === undefined && bytes.length === chunkSize) {
        pending.push(read(next, chunkSize));
        next += chunkSize;
      }
    }
  } finally {
    closeHandle(session, handle);
  }
}

/** A server may give less than was asked for before the end of the file, so only an end counts as one. */
async function readFully(
  session: SftpSession,
  { handle, offset, length }: { handle: Buffer; offset: number; length: number },
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let got = 0;
  try {
    while (got < length) {
      const fields = [handle, BigInt(offset + got), length - got];
      const bytes = (await session.request(sftpRequest.read, fields, sftpReply.data)).bytes();
      if (bytes.length === 0) break;
      parts.push(bytes);
      got += bytes.length;
    }
  } catch (error) {
    if (!isStatus(error, sftpStatus.eof)) throw error;
  }
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}

/** Makes a new file of a source's bytes, many writes under way at once. Gives how many bytes they were. */
export async function writeFile(
  session: SftpSession,
  path: string,
  { source, signal }: { readonly source: Source; readonly signal: AbortSignal | undefined },
): Promise<number> {
  const flags = openFlags.write | openFlags.create | openFlags.exclusive;
  const handle = (await session.request(sftpRequest.open, [path, flags, 0], sftpReply.handle)).bytes();
  const pending: Promise<unknown>[] = [];
  let offset = 0;
  try {
    for await (const bytes of chunksOf(source)) {
      signal?.throwIfAborted();
      const written = session.request(sftpRequest.write, [handle, BigInt(offset), bytes]);
      written.catch(() => {});
      pending.push(written);
      offset += bytes.length;
      if (pending.length >= windowSize) await pending.shift();
    }
    await Promise.all(pending);
  } catch (error) {
    closeHandle(session, handle);
    throw error;
  }
  await session.request(sftpRequest.close, [handle]);
  return offset;
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  if (source.kind === 'bytes') {
    for (let at = 0; at < source.bytes.length; at += chunkSize)
      yield source.bytes.subarray(at, at + chunkSize);
    return;
  }
  await using file = await fs.open(source.path, 'r');
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize * 8));
    for (let at = 0; at < bytesRead; at += chunkSize)
      yield buffer.subarray(at, Math.min(bytesRead, at + chunkSize));
    if (bytesRead === 0) return;
  }
}

/** Gives a file its name; what has the name already is replaced, in one step where the server can. */
export async function renameOver(session: SftpSession, from: string, to: string): Promise<void> {
  if (session.knows('posix-rename@openssh.com')) {
    await session.request(sftpRequest.extended, ['posix-rename@openssh.com', from, to]);
    return;
  }
  for (let tries = 1; ; tries++) {
    try {
      await session.request(sftpRequest.rename, [from, to]);
      return;
    } catch (error) {
      // Version 3 refuses to replace (section 6.5), and another writer may have been faster.
      if (!isStatus(error, sftpStatus.failure) || tries === mostRenames) throw error;
      await removeFile(session, to);
    }
  }
}

const mostRenames = 10;

/** Removes a file, if it is there. */
export async function removeFile(session: SftpSession, path: string): Promise<void> {
  try {
    await session.request(sftpRequest.remove, [path]);
  } catch (error) {
    if (!isStatus(error, sftpStatus.noSuchFile)) throw error;
  }
}

/** Makes a folder and those above it, as far as they are not there. */
export async function makeFolders(session: SftpSession, path: string): Promise<void> {
  if (path === '' || path === '/') return;
  try {
    await session.request(sftpRequest.mkdir, [path, 0]);
  } catch (error) {
    if (isStatus(error, sftpStatus.noSuchFile)) {
      await makeFolders(
        session,
        path.slice(0, Math.max(path.startsWith('/') ? 1 : 0, path.lastIndexOf('/'))),
      );
      await makeIfAbsent(session, path);
    } else if (!(await isThere(session, path))) throw error;
  }
}

/** Somebody else may make the same folder at the same time. */
async function makeIfAbsent(session: SftpSession, path: string): Promise<void> {
  try {
    await session.request(sftpRequest.mkdir, [path, 0]);
  } catch (error) {
    if (!(await isThere(session, path))) throw error;
  }
}

async function isThere(session: SftpSession, path: string): Promise<boolean> {
  const attributes = await statPath(session, path);
  return attributes !== undefined && isFolder(attributes);
}

/** Is it the server's refusal with this status? */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof SftpRefusal && error.status === status;
}

/** Nobody waits for it: what it would say changes nothing. */
function closeHandle(session: SftpSession, handle: Buffer): void {
  session.request(sftpRequest.close, [handle]).catch(() => {});
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\u0000-\u001f\u007f\ufffd]/.test(name);
}
