import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Model } from '../../../src/commands/models/model.ts';
import { startErp } from '../../commands/exports/erp.ts';
import { ActionWorld } from '../action-world.ts';

test('a merge exports once, hands its model on and releases it; the push after it repeats nothing', async () => {
  await using erp = await startErp();
  await using world = await ActionWorld.start();
  const { rig, github } = world;
  const remote = join(world.folder, 'remote');
  rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${remote}\n`);
  rig.write('.gitignore', '/model.bin\n');
  rig.write(
    'dvc.yaml',
    `stages:
  train: {cmd: cp in model.bin, deps: [in], outs: [model.bin]}
  export:
    cmd: '${erp.command('model.bin')}'
    deps: [model.bin]
artifacts:
  churn: {path: model.bin}
`,
  );
  rig.write('.github/lockstep.yml', 'stages: {export: {on: protected}}\nmodels: {release: [churn]}\n');
  rig.write('in', 'a model');
  const push = async (run: string) => {
    const sha = rig.commit();
    rig.git('clean', '--quiet', '-dffx');
    rig.git('checkout', '--quiet', '.');
    const payload = { ref: 'refs/heads/main', after: sha, repository: { default_branch: 'main' } };
    const env = {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_PROTECTED: 'true',
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: run,
    };
    const ended = await world.run({ event: 'push', payload, env, inputs: { token: 'full' } });
    expect(ended.code, ended.output).toBe(0);
    return JSON.parse(world.output('models') ?? '') as (Model & { release: string })[];
  };
  const [model] = await push('81');
  expect(model).toMatchObject({
    name: 'churn',
    path: 'model.bin',
    hash: expect.stringMatching(/^md5:[0-9a-f]{32}$/),
  });
  expect(model?.release).toMatch(/\/releases\/tag\/churn-[0-9a-f]{12}$/);
  expect(github.releases.all).toMatchObject([
    { draft: false, assets: [{ name: 'model.bin', content: 'a model' }] },
  ]);
  expect(erp.deliveries).toMatchObject([{ body: 'a model' }]);
  rig.remove('dvc.lock');
  rig.write('README.md', 'words');
  const [again] = await push('82');
  expect(again?.hash).toBe(model?.hash);
  expect(erp.deliveries).toHaveLength(1);
  expect(github.releases.all).toHaveLength(1);
}, 60_000);
