import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GitFiles } from '../../src/workspace/git-files.ts';
import { noneIgnored } from '../../src/workspace/git-ignored.ts';
import { Random } from '../values/random.ts';
import { gitEnv, runGit, type TempFolder, tempFolder } from './temp-folder.ts';

const linux = process.platform === 'linux';

function commit(folder: TempFolder): string {
  folder.write({ 'a.txt': 'a' });
  folder.git('add', '-A');
  folder.git('commit', '-q', '-m', 'one');
  return folder.git('rev-parse', 'HEAD');
}

const filesOf = (folder: { readonly path: string }) => new GitFiles(folder.path, gitEnv);

describe.runIf(linux)('the files of git tell', () => {
  test('the commit that is checked out, on a branch, packed, and on none', () => {
    using folder = tempFolder('git');
    const sha = commit(folder);
    expect(filesOf(folder).headSha()).toEqual({ value: sha });
    folder.git('pack-refs', '--all');
    expect(filesOf(folder).headSha()).toEqual({ value: sha });
    folder.git('checkout', '-q', '--detach');
    expect(filesOf(folder).headSha()).toEqual({ value: sha });
  });

  test('that there is no upstream and no remote, but never what they are', () => {
    using folder = tempFolder('git');
    using clone = tempFolder();
    commit(folder);
    expect([filesOf(folder).hasNoUpstream(), filesOf(folder).hasNoRemote()]).toEqual([true, true]);
    runGit(clone.path, ['clone', '-q', folder.path, 'c']);
    const files = new GitFiles(join(clone.path, 'c'), gitEnv);
    expect([files.hasNoUpstream(), files.hasNoRemote()]).toEqual([false, false]);
  });
});

describe('git is asked', () => {
  const nothing = (files: GitFiles) => [
    files.headSha(),
    files.hasNoUpstream(),
    files.hasNoRemote(),
    noneIgnored(files, ['a']),
  ];
  const asked = [undefined, false, false, false];

  test('in a worktree, and where references are kept another way', () => {
    using folder = tempFolder('git');
    commit(folder);
    folder.git('worktree', 'add', '-q', 'tree');
    expect(nothing(new GitFiles(join(folder.path, 'tree'), gitEnv))).toEqual(asked);
    mkdirSync(join(folder.path, '.git', 'reftable'));
    expect(nothing(filesOf(folder))).toEqual(asked);
  });

  test('where the configuration takes over other files, or cannot be read', () => {
    for (const config of [
      '[include]\n\tpath = x\n',
      '[IncludeIf "gitdir:x"]\n',
      '[ extensions]\n',
      '[core]\nworktree = x\n',
    ]) {
      using folder = tempFolder('git');
      commit(folder);
      writeFileSync(join(folder.path, '.git', 'config'), config);
      expect(nothing(filesOf(folder))).toEqual(asked);
    }
    using folder = tempFolder('git');
    commit(folder);
    renameSync(join(folder.path, '.git', 'config'), join(folder.path, 'config'));
    symlinkSync('../config', join(folder.path, '.git', 'config'));
    expect(nothing(filesOf(folder))).toEqual(asked);
  });

  test('before the first commit, and where HEAD is no plain reference', () => {
    using folder = tempFolder('git');
    expect(filesOf(folder).headSha()).toBeUndefined();
    for (const head of [
      '',
      'ref: refs/heads/../../x',
      'ref: /etc/passwd',
      'ref: refs/heads/a\0b',
      'x'.repeat(40),
    ]) {
      writeFileSync(join(folder.path, '.git', 'HEAD'), head);
      expect(filesOf(folder).headSha()).toBeUndefined();
    }
  });
});

describe.runIf(linux)('what no ignore file can hide', () => {
  const pieces = [
    'dvc',
    'yaml',
    'lock',
    '*',
    '?',
    '**',
    '/',
    '.',
    'sub',
    '!',
    '#',
    'D',
    '[a-z]',
    '\\',
    ' ',
    'out',
  ];
  const paths = [
    'dvc.yaml',
    'dvc.lock',
    'sub/dvc.yaml',
    'sub/dvc.lock',
    'out/sub/x.dvc',
    'Sub/deep/data.dvc',
  ];

  test('is never something that git ignores', () => {
    using folder = tempFolder('git');
    const random = new Random(5);
    const line = () => Array.from({ length: random.int(1, 4) }, () => random.pick(pieces)).join('');
    let certain = 0;
    for (let round = 0; round < 150; round++) {
      const text = () => Array.from({ length: random.int(1, 3) }, line).join('\n');
      folder.write({ '.gitignore': text(), 'sub/.gitignore': text(), '.git/info/exclude': text() });
      const files = filesOf(folder);
      const free = paths.filter((path) => noneIgnored(files, [path]));
      certain += free.length;
      expect(ignoredBy(folder, free)).toEqual([]);
    }
    expect(certain).toBeGreaterThan(100);
  });

  test('is told although there are patterns for other things', () => {
    using folder = tempFolder('git');
    folder.write({
      '.gitignore': '__pycache__/\n*.pyc\n/out\n!keep\n# note\n',
      'sub/.gitignore': '/model.pkl\n',
    });
    expect(noneIgnored(filesOf(folder), ['dvc.yaml', 'sub/dvc.lock'])).toBe(true);
    expect(noneIgnored(filesOf(folder), ['dvc.yaml', 'sub/model.pkl'])).toBe(false);
    rmSync(join(folder.path, 'sub/.gitignore'));
    symlinkSync('../.gitignore', join(folder.path, 'sub/.gitignore'));
    expect(noneIgnored(filesOf(folder), ['sub/dvc.lock'])).toBe(false);
  });

  function ignoredBy(folder: TempFolder, free: readonly string[]): string[] {
    if (free.length === 0) return [];
    try {
      return runGit(folder.path, ['check-ignore', '--no-index', ...free])
        .split('\n')
        .filter(Boolean);
    } catch {
      return [];
    }
  }
});
