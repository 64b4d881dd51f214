import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Inputs } from '../../../src/github/inputs.ts';
import { ActionWorld } from '../action-world.ts';
import { commentPayload, dependabot, reviewPayload, threadPayload, withValue } from '../payloads.ts';

let world: ActionWorld;
let base: string;
let head: string;

/** A pipeline on the default branch, and a pull request that changes its parameter; the default branch is checked out. */
beforeEach(async () => {
  world = await ActionWorld.start();
  const { rig } = world;
  rig.write('params.yaml', 'lr: 1\n');
  rig.write('dvc.yaml', pipeline);
  rig.write('train.mjs', script);
  base = rig.commit();
  rig.git('checkout', '--quiet', '-b', 'change');
  rig.write('params.yaml', 'lr: 2\n');
  head = rig.commit();
  rig.git('checkout', '--quiet', 'main');
  rig.git('remote', 'add', 'origin', rig.root);
  world.github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
  world.github.mergeBases.set(`${base}...${head}`, base);
});
afterEach(() => world[Symbol.asyncDispose]());

const script = `import { readFileSync, writeFileSync } from 'node:fs';
const lr = readFileSync('params.yaml', 'utf8').trim();
writeFileSync('metrics.json', JSON.stringify({ sha: process.env.GITHUB_SHA, lr }));
`;
const pipeline = `stages:
  train:
    cmd: node train.mjs
    deps: [train.mjs]
    params: [lr]
    metrics: [{metrics.json: {cache: false}}]
`;

const say = (line: string, more: { readonly user?: unknown; readonly inputs?: Partial<Inputs> } = {}) =>
  world.run({
    event: 'issue_comment',
    payload: commentPayload(line, more.user),
    inputs: { setup: 'true', ...more.inputs },
  });
const reactions = (key = 'issues/4001') => world.github.more.reactions.get(key) ?? [];
const bodies = () => world.github.comments.map(({ body }) => body);

describe('a command of somebody who may', () => {
  test('repro runs the head commit of the pull request, and not what the workflow checked out', async () => {
    const ended = await say('/dvc repro train -j 2\nplease');
    expect(ended.code, ended.output).toBe(0);
    expect(reactions()).toEqual(['eyes']);
    expect(bodies()).toEqual([
      expect.stringMatching(new RegExp(`^<!-- lockstep:1 name=default head=${head}`)),
    ]);
    expect(bodies()[0]).toContain(head);
    expect(bodies()[0]).toContain('lr: 2');
    expect(world.rig.exists('metrics.json')).toBe(false);
    expect(world.output('outcome')).toBe('ran');
    expect(world.github.more.checks).toMatchObject([
      { name: 'lockstep', head_sha: head, conclusion: 'success' },
    ]);
  });

  test('costs at most 30 requests and 3 writes', async () => {
    await say('/dvc repro');
    expect(world.github.calls.length).toBeLessThanOrEqual(30);
    expect(world.github.writes().map(({ path }) => path.replace(/^.*acme\/pipe/, ''))).toEqual([
      '/issues/comments/4001/reactions',
      '/issues/7/comments',
      '/check-runs',
    ]);
  });

  test('plan reports and runs nothing', async () => {
    const ended = await say('/dvc plan');
    expect([ended.code, world.output('outcome')]).toEqual([0, 'planned']);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).not.toContain('lr: 2"');
  });

  test('explain answers with the first cause', async () => {
    const ended = await say('/dvc explain train');
    expect(ended.code, ended.output).toBe(0);
    expect(bodies()).toEqual([expect.stringContaining('`train` is stale')]);
  });

  test('explain of a stage that is not there says so', async () => {
    await say('/dvc explain trian');
    expect(reactions()).toEqual(['eyes', '-1']);
    expect(bodies()).toEqual([expect.stringContaining('trian')]);
  });

  test('help lists the commands', async () => {
    await say('/dvc help');
    expect(bodies()).toEqual([expect.stringContaining('`/dvc explain STAGE`')]);
  });

  test('cancel stops the runs of this pull request, and no others', async () => {
    const run = { event: 'pull_request', path: '.github/workflows/lockstep.yml', status: 'in_progress' };
    const runs = [
      { ...run, id: 1, head_sha: head, display_title: 'x', pull_requests: [] },
      { ...run, id: 2, head_sha: base, display_title: 'x', pull_requests: [{ number: 7 }] },
      { ...run, id: 3, head_sha: base, display_title: 'x', pull_requests: [{ number: 8 }] },
      {
        ...run,
        id: 4,
        event: 'issue_comment',
        head_sha: base,
        display_title: 'lockstep #7',
        pull_requests: [],
      },
      {
        ...run,
        id: 5,
        event: 'issue_comment',
        head_sha: base,
        display_title: 'lockstep #77',
        pull_requests: [],
      },
      {
        ...run,
        id: 6,
        path: '.github/workflows/other.yml',
        head_sha: head,
        display_title: 'x',
        pull_requests: [],
      },
      {
        ...run,
        id: 77,
        event: 'issue_comment',
        head_sha: base,
        display_title: 'lockstep #7',
        pull_requests: [],
      },
    ];
    world.github.more.runs.push(...runs);
    const GITHUB_WORKFLOW_REF = 'acme/pipe/.github/workflows/lockstep.yml@refs/heads/main';
    await world.run({
      event: 'issue_comment',
      payload: commentPayload('/dvc cancel'),
      inputs: { token: 'full' },
      env: { GITHUB_WORKFLOW_REF },
    });
    expect(world.github.more.runs.filter(({ cancelled }) => cancelled).map(({ id }) => id)).toEqual([
      1, 2, 4,
    ]);
    expect(reactions()).toEqual(['+1']);
  });

  test('cancel without the permission names it', async () => {
    await say('/dvc cancel');
    expect(bodies()).toEqual([expect.stringContaining('`actions: write`')]);
  });

  test('a prefix of the policy is the only one', async () => {
    world.rig.write('.github/lockstep.yml', 'command-prefix: /data\n');
    expect((await say('/dvc help')).output).toContain('nothing to do');
    expect(world.github.calls).toEqual([]);
    await say('/data help');
    expect(bodies()).toEqual([expect.stringContaining('`/data plan')]);
  });
});

