import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { type ActRun, ActWorld } from './act-world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const act = peer('act');

const repository = {
  id: 1_296_269,
  full_name: 'acme/pipe',
  name: 'pipe',
  default_branch: 'main',
  owner: { login: 'acme' },
};
const sender = { login: 'alice', id: 501, type: 'User' };

/** The shipped workflows as they are, but for the owner's name, which is a blank to fill in. */
function shipped(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('OWNER/', 'acme/');
}

describe.skipIf(act === undefined)('the shipped workflows, unchanged, run by act', () => {
  let world: ActWorld;
  let number = 20;

  beforeAll(async () => {
    world = await ActWorld.start(act as string);
    // `setup: uv sync` of the examples; what it would install is nobody's business here.
    writeFileSync(join(world.path, 'uv'), '#!/bin/sh\nexit 0\n');
    chmodSync(join(world.path, 'uv'), 0o755);
    world.github.hook = ({ path }) => {
      if (path.endsWith('/artifacts')) showArtifacts();
      return undefined;
    };
    world.shipWorkflow('pipeline.yml', shipped('.github/workflows/pipeline.yml'));
    world.write(
      '.dvc/config',
      `[core]\n    remote = storage\n['remote "storage"']\n    url = ${join(world.folder, 'remote')}\n`,
    );
    world.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    world.write('params.yaml', 'lr: 0.1\n');
    world.write(
      'dvc.yaml',
      'stages:\n  train:\n    cmd: cat params.yaml >model.txt && cp params.yaml seen.yaml\n    params: [lr]\n    outs:\n    - model.txt\n    - seen.yaml: {cache: false}\n',
    );
    world.write('.gitignore', '/model.txt\n');
    world.write('.github/workflows/lockstep.yml', shipped('examples/workflows/two-jobs.yml'));
    world.commit('A pipeline that never ran');
    world.git('branch', 'change');
    world.git('remote', 'add', 'origin', join(world.folder, 'repository'));
  });
  afterAll(() => world?.close());

  /** GitHub lists what the runner's service took. */
  function showArtifacts(): void {
    world.github.more.artifacts.length = 0;
    for (const [name, zip] of world.results.artifacts)
      world.github.more.artifacts.push({ id: world.github.more.artifacts.length + 1, run: 77, name, zip });
  }

  function run(event: string, payload: object, env: Readonly<Record<string, string>> = {}): Promise<ActRun> {
    world.results.artifacts.clear();
    return world.run(event, { ...payload, repository, sender }, { token: 'full', run: number++, env });
  }

  function change(lr: string): object {
    world.write('params.yaml', `lr: ${lr}\n`);
    const [sha, base] = [world.commit(`Try ${lr}`), world.git('rev-parse', 'main')];
    world.github.pulls.set(7, { number: 7, headSha: sha, baseSha: base, state: 'open', locked: false });
    world.github.mergeBases.set(`${base}...${sha}`, base);
    const ends = {
      head: { ref: 'change', sha, repo: repository },
      base: { ref: 'main', sha: base, repo: repository },
    };
    return {
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, state: 'open', draft: false, user: sender, ...ends },
    };
  }

  describe('two jobs', () => {
    test('on a push to main: the first job runs, the second tells', async () => {
      const after = world.git('rev-parse', 'HEAD');
      const ended = await run(
        'push',
        { ref: 'refs/heads/main', before: '0'.repeat(40), after },
        { GITHUB_REF_PROTECTED: 'true' },
      );
      expect(ended.failure()).toBeUndefined();
      expect(ended.commands('error')).toEqual([]);
      expect(world.github.comments).toEqual([]);
      expect([...world.github.more.statuses, ...world.github.more.checks].length).toBe(1);
      expect(world.results.artifacts.has('lockstep-default')).toBe(true);
    }, 240_000);

    test('on a pull request: one comment and one check, by the second job only', async () => {
      world.git('checkout', '--quiet', 'change');
      const checks = world.github.more.checks.length;
      const ended = await run('pull_request', change('0.2'));
      expect(ended.failure()).toBeUndefined();
      expect(world.github.comments).toHaveLength(1);
      expect(world.github.comments[0]?.body).toMatch(/run=21 -->\n### ✅ First run/);
      expect(world.github.more.checks.length).toBe(checks + 1);
    }, 240_000);

    test('a second push updates the comment', async () => {
      const id = world.github.comments[0]?.id;
      const ended = await run('pull_request', change('0.3'));
      expect(ended.failure()).toBeUndefined();
      expect(world.github.comments.map((comment) => comment.id)).toEqual([id]);
      expect(world.github.comments[0]?.body).toContain('run=22 -->');
      expect(world.github.comments[0]?.body).toContain('0.3');
    }, 240_000);

    test('by hand', async () => {
      const ended = await run('workflow_dispatch', { ref: 'refs/heads/change', inputs: null });
      expect(ended.failure()).toBeUndefined();
      expect(ended.outputs()).toMatchObject({ conclusion: 'success' });
    }, 240_000);
  });

  describe('one job', () => {
    beforeAll(() => {
      world.git('checkout', '--quiet', 'main');
      world.write('.github/workflows/lockstep.yml', shipped('examples/workflows/single-job.yml'));
      world.commit('One job');
      world.git('checkout', '--quiet', 'change');
      world.git('merge', '--quiet', '--no-edit', 'main');
      change('0.4');
      world.git('checkout', '--quiet', 'main');
    });

    const written = {
      user: sender,
      created_at: '2026-11-20T10:00:00Z',
      submitted_at: '2026-11-20T10:00:00Z',
    };
    const pull = () => ({ number: 7, state: 'open', head: { sha: world.github.pulls.get(7)?.headSha } });

    test.each([
      ['pull_request_review', 'submitted', 'review', 'node/PRR_1', 'EYES'],
      ['pull_request_review_comment', 'created', 'comment', 'pulls/52', 'eyes'],
    ])(
      'a command in a %s runs the head',
      async (event, action, key, place, reaction) => {
        const said = { id: key === 'review' ? 51 : 52, node_id: 'PRR_1', body: '/dvc repro -f', ...written };
        const ended = await run(event, { action, [key]: said, pull_request: pull() });
        expect(ended.failure()).toBeUndefined();
        expect(ended.outputs()).toMatchObject({ outcome: 'ran' });
        expect(world.github.more.reactions.get(place)).toEqual([reaction]);
        expect(world.github.comments[0]?.body).toContain(`head=${world.github.pulls.get(7)?.headSha}`);
      },
      240_000,
    );

    test.each([
      ['/dvc plan', 'planned'],
      ['/dvc explain train', undefined],
      ['/dvc help', undefined],
      ['/dvc push', 'ran'],
      ['/dvc repro nobody', 'failed'],
      ['/dvc reproo', 'refused'],
      ['/dvc cancel', undefined],
    ])(
      '%s in the conversation: %s',
      async (body, outcome) => {
        const answers = world.github.comments.length;
        const issue = { number: 7, pull_request: {} };
        const ended = await run('issue_comment', {
          action: 'created',
          issue,
          comment: { id: 60, node_id: 'IC_60', body, ...written },
        });
        expect(ended.outputs().outcome, ended.output).toBe(outcome);
        if (outcome === undefined) expect(world.github.comments.length).toBe(answers + 1);
        expect(ended.exitCode).toBe(outcome === 'failed' ? 1 : 0);
      },
      240_000,
    );

    test('a comment that is no command starts no job', async () => {
      const calls = world.github.calls.length;
      const issue = { number: 7, pull_request: {} };
      const ended = await run('issue_comment', {
        action: 'created',
        issue,
        comment: { id: 61, body: 'I like it', ...written },
      });
      expect(ended.failure()).toBeUndefined();
      expect(world.github.calls.length).toBe(calls);
    }, 240_000);
  });
});
