import { describe, expect, test } from 'vitest';
import { runJobAt } from '../../job.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

/** A DVC repository with data, and a project whose stage needs what it imported from there but no longer has. */
async function importing(policy: string): Promise<{ readonly source: Rig; readonly rig: Rig }> {
  const source = Rig.create();
  source.write('words', 'far\n');
  await done(source, 'add', 'words');
  source.commit('words');
  const rig = Rig.create();
  rig.write('.github/lockstep.yml', policy.replace('SOURCE', source.root));
  await done(rig, 'import', source.root, 'words');
  rig.write('dvc.yaml', 'stages:\n  use: {cmd: cp words out, deps: [words], outs: [out]}\n');
  rig.commit('import');
  for (const path of ['words', '.dvc/cache']) rig.remove(path);
  return { source, rig };
}

async function done(rig: Rig, ...words: string[]): Promise<void> {
  expect(await runOurs(rig.root, words)).toMatchObject({ code: 0 });
}

describe('what a stage needs and no remote has', () => {
  test('comes from the repository that it was imported from', async () => {
    const { source, rig } = await importing('{}\n');
    await using _ = source;
    await using project = rig;
    await done(project, 'repro', '--pull');
    expect(project.read('out')).toBe('far\n');
  });

  test.each([
    ['on a protected branch', '{}\n', 'T2'],
    ['in a pull request if the policy names it', 'outside: [SOURCE]\n', 'T1'],
  ] as const)('does so in the action %s', async (_, policy, tier) => {
    const { source, rig } = await importing(policy);
    await using _source = source;
    await using project = rig;
    expect(await runJobAt(project.root, { tier })).toMatchObject({ exitCode: 0 });
    expect(project.read('out')).toBe('far\n');
  });

  test('does not in a pull request if it does not', async () => {
    const { source, rig } = await importing('{}\n');
    await using _ = source;
    await using project = rig;
    const { run, exitCode } = await runJobAt(project.root, { tier: 'T1' });
    expect(exitCode).toBe(1);
    expect(run?.failures).toMatchObject([
      {
        reason: 'refused',
        message: `'words' is imported from '${source.root}', which was not asked: the policy does not name it`,
        location: { file: 'words.dvc' },
      },
    ]);
    expect(project.exists('words')).toBe(false);
  });
});

test('stages that run side by side and need the same folder all find the whole of it', async () => {
  await using rig = Rig.create();
  const count = 2_500;
  for (let i = 0; i < count; i++) rig.write(`data/d${i % 7}/f${i}`, `${i}\n`);
  await done(rig, 'add', 'data');
  const names = ['a', 'b', 'c', 'd'];
  const stage = (name: string) =>
    `  ${name}: {cmd: "find data -type f | wc -l | tr -d ' ' > out-${name}", deps: [data], outs: [out-${name}]}\n`;
  rig.write('dvc.yaml', `stages:\n${names.map(stage).join('')}`);
  await done(rig, 'remote', 'add', '-d', 'folder', `${rig.root}/.dvc/remote`);
  await done(rig, 'push');
  for (const path of ['data', '.dvc/cache', '.dvc/tmp']) rig.remove(path);
  await done(rig, 'repro', '--single-item', '--pull', '-j', '4', ...names);
  expect(names.map((name) => rig.read(`out-${name}`))).toEqual(names.map(() => `${count}\n`));
});
