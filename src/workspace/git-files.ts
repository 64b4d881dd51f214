import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fsPath, listFolder } from './file-name.ts';
import type { GitEnvironment } from './git-environment.ts';
import { statsAt } from './stats.ts';

/** An answer that git's own files give. Where there is none, only git knows. */
export interface Known<T> {
  readonly value: T;
}

/** What HEAD says: a branch (`refs/heads/…`), or a commit. */
type Head = { readonly branch: string } | { readonly sha: string };

/**
 * Answers what git would say, from the files of an ordinary repository: starting git costs more than a plan does. Anything
 * unusual (worktrees, reftables, included configuration, links) is left to git.
 */
export class GitFiles {
  readonly #root: string;
  readonly #dir: string;
  readonly #home: GitEnvironment;
  readonly #configs = new Map<string, { readonly stamp: string; readonly text: string }>();

  constructor(root: string, env: GitEnvironment) {
    this.#root = root;
    this.#dir = join(root, '.git');
    this.#home = env;
  }

  /** The commit that is checked out. */
  headSha(): Known<string> | undefined {
    const head = this.#head();
    if (head === undefined) return undefined;
    return 'sha' in head ? { value: head.sha } : this.#ref(head.branch);
  }

  /** The commit that a full name (`refs/heads/main`) stands for; symbolic references and unknown names are left to git. */
  ref(name: string): Known<string> | undefined {
    return this.#isOrdinary() && isSafeName(name) ? this.#ref(name) : undefined;
  }

  #ref(name: string): Known<string> | undefined {
    const loose = readSmall(join(this.#dir, name))?.trim();
    if (loose !== undefined) return isSha(loose) ? { value: loose } : undefined;
    const packed = readSmall(join(this.#dir, 'packed-refs'));
    const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`));
    const sha = line?.slice(0, -name.length - 1);
    // A tag object is followed by the commit it names; that is for git.
    return sha !== undefined && isSha(sha) && !name.startsWith('refs/tags/') ? { value: sha } : undefined;
  }

  /** Nothing is tracked by the branch that is checked out: it has no section in the configuration. */
  hasNoUpstream(): boolean {
    const head = this.#head();
    if (head === undefined) return false;
    return 'sha' in head || this.#configHasNo(/\[\s*branch/i);
  }

  /** There is no remote. */
  hasNoRemote(): boolean {
    if (!this.#isOrdinary()) return false;
    const legacy = ['remotes', 'branches'].some((name) => hasEntries(join(this.#dir, name)));
    return !legacy && this.#configHasNo(/\[\s*remote/i);
  }

  /** No sparse checkout was ever set up here: git keeps its patterns in this file. */
  isWhole(): boolean {
    const isFolder = statsAt(this.#dir)?.isDirectory() === true;
    return isFolder && statsAt(join(this.#dir, 'info', 'sparse-checkout')) === undefined;
  }

  /** The texts of ignore files that hold for the whole repository; undefined: there may be others. */
  sharedIgnores(): readonly string[] | undefined {
    if (!this.#isOrdinary() || !this.#configHasNo(/excludesfile/i)) return undefined;
    const files = [join(this.#dir, 'info', 'exclude'), ...this.#homeFiles('ignore')];
    return files.flatMap((file) => readSmall(file) ?? []);
  }

  /** The text of a regular file below the repository's top folder; undefined if there is none. */
  text(path: string): string | undefined {
    return readSmall(join(this.#root, path));
  }

  #head(): Head | undefined {
    if (!this.#isOrdinary()) return undefined;
    const text = readSmall(join(this.#dir, 'HEAD'))?.trim() ?? '';
    if (isSha(text)) return { sha: text };
    const branch = text.startsWith('ref: refs/heads/') ? text.slice('ref: '.length) : '';
    return isSafeName(branch) ? { branch } : undefined;
  }

  /** A `.git` folder with references as files, and no configuration from elsewhere than the files known here. */
  #isOrdinary(): boolean {
    const isOdd = ['reftable', 'commondir', 'config.worktree'].some(
      (name) => statsAt(join(this.#dir, name)) !== undefined,
    );
    return (
      !isOdd &&
      statsAt(this.#dir)?.isDirectory() === true &&
      this.#configHasNo(/\[\s*(?:include|extensions)|worktree/i)
    );
  }

  #configHasNo(pattern: RegExp): boolean {
    // Other systems keep the system's configuration in places that only their git knows.
    if (process.platform !== 'linux') return false;
    const files = [join(this.#dir, 'config'), '/etc/gitconfig', ...this.#homeFiles('config')];
    return files.every((file) => !pattern.test(this.#config(file)));
  }

  /** The text of a file of configuration, '' if there is none; read again only when it is another one. */
  #config(file: string): string {
    const stats = statsAt(file);
    if (stats === undefined) return '';
    const stamp = [stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
    const known = this.#configs.get(file);
    if (known?.stamp === stamp) return known.text;
    const text = readSmall(file) ?? '';
    this.#configs.set(file, { stamp, text });
    return text;
  }

  /** The user's own `config` or `ignore`. */
  #homeFiles(name: 'config' | 'ignore'): string[] {
    const { HOME, XDG_CONFIG_HOME } = this.#home;
    const folder = XDG_CONFIG_HOME || (HOME && join(HOME, '.config'));
    return [
      ...(folder ? [join(folder, 'git', name)] : []),
      ...(HOME && name === 'config' ? [join(HOME, '.gitconfig')] : []),
    ];
  }
}

const maxBytes = 1 << 22;
/** What stands for a file that is there but cannot be read as one: no answer is found in it, and none is ruled out. */
const unreadable = '[include]\n*\n';

function readSmall(file: string): string | undefined {
  let fd: number;
  try {
    // Most of what is asked for is not there, and an error takes longer than a look.
    if (lstatSync(fsPath(file), { throwIfNoEntry: false }) === undefined) return undefined;
    fd = openSync(fsPath(file), constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unreadable;
  }
  try {
    const stats = fstatSync(fd);
    return stats.isFile() && stats.size <= maxBytes ? readFileSync(fd, 'utf8') : unreadable;
  } finally {
    closeSync(fd);
  }
}

function hasEntries(folder: string): boolean {
  if (statsAt(folder) === undefined) return false;
  try {
    return listFolder(folder).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function isSafeName(name: string): boolean {
  return /^refs\/[\w./-]+$/.test(name) && !name.includes('..') && !name.endsWith('.lock');
}
