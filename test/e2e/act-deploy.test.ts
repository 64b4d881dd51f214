import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Erp, startErp } from '../commands/exports/erp.ts';
import { peer } from '../peers.ts';
import { type ActRun, ActWorld } from './act-world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const act = peer('act');

describe.skipIf(act === undefined)('the shipped deployment, run by act', () => {
  let world: ActWorld;
  let erp: Erp;

  beforeAll(async () => {
    world = await ActWorld.start(act as string);
    erp = await startErp();
    writeFileSync(join(world.path, 'uv'), '#!/bin/sh\nexit 0\n');
    chmodSync(join(world.path, 'uv'), 0o755);
    const remote = join(world.folder, 'remote');
    world.write('.dvc/config', `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n`);
    world.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    world.write(
      'send.mjs',
      `import { readFileSync } from 'node:fs';
const headers = { 'x-export-key': process.env.LOCKSTEP_EXPORT_KEY ?? '' };
const reply = await fetch('${erp.url}', { method: 'POST', headers, body: readFileSync('model.bin') });
process.exit(reply.ok ? 0 : 1);
`,
    );
    world.write(
      'dvc.yaml',
      `stages:
  train: {cmd: cp in model.bin, deps: [in], outs: [model.bin]}
  export: {cmd: node send.mjs, deps: [model.bin, send.mjs]}
artifacts:
  churn: {path: model.bin}
`,
    );
    world.write('.github/lockstep.yml', 'stages: {export: {on: protected}}\n');
    world.write('.gitignore', '/model.bin\n');
    world.write('in', 'a model');
    const shipped = readFileSync(join(root, 'examples/workflows/deploy.yml'), 'utf8');
    world.write('.github/workflows/lockstep.yml', shipped.replaceAll('OWNER/', 'acme/'));
    world.git('remote', 'add', 'origin', join(world.folder, 'repository'));
  });
  afterAll(async () => {
    await erp?.[Symbol.asyncDispose]();
    await world?.close();
  });

  function push(text: string, run: number): Promise<ActRun> {
    world.write('README.md', text);
    const after = world.commit(text);
    const repository = {
      id: 1,
      full_name: 'acme/pipe',
      name: 'pipe',
      default_branch: 'main',
      owner: { login: 'acme' },
    };
    const payload = { ref: 'refs/heads/main', before: '0'.repeat(40), after, repository };
    const env = { GITHUB_REF_PROTECTED: 'true', GITHUB_RUN_ID: String(run) };
    return world.run('push', payload, { token: 'full', run, env });
  }

  test('a receiver that is down fails the run, and nothing is deployed', async () => {
    erp.up = false;
    const ended = await push('one', 41);
    expect(ended.exitCode).not.toBe(0);
    expect(ended.commands('error').join()).toContain('send.mjs');
    expect(ended.output).not.toContain('deploy churn');
    expect(erp.deliveries).toEqual([]);
  }, 240_000);

  test('the next run exports once, and the following job gets the model with the place of its bytes', async () => {
    erp.up = true;
    const ended = await push('two', 42);
    expect(ended.failure()).toBeUndefined();
    expect(erp.deliveries).toEqual([{ body: 'a model', key: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    const url =
      /deploy churn [0-9a-f]{12} \(md5:[0-9a-f]{32}\) from (\S+files\/md5\/[0-9a-f]{2}\/[0-9a-f]{30})/.exec(
        ended.output,
      )?.[1];
    expect(readFileSync(url ?? '', 'utf8')).toBe('a model');
  }, 240_000);

  test('a third run of the same state exports nothing and deploys the same model', async () => {
    const ended = await push('three', 43);
    expect(ended.failure()).toBeUndefined();
    expect(ended.output).toContain('was exported for the same inputs by run 42');
    expect(ended.output).toContain('deploy churn');
    expect(erp.deliveries).toHaveLength(1);
  }, 240_000);
});
