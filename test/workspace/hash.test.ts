import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOid } from '../../src/store/oid.ts';
import { fsPath } from '../../src/workspace/file-name.ts';
import { type HashMemory, hashFile, hashPath } from '../../src/workspace/hash.ts';
import { makeIgnore } from '../../src/workspace/ignore.ts';
import { tempFolder } from './temp-folder.ts';

const md5 = (abs: string, more: Partial<Parameters<typeof hashPath>[0]> = {}) =>
  hashPath({ abs, hashName: 'md5', rel: 'out', ...more });

describe('a file', () => {
  test('has its MD5 and size, in each of the two generations', async () => {
    using folder = tempFolder();
    folder.write({ x: 'x\r\ny\r\n' });
    expect(await hashFile(join(folder.path, 'x'), 'md5')).toEqual({
      oid: 'e20942bc0763636e19c18b95bb194501',
      hashName: 'md5',
      size: 6,
    });
    expect((await hashFile(join(folder.path, 'x'), 'md5-dos2unix')).oid).toBe(
      '1b5bb282b8f8792875e3c4203cfa9c57',
    );
  });

  test('is hashed alike whatever its size, around the sizes that are read at once', async () => {
    using folder = tempFolder();
    for (const size of [0, 1, 262_143, 262_144, 262_145, 9_000_000]) {
      const path = join(folder.path, `f${size}`);
      writeFileSync(path, Buffer.alloc(size, 'ab'));
      const expected = createHash('md5').update(readFileSync(path)).digest('hex');
      expect((await hashFile(path, 'md5')).oid).toBe(expected);
    }
  });

  test('with any x bit is executable', async () => {
    using folder = tempFolder();
    folder.write({ x: '' });
    chmodSync(join(folder.path, 'x'), 0o654);
    expect((await hashFile(join(folder.path, 'x'), 'md5')).isexec).toBe(true);
  });

  test('behind a link is the file that it leads to', async () => {
    using folder = tempFolder();
    folder.write({ x: 'x' });
    symlinkSync('x', join(folder.path, 'link'));
    const [direct, linked] = [await md5(join(folder.path, 'x')), await md5(join(folder.path, 'link'))];
    expect(linked).toEqual(direct);
  });

  test('that is not there is undefined, also below a file', async () => {
    using folder = tempFolder();
    folder.write({ x: 'x' });
    expect(await md5(join(folder.path, 'nothing'))).toEqual({ ok: true, value: undefined });
    expect(await md5(join(folder.path, 'x/below'))).toEqual({ ok: true, value: undefined });
  });

  test('whose link leads nowhere, or in a circle, is a failure', async () => {
    using folder = tempFolder();
    symlinkSync('nowhere', join(folder.path, 'a'));
    symlinkSync('b', join(folder.path, 'b'));
    for (const name of ['a', 'b']) {
      const result = await md5(join(folder.path, name));
      expect(result.ok ? [] : result.failures.map(({ reason }) => reason)).toEqual(['data']);
    }
  });

  test('that grows while it is read is refused', async () => {
    using folder = tempFolder();
    folder.write({ x: 'x' });
    const path = join(folder.path, 'x');
    // The memory is asked between the first look at the file and its reading: a sure place to change it.
    const state: HashMemory = { recall: () => void truncateSync(path, 3), remember: () => {} };
    const result = await md5(path, { state });
    expect(result.ok ? '' : result.failures[0]?.message).toBe(`'${path}' changed while it was read`);
  });

  test('that is overwritten with as many bytes while it is read is refused', async () => {
    using folder = tempFolder();
    folder.write({ x: 'x' });
    const path = join(folder.path, 'x');
    utimesSync(path, 1, 1);
    const state: HashMemory = { recall: () => void writeFileSync(path, 'y'), remember: () => {} };
    expect((await md5(path, { state })).ok).toBe(false);
  });

  test('an abort stops between files', async () => {
    using folder = tempFolder();
    folder.write(Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`d/${i}`, 'x'])));
    const controller = new AbortController();
    const hashing = md5(join(folder.path, 'd'), { signal: controller.signal });
    controller.abort(new Error('stopped'));
    await expect(hashing).rejects.toThrow('stopped');
  });
});

