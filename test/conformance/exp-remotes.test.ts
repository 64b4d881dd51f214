import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { ExpPair } from './exp-pair.ts';

const program = peer('dvc') ?? '';
const limit = 240_000;

/** With a remote of data. Its address is absolute: DVC takes a relative one, in a commit, for a path from the root of the disk. */
async function started(): Promise<ExpPair> {
  const pair = new ExpPair(program);
  pair.write('.dvc/config', `[core]\n    remote = store\n['remote "store"']\n    url = ${pair.store}\n`);
  await pair.start();
  return pair;
}

describe.skipIf(program === '')('experiments on Git remotes, beside real DVC', () => {
  test('push', { timeout: limit }, async () => {
    await using pair = await started();
    await pair.save('a', 2);
    await pair.save('b', 3);
    await pair.run(['exp', 'push', 'nowhere']);
    await pair.fails(['exp', 'push', 'origin', 'nope']);
    await pair.same(['exp', 'push', 'origin', 'a']);
    await pair.same(['exp', 'push', 'origin', 'a']);
    await pair.same(['exp', 'push', 'origin']);
    await pair.save('c', 4);
    await pair.same(['exp', 'push', 'origin', 'c', '--no-cache']);
    await pair.same(['exp', 'push', 'origin', 'c', '--run-cache']);
    expect(pair.stored(pair.ours)).toEqual(pair.stored(pair.dvc));
    await pair.same(['exp', 'list', 'origin']);
    await pair.same(['exp', 'list', 'origin', '--name-only']);
    await pair.fails(['exp', 'list', 'origin', '--sha-only']);
    await pair.fails(['exp', 'list', 'nowhere']);
    pair.result(9, 'another a');
    await pair.same(['exp', 'save', '-f', '-n', 'a']);
    // Where nothing can be pushed DVC uploads the data of all experiments.
    await pair.same(['exp', 'push', 'origin', 'a'], { out: false });
    await pair.same(['exp', 'push', 'origin', 'a', '-f'], { out: false });
    pair.each((rig) => rig.commit('second'));
    await pair.same(['exp', 'push', 'origin']);
    await pair.save('d', 5);
    await pair.same(['exp', 'push', 'origin', '--rev', 'HEAD', '-n', '-1'], { out: false });
    await pair.same(['exp', 'push', 'origin', '-A'], { out: false });
  });

  test('remove and rename there', { timeout: limit }, async () => {
    await using pair = await started();
    for (const [i, name] of ['a', 'b', 'c'].entries()) await pair.save(name, i + 2);
    await pair.same(['exp', 'push', 'origin', '-A', '--no-cache'], { out: false });
    await pair.fails(['exp', 'remove', '-g', 'origin', 'nope']);
    await pair.fails(['exp', 'remove', '-g', 'nowhere', 'a']);
    await pair.same(['exp', 'remove', '-g', 'origin', 'a']);
    await pair.same(['exp', 'remove', '-g', 'origin', '--keep', 'b']);
    await pair.same(['exp', 'remove', '-g', 'origin', '-A']);
    const { ours: rig } = pair;
    await runOurs(rig.root, ['exp', 'push', 'origin', 'a', '--no-cache']);
    const renamed = await runOurs(rig.root, ['exp', 'rename', '-g', 'origin', 'a', 'z']);
    expect(renamed.out).toBe("Renamed experiments: 'a'\n");
    const names = pair.refs(rig).filter((line) => line.startsWith('origin'));
    expect(names).toEqual([expect.stringMatching(/^origin base z: /)]);
  });

  test('pull, with data', { timeout: limit }, async () => {
    await using pair = await started();
    for (const [i, name] of ['a', 'b', 'c'].entries()) await pair.save(name, i + 2);
    await pair.same(['exp', 'push', 'origin', '-A'], { out: false });
    await pair.same(['exp', 'remove', '-A'], { out: false });
    await pair.fails(['exp', 'pull', 'nowhere']);
    await pair.fails(['exp', 'pull', 'origin', 'nope']);
    pair.each((rig) => rig.remove('.dvc/cache'));
    await pair.same(['exp', 'pull', 'origin', 'a']);
    await pair.same(['exp', 'pull', 'origin', 'a']);
    await pair.same(['exp', 'pull', 'origin', 'b', '--no-cache']);
    await pair.same(['exp', 'pull', 'origin'], { out: false });
    pair.result(9, 'another a');
    await pair.same(['exp', 'save', '-f', '-n', 'a']);
    await pair.same(['exp', 'pull', 'origin', 'a']);
    // DVC replaces it too, and says that there was nothing to pull.
    await pair.same(['exp', 'pull', 'origin', 'a', '-f'], { out: false });
    pair.each((rig) => rig.commit('second'));
    await pair.same(['exp', 'pull', 'origin']);
    await pair.same(['exp', 'pull', 'origin', '-A', '--run-cache']);
  });

  test('exp.auto_push sends what was saved', { timeout: limit }, async () => {
    await using pair = await started();
    await pair.run(['config', 'exp.auto_push', 'true']);
    pair.each((rig) => rig.commit('pushes'));
    pair.result(2, 'a');
    await pair.same(['exp', 'save', '-n', 'a'], { out: false });
    expect(pair.refs(pair.ours).join('\n')).toContain('origin pushes a: ');
    expect(pair.stored(pair.ours)).toEqual(pair.stored(pair.dvc));
    await pair.run(['config', 'exp.git_remote', 'nowhere']);
    pair.result(3, 'b');
    await pair.same(['exp', 'save', '-n', 'b'], { out: false });
  });

  test('each takes what the other pushed', { timeout: limit }, async () => {
    await using pair = await started();
    await pair.save('a', 2);
    expect((await runOurs(pair.ours.root, ['exp', 'push', 'origin', 'a'])).code).toBe(0);
    expect((await pair.askDvc(['exp', 'push', 'origin', 'a'])).code).toBe(0);
    const [dvcs, ours] = [pair.origin(pair.dvc).root, pair.origin(pair.ours).root];
    await pair.askDvc(['exp', 'remove', '-A']);
    const taken = await pair.askDvc(['exp', 'pull', ours, '-A', '--no-cache']);
    expect(taken.out, taken.err).toContain("Pulled experiment '['a']'");
    await runOurs(pair.ours.root, ['exp', 'remove', '-A']);
    const told = await runOurs(pair.ours.root, ['exp', 'pull', dvcs, '-A', '--no-cache']);
    expect(told.out, told.err).toContain("Pulled experiment '['a']'");
    const list = (rig: typeof pair.ours) =>
      rig.git('for-each-ref', '--format=%(objectname)', 'refs/exps/*/*/*').trim();
    expect(list(pair.ours)).toBe(pair.origin(pair.dvc).git('rev-parse', '--all').trim());
    expect(list(pair.dvc)).toBe(pair.origin(pair.ours).git('rev-parse', '--all').trim());
  });
});
