import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Alert } from '../../../src/github/alerts/alert.ts';
import { tellAlerts } from '../../../src/github/alerts/tell-alerts.ts';
import { openApi } from '../../../src/github/api.ts';
import { FakeGitHub } from '../../fakes/github.ts';

const scope = '0123456789abcdef';
const alert: Alert = {
  kind: 'feed',
  scope,
  key: 'f'.repeat(16),
  title: 'A feed is broken',
  body: 'It is gone.',
};
const judged = new Set([`${scope} feed`]);

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(() => github.close());

function tell(run: number, wanted: readonly Alert[], more: { token?: string; name?: string } = {}) {
  const { token = 'full', name = 'default' } = more;
  const api = openApi({ env: github.env(), token, writeGap: 0, sleep: async () => {} });
  return tellAlerts({ api, alerts: { wanted, judged }, name, run });
}
const open = () => github.issues.issues.filter(({ state }) => state === 'open');

test.each([2, 3, 5])('%d runs at once, again and again: one issue stays open', async (writers) => {
  for (let round = 0; round < 4; round++) {
    await Promise.all(Array.from({ length: writers }, (_, i) => tell(10 * round + i, [alert])));
    expect(open()).toHaveLength(1);
  }
  await tell(1_000, []);
  expect(open()).toEqual([]);
});

test('an answer that got lost: the issue that was made is not made twice', async () => {
  let isFirst = true;
  github.hook = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/issues') || !isFirst) return undefined;
    isFirst = false;
    return 'lost';
  };
  // The fake carries a lost call out before it drops the answer.
  expect(await tell(1, [alert])).toMatchObject({ lines: [expect.stringContaining('was opened')] });
  expect(github.issues.issues).toHaveLength(1);
});

test('an older run changes nothing, and closes nothing', async () => {
  await tell(20, [alert]);
  const before = { ...github.issues.issues[0] };
  await tell(19, [{ ...alert, title: 'Older news' }]);
  await tell(19, []);
  expect(github.issues.issues[0]).toEqual(before);
});

test('what was not judged, and what another report looks after, stays', async () => {
  await tell(1, [
    alert,
    { ...alert, kind: 'metric', key: 'a'.repeat(16) },
    { ...alert, scope: '0'.repeat(16), key: 'b'.repeat(16) },
  ]);
  await tell(2, [], { name: 'other' });
  expect(open()).toHaveLength(3);
  await tell(3, []);
  expect(open().map(({ body }) => /kind=(\w+) scope=(\d)/.exec(body)?.slice(1).join())).toEqual([
    'metric,0',
    'feed,0',
  ]);
});

test('hundreds of other issues and pages', async () => {
  const user = { login: 'mallory', id: 666, type: 'User' } as const;
  await tell(1, [alert]);
  for (let i = 0; i < 250; i++) github.issues.add({ title: `t${i}`, body: `b${i}`, user });
  await tell(2, []);
  expect(open()).toHaveLength(250);
});

test.each([
  ['read', 'issues: write'],
  ['none', 'issues: write'],
])(
  'a token that may only %s: the permission is named, and only where there is something to tell',
  async (token, named) => {
    expect((await tell(1, [alert], { token })).failure?.message).toContain(named);
    expect((await tell(1, [], { token })).failure).toBeUndefined();
  },
);

test('a repository without issues, and a server that is down', async () => {
  github.issues.disabled = true;
  expect((await tell(1, [alert])).failure?.message).toContain('410');
  github.issues.disabled = false;
  github.hook = ({ path }) =>
    path.endsWith('/issues') ? { status: 503, body: { message: 'no' } } : undefined;
  expect((await tell(1, [alert])).failure).toMatchObject({ reason: 'storage' });
  github.hook = () => undefined;
  await tell(2, [alert]);
  expect(open()).toHaveLength(1);
});
