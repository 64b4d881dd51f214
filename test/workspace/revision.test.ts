import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Git } from '../../src/workspace/git.ts';
import { loadIgnore } from '../../src/workspace/ignore.ts';
import { openCommit, openWorkspace } from '../../src/workspace/open-revision.ts';
import type { Revision } from '../../src/workspace/revision.ts';
import { gitEnv, runGit, type TempFolder, tempFolder } from './temp-folder.ts';

const text = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();

/** The same project once as a working tree and once as a commit, below `sub/` of a repository or at its top. */
async function both(
  folder: TempFolder,
  inner: string,
  work: (revision: Revision) => Promise<void>,
): Promise<void> {
  folder.git('add', '-A');
  folder.git('commit', '-q', '-m', 'x');
  const git = new Git({ root: folder.path, env: gitEnv });
  const projectRoot = join(folder.path, inner);
  try {
    await work(await openWorkspace({ projectRoot, git }));
    const commit = await openCommit({ projectRoot, gitRoot: folder.path, git, rev: 'HEAD' });
    if (!commit.ok) throw new Error(JSON.stringify(commit.failures));
    await work(commit.value);
  } finally {
    await git.close();
  }
}

describe.each(['', 'sub'])('a project at %j, in the working tree and in a commit alike', (inner) => {
  const at = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([name, content]) => [join(inner, name), content]));

  test('files are read, absent ones are undefined, folders are no files', async () => {
    using folder = tempFolder('git');
    folder.write(at({ '.dvc/config': 'c', 'params.yaml': 'lr: 1', 'd/x': 'x' }));
    await both(folder, inner, async (revision) => {
      expect(text(await revision.read('params.yaml'))).toBe('lr: 1');
      expect(text(await revision.read('./d/../params.yaml'))).toBe('lr: 1');
      expect(text(await revision.read('.dvc/config'))).toBe('c');
      for (const path of ['nope', 'd', 'params.yaml/x', 'd/nope', '', '/etc/passwd', '../x', 'a\0b']) {
        expect(await revision.read(path)).toBeUndefined();
      }
      expect(
        await Promise.all(['params.yaml', 'd', '', 'nope', '../..'].map((path) => revision.kind(path))),
      ).toEqual(['file', 'directory', 'directory', undefined, undefined]);
    });
  });

  test('links are followed as long as they stay in the repository', async () => {
    using folder = tempFolder('git');
    using outside = tempFolder();
    outside.write({ secret: 's' });
    folder.write({ 'shared/p.yaml': 'p', ...at({ '.dvc/config': '', 'd/x': 'x' }) });
    const root = join(folder.path, inner);
    symlinkSync(inner === '' ? 'shared/p.yaml' : '../shared/p.yaml', join(root, 'params.yaml'));
    symlinkSync('d', join(root, 'link'));
    symlinkSync(join(outside.path, 'secret'), join(root, 'leak'));
    symlinkSync(outside.path, join(root, 'leaks'));
    symlinkSync('loop', join(root, 'loop'));
    await both(folder, inner, async (revision) => {
      expect(text(await revision.read('params.yaml'))).toBe('p');
      expect(text(await revision.read('link/x'))).toBe('x');
      expect(await revision.kind('link')).toBe('directory');
      for (const path of ['leak', 'leaks/secret', 'loop', 'leaks']) {
        expect([await revision.read(path), await revision.kind(path)]).toEqual([undefined, undefined]);
      }
    });
  });

  test('project files are found, but not in .git, .dvc, nested projects or behind folder links', async () => {
    using folder = tempFolder('git');
    folder.write(
      at({
        '.dvc/config': '',
        '.dvc/x.dvc': '',
        '.dvcignore': '',
        'dvc.yaml': '',
        'dvc.lock': '',
        'a/dvc.yaml': '',
        'a/b/raw.csv.dvc': '',
        'a/.dvcignore': '',
        'nested/.dvc/config': '',
        'nested/dvc.yaml': '',
        'nested/deep/dvc.yaml': '',
        'out/dvc.yaml': '',
        'é/😀.dvc': '',
        'é/\uff61.dvc': '',
      }),
    );
    symlinkSync('a', join(folder.path, inner, 'link'));
    await both(folder, inner, async (revision) => {
      expect(await revision.projectFiles((path) => path === 'out')).toEqual([
        '.dvcignore',
        'a/.dvcignore',
        'a/b/raw.csv.dvc',
        'a/dvc.yaml',
        'dvc.yaml',
        'é/\uff61.dvc',
        'é/😀.dvc',
      ]);
    });
  });

  test('files below a folder are listed in code point order, links to files with them, links to folders not', async () => {
    using folder = tempFolder('git');
    folder.write(at({ '.dvc/config': '', 'd/b': '', 'd/a/x': '', 'd/a.y': '', 'other/z': '' }));
    symlinkSync('../other/z', join(folder.path, inner, 'd/file-link'));
    symlinkSync('../other', join(folder.path, inner, 'd/folder-link'));
    symlinkSync('nowhere', join(folder.path, inner, 'd/broken'));
    await both(folder, inner, async (revision) => {
      expect(await revision.filesBelow('d')).toEqual(['a.y', 'a/x', 'b', 'broken', 'file-link']);
      expect([await revision.filesBelow('d/b'), await revision.filesBelow('none')]).toEqual([
        undefined,
        undefined,
      ]);
    });
  });

  test('.dvcignore rules are the same', async () => {
    using folder = tempFolder('git');
    folder.write(
      at({ '.dvc/config': '', '.dvcignore': '*.tmp', 'a/.dvcignore': '/x', 'n/.dvc/config': '', 'a/x': '' }),
    );
    await both(folder, inner, async (revision) => {
      const ignore = await loadIgnore(revision);
      const asked = ['q.tmp', 'a/x', 'x', 'n', 'a'];
      expect(asked.filter((path) => ignore.ignores(path, path === 'n'))).toEqual(['q.tmp', 'a/x', 'n']);
    });
  });
});

