import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tempPath } from '../atomic-write.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { urlScheme } from '../project/place.ts';
import type { LockedPath, PathDependency, Place } from '../project/stage.ts';
import { removeAll } from '../run/remove.ts';
import { hashKeepingGeneration } from '../run/stage-inputs.ts';
import { downloadWebFile, lookAtWebFile, type WebContext, type WebFile } from '../store/web/web-file.ts';
import type { Value } from '../values/value.ts';
import { fsPath } from '../workspace/file-name.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import { workspaceMode } from '../workspace/link.ts';
import { safePath } from '../workspace/safe-path.ts';
import { unreadable } from '../workspace/walk.ts';
import { workspaceHash } from './look.ts';
import type { Writing } from './write-session.ts';

/** What is known of data at its source: what the `.dvc` file records, and for a local one its files. */
export interface Seen {
  readonly record: Omit<LockedPath, 'path'>;
  readonly hashed?: Hashed;
  /** What a web server says besides */
  readonly web?: WebFile;
}

/** Looks at a download before it takes its place; a failure leaves everything as it was. */
export type Acceptance = (path: string) => Promise<Result<undefined>>;

/** Looks at the source of an import, without bringing it here; undefined: nothing there. */
export async function lookAtSource(
  writing: Writing,
  place: Place,
  locked?: LockedPath,
): Promise<Result<Seen | undefined>> {
  if (place.kind === 'url') return lookAtUrl(place.url, contextOf(writing));
  const { session, project } = writing;
  const hash = workspaceHash(session, project, await session.ignore());
  const hashed = await hashKeepingGeneration(place, locked, { hash });
  if (!hashed.ok) return hashed;
  if (hashed.value === undefined) return ok(undefined);
  return ok({ record: hashed.value.info, hashed: hashed.value });
}

/** Asks a server about an address, without reading the data; undefined: nothing there. */
export async function lookAtUrl(
  url: string,
  { env, signal, mayConnect }: WebContext,
): Promise<Result<Seen | undefined>> {
  if (!isWeb(url)) return fail(unsupported(url));
  const guard = mayConnect === undefined ? {} : { mayConnect };
  const found = await lookAtWebFile(url, { env, signal, ...guard });
  if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : found;
  const { checksum, size } = found.value;
  const other = new Map<string, Value>([['checksum', checksum]]);
  const record = { hashName: 'md5' as const, other, ...(size === undefined ? {} : { size }) };
  return ok({ record, web: found.value });
}

/**
 * Copies or downloads the source to a project path, all at once; what is there is replaced, links are followed and not
 * kept (dvc: dvc/fs/__init__.py download).
 */
export async function bringSource(
  writing: Writing,
  place: Place,
  { seen, path, accept }: { readonly seen: Seen; readonly path: string; readonly accept?: Acceptance },
): Promise<Result<void>> {
  const target = safePath(writing.session.projectRoot, path);
  if (!target.ok) return target;
  fs.mkdirSync(fsPath(dirname(target.value)), { recursive: true });
  if (place.kind === 'url') return bringFromUrl(writing, place.url, target.value, accept);
  const from = place.kind === 'outside' ? place.path : join(writing.session.projectRoot, place.path);
  const temp = tempPath(dirname(target.value));
  try {
    copy(from, temp, seen.hashed);
    const cleared = removeAll(target.value);
    if (!cleared.ok) return cleared;
    fs.renameSync(temp, fsPath(target.value));
    return ok(undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return fail(unreadable(from, error));
  } finally {
    fs.rmSync(temp, { force: true, recursive: true });
  }
}

async function bringFromUrl(
  writing: Writing,
  url: string,
  target: string,
  accept: Acceptance | undefined,
): Promise<Result<void>> {
  const temp = tempPath(dirname(target));
  try {
    const loaded = await downloadWebFile(url, temp, contextOf(writing));
    if (!loaded.ok) return loaded;
    const accepted = accept === undefined ? ok(undefined) : await accept(temp);
    if (!accepted.ok) return accepted;
    const cleared = removeAll(target);
    if (!cleared.ok) return cleared;
    fs.renameSync(fsPath(temp), fsPath(target));
    return ok(undefined);
  } finally {
    fs.rmSync(fsPath(temp), { force: true });
  }
}

function copy(from: string, to: string, hashed: Hashed | undefined): void {
  if (hashed?.tree === undefined) {
    copyFile(from, to);
    return;
  }
  fs.mkdirSync(to);
  for (const { path } of hashed.tree.entries) {
    fs.mkdirSync(fsPath(dirname(`${to}/${path}`)), { recursive: true });
    copyFile(`${from}/${path}`, `${to}/${path}`);
  }
}

function copyFile(from: string, to: string): void {
  const { COPYFILE_EXCL, COPYFILE_FICLONE } = fs.constants;
  fs.copyFileSync(fsPath(from), fsPath(to), COPYFILE_EXCL | COPYFILE_FICLONE);
  fs.chmodSync(fsPath(to), workspaceMode());
}

/** The source of an import's `.dvc` file; other repositories and databases are refused. */
export function importPlace(dep: PathDependency): Result<Place> {
  if (dep.source === undefined) return ok(dep.place);
  const kind = dep.source.has('db') ? 'a database' : 'another repository';
  return fail({
    reason: 'data',
    message: `'${dep.path}' comes from ${kind}, which is not read from here`,
    ...(dep.location === undefined ? {} : { location: dep.location }),
    hint: 'bring it up to date with `dvc update`; everything else works with its data',
  });
}

/** Is it a path of this machine, and is something there? */
export function existsLocally(cwd: string, word: string): boolean {
  return !/^\w+:\/\//.test(word) && fs.existsSync(fsPath(resolve(cwd, word)));
}

function isWeb(url: string): boolean {
  return ['http', 'https'].includes(urlScheme(url));
}

function unsupported(url: string): Failure {
  return {
    reason: 'data',
    message: `data cannot be imported from ${urlScheme(url)}:// addresses`,
    hint: 'local paths and http(s) addresses can; download the data and `add` it',
  };
}

function contextOf({ session, mayConnect }: Writing): WebContext {
  const { env, signal } = session.host;
  return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
}
