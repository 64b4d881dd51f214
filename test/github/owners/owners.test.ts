import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitMessage } from '../../../src/github/commit-back/message.ts';
import { ownedText, readOwned } from '../../../src/github/owners/required.ts';
import { askerOf } from '../../../src/github/owners/story.ts';
import { ActionWorld, type Ended } from '../action-world.ts';
import { commentPayload, pullRequestPayload, withValue } from '../payloads.ts';

let world: ActionWorld;
let base: string;
let head: string;

/** A pull request that changes data and a metric which have owners. */
async function propose(owners: string): Promise<void> {
  world = await ActionWorld.start();
  const { rig, github } = world;
  rig.write('.gitignore', '/remote\n/data/out\n');
  rig.write('.dvc/config', '[core]\n    remote = r\n[remote "r"]\n    url = ../remote\n');
  rig.write(
    'dvc.yaml',
    `stages:
  train:
    cmd: mkdir -p data && cp in data/out && cp in metrics.json
    deps: [in]
    outs: [data/out]
    metrics: [metrics.json: {cache: false}]
`,
  );
  rig.write('.github/lockstep.yml', owners);
  rig.write('in', '{"recall": 0.5}');
  base = rig.commit();
  rig.git('checkout', '--quiet', '-b', 'change');
  rig.write('in', '{"recall": 0.75}');
  head = rig.commit('more data');
  rig.git('remote', 'add', 'origin', rig.root);
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
  github.mergeBases.set(`${base}...${head}`, base);
}

function opened(token = 'write'): Promise<Ended> {
  const payload = [
    [['pull_request', 'head', 'sha'], head],
    [['pull_request', 'base', 'sha'], base],
  ].reduce(
    (made, [path, value]) => withValue(made, path as string[], value),
    pullRequestPayload() as unknown,
  );
  return world.run({ event: 'pull_request', payload, inputs: { token } });
}

function reviewed(action = 'submitted', state = 'approved'): Promise<Ended> {
  const payload = {
    action,
    review: { id: 5, state, body: 'looks right', user: { login: 'bob', id: 2, type: 'User' } },
    pull_request: { number: 7, head: { sha: head } },
    sender: { login: 'bob', id: 2, type: 'User' },
  };
  return world.run({ event: 'pull_request_review', payload });
}

function ownersCheck() {
  const { checks } = world.github.more;
  return checks.findLast(({ name }) => name === 'lockstep / owners');
}

afterEach(() => world?.[Symbol.asyncDispose]());

describe('owners of data and metrics', () => {
  const owners = 'owners: {"data/**": "@bob", "metric:recall": ["@carol", "@bob"]}\n';
  beforeEach(() => propose(owners));

  test('are asked for a review, once, and the check is red until one of each approved this very commit', async () => {
    const { owners: people } = world.github;
    expect((await opened()).code).toBe(0);
    expect(people.asked.toSorted()).toEqual(['bob', 'carol']);
    expect(ownersCheck()).toMatchObject({ conclusion: 'failure', head_sha: head });
    expect(ownersCheck()?.output.summary).toContain('`data/out` waits for');
    people.says('carol', 'APPROVED', head);
    await reviewed();
    expect(ownersCheck()?.conclusion).toBe('failure');
    people.says('bob', 'APPROVED', base);
    await reviewed();
    expect(ownersCheck()?.conclusion).toBe('failure');
    people.says('bob', 'APPROVED', head);
    await reviewed();
    expect(ownersCheck()).toMatchObject({
      conclusion: 'success',
      output: { title: expect.stringContaining('bob') },
    });
    people.says('bob', 'COMMENTED', head);
    const before = world.github.more.checks.length;
    await reviewed();
    expect(world.github.more.checks).toHaveLength(before);
  });

  test('who take their yes back turn the check red again', async () => {
    const { owners: people } = world.github;
    people.says('bob', 'APPROVED', head);
    await opened();
    expect(ownersCheck()?.conclusion).toBe('success');
    expect(people.asked).toEqual([]);
    for (const verdict of people.verdicts) verdict.state = 'DISMISSED';
    await reviewed('dismissed', 'dismissed');
    expect(ownersCheck()?.conclusion).toBe('failure');
    people.says('bob', 'CHANGES_REQUESTED', head);
    await reviewed('submitted', 'changes_requested');
    expect(ownersCheck()?.conclusion).toBe('failure');
  });

  test('are named in the job summary, with who asked and which run', async () => {
    world.github.owners.says('bob', 'APPROVED', head);
    await opened();
    expect(world.read('summary')).toContain(
      'Asked for by `alice` · approved by `bob` for `@bob` · [run 77](',
    );
  });

  test('are not waited for where the token could not say so: then the job is red', async () => {
    const ended = await opened('read');
    expect(ended.code).toBe(1);
    expect(world.said(ended, 'warning').join()).toMatch(/the check of the owners was not written/);
  });

  test('are not asked by a review of a commit that no run has judged', async () => {
    const ended = await reviewed();
    expect(ended.output).toContain('no owner is waited for');
    expect(world.github.writes()).toEqual([]);
  });

  test('count also when their review gives a command', async () => {
    await opened();
    world.github.owners.says('bob', 'APPROVED', head);
    const payload = {
      ...(withValue(commentPayload('/dvc help'), ['action'], 'submitted') as object),
      review: {
        id: 5,
        state: 'approved',
        body: '/dvc help',
        user: { login: 'bob', id: 2, type: 'User' },
      },
      pull_request: { number: 7 },
      sender: { login: 'bob', id: 2, type: 'User' },
    };
    await world.run({ event: 'pull_request_review', payload });
    expect(ownersCheck()?.conclusion).toBe('success');
  });
});

