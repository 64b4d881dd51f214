import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/workspace/glob.ts';
import { type IgnoreRules, loadIgnore, makeIgnore } from '../../src/workspace/ignore.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { tempFolder } from './temp-folder.ts';

function rules(files: Readonly<Record<string, string>>, projects: readonly string[] = []): IgnoreRules {
  return makeIgnore({
    read: (folder) => {
      const text = files[folder];
      return text === undefined ? undefined : Buffer.from(text);
    },
    isProject: (folder) => projects.includes(folder),
  });
}

describe('one .dvcignore at the root', () => {
  const table: readonly (readonly [pattern: string, ignored: readonly string[], seen: readonly string[]])[] =
    [
      ['a', ['a', 'x/a', 'a/y', 'x/a/y'], ['ab', 'x/ab']],
      ['a/', ['a/x', 'd/', 'x/a/y'].filter((path) => path !== 'd/'), ['a']],
      ['/a', ['a', 'a/x'], ['x/a']],
      ['a/b', ['a/b', 'a/b/c'], ['x/a/b', 'b']],
      ['a/*', ['a/x', 'a/x/y'], ['a', 'x/a/y']],
      ['a/**', ['a/x', 'a/x/y'], ['a', 'x/a/y']],
      ['**/a', ['a', 'x/y/a'], ['ab']],
      ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['b', 'ab']],
      ['a**b', ['ab', 'axb', 'x/axxb'], ['a/b']],
      ['*.tmp', ['x.tmp', 'd/y.tmp', '.tmp'], ['x.tmp2']],
      ['?.t', ['a.t'], ['ab.t', '.t']],
      ['[ab].t', ['a.t', 'b.t'], ['c.t']],
      ['[!ab].t', ['c.t'], ['a.t']],
      ['[a-c]', ['b'], ['d', '-']],
      ['[]a]', [']', 'a'], ['b']],
      ['\\#x', ['#x'], ['x']],
      ['\\!x', ['!x'], ['x']],
      ['  x  ', ['x'], [' x']],
      ['/', [], ['a', 'a/b']],
      ['!', [], ['a']],
      ['x\\', [], ['x', 'x\\']],
      ['[z-a]', [], ['b']],
      ['[', [], ['[']],
      ['😀?', ['😀x'], ['😀']],
    ];
  test.each(table)('%s', (pattern, ignored, seen) => {
    const { ignores } = bound(rules({ '': `${pattern}\n` }));
    expect(ignored.filter((path) => !ignores(path, false))).toEqual([]);
    expect(seen.filter((path) => ignores(path, false))).toEqual([]);
  });

  test('a rule that ends in a slash is for folders alone', () => {
    const ignore = rules({ '': 'a/\n' });
    expect([ignore.ignores('a', true), ignore.ignores('a', false)]).toEqual([true, false]);
  });

  test('the last rule that matches decides, and below an ignored folder nothing comes back', () => {
    const ignore = rules({ '': '*.csv\n!keep.csv\ndata/\n!data/keep.csv\n' });
    expect(ignore.ignores('keep.csv', false)).toBe(false);
    expect(ignore.ignores('other.csv', false)).toBe(true);
    expect(ignore.ignores('data/keep.csv', false)).toBe(true);
  });

  test('.git, .hg and .dvc are hidden without any file', () => {
    const ignore = rules({});
    expect(['.git/x', '.dvc/x', 'sub/.hg/x', 'sub/.git'].every((path) => ignore.ignores(path, false))).toBe(
      true,
    );
    expect(ignore.ignores('.gitignore', false)).toBe(false);
  });

  test('comments, empty lines and Windows line ends are understood', () => {
    const ignore = rules({ '': '# a\r\n\r\na\r\n' });
    expect([ignore.ignores('a', false), ignore.ignores('# a', false)]).toEqual([true, false]);
  });

  test('paths outside the project are never ignored', () => {
    const ignore = rules({ '': '*\n' });
    expect(['', '..', '../x', '/x'].some((path) => ignore.ignores(path, true))).toBe(false);
  });
});

