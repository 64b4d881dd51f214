import { copyFileSync, existsSync, statSync, utimesSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ExperimentRef, experimentRefs, type RefChange, refName } from './experiment-ref.ts';
import { decodeName } from './file-name.ts';
import { GitExperimentRemote } from './git-experiment-remote.ts';
import type { GitProgram } from './git-program.ts';

/** What experiments need of git (dvc: dvc/repo/experiments/refs.py). What git refuses is thrown as a `FailureError`. */
export class GitExperiments {
  readonly #program: GitProgram;

  constructor(program: GitProgram) {
    this.#program = program;
  }

  /**
   * Every experiment, by name within its baseline, or those whose history has a commit; DVC's own helpers (stashes, applied
   * states) are left out.
   */
  async list(containing?: string): Promise<readonly ExperimentRef[]> {
    const words = containing === undefined ? [] : [`--contains=${containing}`];
    return experimentRefs(this.#program, [...words, 'refs/exps']);
  }

  /** Does git take the name as part of a ref? */
  async isName(name: string): Promise<boolean> {
    if (name.includes('/')) return false;
    const ref = refName({ baseline: '0'.repeat(40), name });
    return (await this.#program.run(['check-ref-format', ref])).code === 0;
  }

  /** Does git take the name for a branch? */
  async isBranchName(name: string): Promise<boolean> {
    if (name.startsWith('-') || name === 'HEAD') return false;
    return (await this.#program.run(['check-ref-format', `refs/heads/${name}`])).code === 0;
  }

  /** Names a commit as an experiment; replaces one of the same name. */
  async save({ baseline, name, sha }: ExperimentRef): Promise<void> {
    await this.#program.output(['update-ref', '-m', 'experiment', refName({ baseline, name }), sha]);
  }

  /** Makes, moves and removes refs, all of them or none: each has to be what it was when the change was thought of. */
  async change(changes: readonly RefChange[]): Promise<void> {
    const lines = changes.map(({ ref, from, to }) =>
      to === undefined
        ? `delete ${refName(ref)} ${from ?? ''}\n`
        : `update ${refName(ref)} ${to} ${from ?? '0'.repeat(to.length)}\n`,
    );
    // A ref that stands for another one is changed itself.
    const words = ['update-ref', '--no-deref', '-m', 'experiment', '--stdin'];
    await this.#program.output(words, { input: Buffer.from(lines.join('')) });
  }

  /** Forgets that these commits are what was applied last (dvc: dvc/repo/experiments/utils.py remove_exp_refs). */
  async forgetApplied(shas: ReadonlySet<string>): Promise<void> {
    const applied = 'refs/exps/exec/EXEC_APPLY';
    const sha = await this.#program.line(['rev-parse', '--verify', '--quiet', applied]);
    if (sha !== undefined && shas.has(sha)) await this.#program.output(['update-ref', '-d', applied, sha]);
  }

  /** Makes a branch. Fails if there is one of that name. */
  async branch(name: string, sha: string, message: string): Promise<void> {
    const none = '0'.repeat(sha.length);
    await this.#program.output(['update-ref', '-m', message, `refs/heads/${name}`, sha, none]);
  }

  /** The commits of an experiment, without those that its baseline has. */
  async commitsOf({ baseline, sha }: ExperimentRef): Promise<readonly string[]> {
    return this.#program.lines(['rev-list', sha, `^${baseline}`, '--']);
  }

  /** Is a commit in the history of another one? False if one of them is not here. */
  async isAncestor(older: string, newer: string): Promise<boolean> {
    return (await this.#program.run(['merge-base', '--is-ancestor', older, newer])).code === 0;
  }

  /** The experiments of another repository: a remote of this one by its name, or an address. */
  remote(name: string): GitExperimentRemote {
    return new GitExperimentRemote(this.#program, name);
  }

  /** Names of the remotes that are configured. */
  remotes(): Promise<readonly string[]> {
    return this.#program.lines(['remote']);
  }

  /** A commit of what is tracked as it is in the working tree now; HEAD where nothing differs. */
  async workingTree(): Promise<string> {
    const stash = await this.#text([...(await this.#identity()), 'stash', 'create']);
    return stash === '' ? this.#text(['rev-parse', 'HEAD']) : stash;
  }

  /** Is a merge going on whose conflicts are still open? */
  async hasConflicts(): Promise<boolean> {
    return (await this.#program.line(['ls-files', '--unmerged'])) !== undefined;
  }

  /** A second working tree over the same repository. */
  async addCopy(path: string, commit: string): Promise<void> {
    await this.#program.output(['worktree', 'add', '--quiet', '--force', '--detach', path, commit]);
  }

  async removeCopy(path: string): Promise<void> {
    await this.#program.run(['worktree', 'remove', '--force', '--force', path]);
    await this.#program.run(['worktree', 'prune']);
  }

  /** Commits what this working tree holds: changes of tracked files, and `others` that are there. The branch stays. */
  async commit(parent: string, message: string, others: readonly string[]): Promise<string> {
    await this.#program.output(['add', '--update', '--', ':/']);
    if (others.length > 0)
      await this.#program.output(['--literal-pathspecs', 'add', '--force', '--', ...others]);
    const tree = await this.#text(['write-tree']);
    const command = [...(await this.#identity()), 'commit-tree', '-p', parent, tree];
    // With `-m` Git would add a line break, which DVC's commits have not.
    return this.#text(command, Buffer.from(message));
  }

  /** As {@link commit}, with an index of its own in a file that is not there yet: the user's stays as it is. */
  async commitBeside(
    index: string,
    parent: string,
    message: string,
    others: readonly string[],
  ): Promise<string> {
    const own = resolve(this.#program.root, await this.#text(['rev-parse', '--git-path', 'index']));
    // A clone that was never checked out has none, which is the same as an empty one.
    if (existsSync(own)) {
      copyFileSync(own, index);
      // Git reads files again that changed when the index was written or later; a copy must not look younger.
      const written = Math.floor(statSync(own).mtimeMs / 1000);
      utimesSync(index, written, written);
    }
    return new GitExperiments(this.#program.withIndex(index)).commit(parent, message, others);
  }

  treeOf(commit: string): Promise<string> {
    return this.#text(['rev-parse', '--verify', `${commit}^{tree}`]);
  }

  /** Makes the tracked files of the working tree those of a commit; HEAD stays. */
  async restore(commit: string): Promise<void> {
    await this.#program.output(['restore', `--source=${commit}`, '--worktree', '--', ':/']);
  }

  /** Commits of experiments have an author also where nobody has told Git who works here. */
  async #identity(): Promise<readonly string[]> {
    if ((await this.#program.line(['config', '--get', 'user.email'])) !== undefined) return [];
    return ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
  }

  async #text(args: readonly string[], input?: Uint8Array): Promise<string> {
    return decodeName(await this.#program.output(args, input === undefined ? {} : { input })).trim();
  }
}
