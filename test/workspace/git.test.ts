import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Git } from '../../src/workspace/git.ts';
import { ObjectReader } from '../../src/workspace/git-objects.ts';
import { gitEnv, runGit, type TempFolder, tempFolder } from './temp-folder.ts';

/** A repository with commits one, two and three on main, where three changed b.txt. */
function history(folder: TempFolder): readonly string[] {
  return ['one', 'two', 'three'].map((message, i) => {
    folder.write({ 'a.txt': 'a', 'sub/b.txt': `b${i}` });
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', message);
    return folder.git('rev-parse', 'HEAD');
  });
}

async function withGit<T>(root: string, work: (git: Git) => Promise<T>): Promise<T> {
  const git = new Git({ root, env: gitEnv });
  try {
    return await work(git);
  } finally {
    await git.close();
  }
}

describe('revisions', () => {
  test('names, tags, suffixes and message searches are resolved to commits', async () => {
    using folder = tempFolder('git');
    const [one, two, three] = history(folder);
    folder.git('tag', '-a', '-m', 'tagged', 'v1', `${one}`);
    folder.git('branch', 'topic', `${two}`);
    await withGit(folder.path, async (git) => {
      const asked = ['HEAD', 'main', 'v1', 'topic', 'HEAD~1', three?.slice(0, 8) ?? '', ':/two'];
      const found = await Promise.all(asked.map((rev) => git.revParse(rev)));
      expect(found).toEqual([three, three, one, two, two, three, two]);
      expect(await git.headSha()).toBe(three);
      expect(await git.currentBranch()).toBe('main');
    });
  });

  test.each(['', 'nope', '--help', '-h', 'main\nHEAD', 'a\0b', 'HEAD:a.txt', 'main..topic'])(
    '%j is no commit',
    async (rev) => {
      using folder = tempFolder('git');
      history(folder);
      await withGit(folder.path, async (git) => expect(await git.revParse(rev)).toBeUndefined());
    },
  );

  test('a branch that only one remote has is found by its bare name, an ambiguous one is not', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    const [one, two] = history(origin);
    origin.git('branch', 'topic', `${one}`);
    runGit(clone.path, ['clone', '-q', origin.path, 'c']);
    const root = join(clone.path, 'c');
    await withGit(root, async (git) => {
      expect(await git.revParse('topic')).toBe(one);
      runGit(root, ['remote', 'add', 'other', origin.path]);
      runGit(root, ['update-ref', 'refs/remotes/other/topic', `${two}`]);
      expect(await git.revParse('topic')).toBeUndefined();
    });
  });

  test('the upstream, the default branch and the merge base are known after a clone', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    const [, , three] = history(origin);
    runGit(clone.path, ['clone', '-q', origin.path, 'c']);
    const root = join(clone.path, 'c');
    runGit(root, ['checkout', '-q', '-b', 'topic', '--track', 'origin/main']);
    runGit(root, ['commit', '-q', '--allow-empty', '-m', 'mine']);
    await withGit(root, async (git) => {
      expect(await git.upstream()).toBe('origin/main');
      expect(await git.defaultBranch()).toBe('origin/main');
      expect(await git.mergeBase('origin/main', 'HEAD')).toBe(three);
      expect(await git.isShallow()).toBe(false);
    });
  });

  test('a clone that does not record the default branch has it by its usual name', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    history(origin);
    runGit(clone.path, ['clone', '-q', origin.path, 'c']);
    const root = join(clone.path, 'c');
    runGit(root, ['remote', 'set-head', 'origin', '--delete']);
    await withGit(root, async (git) => expect(await git.defaultBranch()).toBe('origin/main'));
  });

  test('without commits or upstream the answers are undefined', async () => {
    using folder = tempFolder('git');
    await withGit(folder.path, async (git) => {
      expect([
        await git.headSha(),
        await git.upstream(),
        await git.defaultBranch(),
        await git.mergeBase('a', 'b'),
      ]).toEqual([undefined, undefined, undefined, undefined]);
      expect(await git.currentBranch()).toBe('main');
    });
  });

  test('a shallow clone says so, and does not invent a merge base', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    const [one, , three] = history(origin);
    runGit(clone.path, ['clone', '-q', '--depth=1', `file://${origin.path}`, 'c']);
    const root = join(clone.path, 'c');
    await withGit(root, async (git) => {
      expect(await git.isShallow()).toBe(true);
      expect(await git.mergeBase(`${one}`, 'HEAD')).toBeUndefined();
      await git.fetch('origin', [`${one}`], { depth: 1 });
      expect(await git.revParse(`${one}`)).toBe(one);
      expect(await git.headSha()).toBe(three);
    });
  });

  test('branches, tags, all commits and the log of a file are listed', async () => {
    using folder = tempFolder('git');
    const [one, two, three] = history(folder);
    folder.git('tag', '-a', '-m', 'x', 'v1', `${one}`);
    folder.git('branch', 'topic', `${two}`);
    await withGit(folder.path, async (git) => {
      expect(await git.refs('heads')).toEqual([
        { name: 'main', sha: three },
        { name: 'topic', sha: two },
      ]);
      expect(await git.refs('tags')).toEqual([{ name: 'v1', sha: one }]);
      expect(new Set(await git.allCommits())).toEqual(new Set([one, two, three]));
      expect(
        (await git.log('sub/b.txt', { from: 'HEAD' })).map(({ sha, subject }) => [sha, subject]),
      ).toEqual([
        [three, 'three'],
        [two, 'two'],
        [one, 'one'],
      ]);
      expect((await git.log('a.txt', { from: 'HEAD', max: 5 })).map(({ sha }) => sha)).toEqual([one]);
      await expect(git.log('a.txt', { from: 'nope' })).rejects.toThrow('git log failed');
    });
  });
});

