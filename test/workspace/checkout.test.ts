import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { Oid } from '../../src/store/oid.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import {
  type CheckedOut,
  type CheckoutContext,
  type CheckoutItem,
  checkout,
} from '../../src/workspace/checkout.ts';
import { hashPath } from '../../src/workspace/hash.ts';
import { makeIgnore } from '../../src/workspace/ignore.ts';
import { Linker, type LinkType } from '../../src/workspace/link.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

/** A project with a cache, and short ways to fill both. */
class Bench {
  readonly folder: TempFolder;
  readonly cache: Cache;

  constructor(folder: TempFolder) {
    this.folder = folder;
    this.cache = new Cache({ dir: join(folder.path, '.dvc/cache') });
  }

  file(path: string, content: string, more: { isexec?: true } = {}): CheckoutItem {
    return { path, id: { oid: this.store(content), hashName: 'md5', ...more } };
  }

  tree(path: string, files: Readonly<Record<string, string>>, inner?: string): CheckoutItem {
    const entries = Object.entries(files).map(([name, content]) => ({
      path: name,
      oid: this.store(content),
    }));
    const { oid, bytes } = treeId(makeTree(entries));
    this.cache.addBytes(bytes, { oid, hashName: 'md5' });
    return { path, id: { oid, hashName: 'md5' }, ...(inner === undefined ? {} : { inner }) };
  }

  store(content: string): Oid {
    const oid = md5Bytes(Buffer.from(content), 'md5');
    this.cache.addBytes(Buffer.from(content), { oid, hashName: 'md5' });
    return oid;
  }

  pathOf(content: string): string {
    return this.cache.pathOf({ oid: md5Bytes(Buffer.from(content), 'md5'), hashName: 'md5' });
  }

  async checkout(items: readonly CheckoutItem[], more: Partial<CheckoutContext> = {}): Promise<CheckedOut> {
    const result = await this.try(items, more);
    if (!result.ok) throw new Error(result.failures.map(({ message }) => message).join('\n'));
    return result.value;
  }

  try(items: readonly CheckoutItem[], more: Partial<CheckoutContext> = {}) {
    const { path: projectRoot } = this.folder;
    return checkout(items, {
      projectRoot,
      cache: this.cache,
      linkTypes: ['reflink', 'copy'],
      force: false,
      ...more,
    });
  }

  async refusal(
    items: readonly CheckoutItem[],
    more: Partial<CheckoutContext> = {},
  ): Promise<readonly Failure[]> {
    const result = await this.try(items, more);
    return result.ok ? [] : result.failures;
  }

  /** Files of the project without `.dvc` and `.git`: path → content, links with where they lead */
  files(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const entry of readdirSync(this.folder.path, { withFileTypes: true, recursive: true })) {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(this.folder.path.length + 1);
      if (path.startsWith('.dvc') || path.startsWith('.git/')) continue;
      if (entry.isFile()) found[path] = readFileSync(full, 'utf8');
      else if (entry.isSymbolicLink()) found[path] = `-> ${readlinkSync(full)}`;
    }
    return found;
  }
}

const umask = process.umask();
const nothing = { added: [], modified: [], deleted: [], failed: [], failures: [] };

/** Enough files for two threads */
function many(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 4_500 }, (_, i) => [`sub/d${i % 9}/f${i}`, `many ${i}`]));
}

