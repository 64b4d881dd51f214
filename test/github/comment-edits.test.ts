import { describe, expect, test } from 'vitest';
import { newestOf, readEdits } from '../../src/github/comment-edits.ts';
import { refuse, scriptedApi } from './scripted-api.ts';

const node = (value: unknown) => scriptedApi(() => ({ data: { node: value } }));
const edits = (...diffs: readonly unknown[]) => ({ nodes: diffs.map((diff) => ({ diff })) });

describe('what others wrote into a comment', () => {
  test('is all that came after what was seen, the newest first, with line ends as we write them', async () => {
    const api = node({ body: 'c\r\nd', userContentEdits: edits('c\r\nd', 'b\r\n', 'a\n', 'older') });
    expect(await readEdits(api, 'IC_1', 'a\n')).toEqual({ body: 'c\nd', since: ['c\nd', 'b\n'] });
    expect(api.asked).toEqual([
      [
        'query',
        '{ node(id: "IC_1") { ... on IssueComment { body userContentEdits(first: 20) { nodes { diff } } } } }',
      ],
    ]);
  });

  test('is everything, if what was seen is not among it, and nothing, if it was the last', async () => {
    const api = node({ body: 'b', userContentEdits: edits('b', null, 7, 'a') });
    expect(await readEdits(api, 'IC_1', 'x')).toEqual({ body: 'b', since: ['b', 'a'] });
    expect(await readEdits(api, 'IC_1', 'b')).toEqual({ body: 'b', since: [] });
  });

  test.each([
    ['no comment', null],
    ['a comment without its edits', { body: 'a', userContentEdits: null }],
    ['edits without a body', { userContentEdits: edits('a') }],
  ])('is not known where GitHub tells of %s', async (_, value) => {
    expect(await readEdits(node(value), 'IC_1', 'a')).toBeUndefined();
  });

  test.each(['', 'IC_1") { x }', '"', 'x'.repeat(201), 'IC_1\n'])(
    'is not asked for by the id %j',
    async (id) => {
      const api = node({ body: 'a', userContentEdits: edits('a') });
      expect(await readEdits(api, id, 'a')).toBeUndefined();
      expect(api.asked).toEqual([]);
    },
  );

  test.each(['IC_kwDO-1+/=', 'x'.repeat(200)])('is asked for by the id %j', async (id) => {
    expect(await readEdits(node({ body: 'a', userContentEdits: edits('a') }), id, 'a')).toBeDefined();
  });

  test('is not known where it is refused; an outage is one', async () => {
    expect(
      await readEdits(
        scriptedApi(() => refuse('denied')),
        'IC_1',
        'a',
      ),
    ).toBeUndefined();
    expect(
      await readEdits(
        scriptedApi(() => refuse('not-found')),
        'IC_1',
        'a',
      ),
    ).toBeUndefined();
    await expect(
      readEdits(
        scriptedApi(() => refuse('unavailable')),
        'IC_1',
        'a',
      ),
    ).rejects.toThrow('unavailable');
    const broken = scriptedApi(() => {
      throw Object.assign(new Error('ours'), { code: 'denied' });
    });
    await expect(readEdits(broken, 'IC_1', 'a')).rejects.toThrow('ours');
  });
});

test('the newest of bodies is that of the highest run of this report, of equals the first', () => {
  const body = (name: string, run: number, text = '') =>
    `<!-- lockstep:1 name=${name} head=abcdef1 run=${run} -->\n${text}`;
  const bodies = [
    'talk',
    body('a', 3, 'x'),
    body('a', 5, 'first'),
    body('b', 9),
    body('a', 5, 'second'),
    body('a', 4),
  ];
  expect(newestOf(bodies, 'a')).toEqual({ body: body('a', 5, 'first'), run: 5 });
  expect(newestOf(bodies, 'c')).toBeUndefined();
});
