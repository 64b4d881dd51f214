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
