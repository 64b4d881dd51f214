import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { conflicted } from '../../commands/resolve/conflicted.ts';
import { FakeGit } from '../../fakes/github-git.ts';
import type { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';
import { ActionWorld } from '../action-world.ts';
import { commentPayload } from '../payloads.ts';

let world: ActionWorld;
let git: FakeGit;
let head: string;
let base: string;

/** A pull request of `theirs` into `main`, whose locks are in conflict; the default branch is checked out. */
async function proposed(known: boolean, change: (rig: Rig) => void = () => undefined): Promise<void> {
  world = await ActionWorld.start();
  const remote = `[core]\n    remote = r\n['remote "r"']\n    url = ${join(world.folder, 'remote')}\n`;
  await using made = await conflicted(
    {
      base: { '.dvc/config': remote },
      ours: { 'left.in': '{"l": 2}\n' },
      theirs: { 'right.in': '{"r": 2}\n' },
    },
    { known },
  );
  made.git('merge', '--abort');
  change(made);
  const { rig, github } = world;
  rig.git('fetch', '--quiet', made.root, 'main:from-main', 'theirs:change');
  rig.git('reset', '--quiet', '--hard', 'from-main');
  head = rig.git('rev-parse', 'change').trim();
  base = rig.git('rev-parse', 'main').trim();
  rig.git('remote', 'add', 'origin', rig.root);
  git = new FakeGit(rig.root);
  github.git = git;
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
}

const say = (token = 'full') =>
  world.run({
    event: 'issue_comment',
    payload: commentPayload('/dvc resolve'),
    inputs: { token },
  });
const answer = () => world.github.comments.at(-1)?.body ?? '';

afterEach(() => world[Symbol.asyncDispose]());

const branch = () => world.rig.git('rev-parse', 'change').trim();

test('a conflict of proven entries becomes a merge commit of both branches, and DVC’s own lock', async () => {
  await proposed(true);
  const ended = await say();
  expect(ended.code, ended.output).toBe(0);
  expect(answer()).toContain('- `both`: from the run cache');
  expect(answer()).toContain(branch());
  const { rig } = world;
  expect(rig.git('log', '-1', '--format=%P', 'change').trim()).toBe(`${head} ${base}`);
  expect(rig.git('log', '-1', '--format=%B', 'change')).toContain(
    `Lockstep-Head: ${head}\nLockstep-Asked-By: alice`,
  );
  rig.git('checkout', '--quiet', '--force', 'change');
  expect(rig.read('left.in') + rig.read('right.in')).toBe('{"l": 2}\n{"r": 2}\n');
  expect(rig.read('both.json')).toBe('{"l": 2}\n');
  expect((await runOurs(rig.root, ['verify'])).code).toBe(0);
  expect((await runOurs(rig.root, ['pull'])).code).toBe(0);
  expect((await runOurs(rig.root, ['status'])).out).toContain('up to date');
});

test('a branch that is pushed to meanwhile keeps what was pushed', async () => {
  await proposed(true);
  const { rig, github } = world;
  rig.git('checkout', '--quiet', 'change');
  rig.write('note', 'x');
  const pushed = rig.commit('somebody else');
  rig.git('checkout', '--quiet', 'main');
  rig.git('branch', '--force', 'change', head);
  github.hook = ({ path }) => {
    if (path.endsWith('/git/commits')) rig.git('branch', '--force', 'change', pushed);
    return undefined;
  };
  await say();
  expect(answer()).toContain('the branch was pushed to meanwhile');
  expect(branch()).toBe(pushed);
});

test('a token that may not write says so and changes nothing', async () => {
  await proposed(true);
  git.contents = 'read';
  await say();
  expect(answer()).toContain('The merge was not committed');
  expect(branch()).toBe(head);
});

test('branches that merge as they are need no help', async () => {
  await proposed(true);
  world.rig.git('branch', '--force', 'main-as-it-was', 'change~1');
  world.rig.git('checkout', '--quiet', '--detach');
  world.rig.git('branch', '--force', 'main', 'change~1');
  await say();
  expect(answer()).toContain('There is no conflict');
});

test('an entry that nothing proves is told plainly, and nothing is committed', async () => {
  await proposed(false);
  expect((await say()).code).toBe(0);
  expect(answer()).toContain('One entry of `dvc.lock` cannot be proven, so nothing was committed');
  expect(answer()).toContain('`both`');
  expect(world.github.more.reactions.get('issues/4001')).toEqual(['eyes', '-1']);
  expect(branch()).toBe(head);
});

test('a conflict in something else than a lock is left to people', async () => {
  await proposed(false, (rig) => {
    for (const [branch, text] of [
      ['theirs', 'a'],
      ['main', 'b'],
    ] as const) {
      rig.git('checkout', '--quiet', '--force', branch);
      rig.write('train.py', text);
      rig.commit('code');
    }
  });
  await say();
  expect(answer()).toContain('train.py');
  expect(branch()).toBe(head);
});
