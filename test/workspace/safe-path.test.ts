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
    ['the project itself', '', 'it is the project itself'],
    ['the project itself, written as a dot', '.', 'it is the project itself'],
    ['an absolute path', '/etc/passwd', 'it is absolute'],
    ['a path that climbs out', '../x', 'it has an empty, "." or ".." segment'],
    ['a path that climbs out and back', 'a/../../x', 'it has an empty, "." or ".." segment'],
    ['a dot segment', 'a/./b', 'it has an empty, "." or ".." segment'],
    ['an empty segment', 'a//b', 'it has an empty, "." or ".." segment'],
    ['a NUL', 'a\0b', 'it holds a NUL character'],
    ['Git itself', '.git/hooks/post-checkout', 'it lies in .git or .dvc'],
    ['the git of a folder', 'sub/.git/config', 'it lies in .git or .dvc'],
    ['Git in capitals', '.GIT/config', 'it lies in .git or .dvc'],
    ['Git with an ignorable code point, as HFS+ reads it', '.g\u200cit/config', 'it lies in .git or .dvc'],
    ['Git by its short name on NTFS', 'GIT~1/config', 'it lies in .git or .dvc'],
    ['Git with a trailing dot', '.git./config', 'it lies in .git or .dvc'],
    ['Git as an alternate stream', '.git::$INDEX_ALLOCATION/config', 'it lies in .git or .dvc'],
    ['what DVC keeps for itself', '.dvc/config', 'it lies in .git or .dvc'],
    ['a name too long for a disk', `${'x'.repeat(256)}/y`, 'a name in it is longer than 255 bytes'],
  ])('refuses %s', (_, path, why) => {
    using folder = tempFolder('both');
    const result = safePath(folder.path, path);
    expect(result.ok ? [result.value] : result.failures).toEqual([
      {
        reason: 'refused',
        message: `'${path}' is not a place that may be written: ${why}`,
        hint: 'keep outputs inside the repository, outside .git and .dvc, and reach them without links',
      },
    ]);
  });

  test('allows names that only look like .git or .dvc', () => {
    using folder = tempFolder('both');
    for (const path of [
      '.gitignore',
      'git/x',
      'raw.dvc/x',
      'a.git',
      '.dvcignore',
      '.github/x',
      `${'x'.repeat(255)}/y`,
    ]) {
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

  test('a link to the folder above the repository is refused', () => {
    using folder = tempFolder('both');
    symlinkSync('..', join(folder.path, 'up'));
    const result = safePath(folder.path, 'up/x');
    expect(result.ok ? '' : result.failures[0]?.message).toContain('outside the repository');
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
    folder.write({ plain: '' });
    symlinkSync('plain/x', join(folder.path, 'through'));
    const why = (path: string) => {
      const result = safePath(folder.path, path);
      return result.ok ? undefined : result.failures[0]?.message.split(': ')[1];
    };
    for (const path of ['gone/x', 'gone/x/y', 'loop/x', 'loop/x/y', 'through/x'])
      expect(why(path)).toBe('a link on the way to it leads nowhere');
    expect(why('hooks/post-checkout')).toBe(`its folder is really ${folder.path}/.git/hooks`);
  });

  test('what stands at the path itself is not followed', () => {
    using folder = tempFolder('both');
    symlinkSync('/etc/passwd', join(folder.path, 'model.bin'));
    expect(safePath(folder.path, 'model.bin')).toEqual({ ok: true, value: join(folder.path, 'model.bin') });
  });
});

test('isReserved sees through the spellings that reach .git and .dvc', () => {
  for (const name of [
    '.Git',
    '.dvc ',
    '.git. .',
    'git~12',
    'dvc~1',
    'DVC~12',
    '.d\u200dvc',
    '.git:x:y',
    '.git:x\n',
  ])
    expect(isReserved(name), name).toBe(true);
  for (const name of [
    'git',
    'dvc',
    '.gita',
    'x.dvc',
    'git~',
    '.gitignore',
    'xgit~1',
    'git~1x',
    'xdvc~1',
    'dvc~1x',
    'dvc~x',
  ])
    expect(isReserved(name), name).toBe(false);
});
