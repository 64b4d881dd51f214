import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { commitOutput } from '../../src/workspace/commit.ts';
import { hashPath } from '../../src/workspace/hash.ts';
import type { Hashed } from '../../src/workspace/hash-info.ts';
import type { LinkType } from '../../src/workspace/link.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

function cacheOf(folder: TempFolder): Cache {
  return new Cache({ dir: join(folder.path, '.dvc/cache') });
}

async function hashed(folder: TempFolder, path: string): Promise<Hashed> {
  const result = await hashPath({ abs: join(folder.path, path), hashName: 'md5' });
  if (!result.ok || result.value === undefined) throw new Error(`cannot hash ${path}`);
  return result.value;
}

async function commit(
  folder: TempFolder,
  path: string,
  linkTypes: readonly LinkType[] = ['reflink', 'copy'],
) {
  const found = await hashed(folder, path);
  const result = await commitOutput({
    projectRoot: folder.path,
    path,
    hashed: found,
    cache: cacheOf(folder),
    linkTypes,
  });
  return { result, found };
}

test('a folder goes into the cache, its manifest last, and the files stay as they are', async () => {
  using folder = tempFolder('dvc');
  folder.write({ 'raw/a.txt': 'alpha\n', 'raw/sub/b.txt': 'beta\n' });
  chmodSync(join(folder.path, 'raw/a.txt'), 0o600);
  const { result, found } = await commit(folder, 'raw');
  expect(result.ok).toBe(true);
  const cache = cacheOf(folder);
  expect(found.info.oid).toBe('bed5661bbe0bb4234911bad6973b1793.dir');
  expect(cache.missing(found.info)).toEqual([]);
  expect(readFileSync(cache.pathOf(found.info), 'utf8')).toContain(
    '{"md5": "9f9f90dbe3e5ee1218c86b8839db1995", "relpath": "a.txt"}',
  );
  expect(statSync(join(folder.path, 'raw/a.txt')).mode & 0o777).toBe(0o600);
  const [manifest, member] = [
    cache.pathOf(found.info),
    cache.pathOf({ oid: found.tree?.entries[0]?.oid as never, hashName: 'md5' }),
  ];
  expect([manifest, member].map((path) => statSync(path).mode & 0o777)).toEqual([0o444, 0o444]);
});

test('a single file gets the mode of a checked-out one', async () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x', run: 'r' });
  chmodSync(join(folder.path, 'x'), 0o600);
  chmodSync(join(folder.path, 'run'), 0o751);
  await commit(folder, 'x');
  await commit(folder, 'run');
  const mode = 0o666 & ~process.umask();
  expect(statSync(join(folder.path, 'x')).mode & 0o777).toBe(mode);
  expect(statSync(join(folder.path, 'run')).mode & 0o777).toBe(mode | 0o100);
});

test.each(['hardlink', 'symlink'] as const)(
  'with cache.type %s the workspace shares the object afterwards',
  async (type) => {
    using folder = tempFolder('dvc');
    folder.write({ x: 'x', 'd/a': 'a', 'd/empty': '' });
    for (const path of ['x', 'd']) expect((await commit(folder, path, [type])).result.ok).toBe(true);
    for (const path of ['x', 'd/a']) {
      const file = join(folder.path, path);
      const object = cacheOf(folder).pathOf((await hashed(folder, path)).info);
      expect(statSync(file).ino).toBe(statSync(object).ino);
      expect(lstatSync(file).isSymbolicLink()).toBe(type === 'symlink');
    }
  },
);

test('a file that changed after it was hashed is refused, and the cache holds nothing wrong', async () => {
  using folder = tempFolder('dvc');
  folder.write({ 'd/a': 'a', 'd/b': 'b' });
  const before = await hashed(folder, 'd');
  writeFileSync(join(folder.path, 'd/b'), 'changed');
  const cache = cacheOf(folder);
  const result = await commitOutput({
    projectRoot: folder.path,
    path: 'd',
    hashed: before,
    cache,
    linkTypes: [],
  });
  expect(result.ok ? '' : result.failures[0]?.message).toContain('changed while it was being committed');
  expect(cache.has(before.info)).toBe(false);
});

test('a file that is gone is a failure', async () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x' });
  const before = await hashed(folder, 'x');
  const result = await commitOutput({
    projectRoot: folder.path,
    path: 'y',
    hashed: before,
    cache: cacheOf(folder),
    linkTypes: [],
  });
  expect(result.ok ? [] : result.failures.map(({ reason }) => reason)).toEqual(['data']);
});

test('an output whose folder is really outside the repository is refused', async () => {
  using folder = tempFolder('both');
  using outside = tempFolder();
  outside.write({ x: 'x' });
  symlinkSync(outside.path, join(folder.path, 'd'));
  const before = await hashed(folder, 'd/x');
  const request = {
    projectRoot: folder.path,
    path: 'd/x',
    hashed: before,
    cache: cacheOf(folder),
    linkTypes: [],
  };
  const result = await commitOutput(request);
  expect(result.ok ? [] : result.failures.map(({ reason }) => reason)).toEqual(['refused']);
});

test('without relink nothing in the workspace is touched', async () => {
  using folder = tempFolder('dvc');
  folder.write({ x: 'x' });
  chmodSync(join(folder.path, 'x'), 0o600);
  const before = await hashed(folder, 'x');
  const request = {
    projectRoot: folder.path,
    path: 'x',
    hashed: before,
    cache: cacheOf(folder),
    relink: false,
  };
  await commitOutput({ ...request, linkTypes: ['hardlink'] });
  expect([statSync(join(folder.path, 'x')).mode & 0o777, statSync(join(folder.path, 'x')).nlink]).toEqual([
    0o600, 1,
  ]);
});
