import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Event, Host } from '../../src/commands/context.ts';
import { failureExitCode } from '../../src/commands/exit-code.ts';
import { verbs } from '../../src/commands/index.ts';
import { parseRequest } from '../../src/commands/request.ts';
import { failureText } from '../../src/terminal/failures.ts';
import { eventLines } from '../../src/terminal/progress.ts';
import { Rig } from '../rig.ts';

/** How a command ended and what it printed. */
export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

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
    const dvc = this.askDvc(words, folder);
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

  askDvc(words: readonly string[], folder = ''): Told {
    const { status, stdout, stderr } = spawnSync(this.#program, words, {
      cwd: this.dvc.path(folder),
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

  async [Symbol.asyncDispose](): Promise<void> {
    for (const rig of [this.dvc, this.ours, this.outside, this.#home]) await rig[Symbol.asyncDispose]();
  }
}

/** One of our verbs, from words to exit code, as the terminal tool runs it. */
export async function runOurs(cwd: string, words: readonly string[]): Promise<Told> {
  let [out, err] = ['', ''];
  const terminal = {
    columns: 100,
    colour: false,
    interactive: false,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const request = await parseRequest(words, verbs, '0');
  if (request.kind !== 'verb') {
    return { code: 254, out, err: request.kind === 'failed' ? failureText([request.failure], false) : '' };
  }
  const emit = eventLines(terminal, { quiet: false, toErr: false });
  const host: Host = {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      DVC_GLOBAL_CONFIG_DIR: '/nowhere',
      DVC_SYSTEM_CONFIG_DIR: '/nowhere',
    },
    cpus: 2,
    signal: new AbortController().signal,
    now: () => Date.now(),
    emit: (event: Event) => emit(event),
  };
  const ending = await request.verb.run(request.words, host, terminal);
  if (typeof ending === 'number') return { code: ending, out, err };
  err += failureText(ending.failures, false);
  return { code: failureExitCode(ending.failures, request.verb.exit), out, err };
}

/** Everything in a project but Git's own and temporary files: kind, permissions and bytes, or where a link leads. */
export function contentOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const name of fs.readdirSync(join(root, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      // DVC leaves upload files of its own behind.
      if (path === '.git' || path === '.dvc/tmp' || /^\.[\w-]{22}\.tmp$/.test(name)) continue;
      const stats = fs.lstatSync(join(root, path));
      const mode = (stats.mode & 0o777).toString(8);
      if (stats.isSymbolicLink()) found[path] = `link ${fs.readlinkSync(join(root, path)).replace(root, '')}`;
      else if (stats.isDirectory()) {
        found[`${path}/`] = mode;
        visit(path);
      } else found[path] = `${mode} ${stats.nlink} ${fs.readFileSync(join(root, path), 'latin1')}`;
    }
  };
  visit('');
  return found;
}

/** DVC's sentence without what it chains behind it; paths are relative to the project. */
function gistOf(err: string, root: string): string {
  const line = err.split('\n').find((text) => text.startsWith('ERROR: ')) ?? '';
  return line
    .slice('ERROR: '.length)
    .replaceAll(`${root}/`, '')
    .replace(/(?<=['"\]]|dvc'\?): (?:\[Errno \d+\].*|'[^']*' does not exist|Stage '[^']*' not found .*)$/, '')
    .trim();
}
