import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../failure.ts';
import { isDvcFile } from '../../project/stage-reading.ts';
import { fsPath, listFolder } from '../../workspace/file-name.ts';
import { workspaceMode } from '../../workspace/link.ts';
import { statsBehind } from '../../workspace/stats.ts';
import { unreadable } from '../../workspace/walk.ts';

/** What to copy of a folder, and what not: `skip` gets paths relative to `root`. */
export interface PlainCopy {
  readonly root: string;
  readonly path: string;
  readonly to: string;
  skip(path: string, isFolder: boolean): boolean;
}

/**
 * Copies a file, or a folder with everything in it, links followed as long as they stay below the root. Git's and DVC's own
 * folders and files are no data. What is not there is not copied.
 */
export function copyPlain({ root, path, to, skip }: PlainCopy): Result<undefined> {
  const real = fs.realpathSync(root);
  const copy = (inner: string, target: string): void => {
    const from = join(root, inner);
    const stats = statsBehind(from);
    if (stats === undefined || (inner !== '.' && skip(inner, stats.isDirectory()))) return;
    const place = fs.realpathSync(fsPath(from));
    if (place !== real && !place.startsWith(`${real}/`)) return;
    if (stats.isFile()) copyFile(from, target);
    if (!stats.isDirectory()) return;
    for (const { name } of listFolder(from)) {
      if (name === '.git' || name === '.dvc' || name === '.dvcignore' || isDvcFile(name)) continue;
      copy(inner === '.' ? name : `${inner}/${name}`, `${target}/${name}`);
    }
  };
  try {
    copy(path === '' ? '.' : path, to);
    return ok(undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return fail(unreadable(path, error));
  }
}

function copyFile(from: string, to: string): void {
  fs.mkdirSync(fsPath(dirname(to)), { recursive: true });
  fs.copyFileSync(fsPath(from), fsPath(to), fs.constants.COPYFILE_FICLONE);
  fs.chmodSync(fsPath(to), workspaceMode());
}

/** Is there a folder at a path, links followed? */
export function isFolderAt(path: string): boolean {
  return statsBehind(path)?.isDirectory() === true;
}
