import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs, type Told } from '../run-verb.ts';

/** How two outputs are compared: to the letter, by line in any order, or as JSON whose lists are sets. */
export type Likeness = 'text' | 'lines' | 'json';

/** One project that real DVC and our verbs are asked about in turn; verbs that only ask leave it as it is. */
export class AskRig implements AsyncDisposable {
  readonly rig = Rig.create();
  readonly outside = Rig.create({ git: false, dvc: false });
  readonly #home = Rig.create({ git: false, dvc: false });
  readonly #program: string;

  constructor(program: string) {
    this.#program = program;
  }

  /** Runs real DVC, which has to succeed: for making the project. */
  make(...words: string[]): void {
    const { code, err } = this.dvc(words);
    expect(code, `dvc ${words.join(' ')}\n${err}`).toBe(0);
  }

  dvc(words: readonly string[], folder = ''): Told {
    const { status, stdout, stderr } = spawnSync(this.#program, words, {
      cwd: this.rig.path(folder),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: this.#home.root,
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: this.#home.path('site'),
        DVC_GLOBAL_CONFIG_DIR: this.#home.path('none'),
        DVC_SYSTEM_CONFIG_DIR: this.#home.path('none'),
      },
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  /** Both are asked the same; exit code and output have to be alike. Gives what DVC said. */
  async same(
    words: readonly string[],
    how: Likeness = words.includes('--json') ? 'json' : 'text',
    folder = '',
  ): Promise<Told> {
    const dvc = this.dvc(words, folder);
    const ours = await runOurs(this.rig.path(folder), words);
    const step = `dvc ${words.join(' ')}\n${dvc.err}\n--- ours\n${ours.err}`;
    expect(ours.code, step).toBe(dvc.code);
    expect(shape(ours.out, how), step).toEqual(shape(dvc.out, how));
    return dvc;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const rig of [this.rig, this.outside, this.#home]) await rig[Symbol.asyncDispose]();
  }
}

function shape(out: string, how: Likeness): unknown {
  if (how === 'lines') return out.split('\n').sort();
  if (how === 'text' || out.trim() === '') return out;
  return asSets(JSON.parse(out));
}

/** DVC's order within lists is random. */
function asSets(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(asSets).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, asSets(item)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
