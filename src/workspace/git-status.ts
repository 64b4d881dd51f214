import { lstatSync, readlinkSync } from 'node:fs';
import { decodeName, fsPath } from './file-name.ts';
import { type GitProgram, splitZero } from './git-program.ts';
import { readRegularFile } from './read-regular.ts';

/** Files that Git neither tracks nor ignores, relative to the top folder, sorted as git sorts. Throws a `FailureError` if git refuses. */
export async function untrackedFiles(git: GitProgram): Promise<readonly string[]> {
  const output = await git.output(['ls-files', '--others', '--exclude-standard', '-z']);
  return splitZero(output).map(decodeName);
}

/**
 * Does the index differ from HEAD, or a tracked file from the index? Only lists are asked of git and files are compared
 * here, because `git status` and `git diff-files` start the filters that a repository's configuration names. Throws a
 * `FailureError` if git refuses.
 */
export async function isDirty(git: GitProgram): Promise<boolean> {
  const staged = await git.run(['diff-index', '--cached', '--quiet', 'HEAD', '--']);
  if (staged.code === 1) return true;
  const listing = await git.output(['ls-files', '--stage', '--debug', '-z']);
  // Without a commit everything in the index is new.
  if (staged.code !== 0) return listing.length > 0;
  return indexEntries(listing).some((entry) => isChanged(git.root, entry));
}

interface IndexEntry {
  readonly mode: string;
  readonly oid: string;
  readonly stage: string;
  readonly path: string;
  /** What follows: times, size and flags as git noted them */
  readonly notes: string;
}

/** `mode oid stage<TAB>path<NUL>`, then five lines of notes, then the next entry. */
function indexEntries(listing: Buffer): IndexEntry[] {
  const records = splitZero(listing).map(decodeName);
  return records.slice(0, -1).map((record, i) => {
    const start = i === 0 ? 0 : afterNotes(record);
    const tab = record.indexOf('\t', start);
    const [mode = '', oid = '', stage = ''] = record.slice(start, tab).split(' ');
    const next = records[i + 1] ?? '';
    return { mode, oid, stage, path: record.slice(tab + 1), notes: next.slice(0, afterNotes(next)) };
  });
}

function afterNotes(text: string): number {
  let at = 0;
  for (let line = 0; line < 5; line++) at = text.indexOf('\n', at) + 1;
  return at;
}

const skipWorktree = 0x40000000;
const submodule = '160000';

function isChanged(root: string, { mode, oid, stage, path, notes }: IndexEntry): boolean {
  if (stage !== '0') return true;
  const flags = Number.parseInt(/flags: ([0-9a-f]+)/.exec(notes)?.[1] ?? '0', 16);
  if (mode === submodule || (flags & skipWorktree) !== 0) return false;
  const file = `${root}/${path}`;
  const stats = lstatSync(fsPath(file), { bigint: true, throwIfNoEntry: false });
  const isLink = mode === '120000';
  if (stats === undefined || (isLink ? !stats.isSymbolicLink() : !stats.isFile())) return true;
  if (!isLink && (mode === '100755') !== ((stats.mode & 0o100n) !== 0n)) return true;
  const noted = /mtime: (\d+):(\d+)[\s\S]*size: (\d+)/.exec(notes);
  const [, seconds = '', nanos = '', size = ''] = noted ?? [];
  const isAsNoted =
    stats.mtimeNs === BigInt(seconds || 0) * 1_000_000_000n + BigInt(nanos || 0) &&
    String(stats.size) === size;
  if (isAsNoted) return false;
  // Hashing a large file would cost more than the hint is worth.
  return stats.size > largest || blobOid(file, isLink, oid.length) !== oid;
}

const largest = 1n << 28n;

/** Undefined if it cannot be read. */
function blobOid(file: string, isLink: boolean, length: number): string | undefined {
  try {
    const bytes = isLink ? readlinkSync(fsPath(file), 'buffer') : readRegularFile(file);
    // Loading it takes longer than a plan for which nothing has to be hashed.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
    return hash.update(bytes).digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
