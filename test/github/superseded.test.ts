import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitMessage } from '../../src/github/commit-back/message.ts';
import { HeadWatch } from '../../src/github/superseded.ts';
import { FakeGit } from '../fakes/github-git.ts';
import { ActionWorld } from './action-world.ts';
import { commentPayload, pullRequestPayload, withValue } from './payloads.ts';

const newer = 'f'.repeat(40);
let world: ActionWorld;
let head: string;

/** Two stages in a row and one beside them, and a remote that takes what they make. */
beforeEach(async () => {
  world = await ActionWorld.start();
  const { rig, github } = world;
  rig.write('.gitignore', '.rig-*\n/remote\n');
  rig.write('.dvc/config', '[core]\n    remote = here\n[\'remote "here"\']\n    url = ../remote\n');
  rig.write(
    'make.mjs',
    "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2], process.argv[2]);\n",
  );
  head = rig.commit();
  github.pulls.set(7, { number: 7, headSha: head, baseSha: head, state: 'open', locked: false });
});
afterEach(() => world[Symbol.asyncDispose]());

function propose(stages: string): unknown {
  world.rig.write('dvc.yaml', `stages:\n${stages}`);
  head = world.rig.commit();
  pull().headSha = head;
  const payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], head);
  return withValue(payload, ['pull_request', 'base', 'sha'], head);
}

function pull() {
  const found = world.github.pulls.get(7);
  if (found === undefined) throw new Error('pull request 7 is gone');
  return found;
}

const pushed = () => existsSync(join(world.rig.root, 'remote', 'files'));
const writes = () => world.github.calls.filter(({ method }) => method !== 'GET').map(({ path }) => path);
const again = { verb: 'repro', targets: [], force: true, keepGoing: false } as const;
const pair =
  '  first: {cmd: node make.mjs a, deps: [make.mjs], outs: [a]}\n  second: {cmd: node make.mjs b, deps: [a], outs: [b]}\n';

describe('a run whose pull request has a newer head', () => {
  test('runs nothing, writes nothing to GitHub, and says why in log, summary and outputs', async () => {
    const payload = propose(pair);
    pull().headSha = newer;
    const ended = await world.run({ event: 'pull_request', payload });
    expect(ended.code).toBe(1);
    expect([world.rig.exists('a'), world.rig.exists('dvc.lock'), pushed()]).toEqual([false, false, false]);
    expect(writes()).toEqual([]);
    expect(world.output('conclusion')).toBe('cancelled');
    expect(world.read('summary')).toContain('the pull request has a newer head commit');
    expect(world.read('summary')).toContain('none of 2 stages ran');
    expect(world.said(ended, 'error').join('')).toContain('gave way');
  });

  test('that came while a stage ran lets that stage end, and what it made is not pushed', async () => {
    const command = await world.rig.command();
    const payload = propose(`  first: {cmd: [${JSON.stringify(command.text)}, echo a > a], outs: [a]}\n`);
    const running = world.run({ event: 'pull_request', payload });
    const call = await command.next();
    pull().headSha = newer;
    await call.exit();
    const ended = await running;
    expect(ended.code, ended.output).toBe(1);
    expect(world.rig.exists('dvc.lock')).toBe(true);
    expect(pushed()).toBe(false);
    expect(writes()).toEqual([]);
    expect(world.read('summary')).toContain('gave way');
  });

  test('that is only our own commit on top, of another job of the run, goes on as ever', async () => {
    const { rig, github } = world;
    const payload = propose(pair);
    const { headline, body } = commitMessage({ stages: 1, runId: 76, head });
    const ours = rig.git('commit-tree', `${head}^{tree}`, '-p', head, '-m', `${headline}\n\n${body}`).trim();
    const theirs = rig.git('commit-tree', `${head}^{tree}`, '-p', head, '-m', 'By hand').trim();
    github.git = new FakeGit(rig.root);
    pull().headSha = ours;
    const ended = await world.run({ event: 'pull_request', payload });
    expect(ended.code, ended.output).toBe(0);
    expect(pushed()).toBe(true);
    expect(github.comments).toHaveLength(1);
    pull().headSha = theirs;
    const late = await world.run({ event: 'pull_request', payload, inputs: { command: again } });
    expect([late.code, world.output('conclusion')]).toEqual([1, 'cancelled']);
  });

  test('answers a command that somebody waits for', async () => {
    propose(pair);
    const { rig, github } = world;
    rig.git('remote', 'add', 'origin', rig.root);
    let reads = 0;
    github.hook = ({ method, path }) => {
      // Frozen at the first, the same at the second, and moved when the first stage is about to start.
      if (method === 'GET' && path === '/repos/acme/pipe/pulls/7' && ++reads === 3) pull().headSha = newer;
      return undefined;
    };
    const ended = await world.run({ event: 'issue_comment', payload: commentPayload('/dvc repro') });
    expect(ended.code, ended.output).toBe(1);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('a newer head commit, so this run gave way'),
    ]);
  });
});

describe('the watch', () => {
  const watching = (now: () => number) =>
    new HeadWatch({
      trigger: { number: 7, headSha: head },
      token: 'read',
      env: world.github.env(),
      signal: new AbortController().signal,
      patience: { sleep: async () => undefined },
      now,
    });

  test('looks ten times or so in a day, however many stages there are, and at once before a push', async () => {
    let time = 0;
    const watch = watching(() => time);
    for (; time < 86_400_000; time += 5_000) expect(await watch.look()).toBeUndefined();
    const looks = world.github.calls.length;
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThan(16);
    await watch.look({ exactly: true });
    expect(world.github.calls).toHaveLength(looks + 1);
  });

  test('asks once for stages that start together', async () => {
    const watch = watching(() => 0);
    await Promise.all([watch.look(), watch.look(), watch.look()]);
    expect(world.github.calls).toHaveLength(1);
  });

  test('does not believe a head that comes back: the other run is under way', async () => {
    const watch = watching(() => 0);
    pull().headSha = newer;
    expect((await watch.look())?.reason).toBe('cancelled');
    pull().headSha = head;
    expect((await watch.look({ exactly: true }))?.message).toContain('newer head');
  });

  test.each([404, 403, 500, 502])('is stopped by no answer of status %d', async (status) => {
    world.github.hook = () => ({ status, body: { message: 'no' } });
    expect(await watching(() => 0).look()).toBeUndefined();
  });
});
