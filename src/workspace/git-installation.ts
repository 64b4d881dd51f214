import { resolve } from 'node:path';
import { decodeName } from './file-name.ts';
import type { GitProgram } from './git-program.ts';

/** Changes to a clone itself, not to what it holds. */
export class GitInstallation {
  readonly #root: string;
  readonly #program: GitProgram;

  constructor(root: string, program: GitProgram) {
    this.#root = root;
    this.#program = program;
  }

  /** Sets one of the clone's own settings. Throws a `FailureError` if git refuses. */
  async set(name: string, value: string): Promise<void> {
    await this.#program.output(['config', '--local', name, value]);
  }

  /** Absolute folder of the hooks that all work trees share. Throws a `FailureError` if git refuses. */
  async hooksFolder(): Promise<string> {
    const output = await this.#program.output(['rev-parse', '--git-common-dir']);
    return resolve(this.#root, decodeName(output).replace(/\n$/u, ''), 'hooks');
  }
}
