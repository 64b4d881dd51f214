import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../src/commands/demo.ts';
import { demoHost, scratch } from '../demo/demo-host.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('what the demo leaves, as real DVC sees it', () => {
  const folder = join(scratch(), 'kept');
  const inFolder = (name: string, program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: join(folder, name), encoding: 'utf8', stdio: 'pipe' });
  const run = (...args: string[]) => inFolder('project', dvc ?? '', ...args);

  beforeAll(async () => {
    const host = demoHost(tmpdir());
    expect([await demo({ keep: folder }, host), host.text()]).toEqual([0, expect.anything()]);
  });

  test('before the run, the change makes the same stages stale for DVC', () => {
    inFolder('.', 'git', 'clone', '--quiet', 'project', 'clone');
    inFolder('clone', dvc ?? '', 'pull', '--quiet');
    const status = JSON.parse(inFolder('clone', dvc ?? '', 'status', '--json'));
    expect(Object.keys(status).sort()).toEqual(['evaluate', 'train']);
  });

  test('the lock is byte for byte the one that a run by DVC writes', () => {
    inFolder('.', 'git', 'clone', '--quiet', 'project', 'rerun');
    inFolder('rerun', dvc ?? '', 'pull', '--quiet');
    const env = { ...process.env, PATH: demoHost(folder).env.PATH };
    execFileSync(dvc ?? '', ['repro', '--quiet'], { cwd: join(folder, 'rerun'), env, stdio: 'pipe' });
    const lock = (name: string) => readFileSync(join(folder, name, 'dvc.lock'), 'utf8');
    expect(lock('project')).toBe(lock('rerun'));
  });

  test('everything is up to date after a pull of what was pushed, with an empty cache', () => {
    rmSync(join(folder, 'project', '.dvc', 'cache'), { recursive: true, force: true });
    run('pull', '--quiet', '--force');
    expect(run('status').trim()).toBe('Data and pipelines are up to date.');
  });

  test('its metrics diff is the one in the comment', () => {
    const diff = JSON.parse(run('metrics', 'diff', 'main', '--json'));
    expect(diff['metrics.json'].accuracy).toMatchObject({ old: 0.951, new: 0.9902 });
  });
});
