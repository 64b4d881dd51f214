import { isTreeOid, type Oid, parseOid } from './oid.ts';
import { treePathProblem } from './tree-path.ts';

/** A file of a folder, as in `tree.ts`: posix path below the folder, and content. */
export interface ScannedEntry {
  readonly path: string;
  readonly oid: Oid;
}

const before = '{"md5": "';
const between = '", "relpath": "';
const after = '"}';
const oidLength = 32;

/**
 * The entries of a manifest that is spelled as DVC spells it, without an escape; undefined for anything else, which says
 * nothing about it. Entries are slices of the text: a tenth of the memory, and half the time, of parsing it as JSON.
 */
export function scanTree(text: string): ScannedEntry[] | undefined {
  if (text === '[]') return [];
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const entries: ScannedEntry[] = [];
  let at = 1;
  for (;;) {
    const md5 = at + before.length;
    const relpath = md5 + oidLength + between.length;
    if (!text.startsWith(before, at) || !text.startsWith(between, md5 + oidLength)) return undefined;
    const end = text.indexOf('"', relpath);
    if (end === -1 || !text.startsWith(after, end)) return undefined;
    const entry = entryOf(text.slice(md5, md5 + oidLength), text.slice(relpath, end));
    if (entry === undefined) return undefined;
    entries.push(entry);
    at = end + after.length;
    if (at === text.length - 1) return entries;
    if (!text.startsWith(', ', at)) return undefined;
    at += 2;
  }
}

/** Undefined if one of the two is not allowed, or if the path has to be read as JSON first. */
function entryOf(md5: string, path: string): ScannedEntry | undefined {
  const oid = parseOid(md5);
  if (oid === undefined || isTreeOid(oid) || path.includes('\\')) return undefined;
  return treePathProblem(path) === undefined ? { path, oid } : undefined;
}