describe('into an empty workspace', () => {
  test.each<LinkType>(['hardlink', 'symlink'])(
    '%s: of a folder that lacks one of many objects nothing is left, and the next checkout makes all',
    async (type) => {
      using folder = tempFolder('dvc');
      const bench = new Bench(folder);
      const files = many();
      const items = [bench.tree('deep/data', files)];
      const last = bench.pathOf('many 4499');
      chmodSync(last, 0o644);
      writeFileSync(last, 'damaged');
      const done = await bench.checkout(items, { linkTypes: [type] });
      expect(done.failed).toEqual(['deep/data']);
      expect(done.failures.map(({ message }) => message)).toEqual([
        expect.stringContaining(`'deep/data/sub/d8/f4499': object`),
      ]);
      expect(existsSync(join(folder.path, 'deep'))).toBe(false);
      bench.store('many 4499');
      const again = await bench.checkout(items, { linkTypes: [type] });
      expect(again.counts).toEqual({ added: 4_500, modified: 0, deleted: 0 });
      expect(Object.keys(bench.files())).toHaveLength(4_500);
      expect(readFileSync(join(folder.path, 'deep/data/sub/d8/f4499'), 'utf8')).toBe('many 4499');
    },
  );

  test('files and folders appear, with the mode of copies', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const done = await bench.checkout([
      bench.file('m/model.bin', 'm'),
      bench.tree('data', { a: '1', 'd/b': '2' }),
    ]);
    expect(done).toEqual({
      ...nothing,
      added: ['data/', 'm/model.bin'],
      counts: { added: 3, modified: 0, deleted: 0 },
    });
    expect(bench.files()).toEqual({ 'm/model.bin': 'm', 'data/a': '1', 'data/d/b': '2' });
    expect(statSync(join(folder.path, 'data/a')).mode & 0o777).toBe(0o666 & ~umask);
  });

  test('an empty folder is made', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    expect((await bench.checkout([bench.tree('empty', {})])).added).toEqual(['empty/']);
    expect(statSync(join(folder.path, 'empty')).isDirectory()).toBe(true);
  });

  test('an executable file gets the x bit of its owner alone', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    await bench.checkout([bench.file('run.sh', 'x', { isexec: true })]);
    expect(statSync(join(folder.path, 'run.sh')).mode & 0o777).toBe((0o666 & ~umask) | 0o100);
  });

  test.each([
    ['hardlink', 'hardlink'],
    ['symlink', 'symlink'],
  ] as const)('%s shares the object', async (_, type) => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    await bench.checkout([bench.tree('data', { a: '1', empty: '' })], { linkTypes: [type] });
    const [object, file] = [bench.pathOf('1'), join(folder.path, 'data/a')];
    expect(statSync(file).ino).toBe(statSync(object).ino);
    expect(lstatSync(file).isSymbolicLink()).toBe(type === 'symlink');
    expect(statSync(object).mode & 0o777).toBe(0o444);
    // Of empty files there would be too many links to one object.
    const empty = lstatSync(join(folder.path, 'data/empty'));
    expect(type === 'hardlink' ? [empty.nlink, empty.mode & 0o200] : empty.isSymbolicLink()).toEqual(
      type === 'hardlink' ? [1, 0o200] : true,
    );
  });

  test('kinds of links that do not work are passed over, and if none is left it says so', async () => {
    using folder = tempFolder('dvc');
    // Hard links do not reach another file system; /dev/shm is one.
    if (!existsSync('/dev/shm') || statSync('/dev/shm').dev === statSync(folder.path).dev) return;
    const bench = new Bench(folder);
    const far = execFileSync('mktemp', ['-d', '-p', '/dev/shm'], { encoding: 'utf8' }).trim();
    const cache = new Cache({ dir: far });
    const oid = md5Bytes(Buffer.from('x'), 'md5');
    cache.addBytes(Buffer.from('x'), { oid, hashName: 'md5' });
    const item = { path: 'x', id: { oid, hashName: 'md5' as const } };
    const refused = await bench.checkout([item], { cache, linkTypes: ['hardlink'] });
    expect(refused.failures[0]?.message).toBe(
      `No possible cache link types for '${join(folder.path, 'x')}'.`,
    );
    expect((await bench.checkout([item], { cache, linkTypes: ['hardlink', 'symlink'] })).added).toEqual([
      'x',
    ]);
    expect(lstatSync(join(folder.path, 'x')).isSymbolicLink()).toBe(true);
    rmSync(far, { recursive: true });
  });
});

