import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGitRoot, findRoots } from '../../src/workspace/root.ts';
import { tempFolder } from './temp-folder.ts';

describe('findRoots', () => {
  test('finds the nearest folder with .dvc above, and the Git root above that', () => {
    using folder = tempFolder('git');
    folder.write({ 'sub/deep/x.txt': '', 'sub/.dvc/config': '' });
    const found = findRoots(join(folder.path, 'sub/deep'));
    expect(found).toEqual({
      ok: true,
      value: { projectRoot: join(folder.path, 'sub'), gitRoot: folder.path },
    });
  });

  test('a file named .dvc makes no project', () => {
    using folder = tempFolder('dvc');
    folder.write({ 'sub/.dvc': '' });
    const found = findRoots(join(folder.path, 'sub'));
    expect(found.ok && found.value.projectRoot).toBe(folder.path);
  });

  test('a project without Git has no Git root', () => {
    using folder = tempFolder('dvc');
    const found = findRoots(folder.path);
    expect(found).toEqual({ ok: true, value: { projectRoot: folder.path, gitRoot: undefined } });
  });

  test('outside a project it fails with reason no-repo and the words of DVC', () => {
    using folder = tempFolder();
    const found = findRoots(folder.path);
    expect(found.ok ? [] : found.failures.map(({ reason, message }) => [reason, message])).toEqual([
      [
        'no-repo',
        expect.stringMatching(
          /^you are not inside of a DVC repository \(checked up to mount point '\/.*'\)$/,
        ),
      ],
    ]);
  });

  test('a folder that is not there is no project', () => {
    using folder = tempFolder('dvc');
    const found = findRoots(join(folder.path, 'nowhere'));
    expect(found.ok ? [] : found.failures.map(({ message }) => message)).toEqual([
      `directory '${join(folder.path, 'nowhere')}' does not exist`,
    ]);
  });
});

describe('findGitRoot', () => {
  test('takes the .git file of a worktree', () => {
    using folder = tempFolder('git');
    folder.write({ 'a.txt': 'a' });
    folder.git('add', '.');
    folder.git('commit', '-q', '-m', 'one');
    folder.git('worktree', 'add', '-q', 'tree');
    expect(findGitRoot(join(folder.path, 'tree'))).toBe(join(folder.path, 'tree'));
  });

  test('takes neither an empty .git folder nor any other .git file', () => {
    using folder = tempFolder('git');
    mkdirSync(join(folder.path, 'a/.git'), { recursive: true });
    mkdirSync(join(folder.path, 'b'));
    writeFileSync(join(folder.path, 'b/.git'), 'hello');
    expect(findGitRoot(join(folder.path, 'a'))).toBe(folder.path);
    expect(findGitRoot(join(folder.path, 'b'))).toBe(folder.path);
  });
});
