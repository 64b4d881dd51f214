import { chmodSync, lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { caught, type Failure, ok, type Result } from '../failure.ts';
import type { Cache } from '../store/cache.ts';
import type { Oid } from '../store/oid.ts';
import { fsPath } from './file-name.ts';
import type { Hashed } from './hash-info.ts';
import { Linker, type LinkType, makeExecutable, workspaceMode } from './link.ts';
import { rememberLinks } from './links.ts';
import { type SafePath, safePath } from './safe-path.ts';
import { unreadable } from './walk.ts';

/** An output to keep: where it is (project-relative) and what `hashPath` has just found there. */
export interface CommitRequest {
  readonly projectRoot: string;
  readonly path: string;
  readonly hashed: Hashed;
  readonly cache: Cache;
  readonly linkTypes: readonly LinkType[];
  /** `false` leaves the workspace as it is (dvc: `commit(relink=False)`) */
  readonly relink?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts an output into the cache, its files first and the manifest of a folder last, and then links the workspace as
 * `cache.type` says (dvc-compat 7.2). Fails on a path that may not be written, and on a file that changed since it was hashed;
 * what is in the cache by then is whole, and nothing points at it yet.
 */
export async function commitOutput(request: CommitRequest): Promise<Result<void>> {
  const target = safePath(request.projectRoot, request.path);
  if (!target.ok) return target;
  try {
    await store(request, target.value);
    if (request.relink !== false) await link(request, target.value);
    rememberLinks(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
    return ok(undefined);
  } catch (error) {
    if (request.signal?.aborted === true) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) return caught(error);
    const failure: Failure = unreadable(path ?? request.path, error);
    return { ok: false, failures: [failure] };
  }
}

interface OneFile {
  readonly path: string;
  readonly oid: Oid;
  /** Path below a folder output, '' for a file */
  readonly inner: string;
}

/** One after the other, with time for others in between: what is made of each of a million files is not kept. */
async function* filesOf({ hashed, signal }: CommitRequest, target: SafePath): AsyncGenerator<OneFile> {
  if (hashed.tree === undefined) yield { path: target, oid: hashed.info.oid, inner: '' };
  for (const [i, { path, oid }] of hashed.tree?.entries.entries() ?? []) {
    if (i % 64 === 63) await breathe(signal);
    yield { path: `${target}/${path}`, oid, inner: path };
  }
}

async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

async function store(request: CommitRequest, target: SafePath): Promise<void> {
  const { hashed, cache, linkTypes } = request;
  const { hashName } = hashed.info;
  // Hard links first means that the file itself becomes the object, unless it is empty (dvc: output.py commit).
  const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
  for await (const { path, oid, inner } of filesOf(request, target)) {
    const stamp = hashed.stamps?.get(inner);
    cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
  }
  if (hashed.tree !== undefined) cache.addTree(hashed.tree, hashName);
}

async function link(request: CommitRequest, target: SafePath): Promise<void> {
  const { hashed, cache, linkTypes } = request;
  // A folder that is reached through a link is somebody else's place: its files stay as they are.
  if (hashed.tree !== undefined && lstatSync(target).isSymbolicLink()) return;
  const linker = new Linker(linkTypes);
  for await (const { path, oid } of filesOf(request, target)) {
    const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
    const stats = lstatSync(fsPath(path));
    if (hashed.tree === undefined) linkSingle({ path, object, stats }, linkTypes, linker);
    else if (needsLink({ path, object, stats }, linkTypes)) linker.place(object, path);
  }
  if (hashed.tree === undefined && hashed.info.isexec === true) makeExecutable(target);
}

interface Placed {
  readonly path: string;
  readonly object: string;
  readonly stats: Stats;
}

/** A file that is a copy already only gets the mode of one (dvc_data: hashfile/checkout.py _checkout_file). */
function linkSingle(file: Placed, linkTypes: readonly LinkType[], linker: Linker): void {
  const first = linkTypes[0] ?? 'reflink';
  if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
    chmodSync(fsPath(file.path), workspaceMode());
  else if (needsLink(file, [first])) linker.place(file.object, file.path);
}

function isPlain(stats: Stats): boolean {
  return stats.isFile() && stats.nlink === 1;
}

/** Is the file not yet what any of the kinds would make of it (dvc_data: hashfile/checkout.py _needs_relink)? */
function needsLink({ path, object, stats }: Placed, linkTypes: readonly LinkType[]): boolean {
  for (const type of linkTypes.length === 0 ? ['copy'] : linkTypes) {
    if ((type === 'copy' || type === 'reflink') && isPlain(stats)) return false;
    if (type === 'hardlink' && stats.isFile() && stats.nlink > 1) return stats.ino !== statSync(object).ino;
    if (type === 'symlink' && stats.isSymbolicLink()) return readlinkSync(fsPath(path)) !== object;
  }
  return true;
}
