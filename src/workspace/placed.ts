import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { compareCodePoints } from '../values/value.ts';
import { fsPath, listFolder } from './file-name.ts';
import { safePath } from './safe-path.ts';
import { statsAt, statsBehind } from './stats.ts';
import { prepareTmpFolder } from './tmp-folder.ts';

/**
 * Remembers that an output was put into the workspace, or kept in the cache from there: how it looks now, so that a later
 * checkout can tell that nobody touched it since (dvc_data: hashfile/state.py save_link). A comfort: nothing fails if the
 * memory cannot be written.
 */
export function rememberPlaced(projectRoot: string, path: string): void {
  const target = safePath(projectRoot, path);
  if (!target.ok) return;
  try {
    const seen = lookOf(target.value);
    const file = memoryFile(projectRoot);
    if (seen === undefined || !prepareTmpFolder(dirname(file))) return;
    appendFileSync(file, `${JSON.stringify([path, seen])}\n`, { flag: 'a', mode: 0o644 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/**
 * Removes what was put into the workspace, is no output any more and was not touched since: `git checkout` of a commit that
 * does not track it leaves it behind (dvc: dvc/repo/checkout.py _remove_unused_links). Gives the project paths of what is
 * gone, folders with a `/` at the end.
 */
export function removeUnused(projectRoot: string, isUsed: (path: string) => boolean): string[] {
  const memory = readMemory(projectRoot);
  const removed: string[] = [];
  for (const [path, seen] of memory) {
    const target = isUsed(path) ? undefined : safePath(projectRoot, path);
    if (target === undefined) continue;
    const stats = target.ok ? statsAt(target.value) : undefined;
    if (target.ok && stats !== undefined && lookOf(target.value) === seen) {
      rmSync(fsPath(target.value), { recursive: true, force: true });
      removed.push(stats.isDirectory() ? `${path}/` : path);
    }
    if (!target.ok || statsAt(target.value) === undefined) memory.delete(path);
  }
  if (memory.size > 0 || removed.length > 0) writeMemory(projectRoot, memory);
  return removed.sort(compareCodePoints);
}

function memoryFile(projectRoot: string): string {
  return join(projectRoot, '.dvc', 'tmp', 'lockstep', 'placed');
}

/** The last look at each path; lines that are none, and paths that could not be ours, do not count. */
function readMemory(projectRoot: string): Map<string, string> {
  const memory = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(memoryFile(projectRoot), 'utf8');
  } catch {
    return memory;
  }
  for (const line of text.split('\n')) {
    const item = parsed(line);
    if (item !== undefined) memory.set(item[0], item[1]);
  }
  return memory;
}

function parsed(line: string): readonly [string, string] | undefined {
  try {
    const item: unknown = JSON.parse(line);
    if (!Array.isArray(item) || item.length !== 2) return undefined;
    const [path, seen] = item as unknown[];
    return typeof path === 'string' && path !== '' && typeof seen === 'string' ? [path, seen] : undefined;
  } catch {
    return undefined;
  }
}

function writeMemory(projectRoot: string, memory: ReadonlyMap<string, string>): void {
  const file = memoryFile(projectRoot);
  if (!prepareTmpFolder(dirname(file))) return;
  writeFileAtomic(file, [...memory].map((item) => `${JSON.stringify(item)}\n`).join(''));
}

/** Inode and time of a file, or all names and times in a folder; undefined if there is nothing, or something odd. */
function lookOf(path: string): string | undefined {
  const stats = statsAt(path);
  if (stats === undefined) return undefined;
  const behind = statsBehind(path);
  if (!stats.isDirectory()) return behind?.isFile() ? `${stats.ino}:${behind.mtimeMs}` : undefined;
  const hash = createHash('md5');
  const found = addFolder(path, '', (line) => hash.update(line));
  return found ? `${stats.ino}:${hash.digest('hex')}` : undefined;
}

function addFolder(root: string, inner: string, add: (line: string) => void): boolean {
  const entries = listFolder(inner === '' ? root : `${root}/${inner}`);
  for (const { name, kind } of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
    const path = inner === '' ? name : `${inner}/${name}`;
    if (kind === 'folder') {
      if (!addFolder(root, path, add)) return false;
      continue;
    }
    const behind = statsBehind(`${root}/${path}`);
    if (behind?.isFile() !== true) return false;
    add(`${path}\0${behind.size}\0${behind.mtimeMs}\n`);
  }
  return true;
}
