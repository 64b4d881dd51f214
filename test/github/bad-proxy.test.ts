import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { type CommentResult, upsertComment } from '../../src/github/comment.ts';
import { BadProxy, spoilings } from '../attack/bad-proxy.ts';
import { FakeGitHub } from '../fakes/github.ts';

const head = 'a'.repeat(40);
const body = (run: number) => `<!-- lockstep:1 name=default head=aaaaaaa run=${run} -->\nreport ${run}`;
let github: FakeGitHub;
let proxy: BadProxy;

beforeAll(async () => {
  github = await FakeGitHub.start(head);
  proxy = await BadProxy.start(github.url);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  // Where the proxy's redirects lead.
  const others = github.violations.filter((violation) => !violation.includes(' /loop: '));
  github.violations.splice(0, Infinity, ...others);
  await github.close();
});

function post(run: number): Promise<CommentResult> {
  const env = { ...github.env(), GITHUB_API_URL: proxy.url, GITHUB_GRAPHQL_URL: `${proxy.url}/graphql` };
  const api = openApi({ env, token: 'write', writeGap: 0, budget: 60_000, sleep: async () => undefined });
  return upsertComment({ api, number: 7, headSha: head, render: () => body(run) });
}

const bodies = () => github.comments.map((comment) => comment.body);

/** Whatever was said is so, nothing is there twice, and when the trouble is over the next run has its comment. */
async function survives(before: boolean, from: number, times: number): Promise<void> {
  const what = `${before ? 'an update' : 'a first comment'}, call ${from + 1}, ${times} times`;
  const result = await post(2);
  const text = JSON.stringify(result);
  expect(text, what).not.toMatch(/\bat .*:\d+:\d+/);
  expect(['created', 'updated', 'unchanged', 'failed'], `${what}: ${text}`).toContain(result.kind);
  expect(bodies().length, what).toBeLessThanOrEqual(before ? 1 : 2);
  for (const one of bodies()) expect([body(1), body(2)], what).toContain(one);
  proxy.heal();
  expect((await post(3)).kind, `after ${what}`).not.toBe('failed');
  expect(bodies(), `after ${what}`).toEqual([body(3)]);
}

describe('a comment, with GitHub behind a proxy that spoils every call in turn, once and for ever', () => {
  test.each(spoilings.map((spoiling) => [spoiling.name, spoiling] as const))('%s', async (_, spoiling) => {
    for (const before of [false, true])
      for (const times of [1, 1e9])
        for (let from = 0; from < 6; from++) {
          github.comments.length = 0;
          if (before) github.add({ body: body(1) });
          proxy.spoil(spoiling, from, times);
          await survives(before, from, times);
        }
  });
});
