import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheEnvironment } from '../../src/store/actions-cache/environment.ts';
import { CacheRig } from './actions-cache-rig.ts';

let rig: CacheRig;
beforeEach(async () => {
  rig = await CacheRig.start();
});
afterEach(() => rig.close());

/** GitHub's client in a process of its own: it reads the environment and works in the current folder. */
async function official(
  words: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<unknown> {
  const script = fileURLToPath(new URL('./actions-cache-official.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...words], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, RUNNER_TEMP: cwd, GITHUB_WORKSPACE: cwd, ...env },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

describe.runIf(spawnSync('tar', ['--version']).status === 0)(
  "GitHub's own client and our fake service",
  () => {
    test.each([
      ['v2', false],
      ['v1', true],
    ])('agree on protocol %s: exact keys, prefixes, scopes, immutable entries', async (_, v1) => {
      const cwd = join(rig.folder, 'work');
      fs.mkdirSync(join(cwd, 'data'), { recursive: true });
      fs.writeFileSync(join(cwd, 'data', 'file'), 'kept by the official client');
      const main = rig.fake.env({ v1 });
      const pull = rig.fake.env({ v1, ref: 'refs/pull/7/merge', reads: ['refs/heads/main'] });
      expect(await official(['save', 'data', 'job-1'], main, cwd)).toBeGreaterThan(0);
      expect(await official(['save', 'data', 'job-1'], main, cwd)).toBe(-1);
      fs.rmSync(join(cwd, 'data'), { recursive: true });
      expect(await official(['restore', 'data', 'job-2', 'job-'], pull, cwd)).toBe('job-1');
      expect(fs.readFileSync(join(cwd, 'data', 'file'), 'utf8')).toBe('kept by the official client');
      expect(await official(['restore', 'data', 'job-2', 'none-'], pull, cwd)).toBe(null);
      expect(rig.fake.entries.finished.map(({ scope, key }) => [scope, key])).toEqual([
        ['refs/heads/main', 'job-1'],
      ]);
    });
  },
);

test.each([
  ['github.com has version 2', { ACTIONS_CACHE_SERVICE_V2: 'True' }, 'v2 https://results.example/'],
  [
    'a data residency host too',
    { ACTIONS_CACHE_SERVICE_V2: '1', GITHUB_SERVER_URL: 'https://acme.ghe.com' },
    'v2 https://results.example/',
  ],
  [
    'Enterprise Server never',
    {
      ACTIONS_CACHE_SERVICE_V2: '1',
      GITHUB_SERVER_URL: 'https://git.acme.com',
      ACTIONS_CACHE_URL: 'https://c.example/a',
    },
    'v1 https://c.example/a/',
  ],
  ['without a word it is version 1', {}, 'v1 https://results.example/'],
])('%s', (_, env, expected) => {
  const found = cacheEnvironment({
    ACTIONS_RESULTS_URL: 'https://results.example',
    ACTIONS_RUNTIME_TOKEN: 't',
    ...env,
  });
  expect(`${found?.protocol} ${found?.url.href}`).toBe(expected);
});