describe('objects', () => {
  test('files come with their bytes, links inside the commit are followed', async () => {
    using folder = tempFolder('git');
    folder.write({ 'a.txt': 'hello\n\nworld', 'd/e': 'e', empty: '' });
    symlinkSync('../a.txt', join(folder.path, 'd/link'));
    symlinkSync('d', join(folder.path, 'folder'));
    symlinkSync('/etc/passwd', join(folder.path, 'out'));
    symlinkSync('nowhere', join(folder.path, 'broken'));
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    await withGit(folder.path, async (git) => {
      const names = [
        'a.txt',
        'empty',
        'd/link',
        'folder/e',
        'folder',
        'out',
        'broken',
        'none',
        'a.txt/x',
        'a b missing',
      ];
      const found = await Promise.all(names.map((name) => git.read(`HEAD:${name}`)));
      const kinds = found.map((object) => (object.kind === 'blob' ? object.bytes?.toString() : object.kind));
      expect(kinds).toEqual([
        'hello\n\nworld',
        '',
        'hello\n\nworld',
        'e',
        'tree',
        'outside',
        'broken',
        'missing',
        'broken',
        'missing',
      ]);
      expect((await git.look('HEAD:a.txt')).kind).toBe('blob');
    });
  });

  test('a thousand questions at once, large and small, are answered in order', async () => {
    using folder = tempFolder('git');
    const sizes = Array.from({ length: 40 }, (_, i) => (i % 10 === 0 ? 300_000 : i * 7));
    folder.write(Object.fromEntries(sizes.map((size, i) => [`f${i}`, Buffer.alloc(size, String(i % 10))])));
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    await withGit(folder.path, async (git) => {
      const asked = Array.from({ length: 1000 }, (_, i) => i % 40);
      const found = await Promise.all(asked.map((i) => git.read(`HEAD:f${i}`)));
      const wrong = found.filter((object, at) => {
        const i = asked[at] ?? 0;
        return (
          object.kind !== 'blob' || object.bytes?.equals(Buffer.alloc(sizes[i] ?? 0, String(i % 10))) !== true
        );
      });
      expect(wrong).toEqual([]);
    });
  });

  test('objects beyond the limit come without their bytes, those around them are whole', async () => {
    using folder = tempFolder('git');
    folder.write({ big: Buffer.alloc(3_000_000, 'b'), small: 's' });
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    const start = () =>
      spawn('git', ['cat-file', '--batch', '--follow-symlinks'], { cwd: folder.path, env: gitEnv });
    const reader = new ObjectReader(start, true, 1_000_000);
    const names = ['small', 'big', 'small', 'big', 'big', 'small'];
    const found = await Promise.all(names.map((name) => reader.ask(`HEAD:${name}`)));
    expect(found.map((object) => object.kind === 'blob' && [object.size, object.bytes?.toString()])).toEqual(
      names.map((name) => (name === 'big' ? [3_000_000, undefined] : [1, 's'])),
    );
    reader.close();
    expect((await reader.ask('HEAD:small')).kind).toBe('blob');
    reader.close();
  });

  test('a damaged object fails alone; the reader goes on', async () => {
    using folder = tempFolder('git');
    folder.write({ 'a.txt': 'a', 'b.txt': 'b' });
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    const oid = folder.git('rev-parse', 'HEAD:a.txt');
    const object = join(folder.path, '.git/objects', oid.slice(0, 2), oid.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, 'garbage');
    await withGit(folder.path, async (git) => {
      const [a, b] = await Promise.allSettled([git.read('HEAD:a.txt'), git.read('HEAD:b.txt')]);
      expect(a.status === 'rejected' || a.value.kind === 'missing').toBe(true);
      expect(b.status === 'fulfilled' && b.value.kind === 'blob' && b.value.bytes?.toString()).toBe('b');
    });
  });

  test('lsTree gives modes, types and odd names', async () => {
    using folder = tempFolder('git');
    folder.write({ 'a b\t"c"': 'x', 'd/e\nf': 'y', é: 'z' });
    chmodSync(join(folder.path, 'é'), 0o755);
    symlinkSync('x', join(folder.path, 'link'));
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    await withGit(folder.path, async (git) => {
      const items = await git.lsTree('HEAD');
      expect(items.map(({ mode, path }) => [mode, path])).toEqual([
        ['100644', 'a b\t"c"'],
        ['100644', 'd/e\nf'],
        ['120000', 'link'],
        ['100755', 'é'],
      ]);
      expect((await git.lsTree('HEAD', 'd/')).map(({ path }) => path)).toEqual(['d/e\nf']);
      await expect(git.lsTree('nope')).rejects.toThrow('git ls-tree failed');
    });
  });

  test('an open reader does not keep the process alive', () => {
    using folder = tempFolder('git');
    history(folder);
    const program = `
      import { Git } from ${JSON.stringify(join(import.meta.dirname, '../../src/workspace/git.ts'))};
      const git = new Git({ root: ${JSON.stringify(folder.path)}, env: process.env });
      const object = await git.read('HEAD:a.txt');
      console.log(object.bytes.toString());`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 20_000,
      env: gitEnv,
    });
    expect(output).toBe('a\n');
  });
});