describe('several .dvcignore files', () => {
  test('rules of a folder hold below it, and come after those above', () => {
    const ignore = rules({ '': '*.csv\n', sub: '!*.csv\n/x\n' });
    expect(ignore.ignores('a.csv', false)).toBe(true);
    expect(ignore.ignores('sub/a.csv', false)).toBe(false);
    expect([
      ignore.ignores('sub/x', false),
      ignore.ignores('sub/y/x', false),
      ignore.ignores('x', false),
    ]).toEqual([true, false, false]);
  });

  test('a .dvcignore that is ignored itself is not read', () => {
    const ignore = rules({ '': 'sub/.dvcignore\n', sub: 'x\n' });
    expect(ignore.ignores('sub/x', false)).toBe(false);
  });

  test('a folder with a .dvc of its own is hidden whole', () => {
    const ignore = rules({}, ['sub/other']);
    expect([
      ignore.ignores('sub/other', true),
      ignore.ignores('sub/other/x', false),
      ignore.ignores('sub/x', false),
    ]).toEqual([true, true, false]);
  });
});

describe('explain', () => {
  test('names file, line and pattern as DVC prints them', () => {
    const ignore = rules({ '': '# c\n\n*.tmp\n', sub: 'y\n' });
    expect(ignore.explain('d/a.tmp', false)).toEqual({
      file: '.dvcignore',
      line: 3,
      pattern: '*.tmp',
      text: '.dvcignore:3:*.tmp',
    });
    expect(ignore.explain('sub/y', false)?.text).toBe('sub/.dvcignore:1:y');
    expect(ignore.explain('a', false)).toBeUndefined();
  });

  test('below an ignored folder it names the rule of the folder', () => {
    expect(rules({ '': 'data\n*.x\n' }).explain('data/a.x', false)?.text).toBe('.dvcignore:1:data');
  });
});

test('a path that no system can have is not ignored, and takes no longer to judge than others', () => {
  const deep = 'x/'.repeat(500_000);
  expect(rules({ '': 'a' }).ignores(`${deep}a`, false)).toBe(false);
  expect(rules({}).decide(`${deep}a`, false)).toBeUndefined();
  expect(rules({ x: 'y' }).explain(`x/y/${'x/'.repeat(1_900)}a`, false)?.text).toBe('x/.dvcignore:1:y');
});

test('loadIgnore reads the working tree, through nested projects and not through links that leave it', async () => {
  using folder = tempFolder('dvc');
  using outside = tempFolder();
  outside.write({ '.dvcignore': '*\n' });
  folder.write({ '.dvcignore': '*.tmp\n', 'a/.dvcignore': 'x\n', 'b/.dvc/config': '' });
  mkdirSync(join(folder.path, 'c'));
  symlinkSync(join(outside.path, '.dvcignore'), join(folder.path, 'c/.dvcignore'));
  const ignore = await loadIgnore(await openWorkspace({ projectRoot: folder.path }));
  expect(ignore.ignores('q.tmp', false)).toBe(true);
  expect(ignore.ignores('a/x', false)).toBe(true);
  expect(ignore.ignores('b', true)).toBe(true);
  expect(ignore.ignores('c/x', false)).toBe(false);
});

test('patterns made to keep a backtracking engine busy are answered at once', () => {
  const text = 'a'.repeat(250);
  const hard = ['*a'.repeat(60), `**/${'*a*/'.repeat(20)}b`, `${'a/**/'.repeat(15)}b`, '*'.repeat(200)];
  for (const pattern of hard) {
    const glob = compileGlob(pattern);
    const before = performance.now();
    for (let i = 0; i < 20; i++) glob?.test(`${`${text}/`.repeat(8)}${text}c`);
    expect(performance.now() - before).toBeLessThan(2000);
  }
});

function bound(ignore: IgnoreRules): { ignores: (path: string, isDir: boolean) => boolean } {
  return { ignores: (path, isDir) => ignore.ignores(path, isDir) };
}
