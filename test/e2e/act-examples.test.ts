import { execFileSync } from 'node:child_process';
import { cpSync, globSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { ActWorld } from './act-world.ts';
import { propose, repository, sender } from './pull-request.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const act = peer('act');

/** What the start script of R calls, besides what every runner has. */
const forR = ['sed', 'expr', 'tr', 'grep'];

/** A repository that is the example and nothing else, on a runner that has what the example needs. */
async function open(example: string, tools: Readonly<Record<string, string | undefined>>): Promise<ActWorld> {
  const world = await ActWorld.start(act as string);
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).trim();
  for (const [name, path] of Object.entries({ python3: python, ...tools }))
    if (path !== undefined) symlinkSync(path, join(world.path, name));
  const root = join(world.folder, 'repository');
  cpSync(join(examples, example), root, { recursive: true });
  for (const path of globSync(['.venv', '**/__pycache__'], { cwd: root }))
    rmSync(join(root, path), { recursive: true });
  const workflow = '.github/workflows/lockstep.yml';
  world.write(workflow, world.read(workflow).replaceAll('OWNER/', 'acme/'));
  world.commit('The example');
  world.git('remote', 'add', 'origin', root);
  return world;
}

function toolsFor(needs: Case['needs']): Readonly<Record<string, string | undefined>> {
  if (needs === undefined) return {};
  const more = needs === 'Rscript' ? forR.map((name) => [name, `/usr/bin/${name}`] as const) : [];
  return { [needs]: peer(needs), ...Object.fromEntries(more) };
}

interface Case {
  readonly example: string;
  readonly needs?: 'uv' | 'Rscript';
  readonly change: readonly [file: string, from: string, to: string];
  /** What the comment must say */
  readonly says: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    example: 'fan-out',
    change: ['params.yaml', 'servers: 3', 'servers: 4'],
    says: [/48 of 49 stages are stale/, /`servers` 3 → 4/],
  },
  {
    example: 'course-minimal',
    change: ['params.yaml', 'pass_mark: 50', 'pass_mark: 60'],
    says: [/1 of 2 stages re-ran/, /^Because `pass_mark` 50 → 60\./m, /\*\*passed\*\*/],
  },
  {
    example: 'etl-feed',
    change: ['src/regions.csv', 'North', 'Far north'],
    says: [/1 of 3 stages re-ran/, /^Because `src\/regions\.csv` changed\./m],
  },
  {
    example: 'r',
    needs: 'Rscript',
    change: ['params.yaml', 'degree: 1', 'degree: 2'],
    says: [/2 of 3 stages re-ran/, /\*\*rmse\*\*/, /^Because `fit\.degree` 1 → 2\./m],
  },
  {
    example: 'python-uv',
    needs: 'uv',
    change: ['params.yaml', 'learning_rate: 0.1', 'learning_rate: 0.3'],
    says: [/2 of 3 stages re-ran/, /accuracy/, /^Because `train\.learning_rate` 0\.1 → 0\.3\./m],
  },
  {
    example: 'monorepo',
    change: ['models/demand/params.yaml', 'window: 7', 'window: 14'],
    says: [/models\/churn/, /models\/demand/, /last_day_miss/],
  },
  {
    example: 'scoring-export',
    change: ['params.yaml', '0.7', '0.6'],
    says: [
      /### ✅ Nothing to run before the merge: 1 of 2 stages is fresh, 1 after it/,
      /`export`.*after merge/,
    ],
  },
];

describe.skipIf(act === undefined)('an example as a repository on GitHub, run by act', () => {
  describe.each(cases)('$example', ({ example, needs, change, says }) => {
    const isHere = needs === undefined || peer(needs) !== undefined;
    let world: ActWorld;
    beforeAll(async () => {
      world = await open(example, toolsFor(needs));
    });
    afterAll(() => world?.close());

    test.skipIf(!isHere)(
      'the change of its README gets the comment that a reviewer can decide from',
      async () => {
        const ended = await world.run('pull_request', propose(world, ...change), { token: 'full', run: 1 });
        expect(ended.failure()).toBeUndefined();
        expect(world.github.comments).toHaveLength(1);
        const body = world.github.comments[0]?.body ?? '';
        for (const words of says) expect(body).toMatch(words);
      },
      240_000,
    );

    if (example !== 'scoring-export') return;
    test('the export runs after the merge', async () => {
      const before = world.git('rev-parse', 'main');
      world.git('checkout', '--quiet', 'main');
      world.git('merge', '--quiet', 'change');
      const push = {
        ref: 'refs/heads/main',
        before,
        after: world.git('rev-parse', 'HEAD'),
        repository,
        sender,
      };
      const env = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_PROTECTED: 'true' };
      const ended = await world.run('push', push, { token: 'full', run: 2, env });
      expect(ended.failure()).toBeUndefined();
      expect(ended.outputs()).toMatchObject({ outcome: 'ran', stages: '["export"]' });
    }, 240_000);
  });
});
