import { caught, type Failure } from '../failure.ts';
import { pool } from '../pool.ts';
import { Breaker } from './breaker.ts';
import type { Cache } from './cache.ts';
import { fetchManifest, type Manifest } from './fetch-manifest.ts';
import { fetchTogether, fewObjects } from './fetch-together.ts';
import { boundHeap } from './heap.ts';
import { Landing } from './landing.ts';
import { type FetchSource, type Obtained, obtain, type Taken } from './obtain.ts';
import { isTreeOid, type ObjectId, objectKey } from './oid.ts';
import { ScatteredBody } from './scattered-body.ts';
import type { Store } from './store.ts';
import { type Arrival, distinct, filesOf, partOf, Tally, type Underway } from './tally.ts';
import { type TransferOptions, type TransferResult, widthOf } from './transfer-result.ts';
import type { Tree } from './tree.ts';
import { WholeBody } from './whole-body.ts';

/** A fetch: nothing gets a name in `to` before its bytes were verified. */
export interface FetchRequest extends TransferOptions {
  readonly from: Store;
  readonly to: Cache;
}

/** A folder to complete: `manifest` is what has to be named in the cache once all the files are there, undefined if it is there. */
interface Folder {
  readonly id: ObjectId;
  readonly tree: Tree;
  readonly manifest: Manifest | undefined;
  /** Who had the manifest */
  readonly came?: Pick<Extract<Arrival, { kind: 'moved' }>, 'source' | 'passedOver'>;
}

/**
 * Fills a cache from a store. Manifests are read first and named last, after all their files: a `.dir` object in the cache
 * means that its files are there, so a kill at any moment leaves a cache that the next fetch completes. One corrupt or
 * missing object does not keep the rest from arriving.
 */
export async function fetchObjects(request: FetchRequest): Promise<TransferResult> {
  const { to, onProgress, signal } = request;
  const tally = new Tally(onProgress);
  try {
    const objects = distinct(request.objects);
    const sources = [request.from, ...(request.fallback ?? [])].map((store) => ({
      store,
      breaker: new Breaker(),
    }));
    const folders = await openFolders(request, { objects, sources, tally });
    const files = objects.filter(({ oid }) => !isTreeOid(oid));
    const parts = folders.map(({ id, tree }) => ({ id, tree: partOf(id, tree, request) }));
    const wanted = distinct(filesOf(files, parts));
    const absent = wanted.filter((id) => !to.present(id));
    tally.present(wanted.length - absent.length);
    tally.expect(absent.length);
    for (const { id, tree } of folders)
      if (request.parts?.has(objectKey(id)) !== true) request.copies?.expect(id, tree);
    await fetchFiles(request, { objects: absent, sources, tally });
    for (const folder of folders) nameFolder(to, folder, tally);
  } catch (error) {
    tally.fail(signal?.aborted === true ? [cancelled] : caught(error).failures);
  }
  return tally.result();
}

async function fetchFiles(request: FetchRequest, { objects, sources, tally }: Opening): Promise<void> {
  const { from, to, copies, signal } = request;
  const left = await fetchTogether({ from, to, ids: objects, tally, copies, signal });
  const inOrder = await arranged(left, sources, signal);
  if (left.length >= fewObjects) boundHeap(false);
  await using landing = left.length < fewObjects ? undefined : new Landing(to, left, copies);
  await pool(inOrder, { limit: widthOf(request, from), signal }, async (id) =>
    tally.settle(id, await fetchOnce(request, { sources, id, tally, landing })),
  );
}