describe('the working tree alone', () => {
  test('.git and what .dvc keeps secret cannot be read through links, the cache can', async () => {
    using folder = tempFolder('both');
    folder.write({ '.dvc/config.local': 'secret', '.dvc/cache/files/md5/ab/c': 'cached' });
    symlinkSync('.git/config', join(folder.path, 'git-config'));
    symlinkSync('.dvc/config.local', join(folder.path, 'credentials'));
    symlinkSync('.dvc/cache/files/md5/ab/c', join(folder.path, 'metrics.json'));
    const revision = await openWorkspace({ projectRoot: folder.path });
    expect([
      await revision.read('git-config'),
      await revision.read('credentials'),
      await revision.read('.git/config'),
    ]).toEqual([undefined, undefined, undefined]);
    expect(text(await revision.read('metrics.json'))).toBe('cached');
  });

  test('links into a shared cache are read if it is named', async () => {
    using folder = tempFolder('dvc');
    using cache = tempFolder();
    cache.write({ 'files/md5/ab/c': 'cached' });
    symlinkSync(join(cache.path, 'files/md5/ab/c'), join(folder.path, 'metrics.json'));
    const projectRoot = folder.path;
    expect(await (await openWorkspace({ projectRoot })).read('metrics.json')).toBeUndefined();
    const trusting = await openWorkspace({ projectRoot, linkTargets: [cache.path] });
    expect(text(await trusting.read('metrics.json'))).toBe('cached');
  });

  test('a FIFO is neither read nor waited for', async () => {
    using folder = tempFolder('dvc');
    execFileSync('mkfifo', [join(folder.path, 'params.yaml')]);
    const revision = await openWorkspace({ projectRoot: folder.path });
    expect([await revision.kind('params.yaml'), await revision.read('params.yaml')]).toEqual([
      'other',
      undefined,
    ]);
  });

  test('it knows HEAD, and asks Git what is ignored', async () => {
    using folder = tempFolder('both');
    folder.write({ '.gitignore': 'x\nd/\n' });
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    const git = new Git({ root: folder.path, env: gitEnv });
    const revision = await openWorkspace({ projectRoot: folder.path, git });
    expect([revision.name, revision.isWorkspace, revision.sha]).toEqual([
      'workspace',
      true,
      folder.git('rev-parse', 'HEAD'),
    ]);
    expect(await revision.isGitIgnored(['x', 'y', 'd/'])).toEqual(new Set(['x', 'd/']));
    await git.close();
  });

  test('a hundred thousand files are walked past in a moment, and skipped folders are not looked into', {
    timeout: 180_000,
  }, async () => {
    using folder = tempFolder('dvc');
    for (let d = 0; d < 100; d++) mkdirSync(join(folder.path, `data/${d}`), { recursive: true });
    execFileSync('sh', ['-c', 'for d in data/*; do (cd $d && seq 1 1000 | xargs touch); done'], {
      cwd: folder.path,
    });
    folder.write({ 'data/50/deep.dvc': '', 'dvc.yaml': '' });
    const revision = await openWorkspace({ projectRoot: folder.path });
    const before = performance.now();
    expect(await revision.projectFiles()).toEqual(['data/50/deep.dvc', 'dvc.yaml']);
    expect(performance.now() - before).toBeLessThan(3000);
    const asked: string[] = [];
    const files = await revision.projectFiles((path) => asked.push(path) > 0 && path === 'data');
    expect([files, asked]).toEqual([['dvc.yaml'], ['data']]);
  });
});

