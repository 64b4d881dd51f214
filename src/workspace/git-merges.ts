import type { GitProgram } from './git-program.ts';

/** A file that a merge, a rebase, a cherry-pick or a stash could not merge: the blobs of its sides, absent where it did not exist. */
export interface Unmerged {
  /** From the top of the repository */
  readonly path: string;
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/** What merges in progress need of git. What git refuses is thrown as a `FailureError`. */
export class GitMerges {
  readonly #program: GitProgram;

  constructor(program: GitProgram) {
    this.#program = program;
  }

  /** The files that are in conflict, by path, as the index has them. */
  async unmerged(): Promise<readonly Unmerged[]> {
    const args = ['ls-files', '--unmerged', '-z', '--full-name', ':/'];
    const text = (await this.#program.output(args)).toString('utf8');
    const files = new Map<string, { path: string; base?: string; ours?: string; theirs?: string }>();
    for (const line of text.split('\0')) {
      const [, oid = '', stage, path] = /^\d+ ([0-9a-f]+) ([123])\t(.+)$/s.exec(line) ?? [];
      if (path === undefined) continue;
      const file = files.get(path) ?? { path };
      files.set(path, file);
      if (stage === '1') file.base = oid;
      else if (stage === '2') file.ours = oid;
      else file.theirs = oid;
    }
    return [...files.values()];
  }

  /** The commit that is being brought in, by the ref that Git keeps while that lasts; undefined: none. */
  async incoming(): Promise<string | undefined> {
    for (const ref of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD', 'REVERT_HEAD']) {
      const sha = await this.#program.line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
      if (sha !== undefined) return sha;
    }
    return undefined;
  }
}