describe('over what is there', () => {
  test('unchanged files are not touched', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const items = [bench.file('x', 'x'), bench.tree('data', { a: '1' })];
    await bench.checkout(items);
    const before = ['x', 'data/a'].map((path) => statSync(join(folder.path, path), { bigint: true }).ctimeNs);
    expect(await bench.checkout(items)).toEqual({
      ...nothing,
      counts: { added: 0, modified: 0, deleted: 0 },
    });
    expect(
      ['x', 'data/a'].map((path) => statSync(join(folder.path, path), { bigint: true }).ctimeNs),
    ).toEqual(before);
  });

  test('changed and extra files whose content is cached give way, with folders that end up empty', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    await bench.checkout([bench.tree('data', { a: 'old', 'gone/deep/b': '2', c: '3' })]);
    const done = await bench.checkout([bench.tree('data', { a: 'new', c: '3', n: '4' })]);
    expect(done).toEqual({ ...nothing, modified: ['data/'], counts: { added: 1, modified: 1, deleted: 3 } });
    expect(bench.files()).toEqual({ 'data/a': 'new', 'data/c': '3', 'data/n': '4' });
    expect(existsSync(join(folder.path, 'data/gone'))).toBe(false);
  });

  test('unsaved changes stop everything before anything is changed, with force they go', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const items = [bench.file('other', 'o'), bench.tree('data', { a: '1' }), bench.file('x', 'x')];
    folder.write({ 'data/a': 'edited', 'data/extra': 'extra', x: 'edited too' });
    const before = bench.files();
    expect(await bench.refusal(items)).toEqual([
      {
        reason: 'data',
        message:
          "Can't remove the following unsaved files without confirmation. Use `--force` to force.\n" +
          ['data/a', 'data/extra', 'x'].map((path) => join(folder.path, path)).join('\n'),
      },
    ]);
    expect(bench.files()).toEqual(before);
    await bench.checkout(items, { force: true });
    expect(bench.files()).toEqual({ other: 'o', 'data/a': '1', x: 'x' });
  });

  test('a file whose cached copy is damaged counts as unsaved', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    await bench.checkout([bench.file('x', 'old')]);
    chmodSync(bench.pathOf('old'), 0o644);
    writeFileSync(bench.pathOf('old'), 'bad');
    expect(await bench.refusal([bench.file('x', 'new')])).toHaveLength(1);
    expect(bench.files()).toEqual({ x: 'old' });
  });

  test('files and folders change places', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    await bench.checkout([bench.tree('data', { a: '1', 'b/c': '2' }), bench.file('x', 'x')]);
    await bench.checkout([bench.tree('data', { 'a/z': '1', b: '2' }), bench.tree('x', { y: 'y' })]);
    expect(bench.files()).toEqual({ 'data/a/z': '1', 'data/b': '2', 'x/y': 'y' });
    await bench.checkout([bench.file('data', '1'), bench.file('x', 'x')]);
    expect(bench.files()).toEqual({ data: '1', x: 'x' });
  });

  test('what .dvcignore hides inside a folder stays', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    folder.write({ 'data/a.tmp': 'mine', 'data/old/b.tmp': 'mine', 'data/old/c': '1' });
    bench.store('1');
    const ignore = makeIgnore({
      read: (at) => (at === '' ? Buffer.from('*.tmp') : undefined),
      isProject: () => false,
    });
    await bench.checkout([bench.tree('data', { x: 'x' })], { ignore });
    expect(bench.files()).toEqual({ 'data/a.tmp': 'mine', 'data/old/b.tmp': 'mine', 'data/x': 'x' });
  });

  test('a lost x bit is put back and reported, a spare one is reported, as DVC does', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const items = [bench.file('run', 'r', { isexec: true }), bench.file('x', 'x')];
    await bench.checkout(items);
    chmodSync(join(folder.path, 'run'), 0o644);
    chmodSync(join(folder.path, 'x'), 0o755);
    expect((await bench.checkout(items)).modified).toEqual(['run', 'x']);
    expect(statSync(join(folder.path, 'run')).mode & 0o111).toBe(0o100);
  });

  test('relink replaces copies by links', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const items = [bench.tree('data', { a: '1' })];
    await bench.checkout(items);
    expect(await bench.checkout(items, { relink: true, linkTypes: ['symlink'] })).toMatchObject({
      modified: [],
    });
    expect(bench.files()).toEqual({ 'data/a': `-> ${bench.pathOf('1')}` });
    await bench.checkout(items, { relink: true, linkTypes: ['copy'] });
    expect(bench.files()).toEqual({ 'data/a': '1' });
  });

  test('relink keeps the x bit of a file in a folder, which is recorded nowhere', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const items = [bench.tree('data', { a: '1', run: '2' })];
    await bench.checkout(items);
    chmodSync(join(folder.path, 'data/run'), 0o755);
    await bench.checkout(items, { relink: true, linkTypes: ['symlink'] });
    expect(bench.files()).toEqual({ 'data/a': `-> ${bench.pathOf('1')}`, 'data/run': '2' });
    expect(statSync(join(folder.path, 'data/run')).mode & 0o111).toBe(0o111);
  });

  test('relink of what is a hard link already leaves no other name beside it', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const items = [bench.tree('data', { a: '1' }), bench.file('f', '2')];
    await bench.checkout(items, { linkTypes: ['hardlink'] });
    await bench.checkout(items, { relink: true, linkTypes: ['hardlink'] });
    expect(readdirSync(join(folder.path, 'data'))).toEqual(['a']);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.lockstep-'))).toEqual([]);
    expect(statSync(join(folder.path, 'f')).nlink).toBe(2);
  });

  test('broken links give way without force, as after a cache was moved', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    mkdirSync(join(folder.path, 'data'));
    symlinkSync('/nowhere/cache/ab', join(folder.path, 'data/a'));
    symlinkSync('/nowhere/cache/cd', join(folder.path, 'x'));
    await bench.checkout([bench.tree('data', { a: '1' }), bench.file('x', 'x')]);
    expect(bench.files()).toEqual({ 'data/a': '1', x: 'x' });
  });
});

