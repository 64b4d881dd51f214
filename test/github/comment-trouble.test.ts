import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../src/github/api.ts';
import { type CommentResult, upsertComment } from '../../src/github/comment.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { refusal } from '../fakes/github-replies.ts';

const head = 'a'.repeat(40);
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

describe('trouble on the way', () => {
  test('a comment deleted between reading and writing is made anew', async () => {
    await post(body(1));
    github.hook = ({ method }) => {
      if (method === 'PATCH') github.comments.length = 0;
      return undefined;
    };
    expect((await post(body(2))).kind).toBe('created');
    expect(texts()).toEqual([body(2)]);
  });

  test('a body that is too long loses sections until it fits', async () => {
    const bodies = ['x'.repeat(70_000), 'x'.repeat(66_000), 'short'].map((text) => body(1, text));
    const result = await upsertComment({
      api: api(),
      number: 7,
      headSha: head,
      render: (shed) => bodies[shed] ?? '',
    });
    expect(result.kind).toBe('created');
    expect(texts()).toEqual([body(1, 'short')]);
  });

  test('a body that stays too long is given up', async () => {
    expect(await post(body(1, 'x'.repeat(70_000)))).toMatchObject({
      kind: 'failed',
      failure: { message: expect.stringContaining('422') },
    });
    expect(github.writes()).toHaveLength(2);
  });

  test.each(['read', 'none'])(
    'a token that may only %s is told the permission, and asks once',
    async (token) => {
      const result = await post(body(1), token);
      expect(result).toMatchObject({
        kind: 'failed',
        failure: { reason: 'config', message: expect.stringContaining('`pull-requests: write`') },
      });
      expect(github.calls.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(2);
      expect(github.comments).toEqual([]);
    },
  );

  test('a token that is no token is said to be none', async () => {
    expect(await post(body(1), 'wrong')).toMatchObject({
      kind: 'failed',
      failure: { message: expect.stringContaining('does not accept the token') },
    });
  });

  test('a locked conversation is a failure with the reason in it', async () => {
    (github.pulls.get(7) as { locked: boolean }).locked = true;
    expect(await post(body(1))).toMatchObject({
      kind: 'failed',
      failure: { message: expect.stringContaining('locked') },
    });
  });

  test('a creation whose answer was lost is not done twice', async () => {
    github.hook = ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments') && github.writes().length === 1 ? 'lost' : undefined;
    expect((await post(body(1))).kind).toBe('created');
    expect(texts()).toEqual([body(1)]);
    expect(github.writes().map(({ method }) => method)).toEqual(['POST']);
  });

  test('a creation that failed before it was done is done again', async () => {
    github.hook = ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments') && github.writes().length === 1
        ? { status: 502, body: '<html>Bad gateway</html>' }
        : undefined;
    expect((await post(body(1))).kind).toBe('created');
    expect(texts()).toEqual([body(1)]);
  });

  test('an update whose answer was lost is done again, which changes nothing', async () => {
    await post(body(1));
    let lost = 0;
    github.hook = ({ method }) => (method === 'PATCH' && lost++ === 0 ? 'lost' : undefined);
    expect((await post(body(2))).kind).toBe('updated');
    expect(texts()).toEqual([body(2)]);
  });

  test('a platform that is down is a failure after a bounded number of tries', async () => {
    github.hook = () => ({ status: 503, body: '<html>Unicorn</html>' });
    expect(await post(body(1))).toMatchObject({
      kind: 'failed',
      failure: { reason: 'storage', message: expect.stringContaining('503') },
    });
    expect(github.calls).toHaveLength(5);
  });
});

describe('a failure', () => {
  const inSummary = 'the report is in the job summary';

  test.each([
    [
      401,
      'config',
      'GitHub does not accept the token (401: no)',
      "correct the input 'token'; the report is in the job summary",
    ],
    [
      403,
      'config',
      'the token lacks the permission `pull-requests: write` (403: no)',
      expect.stringContaining('add it to `permissions:` of the workflow'),
    ],
    [404, 'config', 'the token lacks the permission `pull-requests: write` (404: no)', expect.anything()],
    [451, 'storage', '(451: no)', `run the job again to post it; ${inSummary}`],
  ])(
    'of status %d says what could not be written, why, and what to do',
    async (status, reason, why, hint) => {
      github.hook = ({ path }) => (path.endsWith('/comments') ? refusal(status, 'no') : undefined);
      const result = await post(body(1));
      expect(result).toEqual({
        kind: 'failed',
        failure: { reason, hint, message: expect.stringContaining(why) },
      });
      const { message, hint: next } = (result as { failure: { message: string; hint: string } }).failure;
      expect(message).toMatch(/^the comment on pull request #7 could not be written/);
      expect(next).toContain(inSummary);
    },
  );

  test('without an answer has no status to tell', async () => {
    github.hook = () => 'lost';
    expect(await post(body(1))).toMatchObject({
      kind: 'failed',
      failure: { message: expect.stringMatching(/could not be written \([\w ]+\)$/) },
    });
  });

  test('of our own is no failure of the comment', async () => {
    await expect(post('no marker')).rejects.toThrow('would never be found again');
    const render = () => {
      throw new TypeError('a bug');
    };
    await expect(upsertComment({ api: api(), number: 7, headSha: head, render })).rejects.toThrow('a bug');
  });
});

describe('the head of the pull request', () => {
  const refuse = (status: number) => {
    github.hook = ({ path }) => (path.endsWith('/pulls/7') ? refusal(status, 'no') : undefined);
  };

  test.each([403, 404])('that the token may not see (%d) is taken for the one it was', async (status) => {
    refuse(status);
    expect((await post(body(1))).kind).toBe('created');
    expect(texts()).toEqual([body(1)]);
  });

  test.each([422, 451])('that GitHub does not tell otherwise (%d) keeps the comment back', async (status) => {
    refuse(status);
    expect(await post(body(1))).toMatchObject({ kind: 'failed', failure: { reason: 'storage' } });
    expect(github.writes()).toEqual([]);
  });
});

describe('a comment that another run makes at the same time', () => {
  /** Somebody creates a comment right before ours arrives. */
  const beforeOurs = (...others: string[]) => {
    github.hook = ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/comments'))
        for (const other of others.splice(0)) github.add({ body: other });
      return undefined;
    };
  };
  const first = () => `https://github.com/acme/pipe/pull/7#issuecomment-${github.comments[0]?.id}`;

  test('stays with its text if it is newer, and ours goes', async () => {
    beforeOurs(body(9, 'newer'));
    expect(await post(body(5))).toEqual({ kind: 'created', url: first() });
    expect(texts()).toEqual([body(9, 'newer')]);
    expect(github.writes().map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  test('stays with our text if ours is newer, and all others go', async () => {
    beforeOurs(body(2, 'old'), body(3, 'older than ours'));
    expect(await post(body(5))).toEqual({ kind: 'created', url: first() });
    expect(texts()).toEqual([body(5)]);
  });

  test('stays as it is if it is of the same run, and ours goes', async () => {
    beforeOurs(body(5, 'twin'));
    expect((await post(body(5))).kind).toBe('created');
    expect(texts()).toEqual([body(5, 'twin')]);
    expect(github.writes().map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  test('or deletes right after it was made has been made all the same', async () => {
    let made = '';
    github.hook = ({ method, path }) => {
      made ||= github.comments.length > 0 ? first() : '';
      if (method === 'GET' && path.endsWith('/comments')) github.comments.length = 0;
      return undefined;
    };
    expect(await post(body(5))).toEqual({ kind: 'created', url: made });
    expect(texts()).toEqual([]);
  });

  test('and whose answer to us was lost is not taken for ours', async () => {
    beforeOurs(body(4, 'theirs'));
    const { hook } = github;
    github.hook = (call, index) => {
      hook(call, index);
      const isFirst = call.method === 'POST' && github.writes().length === 1;
      return isFirst && call.path.endsWith('/comments') ? { status: 502, body: '' } : undefined;
    };
    expect((await post(body(5))).kind).toBe('created');
    expect(texts()).toEqual([body(5)]);
  });
});
