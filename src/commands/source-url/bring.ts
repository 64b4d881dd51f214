import fs from 'node:fs';
import { dirname } from 'node:path';
import { tempPath } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import { removeAll } from '../../run/remove.ts';
import type { MayConnect } from '../../store/web/guarded-connect.ts';
import { downloadWebFile } from '../../store/web/web-file.ts';
import { fsPath } from '../../workspace/file-name.ts';
import { workspaceMode } from '../../workspace/link.ts';
import { safePath } from '../../workspace/safe-path.ts';
import { unreadable } from '../../workspace/walk.ts';
import type { Session } from '../session.ts';
import { downloadCloud } from './download.ts';
import { cloudPlace, onStore, pathOf, type Seen, webContext } from './look.ts';
import { type ImportRecord, unchangedFiles } from './unchanged.ts';

/** How to bring it: `jobs` downloads at once; what was recorded of it before saves those that are the same. */
export interface Bringing {
  readonly jobs?: number | undefined;
  readonly record?: ImportRecord | undefined;
  /** The source as it was just seen */
  readonly seen?: Seen;
  readonly accept?: Acceptance | undefined;
  /** See `WebContext` */
  readonly mayConnect?: MayConnect | undefined;
}

/** Looks at a download before it takes its place; a failure leaves everything as it was. */
export type Acceptance = (path: string) => Promise<Result<undefined>>;

/**
 * Copies or downloads the source to a project path, all at once; what is there is replaced, links are followed and not
 * kept (dvc: dvc/fs/__init__.py download).
 */
export async function bringSource(
  session: Session,
  seen: Seen,
  path: string,
  bringing: Bringing = {},
): Promise<Result<void>> {
  const target = safePath(session.projectRoot, path);
  if (!target.ok) return target;
  fs.mkdirSync(fsPath(dirname(target.value)), { recursive: true });
  const temp = tempPath(dirname(target.value));
  try {
    const taken = await takeSource(session, seen, temp, bringing);
    if (!taken.ok) return taken;
    const { accept } = bringing;
    const accepted = accept === undefined || seen.at.kind === 'local' ? ok(undefined) : await accept(temp);
    if (!accepted.ok) return accepted;
    const cleared = removeAll(target.value);
    if (!cleared.ok) return cleared;
    fs.renameSync(temp, fsPath(target.value));
    return ok(undefined);
  } finally {
    fs.rmSync(temp, { force: true, recursive: true });
  }
}

/** Copies or downloads the source to an absolute path where nothing is yet. */
export async function takeSource(
  session: Session,
  { at }: Seen,
  to: string,
  { jobs, record, mayConnect }: Bringing = {},
): Promise<Result<void>> {
  const { host, cache } = session;
  if (at.kind === 'web') return downloadWebFile(at.url, to, webContext(host, mayConnect));
  if (at.kind === 'local')
    return copyHere(
      pathOf(session, at.place),
      to,
      at.hashed.tree?.entries.map(({ path }) => path),
    );
  const { address, sight } = at;
  const unchanged = record === undefined ? new Map() : unchangedFiles(cache, sight, record);
  return onStore(address.remote, host, async (store) => {
    await downloadCloud(cloudPlace(address, store, host.signal), sight, { to, cache, jobs, unchanged });
    return ok(undefined);
  });
}

/** Copies a file, or those files of a folder that are named, to an absolute path where nothing is yet; links are followed. */
export function copyHere(from: string, to: string, files: readonly string[] | undefined): Result<void> {
  try {
    if (files === undefined) {
      copyFile(from, to);
      return ok(undefined);
    }
    fs.mkdirSync(fsPath(to));
    for (const path of files) {
      fs.mkdirSync(fsPath(dirname(`${to}/${path}`)), { recursive: true });
      copyFile(`${from}/${path}`, `${to}/${path}`);
    }
    return ok(undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return fail(unreadable(from, error));
  }
}

function copyFile(from: string, to: string): void {
  const { COPYFILE_EXCL, COPYFILE_FICLONE } = fs.constants;
  fs.copyFileSync(fsPath(from), fsPath(to), COPYFILE_EXCL | COPYFILE_FICLONE);
  fs.chmodSync(fsPath(to), workspaceMode());
}
