import { join } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import { listedTree } from '../project/dvc-lock/members.ts';
import { folderOf } from '../project/place.ts';
import type { LockedPath, Output, Stage } from '../project/stage.ts';
import { keptVersions } from '../run/kept-versions.ts';
import { hashKeepingGeneration } from '../run/stage-inputs.ts';
import { isTreeOid } from '../store/oid.ts';
import { makeTree, type Tree, type TreeEntry, treeOid } from '../store/tree.ts';
import type { Key, Mapping, Value } from '../values/value.ts';
import { commitOutput } from '../workspace/commit.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import { statsAt } from '../workspace/stats.ts';
import type { AddTarget } from './add-targets.ts';
import { manifestReader } from './manifests.ts';
import { relativePath } from './relative.ts';
import { Remotes } from './remotes.ts';
import { dumpDvcFile, dvcFileContent, keptFields, pathIn } from './stage-dump.ts';
import { workspaceHash } from './workspace-hash.ts';
import type { Writing } from './write-session.ts';

/** How data is tracked. */
export interface AddOptions {
  readonly noCommit: boolean;
  readonly relink: boolean;
}

/** Tracks a path: hash, `.gitignore`, cache, `.dvc` file, in this order (dvc: dvc/output.py add). */
export async function addData(
  writing: Writing,
  target: AddTarget,
  options: AddOptions,
): Promise<Result<undefined>> {
  const { known, path } = target;
  const locked = known === undefined ? undefined : pathIn(known.stage.lock?.outs, known.output.path);
  const isPart =
    known !== undefined && known.output.place.kind === 'inside' && known.output.place.path !== path;
  if (!isPart || locked === undefined) return addWhole(writing, target, locked, options);
  if (locked.oid !== undefined && !isTreeOid(locked.oid)) {
    return refuse(`Cannot modify '${seenOut(writing, known.output)}' which is being tracked as a file`);
  }
  // Manifests of DVC 2 hash their files in another way, so such a folder is looked at as a whole.
  if (locked.oid !== undefined && locked.hashName !== 'md5')
    return addWhole(writing, { ...target, path: outPath(known.output) }, locked, options);
  return addPart(writing, { path, known, locked }, options);
}

async function addWhole(
  writing: Writing,
  target: AddTarget,
  locked: LockedPath | undefined,
  options: AddOptions,
): Promise<Result<undefined>> {
  const { path, known } = target;
  const hashed = await hashKeepingGeneration({ kind: 'inside', path }, locked, {
    hash: await hasher(writing),
  });
  if (!hashed.ok) return hashed;
  if (hashed.value === undefined)
    return refuse(`output '${relativePath(path, writing.session.cwd)}' does not exist`);
  const kept = await keepData(
    writing,
    { path, hashed: hashed.value, isCached: known?.output.cache !== false },
    options,
  );
  if (!kept.ok) return kept;
  return recordData(writing, target, hashed.value.info, hashed.value.tree);
}

/** Writes into the `.dvc` file of a target what is now known of its data. */
export function recordData(
  writing: Writing,
  { path, known, file }: AddTarget,
  data: Omit<LockedPath, 'path'>,
  tree?: Tree,
): Result<undefined> {
  const info: LockedPath = { path: known?.output.path ?? baseOf(path), ...data };
  return known === undefined
    ? dumpDvcFile(writing, file, newContent(writing, file, info))
    : dumpKnown(writing, known, info, tree);
}

interface Part {
  readonly path: string;
  readonly known: { readonly stage: Stage; readonly output: Output };
  readonly locked: LockedPath;
}

/** A file or folder inside a tracked folder: its manifest is changed there only (dvc: dvc/output.py apply, unstage; C-180). */
async function addPart(writing: Writing, part: Part, options: AddOptions): Promise<Result<undefined>> {
  const { known, locked, path } = part;
  const { session } = writing;
  const tree = await recordedTree(writing, locked);
  if (!tree.ok) return tree;
  const hashed = await (await hasher(writing))({ kind: 'inside', path }, 'md5');
  if (!hashed.ok) return hashed;
  const inner = path.slice(outPath(known.output).length + 1);
  const others = tree.value.entries.filter((entry) => !isAt(entry.path, inner));
  const isNew = others.length === tree.value.entries.length;
  if (hashed.value === undefined) {
    if (statsAt(join(session.projectRoot, outPath(known.output))) === undefined)
      return refuse(`output '${seenOut(writing, known.output)}' does not exist`);
    if (isNew) return refuse(`[Errno 2] No such file or directory: '${join(session.projectRoot, path)}'`);
  }
  const next = makeTree([...others, ...(hashed.value === undefined ? [] : entriesAt(hashed.value, inner))]);
  const oid = treeOid(next);
  const kept = await keepData(
    writing,
    { path, hashed: hashed.value, isCached: known.output.cache, root: outPath(known.output) },
    options,
  );
  if (!kept.ok) return kept;
  if (!options.noCommit && known.output.cache) session.cache.addTree(next, 'md5');
  const size = sizeOf({ hashed: hashed.value, locked, isNew, isSame: locked.oid === oid });
  const info: LockedPath = {
    path: known.output.path,
    oid,
    hashName: 'md5',
    nfiles: next.entries.length,
    ...(size === undefined ? {} : { size }),
  };
  return dumpKnown(writing, known, info, next);
}

