import { caught, type Failure, FailureError } from '../failure.ts';
import { pool } from '../pool.ts';
import { Breaker } from './breaker.ts';
import type { Cache } from './cache.ts';
import { boundHeap } from './heap.ts';
import { Md5 } from './md5.ts';
import { isTreeOid, type ObjectId, objectKey } from './oid.ts';
import { type Store, StoreError } from './store.ts';
import { type Arrival, distinct, filesOf, partOf, Tally } from './tally.ts';
import { type TransferOptions, type TransferResult, widthOf } from './transfer-result.ts';
import type { Tree } from './tree.ts';

/** A push: nothing is sent whose bytes do not hash to their name. */
export interface PushRequest extends TransferOptions {
  readonly from: Cache;
  readonly to: Store;
  /** Objects that are there already are read back, and replaced if they are corrupt: for stores that others write to */
  readonly recheck?: boolean | undefined;
}

/**
 * Uploads from a cache what a store lacks. A folder's manifest follows when all its files are there: one that names
 * absent files would make DVC believe that they exist (dvc-compat 7.4). Files under a manifest that is there already are
 * looked for as well, so that pushing again heals a remote that lost one. With `parts` the manifest follows when those are
 * there, as it does in DVC: without it nobody could fetch them.
 */
export async function pushObjects(request: PushRequest): Promise<TransferResult> {
  const { from, to, signal } = request;
  const tally = new Tally(request.onProgress);
  try {
    const objects = distinct(request.objects);
    const folders = readFolders(from, objects, tally).map(({ id, tree }) => ({
      id,
      tree: tree === undefined ? undefined : partOf(id, tree, request),
    }));
    const files = objects.filter(({ oid }) => !isTreeOid(oid));
    const wanted = distinct(filesOf(files, folders));
    const there = await presentAt(request, [...wanted, ...folders.map(({ id }) => id)]);
    const upload = uploader(request, new Breaker(), tally);
    const absent = wanted.filter((id) => !there.has(objectKey(id)));
    const manifests = folders.filter(({ id }) => !there.has(objectKey(id)));
    tally.present(wanted.length + folders.length - absent.length - manifests.length);
    tally.expect(absent.length + manifests.length);
    if (absent.length >= manyObjects) boundHeap(false);
    const settle = async (id: ObjectId): Promise<void> => tally.settle(id, await upload(id));
    await pool(absent, { limit: widthOf(request, to), signal }, settle);
    const complete = folders.filter(({ id, tree }) => tree === undefined || tally.completes(id, tree));
    const ready = complete.filter(({ id }) => !there.has(objectKey(id)));
    await pool(ready, { limit: widthOf(request, to), signal }, ({ id }) => settle(id));
  } catch (error) {
    tally.fail(signal?.aborted === true ? [cancelled] : failuresOf(error));
  }
  return tally.result();
}

/** Fewer leave little garbage. */
const manyObjects = 500;

async function presentAt(request: PushRequest, ids: readonly ObjectId[]): Promise<ReadonlySet<string>> {
  const { to, signal } = request;
  const named = await to.has(ids.map(objectKey), signal);
  if (request.recheck !== true) return named;
  const claimed = ids.filter((id) => named.has(objectKey(id)));
  const good = await pool(claimed, { limit: widthOf(request, to), signal }, async (id) => {
    const md5 = new Md5(id.hashName);
    for await (const chunk of await to.read(objectKey(id), signal)) md5.update(chunk);
    return md5.digest() === id.oid.slice(0, 32);
  });
  return new Set(claimed.filter((_, index) => good[index]).map(objectKey));
}

const cancelled: Failure = {
  reason: 'cancelled',
  message: 'cancelled while data was being pushed; a later push continues here',
};

/** `tree` undefined: the manifest is not in the cache, so nothing is known of its files. */
interface Folder {
  readonly id: ObjectId;
  readonly tree: Tree | undefined;
}

function readFolders(from: Cache, objects: readonly ObjectId[], tally: Tally): Folder[] {
  const folders: Folder[] = [];
  for (const id of objects.filter(({ oid }) => isTreeOid(oid))) {
    const had = from.has(id);
    const tree = from.readTree(id.oid, id.hashName);
    if (tree?.ok === false) tally.fail(tree.failures);
    else if (tree === undefined && had && !from.has(id)) {
      tally.expect(1);
      tally.settle(id, { kind: 'corrupt', failures: [corruptFailure(from, id)] });
    } else folders.push({ id, tree: tree?.value });
  }
  return folders;
}

