import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isReserved, safePath } from '../../src/workspace/safe-path.ts';
import { tempFolder } from './temp-folder.ts';

describe('safePath', () => {
  test('gives the absolute path, also where nothing exists yet', () => {
    using folder = tempFolder('both');
    expect(safePath(folder.path, 'data/new/x.csv')).toEqual({
      ok: true,
      value: join(folder.path, 'data/new/x.csv'),
    });
  });

  test.each([
    ['the project itself', ''],
    ['the project itself, written as a dot', '.'],
    ['an absolute path', '/etc/passwd'],
    ['a path that climbs out', '../x'],
    ['a path that climbs out and back', 'a/../../x'],
    ['a dot segment', 'a/./b'],
    ['an empty segment', 'a//b'],
    ['a NUL', 'a\0b'],
    ['Git itself', '.git/hooks/post-checkout'],
    ['the git of a folder', 'sub/.git/config'],
    ['Git in capitals', '.GIT/config'],
    ['Git with an ignorable code point, as HFS+ reads it', '.g\u200cit/config'],
    ['Git by its short name on NTFS', 'GIT~1/config'],
    ['Git with a trailing dot', '.git./config'],
    ['Git as an alternate stream', '.git::$INDEX_ALLOCATION/config'],
    ['what DVC keeps for itself', '.dvc/config'],
    ['a name too long for a disk', `${'x'.repeat(256)}/y`],
  ])('refuses %s', (_, path) => {
    using folder = tempFolder('both');
    const result = safePath(folder.path, path);
    expect(result.ok ? result.value : result.failures.map(({ reason }) => reason)).toEqual(['refused']);
  });

  test('allows names that only look like .git or .dvc', () => {
    using folder = tempFolder('both');
    for (const path of ['.gitignore', 'git/x', 'raw.dvc/x', 'a.git', '.dvcignore', '.github/x']) {
      expect(safePath(folder.path, path).ok).toBe(true);
    }
  });

  test('a folder that a link leads out of the repository is refused', () => {
    using folder = tempFolder('both');
    using outside = tempFolder();
    symlinkSync(outside.path, join(folder.path, 'data'));
    const result = safePath(folder.path, 'data/x');
    expect(result.ok ? '' : result.failures[0]?.message).toContain(outside.path);
  });

  test('a link out of the repository is seen behind a folder that is still to be made', () => {
    using folder = tempFolder('both');
    using outside = tempFolder();
    symlinkSync(outside.path, join(folder.path, 'data'));
    expect(safePath(folder.path, 'data/deep/er/x').ok).toBe(false);
  });

  test('a link that stays in the repository gives the real place', () => {
    using folder = tempFolder('both');
    mkdirSync(join(folder.path, 'real'));
    symlinkSync('real', join(folder.path, 'data'));
    expect(safePath(folder.path, 'data/x')).toEqual({ ok: true, value: join(folder.path, 'real/x') });
  });

  test('from a project in a subfolder a link may lead elsewhere in the repository', () => {
    using folder = tempFolder('git');
    folder.write({ 'sub/.dvc/config': '', 'shared/x': '' });
    symlinkSync('../shared', join(folder.path, 'sub/data'));
    expect(safePath(join(folder.path, 'sub'), 'data/y')).toEqual({
      ok: true,
      value: join(folder.path, 'shared/y'),
    });
  });

  test('links into .git, to nothing and in circles are refused', () => {
    using folder = tempFolder('both');
    symlinkSync('.git/hooks', join(folder.path, 'hooks'));
    symlinkSync('nowhere', join(folder.path, 'gone'));
    symlinkSync('loop', join(folder.path, 'loop'));
    for (const path of ['hooks/post-checkout', 'gone/x', 'loop/x', 'loop/x/y']) {
      expect(safePath(folder.path, path).ok).toBe(false);
    }
  });

  test('what stands at the path itself is not followed', () => {
    using folder = tempFolder('both');
    symlinkSync('/etc/passwd', join(folder.path, 'model.bin'));
    expect(safePath(folder.path, 'model.bin')).toEqual({ ok: true, value: join(folder.path, 'model.bin') });
  });
});

test('isReserved sees through the spellings that reach .git and .dvc', () => {
  expect(['.Git', '.dvc ', 'git~12', '.d\u200dvc', '.git:x'].every(isReserved)).toBe(true);
  expect(['git', 'dvc', '.gita', 'x.dvc', 'git~', '.gitignore'].some(isReserved)).toBe(false);
});