describe('a folder', () => {
  test('has the manifest, size and count of the worked example', async () => {
    using folder = tempFolder();
    folder.write({ 'raw/a.txt': 'alpha\n', 'raw/sub/b.txt': 'beta\n' });
    const result = await md5(join(folder.path, 'raw'));
    expect(result.ok && result.value?.info).toEqual({
      oid: 'bed5661bbe0bb4234911bad6973b1793.dir',
      hashName: 'md5',
      size: 11,
      nfiles: 2,
    });
    expect(result.ok && result.value?.tree?.entries.map(({ path }) => path)).toEqual(['a.txt', 'sub/b.txt']);
  });

  test('that is empty, or holds only empty folders, has the hash of an empty list', async () => {
    using folder = tempFolder();
    mkdirSync(join(folder.path, 'o/x/y'), { recursive: true });
    const result = await md5(join(folder.path, 'o'));
    expect(result.ok && result.value?.info).toEqual({
      oid: 'd751713988987e9331980363e24189ce.dir',
      hashName: 'md5',
      size: 0,
      nfiles: 0,
    });
  });

  test('takes links to files as files and leaves links to folders out', async () => {
    using folder = tempFolder();
    folder.write({ x: 'x', 'd/y': 'y', 'other/z': 'z' });
    symlinkSync('../x', join(folder.path, 'd/link'));
    symlinkSync('../other', join(folder.path, 'd/folder'));
    const result = await md5(join(folder.path, 'd'));
    expect(result.ok && result.value?.tree?.entries.map(({ path }) => path)).toEqual(['link', 'y']);
  });

  test('keeps names that are no UTF-8', async () => {
    if (process.platform !== 'linux') return;
    using folder = tempFolder();
    folder.write({ 'd/a': 'a' });
    writeFileSync(fsPath(join(folder.path, 'd/b\udcff')), 'b');
    const result = await md5(join(folder.path, 'd'));
    expect(result.ok && result.value?.tree?.entries.map(({ path }) => path)).toEqual(['a', 'b\udcff']);
  });

  test('leaves out what .dvcignore hides, by the path in the project', async () => {
    using folder = tempFolder();
    folder.write({ 'out/a.csv': 'a', 'out/b.tmp': 'b', 'out/cache/c': 'c' });
    const ignore = makeIgnore({
      read: (at) => (at === '' ? Buffer.from('*.tmp\nout/cache/\n') : undefined),
      isProject: () => false,
    });
    const result = await md5(join(folder.path, 'out'), { ignore });
    expect(result.ok && result.value?.tree?.entries.map(({ path }) => path)).toEqual(['a.csv']);
  });

  test('names every broken link, FIFO and socket in it, within two seconds', async () => {
    using folder = tempFolder();
    folder.write({ 'd/a': 'a' });
    symlinkSync('nowhere', join(folder.path, 'd/broken'));
    execFileSync('mkfifo', [join(folder.path, 'd/fifo')]);
    symlinkSync('fifo', join(folder.path, 'd/link-to-fifo'));
    const server = createServer().listen(join(folder.path, 'd/socket'));
    const before = performance.now();
    const result = await md5(join(folder.path, 'd'));
    expect(performance.now() - before).toBeLessThan(2000);
    server.close();
    const messages = result.ok ? [] : result.failures.map(({ message }) => message);
    for (const name of ['fifo', 'link-to-fifo', 'socket']) {
      expect(
        messages.filter((message) => message.includes(`'${join(folder.path, 'd', name)}'`)),
      ).toHaveLength(1);
    }
  });

  test('with a broken link fails, unless the link is ignored', async () => {
    using folder = tempFolder();
    folder.write({ 'out/a': 'a' });
    symlinkSync('nowhere', join(folder.path, 'out/broken'));
    const result = await md5(join(folder.path, 'out'));
    expect(result.ok ? '' : result.failures[0]?.message).toContain("symbolic link to 'nowhere'");
    const ignore = makeIgnore({
      read: (at) => (at === '' ? Buffer.from('broken') : undefined),
      isProject: () => false,
    });
    expect((await md5(join(folder.path, 'out'), { ignore })).ok).toBe(true);
  });

  test('with a .dvcignore inside is refused in the words of DVC', async () => {
    using folder = tempFolder();
    folder.write({ 'd/sub/.dvcignore': '*' });
    const result = await md5(join(folder.path, 'd'));
    expect(result.ok ? '' : result.failures[0]?.message).toBe(
      `.dvcignore file should not be in collected dir path: '${join(folder.path, 'd/sub')}'`,
    );
  });

  test('gives for each file the version that was hashed', async () => {
    using folder = tempFolder();
    folder.write({ 'd/a': 'a', 'd/b': 'bb' });
    const result = await md5(join(folder.path, 'd'));
    const stamps = result.ok ? result.value?.stamps : undefined;
    expect(['a', 'b', 'c'].map((path) => stamps?.get(path)?.size)).toEqual([1, 2, undefined]);
    const { ino, size, mtimeMs } = statSync(join(folder.path, 'd', 'a'));
    expect(stamps?.get('a')).toEqual({ ino, size, mtimeMs });
  });

  test('of more files than are hashed at once has them all, in order', async () => {
    using folder = tempFolder();
    const count = 65_540;
    mkdirSync(join(folder.path, 'd'));
    for (let i = 0; i < count; i++) writeFileSync(join(folder.path, 'd', `f${i}`), String(i % 7));
    const result = await md5(join(folder.path, 'd'));
    const { info, tree, stamps } = (result.ok ? result.value : undefined) ?? {};
    expect(info).toMatchObject({ nfiles: count, size: count });
    const paths = Array.from({ length: count }, (_, i) => `f${i}`).sort();
    const oids = Array.from({ length: 7 }, (_, i) => createHash('md5').update(String(i)).digest('hex'));
    expect(
      tree?.entries.every(({ path, oid }, i) => path === paths[i] && oid === oids[Number(path.slice(1)) % 7]),
    ).toBe(true);
    expect(stamps?.get(`f${count - 1}`)?.size).toBe(1);
  });
});

test('what the memory knows is not read', async () => {
  using folder = tempFolder();
  folder.write({ x: 'x' });
  const known = parseOid('0123456789abcdef0123456789abcdef');
  const state: HashMemory = { recall: () => known, remember: () => {} };
  const result = await md5(join(folder.path, 'x'), { state });
  expect(result.ok && result.value?.info.oid).toBe(known);
});

test('a FIFO is refused at once', async () => {
  using folder = tempFolder();
  execFileSync('mkfifo', [join(folder.path, 'fifo')]);
  const before = performance.now();
  const result = await md5(join(folder.path, 'fifo'));
  expect(performance.now() - before).toBeLessThan(2000);
  expect(result.ok ? '' : result.failures[0]?.reason).toBe('refused');
});
