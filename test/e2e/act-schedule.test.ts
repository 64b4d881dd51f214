import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeGit } from '../fakes/github-git.ts';
import { type HttpRemote, startHttpRemote } from '../fakes/http-remote.ts';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { type ActRun, ActWorld } from './act-world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const act = peer('act');
const table = (rows: number) => `id,x\n${Array.from({ length: rows }, (_, i) => `${i},1\n`).join('')}`;

describe.skipIf(act === undefined)('the shipped schedule, unchanged, run by act', () => {
  let world: ActWorld;
  let server: HttpRemote;
  let git: FakeGit;
  let number = 30;

  beforeAll(async () => {
    [world, server] = [await ActWorld.start(act as string), await startHttpRemote()];
    // `setup: uv sync` of the example; what it would install is nobody's business here.
    writeFileSync(join(world.path, 'uv'), '#!/bin/sh\nexit 0\n');
    chmodSync(join(world.path, 'uv'), 0o755);
    server.files.set('/data.csv', Buffer.from(table(3)));
    const workflow = readFileSync(join(root, 'examples/workflows/schedule.yml'), 'utf8');
    world.write('.github/workflows/lockstep.yml', workflow.replaceAll('OWNER/', 'acme/'));
    const remote = join(world.folder, 'remote');
    const backup = `['remote "backup"']\n    url = ${remote}-2\n`;
    world.write(
      '.dvc/config',
      `[core]\n    remote = storage\n['remote "storage"']\n    url = ${remote}\n${backup}`,
    );
    world.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
    world.write('count.mjs', count);
    world.write('dvc.yaml', pipeline);
    const folder = join(world.folder, 'repository');
    for (const words of [
      ['import-url', `${server.url}/data.csv`],
      ['repro'],
      ['push'],
      ['push', '-r', 'backup'],
    ])
      expect(await runOurs(folder, words)).toMatchObject({ code: 0 });
    world.commit('A model of three rows');
    world.git('clone', '--quiet', '--bare', folder, join(world.folder, 'hub.git'));
    git = new FakeGit(join(world.folder, 'hub.git'));
    world.github.git = git;
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    await world?.close();
  });

  function due(): Promise<ActRun> {
    const run = number++;
    const env = { GITHUB_RUN_ID: String(9_000 + run) };
    const repository = { full_name: 'acme/pipe', default_branch: 'main', owner: { login: 'acme' } };
    return world.run('schedule', { schedule: '17 4 * * *', repository }, { token: 'full', run, env });
  }

  const downloads = (from: number) =>
    server.requests.slice(from).filter(({ method }) => method === 'GET').length;

  test('an unchanged feed: nothing is downloaded, no pull request, no issue', async () => {
    const before = server.requests.length;
    const ended = await due();
    expect(ended.failure()).toBeUndefined();
    expect(ended.outputs()).toMatchObject({ outcome: 'fresh', conclusion: 'success' });
    expect(server.requests.length).toBeGreaterThan(before);
    expect(downloads(before)).toBe(0);
    expect([git.pulls, world.github.issues.issues]).toEqual([[], []]);
  }, 240_000);

  test('a changed feed: one pull request, and the next run updates it', async () => {
    for (const rows of [5, 8]) {
      server.files.set('/data.csv', Buffer.from(table(rows)));
      const before = server.requests.length;
      const ended = await due();
      expect(ended.failure()).toBeUndefined();
      expect(ended.commands('warning')).toEqual([]);
      expect(ended.outputs()).toMatchObject({ outcome: 'ran' });
      expect(downloads(before)).toBe(1);
      expect(git.pulls).toHaveLength(1);
      expect(git.pulls[0]?.body).toMatch(new RegExp(`rows.*3 .*${rows}`, 's'));
      expect(git.git(['show', 'lockstep/default-main:metrics.json'])).toBe(`{"rows":${rows}}`);
    }
  }, 240_000);

  test('a broken feed: one issue, closed by the run that finds it cured', async () => {
    server.files.delete('/data.csv');
    expect((await due()).failure()).toBeUndefined();
    expect(world.github.issues.issues.map(({ state }) => state)).toEqual(['open']);
    server.files.set('/data.csv', Buffer.from(table(3)));
    expect((await due()).failure()).toBeUndefined();
    expect(world.github.issues.issues.map(({ state }) => state)).toEqual(['closed']);
  }, 240_000);

  test('the shipped drill: one line while the backup is whole, an issue when it is not', async () => {
    const workflow = readFileSync(join(root, 'examples/workflows/drill.yml'), 'utf8');
    world.write('.github/workflows/lockstep.yml', workflow.replaceAll('OWNER/', 'acme/'));
    world.commit('A drill');
    const whole = await due();
    expect(whole.failure()).toBeUndefined();
    expect(whole.summary).toContain("Drill: all 2 outputs came back from remote 'backup'");
    rmSync(join(world.folder, 'remote-2/files'), { recursive: true });
    expect((await due()).outputs()).toMatchObject({ outcome: 'failed', conclusion: 'failure' });
    const open = world.github.issues.issues.filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^The backup on remote 'backup' /),
    ]);
  }, 240_000);
});

const pipeline = `stages:
  count:
    cmd: node count.mjs
    deps: [count.mjs, data.csv]
    outs: [model.txt]
    metrics:
      - metrics.json: {cache: false}
`;
const count = `import { readFileSync, writeFileSync } from 'node:fs';
const rows = readFileSync('data.csv', 'utf8').trim().split('\\n').length - 1;
writeFileSync('model.txt', String(rows));
writeFileSync('metrics.json', JSON.stringify({ rows }));
`;
