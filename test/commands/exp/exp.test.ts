import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runOurs } from '../../run-verb.ts';
import { env, project, trainScript } from './exp-project.ts';

describe('experiments', () => {
  test('are refused where DVC would compose Hydra configs first', async () => {
    await using rig = await project();
    rig.write('.dvc/config', `${rig.read('.dvc/config')}[hydra]\n    enabled = True\n`);
    const told = await runOurs(rig.root, ['exp', 'run', '-S', 'seed=2'], env(rig));
    expect([told.code, told.err]).toEqual([251, expect.stringContaining('do not compose Hydra configs')]);
    expect((await runOurs(rig.root, ['repro', '--dry'], env(rig))).code).toBe(0);
  });

  test('run in copies that share the cache, one for each combination, and leave the working tree alone', async () => {
    await using rig = await project();
    const before = rig.git('status', '--porcelain');
    const words = ['exp', 'run', '-S', 'train.lr=0.1,0.01', '-S', 'seed=1,2', '-n', 'grid', '--json'];
    const told = await runOurs(rig.root, words, env(rig));
    expect(told.code, told.err).toBe(0);
    const { experiments } = JSON.parse(told.out);
    expect(
      experiments.map((row: Row) => [
        row.name,
        row.params['params.yaml']?.train.lr,
        row.params['params.yaml']?.seed,
      ]),
    ).toEqual([
      ['baseline', 0.1, 1],
      ['grid-1', 0.1, 1],
      ['grid-2', 0.1, 2],
      ['grid-3', 0.01, 1],
      ['grid-4', 0.01, 2],
    ]);
    expect(rig.read('.dvc/tmp/trace')).toBe('p');
    expect(rig.git('status', '--porcelain')).toBe(before);
    expect(readdirSync(rig.path('.dvc/tmp/exps'))).toEqual([]);
    expect(rig.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    const sha = experiments[3].rev;
    expect(rig.git('show', `${sha}:params.yaml`)).toBe(
      '# how it learns\ntrain:\n  lr: 0.01 # rate\nseed: 1\n',
    );
    expect(rig.git('rev-parse', `${sha}^`)).toBe(rig.git('rev-parse', 'HEAD'));
    const table = await runOurs(rig.root, ['exp', 'show'], env(rig));
    expect(table.out).toMatch(/^Experiment +State +score +train\.lr +seed/);
    expect(table.out.trim().split('\n')).toHaveLength(6);

    const applied = await runOurs(rig.root, ['exp', 'apply', 'grid-3'], env(rig));
    expect(applied.out).toBe(
      "Changes for experiment 'grid-3' have been applied to your current workspace.\n",
    );
    expect(rig.read('model')).toContain('lr: 0.01');
    expect((await runOurs(rig.root, ['exp', 'apply', 'grid-4'], env(rig))).code).toBe(0);
    const status = await runOurs(rig.root, ['status', '--json'], env(rig));
    expect(status.out.trim()).toBe('{}');
    rig.write('in', 'mine');
    const refused = await runOurs(rig.root, ['exp', 'apply', 'grid-3'], env(rig));
    expect([refused.code, rig.read('in')]).toEqual([255, 'mine']);
  }, 60_000);

  test('one that fails is a row of its own, and the others go on', async () => {
    await using rig = await project();
    const words = ['exp', 'run', '-S', 'seed=3,4', 'train'];
    rig.write('train.sh', `grep -q 'seed: 3' params.yaml && exit 7\n${trainScript}`);
    const told = await runOurs(rig.root, words, env(rig));
    expect(told.code).toBe(255);
    expect(told.out).toMatch(/^seed=3 +failed/m);
    expect(told.out).toMatch(/^[0-9a-f]{7} exp-[0-9a-f]{5} +done/m);
    expect(told.err).toContain('failed to run');
  }, 60_000);

  test.each([
    ['no value', ['-S', 'seed='], 0],
    ['a key that is none', ['-S', '=1'], 255],
    ['a key into a number', ['-S', 'seed.x=1'], 255],
    ['a file that is not there', ['-S', 'no.yaml:seed=1'], 255],
    ['a file out of the copy', ['-S', '../../../../params.yaml:seed=1'], 255],
    ['a name that Git does not take', ['-S', 'seed=1', '-n', 'a..b'], 255],
    ['too many', ['-S', `a=${'1,'.repeat(1200)}1`], 255],
  ])(
    '%s',
    async (_what, words, code) => {
      await using rig = await project();
      const told = await runOurs(rig.root, ['exp', 'run', ...words], env(rig));
      expect(told.code, told.err).toBe(code);
      if (code !== 0) expect(rig.git('for-each-ref', 'refs/exps')).toBe('');
    },
    60_000,
  );
});

interface Row {
  readonly name: string;
  readonly params: Readonly<
    Record<string, { readonly train: { readonly lr: number }; readonly seed: number }>
  >;
}
