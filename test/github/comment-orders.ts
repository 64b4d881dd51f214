import type { Api } from '../../src/github/api.ts';
import { ApiError } from '../../src/github/api-error.ts';
import { type CommentResult, upsertComment } from '../../src/github/comment.ts';
import { Random } from '../attack/random.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { actionsBot, type FakeComment } from '../fakes/github-replies.ts';

const head = 'a'.repeat(40);
/** The report of a run. */
export const body = (run: number) =>
  `<!-- lockstep:1 name=default head=${head.slice(0, 7)} run=${run} -->\nreport ${run}`;

/** A run that writes the comment, or something that people do; each lets the others go ahead between any two of its calls. */
export type Actor = { readonly run: number } | { readonly event: (github: FakeGitHub) => void };

interface Turn {
  readonly go: () => void;
  /** It changes nothing, so two such turns may change places */
  readonly isReading: boolean;
}

/** What there is after some turns. */
export interface World {
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
export async function follow(
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

/** The bodies of what our own author wrote. */
export const own = (comments: readonly FakeComment[]) =>
  comments.filter(({ user }) => user?.id === actionsBot.id).map(({ body: text }) => text);

const most = 60;

/**
 * Three writers that all find nothing, in so many random orders of their calls, which follow from a seed. Gives the orders after which there
 * is not just the one comment of the newest run.
 */
export async function randomOrders(count: number, seed: number): Promise<readonly string[]> {
  const random = new Random(seed);
  const wrong: string[] = [];
  for (let i = 0; i < count; i++) {
    // A number for each turn ahead; what it means is decided by who waits then.
    const picks = Array.from({ length: most }, () => random.below(1_000_000));
    const { github } = await follow([], [{ run: 5 }, { run: 6 }, { run: 4 }], picks);
    const left = own(github.comments);
    if (left.length !== 1 || left[0] !== body(6))
      wrong.push(`order ${picks.join(' ')} leaves ${JSON.stringify(left)}`);
  }
  return wrong;
}
