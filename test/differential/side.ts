import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer, Op } from './scenario.ts';

/** What a command printed and how it ended. */
export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Everything that a clean side sees of its surroundings. `home` is empty; nothing of the machine gets in. */
export function cleanEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    SHELL: '/bin/sh',
    LANG: 'C.UTF-8',
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(home, 'site'),
    DVC_GLOBAL_CONFIG_DIR: join(home, 'none'),
    DVC_SYSTEM_CONFIG_DIR: join(home, 'none'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** Runs Git with an identity and a clock of its own; throws with Git's words. */
export function git(cwd: string, ...words: string[]): string {
  const who = ['-c', 'user.name=rig', '-c', 'user.email=rig@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...words], {
    cwd,
    encoding: 'utf8',
    env: {
      ...cleanEnvironment(cwd),
      GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
      GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
    },
  });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout;
}

/** A Git repository with `.dvc`; there is no remote, so that nothing can be had from elsewhere. */
export function newProject(root: string): void {
  fs.mkdirSync(join(root, '.dvc'), { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  fs.writeFileSync(join(root, '.dvc/config'), '');
  fs.writeFileSync(join(root, '.dvc/.gitignore'), '/config.local\n/tmp\n/cache\n');
  fs.writeFileSync(join(root, '.dvcignore'), '');
}

/** Gives the project a remote beside it and commits that. */
export function addRemote(root: string): void {
  write(
    join(root, '.dvc/config'),
    '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../store\n',
  );
  git(root, 'commit', '--quiet', '--all', '-m', 'a remote');
}

/** Does what only changes files; false for ops that ask. What is not there is left alone. */
export function change(root: string, op: Op): boolean {
  const at = (path: string) => join(root, path);
  switch (op.op) {
    case 'write':
      write(at(op.path), op.text, op.mode);
      return true;
    case 'append':
      if (isFile(at(op.path)) || (op.path.endsWith('/new') && isFolder(dirname(at(op.path)))))
        write(at(op.path), (isFile(at(op.path)) ? fs.readFileSync(at(op.path), 'utf8') : '') + op.text);
      return true;
    case 'remove':
      fs.rmSync(at(op.path), { recursive: true, force: true });
      return true;
    case 'rename':
      if (fs.existsSync(at(op.from)) && !fs.existsSync(at(op.to))) fs.renameSync(at(op.from), at(op.to));
      return true;
    case 'chmod':
      if (isFile(at(op.path))) fs.chmodSync(at(op.path), op.mode);
      return true;
    case 'replace':
      replace(at(op.path), op);
      return true;
    case 'wipe':
      wipe(root, op);
      return true;
    case 'commit':
      git(root, 'add', '--all');
      if (op.but.length > 0)
        git(
          root,
          'rm',
          '-r',
          '--cached',
          '--quiet',
          '--ignore-unmatch',
          '--',
          ...op.but.map((path) => `:(glob)${path}`),
        );
      git(root, 'commit', '--quiet', '--allow-empty', '-m', 'commit');
      return true;
    default:
      return false;
  }
}

function isFile(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A new file each time, so that nothing that remembers inode, size and time is misled. */
function write(path: string, text: string, mode?: number): void {
  if (isFolder(path)) return;
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.rmSync(path, { force: true });
  fs.writeFileSync(path, text, mode === undefined ? {} : { mode });
}

function replace(path: string, { pattern, by, nth }: Extract<Op, { op: 'replace' }>): void {
  if (!isFile(path)) return;
  const text = fs.readFileSync(path, 'utf8');
  const matches = [...text.matchAll(new RegExp(pattern, 'gm'))];
  const match = matches[nth % Math.max(1, matches.length)];
  if (match === undefined) return;
  const changed = match[0].replace(new RegExp(pattern, 'm'), by);
  write(path, text.slice(0, match.index) + changed + text.slice(match.index + match[0].length));
}

function wipe(root: string, { what, nth = 0 }: Extract<Op, { op: 'wipe' }>): void {
  const cache = join(root, '.dvc/cache');
  if (what === 'cache') fs.rmSync(cache, { recursive: true, force: true });
  if (what === 'runs') fs.rmSync(join(cache, 'runs'), { recursive: true, force: true });
  if (what !== 'object' || !fs.existsSync(cache)) return;
  const objects = fs
    .readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith('files') && isFile(join(cache, name)))
    .sort();
  const path = objects[nth % Math.max(1, objects.length)];
  if (path !== undefined) fs.rmSync(join(cache, path));
}

/** Everything on disk but Git's folder and scratch: path → permissions and content, locks and ignore files in full. */
export function tree(root: string, only: (path: string) => boolean = () => true): Record<string, string> {
  const found: Record<string, string> = {};
  if (!fs.existsSync(root)) return found;
  const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of names) {
    if (isScratch(path) || !only(path)) continue;
    const stat = fs.lstatSync(join(root, path));
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isSymbolicLink()) found[path] = `link ${fs.readlinkSync(join(root, path))}`;
    else if (stat.isDirectory()) found[path] = `folder ${mode}`;
    else {
      const content = fs.readFileSync(join(root, path));
      const text = isRead(path) ? content.toString('utf8') : createHash('md5').update(content).digest('hex');
      found[path] = `${mode} ${text}`;
    }
  }
  return found;
}

/**
 * Git's folder, scratch, and manifests by the older hash: DVC writes those into the cache whenever it looks at such a folder,
 * a `status` included, and reads them from nowhere but the folder itself.
 */
function isScratch(path: string): boolean {
  return /^\.git(\/|$)|(^|\/)\.dvc\/tmp(\/|$)|^\.dvc\/cache\/[0-9a-f]{2}(\/[0-9a-f]+\.dir)?$/.test(path);
}

function isRead(path: string): boolean {
  return /(^|\/)(dvc\.lock|\.gitignore|[^/]+\.dvc)$/.test(path);
}

/** Locks, `.dvc` files and ignore files: what a run leaves for Git. */
export function isPointer(path: string): boolean {
  return isRead(path) && !path.startsWith('.dvc/');
}

/** The answer to a question whose text is JSON. Numbers stay as they are spelled: `1`, `1.0` and `-0.0` are not the same. */
export function jsonAnswer({ code, out }: Told): Answer {
  if (code !== 0) return { failed: true };
  const spelled: Reviver = (_, value, { source }) => (typeof value === 'number' ? `number ${source}` : value);
  return { json: JSON.parse(out.trim() === '' ? '{}' : out, spelled as Parameters<typeof JSON.parse>[1]) };
}

/** As Node calls it; the type of `JSON.parse` does not know the source text yet. */
type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** Edges and nodes of a Mermaid text by name: numbering follows the folder listing (dvc-compat C-158). */
export function dagAnswer({ code, out }: Told): Answer {
  if (code !== 0) return { failed: true };
  const names = new Map(
    [...out.matchAll(/(node\d+)\["(.*)"\]/g)].map(([, id = '', name = '']) => [id, name]),
  );
  const edges = [...out.matchAll(/(node\d+)-->(node\d+)/g)].map(
    ([, a = '', b = '']) => `${names.get(a)} → ${names.get(b)}`,
  );
  return { stages: [...names.values(), ...edges].sort() };
}
