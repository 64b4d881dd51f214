import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeActionsCache } from '../fakes/actions-cache-service.ts';
import { peer } from '../peers.ts';
import { workflow } from './act-project.ts';
import { ActWorld } from './act-world.ts';

const act = peer('act');

const repository = {
  id: 1_296_269,
  full_name: 'acme/pipe',
  name: 'pipe',
  default_branch: 'main',
  owner: { login: 'acme' },
};
const sender = { login: 'alice', id: 501, type: 'User' };

describe.skipIf(act === undefined)('the example workflow, run by act, with no remote at all', () => {
  let world: ActWorld;
  let cache: FakeActionsCache;

  beforeAll(async () => {
    world = await ActWorld.start(act as string);
    cache = await FakeActionsCache.start();
    world.results.cache = cache;
    world.write('.github/workflows/lockstep.yml', workflow);
    world.write('.dvc/config', '');
    world.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    world.write('raw.csv', 'name,weight\nadelie,3700\n');
    world.write(
      'dvc.yaml',
      `stages:
  copy:
    cmd: cp raw.csv clean.csv
    deps: [raw.csv]
    outs: [clean.csv]
  count:
    cmd: mkdir -p parts && cp clean.csv parts/a && cp clean.csv parts/b && echo '{"rows":1}' > metrics.json
    deps: [clean.csv]
    outs: [parts]
    metrics:
      - metrics.json: {cache: false}
`,
    );
    world.write('.gitignore', '/clean.csv\n/parts\n');
    world.commit('A pipeline whose input is in Git');
  });
  afterAll(async () => {
    await Promise.all([world?.close(), cache?.close()]);
  });

  const push = (number: number) =>
    world.run(
      'push',
      {
        ref: 'refs/heads/main',
        before: '0'.repeat(40),
        after: world.git('rev-parse', 'HEAD'),
        repository,
        sender,
      },
      {
        token: 'write',
        run: number,
        env: {
          ACTIONS_RUNTIME_TOKEN: cache.env().ACTIONS_RUNTIME_TOKEN ?? '',
          GITHUB_REF_PROTECTED: 'true',
          GITHUB_REF: 'refs/heads/main',
        },
      },
    );

  test('the first run makes everything and saves it in at most three uploads', async () => {
    const run = await push(21);
    expect(run.failure()).toBeUndefined();
    expect(run.outputs()).toMatchObject({ outcome: 'ran', conclusion: 'success', stale: '2', waiting: '0' });
    expect(run.commands('warning')).toEqual([]);
    expect(run.output).toContain('● copy ran');
    expect(cache.count('CreateCacheEntry')).toBeGreaterThan(0);
    expect(cache.count('CreateCacheEntry')).toBeLessThanOrEqual(3);
  }, 60_000);

  test('the second run, on a machine that has nothing, restores everything and uploads nothing', async () => {
    const before = cache.calls.length;
    const run = await push(22);
    expect(run.failure()).toBeUndefined();
    expect(run.outputs()).toMatchObject({ outcome: 'ran', conclusion: 'success' });
    expect(run.output).toContain('↺ copy restored');
    expect(run.output).toContain('↺ count restored');
    expect(run.output).not.toContain('copy ran');
    expect(run.commands('warning')).toEqual([]);
    expect(cache.count('CreateCacheEntry', before)).toBe(0);
  }, 60_000);

  test('when the service is down the run is made again, with one warning', async () => {
    cache.trouble = () => ({ status: 503 });
    const run = await push(23);
    expect(run.failure()).toBeUndefined();
    expect(run.output).toContain('● copy ran');
    expect(run.commands('warning')).toEqual([
      expect.stringContaining('the GitHub Actions cache is not used'),
    ]);
    cache.trouble = () => undefined;
  }, 120_000);
});
