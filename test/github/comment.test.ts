import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../src/github/api.ts';
import { type CommentResult, upsertComment } from '../../src/github/comment.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { actionsBot, type FakeComment } from '../fakes/github-replies.ts';

const head = 'a'.repeat(40);
const stranger = { login: 'mallory', id: 666, type: 'User' } as const;
let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start(head);
});
afterEach(() => github.close());

function api(token = 'write'): Api {
  return openApi({ env: github.env(), token, writeGap: 0, sleep: async () => undefined });
}

function body(run: number, text = 'report', name = 'default'): string {
  return `<!-- lockstep:1 name=${name} head=${head.slice(0, 7)} run=${run} -->\n${text}`;
}

function post(text: string, token = 'write'): Promise<CommentResult> {
  return upsertComment({ api: api(token), number: 7, headSha: head, render: () => text });
}

function texts(): string[] {
  return github.comments.map((comment) => comment.body);
}

/** Does something when a run first looks at what it has written; tells how often it was done. */
function onceWhenLookingBack(act: () => void): () => number {
  let done = 0;
  github.hook = ({ path, body: asked }) => {
    if (path === '/graphql' && JSON.stringify(asked).includes('userContentEdits') && done++ === 0) act();
    return undefined;
  };
  return () => Math.min(done, 1);
}

describe('one comment', () => {
  test('is made where there is none, and says where it is', async () => {
    const result = await post(body(1));
    expect(result).toEqual({
      kind: 'created',
      url: `https://github.com/acme/pipe/pull/7#issuecomment-${github.comments[0]?.id}`,
    });
    expect(texts()).toEqual([body(1)]);
  });

  test('is updated in place by the next run', async () => {
    await post(body(1));
    const id = github.comments[0]?.id;
    expect(await post(body(2, 'better'))).toMatchObject({
      kind: 'updated',
      url: expect.stringContaining(String(id)),
    });
    expect(github.comments.map((comment) => [comment.id, comment.body])).toEqual([[id, body(2, 'better')]]);
  });

  test('is found on the last page among 250 others', async () => {
    for (let i = 0; i < 249; i++) github.add({ body: `talk ${i}`, user: stranger });
    github.add({ body: body(1) });
    expect((await post(body(2))).kind).toBe('updated');
    expect(github.comments).toHaveLength(250);
  });

  test('is not posted again when it says the same, also with other line ends', async () => {
    await post(body(3, 'a\nb'));
    (github.comments[0] as FakeComment).body = body(3, 'a\r\nb').replace('-->\n', '-->\r\n');
    const before = github.writes().length;
    expect((await post(body(3, 'a\nb'))).kind).toBe('unchanged');
    expect(github.writes()).toHaveLength(before);
  });

  test('with another name is another comment', async () => {
    await post(body(1));
    await post(body(1, 'report', 'nightly'));
    expect(texts()).toEqual([body(1), body(1, 'report', 'nightly')]);
  });

  test('costs at most six requests', async () => {
    await post(body(1));
    const first = github.calls.length;
    await post(body(2));
    expect(first).toBeLessThanOrEqual(6);
    expect(github.calls.length - first).toBeLessThanOrEqual(6);
  });
});

describe('the comment of CML', () => {
  const cml = (sha: string, label = '') =>
    `# Report\n\n| loss |\n\n![](https://cml.dev/watermark.png#${sha} "CML watermark${label}")`;
  const older =
    '## Metrics\n\n![CML watermark](https://raw.githubusercontent.com/iterative/cml/master/assets/watermark.svg)';

  test.each([
    ['of today', cml(head)],
    ['with a label', cml(head, ' train 12')],
    ['of its first versions', older],
    ['with a line end after it', `${older}\r\n`],
  ])('%s is taken over by the first report, and is ours from then on', async (_, text) => {
    const { id } = github.add({ body: text });
    expect((await post(body(1))).kind).toBe('updated');
    expect((await post(body(2))).kind).toBe('updated');
    expect(github.comments.map((comment) => [comment.id, comment.body])).toEqual([[id, body(2)]]);
  });

  test('is the latest of several; the others stay', async () => {
    github.add({ body: cml('1'.repeat(40)) });
    github.add({ body: cml('2'.repeat(40)) });
    await post(body(1));
    expect(texts()).toEqual([cml('1'.repeat(40)), body(1)]);
  });

  test.each([
    ['by somebody else', { body: cml(head), user: stranger }],
    ['quoted in other words', { body: `> ${cml(head)}\n\nI miss this one` }],
    ['with another picture', { body: cml(head).replace('cml.dev', 'cml.example') }],
  ])('stays where it is %s', async (_, comment) => {
    github.add(comment);
    expect((await post(body(1))).kind).toBe('created');
    expect(texts()).toEqual([comment.body, body(1)]);
  });

  test('stays when we have a comment already, and when the report has a name of its own', async () => {
    github.add({ body: cml(head) });
    await post(body(1, 'report', 'nightly'));
    expect(texts()).toEqual([cml(head), body(1, 'report', 'nightly')]);
    github.comments.length = 0;
    await post(body(1));
    github.add({ body: cml(head) });
    await post(body(2));
    expect(texts()).toEqual([body(2), cml(head)]);
  });
});

