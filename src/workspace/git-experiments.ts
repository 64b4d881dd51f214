import { decodeName } from './file-name.ts';
import type { GitProgram } from './git-program.ts';

/** An experiment as DVC keeps it: a commit under `refs/exps/<first two>/<rest of the baseline>/<name>`. */
export interface ExperimentRef {
  readonly name: string;
  /** The commit that it started from */
  readonly baseline: string;
  readonly sha: string;
}

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
    const lines = await this.#program.lines([
      'for-each-ref',
      '--format=%(refname) %(objectname)',
      ...(containing === undefined ? [] : [`--contains=${containing}`]),
      'refs/exps',
    ]);
    return lines.flatMap((line) => {
      const [, start, rest, name, sha] =
        /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38,62})\/([^/]+) ([0-9a-f]+)$/.exec(line) ?? [];
      if (name === undefined || sha === undefined) return [];
      return [{ name, baseline: `${start}${rest}`, sha }];
    });
  }

  /** Does git take the name as part of a ref? */
  async isName(name: string): Promise<boolean> {
    if (name.includes('/')) return false;
    return (await this.#program.run(['check-ref-format', refOf('0'.repeat(40), name)])).code === 0;
  }

  /** Names a commit as an experiment; replaces one of the same name. */
  async save({ baseline, name, sha }: ExperimentRef): Promise<void> {
    await this.#program.output(['update-ref', '-m', 'experiment', refOf(baseline, name), sha]);
  }

  /** A commit of what is tracked as it is in the working tree now; HEAD where nothing differs. */
  async workingTree(): Promise<string> {
    const stash = await this.#text([...(await this.#identity()), 'stash', 'create']);
    return stash === '' ? this.#text(['rev-parse', 'HEAD']) : stash;
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
    return this.#text([...(await this.#identity()), 'commit-tree', '-p', parent, '-m', message, tree]);
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

  async #text(args: readonly string[]): Promise<string> {
    return decodeName(await this.#program.output(args)).trim();
  }
}

function refOf(baseline: string, name: string): string {
  return `refs/exps/${baseline.slice(0, 2)}/${baseline.slice(2)}/${name}`;
}
