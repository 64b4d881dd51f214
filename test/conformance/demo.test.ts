import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../src/commands/demo.ts';
import { demoHost, scratch } from '../demo/demo-host.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('what the demo leaves, as real DVC sees it', () => {
  const folder = join(scratch(), 'kept');
  const run = (...args: string[]) =>
    execFileSync(dvc ?? '', args, { cwd: join(folder, 'project'), encoding: 'utf8', stdio: 'pipe' });

  beforeAll(async () => {
    const host = demoHost(tmpdir());
    expect([await demo({ keep: folder }, host), host.text()]).toEqual([0, expect.anything()]);
  });

  test('the change makes the same stages stale for DVC', () => {
    run('pull', '--quiet', '--allow-missing');
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: join(folder, 'project'), stdio: 'pipe' });
    git('stash', '--quiet');
    run('checkout', '--quiet', '--force');
    expect(Object.keys(JSON.parse(run('status', '--json'))).sort()).toEqual(['evaluate', 'train']);
    git('stash', 'pop', '--quiet');
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
