import { describe, expect, test } from 'vitest';
import { pool } from '../../src/pool.ts';

describe('a pool', () => {
  /** Work that ends when the test says so. */
  const gates = () => {
    const open: (() => void)[] = [];
    return { open, work: (item: number) => new Promise<number>((go) => open.push(() => go(item * 10))) };
  };
  const settle = () => new Promise((go) => setImmediate(go));

  test('runs at most so many at once, and gives results in order', async () => {
    const { open, work } = gates();
    const result = pool([1, 2, 3, 4], { limit: 2 }, work);
    await settle();
    expect(open.length).toBe(2);
    open[1]?.();
    await settle();
    expect(open.length).toBe(3);
    open[2]?.();
    await settle();
    open[3]?.();
    open[0]?.();
    expect(await result).toEqual([10, 20, 30, 40]);
  });

  test.each([0, -1, 0.5, 1, 100])('works with a limit of %d', async (limit) => {
    expect(await pool([1, 2, 3], { limit }, async (item, index) => item + index)).toEqual([1, 3, 5]);
    expect(await pool([], { limit }, async () => 1)).toEqual([]);
  });

  test('starts nothing after an abort, awaits what runs, and throws the reason', async () => {
    const { open, work } = gates();
    const stop = new AbortController();
    let ended = false;
    const result = pool([1, 2, 3], { limit: 2, signal: stop.signal }, work).finally(() => {
      ended = true;
    });
    await settle();
    stop.abort(new Error('enough'));
    open[0]?.();
    await settle();
    expect([open.length, ended]).toEqual([2, false]);
    open[1]?.();
    await expect(result).rejects.toThrow('enough');
  });

  test('an abort before the start runs nothing', async () => {
    let ran = 0;
    const work = async () => ran++;
    await expect(pool([1], { limit: 1, signal: AbortSignal.abort(new Error('no')) }, work)).rejects.toThrow(
      'no',
    );
    expect(ran).toBe(0);
  });

  test('stops after the first rejection and throws that one', async () => {
    const started: number[] = [];
    const work = async (item: number) => {
      started.push(item);
      await settle();
      throw new Error(`failed ${item}`);
    };
    await expect(pool([1, 2, 3, 4], { limit: 2 }, work)).rejects.toThrow('failed 1');
    expect(started).toEqual([1, 2]);
  });

  test('takes items one by one', async () => {
    const taken: number[] = [];
    function* items() {
      for (let i = 0; i < 5; i++) {
        taken.push(i);
        yield i;
      }
    }
    await expect(
      pool(items(), { limit: 1 }, async (item) => (item === 1 ? Promise.reject(new Error('x')) : item)),
    ).rejects.toThrow('x');
    expect(taken).toEqual([0, 1]);
  });
});
