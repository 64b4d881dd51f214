import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';
import { boundHeap, hugeCount } from './heap.ts';
import { Md5, md5Bytes } from './md5.ts';
import { isTreeOid, type Oid, parseOid } from './oid.ts';
import { treePathProblem } from './tree-path.ts';
import { scanTree } from './tree-scan.ts';

/** One file of a folder: its posix path below the folder, and its content. */
export interface TreeEntry {
  readonly path: string;
  readonly oid: Oid;
}

/** The files of one folder, sorted by path in code point order. */
export interface Tree {
  readonly entries: readonly TreeEntry[];
}

/** A tree of entries in any order; the entries themselves are taken as they are. */
export function makeTree(entries: Iterable<TreeEntry>): Tree {
  return inOrder([...entries]);
}

/** The oid of a tree and the manifest that it names: `<md5 of the bytes>.dir` (dvc-compat 6.3; dvc_data `tree.py`). */
export function treeId(tree: Tree): { readonly oid: Oid; readonly bytes: Buffer } {
  const bytes = treeBytes(tree);
  return { oid: `${md5Bytes(bytes, 'md5')}.dir` as Oid, bytes };
}

/** The oid alone, for which the manifest is never there as a whole. */
export function treeOid(tree: Tree): Oid {
  const md5 = new Md5('md5');
  for (const part of treeParts(tree)) md5.update(part);
  return `${md5.digest()}.dir` as Oid;
}

const entriesPerPart = 1024;

/** The manifest as Python's `json.dumps` writes it: one line of ASCII without a line end. */
export function treeBytes({ entries }: Tree): Buffer {
  // One buffer of the final size: joining parts would touch 90 MB twice for a million entries.
  const bytes = Buffer.allocUnsafe(manifestSize(entries));
  let at = 0;
  for (const part of manifestParts(entries)) at += bytes.write(part, at, 'latin1');
  return bytes;
}

/** Is this the manifest, byte for byte? One from elsewhere may say the same with other spaces or escapes. */
export function spells(tree: Tree, bytes: Uint8Array): boolean {
  let at = 0;
  for (const part of treeParts(tree)) {
    const end = at + part.length;
    if (end > bytes.length || !part.equals(bytes.subarray(at, end))) return false;
    at = end;
  }
  return at === bytes.length;
}

/** The manifest in parts of some hundred kilobytes, for those who need not have it as a whole. */
export function* treeParts({ entries }: Tree): Generator<Buffer> {
  for (const part of manifestParts(entries)) yield Buffer.from(part, 'latin1');
}

function* manifestParts(entries: readonly TreeEntry[]): Generator<string> {
  let text = '[';
  for (const [index, { path, oid }] of entries.entries()) {
    text += `${index === 0 ? '' : ', '}{"md5": "${oid}", "relpath": "${escaped(path)}"}`;
    if (index % entriesPerPart !== entriesPerPart - 1) continue;
    yield text;
    text = '';
  }
  yield `${text}]`;
}

function manifestSize(entries: readonly TreeEntry[]): number {
  let size = '[]'.length + Math.max(0, entries.length - 1) * ', '.length;
  for (const { path, oid } of entries)
    size += '{"md5": "", "relpath": ""}'.length + oid.length + escaped(path).length;
  return size;
}

const plain = /^[ !#-[\]-~]*$/;
const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};

