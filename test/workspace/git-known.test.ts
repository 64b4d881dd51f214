import { describe, expect, test } from 'vitest';
import { KnownCommits } from '../../src/workspace/git-known.ts';
import type { TreeItem } from '../../src/workspace/git-paths.ts';

const sha = 'a'.repeat(40);
const item = (path: string): TreeItem => ({ mode: '100644', type: 'blob', oid: sha, path });

describe('KnownCommits', () => {
  test('asks once for a commit by its hash, and each time for a name or for what is not there', async () => {
    const known = new KnownCommits();
    const asked: string[] = [];
    const ask = (rev: string, answer: string | undefined) =>
      known.commit(rev, async () => {
        asked.push(rev);
        return answer;
      });
    const answers = [await ask(sha, undefined), await ask(sha, sha), await ask(sha, sha)];
    expect(answers).toEqual([undefined, sha, sha]);
    await ask('main', sha);
    await ask('main', sha);
    expect(asked).toEqual([sha, sha, 'main', 'main']);
  });

  test('keeps trailers between two hashes, not up to a name', async () => {
    const known = new KnownCommits();
    let asked = 0;
    const ask = (head: string) =>
      known.trailers({ base: sha, head, key: 'K' }, async () => {
        asked += 1;
        return [{ author: 'a', value: head }];
      });
    expect(await ask(sha)).toEqual(await ask(sha));
    expect(asked).toBe(1);
    await ask('HEAD');
    await ask('HEAD');
    expect(asked).toBe(3);
  });

  test('lists a commit whole after a few of its folders, and gives of it what each asks for', async () => {
    const known = new KnownCommits();
    const folders = ['a-b', 'a', 'a.b', 'a0', 'b', 'c'];
    const items = folders.flatMap((folder) => [item(`${folder}/x`), item(`${folder}/y/z`)]);
    const asked: (string | undefined)[] = [];
    const list = async (path?: string) => {
      asked.push(path);
      return path === undefined ? items : items.filter((one) => one.path.startsWith(path));
    };
    for (const folder of folders) {
      const found = await known.tree(sha, `${folder}/`, list);
      expect(found.map(({ path }) => path)).toEqual([`${folder}/x`, `${folder}/y/z`]);
    }
    expect(await known.tree(sha, 'none/', list)).toEqual([]);
    expect(asked).toEqual(['a-b/', 'a/', 'a.b/', 'a0/', undefined]);
  });

  test('keeps small files of a commit by its hash, not what is large, absent or of a name', async () => {
    const known = new KnownCommits();
    const asked: string[] = [];
    const ask = (bytes: number | undefined) => async (name: string) => {
      asked.push(name);
      if (bytes === undefined) return { kind: 'missing' as const };
      return { kind: 'blob' as const, oid: sha, size: bytes, bytes: Buffer.alloc(bytes) };
    };
    const twice = async (name: string, bytes: number | undefined): Promise<number> => {
      asked.length = 0;
      const both = [
        await known.object(name, 'read', ask(bytes)),
        await known.object(name, 'read', ask(bytes)),
      ];
      expect(both[1]).toEqual(both[0]);
      return asked.length;
    };
    expect(await twice(`${sha}:small`, 10)).toBe(1);
    expect(await twice(`${sha}:large`, 1 << 20)).toBe(2);
    expect(await twice(`${sha}:absent`, undefined)).toBe(2);
    expect(await twice('main:small', 10)).toBe(2);
    asked.length = 0;
    const looked = [await known.object(`${sha}:small`, 'look', ask(0))];
    for (const _ of [1, 2]) looked.push(await known.object(`${sha}:other`, 'look', ask(0)));
    expect(asked).toEqual([`${sha}:other`]);
    expect(looked.map((object) => object.kind === 'blob' && object.size)).toEqual([10, 0, 0]);
    const failed = known.object(`${sha}:torn`, 'read', () => Promise.reject(new Error('torn')));
    await expect(failed).rejects.toThrow('torn');
    expect(await twice(`${sha}:torn`, 10)).toBe(1);
  });

  test('keeps no more than a few megabytes of files', async () => {
    const known = new KnownCommits();
    let asked = 0;
    const read = (i: number) =>
      known.object(`${sha}:${i}`, 'read', async () => {
        asked++;
        return { kind: 'blob', oid: sha, size: 60_000, bytes: Buffer.alloc(60_000) };
      });
    for (const _ of [1, 2]) for (let i = 0; i < 200; i++) await read(i);
    expect(asked).toBeGreaterThan(250);
    expect(asked).toBeLessThan(300);
  });

  test('names the files of a project of a commit that was listed whole', async () => {
    const known = new KnownCommits();
    const described = [
      '.dvc/config',
      'a.dvc',
      'dvc.lock',
      'dvc.yaml',
      'm.json',
      'params.toml',
      'sub/dvc.yml',
    ];
    const others = ['.dvc/.gitignore', 'config', 'data.bin', 'model.yaml.txt', 'lock'];
    const items = [...described, ...others].map((path) => item(`p/${path}`));
    const many = Array.from({ length: 200 }, (_, i) => item(`q/${i}.dvc`));
    expect(await known.projectFiles(sha, 'p/')).toEqual([]);
    for (const folder of ['a/', 'b/', 'c/', 'd/', 'e/'])
      await known.tree(sha, folder, async () => [...items, ...many]);
    expect(await known.projectFiles(sha, 'p/')).toEqual([
      ...described.map((path) => `p/${path}`),
      ...many.slice(0, 128 - items.length).map(({ path }) => path),
    ]);
    await known.object(`${sha}:p/.dvc/config`, 'read', async () => ({ kind: 'tree', oid: sha }));
    expect(await known.projectFiles(sha, 'p/')).toEqual([]);
    expect(await known.projectFiles(sha, 'q/')).toEqual([]);
    expect(await known.projectFiles('main', 'p/')).toEqual([]);
  });

  test('the same folder again is not one more', async () => {
    const known = new KnownCommits();
    const asked: (string | undefined)[] = [];
    for (let i = 0; i < 9; i++)
      await known.tree(sha, 'a/', async (path) => {
        asked.push(path);
        return [];
      });
    expect(new Set(asked)).toEqual(new Set(['a/']));
  });
});
