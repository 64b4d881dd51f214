import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real folder that goes away with its scope (`using folder = tempFolder()`). */
export interface TempFolder extends Disposable {
  readonly path: string;
  /** Writes files, making their folders; returns the folder's path */
  write(files: Readonly<Record<string, string | Uint8Array>>): string;
  /** Runs git in it with a fixed identity and no configuration but its own; returns what it prints, trimmed */
  git(...args: readonly string[]): string;
}

/** An empty folder; `kind` adds what makes it a project (`.dvc`), a Git repository, or both. */
export function tempFolder(kind: 'plain' | 'dvc' | 'git' | 'both' = 'plain'): TempFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-workspace-')));
  const folder: TempFolder = {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
      return path;
    },
    git: (...args) => runGit(path, args),
    [Symbol.dispose]: () => removeAll(path),
  };
  if (kind === 'git' || kind === 'both') folder.git('init', '-q', '-b', 'main');
  if (kind === 'dvc' || kind === 'both') mkdirSync(join(path, '.dvc'));
  return folder;
}

/** The environment in which tests run git: nothing from the machine, a fixed identity. */
export const gitEnv: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_ALLOW_PROTOCOL: 'file',
};

export function runGit(cwd: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: gitEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function removeAll(path: string): void {
  unlock(path);
  rmSync(path, { recursive: true, force: true });
}

/** Read-only folders resist `rm -r` unless one is root. Links are not followed: they may lead out of the folder. */
function unlock(folder: string): void {
  if ((lstatSync(folder).mode & 0o700) !== 0o700) chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) unlock(join(folder, entry.name));
}