describe('a team', () => {
  beforeEach(() => propose('owners: {"data/**": "@acme/data"}\n'));

  test('is asked as a team, and one of its members speaks for it', async () => {
    const { owners: people } = world.github;
    people.showsTeams = true;
    people.teams.set('acme/data', ['carol']);
    await opened();
    expect(people.asked).toEqual(['team:data']);
    people.says('bob', 'APPROVED', head);
    await reviewed();
    expect(ownersCheck()?.conclusion).toBe('failure');
    people.says('carol', 'APPROVED', head);
    await reviewed();
    expect(ownersCheck()?.output.summary).toContain('`carol` approved for `@acme/data`');
    expect(ownersCheck()?.conclusion).toBe('success');
  });

  test('whose members cannot be seen stays waited for, with a sentence', async () => {
    world.github.owners.says('carol', 'APPROVED', head);
    await opened();
    expect(ownersCheck()?.conclusion).toBe('failure');
    expect(ownersCheck()?.output.summary).toContain('could not be seen');
  });
});

test('an owner who cannot be asked does not keep the others from being asked', async () => {
  await propose('owners: {"data/**": ["@nobody-here", "@bob"]}\n');
  const ended = await opened();
  expect(world.github.owners.asked).toEqual(['bob']);
  expect(world.said(ended, 'warning').join()).toContain('no review was requested from @nobody-here');
});

test('the author, as the only owner, is not waited for; beside another owner it takes the other', async () => {
  await propose('owners: {"data/**": "@alice", "metric:recall": ["@alice", "@bob"]}\n');
  await opened();
  expect(ownersCheck()?.output.summary).toContain('`alice` approved for `@alice`');
  expect(ownersCheck()?.output.summary).toContain('`recall` waits for');
});

test('a change of nothing that has an owner is green at once', async () => {
  await propose('owners: {"elsewhere/**": "@bob"}\n');
  await opened();
  expect(ownersCheck()).toMatchObject({
    conclusion: 'success',
    output: { title: 'Nothing with an owner has changed' },
  });
});

describe('what people leave in commits', () => {
  const about = { stages: 1, runId: 5, head: 'a'.repeat(40) };

  test('are trailers of logins, each once', () => {
    expect(commitMessage({ ...about, asker: 'alice', approvedBy: ['bob', 'bob', 'carol'] }).body).toBe(
      `Lockstep-Run: 5\nLockstep-Head: ${about.head}\nLockstep-Asked-By: alice\nLockstep-Approved-By: bob\nLockstep-Approved-By: carol\n`,
    );
  });

  test.each(['a\nCloses: #1', '@bob', 'a b', '', 'x'.repeat(60)])('never hold %j', (login) => {
    expect(commitMessage({ ...about, asker: login, approvedBy: [login] }).body).toBe(
      `Lockstep-Run: 5\nLockstep-Head: ${about.head}\n`,
    );
    expect(askerOf({ GITHUB_ACTOR: login })).toBeUndefined();
  });
});

describe('what a check remembers', () => {
  test('comes back as it was, whatever a path is called', () => {
    const owned = [{ of: 'data/`x`\n```\n', owners: ['@bob', '@acme/data'] }];
    expect(readOwned(ownedText(owned) ?? '')).toEqual(owned);
  });

  test.each([
    '',
    'hello',
    '```json lockstep.owners/1\nnull\n```',
    '```json lockstep.owners/1\n[{"of":"x","owners":[]}]\n```',
    '```json lockstep.owners/1\n[{"of":"x","owners":["bob"]}]\n```',
    '```json lockstep.owners/1\n[{"of":1,"owners":["@bob"]}]\n```',
  ])('is not believed if somebody else wrote %j', (text) => expect(readOwned(text)).toBeUndefined());
});
