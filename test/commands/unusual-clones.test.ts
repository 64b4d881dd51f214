import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '../../src/commands/context.ts';
import { manifestReader } from '../../src/commands/manifests.ts';
import { planProject } from '../../src/commands/planning.ts';
import { openSession } from '../../src/commands/session.ts';
import { unwrap } from '../../src/failure.ts';
import { Rig } from '../rig.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const code = 'print(1)\n';
const old = 'print(0)\n';

/** `fresh` and `data` are as locked; the code of `edited` changed in the last commit, that of `stale` before it. */
const files = {
  'dvc.yaml': `stages:
  fresh: {cmd: a, deps: [src/fresh.py, raw.csv], params: [lr], outs: [a.out]}
  edited: {cmd: b, deps: [src/edited.py], outs: [b.out]}
  stale: {cmd: c, deps: [src/stale.py], outs: [c.out]}
`,
  'dvc.lock': `schema: '2.0'
stages:
  fresh:
    cmd: a
    deps:
    - {path: raw.csv, hash: md5, md5: ${md5('raw')}}
    - {path: src/fresh.py, hash: md5, md5: ${md5(code)}}
    params: {params.yaml: {lr: 1}}
    outs: [{path: a.out, hash: md5, md5: ${md5('a')}}]
  edited:
    cmd: b
    deps: [{path: src/edited.py, hash: md5, md5: ${md5(old)}}]
    outs: [{path: b.out, hash: md5, md5: ${md5('b')}}]
  stale:
    cmd: c
    deps: [{path: src/stale.py, hash: md5, md5: ${md5(old)}}]
    outs: [{path: c.out, hash: md5, md5: ${md5('c')}}]
`,
  'raw.csv.dvc': `outs: [{path: raw.csv, hash: md5, md5: ${md5('raw')}}]\n`,
  'params.yaml': 'lr: 1\n',
  'src/fresh.py': code,
  'src/edited.py': old,
  'src/stale.py': code,
  'sub/dvc.yaml': 'stages: {below: {cmd: d, deps: [../sub/d.py], outs: [d.out]}}\n',
  'sub/d.py': code,
};

describe('clones that lack something', () => {
  const origin = Rig.create();
  const scratch = mkdtempSync(join(tmpdir(), 'lockstep-clones-'));

  beforeAll(() => {
    for (const [path, text] of Object.entries(files)) origin.write(path, text);
    origin.commit('first');
    origin.write('src/edited.py', code);
    origin.commit('second');
    origin.git('config', 'uploadpack.allowFilter', 'true');
  });

  afterAll(async () => {
    rmSync(scratch, { recursive: true, force: true });
    await origin[Symbol.asyncDispose]();
  });

  const clone = (name: string, ...flags: string[]) => {
    const folder = join(scratch, name);
    execFileSync('git', ['clone', '-q', ...flags, `file://${origin.root}`, folder]);
    return folder;
  };
  const whole = {
    fresh: 'fresh',
    edited: 'stale head',
    stale: 'stale base',
    'sub/dvc.yaml:below': 'stale base',
  };

  test('a whole clone knows what became stale when', async () => {
    expect(await plan(clone('whole'), 'HEAD~1')).toEqual({ verdicts: whole, warnings: [] });
  });

  test('without the history of a shallow clone the verdicts are the same', async () => {
    const { verdicts, warnings } = await plan(clone('shallow', '--depth=1'));
    expect(verdicts).toEqual({ ...whole, edited: 'stale base' });
    expect(warnings).toEqual([]);
  });

  test('a partial clone that lacks files of the base gives the same verdicts, and says that it could not compare', async () => {
    const folder = clone('partial', '--filter=blob:none');
    const { verdicts, warnings } = await plan(folder, 'HEAD~1');
    expect(verdicts).toEqual({ ...whole, stale: 'stale head', 'sub/dvc.yaml:below': 'stale head' });
    expect(warnings).toEqual([expect.stringContaining('could not read an object')]);
    expect(await plan(folder)).toEqual(await plan(join(scratch, 'whole')));
  });

  test('what a sparse checkout leaves out makes its stages unknown, not stale', async () => {
    const folder = clone('sparse', '--no-checkout');
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
    git('sparse-checkout', 'set', '--no-cone', '/*', '!/src/fresh.py', '!/src/edited.py', '!/sub/');
    git('checkout', '-q');
    const { verdicts, warnings } = await plan(folder);
    expect(verdicts).toEqual({ fresh: 'unknown', edited: 'unknown', stale: 'stale base' });
    expect(warnings).toEqual([
      expect.stringContaining('a sparse checkout leaves out 4 files of this project'),
    ]);

    git('sparse-checkout', 'set', '--no-cone', '/*', '!/raw.csv.dvc');
    expect((await plan(folder)).verdicts).toMatchObject({ fresh: 'unknown', edited: 'stale base' });
    git('sparse-checkout', 'set', '--no-cone', '/*', '!/dvc.lock');
    expect((await plan(folder)).verdicts).toMatchObject({ fresh: 'unknown', stale: 'unknown' });
    git('sparse-checkout', 'disable');
    expect(await plan(folder)).toEqual(await plan(join(scratch, 'whole')));
  });
});

async function plan(cwd: string, given?: string) {
  const warnings: string[] = [];
  const emit = (event: Event) => {
    if (event.kind === 'warning') warnings.push(event.failure.message);
  };
  const env = { ...process.env, DVC_GLOBAL_CONFIG_DIR: '/nowhere', DVC_SYSTEM_CONFIG_DIR: '/nowhere' };
  const signal = new AbortController().signal;
  await using session = unwrap(await openSession({ cwd, env, cpus: 2, signal, now: () => Date.now(), emit }));
  const base = given === undefined ? {} : { given };
  const planned = unwrap(await planProject(session, { base, tree: manifestReader(session, undefined) }));
  const verdicts = planned.plan.stages.map(({ stage, verdict, since }) => [
    stage.address,
    verdict.kind === 'stale' ? `stale ${since}` : verdict.kind,
  ]);
  return { verdicts: Object.fromEntries(verdicts) as Record<string, string>, warnings };
}
