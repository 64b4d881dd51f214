import { describe, expect, test } from 'vitest';
import type { FakeGitHub } from '../fakes/github.ts';
import type { FakeComment } from '../fakes/github-replies.ts';
import { type Actor, body, follow, own, randomOrders, type World } from './comment-orders.ts';

/** Goes through every order of turns; orders that lead to the same state are followed once. Gives how many ends there were. */
async function explore(
  start: readonly number[],
  actors: readonly Actor[],
  judge: (comments: readonly FakeComment[], order: readonly number[], results: World['results']) => void,
): Promise<number> {
  const known = new Set<string>();
  let ends = 0;
  const open: (readonly number[])[] = [[]];
  for (let order = open.pop(); order !== undefined; order = open.pop()) {
    const { github, waiting, seen, results, last } = await follow(start, actors, order);
    const comments = github.comments.map(({ id, body: text, history }) => [id, text, history]);
    const key = JSON.stringify([comments, seen, [...waiting.keys()].sort()]);
    if (known.has(key)) continue;
    known.add(key);
    if (waiting.size === 0) {
      ends++;
      judge(github.comments, order, results);
    }
    // Of two readings in a row only the order by number is followed: the other one leads to the same.
    for (const [next, { isReading }] of waiting)
      if (!isReading || last === undefined || next > last || next === order.at(-1))
        open.push([...order, next]);
  }
  return ends;
}

describe('three writers, whatever the order of their calls', () => {
  test.each<[string, number[], number[]]>([
    ['of the first comment', [], [5, 6]],
    ['of a comment that is there', [1], [5, 6, 4]],
    ['of a comment that a newer run wrote', [5], [4, 6, 3]],
    ['of two comments that were left behind', [1, 2], [5, 6]],
  ])(
    'leave one comment with the newest report: %s',
    async (_, start, runs) => {
      const newest = body(Math.max(...start, ...runs));
      const ends = await explore(
        start,
        runs.map((run) => ({ run })),
        (comments, order, results) => {
          expect(own(comments), `order ${order.join('')}`).toEqual([newest]);
          expect(results.some((result) => result?.kind === 'failed')).toBe(false);
        },
      );
      expect(ends).toBeGreaterThan(0);
    },
    120_000,
  );

  test('and three that all find nothing, in two thousand orders', async () => {
    expect(await randomOrders(2_000, 7)).toEqual([]);
  }, 120_000);

  test('and somebody who deletes it in between leave one at most', async () => {
    const deleted = { event: (github: FakeGitHub) => github.comments.splice(0) };
    const ends = await explore([1], [{ run: 5 }, { run: 6 }, deleted], (comments) => {
      expect(comments.length).toBeLessThanOrEqual(1);
    });
    expect(ends).toBeGreaterThan(0);
  }, 120_000);
});
