import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { Rig } from '../rig.ts';
import { contentOf, runOurs, type Told } from '../run-verb.ts';

/** The same project twice: real DVC works in one, our verbs in the other, and after every step both have to be equal. */
export class VerbPair implements AsyncDisposable {
  readonly dvc = Rig.create();
  readonly ours = Rig.create();
  /** Seen by both: data outside the projects */
  readonly outside = Rig.create({ git: false, dvc: false });
  readonly #home = Rig.create({ git: false, dvc: false });
  readonly #program: string;

  constructor(program: string) {
    this.#program = program;
  }

  write(path: string, content: string | Uint8Array, mode?: number): void {
    for (const rig of this.both()) {
      rig.write(path, content);
      if (mode !== undefined) fs.chmodSync(rig.path(path), mode);
    }
  }

  each(work: (rig: Rig) => void): void {
    for (const rig of this.both()) work(rig);
  }

  both(): readonly [Rig, Rig] {
    return [this.dvc, this.ours];
  }

  /** Runs a verb on both sides, in the given folder, and compares exit codes and everything on disk. */
  async run(words: readonly string[], folder = ''): Promise<{ readonly dvc: Told; readonly ours: Told }> {
    const dvc = await this.askDvc(words, folder);
    const ours = await runOurs(this.ours.path(folder), words);
    const step = `dvc ${words.join(' ')}\n${dvc.err}\n--- ours\n${ours.err}`;
    expect(ours.code, step).toBe(dvc.code);
    expect(contentOf(this.ours.root), step).toEqual(contentOf(this.dvc.root));
    return { dvc, ours };
  }

  /** As {@link run}, and both say the same sentence when they fail. */
  async refused(words: readonly string[], folder = ''): Promise<void> {
    const { dvc, ours } = await this.run(words, folder);
    expect(dvc.code, words.join(' ')).not.toBe(0);
    expect(ours.err.replaceAll(`${this.ours.root}/`, '')).toContain(gistOf(dvc.err, this.dvc.root));
  }

  /** Runs real DVC while this process goes on, so that it can serve what DVC asks for. */
  askDvc(words: readonly string[], folder = ''): Promise<Told> {
    return this.askDvcIn(this.dvc, words, folder);
  }

  /** As {@link askDvc}, in either project. */
  async askDvcIn(rig: Rig, words: readonly string[], folder = ''): Promise<Told> {
    const child = spawn(this.#program, words, {
      cwd: rig.path(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: this.#home.root,
        DVC_NO_ANALYTICS: '1',
        DVC_SITE_CACHE_DIR: this.#home.path('site'),
        DVC_GLOBAL_CONFIG_DIR: this.#home.path('none'),
        DVC_SYSTEM_CONFIG_DIR: this.#home.path('none'),
      },
    });
    const [out, err] = [text(child.stdout), text(child.stderr)];
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve(status ?? -1));
    });
    return { code, out: await out, err: await err };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const rig of [this.dvc, this.ours, this.outside, this.#home]) await rig[Symbol.asyncDispose]();
  }
}

/** DVC's sentence without what it chains behind it; paths are relative to the project. */
function gistOf(err: string, root: string): string {
  const line = err.split('\n').find((text) => text.startsWith('ERROR: ')) ?? '';
  return line
    .slice('ERROR: '.length)
    .replaceAll(`${root}/`, '')
    .replace(/: \[Errno \d+\].*$/, '')
    .replace(/(?<=['?]): (?:'[^']*' does not exist|Stage '[^']*' not found .*)$/, '')
    .trim();
}
