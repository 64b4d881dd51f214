import { describe, expect, test } from 'vitest';
import { create, findOwn, type OwnComment, remove, replace } from '../../src/github/comment-calls.ts';
import { refuse, scriptedApi } from './scripted-api.ts';

const body = (run: number, text = '') => `<!-- lockstep:1 name=default head=abcdef1 run=${run} -->\n${text}`;
const watermark = '![](https://cml.dev/watermark.png#0a "CML watermark")';
const bot = { login: 'github-actions[bot]', id: 41898282 };
const stranger = { login: 'mallory', id: 666 };
const one = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const comment: OwnComment = {
  id: 5,
  nodeId: 'IC_5',
  url: 'at 5',
  body: body(1),
  marker: { name: 'default', head: 'abcdef1', run: 1 },
};

/** A conversation with these comments, read by the bot. */
const conversation = (...items: readonly unknown[]) =>
  scriptedApi((route) =>
    route === 'query' ? { data: { viewer: { login: bot.login, databaseId: bot.id } } } : items,
  );

describe('our own comments', () => {
  test('are those with our marker and our author, oldest first, as they are', async () => {
    const api = conversation(
      { id: 9, body: body(2), user: bot },
      { id: 3, node_id: 'IC_3', html_url: 'at 3', body: body(1, 'a').replaceAll('\n', '\r\n'), user: bot },
      { id: 4, body: body(8), user: stranger },
      { id: 6, body: 'talk', user: bot },
      { id: 7, body: `talk\n${watermark}`, user: bot },
    );
    expect(await findOwn(api, 7, 'default')).toEqual([
      {
        id: 3,
        nodeId: 'IC_3',
        url: 'at 3',
        body: body(1, 'a'),
        marker: { name: 'default', head: 'abcdef1', run: 1 },
      },
      {
        id: 9,
        nodeId: undefined,
        url: '',
        body: body(2),
        marker: { name: 'default', head: 'abcdef1', run: 2 },
      },
    ]);
    expect(api.asked.map(([route]) => route)).toEqual([
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'query',
    ]);
    expect(api.asked[0]?.[1]).toEqual({ issue_number: 7 });
  });

  test('cost no question who we are where nothing has a marker', async () => {
    const odd = [{ id: 1, user: bot }, { body: body(1), user: bot }, { id: 2, body: 7, user: bot }, null];
    const api = conversation({ id: 6, body: 'talk', user: bot }, ...odd);
    expect(await findOwn(api, 7, 'default')).toEqual([]);
    expect(api.asked).toHaveLength(1);
  });

  test('of CML: the latest, as if run 0 had written it', async () => {
    const old = (id: number) => ({
      id,
      node_id: `IC_${id}`,
      html_url: `at ${id}`,
      body: watermark,
      user: bot,
    });
    const api = conversation(
      old(12),
      old(11),
      { body: watermark, user: bot },
      { ...old(13), user: stranger },
    );
    expect(await findOwn(api, 7, 'default')).toEqual([
      {
        id: 12,
        nodeId: 'IC_12',
        url: 'at 12',
        body: watermark,
        marker: { name: 'default', head: '', run: 0 },
      },
    ]);
    const nameless = conversation({ id: 11, body: watermark, user: bot });
    expect(await findOwn(nameless, 7, 'default')).toMatchObject([{ id: 11, nodeId: undefined, url: '' }]);
    expect(await findOwn(conversation(old(11)), 7, 'nightly')).toEqual([]);
  });
});

test('a comment that was made is read from the answer, which has to have an id', async () => {
  const api = scriptedApi(() => ({ id: 5, html_url: 'at 5', body: body(1) }));
  expect(await create(api, 7, body(1))).toMatchObject({ id: 5, url: 'at 5', marker: { run: 1 } });
  expect(api.asked).toEqual([
    ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: 7, body: body(1) }],
  ]);
  await expect(
    create(
      scriptedApi(() => ({ body: body(1) })),
      7,
      body(1),
    ),
  ).rejects.toMatchObject({
    code: 'unexpected',
    message: 'GitHub answered a new comment without its id',
  });
});

