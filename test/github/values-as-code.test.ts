import { afterEach, beforeEach, expect, test } from 'vitest';
import { runOurs } from '../run-verb.ts';
import { ActionWorld } from './action-world.ts';
import { commentPayload, pullRequestPayload, withValue } from './payloads.ts';

let world: ActionWorld;
let base: string;

/** DVC puts a value into a command as it is written, so whoever may change a value may change the command. */
beforeEach(async () => {
  world = await ActionWorld.start();
  const { rig } = world;
  rig.write('params.yaml', 'name: model\nlr: 1\n');
  rig.write('dvc.yaml', `stages:\n  make: {cmd: "echo \${name} > out", params: [lr], outs: [out]}\n`);
  expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
  rig.remove('out');
  rig.remove('.dvc/cache');
  base = rig.commit();
  rig.write('params.yaml', 'name: "x; touch pwned #"\nlr: 1\n');
});
afterEach(() => world[Symbol.asyncDispose]());

function proposed(repository: { readonly id: number; readonly full_name: string } | undefined): unknown {
  const { rig, github } = world;
  const sha = rig.commit();
  github.pulls.set(7, { number: 7, headSha: sha, baseSha: base, state: 'open', locked: false });
  github.mergeBases.set(`${base}...${sha}`, base);
  let payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
  payload = withValue(payload, ['pull_request', 'base', 'sha'], base);
  return repository === undefined
    ? payload
    : withValue(payload, ['pull_request', 'head', 'repo'], repository);
}

test('a stranger who changes nothing but a value gets a plan, and the report shows the command that it makes', async () => {
  const payload = proposed({ id: 77_001, full_name: 'mallory/pipe' });
  const ended = await world.run({ event: 'pull_request', payload });
  expect(ended.code, ended.output).toBe(0);
  expect([world.rig.exists('pwned'), world.rig.exists('out')]).toEqual([false, false]);
  expect(world.output('outcome')).toBe('planned');
  expect(world.read('summary')).toContain('echo x; touch pwned # > out');
});

test('somebody with write access may, and the report shows the command as well', async () => {
  const ended = await world.run({ event: 'pull_request', payload: proposed(undefined) });
  expect(ended.output).toContain('touch pwned');
  expect(world.rig.exists('pwned')).toBe(true);
  expect(world.github.comments[0]?.body).toContain('touch pwned');
});

test('a comment gives no values', async () => {
  proposed(undefined);
  for (const line of [
    '/dvc repro -S name=x',
    '/dvc repro make -S "name=x;id"',
    '/dvc exp run -S lr=2',
    '/dvc run -S lr=2',
  ]) {
    await world.run({ event: 'issue_comment', payload: commentPayload(line) });
    expect(world.output('outcome'), line).toBe('refused');
  }
  expect(world.rig.exists('pwned')).toBe(false);
});
