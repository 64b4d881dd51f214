import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Oid, objectKey } from '../../src/store/oid.ts';
import { type Store, StoreError } from '../../src/store/store.ts';

/** A store to test, empty, and how to end it. */
export interface OpenedStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** What every {@link Store} must do, whatever is behind it. `lists`: false for a kind that cannot list, and says so. */
export function describeStore(
  name: string,
  open: () => Promise<OpenedStore>,
  { lists = true }: { readonly lists?: boolean } = {},
): void {
  describe(`${name} as a store`, () => {
    let opened: OpenedStore;
    let store: Store;
    let folder: string;

    beforeAll(async () => {
      folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-contract-'));
      opened = await open();
      store = opened.store;
    });
    afterAll(async () => {
      await opened?.store.close();
      await opened?.close();
      fs.rmSync(folder, { recursive: true, force: true });
    });

    const write = async (bytes: Buffer): Promise<string> => {
      const key = keyOf(bytes);
      await store.write(key, { kind: 'bytes', bytes });
      return key;
    };

    if (lists)
      test('an empty store has nothing and lists nothing', async () => {
        expect(await store.has([keyOf(Buffer.from('never written'))])).toEqual(new Set());
        expect(await all(store.list(''))).toEqual([]);
        expect(await all(store.list('files/md5/'))).toEqual([]);
        expect(await all(store.list('runs/'))).toEqual([]);
      });

    test('an empty object is an object', async () => {
      const key = await write(Buffer.alloc(0));
      expect(key).toBe('files/md5/d4/1d8cd98f00b204e9800998ecf8427e');
      expect(await readAll(store, key)).toEqual(Buffer.alloc(0));
      expect(await store.has([key])).toEqual(new Set([key]));
    });

    test.each([1, 2 ** 16 - 1, 2 ** 18, 2 ** 18 + 1, 3 * 2 ** 20])(
      '%d bytes come back as they went',
      async (size) => {
        const bytes = randomBytes(size);
        expect((await readAll(store, await write(bytes))).equals(bytes)).toBe(true);
      },
    );

    test.each([0, 100, 8 * 2 ** 20, 8 * 2 ** 20 + 1, 20 * 2 ** 20 + 7])(
      'a file of %d bytes comes back as it went',
      async (size) => {
        const bytes = randomBytes(size);
        const path = join(folder, `file-${size}`);
        fs.writeFileSync(path, bytes);
        const md5 = createHash('md5').update(bytes).digest('hex');
        await store.write(keyOf(bytes), { kind: 'file', path, size, md5 });
        expect((await readAll(store, keyOf(bytes))).equals(bytes)).toBe(true);
      },
    );

    test('reading what is not there says not-found, with the key', async () => {
      const key = keyOf(Buffer.from('nobody wrote this'));
      const error = await refusal(readAll(store, key));
      expect(error.code).toBe('not-found');
      expect(error.failure.message).toContain(key.slice(-20));
    });

    test('a part of an object is those bytes and no others, where a store can give one', async () => {
      if (store.readPart === undefined) return;
      const bytes = randomBytes(100_000);
      const key = await write(bytes);
      const part = (start: number, length: number) => store.readPart?.(key, { start, length });
      expect(Buffer.from((await part(40_000, 500)) ?? [])).toEqual(bytes.subarray(40_000, 40_500));
      expect(Buffer.from((await part(0, 1)) ?? [])).toEqual(bytes.subarray(0, 1));
      expect(Buffer.from((await part(99_992, 64)) ?? [])).toEqual(bytes.subarray(99_992));
      const absent = store.readPart(keyOf(Buffer.from('no part of this')), { start: 0, length: 8 });
      expect((await refusal(absent)).code).toBe('not-found');
    });

    test('an existing key is replaced', async () => {
      const key = 'runs/ab/abcd/ef01';
      await store.write(key, { kind: 'bytes', bytes: Buffer.from('cmd: first\n') });
      await store.write(key, { kind: 'bytes', bytes: Buffer.from('cmd: second\n') });
      expect((await readAll(store, key)).toString()).toBe('cmd: second\n');
    });

    test('a removed key is gone, and removing it again is no error', async () => {
      const key = await write(Buffer.from('short life'));
      await store.remove(key);
      await store.remove(key);
      expect(await store.has([key])).toEqual(new Set());
      expect((await refusal(readAll(store, key))).code).toBe('not-found');
    });

    test('has answers for manifests, both generations and run-cache entries at once', async () => {
      const bytes = Buffer.from('[]');
      const keys = [
        objectKey({ oid: 'd751713988987e9331980363e24189ce.dir' as Oid, hashName: 'md5' }),
        objectKey({ oid: 'd751713988987e9331980363e24189ce.dir' as Oid, hashName: 'md5-dos2unix' }),
        'runs/12/1234/5678',
      ];
      for (const key of keys) await store.write(key, { kind: 'bytes', bytes });
      const absent = keys.map((key) => key.replace(/.$/, '0'));
      expect(await store.has([...keys, ...absent])).toEqual(new Set(keys));
    });

    test('has finds each of many keys and none of many others', async () => {
      const written = await Promise.all(
        Array.from({ length: 60 }, (_, i) => write(Buffer.from(`one of many ${i}`))),
      );
      const others = Array.from({ length: 60 }, (_, i) => keyOf(Buffer.from(`none of many ${i}`)));
      expect(await store.has([...others, ...written])).toEqual(new Set(written));
    });

    if (!lists)
      test('an empty store has nothing, and a listing is refused as unsupported', async () => {
        expect(await store.has([keyOf(Buffer.from('never written'))])).toEqual(new Set());
        expect((await refusal(all(store.list('runs/')))).code).toBe('unsupported');
      });

    if (lists)
      test('a listing gives whole keys, exact sizes, and only what is below the prefix', async () => {
        await store.write('runs/cd/cdef/0123', { kind: 'bytes', bytes: Buffer.from('seven b') });
        await store.write('runs-not/cd/cdef/0123', { kind: 'bytes', bytes: Buffer.from('x') });
        const items = await all(store.list('runs/cd/'));
        expect(items.map(({ key, size }) => [key, size])).toEqual([['runs/cd/cdef/0123', 7]]);
        expect(items[0]?.modified).toBeGreaterThan(Date.now() - 3_600_000);
        expect((await all(store.list('runs/'))).every(({ key }) => key.startsWith('runs/'))).toBe(true);
        await store.remove('runs-not/cd/cdef/0123');
      });

    test('one level of a folder is its files and its folders, and nothing else, where a store can list one', async () => {
      const listFolder = store.listFolder?.bind(store);
      if (listFolder === undefined) return;
      const level = async (prefix: string) =>
        (await all(listFolder(prefix)))
          .filter(({ key }) => key !== prefix)
          .map(({ key, size }) => (key.endsWith('/') ? key : `${key} ${size}`))
          .sort();
      for (const key of ['runs/lv/a', 'runs/lv/in/b', 'runs/lv/in/deep/c', 'runs/lv-2/d'])
        await store.write(key, { kind: 'bytes', bytes: Buffer.from(key) });
      expect(await level('runs/lv/')).toEqual(['runs/lv/a 9', 'runs/lv/in/']);
      expect(await level('runs/lv/in/')).toEqual(['runs/lv/in/b 12', 'runs/lv/in/deep/']);
      expect(await level('runs/lv/nowhere/')).toEqual([]);
      expect(await level('')).toContain('runs/');
      for (const key of ['runs/lv/a', 'runs/lv/in/b', 'runs/lv/in/deep/c', 'runs/lv-2/d'])
        await store.remove(key);
    });

    test('writers of one key at the same time leave one whole value', async () => {
      const values = Array.from({ length: 8 }, (_, i) => Buffer.alloc(100_000, i));
      await Promise.all(values.map((bytes) => store.write('runs/ee/race/0001', { kind: 'bytes', bytes })));
      const result = await readAll(store, 'runs/ee/race/0001');
      expect(values.some((value) => value.equals(result))).toBe(true);
    });

    test('an aborted signal stops every call with its reason', async () => {
      const signal = AbortSignal.abort(new Error('enough'));
      const key = await write(Buffer.from('present'));
      await expect(store.has([key], signal)).rejects.toThrow('enough');
      await expect(all(store.list('', signal))).rejects.toThrow('enough');
      await expect(store.write(key, { kind: 'bytes', bytes: Buffer.from('x') }, signal)).rejects.toThrow(
        'enough',
      );
      await expect((async () => all(await store.read(key, signal)))()).rejects.toThrow('enough');
    });
  });
}

/** The key under which DVC keeps these bytes. */
export function keyOf(bytes: Uint8Array): string {
  return objectKey({ oid: createHash('md5').update(bytes).digest('hex') as Oid, hashName: 'md5' });
}

/** All the bytes behind a key. */
export async function readAll(store: Store, key: string): Promise<Buffer> {
  return Buffer.concat(await all(await store.read(key)));
}

/** The items of an async iterable. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The {@link StoreError} that a call ends with; fails if it ends otherwise. */
export async function refusal(call: Promise<unknown>): Promise<StoreError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('the call succeeded');
}
