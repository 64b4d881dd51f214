import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockstep, run } from '../e2e/cli.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');

const pipeline = `stages:
  prepare:
    cmd: cat raw/a.txt raw/sub/b.txt > clean.txt
    deps:
    - raw
    outs:
    - clean.txt
  train:
    cmd: mkdir -p model && cp clean.txt model/weights && grep lr params.yaml > model/lr && echo "$(wc -c < clean.txt)" > model/size
    deps:
    - clean.txt
    params:
    - lr
    outs:
    - model
  evaluate:
    cmd: 'printf "{\\"acc\\": 0.%s}" "$(cat model/size | tr -d " ")" > metrics.json'
    deps:
    - model
    metrics:
    - metrics.json:
        cache: false
`;

describe.skipIf(dvc === undefined)('the main job next to real DVC', () => {
  let root = '';
  let env: NodeJS.ProcessEnv = {};
  const here = (name: string) => join(root, name);
  const dvcRun = (args: string[], cwd: string) => run(dvc ?? '', args, { cwd, env });
  const ours = (args: string[], cwd: string) => lockstep(args, { cwd, env });
  const git = (args: string[], cwd: string) =>
    run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd, env });

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'lockstep-main-'));
    env = {
      ...process.env,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: join(root, 'site'),
      HOME: root,
      SHELL: '/bin/sh',
    };
    const project = here('project');
    mkdirSync(join(project, 'raw/sub'), { recursive: true });
    writeFileSync(join(project, 'raw/a.txt'), 'alpha\n');
    writeFileSync(join(project, 'raw/sub/b.txt'), 'beta\n');
    writeFileSync(join(project, 'params.yaml'), 'lr: 0.1\n');
    writeFileSync(join(project, 'dvc.yaml'), pipeline);
    await git(['init', '-q', '-b', 'main'], project);
    for (const args of [
      ['init', '-q'],
      ['remote', 'add', '-d', 'storage', here('remote')],
      ['add', '-q', 'raw'],
      ['repro', '-q'],
      ['push', '-q'],
    ]) {
      const ended = await dvcRun(args, project);
      expect(ended.code, ended.stderr).toBe(0);
    }
    await git(['add', '-A'], project);
    expect((await git(['commit', '-qm', 'base'], project)).code).toBe(0);
    expect((await git(['clone', '-q', project, here('clone')], root)).code).toBe(0);
  }, 120_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('a clean clone without data is fresh, and only metadata was looked at', async () => {
    const planned = await ours(['plan', '--json'], here('clone'));
    expect(planned.stderr).toBe('');
    const plan = JSON.parse(planned.stdout);
    expect(plan.totals).toMatchObject({ stages: 3, fresh: 3, stale: 0, waiting: 0 });
    expect(existsSync(here('clone/.dvc/cache/files'))).toBe(false);
    expect((await ours(['plan', '--check'], here('clone'))).code).toBe(0);
  });

  test('a changed parameter makes its stage stale, the next one waits, and the reason names both values', async () => {
    writeFileSync(here('clone/params.yaml'), 'lr: 0.01\n');
    const plan = JSON.parse((await ours(['plan', '--json'], here('clone'))).stdout);
    expect(
      plan.stages.map((stage: { stage: string; verdict: string }) => `${stage.stage} ${stage.verdict}`),
    ).toEqual(['prepare fresh', 'train stale', 'evaluate waiting']);
    expect(plan.stages[1].reasons).toEqual([
      { kind: 'changed-param', file: 'params.yaml', key: 'lr', old: 0.1, new: 0.01 },
    ]);
    expect(plan.stages[1].fetch).toEqual({ objects: 1, bytes: 11 });
  });

  test('repro fetches only what the stale stage needs, runs it, and DVC calls the result up to date', async () => {
    const done = await ours(['repro', '--json'], here('clone'));
    expect(done.stderr).not.toContain('ERROR');
    const report = JSON.parse(done.stdout);
    expect(
      report.stages.map((stage: { stage: string; outcome: string }) => `${stage.stage} ${stage.outcome}`),
    ).toEqual(['raw.dvc fresh', 'prepare fresh', 'train ran', 'evaluate ran']);
    expect(report.fetched).toEqual({ objects: 1, bytes: 11 });
    expect(existsSync(here('clone/raw/a.txt'))).toBe(false);
    const pulled = await dvcRun(['pull', '-q'], here('clone'));
    expect(pulled.code, pulled.stderr).toBe(0);
    expect((await dvcRun(['status', '--json'], here('clone'))).stdout.trim()).toBe('{}');
  });

  test('what we push, a real dvc pull in a third clone gets', async () => {
    const pushed = await ours(['push'], here('clone'));
    expect(pushed.code, pushed.stderr).toBe(0);
    await git(['add', '-A'], here('clone'));
    await git(['commit', '-qm', 'change'], here('clone'));
    await git(['clone', '-q', here('clone'), here('third')], root);
    const pulled = await dvcRun(['pull'], here('third'));
    expect(pulled.code, pulled.stderr).toBe(0);
    expect(readFileSync(here('third/model/weights'), 'utf8')).toBe('alpha\nbeta\n');
    expect((await dvcRun(['status', '--json'], here('third'))).stdout.trim()).toBe('{}');
  });
});
