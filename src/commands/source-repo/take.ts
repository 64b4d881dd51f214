import fs from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fail, ok, type Result } from '../../failure.ts';
import { lockedHash } from '../../project/locked-hash.ts';
import type { Project } from '../../project/project.ts';
import type { LockedPath, Stage } from '../../project/stage.ts';
import type { Cache } from '../../store/cache.ts';
import { isTreeOid, type ObjectId } from '../../store/oid.ts';
import { transfer } from '../../store/transfer.ts';
import { type CheckoutItem, checkout } from '../../workspace/checkout.ts';
import { fsPath } from '../../workspace/file-name.ts';
import type { HashInfo } from '../../workspace/hash-info.ts';
import { manifestReader } from '../manifests.ts';
import { Remotes } from '../remotes.ts';
import { openSession, type Session } from '../session.ts';
import { copyPlain, isFolderAt } from './copy.ts';
import { keepImported } from './keep.ts';
import type { SourceRepo } from './open.ts';
import type { Taking } from './taking.ts';

/**
 * Puts a file or folder of another repository below a folder of ours: what Git holds, and what DVC tracks there, from the
 * cache of that project or its remotes (dvc: dvc/fs/dvc.py). Gives the absolute path of the copy. Fails if the repository
 * has no such path.
 */
export async function takePath(source: SourceRepo, taking: Taking): Promise<Result<string>> {
  const path = fromTop(taking.path);
  if (path === '..' || path.startsWith('../')) return absent(source, taking.path);
  const inner = projectAround(source.folder, path);
  const rest = inner === undefined ? path : posix.relative(inner, path) || '.';
  const target = join(taking.into, rest);
  if (inner !== undefined) {
    const taken = await takeTracked(source, inner, { ...taking, path: rest });
    if (!taken.ok) return taken;
  } else {
    const copied = copyPlain({ root: source.folder, path, to: target, skip: () => false });
    if (!copied.ok) return copied;
  }
  return fs.existsSync(fsPath(target)) ? ok(target) : absent(source, taking.path);
}

/** A path of a repository as typed, from its top. */
export function fromTop(path: string): string {
  return posix.normalize(path.replace(/^\/+/, '')).replace(/\/$/, '');
}

function absent({ url }: SourceRepo, path: string): Result<never> {
  return fail({
    reason: 'data',
    message: `The path '${path}' does not exist in the target repository '${url}' neither as a DVC output nor as a Git-tracked file.`,
  });
}

/** The innermost project that holds the path, relative to the repository; undefined if there is none. */
export function projectAround(root: string, path: string): string | undefined {
  for (let folder = path; ; folder = posix.dirname(folder)) {
    if (isFolderAt(join(root, folder, '.dvc'))) return folder === '.' ? '' : folder;
    if (folder === '.' || folder === '') return undefined;
  }
}

async function takeTracked(source: SourceRepo, inner: string, taking: Taking): Promise<Result<undefined>> {
  const use = taking.added === undefined ? {} : { added: taking.added };
  const opened = await openSession({ ...taking.host, cwd: join(source.folder, inner) }, use);
  if (!opened.ok) return opened;
  await using session = opened.value;
  const project = await session.project();
  if (!project.ok) return project;
  const tracked = trackedAt(project.value, taking.path);
  const ignore = await session.ignore();
  const copied = copyPlain({
    root: session.projectRoot,
    path: taking.path,
    to: join(taking.into, taking.path),
    skip: (path, isFolder) =>
      tracked.some((out) => path === out.path || path.startsWith(`${out.path}/`)) ||
      ignore.ignores(path, isFolder),
  });
  if (!copied.ok || tracked.length === 0) return copied;
  const dataFolder = join(source.dataFolder, inner);
  if (dataFolder === session.projectRoot || !isFolderAt(join(dataFolder, '.dvc')))
    return await placeTracked({ data: session, project: project.value }, tracked, taking);
  const data = await openSession({ ...taking.host, cwd: dataFolder }, use);
  if (!data.ok) return data;
  await using holder = data.value;
  return await placeTracked({ data: holder, project: project.value }, tracked, taking);
}

interface TrackedOut {
  readonly stage: Stage;
  readonly path: string;
  readonly locked: LockedPath;
  readonly remote: string | undefined;
}

/** The outs at, above or below a path that have recorded content. */
function trackedAt(project: Project, path: string): TrackedOut[] {
  return project.stages.flatMap((stage) =>
    stage.outs.flatMap(({ path: text, place, cache, remote }) => {
      const locked = stage.lock?.outs.find((entry) => entry.path === text);
      if (!cache || place.kind !== 'inside' || locked?.oid === undefined) return [];
      const isMeant =
        path === '.' ||
        place.path === path ||
        place.path.startsWith(`${path}/`) ||
        path.startsWith(`${place.path}/`);
      return isMeant ? [{ stage, path: place.path, locked, remote }] : [];
    }),
  );
}

