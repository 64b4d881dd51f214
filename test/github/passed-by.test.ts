import { expect, test } from 'vitest';
import { commitMessage } from '../../src/github/commit-back/message.ts';
import { isPassedBy } from '../../src/github/passed-by.ts';
import { refuse, scriptedApi } from './scripted-api.ts';

const [head, other, third] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const { headline, body } = commitMessage({ stages: 1, runId: 17, head });
const ours = `${headline}\n\n${body}`;

/** A pull request with this head, and the commit there. */
const api = (sha: unknown, commit: unknown = undefined) =>
  scriptedApi((route) => {
    if (route === 'GET /repos/{owner}/{repo}/pulls/{pull_number}') return { head: { sha } };
    expect(route).toBe('GET /repos/{owner}/{repo}/git/commits/{commit_sha}');
    return typeof commit === 'function' ? commit() : commit;
  });

test('a pull request is passed by when its head is another commit', async () => {
  const asked = api(other, { message: 'Human work', parents: [{ sha: head }] });
  expect(await isPassedBy(asked, 7, head)).toBe(true);
  expect(asked.asked.map(([, sent]) => sent)).toEqual([{ pull_number: 7 }, { commit_sha: other }]);
  expect(await isPassedBy(api(head), 7, head)).toBe(false);
  expect(await isPassedBy(api(undefined), 7, head)).toBe(false);
});

test('not by a commit of ours on top of it, and by one that is elsewhere', async () => {
  expect(await isPassedBy(api(other, { message: ours, parents: [{ sha: head }] }), 7, head)).toBe(false);
  expect(await isPassedBy(api(other, { message: ours, parents: [{ sha: third }] }), 7, head)).toBe(true);
  expect(await isPassedBy(api(other, { message: ours, parents: [] }), 7, head)).toBe(true);
  expect(await isPassedBy(api(other, { message: 7, parents: [{ sha: head }] }), 7, head)).toBe(true);
  expect(await isPassedBy(api(other, { parents: [{ sha: head }] }), 7, head)).toBe(true);
});

test('by one that GitHub does not show; what is no answer of GitHub is thrown', async () => {
  expect(
    await isPassedBy(
      api(other, () => refuse('denied')),
      7,
      head,
    ),
  ).toBe(true);
  const broken = api(other, () => {
    throw new TypeError('ours');
  });
  await expect(isPassedBy(broken, 7, head)).rejects.toThrow('ours');
  await expect(
    isPassedBy(
      scriptedApi(() => refuse('unavailable')),
      7,
      head,
    ),
  ).rejects.toThrow('unavailable');
});
