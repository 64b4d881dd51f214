import { decodeName, encodeName } from './file-name.ts';
import { type GitProgram, splitZero } from './git-program.ts';

/** A file, link or submodule of a commit; the path is relative to the commit's top folder. */
export interface TreeItem {
  readonly mode: string;
  readonly type: 'blob' | 'commit' | 'tree';
  readonly oid: string;
  readonly path: string;
}

/** All files, links and submodules of a commit or tree, or those below one path. Throws a `FailureError` if git refuses. */
export async function listTree(
  git: GitProgram,
  treeish: string,
  path?: string,
): Promise<readonly TreeItem[]> {
  const limit = path === undefined ? [] : ['--', path];
  const output = await git.output(['ls-tree', '-r', '-z', '--full-tree', treeish, ...limit]);
  return splitZero(output).map((record) => {
    const tab = record.indexOf(9);
    const [mode = '', type = '', oid = ''] = record.toString('latin1', 0, tab).split(' ');
    return { mode, type: type as TreeItem['type'], oid, path: decodeName(record.subarray(tab + 1)) };
  });
}

/** Which of the paths (relative to `folder`) do ignore files hide, tracked or not? */
export async function ignoredPaths(
  git: GitProgram,
  folder: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  // A colon at the start would be read as magic.
  const prefix = `./${git.prefix(folder)}`;
  const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
  const ignored = await checkIgnore(git, names, []);
  return new Set(ignored.map((name) => name.slice(prefix.length)));
}

/** For each path that a pattern of an ignore file matches, the one that decides; `!` at its start lets the path through. */
export async function ignorePatterns(
  git: GitProgram,
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // A colon at the start would be read as magic.
  const prefix = `./${git.prefix(folder)}`;
  const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
  const records = await checkIgnore(git, names, ['--verbose']);
  const found = new Map<string, string>();
  // Four fields a path: file, line, pattern, path.
  for (let i = 0; i + 3 < records.length; i += 4) {
    found.set((records[i + 3] ?? '').slice(prefix.length), records[i + 2] ?? '');
  }
  return found;
}

/** One bad path makes git give up on all of them, so a refused batch is halved until the bad one is alone. */
async function checkIgnore(
  git: GitProgram,
  names: readonly string[],
  flags: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const input = Buffer.concat(names.flatMap((name) => [encodeName(name), zero]));
  const { code, stdout } = await git.run(['check-ignore', '-z', '--no-index', ...flags, '--stdin'], input);
  if (code === 0 || code === 1) return splitZero(stdout).map(decodeName);
  if (names.length === 1 || code === undefined) return [];
  const middle = names.length >>> 1;
  const first = await checkIgnore(git, names.slice(0, middle), flags);
  return [...first, ...(await checkIgnore(git, names.slice(middle), flags))];
}

const zero = Buffer.from([0]);

/** Which of the paths (relative to `folder`) does the index, or HEAD, hold, or hold something below? */
export async function trackedPaths(
  git: GitProgram,
  folder: string,
  paths: readonly string[],
  where: 'index' | 'head',
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const prefix = git.prefix(folder);
  const names = paths.map((path) => `${prefix}${path.replace(/\/$/u, '')}`);
  const list =
    where === 'index' ? ['ls-files', '--cached'] : ['ls-tree', '-r', '--name-only', '--full-tree', 'HEAD'];
  // Naming many paths on a command line is slower than reading the whole list, and has a limit.
  const { stdout } = await git.run([
    '--literal-pathspecs',
    ...list,
    '-z',
    ...(names.length > 100 ? [] : ['--', ...names]),
  ]);
  const found = new Set<string>();
  for (const record of splitZero(stdout)) addWithParents(decodeName(record), found);
  return new Set(paths.filter((_, i) => found.has(names[i] ?? '')));
}

/** Files below a folder, relative to it, that the index marks as left out of the working tree (`S`: skip-worktree). */
export async function leftOutPaths(git: GitProgram, folder: string): Promise<readonly string[]> {
  const prefix = git.prefix(folder);
  const limit = prefix === '' ? [] : ['--', prefix];
  const { stdout } = await git.run(['--literal-pathspecs', 'ls-files', '--cached', '-t', '-z', ...limit]);
  return splitZero(stdout)
    .map(decodeName)
    .flatMap((record) => (record.startsWith('S ') ? record.slice(2 + prefix.length) : []));
}

function addWithParents(path: string, found: Set<string>): void {
  for (
    let end = path.length;
    end > 0 && !found.has(path.slice(0, end));
    end = path.lastIndexOf('/', end - 1)
  ) {
    found.add(path.slice(0, end));
  }
}
