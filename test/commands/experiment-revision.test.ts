import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

function withExperiment(): { readonly rig: Rig; readonly ref: string } {
  const rig = Rig.create();
  rig.write('params.yaml', 'a: 1\n');
  rig.commit('base');
  const base = rig.git('rev-parse', 'HEAD').trim();
  rig.write('params.yaml', 'a: 7\n');
  rig.commit('experiment');
  const ref = `refs/exps/${base.slice(0, 2)}/${base.slice(2)}/myexp`;
  rig.git('update-ref', ref, 'HEAD');
  rig.git('reset', '-q', '--hard', base);
  return { rig, ref };
}

test('an experiment is a revision by its name, wherever one is asked for', async () => {
  const { rig } = withExperiment();
  await using _ = rig;
  const diff = await runOurs(rig.root, ['params', 'diff', '--json', 'HEAD', 'myexp']);
  expect(diff.out).toBe('{"params.yaml": {"a": {"old": 1, "new": 7, "diff": 6}}}\n');
  expect((await runOurs(rig.root, ['ls', '.', '--rev', 'myexp'])).code).toBe(0);
  for (const url of ['.', `file://${rig.root}`]) {
    const got = await runOurs(rig.root, ['get', url, 'params.yaml', '-f', '-o', 'got', '--rev', 'myexp']);
    expect([got.code, got.err, rig.read('got')]).toEqual([0, '', 'a: 7\n']);
  }
  expect((await runOurs(rig.root, ['params', 'diff', 'my*'])).err).toContain("unknown Git revision 'my*'");
});

test('of experiments of one name, that of the commit that is checked out is meant, or none', async () => {
  const { rig, ref } = withExperiment();
  await using _ = rig;
  rig.git('update-ref', `refs/exps/${'0'.repeat(2)}/${'0'.repeat(38)}/myexp`, 'HEAD');
  expect((await runOurs(rig.root, ['params', 'diff', '--json', 'myexp'])).out).toContain('"old": 7');
  rig.git('update-ref', ref.replace(/[0-9a-f]{38}/, '1'.repeat(38)), ref);
  rig.git('update-ref', '-d', ref);
  expect((await runOurs(rig.root, ['params', 'diff', 'myexp'])).code).toBe(255);
});
