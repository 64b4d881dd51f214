import fs from 'node:fs';
import { fail, ok, type Result } from '../failure.ts';
import { describeCode, isCode, systemCode } from '../store/disk-error.ts';
import { fsPath, listFolder } from '../workspace/file-name.ts';

/** Removes a file, a link (not what it leads to) or a whole folder; what is not there is no error. */
export function removeAll(path: string): Result<void> {
  try {
    remove(path);
    return ok(undefined);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail({
      reason: 'output',
      message: `'${path}' could not be removed: ${describeCode(code)}`,
      hint: 'check who owns it and what uses it',
    });
  }
}

function remove(path: string): void {
  const stat = fs.lstatSync(fsPath(path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  try {
    // Most outs are files, for which this takes a fifth of the time.
    if (stat.isDirectory()) fs.rmSync(fsPath(path), { recursive: true, force: true });
    else fs.unlinkSync(fsPath(path));
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EPERM', 'ENOTEMPTY')) throw error;
    // Read-only folders of one's own do not let go of their files (dvc_objects `fs/utils.py` does the same).
    makeFoldersWritable(path);
    fs.rmSync(fsPath(path), { recursive: true, force: true });
  }
}

function makeFoldersWritable(path: string): void {
  const stat = fs.lstatSync(fsPath(path), { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) return;
  fs.chmodSync(fsPath(path), stat.mode | 0o700);
  for (const { name, kind } of listFolder(path))
    if (kind === 'folder') makeFoldersWritable(`${path}/${name}`);
}