describe('a commit alone', () => {
  test('an unknown revision is a failure in the words of DVC, with a hint for shallow clones', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    for (const message of ['one', 'two']) origin.git('commit', '-q', '--allow-empty', '-m', message);
    runGit(clone.path, ['clone', '-q', '--depth=1', `file://${origin.path}`, 'c']);
    const root = join(clone.path, 'c');
    const git = new Git({ root, env: gitEnv });
    const result = await openCommit({ projectRoot: root, gitRoot: root, git, rev: 'HEAD~1' });
    expect(result.ok ? [] : result.failures).toEqual([
      { reason: 'git', message: "unknown Git revision 'HEAD~1'", hint: expect.stringContaining('shallow') },
    ]);
    await git.close();
  });

  test('submodules are other, names with line breaks and non-UTF-8 bytes are read', async () => {
    using folder = tempFolder('git');
    folder.write({ '.dvc/config': '', 'a\nb': 'break' });
    const commit = '1234567890123456789012345678901234567890';
    folder.git('add', '-A');
    folder.git('update-index', '--add', '--cacheinfo', `160000,${commit},module`);
    folder.git('commit', '-q', '-m', 'x');
    const git = new Git({ root: folder.path, env: gitEnv });
    const opened = await openCommit({ projectRoot: folder.path, gitRoot: folder.path, git, rev: 'HEAD' });
    const revision = opened.ok ? opened.value : undefined;
    expect(await revision?.kind('module')).toBe('other');
    expect(text(await revision?.read('a\nb'))).toBe('break');
    expect(await revision?.read('c\nd')).toBeUndefined();
    expect(await revision?.isGitIgnored(['x'])).toEqual(new Set());
    await git.close();
  });

  test('paths that it does not hold cost one listing, not a process each', async () => {
    using folder = tempFolder('git');
    folder.write({ '.dvc/config': '', 'a/b': 'x' });
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    let listings = 0;
    class CountingGit extends Git {
      override lsTree(...args: Parameters<Git['lsTree']>) {
        listings++;
        return super.lsTree(...args);
      }
    }
    const git = new CountingGit({ root: folder.path, env: gitEnv });
    const opened = await openCommit({ projectRoot: folder.path, gitRoot: folder.path, git, rev: 'HEAD' });
    const revision = opened.ok ? opened.value : undefined;
    const absent = Array.from({ length: 50 }, (_, i) => `data/${i}.csv`);
    const kinds = await Promise.all(['a/b', 'a', ...absent].map((path) => revision?.kind(path)));
    expect(kinds).toEqual(['file', 'directory', ...absent.map(() => undefined)]);
    expect(await Promise.all(absent.map((path) => revision?.read(path)))).toEqual(
      absent.map(() => undefined),
    );
    expect(listings).toBe(1);
    await git.close();
  });

  test('a sparse checkout is read from the commit', async () => {
    using folder = tempFolder('git');
    folder.write({ '.dvc/config': '', 'dvc.yaml': 'y', 'data/x.dvc': 'x' });
    folder.git('add', '-A');
    folder.git('commit', '-q', '-m', 'x');
    folder.git('sparse-checkout', 'set', '--no-cone', '/.dvc/');
    const git = new Git({ root: folder.path, env: gitEnv });
    const opened = await openCommit({ projectRoot: folder.path, gitRoot: folder.path, git, rev: 'HEAD' });
    const revision = opened.ok ? opened.value : undefined;
    expect(await revision?.projectFiles()).toEqual(['data/x.dvc', 'dvc.yaml']);
    expect(text(await revision?.read('dvc.yaml'))).toBe('y');
    await git.close();
  });

  test('what a partial clone lacks is a failure that says so', async () => {
    using origin = tempFolder('git');
    using clone = tempFolder();
    for (const content of ['one', 'two']) {
      origin.write({ '.dvc/config': '', 'params.yaml': content });
      origin.git('add', '-A');
      origin.git('commit', '-q', '-m', content);
    }
    origin.git('config', 'uploadpack.allowFilter', 'true');
    runGit(clone.path, ['clone', '-q', '--filter=blob:none', `file://${origin.path}`, 'c']);
    const root = join(clone.path, 'c');
    const git = new Git({ root, env: gitEnv });
    const opened = await openCommit({ projectRoot: root, gitRoot: root, git, rev: 'HEAD~1' });
    const revision = opened.ok ? opened.value : undefined;
    await expect(revision?.read('params.yaml')).rejects.toThrow(/clone|could not read/u);
    expect(await revision?.read('nope.yaml')).toBeUndefined();
    expect(await revision?.projectFiles()).toEqual([]);
    await git.close();
  });
});
