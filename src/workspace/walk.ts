import { readlinkSync, type Stats } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { isTempName } from '../atomic-write.ts';
import type { Failure } from '../failure.ts';
import { boundHeap, hugeCount } from '../store/heap.ts';
import { type Entry, fsPath, listFolder } from './file-name.ts';
import type { IgnoreRules } from './ignore.ts';
import { statsBehind } from './stats.ts';

/** Rules for a walk: `.dvcignore` and where the walk starts, project-relative, so that they can be applied. */
export interface WalkRules {
  readonly ignore?: IgnoreRules | undefined;
  /** The folder's own path, project-relative and posix; '' is the project root; absent outside the project */
  readonly rel?: string | undefined;
}

/**
 * The files below a folder, as paths below it, in the order of the system. File links count as files, folder links are
 * not entered (dvc-compat 6.3). Broken links, FIFOs, sockets, devices, unreadable folders and a `.dvcignore` that is not
 * itself ignored are Failures; the walk goes on to find them all.
 */
export function walkFolder(
  abs: string,
  rules: WalkRules,
): { readonly files: readonly string[]; readonly failures: readonly Failure[] } {
  const files: string[] = [];
  const failures: Failure[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = folder === '' ? abs : `${abs}/${folder}`;
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of entriesOf(path, failures)) {
      // Left behind by a killed checkout; the next one sweeps it away.
      if (isTempName(entry.name)) continue;
      const inner = `${prefix}${entry.name}`;
      const kind = entry.kind === 'link' ? linkKind(`${abs}/${inner}`, failures) : entry.kind;
      if (kind === undefined || isIgnored(inner, entry.kind === 'folder' || kind === 'folder', rules))
        continue;
      if (kind === 'file') {
        files.push(inner);
        if (files.length === hugeCount) boundHeap(true);
        if (entry.name === '.dvcignore') failures.push(ignoreFileInside(path));
      } else if (kind === 'special') failures.push(specialFile(`${abs}/${inner}`));
      else if (entry.kind === 'folder') folders.push(inner);
    }
  }
  return { files, failures };
}

function isIgnored(inner: string, isDir: boolean, { ignore, rel }: WalkRules): boolean {
  if (ignore === undefined || rel === undefined) return false;
  return ignore.ignores(rel === '' ? inner : `${rel}/${inner}`, isDir);
}

function entriesOf(path: string, failures: Failure[]): readonly Entry[] {
  try {
    return listFolder(path);
  } catch (error) {
    failures.push(unreadable(path, error));
    return [];
  }
}

/** What a link leads to. A broken one that is not ignored is a failure, which is why it counts as a file here. */
function linkKind(path: string, failures: Failure[]): 'file' | 'folder' | 'special' | undefined {
  let stats: Stats | undefined;
  try {
    stats = statsBehind(path);
  } catch (error) {
    failures.push(unreadable(path, error));
    return undefined;
  }
  if (stats === undefined) return 'file';
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
}

/** A link that leads nowhere. */
export function brokenLink(path: string): Failure {
  return {
    reason: 'data',
    message: `'${path}' is a symbolic link to '${readlinkSync(fsPath(path))}', which does not exist`,
    hint: 'restore what it points to, or remove the link',
  };
}

/** A FIFO, socket or device where a file was expected (design 9.1). */
export function specialFile(path: string): Failure {
  return {
    reason: 'refused',
    message: `'${path}' is neither a file nor a folder (a FIFO, socket or device cannot be hashed)`,
    hint: 'replace it by a regular file, or list it in .dvcignore',
  };
}

/** A file or folder that the system does not let us read; bugs are rethrown. */
export function unreadable(path: string, error: unknown): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const hint =
    code === 'EACCES' || code === 'EPERM' ? `check the permissions of '${dirname(path)}'` : undefined;
  const message = `cannot read '${path}': ${code}`;
  return { reason: 'data', message, ...(hint !== undefined && isAbsolute(path) ? { hint } : {}) };
}

function ignoreFileInside(folder: string): Failure {
  return {
    reason: 'project',
    message: `.dvcignore file should not be in collected dir path: '${folder}'`,
    unforeseen: true,
    location: { file: `${folder}/.dvcignore` },
    hint: 'move its rules to a .dvcignore above the tracked folder',
  };
}