function uploader(
  { from, to, signal }: PushRequest,
  breaker: Breaker,
  tally: Tally,
): (id: ObjectId) => Promise<Arrival> {
  return async (id) => {
    using underway = tally.underway();
    const sending = { from, to, signal, sent: underway.add };
    try {
      const size = from.sizeOf(id);
      if (size === undefined) return { kind: 'missing' };
      if (breaker.open === undefined && size <= wholeLimit) {
        const arrival = await sendWhole(from, to, id, signal);
        breaker.succeeded();
        return arrival;
      }
      if (breaker.open === undefined && to.writeChecked !== undefined && size >= checkedBeside) {
        const arrival = await sendChecked(sending, id);
        breaker.succeeded();
        return arrival;
      }
      if (!(await from.verify(id, signal))) return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
      if (breaker.open !== undefined) return { kind: 'failed', failures: [breaker.open] };
      const arrival = await send(sending, id);
      breaker.succeeded();
      return arrival;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof FailureError) return { kind: 'failed', failures: error.failures };
      return { kind: 'failed', failures: [breaker.refused(error)] };
    }
  };
}

interface Sending extends Pick<PushRequest, 'from' | 'to' | 'signal'> {
  sent(bytes: number): void;
}

/** Up to this size an object is read once, in bytes: what is sent is what was hashed, so nothing need be looked at twice. */
const wholeLimit = 1 << 17;

async function sendWhole(
  from: Cache,
  to: Store,
  id: ObjectId,
  signal: AbortSignal | undefined,
): Promise<Arrival> {
  const bytes = from.bytesOf(id);
  if (bytes === 'absent') return { kind: 'missing' };
  if (bytes === 'corrupt') return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
  const md5 = id.hashName === 'md5' ? { md5: id.oid.slice(0, 32) } : {};
  await to.write(objectKey(id), { kind: 'bytes', bytes, ...md5 }, signal);
  return { kind: 'moved', bytes: bytes.length };
}

/** From this size on an object is verified while it is sent; below, a thread for it is not worth its start. In bytes. */
const checkedBeside = 1 << 26;

async function sendChecked({ from, to, signal, sent }: Sending, id: ObjectId): Promise<Arrival> {
  const size = from.sizeOf(id);
  if (size === undefined) return { kind: 'missing' };
  const source = { kind: 'file', path: from.pathOf(id), size, sent } as const;
  const isSent = await to.writeChecked?.(objectKey(id), source, () => from.verify(id, signal), signal);
  if (isSent === true) return unchanged(from, to, id, { size, signal });
  return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
}

/** If something wrote into the object while it was read, the copy is taken back. */
async function send({ from, to, signal, sent }: Sending, id: ObjectId): Promise<Arrival> {
  const size = from.sizeOf(id);
  if (size === undefined) return { kind: 'missing' };
  const md5 = id.hashName === 'md5' ? { md5: id.oid.slice(0, 32) } : {};
  await to.write(objectKey(id), { kind: 'file', path: from.pathOf(id), size, sent, ...md5 }, signal);
  return unchanged(from, to, id, { size, signal });
}

async function unchanged(
  from: Cache,
  to: Store,
  id: ObjectId,
  { size, signal }: { readonly size: number; readonly signal: AbortSignal | undefined },
): Promise<Arrival> {
  if (from.check(id)) return { kind: 'moved', bytes: size };
  await to.remove(objectKey(id), signal);
  return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
}

function corruptFailure(from: Cache, id: ObjectId): Failure {
  return {
    reason: 'data',
    message: `object ${id.oid} in the cache is corrupt: its bytes do not hash to its name; it was not pushed, and removed from '${from.dir}'`,
    hint: 'commit or pull it again, and find out what writes into the cache (a stage that changes a linked file in place?)',
  };
}

function failuresOf(error: unknown): readonly Failure[] {
  return error instanceof StoreError ? [error.failure] : caught(error).failures;
}
