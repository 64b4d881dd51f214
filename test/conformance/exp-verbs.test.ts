import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { ExpPair } from './exp-pair.ts';

const program = peer('dvc') ?? '';
const limit = 240_000;

async function started(): Promise<ExpPair> {
  const pair = new ExpPair(program);
  await pair.start();
  return pair;
}

describe.skipIf(program === '')('experiments, beside real DVC', () => {
  test('save keeps the workspace, with what is staged, deleted and asked for', {
    timeout: limit,
  }, async () => {
    await using pair = await started();
    await pair.same(['exp', 'save', '-n', 'unchanged']);
    await pair.fails(['exp', 'save', '-n', 'unchanged']);
    for (const name of ['a/b', 'a..b', 'a~b', 'a?b', 'a b', 'dot.', '@{'])
      await pair.fails(['exp', 'save', '-f', '-n', name]);
    pair.write('gone', 'gone');
    pair.each((rig) => rig.commit('second'));
    pair.result(2, 'two');
    pair.write('new', 'new');
    pair.write('loose', 'loose');
    pair.write('folder/1', '1');
    pair.each((rig) => {
      rig.git('add', 'new');
      rig.git('rm', '--quiet', 'gone');
    });
    await pair.same(['exp', 'save', '-n', 'two', '-I', 'loose', '--include-untracked', 'folder']);
    // DVC's own save takes it out of the index; ours leaves it there.
    pair.each((rig) => rig.git('add', 'new'));
    await pair.same(['exp', 'save', '-n', 'unchanged', '-m', 'in my words', '--json']);
    pair.result(3, 'three');
    pair.each((rig) => rig.git('add', 'new'));
    await pair.same(['exp', 'save', '-n', 'two', '-f']);
    await pair.same(['exp', 'list', '-A']);
    await pair.same(['exp', 'list', '--rev', 'HEAD~1', '--name-only']);
    await pair.same(['exp', 'list', '-n', '2', '--sha-only']);
  });

  test('save of targets records only them', { timeout: limit }, async () => {
    await using pair = await started();
    pair.write('data', 'old');
    await pair.run(['add', 'data']);
    pair.each((rig) => rig.commit('data'));
    pair.write('data', 'changed');
    pair.write('out', 'changed too');
    await pair.same(['exp', 'save', '-n', 'part', 'data']);
    await pair.fails(['exp', 'save', '-n', 'none', 'nothing-of-that-name']);
    await pair.same(['exp', 'save', '-n', 'whole']);
    pair.each((rig) => rig.remove('out'));
    await pair.fails(['exp', 'save', '-n', 'lost']);
  });

  test('what one saves, pushes and renames, the other lists, shows, applies and removes', {
    timeout: limit,
  }, async () => {
    await using pair = await started();
    const { ours: rig } = pair;
    pair.result(4, 'four');
    expect((await runOurs(rig.root, ['exp', 'save', '-n', 'four'])).code).toBe(0);
    expect((await pair.askDvcIn(rig, ['exp', 'save', '-n', 'same'])).code).toBe(0);
    expect((await runOurs(rig.root, ['exp', 'rename', 'same', 'theirs'])).code).toBe(0);
    rig.git('stash', '--quiet');
    const shown = await pair.askDvcIn(rig, ['exp', 'show', '--csv']);
    expect(shown.out).toMatch(/four,.*0\.5/);
    expect(shown.out).toMatch(/theirs,.*0\.5/);
    expect((await pair.askDvcIn(rig, ['exp', 'apply', 'four'])).code).toBe(0);
    expect([rig.read('out'), rig.read('params.yaml')]).toEqual(['four', 'lr: 4\n']);
    expect((await pair.askDvcIn(rig, ['status', '--json'])).out.trim()).toBe('{}');
    expect((await runOurs(rig.root, ['exp', 'apply', 'theirs'])).code).toBe(0);
    const removed = await runOurs(rig.root, ['exp', 'rm', 'four', 'theirs']);
    expect(removed.out).toBe("Removed experiments: 'four' and 'theirs'\n");
    expect((await runOurs(rig.root, ['exp', 'list', '-A'])).out).toBe('');
    expect((await pair.askDvcIn(rig, ['exp', 'list', '-A'])).out).toBe('');
  });

  test('remove, by name, ref and commit, and what is kept', { timeout: limit }, async () => {
    await using pair = await started();
    await pair.save('a', 2);
    await pair.save('b', 3);
    await pair.save('c', 4);
    // DVC's sentences name its queue.
    await pair.run(['exp', 'remove']);
    await pair.run(['exp', 'remove', 'a', '--rev', 'HEAD']);
    await pair.fails(['exp', 'remove', 'a', 'nope']);
    await pair.fails(['exp', 'remove', 'nope', 'neither']);
    await pair.fails(['exp', 'remove', '--keep', 'nope']);
    await pair.fails(['exp', 'remove', '--rev', 'nope']);
    await pair.fails(['exp', 'remove', 'refs/heads/main']);
    await pair.same(['exp', 'remove', 'b']);
    await pair.same(['exp', 'remove', '--keep', 'a']);
    pair.each((rig) => rig.commit('second'));
    await pair.save('d', 5);
    await pair.same(['exp', 'remove', '--rev', 'HEAD~1', '--keep']);
    await pair.save('e', 6);
    await pair.same(['exp', 'rm', '--rev', 'HEAD', '-n', '2'], { out: false });
    await pair.same(['exp', 'remove', '-A']);
  });

  test('rename and branch', { timeout: limit }, async () => {
    await using pair = await started();
    await pair.save('a', 2);
    await pair.save('b', 3);
    await pair.same(['exp', 'rename', 'a', 'aa']);
    await pair.same(['exp', 'rename', 'aa', 'aa']);
    await pair.fails(['exp', 'rename', 'aa', 'b']);
    await pair.fails(['exp', 'rename', 'nope', 'x']);
    await pair.fails(['exp', 'rename', 'aa', 'a*b']);
    await pair.fails(['exp', 'rename', 'aa', 'a/b']);
    await pair.fails(['exp', 'rename', 'aa']);
    await pair.same(['exp', 'rename', '-f', 'aa', 'b']);
    await pair.same(['exp', 'branch', 'b']);
    await pair.same(['exp', 'branch', 'b', 'topic/of-b']);
    await pair.fails(['exp', 'branch', 'b', 'topic/of-b']);
    await pair.run(['exp', 'branch', 'nope']);
    await pair.run(['exp', 'branch', 'b', 'a..b']);
    pair.each((rig) => {
      rig.commit('second');
      mkdirSync(rig.path('later'));
    });
    await pair.save('b', 7);
    await pair.same(['exp', 'branch', 'b', 'the-second']);
    pair.each((rig) => rig.commit('third'));
    await pair.run(['exp', 'branch', 'b', 'which']);
  });

  test('diff', { timeout: limit }, async () => {
    await using pair = await started();
    await pair.save('a', 2);
    await pair.save('b', 3);
    pair.result(5, 'now');
    for (const words of [
      [],
      ['a'],
      ['a', 'b'],
      ['HEAD', 'HEAD'],
      ['a', 'b', '--no-path'],
      ['a', 'b', '--md'],
    ])
      await pair.same(['exp', 'diff', ...words]);
    await pair.same(['exp', 'diff', 'HEAD', 'main', '--all']);
    await pair.same(['exp', 'diff', 'a', 'b', '--precision', '1']);
    await pair.same(['exp', 'diff', 'a', 'b', '--param-deps']);
    await pair.same(['exp', 'diff', 'HEAD', 'main', '--md']);
    await pair.same(['exp', 'diff', 'HEAD', 'main']);
    const { dvc, ours } = await pair.run(['exp', 'diff', 'a', 'b', '--json']);
    expect(JSON.parse(ours.out)).toEqual(JSON.parse(dvc.out));
    await pair.fails(['exp', 'diff', 'nope']);
    await pair.fails(['exp', 'diff', 'HEAD', 'nope']);
    pair.each((rig) => mkdirSync(rig.path('sub')));
    await pair.same(['exp', 'diff', 'a', 'b'], { folder: 'sub' });
  });
});