test('what a killed checkout left half-done in a folder is neither hashed nor unsaved, and is swept away', async () => {
  using folder = tempFolder('dvc');
  const bench = new Bench(folder);
  const item = bench.tree('data', { a: '1' });
  await bench.checkout([item]);
  const program = `
    import { writeFileSync } from 'node:fs';
    import { tempPath } from ${JSON.stringify(join(import.meta.dirname, '../../src/atomic-write.ts'))};
    writeFileSync(tempPath(${JSON.stringify(join(folder.path, 'data'))}), 'half');`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(readdirSync(join(folder.path, 'data'))).toHaveLength(2);
  const hashed = await hashPath({ abs: join(folder.path, 'data'), hashName: 'md5' });
  expect(hashed.ok && hashed.value?.info.oid).toBe(item.id?.oid);
  expect((await bench.checkout([item])).modified).toEqual([]);
  expect(readdirSync(join(folder.path, 'data'))).toEqual(['a']);
});

test('a file that appears while another is put in its place is not overwritten', () => {
  using folder = tempFolder();
  folder.write({ object: 'new', target: 'theirs' });
  for (const type of ['copy', 'hardlink', 'symlink'] as const) {
    const place = () =>
      new Linker([type]).place(join(folder.path, 'object'), join(folder.path, 'target'), 'free');
    expect(place).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  }
  expect(readdirSync(folder.path).sort()).toEqual(['object', 'target']);
  expect(readFileSync(join(folder.path, 'target'), 'utf8')).toBe('theirs');
});

describe('part of a folder', () => {
  const files = { 'a/1': '1', 'a/2': '2', 'b/3': '3', c: '4' };

  test('one file, or one subfolder with nothing else in it, is put in place', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    await bench.checkout([bench.tree('data', files, 'b/3')]);
    expect(bench.files()).toEqual({ 'data/b/3': '3' });
    folder.write({ 'data/a/extra': '1', 'data/other': 'unsaved elsewhere' });
    expect((await bench.checkout([bench.tree('data', files, 'a')])).modified).toEqual(['data/']);
    expect(bench.files()).toEqual({
      'data/a/1': '1',
      'data/a/2': '2',
      'data/b/3': '3',
      'data/other': 'unsaved elsewhere',
    });
  });

  test('what is not in the manifest changes nothing, and what is inside a file is a failure', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const done = await bench.checkout([
      bench.tree('data', files, 'nope'),
      { ...bench.file('x', 'x'), inner: 'y' },
    ]);
    expect([done.failed, done.added]).toEqual([['x'], []]);
    expect(bench.files()).toEqual({});
  });
});

