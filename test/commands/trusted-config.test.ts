import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/commands/context.ts';
import { openSession } from '../../src/commands/session.ts';

let root = '';
const config = (url: string, more = '') =>
  `[core]\n    remote = storage\n['remote "storage"']\n    url = ${url}\n${more}`;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root });
const write = (text: string) => writeFileSync(join(root, '.dvc', 'config'), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lockstep-config-'));
  mkdirSync(join(root, '.dvc'));
  write(config('s3://trusted/data'));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function host(): Host {
  return {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: root },
    cpus: 1,
    signal: new AbortController().signal,
    now: () => 0,
    emit: () => {},
  };
}

async function open(configFrom?: string) {
  const session = await openSession(host(), configFrom === undefined ? {} : { configFrom });
  if (!session.ok) throw new Error(session.failures[0]?.message);
  await session.value[Symbol.asyncDispose]();
  return session.value;
}

describe('a change that edits .dvc/config', () => {
  test('cannot send data elsewhere: remotes and cache are those of the base, and that is said', async () => {
    write(
      config(
        's3://elsewhere/data',
        '[cache]\n    dir = /tmp/elsewhere\n[parsing]\n    bool = boolean_optional\n',
      ),
    );
    const session = await open('main');
    expect(session.config.remotes.get('storage')?.url).toBe('s3://trusted/data');
    expect(session.config.cacheDir).toBe(join(root, '.dvc', 'cache'));
    expect(session.warnings.map(({ message }) => message)).toEqual([
      'this change edits .dvc/config; for remotes and cache the version of the base (main) was used',
    ]);
  });

  test('still decides how its own templates are read', async () => {
    write(config('s3://elsewhere/data', '[parsing]\n    bool = boolean_optional\n'));
    expect((await open('main')).config.boolStyle).toBe('boolean_optional');
  });

  test('is the word that counts where the working tree is trusted', async () => {
    write(config('s3://elsewhere/data'));
    const session = await open();
    expect(session.config.remotes.get('storage')?.url).toBe('s3://elsewhere/data');
    expect(session.warnings).toEqual([]);
  });

  test('is nothing to speak of if it does not differ', async () => {
    expect((await open('main')).warnings).toEqual([]);
  });
});