describe('where it is written', () => {
  test('a comment on a line is answered in its thread', async () => {
    const ended = await world.run({
      event: 'pull_request_review_comment',
      payload: threadPayload('/dvc explain train'),
    });
    expect(ended.code, ended.output).toBe(0);
    expect(world.github.more.threadReplies).toEqual([
      { comment: 4_002, body: expect.stringContaining('`train` is stale') },
    ]);
    expect(reactions('pulls/4002')).toEqual(['eyes']);
  });

  test('a review is obeyed, and its results are in the one comment', async () => {
    const ended = await world.run({ event: 'pull_request_review', payload: reviewPayload('/dvc plan') });
    expect(ended.code, ended.output).toBe(0);
    expect(reactions('node/PRR_4003')).toEqual(['EYES']);
    expect(bodies()).toEqual([expect.stringContaining(`head=${head}`)]);
  });
});

describe('refused with one sentence and a thumbs down, and nothing is run', () => {
  const stranger = { login: 'mallory', id: 666, type: 'User' };
  const refusals: readonly [string, string, RegExp, (() => void)?][] = [
    ['a word that is no command', '/dvc repo', /did you mean `\/dvc repro`/],
    ['an option for the terminal', '/dvc repro --no-commit', /`--no-commit` is for the terminal only/],
    ['another option', '/dvc plan --base HEAD~3', /`--base` is for the terminal only/],
    ['an unknown option', '/dvc repro --frobnicate', /Unknown option/],
    ['a bad count', '/dvc repro -j 0', /whole number/],
    ['an open quote', '/dvc repro "train', /never closed/],
    ['experiments', '/dvc exp -S train.lr=1,2', /Experiments are not run from a comment/],
    ['a bad commit id', '/dvc approve main', /takes one commit id/],
    ['a commit that is not the head', `/dvc approve ${'b'.repeat(40)}`, /not the commit that you approved/],
    [
      'a closed pull request',
      '/dvc repro',
      /closed/,
      () => {
        const pull = world.github.pulls.get(7);
        if (pull !== undefined) pull.state = 'closed';
      },
    ],
    [
      'a push after the comment',
      '/dvc repro',
      /pushed to after your comment/,
      () =>
        world.github.more.activity.set('refs/heads/change', [
          { timestamp: '2026-11-20T10:00:01Z', after: head },
        ]),
    ],
  ];
  test.each(refusals)('%s', async (_, line, expected, prepare) => {
    prepare?.();
    const ended = await say(line);
    expect(ended.code, ended.output).toBe(0);
    expect(bodies()).toEqual([expect.stringMatching(expected)]);
    expect(reactions()).toEqual(['-1']);
    expect(world.output('outcome')).toBe('refused');
  });

  test.each([
    ['nobody knows', undefined],
    ['may only read', 'read' as const],
  ])('a person who %s', async (_, permission) => {
    if (permission !== undefined) world.github.more.permissions.set('mallory', permission);
    await say('/dvc repro @all', { user: stranger });
    expect(bodies()).toEqual(['Commands are for people with write access to this repository.']);
    expect(reactions()).toEqual(['-1']);
    expect(world.github.calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });

  test('somebody who took over the login of somebody who may', async () => {
    await say('/dvc repro', { user: { login: 'alice', id: 999, type: 'User' } });
    expect(bodies()).toEqual([expect.stringContaining('people with write access')]);
  });
});

describe('nobody is answered', () => {
  test.each([
    ['a quotation', '> /dvc repro'],
    ['code', '`/dvc repro`'],
    ['a fence', '```\n/dvc repro\n```'],
    ['an indented line', '    /dvc repro'],
    ['a second line', 'Thanks!\n/dvc repro'],
    ['another command', '/dvcx repro'],
    ['a hidden text', '<!-- x -->/dvc repro'],
    ['no text', ''],
  ])('%s', async (_, body) => {
    const ended = await say(body);
    expect([ended.code, ended.output.startsWith('nothing to do')]).toEqual([0, true]);
    expect(world.github.calls).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['an edited comment', withValue(commentPayload('/dvc repro'), ['action'], 'edited')],
    ['an issue', withValue(commentPayload('/dvc repro'), ['issue', 'pull_request'], undefined)],
    ['a bot', commentPayload('/dvc repro', dependabot)],
  ])('%s', async (_, payload) => {
    const ended = await world.run({ event: 'issue_comment', payload });
    expect([ended.code, world.github.calls.length]).toEqual([0, 0]);
  });
});

describe('a change from a fork', () => {
  beforeEach(() => {
    const pull = world.github.pulls.get(7);
    if (pull !== undefined) pull.headRepo = { id: 77, full_name: 'mallory/pipe' };
  });

  test('is not run on a word alone', async () => {
    await say('/dvc repro');
    expect(bodies()).toEqual([expect.stringContaining(`/dvc approve ${head}`)]);
    expect(reactions()).toEqual(['-1']);
  });

  test('is planned without credentials', async () => {
    const ended = await say('/dvc plan');
    expect(ended.code, ended.output).toBe(0);
    expect(world.output('outcome')).toBe('planned');
  });

  test('is run at exactly the commit that was approved', async () => {
    const ended = await say(`/dvc approve ${head}`);
    expect(ended.code, ended.output).toBe(0);
    expect(world.output('outcome')).toBe('ran');
    expect(bodies()[0]).toContain(head);
  });

  test.each([
    ['is believed if it is the only such commit and nothing was forced', () => [head], undefined, 'ran'],
    [
      'is not believed if another commit begins with it',
      () => [`${head.slice(0, 8)}${'0'.repeat(32)}`, head],
      undefined,
      'refused',
    ],
    ['is not believed after the head was forced', () => [head], '2026-11-20T10:00:05Z', 'refused'],
    ['is believed if the head was forced before', () => [head], '2026-11-20T09:00:05Z', 'ran'],
  ] as const)('a short commit id %s', async (_, commits, forced, outcome) => {
    world.github.more.commits.set(7, [...commits()]);
    if (forced !== undefined) world.github.more.forced.set(7, forced);
    await say(`/dvc approve ${head.slice(0, 8)}`);
    expect(world.output('outcome')).toBe(outcome);
  });
});

test('whatever call the head moves at, no other commit than the one that was named is run', async () => {
  const { rig, github } = world;
  rig.git('checkout', '--quiet', 'change');
  rig.write('params.yaml', 'lr: 31337.5\n');
  const evil = rig.commit();
  rig.git('checkout', '--quiet', 'main');
  let calls = 1;
  for (let at = 1; at <= calls; at++) {
    github.comments.length = 0;
    github.calls.length = 0;
    const pull = { number: 7, headSha: head, baseSha: base, state: 'open' as const, locked: false };
    github.pulls.set(7, { ...pull, headRepo: { id: 77, full_name: 'mallory/pipe' } });
    github.hook = (_, index) => {
      const now = github.pulls.get(7);
      if (index === at && now !== undefined) now.headSha = evil;
      return undefined;
    };
    const ended = await say(`/dvc approve ${head}`);
    expect(ended.output, `moved at call ${at}`).not.toContain('lr: 31337.5');
    expect(bodies().join('')).not.toContain('31337.5');
    calls = Math.max(calls, github.calls.length);
    if (world.output('outcome') === 'ran') expect(ended.output).toContain(`approve at ${head}`);
  }
  expect(calls).toBeGreaterThan(4);
}, 120_000);
