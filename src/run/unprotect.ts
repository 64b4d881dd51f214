import fs from 'node:fs';
import { dirname } from 'node:path';
import { tempPath } from '../atomic-write.ts';
import { fail, ok, type Result } from '../failure.ts';
import { describeCode, systemCode } from '../store/disk-error.ts';
import { fsPath, listFolder } from '../workspace/file-name.ts';

/**
 * Makes data safe to change in place: files that are links into the cache become copies, and every file gets ordinary
 * permissions, `0666 & ~umask` or 0664 where the cache is shared (dvc_data `db/local.py` `unprotect`). What is not there is
 * left alone; a link to a folder is not followed. Says whether anything was such a link.
 */
export function unprotect(path: string, { shared }: { readonly shared: boolean }): Result<boolean> {
  const mode = shared ? 0o664 : 0o666 & ~process.umask();
  try {
    let isReleased = false;
    for (const file of filesAt(path)) isReleased = unprotectFile(file, mode) || isReleased;
    return ok(isReleased);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail({
      reason: 'output',
      message: `'${path}' could not be made writable: ${describeCode(code)}`,
      hint: 'check who owns it and that the disk has space',
    });
  }
}

/** The first link at or below a path that leads nowhere: what it stood for is lost. */
export function danglingLink(path: string): string | undefined {
  const stat = fs.lstatSync(fsPath(path), { throwIfNoEntry: false });
  if (stat?.isSymbolicLink() === true)
    return fs.statSync(fsPath(path), { throwIfNoEntry: false }) === undefined ? path : undefined;
  if (stat?.isDirectory() !== true) return undefined;
  for (const { name } of listFolder(path)) {
    const found = danglingLink(`${path}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* filesAt(path: string): Generator<string> {
  const stat = fs.lstatSync(fsPath(path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    if (fs.statSync(fsPath(path), { throwIfNoEntry: false })?.isFile() === true) yield path;
    return;
  }
  for (const { name } of listFolder(path)) yield* filesAt(`${path}/${name}`);
}

function unprotectFile(path: string, mode: number): boolean {
  const stat = fs.lstatSync(fsPath(path));
  const isLink = stat.isSymbolicLink() || stat.nlink > 1;
  if (isLink) {
    // The copy takes the name only when it is complete, so that nobody reads half a file.
    const copy = tempPath(dirname(path));
    try {
      fs.copyFileSync(fsPath(path), copy, fs.constants.COPYFILE_FICLONE);
      fs.renameSync(copy, fsPath(path));
    } finally {
      fs.rmSync(copy, { force: true });
    }
  }
  fs.chmodSync(fsPath(path), mode);
  return isLink;
}