describe('what is not ours', () => {
  test.each([
    ['a stranger who typed the marker', { user: stranger }],
    ['a deleted account', { user: null }],
    [
      'another app with a look-alike name',
      { user: { login: 'github-action[bot]', id: 7, type: 'Bot' as const } },
    ],
    ['an account that took our login over', { user: { ...actionsBot, id: 8 } }],
  ])('stays as it is: %s', async (_, { user }) => {
    github.add({ body: body(99, 'forged'), user });
    expect((await post(body(2))).kind).toBe('created');
    expect(texts()).toEqual([body(99, 'forged'), body(2)]);
  });

  test.each([
    ['quoted further down', `hello\n${body(9)}`],
    ['after a blank', ` ${body(9)}`],
    ['of another version', body(9).replace('lockstep:1', 'lockstep:2')],
    ['without a name', body(9).replace('name=default ', '')],
  ])('a marker %s is no marker', async (_, text) => {
    github.add({ body: text });
    await post(body(2));
    expect(texts()).toEqual([text, body(2)]);
  });

  test('a person with a token of their own has a comment of their own', async () => {
    await post(body(1));
    await post(body(2, 'mine'), 'alice');
    await post(body(3, 'mine again'), 'alice');
    expect(github.comments.map((comment) => [comment.user?.login, comment.body])).toEqual([
      ['github-actions[bot]', body(1)],
      ['alice', body(3, 'mine again')],
    ]);
  });

  test('a server without GraphQL is asked for the user', async () => {
    github.hook = ({ path }) =>
      path === '/graphql' ? { status: 404, body: { message: 'Not Found' } } : undefined;
    await post(body(1), 'alice');
    expect((await post(body(2), 'alice')).kind).toBe('updated');
    await post(body(1));
    expect((await post(body(2))).kind).toBe('updated');
    expect(github.comments).toHaveLength(2);
  });
});

describe('an older run', () => {
  test('never overwrites a newer one', async () => {
    await post(body(12, 'new'));
    expect(await post(body(11, 'old'))).toMatchObject({
      kind: 'superseded',
      why: 'run 12 has already reported',
    });
    expect(texts()).toEqual([body(12, 'new')]);
  });

  test('says nothing about a head that is no longer the head', async () => {
    (github.pulls.get(7) as { headSha: string }).headSha = 'c'.repeat(40);
    expect(await post(body(1))).toEqual({
      kind: 'superseded',
      why: 'the pull request has a newer head commit, whose own run reports',
    });
    expect(github.writes()).toEqual([]);
  });

  test('that writes late is written over again', async () => {
    await post(body(1));
    // Between our update and our look at it, a slow run that had read run 1's text puts its own there.
    const intruders = onceWhenLookingBack(() => {
      (github.comments[0] as FakeComment).body = body(2, 'slow');
    });
    expect((await post(body(3, 'newest'))).kind).toBe('updated');
    expect(intruders()).toBe(1);
    expect(texts()).toEqual([body(3, 'newest')]);
  });

  test('that finds a newer one over its own text leaves it there', async () => {
    await post(body(1));
    onceWhenLookingBack(() => {
      (github.comments[0] as FakeComment).body = body(9, 'newest');
    });
    expect(await post(body(3))).toEqual({ kind: 'superseded', why: 'run 9 has already reported' });
    expect(texts()).toEqual([body(9, 'newest')]);
  });

  test('is not the one that is done again under the same number', async () => {
    await post(body(3));
    expect((await post(body(3, 'second attempt'))).kind).toBe('updated');
    expect(texts()).toEqual([body(3, 'second attempt')]);
  });

  test('and a newer one that both found nothing leave one comment with the newest text', async () => {
    const results = await Promise.all([post(body(5, 'old')), post(body(6, 'new')), post(body(4, 'older'))]);
    expect(texts()).toEqual([body(6, 'new')]);
    expect(results.filter(({ kind }) => kind === 'failed')).toEqual([]);
  });

  test('left two comments behind, so they become one', async () => {
    github.add({ body: body(1) });
    github.add({ body: body(2) });
    await post(body(3));
    expect(texts()).toEqual([body(3)]);
  });
});
