import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ApiOptions, openApi } from '../../src/github/api.ts';
import { ApiError } from '../../src/github/api-error.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { refusal, secondaryLimit } from '../fakes/github-replies.ts';

const route = 'GET /repos/{owner}/{repo}/pulls/{number}';
let github: FakeGitHub;
let pauses: number[];

beforeEach(async () => {
  github = await FakeGitHub.start();
  pauses = [];
});
afterEach(() => github.close());

function api(options: Partial<ApiOptions> = {}) {
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  return openApi({ env: github.env(), token: 'write', writeGap: 0, sleep, ...options });
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof ApiError) return error.code;
      throw error;
    },
  );
}

describe('requests', () => {
  test('go to the server of the environment, with the token and a name of our own', async () => {
    expect(await api().request(route, { number: 7 })).toMatchObject({ number: 7 });
    const [call] = github.calls;
    expect(call?.headers.authorization).toBe('token write');
    expect(call?.headers['user-agent']).toMatch(/^lockstep-dvc /);
  });

  test.each(['', '/api/v3'])('of GraphQL go to the same server, whose API is at %j', async (path) => {
    const { GITHUB_GRAPHQL_URL, ...env } = github.env();
    github.hook = ({ path: asked }) =>
      asked.endsWith('/graphql') ? { status: 200, body: { data: 'here' } } : undefined;
    expect(
      await api({ env: { ...env, GITHUB_API_URL: github.url + path } }).query('{ viewer { login } }'),
    ).toEqual({ data: 'here' });
    expect(github.calls[0]?.path).toBe(path === '' ? '/graphql' : '/api/graphql');
  });

  test('cost nothing before the first one', () => {
    api();
    expect(github.calls).toEqual([]);
  });

  test('of a list follow every page', async () => {
    for (let i = 0; i < 201; i++) github.add({ body: `c${i}` });
    const sizes: number[] = [];
    for await (const page of api().pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: 7,
    }))
      sizes.push(page.length);
    expect(sizes).toEqual([100, 100, 1]);
  });

  test('of a list whose links go round come to an end', async () => {
    github.hook = ({ path }) =>
      path.endsWith('/comments')
        ? { status: 200, body: [], headers: { link: `<${github.url}>; rel="next"` } }
        : undefined;
    for await (const page of api().pages('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: 7,
    }))
      expect(page).toEqual([]);
    expect(github.calls).toHaveLength(60);
  });
});

describe('an outage', () => {
  test.each([500, 502, 503, 504])('of status %d is waited out, longer each time', async (status) => {
    github.hook = (_, index) => (index <= 3 ? { status, body: '<html>' } : undefined);
    expect(await codeOf(api().request(route, { number: 7 }))).toBe('done');
    expect(pauses).toHaveLength(3);
    expect(pauses[0]).toBeGreaterThanOrEqual(500);
    expect(pauses[2]).toBeGreaterThanOrEqual(2_000);
  });

  test('that cuts the connection is waited out', async () => {
    github.hook = (_, index) => (index <= 2 ? 'lost' : undefined);
    expect(await codeOf(api().request(route, { number: 7 }))).toBe('done');
  });

  test('of a creation is not answered by creating again', async () => {
    github.hook = () => ({ status: 502, body: '' });
    const posted = api().request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: 7,
      body: 'x',
    });
    await expect(posted).rejects.toMatchObject({ code: 'unavailable', maybeDone: true });
    expect(github.calls).toHaveLength(1);
  });

  test('of a server that is not there ends in a bounded number of tries', async () => {
    const env = github.env();
    await github.close();
    expect(
      await codeOf(
        openApi({ env, token: 'write', sleep: async (ms) => void pauses.push(ms) }).request(route, {
          number: 7,
        }),
      ),
    ).toBe('unavailable');
    expect(pauses).toHaveLength(4);
    github = await FakeGitHub.start();
  });
});

