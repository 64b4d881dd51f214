import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { openStore } from '../../src/store/open.ts';
import { startVersitygw, type Versitygw } from '../fakes/s3-versitygw.ts';
import { peer } from '../peers.ts';
import { pipeline, scripts, workflow } from './act-project.ts';
import { ActWorld } from './act-world.ts';
import { filesInZip } from './unzip.ts';

const examples = fileURLToPath(new URL('../../examples/workflows', import.meta.url));
const [act, versitygw, dvc] = [peer('act'), peer('versitygw'), peer('dvc')];

const repository = {
  id: 1_296_269,
  full_name: 'acme/pipe',
  name: 'pipe',
  default_branch: 'main',
  owner: { login: 'acme' },
};
const sender = { login: 'alice', id: 501, type: 'User' };

describe.skipIf(act === undefined || versitygw === undefined)(
  'the example workflow, run by act, with its data on S3',
  () => {
    let world: ActWorld;
    let s3: Versitygw;
    let bucket: string;
    const secrets = () => ({
      AWS_ACCESS_KEY_ID: s3.accessKey,
      AWS_SECRET_ACCESS_KEY: s3.secretKey,
      AWS_REGION: 'us-east-1',
    });
    const object = (md5: string) => join(bucket, 'pipe', 'files/md5', md5.slice(0, 2), md5.slice(2));

    beforeAll(async () => {
      s3 = await startVersitygw(versitygw as string);
      bucket = s3.bucket('data');
      world = await ActWorld.start(act as string);
      world.write('.github/workflows/lockstep.yml', workflow);
      world.write(
        '.dvc/config',
        `[core]\n    remote = storage\n['remote "storage"']\n    url = s3://data/pipe\n    endpointurl = ${s3.url}\n`,
      );
      world.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
      world.write('dvc.yaml', pipeline);
      world.write('params.yaml', 'lr: 0.1\n');
      world.write('.gitignore', '/clean.csv\n/model.json\n/environment.json\n');
      world.write('data/.gitignore', '/raw.csv\n');
      for (const [path, text] of Object.entries(scripts)) world.write(path, text);
      const raw = 'name,weight\nadelie,3700\ngentoo,5076\n';
      const key = world.track('data/raw.csv', raw);
      const store = unwrap(
        await openStore(
          { name: 'storage', url: 's3://data/pipe', options: new Map([['endpointurl', s3.url]]) },
          secrets(),
        ),
      );
      await store.write(key, { kind: 'bytes', bytes: Buffer.from(raw) });
      await store.close();
      world.commit('A pipeline that never ran');
    });
    afterAll(async () => {
      await Promise.all([world?.close(), s3?.close()]);
    });

    test('the job finds no Python and no DVC on its PATH', () => {
      expect(readdirSync(world.path).filter((name) => /python|dvc|pip|uv$/.test(name))).toEqual([]);
      expect(readdirSync(world.path)).toContain('node');
    });

    test('a push to main fetches, runs and pushes everything, and comments nowhere', async () => {
      const payload = {
        ref: 'refs/heads/main',
        before: '0'.repeat(40),
        after: world.git('rev-parse', 'HEAD'),
        repository,
        sender,
      };
      const run = await world.run('push', payload, {
        token: 'write',
        run: 11,
        env: { ...secrets(), GITHUB_REF_PROTECTED: 'true' },
      });
      expect(run.failure()).toBeUndefined();
      expect(run.outputs()).toMatchObject({
        outcome: 'ran',
        conclusion: 'success',
        stale: '3',
        waiting: '0',
        'fetched-bytes': '36',
      });
      expect(world.github.comments).toEqual([]);
      expect(world.github.more.checks).toMatchObject([{ name: 'lockstep', conclusion: 'success' }]);
      expect(run.summary).toContain('First run');
      expect(run.commands('warning')).toEqual([]);
      expect(run.commands('error')).toEqual([]);
    });

    test('its artifact holds the new locks and metrics, which the repository takes', () => {
      const files = filesInZip(world.results.artifacts.get('lockstep-default') as Buffer);
      expect([...files.keys()].sort()).toEqual(['lock.patch', 'report.html', 'result.json']);
      expect(JSON.parse(files.get('result.json') ?? '')).toMatchObject({
        schema: 'lockstep.result/1',
        repository: 'acme/pipe',
        pullRequest: null,
        runNumber: 11,
      });
      writeFileSync(join(world.folder, 'lock.patch'), files.get('lock.patch') ?? '');
      world.git('apply', join(world.folder, 'lock.patch'));
      expect(
        world
          .git('status', '--porcelain', '--untracked-files=all')
          .split('\n')
          .map((line) => line.replace(/^\S+ /, '')),
      ).toEqual(['dvc.lock', 'metrics.json']);
      world.commit('Take the results');
      const oids = [
        ...world
          .read('dvc.lock')
          .matchAll(/path: (clean\.csv|model\.json|environment\.json)\n\s+hash: md5\n\s+md5: (\w+)/g),
      ];
      expect(new Set(oids.map(([, path]) => path)).size).toBe(3);
      for (const [, , md5] of oids) expect(existsSync(object(md5 as string))).toBe(true);
    });

    test('a stage saw what setup exported, and nothing of the token, the cloud or the runner', () => {
      const md5 =
        /path: environment\.json\n\s+hash: md5\n\s+md5: (\w+)/.exec(world.read('dvc.lock'))?.[1] ?? '';
      const seen = JSON.parse(readFileSync(object(md5), 'utf8')) as Record<string, string>;
      expect(seen).toMatchObject({
        FROM_SETUP: 'yes',
        CI: 'true',
        GITHUB_SHA: expect.any(String),
        DVC_STAGE: 'environment',
      });
      expect(
        Object.keys(seen).filter((name) =>
          /TOKEN|SECRET|^AWS_|^ACTIONS_|^INPUT_|_OUTPUT$|_SUMMARY$|GITHUB_ENV|GITHUB_PATH/.test(name),
        ),
      ).toEqual([]);
      expect(Object.values(seen).filter((value) => value === 'write' || value === s3.secretKey)).toEqual([]);
    });

    test.skipIf(dvc === undefined)('real DVC finds everything up to date, and pulls what was pushed', () => {
      const env = {
        ...secrets(),
        PATH: process.env.PATH,
        HOME: join(world.folder, 'home'),
        DVC_NO_ANALYTICS: '1',
      };
      const clone = join(world.folder, 'clone');
      execFileSync('git', ['clone', '--quiet', join(world.folder, 'repository'), clone], { env });
      execFileSync(dvc as string, ['pull', '--quiet'], { cwd: clone, env });
      expect(JSON.parse(readFileSync(join(clone, 'model.json'), 'utf8'))).toEqual({ lr: 0.1, rows: 3 });
      expect(
        execFileSync(dvc as string, ['status', '--json'], { cwd: clone, env, encoding: 'utf8' }).trim(),
      ).toBe('{}');
    });

    /** A commit on the pull request's branch, and what GitHub knows about it. */
    function change(lr: string): unknown {
      world.write('params.yaml', `lr: ${lr}\n`);
      const sha = world.commit(`Try ${lr}`);
      world.github.pulls.set(7, {
        number: 7,
        headSha: sha,
        baseSha: world.git('rev-parse', 'main'),
        state: 'open',
        locked: false,
      });
      const head = { ref: 'change', sha, repo: repository };
      const base = { ref: 'main', sha: world.git('rev-parse', 'main'), repo: repository };
      return {
        action: 'synchronize',
        number: 7,
        pull_request: { number: 7, state: 'open', user: sender, head, base },
        repository,
        sender,
      };
    }

    test('a pull request runs what it made stale, and gets one comment', async () => {
      world.git('checkout', '--quiet', '-b', 'change');
      const run = await world.run('pull_request', change('0.01'), {
        token: 'write',
        run: 12,
        env: secrets(),
      });
      expect(run.failure()).toBeUndefined();
      expect(run.outputs()).toMatchObject({ outcome: 'ran', stale: '1', waiting: '0', stages: '["train"]' });
      expect(world.github.comments).toHaveLength(1);
      const body = world.github.comments[0]?.body ?? '';
      expect(body).toMatch(
        /^<!-- lockstep:1 name=default head=[0-9a-f]+ run=12 -->\n### ✅ 1 of 3 stages re-ran/,
      );
      expect(body).toMatch(/`?lr`?[^\n]*0\.1[^\n]*0\.01/);
      expect(body).toMatch(/accuracy[^\n]*0\.9[^\n]*0\.99/);
      expect(run.outputs()['comment-url']).toContain(String(world.github.comments[0]?.id));
    });

    test('a stage that prints workflow commands is not obeyed', async () => {
      const before = world.github.comments.length;
      const run = await world.run('pull_request', change('0.02'), {
        token: 'write',
        run: 13,
        env: secrets(),
      });
      expect(run.output).toContain(': :set-output name=outcome::forged');
      expect(run.outputs().outcome).toBe('ran');
      expect(run.commands('error')).toEqual([]);
      expect(world.github.comments.length).toBe(before);
    });

    test('a second push to it updates the comment in place', async () => {
      const { id, body } = world.github.comments[0] ?? {};
      const run = await world.run('pull_request', change('0.03'), {
        token: 'write',
        run: 14,
        env: secrets(),
      });
      expect(run.failure()).toBeUndefined();
      expect(world.github.comments.map((comment) => comment.id)).toEqual([id]);
      expect(world.github.comments[0]?.body).not.toBe(body);
      expect(world.github.comments[0]?.body).toContain('run=14 -->');
    });

    test('a command in a comment runs the head of the pull request, whatever is checked out', async () => {
      change('0.035');
      const [main, sha] = [world.git('rev-parse', 'main'), world.git('rev-parse', 'HEAD')];
      world.github.mergeBases.set(`${main}...${sha}`, main);
      world.git('remote', 'add', 'origin', join(world.folder, 'repository'));
      world.git('checkout', '--quiet', 'main');
      const comment = { id: 41, body: '/dvc repro train', user: sender, created_at: '2026-11-20T10:00:00Z' };
      const issue = { number: 7, pull_request: {} };
      const payload = { action: 'created', issue, comment, repository, sender };
      const run = await world.run('issue_comment', payload, { token: 'write', run: 15, env: secrets() });
      world.git('checkout', '--quiet', 'change');
      world.git('remote', 'remove', 'origin');
      expect(run.failure()).toBeUndefined();
      expect(run.outputs()).toMatchObject({ outcome: 'ran', stages: '["train"]' });
      expect(world.github.more.reactions.get('issues/41')).toEqual(['eyes']);
      expect(world.github.comments[0]?.body).toContain(`head=${sha} run=15 -->`);
    }, 120_000);

    test('a read-only token costs one warning, and the job ends well', async () => {
      const before = world.github.comments[0]?.body;
      const run = await world.run('pull_request', change('0.04'), { token: 'read', run: 16, env: secrets() });
      expect(run.exitCode).toBe(0);
      expect(run.commands('warning')).toEqual([expect.stringContaining('`pull-requests: write`')]);
      expect(run.summary).toContain('run=16');
      expect(run.outputs()).toMatchObject({ outcome: 'ran', conclusion: 'success' });
      expect(world.github.comments[0]?.body).toBe(before);
    });

    test('a pull request from a fork is planned, and runs nothing', async () => {
      const payload = change('0.05') as { pull_request: { head: { repo: object } } };
      payload.pull_request.head.repo = { id: 77, full_name: 'mallory/pipe' };
      const run = await world.run('pull_request', payload, { token: 'read', run: 17, env: secrets() });
      expect(run.failure()).toBeUndefined();
      expect(run.outputs()).toMatchObject({ outcome: 'planned', stale: '1', 'pushed-bytes': '0' });
      expect(run.commands('group')).toEqual(['artifact']);
      expect(run.commands('warning')).toEqual([]);
    });

    test('its plan is posted by the run that follows it, which runs nothing', async () => {
      const sha = world.git('rev-parse', 'HEAD');
      const pull = world.github.pulls.get(7);
      if (pull !== undefined) pull.headRepo = { id: 77, full_name: 'mallory/pipe' };
      const zip = world.results.artifacts.get('lockstep-default') as Buffer;
      world.github.more.artifacts.push({ id: 9, run: 77, name: 'lockstep-default', zip });
      const example = readFileSync(join(examples, 'fork-report.yml'), 'utf8');
      world.write('.github/workflows/lockstep.yml', example.replaceAll('OWNER/', 'acme/'));
      const workflowRun = {
        id: 77,
        run_number: 17,
        event: 'pull_request',
        head_sha: sha,
        head_branch: 'change',
        head_repository: { full_name: 'mallory/pipe', owner: { login: 'mallory' } },
        pull_requests: [],
      };
      const payload = { action: 'completed', workflow_run: workflowRun, repository, sender };
      const run = await world.run('workflow_run', payload, { token: 'full', run: 18 });
      world.write('.github/workflows/lockstep.yml', workflow);
      expect(run.failure()).toBeUndefined();
      expect(run.commands('error')).toEqual([]);
      expect(world.github.comments[0]?.body).toContain(`head=${sha} run=17 -->`);
      expect(world.github.comments[0]?.body).toContain('nobody with write access has approved');
    }, 120_000);

    test('a stage that fails turns the job red, and says where', async () => {
      world.write('train.mjs', "console.error('no convergence');\nprocess.exit(3);\n");
      const run = await world.run('pull_request', change('0.06'), {
        token: 'write',
        run: 19,
        env: secrets(),
      });
      expect(run.exitCode).toBe(1);
      expect(run.outputs()).toMatchObject({ outcome: 'failed', conclusion: 'failure' });
      expect(world.github.comments[0]?.body).toContain('no convergence');
      expect(run.commands('error').length).toBeGreaterThan(0);
    });

    test('pull_request_target is refused', async () => {
      world.write(
        '.github/workflows/lockstep.yml',
        workflow.replace('pull_request:', 'pull_request_target:'),
      );
      const run = await world.run('pull_request_target', change('0.07'), {
        token: 'write',
        run: 18,
        env: secrets(),
      });
      expect(run.exitCode).toBe(1);
      expect(run.commands('error')).toEqual([expect.stringContaining('pull_request_target')]);
      expect(run.outputs()).toMatchObject({ outcome: 'refused' });
    });
  },
);