/** In the order that suits the sources, the first one most; each of them hears what it will be asked for. */
async function arranged(
  ids: readonly ObjectId[],
  sources: readonly FetchSource[],
  signal: AbortSignal | undefined,
): Promise<readonly ObjectId[]> {
  if (sources.every(({ store }) => store.arrange === undefined)) return ids;
  const byKey = new Map(ids.map((id) => [objectKey(id), id]));
  let keys: readonly string[] = [...byKey.keys()];
  for (const { store } of sources.toReversed()) keys = (await store.arrange?.(keys, signal)) ?? keys;
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

const cancelled: Failure = {
  reason: 'cancelled',
  message: 'cancelled while data was being fetched; a later run continues here',
};

interface Opening {
  readonly objects: readonly ObjectId[];
  readonly sources: readonly FetchSource[];
  readonly tally: Tally;
}

async function openFolders(request: FetchRequest, { objects, sources, tally }: Opening): Promise<Folder[]> {
  const folders: Folder[] = [];
  const remote: ObjectId[] = [];
  for (const id of objects.filter(({ oid }) => isTreeOid(oid))) {
    const tree = request.to.readTree(id.oid, id.hashName);
    if (tree === undefined) remote.push(id);
    else if (tree.ok) folders.push({ id, tree: tree.value, manifest: undefined });
    else tally.fail(tree.failures);
  }
  tally.present(folders.length);
  tally.expect(remote.length);
  const options = { limit: widthOf(request, request.from), signal: request.signal };
  await arranged(remote, sources, request.signal);
  const answers = await pool(remote, options, (id) => fetchManifest({ id, sources, signal: request.signal }));
  for (const [index, answer] of answers.entries()) {
    const id = remote[index] as ObjectId;
    if (answer.kind === 'value') {
      folders.push({ id, ...answer.value, came: origin(answer) });
    } else tally.settle(id, answer);
  }
  return folders;
}

interface One {
  readonly id: ObjectId;
  readonly sources: readonly FetchSource[];
  readonly tally: Tally;
  readonly landing: Landing | undefined;
}

/** Stages that run side by side may want the same object: the second waits for the first one's. */
async function fetchOnce(request: FetchRequest, one: One): Promise<Arrival> {
  const { arriving } = request.to;
  const key = objectKey(one.id);
  for (let other = arriving.get(key); other !== undefined; other = arriving.get(key)) {
    await other;
    if (request.to.present(one.id)) return { kind: 'present' };
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  arriving.set(key, promise);
  try {
    return await fetchOne(request, one);
  } finally {
    arriving.delete(key);
    resolve();
  }
}

async function fetchOne(
  { to, signal }: FetchRequest,
  { id, sources, tally, landing }: One,
): Promise<Arrival> {
  const take = async (chunks: AsyncIterable<Uint8Array>): Promise<Taken<number>> => {
    if (chunks instanceof WholeBody && (await landing?.take(id, chunks.bytes)) === true)
      return { ok: true, value: chunks.bytes.length };
    using underway = tally.underway();
    const received = await to.receive(id, told(chunks, underway));
    return received.ok ? { ok: true, value: received.size } : received;
  };
  const obtained = await obtain({ id, sources, take, signal });
  return obtained.kind === 'value' ? { kind: 'moved', bytes: obtained.value, ...origin(obtained) } : obtained;
}

function told(chunks: AsyncIterable<Uint8Array>, underway: Underway): AsyncIterable<Uint8Array> {
  if (chunks instanceof WholeBody) return chunks;
  if (!(chunks instanceof ScatteredBody)) return counted(chunks, underway);
  return new ScatteredBody({
    inOrder: () => counted(chunks, underway),
    scatter: (sink) => {
      let before = 0;
      const reached = (end: number): Promise<void> => {
        if (end > before) underway.add(end - before);
        before = end;
        return sink.reached(end);
      };
      return chunks.scatter({ put: (bytes, at) => sink.put(bytes, at), reached });
    },
  });
}

/** Bytes between two reports of one object, so that small objects are told once, when they are there. */
const noticeable = 1 << 20;

async function* counted(chunks: AsyncIterable<Uint8Array>, underway: Underway): AsyncGenerator<Uint8Array> {
  let untold = 0;
  for await (const chunk of chunks) {
    untold += chunk.length;
    if (untold >= noticeable) {
      underway.add(untold);
      untold = 0;
    }
    yield chunk;
  }
}

function origin({ source, passedOver }: Extract<Obtained<unknown>, { kind: 'value' }>): {
  readonly source: string;
  readonly passedOver: readonly Failure[];
} {
  return { source: source.name, passedOver };
}

function nameFolder(to: Cache, { id, tree, manifest, came }: Folder, tally: Tally): void {
  if (!tally.completes(id, tree) || manifest === undefined) return;
  if (manifest.bytes === undefined) to.addTree(tree, id.hashName);
  else to.addBytes(manifest.bytes, id);
  tally.settle(id, { kind: 'moved', bytes: manifest.size, ...came });
}
