import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/github/api.ts';
import { ApiError } from '../../src/github/api-error.ts';
import { type CommentResult, upsertComment } from '../../src/github/comment.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { actionsBot, type FakeComment } from '../fakes/github-replies.ts';

const head = 'a'.repeat(40);
const body = (run: number) =>
  `<!-- lockstep:1 name=default head=${head.slice(0, 7)} run=${run} -->\nreport ${run}`;

/** A run that writes the comment, or something that people do; each lets the others go ahead between any two of its calls. */
type Actor = { readonly run: number } | { readonly event: (github: FakeGitHub) => void };

interface Turn {
  readonly go: () => void;
  /** It changes nothing, so two such turns may change places */
  readonly isReading: boolean;
}

interface World {
  readonly github: FakeGitHub;
  /** What each actor wants to do next, by its number */
  readonly waiting: Map<number, Turn>;
  /** What each actor has seen: with the comments, all that the future depends on */
  readonly seen: string[][];
  readonly results: (CommentResult | undefined)[];
  /** Whose turn was the last one, if it was one of reading */
  last: number | undefined;
}

/** Follows one order of turns from the start, and gives the world at its end. */
async function follow(
  start: readonly number[],
  actors: readonly Actor[],
  order: readonly number[],
): Promise<World> {
  const github = new FakeGitHub();
  github.pulls.set(7, { number: 7, headSha: head, baseSha: 'b'.repeat(40), state: 'open', locked: false });
  for (const run of start) github.add({ body: body(run) });
  const world: World = {
    github,
    waiting: new Map(),
    seen: actors.map(() => []),
    results: actors.map(() => undefined),
    last: undefined,
  };
  let left = actors.length;
  for (const [number, actor] of actors.entries()) {
    if ('event' in actor)
      world.waiting.set(number, {
        isReading: false,
        go: () => {
          actor.event(github);
          left--;
        },
      });
    else
      void upsertComment({
        api: apiOf(world, number),
        number: 7,
        headSha: head,
        render: () => body(actor.run),
      }).then((result) => {
        world.results[number] = result;
        // What it saw has no future any more.
        world.seen[number] = [];
        left--;
      });
  }
  for (let turn = 0; ; turn++) {
    while (world.waiting.size < left) await Promise.resolve();
    const pick = order[turn];
    if (pick === undefined || world.waiting.size === 0) return world;
    const ready = [...world.waiting.keys()].sort();
    const next = world.waiting.has(pick) ? pick : (ready[pick % ready.length] as number);
    const now = world.waiting.get(next);
    world.waiting.delete(next);
    world.last = now?.isReading === true ? next : undefined;
    now?.go();
  }
}

/** The API of one writer, without HTTP. Only calls about comments take turns: no other answer depends on the other writers. */
function apiOf({ github, waiting, seen }: World, number: number): Api {
  const send = async (method: string, path: string, data: unknown, takesTurns: boolean): Promise<unknown> => {
    if (takesTurns)
      await new Promise<void>((go) =>
        waiting.set(number, {
          go,
          isReading: method !== 'PATCH' && (method !== 'POST' || path === '/graphql') && method !== 'DELETE',
        }),
      );
    const url = new URL(path, 'http://x');
    const headers = { authorization: 'token write' };
    const call = { method, path: url.pathname, query: url.searchParams, body: data, headers, status: 0 };
    const { status, body: answer } = github.answer(call);
    // An update's answer says what was sent, and of a list only this is looked at.
    const told = takesTurns && method !== 'PATCH' ? answer : '';
    const short = Array.isArray(told) ? told.map(({ id, body: text }) => [id, text]) : told;
    seen[number]?.push(JSON.stringify([method, status, short]).replace(/"\d{4}-[^"]*Z"/g, '0'));
    if (status >= 400) throw new ApiError('not-found', 'gone', { status });
    return answer;
  };
  const request: Api['request'] = (route, parameters = {}) => {
    const [method = '', template = ''] = route.split(' ');
    const { body: text, ...rest } = { owner: 'acme', repo: 'pipe', ...parameters } as Record<string, unknown>;
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => String(rest[name]));
    return send(method, path, { body: text }, path.includes('/comments'));
  };
  return {
    repository: 'acme/pipe',
    request,
    pages: async function* (route, parameters) {
      yield (await request(route, parameters)) as readonly unknown[];
    },
    query: (query) => send('POST', '/graphql', { query }, query.includes('userContentEdits')),
    mutate: () => Promise.reject(new Error('a comment needs no mutation')),
  };
}

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

const own = (comments: readonly FakeComment[]) =>
  comments.filter(({ user }) => user?.id === actionsBot.id).map(({ body: text }) => text);

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
    const actors = [5, 6, 4].map((run) => ({ run }));
    let seed = 7;
    for (let i = 0; i < 2_000; i++) {
      const picks: number[] = [];
      // A number for each turn ahead; what it means is decided by who waits then.
      for (let turn = 0; turn < 60; turn++) {
        seed = (seed * 48_271) % 2_147_483_647;
        picks.push(seed);
      }
      const world = await follow([], actors, picks);
      expect(own(world.github.comments), `picks ${picks.join(' ')}`).toEqual([body(6)]);
    }
  }, 120_000);

  test('and somebody who deletes it in between leave one at most', async () => {
    const deleted = { event: (github: FakeGitHub) => github.comments.splice(0) };
    const ends = await explore([1], [{ run: 5 }, { run: 6 }, deleted], (comments) => {
      expect(comments.length).toBeLessThanOrEqual(1);
    });
    expect(ends).toBeGreaterThan(0);
  }, 120_000);
});
