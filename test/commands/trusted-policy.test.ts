import { describe, expect, test } from 'vitest';
import { openSession, type SessionUse } from '../../src/commands/session.ts';
import { choosePolicy } from '../../src/commands/trusted-policy.ts';
import type { Policy } from '../../src/project/policy/policy.ts';
import { Git } from '../../src/workspace/git.ts';
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

test('a folder may have a dot at the end of its name', async () => {
  await using rig = repository(undefined);
  rig.write('ci./policy.yml', 'env: [C]\n');
  expect(await policy(rig.root, { policyFile: 'ci./policy.yml' })).toMatchObject({
    file: 'ci./policy.yml',
  });
});

test('a path out of the repository names nothing', async () => {
  await using rig = repository(undefined);
  expect(await open(rig.root, { policyFile: '../../etc/hostname' })).toMatchObject({ ok: false });
});

describe('what is said about the policy', () => {
  test('of an edit: the file, the base in short, and when the edit counts', async () => {
    await using rig = repository('env: [A]\n');
    const sha = rig.git('rev-parse', 'HEAD').trim();
    rig.write(file, 'env: [B]\n');
    expect((await policy(rig.root, { configFrom: 'main' })).warnings).toEqual([
      {
        reason: 'config',
        message: `this change edits ${file}; the version of the base (${sha.slice(0, 7)}) was used`,
        hint: 'the new version counts once it is merged',
        location: { file },
      },
    ]);
  });

  test('of a new one: that none was applied', async () => {
    await using rig = repository(undefined);
    rig.write(file, 'env: [B]\n');
    expect(await policy(rig.root, { configFrom: 'main' })).toMatchObject({
      exists: false,
      file,
      folder: '',
      warnings: [
        {
          message: expect.stringMatching(/^this change adds .*\(\w{7}\) has none, so no policy was applied$/),
        },
      ],
    });
  });

  test('of one that is not there: how it is named', async () => {
    await using rig = repository(undefined);
    expect(await open(rig.root, { policyFile: 'ci/policy.yml' })).toMatchObject({
      failures: [{ hint: expect.stringContaining('a path from the top of the repository') }],
    });
  });
});

describe('a base', () => {
  test('that is not there is an error', async () => {
    await using rig = repository('env: [A]\n');
    const git = new Git({ root: rig.root, env: { PATH: process.env.PATH } });
    const choice = { projectRoot: rig.root, gitRoot: rig.root, git };
    expect(await choosePolicy({ ...choice, trusted: 'main' })).toMatchObject({ ok: true });
    expect(await choosePolicy({ ...choice, trusted: 'absent' })).toMatchObject({
      ok: false,
      failures: [{ reason: 'git', message: "unknown Git revision 'absent'" }],
    });
  });

  test('with an empty policy says no more than one without: nothing is told about the difference', async () => {
    await using rig = repository('');
    rig.remove(file);
    expect(await policy(rig.root, { configFrom: 'main' })).toMatchObject({ env: [], warnings: [] });
    rig.commit('without');
    rig.write(file, '');
    expect(await policy(rig.root, { configFrom: 'main' })).toMatchObject({ env: [], warnings: [] });
  });

  test('with a broken policy is an error, whatever the change makes of it', async () => {
    await using rig = repository('env: 7\n');
    rig.write(file, 'env: [B]\n');
    expect(await open(rig.root, { configFrom: 'main' })).toMatchObject({ ok: false });
  });

  test('that has the file that was named counts, and one that has it not is no error there', async () => {
    await using rig = repository(undefined);
    rig.write('ci/policy.yml', 'env: [A]\n');
    rig.commit('policy');
    const use = { configFrom: 'main', policyFile: '././ci/policy.yml' };
    expect(await policy(rig.root, use)).toMatchObject({ env: ['A'], file: 'ci/policy.yml', warnings: [] });
    rig.write('ci/policy.yml', 'env: [B]\n');
    expect(await policy(rig.root, use)).toMatchObject({ env: ['A'], warnings: [{}] });
    expect(await policy(rig.root, { ...use, configFrom: 'main~1' })).toMatchObject({
      env: [],
      exists: false,
      warnings: [{}],
    });
  });

  test('counts for a project further down too', async () => {
    await using rig = repository('env: [A]\n', 'models/a');
    rig.write(file, 'env: [B]\n');
    const use = { configFrom: 'main' };
    expect(await policy(rig.path('models/a'), use)).toMatchObject({ env: ['A'], folder: 'models/a', file });
  });
});

test('without Git the policy lies in the project, and nobody is there to edit it', async () => {
  await using rig = Rig.create({ git: false });
  rig.write(file, 'env: [A]\n');
  expect(await policy(rig.root, { configFrom: 'main' })).toMatchObject({
    env: ['A'],
    folder: '',
    warnings: [],
  });
});