function escaped(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(
    /[^ !#-[\]-~]/g,
    (unit) => shortEscapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

type Order = (a: TreeEntry, b: TreeEntry) => number;

/** The engine's own comparison gives the same order where there are no surrogates, and is much faster. */
const byUnits: Order = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function orderFor(entries: readonly TreeEntry[]): Order {
  if (!entries.some(({ path }) => /[\ud800-\udfff]/.test(path))) return byUnits;
  return (a, b) => compareCodePoints(a.path, b.path);
}

/** Sorts the list itself, where it is not sorted already. */
function inOrder(entries: TreeEntry[], order = orderFor(entries)): Tree {
  const isSorted = entries.every((entry, i) => i === 0 || order(entries[i - 1] as TreeEntry, entry) <= 0);
  return { entries: isSorted ? entries : entries.sort(order) };
}

/** No text of more can be parsed by the engine; a manifest of a million files has 90 MB. */
export const maxManifestBytes = 400 * 1024 * 1024;
const maxProblems = 10;
/** Bytes of a manifest of {@link hugeCount} files, about */
const hugeManifest = 80 * hugeCount;

/**
 * Reads a manifest that may come from anybody: a JSON list of `{"md5": …, "relpath": …}` and nothing else. Fails, naming
 * the entries, on oids that are none, on paths that {@link treePathProblem} refuses, on a path that is there twice and on
 * one that is a file and a folder. Unsorted entries are sorted. The caller has verified the bytes against their oid.
 */
export function parseTree(bytes: Uint8Array): Result<Tree> {
  if (bytes.length > maxManifestBytes) return malformed([`is larger than ${maxManifestBytes} bytes`]);
  if (bytes.length > hugeManifest) boundHeap(true);
  try {
    const text = decode(bytes);
    const scanned = scanTree(text);
    if (scanned === undefined) return parseList(JSON.parse(text));
    return checked(inOrder(scanned, isAscii(bytes) ? byUnits : undefined));
  } catch (error) {
    // JSON.parse throws SyntaxError, the decoder TypeError; neither text is worth repeating.
    if (error instanceof SyntaxError || error instanceof TypeError) return malformed(['is not JSON']);
    throw error;
  }
}

function parseList(list: unknown): Result<Tree> {
  if (!Array.isArray(list)) return malformed(['is not a JSON list']);
  const problems: string[] = [];
  const entries: TreeEntry[] = [];
  for (const [index, item] of list.entries()) {
    const entry = parseEntry(item);
    if (typeof entry !== 'string') entries.push(entry);
    else if (problems.push(`entry ${index + 1} ${entry}`) >= maxProblems) break;
  }
  return problems.length > 0 ? malformed(problems) : checked(inOrder(entries));
}

function checked(tree: Tree): Result<Tree> {
  const clashes = clashesIn(tree.entries);
  return clashes.length > 0 ? malformed(clashes) : ok(tree);
}

function decode(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The entry, or what is wrong with it. */
function parseEntry(item: unknown): TreeEntry | string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return 'is no mapping';
  const { md5, relpath } = item as Record<string, unknown>;
  for (const key in item) if (key !== 'md5' && key !== 'relpath') return `has an unknown key ${shown(key)}`;
  if (typeof relpath !== 'string') return 'has no relpath';
  const problem = treePathProblem(relpath);
  if (problem !== undefined) return `${shown(relpath)} has ${problem}`;
  const oid = parseOid(md5);
  if (oid === undefined || isTreeOid(oid)) return `${shown(relpath)} has no valid md5`;
  return { path: relpath, oid };
}

function clashesIn(entries: readonly TreeEntry[]): string[] {
  const clashes: string[] = [];
  const folders = foldersOf(entries);
  for (let i = 0; i < entries.length && clashes.length < maxProblems; i++) {
    const { path } = entries[i] as TreeEntry;
    if (path === entries[i - 1]?.path) clashes.push(`${shown(path)} is there twice`);
    if (folders.has(path)) clashes.push(`${shown(path)} is a file and a folder`);
  }
  return clashes;
}

function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  let previous = '';
  for (const { path } of entries) {
    let end = path.lastIndexOf('/');
    if (end === -1 || (end === previous.length && path.startsWith(previous))) continue;
    previous = path.slice(0, end);
    for (let folder = previous; end !== -1 && !folders.has(folder); folder = path.slice(0, end)) {
      folders.add(folder);
      end = folder.lastIndexOf('/');
    }
  }
  return folders;
}

function malformed(problems: readonly string[]): {
  readonly ok: false;
  readonly failures: readonly Failure[];
} {
  return fail(
    ...problems.map(
      (problem): Failure => ({
        reason: 'data',
        message: `folder manifest: ${problem}`,
        hint: 'add the folder again where its data is, and push it',
      }),
    ),
  );
}

const shownLength = 120;

/** As JSON, so that no control character reaches a terminal, and short. */
function shown(text: string): string {
  const json = JSON.stringify(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '?');
  return json.length > shownLength ? `${json.slice(0, shownLength)}…"` : json;
}
