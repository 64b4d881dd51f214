import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ActionWorld, type Ended } from './action-world.ts';
import { commentPayload, pullRequestPayload, withValue } from './payloads.ts';

const bytes = 'x'.repeat(4_000);
const md5 = createHash('md5').update(bytes).digest('hex');
let world: ActionWorld;
let base: string;
let head: string;

/** Data of 4 kB on a remote, a stage that reads it, and a pull request that changes its parameter. */
beforeEach(async () => {
  world = await ActionWorld.start();
  const { rig } = world;
  const object = join(world.folder, 'remote/files/md5', md5.slice(0, 2), md5.slice(2));
  mkdirSync(dirname(object), { recursive: true });
  writeFileSync(object, bytes);
  const remote = join(world.folder, 'remote');
  rig.write('.dvc/config', `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`);
  rig.write('data.csv.dvc', `outs:\n- md5: ${md5}\n  size: ${bytes.length}\n  hash: md5\n  path: data.csv\n`);
  rig.write('params.yaml', 'lr: 1\n');
  rig.write(
    'dvc.yaml',
    'stages:\n  train:\n    cmd: wc -c <data.csv >size.txt\n    deps: [data.csv]\n    params: [lr]\n    outs: [size.txt]\n',
  );
  rig.write('.gitignore', '/data.csv\n/size.txt\n');
});
afterEach(() => world[Symbol.asyncDispose]());

function propose(policy: string): void {
  const { rig, github } = world;
  rig.write('.github/lockstep.yml', policy);
  base = rig.commit();
  rig.git('checkout', '--quiet', '-b', 'change');
  // What a change says about itself in the policy is not what counts.
  rig.write('.github/lockstep.yml', 'drafts: run\nbudget: {bytes: 1 TB}\n');
  rig.write('params.yaml', 'lr: 2\n');
  head = rig.commit();
  rig.git('remote', 'add', 'origin', rig.root);
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
  github.mergeBases.set(`${base}...${head}`, base);
}

function opened(draft: boolean): Promise<Ended> {
  const payload = [
    [['pull_request', 'head', 'sha'], head],
    [['pull_request', 'base', 'sha'], base],
    [['pull_request', 'draft'], draft],
  ].reduce(
    (made, [path, value]) => withValue(made, path as string[], value),
    pullRequestPayload() as unknown,
  );
  return world.run({ event: 'pull_request', payload, inputs: { setup: 'true' } });
}

function say(line: string): Promise<Ended> {
  world.rig.git('checkout', '--quiet', 'main');
  return world.run({ event: 'issue_comment', payload: commentPayload(line), inputs: { setup: 'true' } });
}

const comment = () => world.github.comments[0]?.body ?? '';

test('a plan above the budget waits for somebody who may approve it', async () => {
  propose('budget: {bytes: 1 kB}\n');
  const ended = await opened(false);
  expect([ended.code, world.output('outcome')], ended.output).toEqual([0, 'planned']);
  expect(comment()).toContain('above the budget');
  expect(comment()).toContain('/dvc approve');
  expect(world.output('fetched-bytes')).toBe('0');

  await say('/dvc repro');
  expect(world.output('outcome')).toBe('planned');

  const stranger = { login: 'mallory', id: 666, type: 'User' };
  world.github.more.permissions.set('mallory', 'read');
  world.rig.git('checkout', '--quiet', 'main');
  await world.run({ event: 'issue_comment', payload: commentPayload('/dvc approve', stranger) });
  expect(world.output('outcome')).toBe('refused');

  const approved = await say('/dvc approve');
  expect([approved.code, world.output('outcome')], approved.output).toEqual([0, 'ran']);
  expect(world.output('fetched-bytes')).toBe('4000');
  expect(comment()).not.toContain('above the budget');
});

test('a draft is only planned where the policy of the base says so, and runs when it is ready', async () => {
  propose('drafts: plan\n');
  await opened(true);
  expect(world.output('outcome')).toBe('planned');
  expect(comment()).toContain('the pull request is a draft');
  await opened(false);
  expect(world.output('outcome')).toBe('ran');
  expect(comment()).not.toContain('is a draft');
});

test('a command runs a draft', async () => {
  propose('drafts: plan\n');
  await say('/dvc repro');
  expect(world.output('outcome')).toBe('ran');
});

test('without a word about drafts they run', async () => {
  propose('gates: {stale: warn}\n');
  await opened(true);
  expect(world.output('outcome')).toBe('ran');
});
