import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobRequest, JobResult } from '../../../src/commands/context.ts';
import { runJobAt } from '../../job.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

let rig: Rig;
let base: string;

/** A project whose data is on its remote, and a change on top that adds a folder which nobody pushed. */
beforeEach(async () => {
  rig = Rig.create();
  rig.write(
    '.dvc/config',
    '[core]\n    remote = main\n[\'remote "main"\']\n    url = ../main\n[\'remote "proposals"\']\n    url = ../proposals\n',
  );
  rig.write('.gitignore', '/main\n/proposals\n/sub/\n');
  rig.write('old.txt', 'old');
  await ours('add', 'old.txt');
  await ours('push');
  base = rig.commit('Track the old file');
  for (const name of ['x', 'y', 'z']) rig.write(`data/${name}`, name);
  await ours('add', 'data');
  rig.commit('Add data that nobody pushed');
});
afterEach(() => rig[Symbol.asyncDispose]());

async function ours(...words: string[]): Promise<void> {
  const told = await runOurs(rig.root, words);
  expect([told.code, told.err]).toEqual([0, expect.not.stringContaining('ERROR')]);
}

/** The change on top of a base that has a policy; gives that base. */
function withPolicy(text: string): string {
  const change = rig.git('rev-parse', 'main').trim();
  rig.git('checkout', '--quiet', '--force', '-B', 'policy', base);
  rig.write('.github/lockstep.yml', text);
  const onto = rig.commit('Policy');
  rig.git('cherry-pick', change);
  return onto;
}

/** The job on a machine that has the commit and nothing else. */
function job(request: Partial<JobRequest> = {}): Promise<JobResult> {
  for (const path of ['.dvc/cache', 'data', 'old.txt']) rig.remove(path);
  const env = { DVC_GLOBAL_CONFIG_DIR: '/nowhere', DVC_SYSTEM_CONFIG_DIR: '/nowhere' };
  return runJobAt(rig.root, { verb: 'plan', tier: 'T1', base, ...request }, { env });
}

const messages = ({ report }: JobResult) => report.failures.map(({ message }) => message);

describe('the missing-data gate', () => {
  test('names path, stage, remote and the commit that recorded the hash, and turns the job red', async () => {
    const head = rig.git('rev-parse', 'HEAD').trim();
    rig.write('note.txt', 'later');
    rig.commit('Something else');
    const result = await job();
    expect(messages(result)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^'data' of stage 'data\\.dvc' is not on remote 'main' \\(.*\\): md5 [0-9a-f]{32}\\.dir, recorded in data\\.dvc since commit ${head.slice(0, 10)} \\(Add data that nobody pushed\\)$`,
        ),
      ),
    ]);
    expect(result.report.failures[0]).toMatchObject({
      reason: 'data',
      hint: expect.stringContaining('lockstep push data.dvc'),
    });
    expect(result.exitCode).toBe(1);
    expect((await job({ failOn: ['failed'] })).exitCode).toBe(0);
  });

  test('a change answers only for what it records anew; a protected branch and verify for everything', async () => {
    rig.remove('main/files');
    expect(messages(await job()).map((text) => text.split("'")[1])).toEqual(['data']);
    for (const more of [{ tier: 'T2' }, { verb: 'verify' }] as const)
      expect(messages(await job(more)).map((text) => text.split("'")[1])).toEqual(['data', 'old.txt']);
  });

  test('of a folder it says which files are not there', async () => {
    rig.write('data/w', 'w');
    await ours('checkout', '-f');
    await ours('push');
    const key = `main/files/md5/${md5('y')}`;
    rig.remove(key);
    expect(messages(await job())[0]).toContain('(1 of 3 are not there: y)');
  });

  test('the policy makes it a warning, or silent', async () => {
    for (const [level, warnings] of [
      ['warn', 1],
      ['ignore', 0],
    ] as const) {
      const result = await job({ base: withPolicy(`gates: {missing: ${level}}\n`) });
      expect([messages(result), result.report.warnings.length, result.exitCode]).toEqual([[], warnings, 0]);
      const gate = result.report.gates.find(({ gate }) => gate === 'missing');
      expect(gate?.state).toBe(level === 'warn' ? 'warned' : undefined);
    }
  });

  test('a protected branch brings what the proposals have to where it belongs, verified', async () => {
    await ours('push', '-r', 'proposals');
    const onto = withPolicy('remotes: {proposals: proposals}\n');
    expect((await job({ tier: 'T1', base: onto })).exitCode).toBe(0);
    expect(fs.existsSync(rig.path(`main/files/md5/${md5('y')}`))).toBe(false);
    const merged = await job({ tier: 'T2', verb: 'repro', push: true });
    expect([messages(merged), merged.exitCode]).toEqual([[], 0]);
    expect(rig.read(`main/files/md5/${md5('y')}`)).toBe('y');
    rig.remove('proposals/files');
    expect((await job({ tier: 'T2' })).exitCode).toBe(0);
  });

  test('a wrong copy among the proposals is not brought', async () => {
    await ours('push', '-r', 'proposals');
    withPolicy('remotes: {proposals: proposals}\n');
    const path = `proposals/files/md5/${md5('y')}`;
    rig.remove(path);
    rig.write(path, 'forged');
    const merged = await job({ tier: 'T2', verb: 'repro', push: true });
    expect(messages(merged)[0]).toContain("'data' of stage 'data.dvc' is not on remote 'main'");
    expect(fs.existsSync(rig.path(`main/files/md5/${md5('y')}`))).toBe(false);
  });
});

function md5(text: string): string {
  const hex = createHash('md5').update(text).digest('hex');
  return `${hex.slice(0, 2)}/${hex.slice(2)}`;
}