describe('ignored and tracked paths', () => {
  test('ignore files hide paths, tracked or not, and folders are told from files by their slash', async () => {
    using folder = tempFolder('git');
    folder.write({
      '.gitignore': '*.log\n!keep.log\nbuild/\n',
      'a.log': '',
      'sub/.gitignore': '/x\n',
      'sub/x': '',
    });
    folder.git('add', '-f', 'a.log');
    await withGit(folder.path, async (git) => {
      const asked = ['a.log', 'keep.log', 'build/', 'build/x', 'sub/x', 'x', 'none', ''];
      expect(await git.isIgnored(folder.path, asked)).toEqual(
        new Set(['a.log', 'build/', 'build/x', 'sub/x']),
      );
      expect(await git.isIgnored(join(folder.path, 'sub'), ['x', 'y.log'])).toEqual(new Set(['x', 'y.log']));
    });
  });

  test('paths that git refuses to judge do not spoil the others', async () => {
    using folder = tempFolder('git');
    folder.write({ '.gitignore': '*.log\n', 'real/x': '' });
    symlinkSync('real', join(folder.path, 'link'));
    await withGit(folder.path, async (git) => {
      const many = Array.from({ length: 50 }, (_, i) => (i % 7 === 3 ? `link/${i}` : `${i}.log`));
      const ignored = await git.isIgnored(folder.path, [...many, '../outside.log']);
      expect(ignored).toEqual(new Set(many.filter((path) => path.endsWith('.log'))));
    });
  });

  test('ignorePatterns gives the deciding pattern', async () => {
    using folder = tempFolder('git');
    folder.write({ '.gitignore': '*.log\n!keep.log\n' });
    await withGit(folder.path, async (git) => {
      const patterns = await git.ignorePatterns(folder.path, ['a.log', 'keep.log', 'b']);
      expect([...patterns]).toEqual([
        ['a.log', '*.log'],
        ['keep.log', '!keep.log'],
      ]);
    });
  });

  test('tracked means in the index, or at HEAD, itself or something below', async () => {
    using folder = tempFolder('git');
    folder.write({ 'a.txt': '', 'd/e/f.txt': '', 'new.txt': '', 'star*': '' });
    folder.git('add', 'a.txt', 'd');
    folder.git('commit', '-q', '-m', 'x');
    folder.git('rm', '-q', '--cached', 'a.txt');
    await withGit(folder.path, async (git) => {
      const asked = ['a.txt', 'd', 'd/e', 'd/e/', 'd/e/f.txt', 'new.txt', '*', 'd/e/f.txt/x'];
      expect(await git.tracked(folder.path, asked)).toEqual(new Set(['d', 'd/e', 'd/e/', 'd/e/f.txt']));
      expect(await git.tracked(folder.path, ['a.txt', 'new.txt'], 'head')).toEqual(new Set(['a.txt']));
      expect(await git.tracked(join(folder.path, 'd'), ['e', 'x'])).toEqual(new Set(['e']));
      const many = Array.from({ length: 300 }, (_, i) => `none${i}`);
      expect(await git.tracked(folder.path, [...many, 'd/e'])).toEqual(new Set(['d/e']));
    });
  });
});

