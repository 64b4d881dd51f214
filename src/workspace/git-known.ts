import type { Trailer } from './git-history.ts';
import type { GitObject } from './git-objects.ts';
import type { TreeItem } from './git-paths.ts';

const isSha = (name: string) => /^[0-9a-f]{40}$/u.test(name);

/** From this many folders of one commit on, the whole commit is listed once. */
const fewFolders = 4;

/** A project with more files is not read ahead, and no more at once. */
const fewFiles = 128;
const describesProject = /(?:\.(?:dvc|json|lock|toml|ya?ml)|\.dvc\/config)$/;

/** What is kept of objects, in bytes: of one, and of all. */
const [smallObject, allObjects] = [1 << 16, 1 << 23];

/**
 * What was learnt of commits by their hash, which never changes: a repository of a thousand projects asks the same a
 * thousand times, and each answer costs a process. Answers for names, which move, are not kept; nor is that a commit is
 * not there, as a fetch can bring it.
 */
export class KnownCommits {
  readonly #commits = new Set<string>();
  readonly #trailers = new Map<string, Promise<readonly Trailer[]>>();
  readonly #folders = new Map<string, Set<string>>();
  readonly #trees = new Map<string, Promise<ListedTree>>();
  readonly #objects = new Map<string, Promise<GitObject>>();
  #bytesOfObjects = 0;

  /** The commit that a revision names. */
  async commit(rev: string, find: () => Promise<string | undefined>): Promise<string | undefined> {
    if (this.#commits.has(rev)) return rev;
    const sha = await find();
    if (sha === rev && isSha(rev)) this.#commits.add(rev);
    return sha;
  }

  /** The trailers of one key between two commits. */
  trailers(
    { base, head, key }: { readonly base: string; readonly head: string; readonly key: string },
    find: () => Promise<readonly Trailer[]>,
  ): Promise<readonly Trailer[]> {
    if (!isSha(base) || !isSha(head)) return find();
    const range = `${base}..${head} ${key}`;
    const known = this.#trailers.get(range) ?? find();
    this.#trailers.set(range, known);
    return known;
  }

  /** The items of a commit, or those below one of its folders (ends in a slash). */
  async tree(
    treeish: string,
    path: string | undefined,
    list: (path?: string) => Promise<readonly TreeItem[]>,
  ): Promise<readonly TreeItem[]> {
    if (path === undefined || !isSha(treeish) || !path.endsWith('/')) return list(path);
    const folders = this.#folders.get(treeish) ?? new Set();
    this.#folders.set(treeish, folders.add(path));
    if (folders.size <= fewFolders) return list(path);
    const whole = this.#trees.get(treeish) ?? list().then((items) => new ListedTree(items));
    this.#trees.set(treeish, whole);
    return (await whole).below(path);
  }

  /**
   * Files that describe projects and were not asked for yet, of a commit that was listed whole: those in and below a folder and
   * behind it, few; or none at all.
   */
  async projectFiles(commit: string, folder: string): Promise<readonly string[]> {
    const tree = await this.#trees.get(commit);
    if (tree === undefined || tree.below(folder).length > fewFiles) return [];
    if (this.#bytesOfObjects > allObjects / 2) return [];
    const paths = tree
      .from(folder, fewFiles)
      .filter(({ type, path }) => type === 'blob' && describesProject.test(path))
      .map(({ path }) => path);
    return this.#objects.has(`read ${commit}:${paths[0]}`) ? [] : paths;
  }

  /** The object at `<commit>:<path>`, with its bytes or, if it was not read before, without them. */
  async object(
    name: string,
    how: 'read' | 'look',
    ask: (name: string) => Promise<GitObject>,
  ): Promise<GitObject> {
    if (!isSha(name.slice(0, name.indexOf(':')))) return ask(name);
    const key = `${how} ${name}`;
    const known = this.#objects.get(key) ?? this.#objects.get(`read ${name}`);
    if (known !== undefined) return known;
    const asked = ask(name);
    this.#objects.set(key, asked);
    const size = key.length + (await asked.then(sizeToKeep, () => allObjects));
    if (size > Math.min(smallObject, allObjects - this.#bytesOfObjects)) this.#objects.delete(key);
    else this.#bytesOfObjects += size;
    return asked;
  }
}

function sizeToKeep(object: GitObject): number {
  if (object.kind === 'missing') return allObjects;
  return object.kind === 'blob' ? (object.bytes?.length ?? 0) : 0;
}

/** All items of a commit. */
class ListedTree {
  readonly #items: readonly TreeItem[];
  /** Where what lies below a folder begins and ends: it stands together, in Git's order of paths */
  readonly #ranges = new Map<string, { readonly start: number; end: number }>();

  constructor(items: readonly TreeItem[]) {
    this.#items = items;
    for (const [i, { path }] of items.entries()) {
      for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
        const folder = path.slice(0, at + 1);
        const range = this.#ranges.get(folder);
        if (range === undefined) this.#ranges.set(folder, { start: i, end: i + 1 });
        else range.end = i + 1;
      }
    }
  }

  /** So many items, those below a folder first. */
  from(folder: string, count: number): readonly TreeItem[] {
    const start = this.#ranges.get(folder)?.start;
    return start === undefined ? [] : this.#items.slice(start, start + count);
  }

  below(folder: string): readonly TreeItem[] {
    const range = this.#ranges.get(folder);
    return range === undefined ? [] : this.#items.slice(range.start, range.end);
  }
}
