import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tempPath } from '../../src/atomic-write.ts';
import { LocalStore } from '../../src/store/local.ts';
import { all, describeStore, keyOf, refusal } from './contract.ts';

describeStore('a local folder', async () => {
  const dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-local-'));
  return {
    store: new LocalStore({ dir: join(dir, 'not', 'there', 'yet'), name: "remote 'local'" }),
    close: async () => fs.rmSync(dir, { recursive: true, force: true }),
  };
});

describe('a local folder', () => {
  let dir: string;
  let store: LocalStore;
  beforeEach(() => {
    dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-local-'));
    store = new LocalStore({ dir, name: "remote 'local'" });
  });
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

  const mode = (path: string) => (fs.statSync(join(dir, path)).mode & 0o7777).toString(8);
  const bytes = Buffer.from('some data\n');
  const key = keyOf(bytes);

  test('objects are read-only, run-cache entries and folders have the default mode', async () => {
    await store.write(key, { kind: 'bytes', bytes });
    await store.write('runs/ab/abc/def', { kind: 'bytes', bytes });
    const file = join(dir, 'entry');
    fs.writeFileSync(file, bytes, { mode: 0o600 });
    await store.write('runs/ab/abc/0123', { kind: 'file', path: file, size: bytes.length });
    const umask = process.umask();
    expect(mode(key)).toBe('444');
    expect(mode('runs/ab/abc/def')).toBe((0o666 & ~umask).toString(8));
    expect(mode('runs/ab/abc/0123')).toBe((0o666 & ~umask).toString(8));
    expect(mode('files/md5')).toBe((0o777 & ~umask).toString(8));
  });

  test('a shared folder is open to its group, as DVC makes it', async () => {
    const shared = new LocalStore({ dir: join(dir, 'shared'), name: 'x', shared: true });
    await shared.write(key, { kind: 'bytes', bytes });
    await shared.write('runs/ab/abc/def', { kind: 'bytes', bytes });
    expect(mode(`shared/${key}`)).toBe('444');
    expect(mode('shared/runs/ab/abc/def')).toBe('664');
    for (const folder of ['', '/files', '/files/md5', '/runs/ab/abc'])
      expect(mode(`shared${folder}`)).toBe('2775');
  });

  test.each(['../out', 'a/../../out', '/etc/passwd', 'a//b', '', 'a/./b', 'a\0b', 'a\\b', 'runs/\u001b[2J'])(
    'the key %j is refused and nothing is touched',
    async (bad) => {
      const before = fs.readdirSync(dir);
      for (const call of [
        store.write(bad, { kind: 'bytes', bytes }),
        store.remove(bad),
        store.read(bad),
        store.has([bad]),
      ]) {
        expect((await refusal(call)).code).toBe('unsupported');
      }
      expect(fs.readdirSync(dir)).toEqual(before);
    },
  );

  test('a half-written object, which is not read-only yet, does not count until its bytes fit', async () => {
    fs.mkdirSync(join(dir, key, '..'), { recursive: true });
    fs.writeFileSync(join(dir, key), 'some da');
    expect(await store.has([key])).toEqual(new Set());
    fs.writeFileSync(join(dir, key), bytes);
    expect(await store.has([key])).toEqual(new Set([key]));
    expect(mode(key)).toBe('444');
  });

  test('what a killed process left is not listed, and is swept', async () => {
    await store.write(key, { kind: 'bytes', bytes });
    const dead = tempPath(join(dir, 'files', 'md5')).replace(`-${process.pid}-`, '-4194305-');
    fs.writeFileSync(dead, 'half');
    const living = tempPath(dir);
    fs.writeFileSync(living, 'half');
    expect((await all(store.list(''))).map((item) => item.key)).toEqual([key]);
    expect(store.folder.sweep()).toBe(1);
    expect([fs.existsSync(dead), fs.existsSync(living)]).toEqual([false, true]);
    fs.writeFileSync(dead, 'half');
    await new LocalStore({ dir, name: 'another process' }).write(key, { kind: 'bytes', bytes });
    expect(fs.existsSync(dead)).toBe(false);
  });

  test('a failed write leaves no temporary file', async () => {
    await expect(store.write(key, { kind: 'file', path: join(dir, 'absent'), size: 1 })).rejects.toThrow();
    fs.writeFileSync(join(dir, 'short'), 'abc');
    const error = await refusal(store.write(key, { kind: 'file', path: join(dir, 'short'), size: 4 }));
    expect(error.failure.message).toContain('changed while it was copied');
    expect(fs.readdirSync(join(dir, 'files', 'md5'))).toEqual([]);
  });

  test('a linked object is read, a folder or a dangling link in its place is not an object', async () => {
    fs.writeFileSync(join(dir, 'elsewhere'), bytes);
    fs.mkdirSync(join(dir, key, '..'), { recursive: true });
    fs.symlinkSync(join(dir, 'elsewhere'), join(dir, key));
    expect(await store.has([key])).toEqual(new Set([key]));
    fs.rmSync(join(dir, key));
    fs.symlinkSync(join(dir, 'nowhere'), join(dir, key));
    expect(await store.has([key])).toEqual(new Set());
    fs.rmSync(join(dir, key));
    fs.mkdirSync(join(dir, key));
    expect(await store.has([key])).toEqual(new Set());
    expect((await refusal(store.read(key))).code).toBe('not-found');
  });

  test('a file where a folder should be is an outage that names the key', async () => {
    fs.writeFileSync(join(dir, 'files'), 'in the way');
    const error = await refusal(store.write(key, { kind: 'bytes', bytes }));
    expect(error.code).toBe('unavailable');
    expect(error.failure.message).toContain(key);
  });
});
