import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { ActWorld } from './act-world.ts';
import { propose } from './pull-request.ts';

const act = peer('act');
const workflow = '.github/workflows/lockstep.yml';

const cml = `name: CML
on: [push]
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v3
      - uses: iterative/setup-cml@v1
      - uses: iterative/setup-dvc@v1
      - name: Train
        env:
          REPO_TOKEN: \${{ secrets.GITHUB_TOKEN }}
        run: |
          dvc pull
          dvc repro
          dvc push
          echo "## Metrics" > report.md
          dvc metrics diff main --show-md >> report.md
          cml comment create report.md
`;

describe.skipIf(act === undefined)('the workflow that a newcomer gets, run by act', () => {
  let world: ActWorld;
  afterEach(() => world?.close());

  /** A DVC project without any workflow, whose stages ran here. */
  async function start(): Promise<string> {
    world = await ActWorld.start(act as string);
    const root = join(world.folder, 'repository');
    const url = join(world.folder, 'remote');
    world.write('.dvc/config', `[core]\n    remote = storage\n['remote "storage"']\n    url = ${url}\n`);
    world.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    world.write('params.yaml', 'lr: 0.1\n');
    world.write(
      'dvc.yaml',
      'stages:\n  train:\n    cmd: cat params.yaml > model.txt && cp params.yaml scores.yaml\n    params: [lr]\n    outs: [model.txt]\n    metrics:\n    - scores.yaml: {cache: false}\n',
    );
    world.git('remote', 'add', 'origin', root);
    expect(await runOurs(root, ['repro', '--push'])).toMatchObject({ code: 0 });
    return root;
  }

  /** What is written is used as it is, but for the owner's name. */
  function putInPlace(): void {
    world.write(workflow, world.read(workflow).replaceAll('OWNER/', 'acme/'));
    world.commit('Pull requests by Lockstep');
  }

  async function comment(): Promise<string> {
    const ended = await world.run('pull_request', propose(world, 'params.yaml', '0.1', '0.2'), {
      token: 'full',
      run: 1,
    });
    expect(ended.failure()).toBeUndefined();
    expect(ended.commands('error')).toEqual([]);
    expect(world.github.comments).toHaveLength(1);
    return world.github.comments[0]?.body ?? '';
  }

  test('by `init --workflow` comments on the first pull request', async () => {
    const root = await start();
    expect(await runOurs(root, ['init', '--workflow', '--setup', 'export READY=yes'])).toMatchObject({
      code: 0,
    });
    putInPlace();
    const body = await comment();
    expect(body).toContain('### ✅ 1 of 1 stage re-ran');
    expect(body).toContain('Because `lr` 0.1 → 0.2.');
  }, 240_000);

  test('by `migrate` takes over the comment of the old one', async () => {
    const root = await start();
    world.write('.github/workflows/cml.yaml', cml);
    const words = ['migrate', '.github/workflows/cml.yaml', '-o', workflow];
    expect(await runOurs(root, words)).toMatchObject({ code: 0 });
    putInPlace();
    const old = world.github.add({
      body: `## Metrics\n\n![](https://cml.dev/watermark.png#${'a'.repeat(40)} "CML watermark")`,
    });
    expect(await comment()).toContain('Because `lr` 0.1 → 0.2.');
    expect(world.github.comments[0]?.id).toBe(old.id);
  }, 240_000);
});
