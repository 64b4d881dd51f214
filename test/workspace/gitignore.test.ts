import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Git } from '../../src/workspace/git.ts';
import { ignoreOutputs, unignoreOutputs } from '../../src/workspace/gitignore.ts';
import { gitEnv, type TempFolder, tempFolder } from './temp-folder.ts';

async function ignore(folder: TempFolder, paths: readonly string[], inner = '') {
  const git = new Git({ root: folder.path, env: gitEnv });
  return ignoreOutputs({ projectRoot: join(folder.path, inner), git, paths });
}

async function unignore(folder: TempFolder, paths: readonly string[]) {
  return unignoreOutputs({
    projectRoot: folder.path,
    git: new Git({ root: folder.path, env: gitEnv }),
    paths,
  });
}

const textOf = (folder: TempFolder, path = '.gitignore') => readFileSync(join(folder.path, path), 'utf8');

describe('ignoreOutputs', () => {
  test('writes a line into the folder of each output that Git does not ignore yet', async () => {
    using folder = tempFolder('both');
    folder.write({ '.gitignore': '*.bin\n', 'd/x.csv': '', model: '' });
    expect(await ignore(folder, ['model', 'd/x.csv', 'w.bin'])).toEqual({
      ok: true,
      value: ['model', 'd/x.csv'],
    });
    expect([textOf(folder), textOf(folder, 'd/.gitignore')]).toEqual(['*.bin\n/model\n', '/x.csv\n']);
    expect(await ignore(folder, ['model', 'd/x.csv'])).toEqual({ ok: true, value: [] });
  });

  test.each([
    ['we[i]rd #1.txt', '/we\\[i\\]rd \\#1.txt'],
    ['!x*?', '/\\!x\\*\\?'],
    ['back\\slash', '/back\\\\slash'],
    ['é 😀', '/é 😀'],
  ])('escapes %s', async (name, line) => {
    using folder = tempFolder('both');
    expect((await ignore(folder, [name])).ok).toBe(true);
    expect(textOf(folder)).toBe(`${line}\n`);
  });

  test('ends a last line that has no end', async () => {
    using folder = tempFolder('both');
    folder.write({ '.gitignore': 'a' });
    await ignore(folder, ['x']);
    expect(textOf(folder)).toBe('a\n/x\n');
  });

  test('a rule for folders counts for folders, so does an ignored parent, not so a rule that lets through', async () => {
    using folder = tempFolder('both');
    folder.write({ '.gitignore': 'o/\nf/\nall/\n*.csv\n!keep.csv\n', 'o/x': '', f: '', 'all/o/x': '' });
    expect(await ignore(folder, ['o', 'f', 'all/o', 'keep.csv'])).toEqual({
      ok: true,
      value: ['f', 'keep.csv'],
    });
    expect(textOf(folder)).toBe('o/\nf/\nall/\n*.csv\n!keep.csv\n/f\n/keep.csv\n');
    expect(existsSync(join(folder.path, 'all/.gitignore'))).toBe(false);
  });

  test('in a project below the top of the repository it writes there', async () => {
    using folder = tempFolder('git');
    folder.write({ 'sub/.dvc/config': '', 'sub/d/x': '' });
    await ignore(folder, ['d/x'], 'sub');
    expect(textOf(folder, 'sub/d/.gitignore')).toBe('/x\n');
  });

  test('a name with a line break, or a .gitignore that is a link, is refused', async () => {
    using folder = tempFolder('both');
    using outside = tempFolder();
    outside.write({ file: '' });
    symlinkSync(join(outside.path, 'file'), join(folder.path, '.gitignore'));
    for (const path of ['a\nb', 'x']) {
      const result = await ignore(folder, [path]);
      expect(result.ok ? [] : result.failures.map(({ reason }) => reason)).toEqual(['refused']);
    }
    expect(readFileSync(join(outside.path, 'file'), 'utf8')).toBe('');
  });
});

describe('unignoreOutputs', () => {
  test('takes the line away, and the file with its last line', async () => {
    using folder = tempFolder('both');
    folder.write({ '.gitignore': 'a\r\n  /x  \n/y\n/x\n', 'd/.gitignore': '/z\n' });
    expect((await unignore(folder, ['x', 'd/z', 'e/nothing'])).ok).toBe(true);
    expect(textOf(folder)).toBe('a\n/y\n');
    expect(existsSync(join(folder.path, 'd/.gitignore'))).toBe(false);
  });
});
