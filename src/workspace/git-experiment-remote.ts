import { FailureError } from '../failure.ts';
import { type ExperimentRef, parseRefName, type RefChange, refName } from './experiment-ref.ts';
import { decodeName } from './file-name.ts';
import type { GitProgram } from './git-program.ts';

/** As many refs as are named to git at once: a command line has an end. */
const most = 200;

/**
 * The experiments of another repository. Whatever it answers is checked before it is believed; what cannot be done is thrown
 * as a `FailureError`.
 */
export class GitExperimentRemote {
  readonly #program: GitProgram;
  readonly #remote: string;

  constructor(program: GitProgram, remote: string) {
    this.#program = program;
    this.#remote = remote;
  }

  /** All of them, sorted by ref. Fails with DVC's sentence where there is no repository (dvc: dvc/scm.py InvalidRemoteSCMRepo). */
  async list(): Promise<readonly ExperimentRef[]> {
    const words = ['ls-remote', '--quiet', '--refs', '--', this.#remote, 'refs/exps/*'];
    const { code, stdout, stderr } = await this.#program.run(words, undefined, true);
    if (code !== 0) throw new FailureError(noRemote(this.#remote, stderr));
    return decodeName(stdout)
      .split('\n')
      .flatMap((line) => {
        const [sha = '', ref = ''] = line.split('\t');
        const parsed = parseRefName(ref);
        return parsed === undefined || !/^[0-9a-f]{40,64}$/.test(sha) ? [] : [{ ...parsed, sha }];
      });
  }

  /** Brings the commits of these experiments here; no ref is touched. */
  async fetch(refs: readonly ExperimentRef[]): Promise<void> {
    // `--refmap=` keeps git from moving refs that the configuration names.
    const flags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet', '--refmap='];
    for (const part of parts(refs)) {
      const words = ['fetch', ...flags, '--', this.#remote, ...part.map(refName)];
      await this.#program.output(words, { online: true });
    }
  }

  /** Makes, moves and removes refs there. One that meanwhile is not what it was is refused. */
  async change(changes: readonly RefChange[]): Promise<void> {
    const flags = ['--quiet', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'];
    for (const part of parts(changes)) {
      const leases = part.map(({ ref, from }) => `--force-with-lease=${refName(ref)}:${from ?? ''}`);
      const specs = part.map(({ ref, to }) => `${to ?? ''}:${refName(ref)}`);
      await this.#program.output(['push', ...flags, ...leases, '--', this.#remote, ...specs], {
        online: true,
      });
    }
  }
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));
}

/** Git's own first line says what is the matter; the address may hold a password. */
function noRemote(remote: string, stderr: string) {
  const clean = (text: string) =>
    text.replace(/[\0-\x1f\x7f-\x9f]/gu, '?').replace(/(:\/\/)[^/@\s]*@/gu, '$1***@');
  const reason = stderr.split('\n').find((line) => line.trim() !== '') ?? '';
  return {
    reason: 'git',
    message: `'${clean(remote).slice(0, 200)}' is not a valid Git remote or URL`,
    hint: reason === '' ? 'see `git remote -v`' : `git says: ${clean(reason).slice(0, 300)}`,
  } as const;
}
