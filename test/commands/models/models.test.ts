import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../../../src/commands/context.ts';
import { outcomesOf, runJobAt } from '../../job.ts';
import { Rig } from '../../rig.ts';

function project(artifacts: string, more: Readonly<Record<string, string>> = {}): Rig {
  const rig = Rig.create();
  rig.write(
    'dvc.yaml',
    `stages:\n  train: {cmd: cp in model.bin, deps: [in], outs: [model.bin]}\n${artifacts}`,
  );
  rig.write('in', 'first');
  rig.write('.dvc/config', '[core]\n    remote = r\n[remote "r"]\n    url = ../remote\n');
  for (const [path, text] of Object.entries(more)) rig.write(path, text);
  rig.write('.gitignore', '/remote\n/model.bin\n');
  rig.commit('base');
  return rig;
}

async function merged(rig: Rig, more: Partial<JobRequest> = {}) {
  const result = await runJobAt(rig.root, { push: true, tier: 'T2', ...more });
  const outcomes = outcomesOf(result);
  return { ...result, outcomes, told: result.report.warnings.map(({ message }) => message).join('\n') };
}

const churn = 'artifacts:\n  churn: {path: model.bin, type: model, desc: who leaves, labels: [nl, weekly]}\n';

describe('models', () => {
  test('are handed on after a merge, with the place of their bytes on the remote', async () => {
    await using rig = project(churn);
    const { models, exitCode } = await merged(rig);
    expect(exitCode).toBe(0);
    const head = rig.git('rev-parse', 'HEAD').trim();
    expect(models).toEqual([
      {
        name: 'churn',
        path: 'model.bin',
        hash: 'md5:8b04d5e3775d298e78455efc5ca404d5',
        size: 5,
        version: head.slice(0, 12),
        commit: head,
        url: rig.path('remote/files/md5/8b/04d5e3775d298e78455efc5ca404d5'),
        type: 'model',
        desc: 'who leaves',
        labels: ['nl', 'weekly'],
      },
    ]);
    expect(readFileSync(models?.[0]?.url ?? '', 'utf8')).toBe('first');
  });

  test('are not handed on by a pull request, a failed run or a stopped gate', async () => {
    await using rig = project(churn, {
      '.github/lockstep.yml': 'metrics: {acc: {min: 0.9}}\n',
    });
    expect((await merged(rig, { tier: 'T1' })).models).toBeUndefined();
    expect((await merged(rig, { proposes: true })).models).toBeUndefined();
    rig.write('low.json', '{"acc": 0.5}');
    const measuring = 'cp in model.bin && cp low.json metrics.json';
    rig.write(
      'dvc.yaml',
      `stages:\n  train:\n    cmd: ${measuring}\n    deps: [in]\n    outs: [model.bin]\n    metrics: [metrics.json: {cache: false}]\n${churn}`,
    );
    rig.commit('a metric below its limit');
    const gated = await merged(rig);
    expect(gated.exitCode).toBe(1);
    expect(gated.models).toBeUndefined();
    rig.write('dvc.yaml', `stages:\n  train: {cmd: 'exit 3', deps: [in], outs: [model.bin]}\n${churn}`);
    rig.commit('it fails');
    expect((await merged(rig)).models).toBeUndefined();
  });

  test('that are nowhere are left out with a sentence, the others are handed on', async () => {
    await using rig = project(
      'artifacts:\n  gone: {path: nothing.bin}\n  out: {path: ../../x}\n  card: {path: card.md}\n  churn: {path: model.bin}\n',
      { 'card.md': 'text' },
    );
    const { models, told, exitCode } = await merged(rig);
    expect(exitCode).toBe(0);
    expect(models?.map(({ name, url }) => [name, url === undefined])).toEqual([
      ['card', true],
      ['churn', false],
    ]);
    expect(told).toContain("the model 'gone' is not handed on: nothing is recorded for 'nothing.bin'");
    expect(told).toContain("the model 'out' is not handed on: its path leads out of the project");
  });

  test('whose object never came to the remote are left out', async () => {
    await using rig = project(churn);
    const { models, told } = await merged(rig, { push: false, failOn: [] });
    expect(models).toBeUndefined();
    expect(told).toMatch(/the model 'churn' is not handed on: its object 8b04.* is not on remote 'r'/);
  });

  test('in a file of a folder take its member, and a version from the registry tag of their own name', async () => {
    await using rig = project('', {
      'nl/dvc.yaml': `stages:
  train: {cmd: mkdir m && cp ../in m/a && cp ../in m/b, deps: [../in], outs: [m]}
artifacts:
  churn: {path: m/a}
  all: {path: m}
`,
    });
    for (const tag of [
      'nl=churn@v1.9.0',
      'nl=churn@v1.10.0',
      'churn@v7.0.0',
      'nl=all@v2.0.0',
      'nl=all@v2.0.0!',
    ])
      rig.git('tag', tag);
    const { models } = await merged(rig);
    expect(models?.map(({ name, path, hash, version }) => [name, path, hash.slice(-4), version])).toEqual([
      ['nl:churn', 'nl/m/a', '04d5', 'v1.10.0'],
      ['nl:all', 'nl/m', '.dir', rig.git('rev-parse', 'HEAD').trim().slice(0, 12)],
    ]);
  });

  test('show no password of a remote', async () => {
    await using rig = project(churn);
    rig.write(
      '.dvc/config',
      '[core]\n    remote = r\n[remote "r"]\n    url = http://me:hunter22@127.0.0.1:1/x\n',
    );
    rig.commit('a remote with a password');
    const { models, told } = await merged(rig, { push: false });
    expect(JSON.stringify({ models, told })).not.toContain('hunter22');
  }, 60_000);

  test('are rolled back by a revert, from what is there and without a run', async () => {
    await using rig = project(churn);
    const first = await merged(rig);
    rig.commit('the lock of the first model');
    rig.write('in', 'second');
    rig.commit('new data');
    const second = await merged(rig);
    rig.commit('the lock of the second model');
    rig.git('revert', '--no-edit', '--no-commit', 'HEAD~2..HEAD');
    rig.commit('back');
    rig.git('clean', '--quiet', '-dffx', '--exclude=remote');
    const back = await merged(rig);
    expect(back.outcomes).toEqual({ train: 'fresh' });
    expect(back.models?.[0]?.hash).toBe(first.models?.[0]?.hash);
    expect(back.models?.[0]?.hash).not.toBe(second.models?.[0]?.hash);
    rig.git('rm', '--quiet', 'dvc.lock');
    rig.commit('a repository that keeps no lock');
    rig.git('clean', '--quiet', '-dffx', '--exclude=remote');
    const restored = await merged(rig);
    expect(restored.outcomes).toEqual({ train: 'restored' });
    expect(restored.models?.[0]?.hash).toBe(first.models?.[0]?.hash);
  });
});
