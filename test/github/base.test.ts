import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { type Base, prepareBase } from '../../src/github/base.ts';
import { hasPersistedCredentials } from '../../src/github/credentials.ts';
import { gitLogin } from '../../src/github/git-login.ts';
import type { Trigger } from '../../src/github/trigger.ts';
import { FakeGitHub } from '../fakes/github.ts';

let folder: string;
let github: FakeGitHub;
/** main: m1, m2 · change: c1 from m1 · merge: of c1 into m2, as GitHub makes it */
const commits: Record<'m1' | 'm2' | 'c1' | 'merge', string> = { m1: '', m2: '', c1: '', merge: '' };

const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
function git(cwd: string, ...args: string[]): string {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...identity, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function commit(origin: string, name: string): string {
  writeFileSync(join(origin, name), name);
  git(origin, 'add', '.');
  git(origin, 'commit', '-q', '-m', name);
  return git(origin, 'rev-parse', 'HEAD');
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'base-'));
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  commits.m1 = commit(origin, 'm1');
  git(origin, 'checkout', '-q', '-b', 'change');
  commits.c1 = commit(origin, 'c1');
  git(origin, 'checkout', '-q', 'main');
  commits.m2 = commit(origin, 'm2');
  git(origin, 'checkout', '-q', '--detach');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
  commits.merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', commits.merge);
  git(origin, 'checkout', '-q', 'main');
  github = await FakeGitHub.start(commits.c1);
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A clone as actions/checkout leaves it: one ref, detached. */
function checkout(ref: string, depth: number | undefined): string {
  const clone = join(folder, 'clone');
  mkdirSync(clone);
  git(clone, 'init', '-q');
  git(clone, 'remote', 'add', 'origin', `file://${join(folder, 'origin')}`);
  git(
    clone,
    'fetch',
    '-q',
    '--no-tags',
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    'origin',
    `+${ref}:refs/remotes/pull/7/merge`,
  );
  git(clone, 'checkout', '-q', '--detach', 'refs/remotes/pull/7/merge');
  return clone;
}

function prepare(clone: string, trigger: Trigger, wanted?: string): Promise<Base> {
  const env = {
    ...github.env(),
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_SHA: git(clone, 'rev-parse', 'HEAD'),
  };
  const api = openApi({ env, token: 'write', sleep: async () => undefined });
  return prepareBase({ workspace: clone, env, token: 'write', api, trigger, wanted });
}

function pull(baseSha = commits.m1): Trigger {
  return {
    kind: 'pull-request',
    tier: 'T1',
    number: 7,
    headSha: commits.c1,
    baseSha,
    baseRef: 'main',
    origin: 'same-repository',
  };
}

function has(clone: string, sha: string): boolean {
  try {
    git(clone, 'cat-file', '-e', `${sha}^{tree}`);
    return true;
  } catch {
    return false;
  }
}

describe('a pull request', () => {
  test.each([
    ['shallow', 1],
    ['complete', undefined],
  ])(
    'whose merge commit is checked out, in a %s clone, is compared with the base it was merged with',
    async (_, depth) => {
      const clone = checkout('refs/pull/7/merge', depth);
      // The payload's base is older: main moved between the event and the merge commit.
      expect(await prepare(clone, pull(commits.m1))).toEqual({ base: commits.m2, baseName: 'main' });
      expect(has(clone, commits.m2)).toBe(true);
      expect(github.calls).toEqual([]);
      expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe(String(depth !== undefined));
    },
  );

  test('whose head is checked out in a shallow clone asks for the merge base and fetches it', async () => {
    const clone = checkout('refs/heads/change', 1);
    github.mergeBases.set(`${commits.m2}...${commits.c1}`, commits.m1);
    expect(await prepare(clone, pull(commits.m2))).toEqual({ base: commits.m1, baseName: 'main' });
    expect(has(clone, commits.m1)).toBe(true);
  });

  test('whose head is checked out in a complete clone needs nobody', async () => {
    const clone = checkout('refs/heads/change', undefined);
    git(clone, 'fetch', '-q', 'origin', 'main');
    expect(await prepare(clone, pull(commits.m2))).toEqual({ base: commits.m1, baseName: 'main' });
    expect(github.calls).toEqual([]);
  });

  test('whose base cannot be had says so, and does not compare', async () => {
    const clone = checkout('refs/heads/change', 1);
    git(clone, 'remote', 'set-url', 'origin', `file://${join(folder, 'gone')}`);
    const base = await prepare(clone, pull(commits.m2));
    expect(base).toMatchObject({
      warning: { reason: 'git', message: expect.stringContaining('the merge base could not be fetched') },
    });
    expect(base).not.toHaveProperty('base');
  });

  test('leaves no credential behind', async () => {
    await prepare(checkout('refs/pull/7/merge', 1), pull());
    expect(readdirSync(folder).sort()).toEqual(['clone', 'origin']);
  });
});

