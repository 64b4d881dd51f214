import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Where one exhibit stands: a repository, a folder beside it that nobody may touch, and a folder in which every command
 * of the exhibit would leave a file if it were run.
 */
export class Hall {
  readonly outer: string;
  readonly root: string;
  readonly outside: string;
  readonly home: string;
  readonly #canaries: string;

  constructor() {
    this.outer = realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-museum-')));
    this.root = join(this.outer, 'project');
    this.outside = join(this.outer, 'outside');
    this.home = join(this.outer, 'home');
    this.#canaries = join(this.outer, 'canaries');
    for (const folder of [this.root, this.outside, this.home, this.#canaries]) mkdirSync(folder);
    writeFileSync(join(this.outside, 'precious.txt'), 'precious\n');
    for (const secret of homeSecrets) {
      mkdirSync(dirname(join(this.home, secret)), { recursive: true });
      writeFileSync(join(this.home, secret), 'secret\n');
    }
    this.write('.dvc/config', '');
    this.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    this.write('data.txt', 'data\n');
    this.git('init', '--quiet', '--template=', '--initial-branch=main');
  }

  path(path: string): string {
    return join(this.root, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    symlinkSync(target, this.path(path));
  }

  /** A script that can be started. */
  program(path: string, command: string): void {
    this.write(path, `#!/bin/sh\n${command}\n`);
    chmodSync(this.path(path), 0o755);
  }

  take(path: string): void {
    rmSync(this.path(path), { recursive: true, force: true });
  }

  replace(path: string, target: string): void {
    this.take(path);
    this.link(path, target);
  }

  /** Another `.git`: a file with this text, or an empty folder. */
  replaceGit(text: string | undefined): void {
    this.take('.git');
    if (text === undefined) mkdirSync(this.path('.git'));
    else this.write('.git', text);
  }

  /** Takes an object out of the repository. */
  dropObject(name: string): void {
    const id = this.git('rev-parse', name).trim();
    this.take(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
  }

  fifo(path: string): void {
    execFileSync('mkfifo', [this.path(path)]);
  }

  /** A socket file whose listener stays until the process ends. */
  async socket(path: string): Promise<void> {
    const server = createServer();
    server.unref();
    await new Promise<void>((resolve) => server.listen(this.path(path), resolve));
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-c', 'user.name=m', '-c', 'user.email=m@lockstep.invalid', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: this.home, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'exhibit');
  }

  /** A shell command that shows that it was run. */
  canary(name: string): string {
    return `touch '${join(this.#canaries, name)}'`;
  }

  /** The commands that were run. */
  sung(): string[] {
    return readdirSync(this.#canaries).sort();
  }

  remove(): void {
    rmSync(this.outer, { recursive: true, force: true });
  }
}

/** What lies in the home folder of an exhibit and is nobody's business. */
export const homeSecrets = ['.aws/credentials', '.ssh/id_ed25519', '.netrc', '.config/gcloud/credentials.db'];

/** A repository that is broken or hostile, and what `plan` has to say about it. */
export interface Exhibit {
  readonly name: string;
  /** Builds it; what it leaves is committed unless `commit` is false */
  make(hall: Hall): void | Promise<void>;
  readonly commit?: false;
  readonly plan: Expected;
  /** What other verbs have to say, by their name */
  readonly others?: Readonly<Record<string, Expected>>;
}

/** An ending: exit code; for a failure its reason, words of its message, and where it points to. */
export interface Expected {
  readonly code: number;
  readonly reason?: string;
  readonly says?: RegExp;
  /** `file:line` or `file` */
  readonly at?: string;
}