test('a comment that is gone is removed; a refusal and a mistake of ours are thrown', async () => {
  const api = scriptedApi(() => undefined);
  await remove(api, 5);
  expect(api.asked).toEqual([[one.replace('PATCH', 'DELETE'), { comment_id: 5 }]]);
  await remove(
    scriptedApi(() => refuse('not-found')),
    5,
  );
  await expect(
    remove(
      scriptedApi(() => refuse('denied')),
      5,
    ),
  ).rejects.toThrow('denied');
  await expect(remove(broken(), 5)).rejects.toThrow('ours');
});

const broken = () =>
  scriptedApi(() => {
    throw Object.assign(new Error('ours'), { code: 'not-found' });
  });

/** GitHub as `replace` sees it: what stands there after each write, and what others wrote since; no edits: it does not tell. */
function written(stands: readonly string[], since: readonly (readonly string[])[] = []) {
  let writes = 0;
  return scriptedApi((route) => {
    if (route === one) return { html_url: `write ${++writes}` };
    const now = stands[writes - 1] ?? '';
    if (route !== 'query') return { id: 5, body: now };
    const diffs = since[writes - 1];
    if (diffs === undefined) return refuse('denied');
    return { data: { node: { body: now, userContentEdits: { nodes: diffs.map((diff) => ({ diff })) } } } };
  });
}

const sent = (api: ReturnType<typeof scriptedApi>) =>
  api.asked.filter(([route]) => route === one).map(([, parameters]) => parameters);

describe('a comment gets another body', () => {
  test('and is looked at once, if nobody else wrote', async () => {
    const api = written([body(3)], [[body(3), body(1)]]);
    expect(await replace(api, comment, body(3))).toEqual({ url: 'write 1', run: 3 });
    expect(sent(api)).toEqual([{ comment_id: 5, body: body(3) }]);
    expect(api.asked).toHaveLength(2);
  });

  test('and a newer one that it covered is put back, without edits only if it still stands there', async () => {
    const covered = written(
      [body(3), body(4, 'x')],
      [
        [body(3), body(4, 'x'), body(1)],
        [body(4, 'x'), body(1)],
      ],
    );
    expect(await replace(covered, comment, body(3))).toEqual({ url: 'write 2', run: 4 });
    expect(sent(covered)).toEqual([
      { comment_id: 5, body: body(3) },
      { comment_id: 5, body: body(4, 'x') },
    ]);
    const blind = written([body(4), body(4)]);
    expect(await replace(blind, comment, body(3))).toEqual({ url: 'write 2', run: 4 });
    expect(blind.asked.at(-1)).toEqual([one.replace('PATCH', 'GET'), { comment_id: 5 }]);
  });

  test('again where an older one, or none, stands after the write', async () => {
    const older = written(
      [body(2), body(3)],
      [
        [body(2), body(3), body(1)],
        [body(3), body(1)],
      ],
    );
    expect(await replace(older, comment, body(3))).toEqual({ url: 'write 2', run: 3 });
    const talk = written(['talk', body(3)]);
    expect(await replace(talk, comment, body(3))).toEqual({ url: 'write 2', run: 3 });
  });

  test('six times at most', async () => {
    const api = written(Array.from({ length: 9 }, () => 'talk'));
    expect(await replace(api, comment, body(3))).toEqual({ url: 'write 6', run: 3 });
    expect(sent(api)).toHaveLength(6);
  });

  test('without an id for the edits, and without an address in the answer', async () => {
    const api = scriptedApi((route) => (route === one ? {} : { id: 5, body: body(3) }));
    expect(await replace(api, { ...comment, nodeId: undefined }, body(3))).toEqual({ url: 'at 5', run: 3 });
    expect(api.asked.map(([route]) => route)).toEqual([one, one.replace('PATCH', 'GET')]);
  });

  test('of no report of ours, which counts as run 0', async () => {
    const api = scriptedApi((route) => (route === one ? {} : null));
    expect(await replace(api, comment, 'talk')).toEqual({ url: 'at 5', run: 0 });
  });

  test('unless it is gone; a refusal and a mistake of ours are thrown', async () => {
    expect(
      await replace(
        scriptedApi(() => refuse('not-found')),
        comment,
        body(3),
      ),
    ).toBeUndefined();
    await expect(
      replace(
        scriptedApi(() => refuse('denied')),
        comment,
        body(3),
      ),
    ).rejects.toThrow('denied');
    await expect(replace(broken(), comment, body(3))).rejects.toThrow('ours');
  });
});