describe('a push', () => {
  test('to the default branch is compared with what was there before', async () => {
    const clone = checkout('refs/heads/main', 1);
    expect(await prepare(clone, { kind: 'push', tier: 'T2', sha: commits.m2, before: commits.m1 })).toEqual({
      base: commits.m1,
    });
    expect(has(clone, commits.m1)).toBe(true);
  });

  test('to another branch of a shallow clone is compared with the default branch', async () => {
    const clone = checkout('refs/heads/change', 1);
    github.mergeBases.set(`main...${commits.c1}`, commits.m1);
    expect(
      await prepare(clone, { kind: 'push', tier: 'T1', sha: commits.c1, defaultBranch: 'main' }),
    ).toEqual({ base: commits.m1, baseName: 'main' });
  });

  test.each([
    { kind: 'push', tier: 'T1', defaultBranch: 'main' },
    { kind: 'dispatch', tier: 'T1', force: false, defaultBranch: 'main' },
  ] as const)(
    'to another branch of a complete clone is too, so that its base says which remotes count: $kind',
    async (trigger) => {
      const clone = checkout('refs/heads/change', undefined);
      git(clone, 'fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
      expect(await prepare(clone, trigger)).toEqual({ base: commits.m1, baseName: 'main' });
      expect(github.calls).toEqual([]);
    },
  );

  test('that lost what was there leaves it to the engine', async () => {
    const clone = checkout('refs/heads/main', 1);
    expect(await prepare(clone, { kind: 'push', tier: 'T2', before: 'f'.repeat(40) })).toEqual({});
  });
});

describe('a base that was asked for', () => {
  const push: Trigger = { kind: 'push', tier: 'T1' };

  test.each(['main', 'origin/main'])('as %s is fetched', async (name) => {
    const clone = checkout('refs/heads/change', 1);
    expect(await prepare(clone, push, name)).toEqual({ base: name });
    expect(git(clone, 'rev-parse', 'refs/remotes/origin/main')).toBe(commits.m2);
  });

  test('by its commit is fetched', async () => {
    const clone = checkout('refs/heads/change', 1);
    expect(await prepare(clone, push, commits.m2)).toEqual({ base: commits.m2 });
    expect(has(clone, commits.m2)).toBe(true);
  });

  test.each(['--upload-pack=touch x', 'a b', '-x', 'a..b', 'a:b', '+x', 'nowhere'])(
    'as %j is not fetched, and nothing else happens',
    async (name) => {
      const clone = checkout('refs/heads/change', 1);
      const before = git(clone, 'for-each-ref');
      expect((await prepare(clone, push, name)).base).toBe(name);
      expect(git(clone, 'for-each-ref')).toBe(before);
    },
  );
});

test('our own login sends its header to the server only, and is gone afterwards', async () => {
  const login = await gitLogin(
    { HOME: folder, RUNNER_TEMP: folder, GITHUB_SERVER_URL: 'https://github.com', PATH: process.env.PATH },
    'secret"\n',
  );
  writeFileSync(join(folder, '.gitconfig'), '[user]\n\tname = kept\n');
  const config = (...args: string[]) =>
    execFileSync('git', ['config', ...args], {
      cwd: folder,
      env: { ...login.env, GIT_CONFIG_NOSYSTEM: '1' } as NodeJS.ProcessEnv,
      encoding: 'utf8',
    }).trim();
  const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:secret"\n').toString('base64')}`;
  expect(config('--get-urlmatch', 'http.extraheader', 'https://github.com/acme/pipe')).toBe(header);
  expect(() =>
    config('--get-urlmatch', 'http.extraheader', 'https://github.com.evil.example/acme/pipe'),
  ).toThrow();
  expect(config('user.name')).toBe('kept');
  await login[Symbol.asyncDispose]();
  expect(readdirSync(folder).filter((name) => name.startsWith('lockstep-git-'))).toEqual([]);
});

test.each([
  ['[core]\n\tbare = false\n', false],
  ['[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic abc\n', true],
  [
    '[includeIf "gitdir:/w/.git"]\n\tpath = /home/runner/work/_temp/git-credentials-0b1c2d3e-aaaa-bbbb-cccc-123456789abc.config\n',
    true,
  ],
  ['[http "https://example.com/"]\n\textraheader = X-Trace: 1\n', false],
])('a clone with the configuration %j: credentials left behind is %s', async (config, expected) => {
  const clone = join(folder, 'c');
  mkdirSync(join(clone, '.git'), { recursive: true });
  writeFileSync(join(clone, '.git', 'config'), config);
  expect(await hasPersistedCredentials(clone)).toBe(expected);
});
