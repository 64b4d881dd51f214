import type { Trailer } from './git-history.ts';
import type { TreeItem } from './git-paths.ts';

const isSha = (name: string) => /^[0-9a-f]{40}$/u.test(name);

/** From this many folders of one commit on, the whole commit is listed once. */
const fewFolders = 4;

/**
 * What was learnt of commits by their hash, which never changes: a repository of a thousand projects asks the same a
 * thousand times, and each answer costs a process. Answers for names, which move, are not kept; nor is that a commit is
 * not there, as a fetch can bring it.
 */
export class KnownCommits {
  readonly #commits = new Set<string>();
  readonly #trailers = new Map<string, Promise<readonly Trailer[]>>();
  readonly #folders = new Map<string, Set<string>>();
  readonly #trees = new Map<string, Promise<readonly TreeItem[]>>();

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
    const whole = this.#trees.get(treeish) ?? list();
    this.#trees.set(treeish, whole);
    return below(await whole, path);
  }
}

/** Those below a folder stand together, in Git's order of paths as well as in that of code units. */
function below(items: readonly TreeItem[], folder: string): readonly TreeItem[] {
  const first = items.findIndex(({ path }) => path.startsWith(folder));
  if (first === -1) return [];
  let end = first + 1;
  while (items[end]?.path.startsWith(folder) === true) end += 1;
  return items.slice(first, end);
}
