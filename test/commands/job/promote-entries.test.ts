import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobRequest } from '../../../src/commands/context.ts';
import { runJobAt } from '../../job.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

let rig: Rig;
let base: string;

/** A pull request that was run in its own lane and committed its lock. */
beforeEach(async () => {
  rig = Rig.create();
  rig.write('.dvc/config', '[core]\n    remote = r\n[remote "r"]\n    url = ../remote\n');
  rig.write('.gitignore', '/remote\n/out\n');
  rig.write(
    'dvc.yaml',
    'stages:\n  train:\n    cmd: cp in out && cp in m.json\n    deps: [in]\n    outs: [out]\n    metrics: [m.json: {cache: false}]\n',
  );
  rig.write('in', '{"a": 1}');
  base = rig.commit('base');
  rig.write('in', '{"a": 2}');
  rig.commit('change');
  await job({ tier: 'T1', lane: 'pr-7', base });
  rig.commit('its lock');
  forget();
});
afterEach(() => rig[Symbol.asyncDispose]());

const job = (more: Partial<JobRequest>) => runJobAt(rig.root, { push: true, ...more });

const forget = () => rig.git('clean', '--quiet', '-dffx', '--exclude=remote');
const entries = (folder: string) =>
  rig.exists(folder)
    ? readdirSync(rig.path(folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
        /[0-9a-f]{64}\/[0-9a-f]{64}$/.test(path),
      )
    : [];

test('a merge makes what its lock names known to all, and a later revert restores it without a run', async () => {
  expect(entries('remote/lockstep/lanes/pr-7')).toHaveLength(1);
  expect(entries('remote/runs')).toEqual([]);
  const merged = await job({ tier: 'T2', base });
  expect(merged.run?.stages.map(({ outcome }) => outcome)).toEqual(['fresh']);
  expect(entries('remote/runs')).toHaveLength(1);
  forget();
  rig.git('rm', '--quiet', 'dvc.lock', 'm.json');
  rig.commit('a branch without a lock');
  const again = await job({ tier: 'T2' });
  expect(again.run?.stages.map(({ outcome }) => outcome)).toEqual(['restored']);
});

test('DVC finds the entry under its own key', async () => {
  await job({ tier: 'T2', base });
  const [own] = entries('remote/runs');
  forget();
  rig.git('rm', '--quiet', 'dvc.lock', 'm.json');
  await runOurs(rig.root, ['repro']);
  const [here] = entries('.dvc/cache/runs');
  expect(own).toBe(here);
});

test('nothing of a lane is promoted that was not merged, that is incomplete, or that was there before', async () => {
  await job({ tier: 'T1', lane: 'pr-7', base });
  expect(entries('remote/runs')).toEqual([]);
  const head = rig.git('rev-parse', 'HEAD').trim();
  await job({ tier: 'T2', base: head });
  expect(entries('remote/runs')).toEqual([]);
  rig.remove('remote/files');
  forget();
  await job({ tier: 'T2', base });
  expect(entries('remote/runs')).toEqual([]);
});
