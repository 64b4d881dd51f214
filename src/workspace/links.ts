import { appendFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { type HashName, type Oid, parseOid } from '../store/oid.ts';
import { fsPath } from './file-name.ts';
import type { HashInfo } from './hash-info.ts';
import { statsAt } from './stats.ts';
import { prepareTmpFolder } from './tmp-folder.ts';

/** Something that was put into the workspace, as it was then. */
export interface PlacedLink {
  /** Project-relative */
  readonly path: string;
  readonly oid: Oid;
  readonly hashName: HashName;
  readonly inode: string;
  /** Milliseconds with their fraction; only of files */
  readonly mtime?: string;
}

/**
 * Remembers what a checkout or a commit left in the workspace, so that a later checkout can take away what nothing tracks any
 * more (dvc: dvc_data/hashfile/state.py save_link; the memory is ours, beside DVC's). A comfort: nothing fails for its sake.
 */
export function rememberLinks(
  projectRoot: string,
  placed: readonly { readonly path: string; readonly info: HashInfo }[],
): void {
  const lines = placed.flatMap(({ path, info }) => {
    const stats = statsAt(join(projectRoot, path));
    if (stats === undefined) return [];
    const { oid, hashName } = info;
    const link: PlacedLink = {
      path,
      oid,
      hashName,
      inode: String(stats.ino),
      ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
    };
    return [`${JSON.stringify(link)}\n`];
  });
  addLines(projectRoot, lines);
}

/** What was placed at, above or below a path is the user's own from now on: its links were turned into copies to be changed. */
export function forgetLinks(projectRoot: string, path: string): void {
  addLines(projectRoot, [`${JSON.stringify({ path, isReleased: true })}\n`]);
}

function addLines(projectRoot: string, lines: readonly string[]): void {
  const file = linksFile(projectRoot);
  if (lines.length === 0 || !prepareTmpFolder(dirname(file))) return;
  try {
    appendFileSync(file, lines.join(''));
  } catch (error) {
    ignoreDiskError(error);
  }
}

/** What was placed, isn't used and is still as it was placed, as far as a look at it tells: folders have to be compared. */
export function unusedLinks(projectRoot: string, used: ReadonlySet<string>): readonly PlacedLink[] {
  const links = readLinks(projectRoot);
  return [...links.values()].filter((link) => {
    if (used.has(link.path)) return false;
    const stats = statsAt(join(projectRoot, link.path));
    if (stats === undefined || String(stats.ino) !== link.inode) return false;
    return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
  });
}

const linksFile = (projectRoot: string): string => join(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');

/** The newest record of each path. The file only grows by lines, so it is written anew when most of them are out of date. */
function readLinks(projectRoot: string): ReadonlyMap<string, PlacedLink> {
  const file = linksFile(projectRoot);
  const lines = readLines(file);
  const links = new Map<string, PlacedLink>();
  for (const line of lines) {
    const link = parseLink(line);
    if (link === undefined) continue;
    if ('oid' in link) links.set(link.path, link);
    else for (const path of links.keys()) if (isRelated(path, link.path)) links.delete(path);
  }
  if (lines.length > 1_000 && lines.length > 2 * links.size) {
    try {
      writeFileAtomic(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
    } catch (error) {
      ignoreDiskError(error);
    }
  }
  return links;
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(fsPath(file), 'utf8').split('\n');
  } catch (error) {
    ignoreDiskError(error);
    return [];
  }
}

function isRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** The last line may be torn, and the file is in a folder that a repository can fill. */
function parseLink(line: string): PlacedLink | { readonly path: string } | undefined {
  try {
    const { path, oid, hashName, inode, mtime, isReleased } = JSON.parse(line) as Record<string, unknown>;
    if (typeof path === 'string' && isReleased === true) return { path };
    const known = parseOid(oid);
    if (typeof path !== 'string' || known === undefined || typeof inode !== 'string') return undefined;
    if (hashName !== 'md5' && hashName !== 'md5-dos2unix') return undefined;
    if (mtime !== undefined && typeof mtime !== 'string') return undefined;
    return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
  } catch {
    return undefined;
  }
}

function ignoreDiskError(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
}
