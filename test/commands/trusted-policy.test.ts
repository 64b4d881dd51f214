import { describe, expect, test } from 'vitest';
import { openSession, type SessionUse } from '../../src/commands/session.ts';
import type { Policy } from '../../src/project/policy/policy.ts';
import { Rig } from '../rig.ts';

const file = '.github/lockstep.yml';

async function open(cwd: string, use: SessionUse = {}) {
  const session = await openSession(
    {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd },
      cpus: 1,
      signal: new AbortController().signal,
      now: () => 0,
      emit: () => {},
    },
    use,
  );
  if (!session.ok) throw new Error(session.failures[0]?.message);
  const policy = await session.value.policy();
  await session.value[Symbol.asyncDispose]();
  return policy;
}

async function policy(cwd: string, use: SessionUse = {}): Promise<Policy> {
  const read = await open(cwd, use);
  if (!read.ok) throw new Error(read.failures[0]?.message);
  return read.value;
}

function repository(text: string | undefined, folder = ''): Rig {
  const rig = Rig.create({ dvc: folder === '' });
  if (folder !== '') rig.write(`${folder}/.dvc/config`, '');
  if (text !== undefined) rig.write(file, text);
  rig.write('x', 'x');
  rig.commit('base');
  return rig;
}

describe('whose policy counts', () => {
  test('in a terminal that of the working tree', async () => {
    await using rig = repository('env: [A]\n');
    rig.write(file, 'env: [B]\n');
    expect(await policy(rig.root)).toMatchObject({ env: ['B'], exists: true, warnings: [] });
  });

  test('in a pull request that of the base, and the edit is told', async () => {
    await using rig = repository('env: [A]\n');
    rig.write(file, 'env: [B]\nnonsense: 1\n');
    expect(await policy(rig.root, { configFrom: 'main' })).toMatchObject({
      env: ['A'],
      warnings: [
        { message: expect.stringMatching(/^this change edits .github\/lockstep.yml; the version of/) },
      ],
    });
  });

  test('a pull request cannot bring itself a policy', async () => {
    await using rig = repository(undefined);
    rig.write(file, 'outside: [/]\n');
    expect(await policy(rig.root, { configFrom: 'main' })).toMatchObject({
      outside: [],
      warnings: [{ message: expect.stringMatching(/^this change adds .github\/lockstep.yml; the base/) }],
    });
  });

  test('nor take it away', async () => {
    await using rig = repository('stages: {deploy: {on: protected}}\n');
    rig.remove(file);
    const { stages, warnings } = await policy(rig.root, { configFrom: 'main' });
    expect(stages).toMatchObject([{ pattern: 'deploy', onProtected: true }]);
    expect(warnings).toHaveLength(1);
  });
});

test('it lies at the top of the repository, also for a project further down', async () => {
  await using rig = repository('env: [A]\n', 'models/a');
  expect(await policy(rig.path('models/a'))).toMatchObject({ env: ['A'], folder: 'models/a', file });
  expect(await policy(rig.path('models/a'), { configFrom: 'main' })).toMatchObject({ env: ['A'] });
});

test('no file is no policy, but a file that was named has to be there', async () => {
  await using rig = repository(undefined);
  expect(await policy(rig.root)).toMatchObject({ exists: false, commandPrefix: '/dvc' });
  expect(await policy(rig.root, { policyFile: file })).toMatchObject({ exists: false });
  expect(await open(rig.root, { policyFile: 'ci/policy.yml' })).toMatchObject({
    ok: false,
    failures: [{ reason: 'config', message: "the policy file 'ci/policy.yml' does not exist" }],
  });
  rig.write('ci/policy.yml', 'env: [C]\n');
  expect(await policy(rig.root, { policyFile: './ci/policy.yml' })).toMatchObject({ env: ['C'] });
});

test('a path out of the repository names nothing', async () => {
  await using rig = repository(undefined);
  expect(await open(rig.root, { policyFile: '../../etc/hostname' })).toMatchObject({ ok: false });
});
