import { checkOutUntrusted, makeRepository } from './git-checkout.ts';
import { GitExperiments } from './git-experiments.ts';
import { GitFiles } from './git-files.ts';
import {
  type AnnotatedTag,
  annotatedTags,
  type BranchRange,
  branchLog,
  commitOf,
  commitsSince,
  defaultBranch,
  experimentCommits,
  firstParents,
  introducingCommit,
  type LoggedCommit,
  logOf,
  type NamedCommit,
  namedCommits,
  resolveRevision,
  type Trailer,
  trailersBetween,
} from './git-history.ts';
import { noneIgnored } from './git-ignored.ts';
import { GitInstallation } from './git-installation.ts';
import { KnownCommits } from './git-known.ts';
import { GitMerges } from './git-merges.ts';
import { type GitObject, ObjectReader } from './git-objects.ts';
import {
  ignoredPaths,
  ignorePatterns,
  leftOutPaths,
  listTree,
  type TreeItem,
  trackedPaths,
} from './git-paths.ts';
import { type GitOptions, GitProgram } from './git-program.ts';
import { isDirty, untrackedFiles } from './git-status.ts';
import { start } from './start.ts';

/**
 * The few things that we ask git, safe in a repository that nobody vouches for. A question whose answer is "no" or "not
 * known" gives undefined or nothing, also without a git program; what cannot be answered throws a `FailureError`. Paths are
 * posix.
 */
export class Git {
  readonly root: string;
  readonly #program: GitProgram;
  readonly #files: GitFiles;
  readonly #contents: ObjectReader;
  readonly #kinds: ObjectReader;
  readonly #known = new KnownCommits();

  constructor(options: GitOptions) {
    this.root = options.root;
    this.#program = new GitProgram(options, start);
    this.#files = new GitFiles(options.root, options.env ?? {});
    const reader = (mode: string) => () => this.#program.start(['cat-file', mode, '--follow-symlinks']);
    this.#contents = new ObjectReader(reader('--batch'), true);
    this.#kinds = new ObjectReader(reader('--batch-check'), false);
  }

  /** The commit that a revision names: all that `git rev-parse` takes, else a branch of exactly one remote (dvc-compat 12), else an experiment. */
  revParse(rev: string): Promise<string | undefined> {
    return this.#known.commit(rev, () => resolveRevision(this.#program, rev));
  }

  /** The commit that is checked out; undefined before the first one. */
  headSha(): Promise<string | undefined> {
    const known = this.#files.headSha();
    return known === undefined ? commitOf(this.#program, 'HEAD') : Promise.resolve(known.value);
  }

  /** The best common ancestor; undefined if there is none, or a shallow clone hides it. */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const [one, other] = await Promise.all([this.revParse(a), this.revParse(b)]);
    return one === undefined || other === undefined
      ? undefined
      : this.#program.line(['merge-base', one, other]);
  }

