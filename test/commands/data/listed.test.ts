import { describe, expect, test } from 'vitest';
import { compareData } from '../../../src/commands/data/changes.ts';
import { DataIndex } from '../../../src/commands/data/index.ts';
import type { Oid } from '../../../src/store/oid.ts';
import { makeTree } from '../../../src/store/tree.ts';

const oid = (n: number) => n.toString(16).padStart(32, '0') as Oid;

function index(files: Readonly<Record<string, number>>, remote?: string): DataIndex {
  const entries = Object.entries(files).map(([path, n]) => ({ path, oid: oid(n) }));
  const made = new DataIndex(async () => makeTree(entries));
  const id = { oid: `${oid(Object.keys(files).length)}.dir` as Oid, hashName: 'md5' } as const;
  made.add({ path: 'data/set', isDir: true, id, hash: id.oid, ...(remote === undefined ? {} : { remote }) });
  return made;
}

/** Names that sort before and after the slash of `a/`. */
const files = { 'a-b': 1, 'a/x': 2, 'a/y/z': 3, 'a/y/zz': 4, 'a.b': 5, a0: 6, 'b/c': 7 };

describe('a manifest as nodes', () => {
  test('lists files and folders level by level', async () => {
    const made = index(files);
    const names = async (path: string) => {
      const node = await made.at(path);
      if (node === undefined || node === 'unavailable') return node;
      return [...((await made.childrenOf(node))?.keys() ?? [])].sort();
    };
    expect(await names('data')).toEqual(['set']);
    expect(await names('data/set')).toEqual(['a', 'a-b', 'a.b', 'a0', 'b']);
    expect(await names('data/set/a')).toEqual(['x', 'y']);
    expect(await names('data/set/a/y')).toEqual(['z', 'zz']);
    expect(await names('data/set/a/y/z')).toEqual([]);
  });

  test.each(['data/other', 'data/set/c', 'data/set/a/w', 'data/set/a/y/zzz', 'data/set/a-b/x', 'data/set/'])(
    'has nothing at %s',
    async (path) => {
      expect(await index(files).at(path)).toBeUndefined();
    },
  );

  test('gives each file its hash and the remote of its folder', async () => {
    expect(await index(files, 'far').at('data/set/a/y/z')).toEqual({
      entry: {
        path: 'data/set/a/y/z',
        isDir: false,
        hash: `md5:${oid(3)}`,
        id: { oid: oid(3), hashName: 'md5' },
        remote: 'far',
      },
    });
    expect(await index(files, 'far').at('data/set/a/y')).toMatchObject({
      entry: { path: 'data/set/a/y', isDir: true },
    });
  });

  test('of any size finds each of its files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${'abc'[i % 3]}/${i % 7}/${i}`, i]),
    );
    const made = index(many);
    for (const [path, n] of Object.entries(many))
      expect(await made.at(`data/set/${path}`)).toMatchObject({ entry: { hash: `md5:${oid(n)}` } });
  });
});

test('what is not wanted is not kept, and still looked into', async () => {
  const changes = await compareData(index(files), index({ ...files, 'a/y/z': 8, new: 9 }), {
    by: 'entry',
    intoUnchanged: false,
    tells: ({ kind }) => kind !== 'unchanged',
  });
  expect(changes.map(({ kind, new: now }) => `${kind} ${now?.path}`)).toEqual([
    'modified data/set',
    'modified data/set/a/y/z',
    'added data/set/new',
  ]);
});
