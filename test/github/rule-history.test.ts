import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { prepareBase } from '../../src/github/base.ts';
import { fetchRuleHistory } from '../../src/github/rule-history.ts';
import type { Trigger } from '../../src/github/trigger.ts';
import { FakeGitHub } from '../fakes/github.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

/** main: five commits, each with another value · change: one commit, worse · merge: as GitHub makes it */
let rig: Rig;
let github: FakeGitHub;
let head: string;

beforeEach(async () => {
  rig = Rig.create();
  rig.write('.dvc/config', '');
  rig.write('dvc.yaml', 'metrics: [metrics.json]\n');
  rig.write('.gitignore', '/clone\n');
  rig.write('.github/lockstep.yml', 'metrics: {acc: {better: higher, max-drop: 0.05, over: 4 commits}}\n');
  for (const acc of [0.9, 0.9, 0.9, 0.8, 0.7]) {
    rig.write('metrics.json', JSON.stringify({ acc }));
    rig.commit(`acc ${acc}`);
  }
  rig.git('checkout', '--quiet', '-b', 'change');
  rig.write('metrics.json', '{"acc": 0.69}');
  rig.commit('change');
  head = rig.git('rev-parse', 'HEAD').trim();
  rig.git('checkout', '--quiet', '--detach', 'main');
  rig.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'change');
  rig.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  rig.git('checkout', '--quiet', 'main');
  github = await FakeGitHub.start(head);
});
afterEach(async () => {
  await github.close();
  await rig[Symbol.asyncDispose]();
});

/** As actions/checkout leaves it: the merge commit alone. */
function checkout(): string {
  const clone = rig.path('clone');
  rig.git('init', '--quiet', clone);
  rig.git('-C', clone, 'remote', 'add', 'origin', `file://${rig.root}`);
  rig.git(
    '-C',
    clone,
    'fetch',
    '--quiet',
    '--depth=1',
    'origin',
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
  );
  rig.git('-C', clone, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge');
  return clone;
}

function asked(clone: string) {
  const env = {
    ...github.env(),
    PATH: process.env.PATH,
    HOME: rig.root,
    GITHUB_SHA: rig.git('-C', clone, 'rev-parse', 'HEAD').trim(),
  };
  const api = openApi({ env, token: undefined, sleep: async () => undefined });
  const baseSha = rig.git('rev-parse', 'main').trim();
  const trigger: Trigger = {
    ...({ kind: 'pull-request', tier: 'T1', number: 7, headSha: head, baseSha } as const),
    ...({ baseRef: 'main', origin: 'same-repository' } as const),
  };
  return { workspace: clone, env, token: undefined, api, trigger, wanted: undefined };
}

async function gates(clone: string, base: string) {
  const { out } = await runOurs(clone, ['report', '--base', base, '--format', 'json']);
  const { gates: judged, warnings } = JSON.parse(out);
  return {
    gates: judged.map(({ state, value }: Record<string, string>) => `${state}: ${value}`),
    warnings: warnings.map(({ message }: { message: string }) => message),
  };
}

test('rules over several commits compare in a shallow clone with as many as in a complete one', async () => {
  const clone = checkout();
  const request = asked(clone);
  const { base = '' } = await prepareBase(request);
  // What is there of the base is one commit, and a median of one would let this change through.
  expect(await gates(clone, base)).toEqual({
    gates: ['cannot compare: no commit of the base branch has a value'],
    warnings: ['the clone is shallow: of the 4 commits that a rule of the policy compares with, 1 is here'],
  });
  expect(await fetchRuleHistory({ ...request, base, config: undefined })).toBeUndefined();
  expect(await gates(clone, base)).toEqual({ gates: ['failed: median 0.85 → 0.69'], warnings: [] });
  rig.git('checkout', '--quiet', '--detach', 'refs/pull/7/merge');
  expect(await gates(rig.root, base)).toEqual(await gates(clone, base));
  expect(rig.git('-C', clone, 'rev-list', '--count', base).trim()).toBe('4');
  expect(rig.git('-C', clone, 'rev-list', '--count', `${base}..HEAD`).trim()).toBe('2');
});

test('what cannot be fetched is told; nothing is asked without such a rule', async () => {
  const clone = checkout();
  const request = asked(clone);
  const { base } = await prepareBase(request);
  rig.git('-C', clone, 'remote', 'set-url', 'origin', `file://${rig.path('gone')}`);
  expect(await fetchRuleHistory({ ...request, base, config: './no.yml' })).toBeUndefined();
  expect(await fetchRuleHistory({ ...request, base, config: undefined })).toMatchObject({
    reason: 'git',
    message: expect.stringMatching(/^the last 4 commits of the base, .* could not be fetched \(/),
  });
});
