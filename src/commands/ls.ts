import { mkdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { tabulateRows } from '../report/tabulate.ts';
import { paint } from '../report/terminal-style.ts';
import { pyJson } from '../values/json.ts';
import type { Value } from '../values/value.ts';
import { loadIgnore } from '../workspace/ignore.ts';
import { findRoots } from '../workspace/root.ts';
import type { Host } from './context.ts';
import { cachedOuts, dataPath, recordedIndex } from './data/sides.ts';
import { harmless } from './harmless.ts';
import { type Listed, listEntries } from './ls-entries.ts';
import { committedFiles, workspaceFiles } from './ls-files.ts';
import { listTree, type TreeLine } from './ls-tree.ts';
import { naturalSize } from './natural-size.ts';
import { Remotes } from './remotes.ts';
import { type Session, withSession } from './session.ts';
import { openSource } from './source-repo/open.ts';
import { addedBy, addedOptions } from './trusted-config.ts';
import type { Terminal, Verb, Words } from './verb.ts';

/** `ls URL [PATH]`: files and tracked data of a project on this machine (dvc: dvc/commands/ls). */
export const ls: Verb = {
  name: 'ls',
  help: 'List files and tracked data of a project, also as of a commit',
  args: '<url> [path]',
  options: [
    { flags: '-R, --recursive', help: 'all files below' },
    { flags: '-T, --tree', help: 'all below as a tree' },
    { flags: '-L, --level <depth>', help: 'with -R or -T: only so many levels' },
    { flags: '--dvc-only', help: 'only tracked data' },
    { flags: '--json', help: 'print one JSON list' },
    { flags: '--rev <commit>', help: 'as of this commit' },
    { flags: '--size', help: 'sizes too' },
    { flags: '--show-hash', help: 'hashes too' },
    { flags: '--remote <name>', help: 'the remote to ask for manifests' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    if (words.options.tree === true && words.options.json === true) return fail(eitherOr);
    const listed = await listIn(words, host);
    if (!listed.ok) return listed;
    if (words.options.json === true)
      terminal.out(`${pyJson(listed.value.map(({ entry }) => entryJson(entry)))}\n`);
    else if (listed.value.length > 0) terminal.out(listText(listed.value, words, terminal));
    return 0;
  },
};

async function listIn({ args, options }: Words, host: Host): Promise<Result<readonly TreeLine[]>> {
  const [url = '.', path = ''] = args;
  const folder = resolve(host.cwd, url);
  if (/^[\w+.-]+:\/\//.test(url) || /^[^/]+@[^/]+:/.test(url) || !findRoots(folder).ok)
    return listClone({ args, options }, host);
  const added = addedBy(options, host.cwd);
  return withSession(
    { ...host, cwd: folder },
    (session) =>
      list(session, path, {
        rev: typeof options.rev === 'string' ? options.rev : undefined,
        remote: typeof options.remote === 'string' ? options.remote : undefined,
        recursive: options.recursive === true,
        tree: options.tree === true,
        dvcOnly: options.dvcOnly === true,
        depth: typeof options.level === 'string' ? Number.parseInt(options.level, 10) || 0 : undefined,
      }),
    added,
  );
}

interface Asked {
  readonly rev: string | undefined;
  readonly remote: string | undefined;
  readonly recursive: boolean;
  readonly tree: boolean;
  readonly dvcOnly: boolean;
  readonly depth: number | undefined;
}

async function list(session: Session, path: string, asked: Asked): Promise<Result<readonly TreeLine[]>> {
  const project = asked.rev === undefined ? await session.project() : await session.projectAt(asked.rev);
  if (!project.ok) return project;
  const { revision } = project.value;
  const ignore = await loadIgnore(revision);
  const files =
    asked.rev === undefined || session.git === undefined
      ? workspaceFiles(session.projectRoot, ignore)
      : await committedFiles(session.git, { sha: revision.sha ?? '', prefix: prefixOf(session), ignore });
  await using remotes = new Remotes(session);
  const outs = cachedOuts(project.value);
  const sources = {
    files,
    data: recordedIndex(session, remotes, outs, asked.remote),
    outs: new Set(outs.map(dataPath)),
  };
  const wanted = posix.normalize(path.replace(/^\/+/u, '')).replace(/\/+$/u, '');
  if (wanted.startsWith('../') || wanted === '..') return fail(noPath(path));
  const at = wanted === '.' ? '' : wanted;
  if (asked.tree) {
    const lines = await listTree(at, sources, asked);
    return lines === undefined ? fail(noPath(path)) : ok(lines);
  }
  const found = await listEntries(at, sources, asked);
  return found === undefined ? fail(noPath(path)) : ok(found.map((entry) => ({ branch: '', entry })));
}

function prefixOf({ projectRoot, gitRoot }: Session): string {
  return gitRoot === undefined || gitRoot === projectRoot ? '' : `${projectRoot.slice(gitRoot.length + 1)}/`;
}

function entryJson({ path, isOut, isDir, isExec, size, md5 }: Listed): Value {
  return new Map<string, Value>([
    ['isout', isOut],
    ['isdir', isDir],
    ['isexec', isExec],
    ['size', size === undefined ? null : BigInt(size)],
    ['md5', md5 ?? null],
    ['path', path],
  ]);
}

function listText(listed: readonly TreeLine[], { options }: Words, { colour }: Terminal): string {
  const name = ({ branch, entry }: TreeLine) =>
    branch +
    paint(harmless(entry.path), entry.isDir ? '01;34' : '01;32', colour && (entry.isDir || entry.isExec));
  if (options.size !== true && options.showHash !== true) return `${listed.map(name).join('\n')}\n`;
  const rows = listed.map((line) => [
    ...(options.size === true ? [sizeText(line.entry)] : []),
    ...(options.showHash === true ? [line.entry.md5 ?? '-'] : []),
    name(line),
  ]);
  return `${tabulateRows(rows, { right: options.size === true, keepSpace: options.tree === true })}\n`;
}

function sizeText({ size, isDir }: Listed): string {
  return size === undefined || (size <= 0 && isDir) ? '' : naturalSize(size);
}

/** A repository elsewhere, or one without DVC, is cloned for the question (dvc: dvc/repo/ls.py). */
async function listClone({ args, options }: Words, host: Host): ReturnType<typeof listIn> {
  const [url = '', ...path] = args;
  const rev = typeof options.rev === 'string' ? options.rev : undefined;
  const opened = await openSource(host, { url, rev });
  if (!opened.ok) return opened;
  await using source = opened.value;
  // What holds no project yet becomes an empty one, in our own copy.
  mkdirSync(join(source.folder, '.dvc'), { recursive: true });
  return await listIn({ args: [source.folder, ...path], options: { ...options, rev: undefined } }, host);
}

const eitherOr: Failure = {
  reason: 'usage',
  message: 'Cannot use --tree and --json options together.',
  hint: 'leave one of them out',
};

function noPath(path: string): Failure {
  return { reason: 'data', message: `No such file or directory: '${path}'` };
}
