import { FailureError } from '../failure.ts';
import type { GitProgram } from './git-program.ts';

/** A file that a merge, a rebase, a cherry-pick or a stash could not merge: the blobs of its sides, absent where it did not exist. */
export interface Unmerged {
  /** From the top of the repository */
  readonly path: string;
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/** One file of a tree that is another one in a second tree; without `oid` it is not there any more. */
export interface TreeChange {
  readonly path: string;
  readonly mode?: string;
  readonly oid?: string;
}

/** What merges in progress need of git. What git refuses is thrown as a `FailureError`. */
export class GitMerges {
  readonly #program: GitProgram;

  constructor(program: GitProgram) {
    this.#program = program;
  }

  /** Merges a commit into what is checked out, without committing; false: there are conflicts. */
  async start(sha: string): Promise<boolean> {
    const identity = ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
    const args = [...identity, 'merge', '--no-commit', '--no-ff', '--no-verify', '--quiet', sha];
    const { code, stderr } = await this.#program.run(args);
    if (code === 0) return true;
    if (code === 1 && (await this.unmerged()).length > 0) return false;
    const [first = `it ended with ${code}`] = stderr.trim().split('\n');
    throw new FailureError({ reason: 'git', message: `git could not merge the branches: ${first}` });
  }

  /** The tree of what is in the index; nothing may be in conflict. */
  async tree(): Promise<string> {
    return (await this.#program.output(['write-tree'])).toString('latin1').trim();
  }

  /** What differs between two trees or commits, file by file. */
  async changes(from: string, to: string): Promise<readonly TreeChange[]> {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', from, to];
    const parts = (await this.#program.output(args)).toString('utf8').split('\0');
    const changes: TreeChange[] = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const [, mode, oid, kind] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(parts[i] ?? '') ?? [];
      const path = parts[i + 1] ?? '';
      if (mode === undefined || oid === undefined) continue;
      changes.push(kind === 'D' ? { path } : { path, mode, oid });
    }
    return changes;
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