async function recordedTree(writing: Writing, locked: LockedPath): Promise<Result<Tree>> {
  const { oid, hashName } = locked;
  if (oid === undefined) return ok(makeTree([]));
  const listed = listedTree(locked);
  if (listed.entries.length > 0) return ok(listed);
  await using remotes = new Remotes(writing.session);
  const tree = await manifestReader(writing.session, remotes)(oid, hashName);
  return tree === undefined ? refuse(`could not read '${oid}'`) : ok(tree);
}

/** The size of a folder after a change is known only if files were added, or if nothing changed. */
function sizeOf(change: {
  readonly hashed: Hashed | undefined;
  readonly locked: LockedPath;
  readonly isNew: boolean;
  readonly isSame: boolean;
}): number | undefined {
  const before = change.locked.size;
  const added = change.hashed?.info.size;
  if (change.hashed === undefined) return undefined;
  if (change.isNew && before !== undefined && before > 0 && added !== undefined) return before + added;
  return change.isSame ? before : undefined;
}

function isAt(path: string, inner: string): boolean {
  return path === inner || path.startsWith(`${inner}/`) || inner.startsWith(`${path}/`);
}

function entriesAt({ info, tree }: Hashed, inner: string): readonly TreeEntry[] {
  return tree === undefined
    ? [{ path: inner, oid: info.oid }]
    : tree.entries.map(({ path, oid }) => ({ path: `${inner}/${path}`, oid }));
}

interface Kept {
  readonly path: string;
  readonly hashed: Hashed | undefined;
  readonly isCached: boolean;
  /** The out that Git has to ignore, if it is not the path itself */
  readonly root?: string;
}

async function keepData(writing: Writing, kept: Kept, options: AddOptions): Promise<Result<undefined>> {
  if (!kept.isCached) return ok(undefined);
  const ignored = await writing.files.ignore(kept.root ?? kept.path);
  if (!ignored.ok || options.noCommit || kept.hashed === undefined) return ignored;
  const { projectRoot, cache, config, host } = writing.session;
  const done = await commitOutput({
    projectRoot,
    path: kept.path,
    hashed: kept.hashed,
    cache,
    linkTypes: config.cacheTypes,
    relink: options.relink,
    signal: host.signal,
  });
  return done.ok ? ok(undefined) : done;
}

/** A stage's own md5 is left as it is: only `commit` and runs compute it anew. */
function dumpKnown(
  writing: Writing,
  { stage, output }: Part['known'],
  info: LockedPath,
  tree: Tree | undefined,
): Result<undefined> {
  const root = join(writing.session.projectRoot, outPath(output));
  const was = pathIn(stage.lock?.outs, info.path);
  const now = keptVersions(info, was, tree === undefined ? undefined : { tree, root });
  const outs = stage.outs.map(({ path }) => (path === info.path ? now : pathIn(stage.lock?.outs, path)));
  const content = new Map(dvcFileContent(stage, { deps: stage.lock?.deps ?? [], outs }));
  const md5 = stage.dvcFile?.get('md5');
  if (md5 !== undefined && md5 !== null) content.set('md5', md5);
  return dumpDvcFile(writing, stage.file, content);
}

/** A new `.dvc` file; what an older one of that name says about the data stays (dvc: dvc/stage/__init__.py restore_fields). */
export function newContent(writing: Writing, file: string, info: LockedPath): Mapping {
  const old = writing.project.byAddress.get(file)?.dvcFile;
  const kept = keptFields(old, info.path);
  const output = new Map<Key, Value>([['path', info.path], ...kept.out]);
  const dvcFile = new Map<Key, Value>([...kept.stage, ['outs', [output]]]);
  return dvcFileContent({ file, address: file, deps: [], outs: [info], dvcFile }, { deps: [], outs: [info] });
}

async function hasher({ session, project }: Writing): Promise<ReturnType<typeof workspaceHash>> {
  return workspaceHash(session, project, await session.ignore());
}

function outPath({ place }: Output): string {
  return place.kind === 'url' ? place.url : place.path;
}

function seenOut({ session }: Writing, output: Output): string {
  return relativePath(outPath(output), session.cwd);
}

function baseOf(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? path : path.slice(folder.length + 1);
}

function refuse(message: string): Result<never> {
  return fail({ reason: 'project', message });
}
