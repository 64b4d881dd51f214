import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
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

describe('.dvc/config.local', () => {
  const local = (text: string) => writeFileSync(join(root, '.dvc', 'config.local'), text);
  const endpoint = '[\'remote "storage"\']\n    endpointurl = http://169.254.169.254\n';

  test('of the machine counts, whatever a change edits', async () => {
    local('[\'remote "storage"\']\n    profile = own\n');
    write(config('s3://elsewhere/data'));
    const { config: chosen, warnings } = await open('main');
    expect(chosen.remotes.get('storage')).toMatchObject({ url: 's3://trusted/data' });
    expect(chosen.remotes.get('storage')?.options.get('profile')).toBe('own');
    expect(warnings).toHaveLength(1);
  });

  test('that a change brings along sends nothing elsewhere, with and without an edit of .dvc/config', async () => {
    for (const also of ['', '\n# edited\n']) {
      local(endpoint);
      write(`${config('s3://trusted/data')}${also}`);
      git('add', '--force', '-A');
      git('commit', '-qm', 'change');
      const { config: chosen, warnings } = await open('main~1');
      expect(chosen.remotes.get('storage')?.options.has('endpointurl')).toBe(false);
      expect(warnings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('this change brings along .dvc/config.local'),
      );
      git('reset', '-q', '--hard', 'main~1');
    }
  });

  test('that the base has is that of the base', async () => {
    local('[\'remote "storage"\']\n    profile = base\n');
    git('add', '--force', '-A');
    git('commit', '-qm', 'base with it');
    git('branch', 'base');
    local(endpoint);
    git('commit', '-qam', 'change');
    const { config: chosen } = await open('base');
    expect(chosen.remotes.get('storage')?.options.get('profile')).toBe('base');
    expect(chosen.remotes.get('storage')?.options.has('endpointurl')).toBe(false);
  });
});

describe('what is said about an edit', () => {
  test('names the file, the base in short, and when the edit counts', async () => {
    write(config('s3://elsewhere/data'));
    const sha = git('rev-parse', 'main').toString().trim();
    expect((await open(sha)).warnings).toEqual([
      {
        reason: 'config',
        message: `this change edits .dvc/config; for remotes and cache the version of the base (${sha.slice(0, 7)}) was used`,
        hint: 'the new version counts once it is merged',
        location: { file: '.dvc/config' },
      },
    ]);
  });

  test.each(['x', 'y'])(
    'names a branch in full, also one that has a commit id in its name: %s',
    async (at) => {
      write(config('s3://elsewhere/data'));
      const id = 'a'.repeat(40);
      const branch = at === 'x' ? `x${id}` : `${id}y`;
      git('branch', branch);
      expect((await open(branch)).warnings[0]?.message).toContain(`(${branch})`);
    },
  );

  test('tells how to take a file of one machine out of Git', async () => {
    writeFileSync(join(root, '.dvc', 'config.local'), '[core]\n    analytics = false\n');
    git('add', '--force', '-A');
    git('commit', '-qm', 'change');
    expect((await open('main~1')).warnings).toEqual([
      {
        reason: 'config',
        message:
          'this change brings along .dvc/config.local; for remotes and cache the version of the base (main~1) was used',
        hint: expect.stringContaining('git rm --cached .dvc/config.local'),
        location: { file: '.dvc/config.local' },
      },
    ]);
  });
});

describe('a base', () => {
  test('has its remotes also where the change takes .dvc/config away', async () => {
    unlinkSync(join(root, '.dvc', 'config'));
    const { config: chosen, warnings } = await open('main');
    expect([chosen.defaultRemote, chosen.remotes.get('storage')?.url]).toEqual([
      'storage',
      's3://trusted/data',
    ]);
    expect(warnings).toHaveLength(1);
  });

  test('that had no .dvc/config has no remotes either', async () => {
    git('rm', '-q', '--cached', '.dvc/config');
    git('commit', '-qm', 'without');
    const { config: chosen, warnings } = await open('main');
    expect([chosen.remotes.size, chosen.defaultRemote]).toEqual([0, undefined]);
    expect(warnings).toHaveLength(1);
  });

  test.each([
    ['is not there', 'absent', /unknown Git revision 'absent'/],
    ['has a broken .dvc/config', 'main', /config/],
  ])('that %s is an error, not an empty one', async (_, rev, message) => {
    if (rev === 'main') {
      write('url = no section\n');
      git('commit', '-qam', 'broken');
      write(config('s3://elsewhere/data'));
    }
    await expect(open(rev)).rejects.toThrow(message);
  });

  test('is not read where the change itself is broken', async () => {
    write('url = no section\n');
    await expect(open('main')).rejects.toThrow(/config/);
  });
});
