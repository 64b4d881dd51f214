import { expect, test } from 'vitest';
import { FakeGitHub } from './github.ts';
import { GitHubContract } from './github-contract.ts';

const exchange = {
  method: 'GET',
  path: '/repos/acme/pipe/issues/comments/9',
  request: undefined,
  status: 200,
};
const judge = (own: unknown, more: Partial<typeof exchange> = {}) => {
  const contract = GitHubContract.read();
  const body = contract.complete({ ...exchange, ...more, body: own });
  return contract.violations({ ...exchange, ...more, body }, own);
};

test('an answer like GitHub’s own is completed from its example, and fits', () => {
  expect(judge({ id: 9, body: 'hello' })).toEqual([]);
  expect(GitHubContract.read().complete({ ...exchange, body: { id: 9, body: 'hello' } })).toMatchObject({
    id: 9,
    body: 'hello',
    author_association: expect.any(String),
  });
});

test.each<[string, unknown, Partial<typeof exchange>, string]>([
  ['a field of another type', { id: '9' }, {}, '200 /id: must be integer'],
  ['a field that GitHub does not have', { id: 9, texts: [] }, {}, '200 has the unknown field texts'],
  ['a missing person where there may be none', { user: 5 }, {}, '200 /user: '],
  ['a status that GitHub never gives', { id: 9 }, { status: 202 }, 'GitHub never answers 202'],
  [
    'a path that GitHub does not have',
    {},
    { path: '/repos/acme/pipe/comment/9' },
    'GitHub has no such operation',
  ],
])('%s is found', (_, own, more, found) => {
  expect(judge(own, more)).toContainEqual(expect.stringContaining(found));
});

test('a request that GitHub would not understand fails the test that sent it', async () => {
  const github = await FakeGitHub.start();
  await fetch(`${github.url}/repos/acme/pipe/issues/7/comments`, {
    method: 'POST',
    headers: { authorization: 'token write' },
    body: JSON.stringify({ text: 'hello', body: 5 }),
  });
  await expect(github.close()).rejects.toThrow(/request \/body: must be string[\s\S]*unknown field text/);
});