describe('in hostile surroundings', () => {
  test('no program that the repository configures is ever started', async () => {
    using folder = tempFolder('git');
    const [one] = history(folder);
    const trap = join(folder.path, '.git/trap.sh');
    const sprung = join(folder.path, '.git/sprung');
    writeFileSync(trap, `#!/bin/sh\necho "$0" >> ${sprung}\nexit 1\n`, { mode: 0o755 });
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      writeFileSync(join(folder.path, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> ${sprung}\n`, {
        mode: 0o755,
      });
    }
    const settings = {
      'core.fsmonitor': trap,
      'core.hooksPath': join(folder.path, '.git/hooks'),
      'core.pager': trap,
      'core.sshCommand': trap,
      'core.askPass': trap,
      'core.editor': trap,
      'core.alternateRefsCommand': trap,
      'core.gitProxy': trap,
      'pager.log': trap,
      'diff.external': trap,
      'diff.x.textconv': trap,
      'filter.x.smudge': trap,
      'filter.x.clean': trap,
      'filter.x.process': trap,
      'gpg.program': trap,
      'log.showSignature': 'true',
      'credential.helper': `!${trap}`,
      'alias.cat-file': `!${trap}`,
      'alias.log': `!${trap}`,
      'uploadpack.packObjectsHook': trap,
    };
    for (const [name, value] of Object.entries(settings)) folder.git('config', name, value);
    folder.write({ '.gitattributes': '* filter=x diff=x\n', 'a.txt': 'changed\n' });
    await withGit(folder.path, async (git) => {
      await git.revParse('HEAD');
      await git.mergeBase('HEAD', `${one}`);
      await git.log('sub/b.txt', { from: 'HEAD' });
      await git.read('HEAD:a.txt');
      await git.look('HEAD:a.txt');
      await git.lsTree('HEAD');
      await git.isIgnored(folder.path, ['a.txt', 'x']);
      await git.tracked(folder.path, ['a.txt']);
      await git.tracked(folder.path, ['a.txt'], 'head');
      await git.refs('tags');
      await git.allCommits();
      await git.defaultBranch();
      await git.isShallow();
      await git.untracked();
      expect(await git.isDirty()).toBe(true);
    });
    expect(existsSync(sprung)).toBe(false);
    // The trap works: git itself falls into it.
    expect(() => folder.git('-c', 'core.pager=cat', 'diff', 'HEAD')).toThrow();
    expect(existsSync(sprung)).toBe(true);
  });

  test('GIT_* variables of the caller change nothing', async () => {
    using folder = tempFolder('git');
    using other = tempFolder('git');
    const [, , three] = history(folder);
    const git = new Git({
      root: folder.path,
      env: {
        ...gitEnv,
        GIT_DIR: join(other.path, '.git'),
        GIT_INDEX_FILE: '/nowhere',
        GIT_CONFIG_COUNT: 'x',
      },
    });
    expect(await git.headSha()).toBe(three);
    expect(await git.tracked(folder.path, ['a.txt'])).toEqual(new Set(['a.txt']));
    await git.close();
  });

  test('a repository above the given root is not used', async () => {
    using folder = tempFolder('git');
    history(folder);
    mkdirSync(join(folder.path, 'inner'));
    await withGit(join(folder.path, 'inner'), async (git) => expect(await git.headSha()).toBeUndefined());
  });

  test('a missing git program gives no answers, and a failure where one is needed', async () => {
    using folder = tempFolder('git');
    history(folder);
    const git = new Git({ root: folder.path, env: { PATH: join(folder.path, 'sub') } });
    expect(await git.revParse('HEAD')).toBeUndefined();
    expect(await git.isIgnored(folder.path, ['a'])).toEqual(new Set());
    expect(await git.tracked(folder.path, ['a.txt'])).toEqual(new Set());
    await expect(git.lsTree('HEAD')).rejects.toThrow('is git installed and on PATH?');
    await expect(git.read('HEAD:a.txt')).rejects.toThrow('git could not read an object');
    await git.close();
  });

  test('a partial clone is read without the network, and what it lacks is a failure, not an absence', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    const [one] = history(origin);
    origin.git('config', 'uploadpack.allowFilter', 'true');
    runGit(clone.path, ['clone', '-q', '--filter=blob:none', `file://${origin.path}`, 'c']);
    const root = join(clone.path, 'c');
    await withGit(root, async (git) => {
      expect((await git.read('HEAD:sub/b.txt')).kind).toBe('blob');
      const old = await git.read(`${one}:sub/b.txt`).catch((error: Error) => error);
      expect(old instanceof Error || old.kind === 'missing').toBe(true);
    });
    const online = new Git({ root, env: gitEnv, lazyFetch: true });
    const fetched = await online.read(`${one}:sub/b.txt`);
    expect(fetched.kind === 'blob' && fetched.bytes?.toString()).toBe('b0');
    await online.close();
    rmSync(origin.path, { recursive: true });
    mkdirSync(origin.path);
  });
});

test('tells what is untracked and whether anything tracked differs from HEAD, by content and not by time', async () => {
  using folder = tempFolder('git');
  await withGit(folder.path, async (git) => {
    folder.write({ 'a.txt': 'a\n', 'sub/ü b.txt': 'b\n', '.gitignore': '/ignored\n', ignored: 'x\n' });
    expect(await git.isDirty()).toBe(false);
    expect(await git.untracked()).toEqual(['.gitignore', 'a.txt', 'sub/ü b.txt']);
    folder.git('add', '.');
    expect(await git.isDirty()).toBe(true);
    folder.git('commit', '--quiet', '-m', 'one');
    expect(await git.untracked()).toEqual([]);
    folder.write({ 'sub/ü b.txt': 'b\n' });
    expect(await git.isDirty()).toBe(false);
    folder.write({ 'sub/ü b.txt': 'c\n' });
    expect(await git.isDirty()).toBe(true);
    folder.git('checkout', '--quiet', '--', '.');
    expect(await git.isDirty()).toBe(false);
    rmSync(join(folder.path, 'a.txt'));
    expect(await git.isDirty()).toBe(true);
  });
});