describe('what is absent or bad', () => {
  test('an item whose objects are not all there is left as it is, the others are done', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const [tree, file] = [bench.tree('data', { a: '1', b: '2' }), bench.file('x', 'x')];
    rmSync(bench.pathOf('2'));
    const done = await bench.checkout([tree, file, bench.file('y', 'y')]);
    expect([done.added, done.failed]).toEqual([['x', 'y'], ['data']]);
    expect(done.failures[0]?.message).toBe(
      `'data/b': object ${md5Bytes(Buffer.from('2'), 'md5')} is not in the cache`,
    );
    expect(bench.files()).toEqual({ x: 'x', y: 'y' });
  });

  test('a damaged object is never linked', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const item = bench.file('x', 'x');
    chmodSync(bench.pathOf('x'), 0o644);
    writeFileSync(bench.pathOf('x'), 'evil');
    chmodSync(bench.pathOf('x'), 0o444);
    const done = await new Bench(folder).checkout([item]);
    expect(done.failed).toEqual(['x']);
    expect(bench.files()).toEqual({});
  });

  test('an absent manifest is a failure', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const oid = 'd751713988987e9331980363e24189ce.dir' as Oid;
    expect((await bench.checkout([{ path: 'data', id: { oid, hashName: 'md5' } }])).failed).toEqual(['data']);
  });

  test.each(['../evil', '/tmp/evil', 'a/../../evil', '.git/hooks/x', 'a\u0000b', 'a\\b'])(
    'of a manifest with %j nothing at all is created',
    async (path) => {
      using folder = tempFolder('both');
      const bench = new Bench(folder);
      const oid = bench.store('x');
      const { oid: treeOid, bytes } = treeId({
        entries: [
          { path: 'good', oid },
          { path, oid },
        ],
      });
      bench.cache.addBytes(bytes, { oid: treeOid, hashName: 'md5' });
      const done = await bench.checkout([{ path: 'data', id: { oid: treeOid, hashName: 'md5' } }]);
      expect([done.added, done.failed]).toEqual([[], ['data']]);
      expect(existsSync(join(folder.path, 'data'))).toBe(false);
      expect(existsSync(join(folder.path, 'evil'))).toBe(false);
    },
  );

  test('legacy objects are found in their own place', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    const oid = md5Bytes(Buffer.from('a\r\n'), 'md5-dos2unix');
    bench.cache.addBytes(Buffer.from('a\r\n'), { oid, hashName: 'md5-dos2unix' });
    await bench.checkout([{ path: 'x', id: { oid, hashName: 'md5-dos2unix' } }]);
    expect(bench.files()).toEqual({ x: 'a\r\n' });
    expect((await bench.checkout([{ path: 'x', id: { oid, hashName: 'md5-dos2unix' } }])).modified).toEqual(
      [],
    );
  });
});

describe('links in the way', () => {
  test('an output whose folder is really elsewhere is refused before anything is changed', async () => {
    using folder = tempFolder('both');
    using outside = tempFolder();
    const bench = new Bench(folder);
    symlinkSync(outside.path, join(folder.path, 'data'));
    const refused = await bench.refusal([bench.file('x', 'x'), bench.file('data/y', 'y')], { force: true });
    expect(refused.map(({ reason }) => reason)).toEqual(['refused']);
    expect(readdirSync(outside.path)).toEqual([]);
    expect(existsSync(join(folder.path, 'x'))).toBe(false);
  });

  test.each(['data', 'data/d'])(
    'a folder link at %s is not written through, only replaced by force',
    async (place) => {
      using folder = tempFolder('both');
      using outside = tempFolder();
      const bench = new Bench(folder);
      mkdirSync(join(folder.path, 'data', '..', place, '..'), { recursive: true });
      symlinkSync(outside.path, join(folder.path, place));
      const item = bench.tree('data', { 'd/x': 'x' });
      expect((await bench.refusal([item]))[0]?.message).toContain(join(folder.path, place));
      await bench.checkout([item], { force: true });
      expect(readdirSync(outside.path)).toEqual([]);
      expect(bench.files()).toEqual({ 'data/d/x': 'x' });
    },
  );

  test('a file link is replaced, what it leads to stays', async () => {
    using folder = tempFolder('both');
    const bench = new Bench(folder);
    folder.write({ precious: 'old' });
    bench.store('old');
    symlinkSync('precious', join(folder.path, 'x'));
    await bench.checkout([bench.file('x', 'new')]);
    expect(bench.files()).toEqual({ precious: 'old', x: 'new' });
  });

  test('a FIFO in the way stops it, and goes by force', async () => {
    using folder = tempFolder('dvc');
    const bench = new Bench(folder);
    execFileSync('mkfifo', [join(folder.path, 'x')]);
    expect(await bench.refusal([bench.file('x', 'x')])).toHaveLength(1);
    await bench.checkout([bench.file('x', 'x')], { force: true });
    expect(bench.files()).toEqual({ x: 'x' });
  });
});

test('an abort stops between files, leaves no half file, and the next checkout completes it', async () => {
  using folder = tempFolder('dvc');
  const bench = new Bench(folder);
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, `content ${i}`]));
  const item = bench.tree('data', files);
  const controller = new AbortController();
  const under = bench.try([item], { signal: controller.signal });
  setImmediate(() => controller.abort(new Error('stopped')));
  await expect(under).rejects.toThrow('stopped');
  const left = bench.files();
  expect(Object.entries(left).every(([path, content]) => files[path.slice(5)] === content)).toBe(true);
  await bench.checkout([item]);
  expect(Object.keys(bench.files())).toHaveLength(1000);
});