/** Whose cache and remotes have the data, and the project that names it. */
interface Holder {
  readonly data: Session;
  readonly project: Project;
}

/** Fetches what is missing and puts it into place; of a folder only what was asked for. */
async function placeTracked(
  { data, project }: Holder,
  tracked: readonly TrackedOut[],
  taking: Taking,
): Promise<Result<undefined>> {
  const { path, into, cache, remote, host } = taking;
  await using remotes = new Remotes(data);
  for (const out of tracked) {
    const from = remote ?? out.remote;
    const ready = await bringImported({ data, project }, out, taking);
    if (!ready.ok) return ready;
    const files = await filesOf(data, remotes, { out, path, from, cache });
    if (!files.ok) return files;
    if (out.locked.oid !== undefined && isTreeOid(out.locked.oid) && !path.startsWith(`${out.path}/`))
      fs.mkdirSync(fsPath(join(into, out.path)), { recursive: true });
    const filled = await fillCache(data, remotes, { files: files.value, cache, from });
    if (!filled.ok) return filled;
    const done = await checkout(files.value, {
      projectRoot: into,
      cache: filled.value,
      linkTypes: ['copy'],
      force: true,
      signal: host.signal,
    });
    if (!done.ok) return done;
    if (done.value.failures.length > 0) return { ok: false, failures: done.value.failures };
  }
  return ok(undefined);
}

/** A file to put into place, with its content. */
type TakenFile = CheckoutItem & { readonly id: HashInfo };

interface Asked {
  readonly out: TrackedOut;
  readonly path: string;
  readonly from: string | undefined;
  readonly cache: Cache;
}

/** Data that was imported there comes from where they had it, unless it is at hand; fills our cache. */
async function bringImported(
  { data, project }: Holder,
  { stage, locked }: TrackedOut,
  { host, cache, depth = 0 }: Taking,
): Promise<Result<unknown>> {
  const id = lockedHash(locked);
  if (id === undefined || data.cache.missing(id).length === 0 || cache.missing(id).length === 0)
    return ok(undefined);
  return keepImported({ host, session: data, project, stage, locked, cache, depth }, takePath);
}

async function filesOf(
  data: Session,
  remotes: Remotes,
  { out, path, from, cache }: Asked,
): Promise<Result<TakenFile[]>> {
  const id = lockedHash(out.locked);
  if (id === undefined) return ok([]);
  if (!isTreeOid(id.oid)) return ok([{ path: out.path, id }]);
  const ours = cache.readTree(id.oid, id.hashName);
  const tree = ours?.ok ? ours.value : await manifestReader(data, remotes, from)(id.oid, id.hashName);
  if (tree === undefined)
    return fail({
      reason: 'data',
      message: `the list of files of '${out.path}' (${id.oid}) is in no cache or remote`,
    });
  const items = tree.entries.map((entry) => ({
    path: posix.join(out.path, entry.path),
    id: { oid: entry.oid, hashName: id.hashName },
  }));
  const isPart = path.startsWith(`${out.path}/`);
  return ok(items.filter((item) => !isPart || item.path === path || item.path.startsWith(`${path}/`)));
}

interface Filling {
  readonly files: readonly TakenFile[];
  readonly cache: Cache;
  readonly from: string | undefined;
}

/** The cache that has everything: that project's own, or ours after a fetch from there and from its remote. */
async function fillCache(
  data: Session,
  remotes: Remotes,
  { files, cache, from }: Filling,
): Promise<Result<Cache>> {
  const objects: ObjectId[] = files.flatMap(({ id }) =>
    id === undefined ? [] : [{ oid: id.oid, hashName: id.hashName }],
  );
  const absentThere = objects.filter((id) => data.cache.missing(id).length > 0);
  if (absentThere.length === 0) return ok(data.cache);
  const { signal } = data.host;
  await transfer({ objects, from: data.cache.store, to: cache, signal });
  const stillAbsent = absentThere.filter((id) => cache.missing(id).length > 0);
  if (!remotes.has(from) || stillAbsent.length === 0) return ok(cache);
  const store = await remotes.open(from);
  if (!store.ok) return store;
  const fetched = await transfer({ objects: stillAbsent, from: store.value, to: cache, signal });
  return fetched.failures.length > 0 ? { ok: false, failures: fetched.failures } : ok(cache);
}

/** A fresh folder beside the place that data goes to; the caller removes it. */
export function freshFolder(path: string): string {
  fs.mkdirSync(fsPath(dirname(path)), { recursive: true });
  fs.mkdirSync(path);
  return path;
}