  /** Name of the branch that is checked out; undefined on a detached HEAD. */
  currentBranch(): Promise<string | undefined> {
    return this.#program.line(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  }

  /** What the current branch tracks, as `origin/topic`. */
  upstream(): Promise<string | undefined> {
    if (this.#files.hasNoUpstream()) return Promise.resolve(undefined);
    return this.#program.line(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
  }

  /** The remote's default branch, as `origin/main`; `origin`, or the only remote. */
  defaultBranch(): Promise<string | undefined> {
    return this.#files.hasNoRemote() ? Promise.resolve(undefined) : defaultBranch(this.#program);
  }

  /** Does the clone lack history? */
  async isShallow(): Promise<boolean> {
    return (await this.#program.line(['rev-parse', '--is-shallow-repository'])) === 'true';
  }

  /** The value of one of Git's settings; undefined if it is not set. */
  setting(name: string): Promise<string | undefined> {
    return this.#program.line(['config', '--get', name]);
  }

  /** What installing hooks and a merge driver needs. */
  installation(): GitInstallation {
    return new GitInstallation(this.root, this.#program);
  }

  /** Local branches or tags with the commits they name, by name; DVC's `-a` and `-T`. */
  refs(kind: 'heads' | 'tags'): Promise<readonly NamedCommit[]> {
    return namedCommits(this.#program, kind);
  }

  /** Tags that somebody wrote a message for, by name. */
  annotatedTags(): Promise<readonly AnnotatedTag[]> {
    return annotatedTags(this.#program);
  }

  /** Every commit that HEAD, a branch (also of a remote) or a tag reaches, newest first; DVC's `--all-commits`. */
  allCommits(): Promise<readonly string[]> {
    return this.#program.lines([
      'rev-list',
      '--date-order',
      'HEAD',
      '--branches',
      '--remotes',
      '--tags',
      '--',
    ]);
  }

  /** `num` commits from one on, back along first parents; all of them if it is below zero. */
  firstParents(sha: string, num: number): Promise<readonly string[]> {
    return firstParents(this.#program, sha, num);
  }

  /** Every commit, of those that {@link allCommits} gives, made at a time (seconds since the epoch) or later. */
  commitsSince(seconds: number): Promise<readonly string[]> {
    return commitsSince(this.#program, seconds);
  }

  /** The commits of DVC's experiments, without the commits that they are based on. */
  experimentCommits(): Promise<readonly string[]> {
    return experimentCommits(this.#program);
  }

  /** Newest first: the commits up to `from` that touched a path (relative to the top folder). */
  log(
    path: string,
    options: { readonly from: string; readonly max?: number },
  ): Promise<readonly LoggedCommit[]> {
    return logOf(this.#program, path, options);
  }

  /** Newest first: the commits of a branch itself, first parents only. */
  branchLog(range: BranchRange): Promise<readonly LoggedCommit[]> {
    return branchLog(this.#program, range);
  }

  /** The trailers of one key that the commits between two revisions carry, oldest first. */
  trailers(range: {
    readonly base: string;
    readonly head: string;
    readonly key: string;
  }): Promise<readonly Trailer[]> {
    return this.#known.trailers(range, () => trailersBetween(this.#program, range));
  }

  /** The commit that put a text into a file (path relative to the top folder), see {@link introducingCommit}. */
  introducing(path: string, text: string): Promise<LoggedCommit | undefined> {
    return introducingCommit(this.#program, path, text);
  }

  /** All files, links and submodules of a commit or tree, or those below one of its paths. */
  lsTree(treeish: string, path?: string): Promise<readonly TreeItem[]> {
    return this.#known.tree(treeish, path, (limit) => listTree(this.#program, treeish, limit));
  }

  /** The object at `<commit>:<path>`, links inside the commit followed; blobs with their bytes up to 512 MiB. */
  read(name: string): Promise<GitObject> {
    return this.#known.object(name, 'read', (each) => this.#contents.ask(each));
  }

  /**
   * Reads ahead the files that describe the project at a folder (ends in a slash) of a commit and the next ones, where many are
   * looked at: git is asked once for some twenty projects instead of ten times for each.
   */
  async readAhead(commit: string, folder: string): Promise<void> {
    for (const path of await this.#known.projectFiles(commit, folder))
      this.read(`${commit}:${path}`).catch(() => {});
  }

  /** As {@link read}; bytes are only there if it was read before. */
  look(name: string): Promise<GitObject> {
    return this.#known.object(name, 'look', (each) => this.#kinds.ask(each));
  }

  /**
   * Which of the paths (relative to `folder`; folders with a `/` at the end) do ignore files hide? Tracked or not does not
   * matter, as in DVC. Paths that git refuses to judge, beyond links or in submodules, are not ignored.
   */
  isIgnored(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
    const prefix = this.#program.prefix(folder);
    if (
      noneIgnored(
        this.#files,
        paths.map((path) => `${prefix}${path}`),
      )
    )
      return Promise.resolve(new Set());
    return ignoredPaths(this.#program, folder, paths);
  }

  /** For each path that some ignore pattern matches: the pattern that decides, as written, with its `!` if it has one. */
  ignorePatterns(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return ignorePatterns(this.#program, folder, paths);
  }

  /** Which of the paths (relative to `folder`) does the index, or HEAD, hold, or hold something below? */
  tracked(
    folder: string,
    paths: readonly string[],
    where: 'index' | 'head' = 'index',
  ): Promise<ReadonlySet<string>> {
    return trackedPaths(this.#program, folder, paths, where);
  }

  /** Files below a folder, relative to it, that the index holds and a sparse checkout leaves out; sorted as in the index. */
  async leftOut(folder: string): Promise<readonly string[]> {
    return this.#files.isWhole() ? [] : leftOutPaths(this.#program, folder);
  }

  /** Files that Git neither tracks nor ignores, relative to the top folder. */
  untracked(): Promise<readonly string[]> {
    return untrackedFiles(this.#program);
  }

  /** Does anything tracked or staged differ from HEAD? Runs no filters. */
  isDirty(): Promise<boolean> {
    return isDirty(this.#program);
  }

  /** What merges in progress need. */
  merges(): GitMerges {
    return new GitMerges(this.#program);
  }

  /** Adds files to the index, for `core.autostage`. Unlike everything else here it honours the user's filters. */
  async add(paths: readonly string[]): Promise<void> {
    if (paths.length > 0) await this.#program.output(['--literal-pathspecs', 'add', '--', ...paths]);
  }

  /** Fetches exactly these refs or commits, as far back as `depth` commits. Throws a `FailureError` that says why not. */
  async fetch(
    remote: string,
    refspecs: readonly string[],
    options: { readonly depth?: number } = {},
  ): Promise<void> {
    const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`];
    const flags = ['--no-tags', '--no-recurse-submodules', '--quiet', ...depth];
    await this.#program.output(['fetch', ...flags, '--', remote, ...refspecs], { online: true });
  }

  /** What experiments need beyond questions. */
  experiments(): GitExperiments {
    return new GitExperiments(this.#program);
  }

  /** Makes the folder an empty repository without hooks, whose `origin` is at an address. Throws a `FailureError`. */
  initialise(origin: string): Promise<void> {
    return makeRepository(this.#program, origin);
  }

  /** Checks out a commit that nobody vouches for, see {@link checkOutUntrusted}. Throws a `FailureError`. */
  checkOut(sha: string): Promise<void> {
    return checkOutUntrusted(this.#program, sha);
  }

  /** Ends the long-lived readers. */
  async close(): Promise<void> {
    this.#contents.close();
    this.#kinds.close();
  }
}
