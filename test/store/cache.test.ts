import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../src/failure.ts';
import { Cache } from '../../src/store/cache.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import type { HashName, ObjectId, Oid } from '../../src/store/oid.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import type { TrustedObjects } from '../../src/store/verified.ts';

describe('the cache', () => {
  let root: string;
  let cache: Cache;
  beforeEach(() => {
    root = fs.mkdtempSync(join(tmpdir(), 'lockstep-cache-'));
    cache = new Cache({ dir: join(root, 'cache') });
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const idOf = (text: string, hashName: HashName = 'md5'): ObjectId => ({
    oid: md5Bytes(Buffer.from(text), hashName),
    hashName,
  });
  const file = (name: string, text: string) => {
    fs.writeFileSync(join(root, name), text);
    return join(root, name);
  };
  const content = (id: ObjectId) => fs.readFileSync(cache.pathOf(id), 'utf8');
  /** Writes into an object in place, as a stage with a hard link to it can. */
  const damage = (id: ObjectId, text: string, mode = 0o444) => {
    fs.chmodSync(cache.pathOf(id), 0o644);
    fs.writeFileSync(cache.pathOf(id), text);
    fs.chmodSync(cache.pathOf(id), mode);
  };
  /** All paths below the cache folder. */
  const everything = () =>
    (fs.existsSync(cache.dir) ? fs.readdirSync(cache.dir, { recursive: true }) : [])
      .map(String)
      .filter((path) => fs.statSync(join(cache.dir, path)).isFile());

  test('both generations have their places, folders keep their suffix', () => {
    const oid = 'd41d8cd98f00b204e9800998ecf8427e' as Oid;
    expect(cache.pathOf({ oid, hashName: 'md5' })).toBe(
      join(root, 'cache/files/md5/d4/1d8cd98f00b204e9800998ecf8427e'),
    );
    expect(cache.pathOf({ oid, hashName: 'md5-dos2unix' })).toBe(
      join(root, 'cache/d4/1d8cd98f00b204e9800998ecf8427e'),
    );
    expect(new Cache({ dir: '/x/y//' }).pathOf({ oid: `${oid}.dir` as Oid, hashName: 'md5' })).toBe(
      '/x/y/files/md5/d4/1d8cd98f00b204e9800998ecf8427e.dir',
    );
  });

  test.each(['copy', 'hardlink', 'move'] as const)(
    'a file is added by %s, read-only, and only once',
    (how) => {
      const id = idOf('data');
      expect(cache.addFile(file('a', 'data'), id, how)).toBe(true);
      expect([content(id), fs.statSync(cache.pathOf(id)).mode & 0o7777]).toEqual(['data', 0o444]);
      expect(fs.existsSync(join(root, 'a'))).toBe(how !== 'move');
      if (how === 'copy') expect(fs.statSync(join(root, 'a')).mode & 0o777).not.toBe(0o444);
      const { ino } = fs.statSync(cache.pathOf(id));
      expect(cache.addFile(file('b', 'data'), id, how)).toBe(false);
      expect(fs.existsSync(join(root, 'b'))).toBe(how !== 'move');
      expect(fs.statSync(cache.pathOf(id)).ino).toBe(ino);
      expect(everything()).toHaveLength(1);
    },
  );

  test.each(['copy', 'hardlink', 'move'] as const)('a link to a file is added as that file by %s', (how) => {
    file('real', 'data');
    fs.symlinkSync(join(root, 'real'), join(root, 'link'));
    cache.addFile(join(root, 'link'), idOf('data'), how);
    expect(fs.lstatSync(cache.pathOf(idOf('data'))).isFile()).toBe(true);
    expect(content(idOf('data'))).toBe('data');
    expect(fs.readFileSync(join(root, 'real'), 'utf8')).toBe('data');
    expect(fs.existsSync(join(root, 'link'))).toBe(how !== 'move');
  });

  test('a file that changed since it was hashed is refused, and nothing of it stays', () => {
    const path = file('a', 'data');
    const stamp = fs.statSync(path);
    fs.writeFileSync(path, 'other data');
    expect(() => cache.addFile(path, idOf('data'), 'copy', stamp)).toThrow(
      /changed while it was being committed/,
    );
    expect([cache.has(idOf('data')), everything()]).toEqual([false, []]);
  });

  test.each(['absent', 'folder'])('a path that is %s cannot be added', (name) => {
    fs.mkdirSync(join(root, 'folder'));
    for (const how of ['copy', 'hardlink', 'move'] as const) {
      expect(() => cache.addFile(join(root, name), idOf('data'), how)).toThrow(FailureError);
    }
    expect(everything()).toEqual([]);
  });

  test('bytes are only stored under the name that they hash to', () => {
    expect(cache.addBytes(Buffer.from('data'), idOf('data'))).toBe(true);
    expect(cache.addBytes(Buffer.from('data'), idOf('data'))).toBe(false);
    expect(() => cache.addBytes(Buffer.from('data'), idOf('other'))).toThrow(FailureError);
    expect(cache.addBytes(Buffer.from('a\r\n'), idOf('a\r\n', 'md5-dos2unix'))).toBe(true);
    expect(everything()).toHaveLength(2);
  });

  test.each([
    ['md5', 'a\r\n'],
    ['md5-dos2unix', 'a\r\n'],
  ] as const)('received bytes of %s get their name only if they fit it', async (hashName, text) => {
    const id = idOf(text, hashName);
    async function* chunks(...parts: string[]) {
      for (const part of parts) yield Buffer.from(part);
    }
    expect(await cache.receive(id, chunks('a', '\r'))).toMatchObject({ ok: false, size: 2 });
    expect(everything()).toEqual([]);
    expect(await cache.receive(id, chunks('a', '\r', '\n'))).toEqual({ ok: true, size: 3 });
    expect(content(id)).toBe(text);
    async function* broken() {
      yield Buffer.from('a');
      throw new Error('connection lost');
    }
    await expect(cache.receive(idOf('z'), broken())).rejects.toThrow('connection lost');
    expect(everything()).toHaveLength(1);
  });

  test('a corrupt object is noticed and removed, whatever its mode says', () => {
    const id = idOf('data');
    for (const mode of [0o444, 0o644]) {
      cache.addBytes(Buffer.from('data'), id);
      expect(cache.check(id)).toBe(true);
      damage(id, 'dat', mode);
      expect(cache.check(id)).toBe(false);
      expect(cache.has(id)).toBe(false);
    }
  });

  test('a change of the same size in the same moment is noticed by a new process', async () => {
    const id = idOf('data');
    cache.addBytes(Buffer.from('data'), id);
    damage(id, 'dota');
    expect(await new Cache({ dir: cache.dir }).verify(id)).toBe(false);
  });

  test('read-only objects count as present unread, others are hashed first, as in DVC (C-089)', () => {
    const [readOnly, writable, good] = [idOf('one'), idOf('two'), idOf('three')];
    for (const text of ['one', 'two', 'three']) cache.addBytes(Buffer.from(text), idOf(text));
    damage(readOnly, 'xxx', 0o444);
    damage(writable, 'xxx', 0o644);
    fs.chmodSync(cache.pathOf(good), 0o644);
    const fresh = new Cache({ dir: cache.dir });
    expect([readOnly, writable, good].map((id) => fresh.present(id))).toEqual([true, false, true]);
    expect(fs.existsSync(cache.pathOf(writable))).toBe(false);
    expect(fs.statSync(cache.pathOf(good)).mode & 0o7777).toBe(0o444);
  });

  test('an object is hashed once in a process, and not at all if a longer memory knows it', () => {
    const known = new Map<string, string>();
    const trusted: TrustedObjects = {
      has: (oid, { size }) => known.get(oid) === `${size}`,
      add: (oid, { size }) => void known.set(oid, `${size}`),
    };
    const id = idOf('data');
    new Cache({ dir: cache.dir, trusted }).addBytes(Buffer.from('data'), id);
    expect(known.size).toBe(1);
    // Only who does not read the bytes can overlook this one.
    damage(id, 'dota');
    expect(new Cache({ dir: cache.dir, trusted }).check(id)).toBe(true);
    expect(new Cache({ dir: cache.dir }).check(id)).toBe(false);
  });

  test('manifests are verified, parsed, and read again only if the file is another one', () => {
    const tree = makeTree([
      { path: 'a', oid: idOf('one').oid },
      { path: 'b/c', oid: idOf('two').oid },
    ]);
    const { oid, bytes } = treeId(tree);
    expect(cache.readTree(oid, 'md5')).toBeUndefined();
    cache.addBytes(bytes, { oid, hashName: 'md5' });
    const first = cache.readTree(oid, 'md5');
    expect(first).toEqual({ ok: true, value: tree });
    expect(cache.readTree(oid, 'md5')).toMatchObject({ value: first?.ok ? first.value : undefined });
    damage({ oid, hashName: 'md5' }, '[]');
    expect(cache.readTree(oid, 'md5')).toBeUndefined();
    expect(cache.has({ oid, hashName: 'md5' })).toBe(false);
  });

  test('a manifest that is what its name says and still hostile is a failure that names the file', () => {
    const bytes = Buffer.from(`[{"md5": "${idOf('one').oid}", "relpath": "../x"}]`);
    const id = {
      oid: `${createHash('md5').update(bytes).digest('hex')}.dir` as Oid,
      hashName: 'md5' as const,
    };
    cache.addBytes(bytes, id);
    const result = cache.readTree(id.oid, 'md5');
    expect(result).toMatchObject({
      ok: false,
      failures: [{ reason: 'data', location: { file: cache.pathOf(id) } }],
    });
    expect(cache.missing(id)).toEqual([id]);
  });

  test.each(['md5', 'md5-dos2unix'] as const)(
    'what is missing of %s: the object itself, or the absent files of its tree, once each',
    (hashName) => {
      const [one, two] = [idOf('one', hashName), idOf('two', hashName)];
      const tree = makeTree([
        { path: 'a', oid: one.oid },
        { path: 'b', oid: two.oid },
        { path: 'c', oid: two.oid },
      ]);
      const { oid, bytes } = treeId(tree);
      const id = { oid, hashName };
      expect(cache.missing(one)).toEqual([one]);
      expect(cache.missing(id)).toEqual([id]);
      cache.addBytes(bytes, id);
      expect(cache.missing(id)).toEqual([one, two]);
      cache.addBytes(Buffer.from('one'), one);
      expect(cache.missing(id)).toEqual([two]);
      cache.addBytes(Buffer.from('two'), two);
      expect(cache.missing(id)).toEqual([]);
    },
  );

  test('a folder in the place of an object, or a file in the place of the cache, is no object', () => {
    const id = idOf('data');
    fs.mkdirSync(cache.pathOf(id), { recursive: true });
    expect([cache.has(id), cache.check(id), cache.missing(id)]).toEqual([false, false, [id]]);
    const wrong = new Cache({ dir: file('not-a-folder', '') });
    expect(wrong.has(id)).toBe(false);
    expect(() => wrong.addBytes(Buffer.from('data'), id)).toThrow(FailureError);
  });

  test('shared by a group: folders and run-cache entries are writable for it', async () => {
    const shared = new Cache({ dir: join(root, 'shared'), shared: true });
    shared.addBytes(Buffer.from('data'), idOf('data'));
    await shared.store.write('runs/ab/abc/def', { kind: 'bytes', bytes: Buffer.from('cmd: x\n') });
    const mode = (path: string) => fs.statSync(path).mode & 0o7777;
    expect(mode(shared.pathOf(idOf('data')))).toBe(0o444);
    expect(mode(join(root, 'shared/files/md5'))).toBe(0o2775);
    expect(mode(join(root, 'shared/runs/ab/abc/def'))).toBe(0o664);
  });

  test('a large object is verified in turns, and the wait can be given up', async () => {
    const path = file('large', '');
    fs.truncateSync(path, 100 << 20);
    const id: ObjectId = { oid: '2f282b84e7e608d5852449ed940bfc51' as Oid, hashName: 'md5' };
    cache.addFile(path, id, 'move');
    await expect(cache.verify(id, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    expect(await cache.verify(id)).toBe(true);
    damage(id, 'short');
    expect([await cache.verify(id), cache.has(id)]).toEqual([false, false]);
  });
});