describe('a limit', () => {
  test.each([
    ['429 with seconds', secondaryLimit(429, '7'), 7_000],
    ['403 with seconds', secondaryLimit(403, '7'), 7_000],
    ['403 with nothing but its text', secondaryLimit(403), 60_000],
    ['429 with nothing', { status: 429, body: '<html>' }, 60_000],
  ])('%s is obeyed', async (_, reply, pause) => {
    github.hook = (_call, index) => (index === 1 ? reply : undefined);
    expect(await codeOf(api().request(route, { number: 7 }))).toBe('done');
    expect(pauses).toEqual([pause]);
  });

  test('with a date is obeyed by the clock of the server', async () => {
    const headers = { date: 'Tue, 01 Sep 2026 10:00:00 GMT', 'retry-after': 'Tue, 01 Sep 2026 10:00:05 GMT' };
    github.hook = (_, index) => (index === 1 ? { ...secondaryLimit(429), headers } : undefined);
    await api().request(route, { number: 7 });
    expect(pauses).toEqual([5_000]);
  });

  test('of the hour is waited for if its end is near', async () => {
    const reset = String(Date.parse('2026-09-01T10:00:30Z') / 1_000);
    const headers = {
      date: 'Tue, 01 Sep 2026 10:00:00 GMT',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset,
    };
    github.hook = (_, index) =>
      index === 1 ? { ...refusal(403, 'API rate limit exceeded'), headers } : undefined;
    await api().request(route, { number: 7 });
    expect(pauses).toEqual([31_000]);
  });

  test('that asks for more than the budget is given up at once', async () => {
    github.hook = () => secondaryLimit(429, '3600');
    expect(await codeOf(api().request(route, { number: 7 }))).toBe('limited');
    expect([pauses, github.calls.length]).toEqual([[], 1]);
  });

  test('applies to a creation too, which was not carried out', async () => {
    github.hook = (_, index) => (index === 1 ? secondaryLimit(429, '1') : undefined);
    await api().request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: 7,
      body: 'x',
    });
    expect(github.comments).toHaveLength(1);
  });

  test('shares one budget with all requests of the run', async () => {
    github.hook = () => secondaryLimit(429, '100');
    const client = api({ budget: 250_000 });
    expect([await codeOf(client.request(route, { number: 7 })), pauses.length]).toEqual(['limited', 2]);
    expect([await codeOf(client.request(route, { number: 7 })), pauses.length]).toEqual(['limited', 2]);
  });
});

describe('a refusal', () => {
  test.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'not-found'],
    [410, 'not-found'],
    [422, 'invalid'],
    [451, 'unexpected'],
  ])('of status %d is not repeated', async (status, code) => {
    github.hook = () => refusal(status, 'no');
    expect(await codeOf(api().request(route, { number: 7 }))).toBe(code);
    expect([pauses, github.calls.length]).toEqual([[], 1]);
  });
});

test('writes go out one at a time, a pause apart', async () => {
  const client = api({ writeGap: 1_000 });
  let running = 0;
  const most: number[] = [];
  github.hook = () => {
    most.push(++running);
    running--;
    return undefined;
  };
  await Promise.all(
    [1, 2, 3].map((n) =>
      client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: 7,
        body: `${n}`,
      }),
    ),
  );
  expect(github.comments.map(({ body }) => body)).toEqual(['1', '2', '3']);
  expect(pauses.filter((pause) => pause === 1_000).length).toBeGreaterThanOrEqual(2);
  expect(most).toEqual([1, 1, 1]);
});

test('a cancelled run asks nothing more', async () => {
  const cancel = new AbortController();
  github.hook = () => {
    cancel.abort();
    return { status: 503, body: '' };
  };
  expect(await codeOf(api({ signal: cancel.signal }).request(route, { number: 7 }))).toBe('unavailable');
  expect(github.calls).toHaveLength(1);
});

test('a proxy of the environment is used, except for the hosts it names', async () => {
  const seen: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    seen.push(String(request.url));
    const [host, port] = String(request.url).split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const target = github.url.replace('http://', '');
  await api({ env: { ...github.env(), HTTP_PROXY: address } }).request(route, { number: 7 });
  expect(seen).toEqual([target]);
  await api({ env: { ...github.env(), HTTP_PROXY: address, NO_PROXY: '127.0.0.1' } }).request(route, {
    number: 7,
  });
  expect(seen).toEqual([target]);
  proxy.closeAllConnections();
  proxy.close();
});
