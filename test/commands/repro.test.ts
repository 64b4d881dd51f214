import { describe, expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

function project(): Rig {
  const rig = Rig.create();
  rig.write(
    'dvc.yaml',
    `stages:
  first: {cmd: cp in one, deps: [in], outs: [one]}
  second: {cmd: 'echo "{\\"n\\": 2}" > m.json', deps: [one], metrics: [m.json: {cache: false}]}
`,
  );
  rig.write('in', 'x');
  rig.commit();
  return rig;
}

describe('repro -i', () => {
  test('asks before each stage, and stops at the first no', async () => {
    await using rig = project();
    const asked: string[] = [];
    const answers = ['what?', 'Yes', 'n'];
    const told = await runOurs(rig.root, ['repro', '-i', '-j', '4'], {}, async (question) => {
      asked.push(question);
      return answers.shift();
    });
    expect(asked).toEqual([
      "Going to reproduce stage: 'first'. Are you sure you want to continue? [y/n]",
      "Going to reproduce stage: 'first'. Are you sure you want to continue? [y/n]",
      "Going to reproduce stage: 'second'. Are you sure you want to continue? [y/n]",
    ]);
    expect([told.code, rig.exists('one'), rig.exists('m.json')]).toEqual([255, true, false]);
    expect(told.err).toContain('reproduction aborted by the user');
  });

  test('runs nothing where nobody can answer', async () => {
    await using rig = project();
    const told = await runOurs(rig.root, ['repro', '-i']);
    expect([told.code, rig.exists('one')]).toEqual([255, false]);
  });

  test('asks nothing about what is fresh', async () => {
    await using rig = project();
    expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
    expect((await runOurs(rig.root, ['repro', '-i'])).code).toBe(0);
  });
});

test('repro -m shows the metrics at the end', async () => {
  await using rig = project();
  const told = await runOurs(rig.root, ['repro', '-m']);
  expect(told.code).toBe(0);
  expect(told.out).toMatch(/Path +n\nm\.json +2\n$/);
});

test('repro --push says what it pushed', async () => {
  await using rig = project();
  await using remote = Rig.at(`${rig.root}-remote`);
  rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${remote.root}\n`);
  const told = await runOurs(rig.root, ['repro', '--push']);
  expect(told.code).toBe(0);
  expect(told.out).toMatch(/\d+ files? pushed\n$/);
  expect(remote.exists('files/md5')).toBe(true);
});

test('repro --push also sends what an earlier run made and did not send', async () => {
  await using rig = project();
  await using remote = Rig.at(`${rig.root}-remote`);
  rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${remote.root}\n`);
  expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
  expect(remote.exists('files')).toBe(false);
  const pushed = await runOurs(rig.root, ['repro', '--push']);
  expect([pushed.code, pushed.out]).toEqual([0, expect.stringMatching(/[1-9]\d* files? pushed/)]);
  const again = await runOurs(rig.root, ['repro', '--push']);
  expect([again.code, again.out]).toEqual([0, expect.not.stringContaining('pushed')]);
  rig.remove('.dvc/cache');
  // What is not here cannot be sent, and what is fresh is no worse for it.
  expect((await runOurs(rig.root, ['repro', '--push', '--allow-missing'])).code).toBe(0);
});

test('what repro --push sent restores in a clean clone, also metrics in Git and other uncached outs', async () => {
  await using rig = project();
  await using remote = Rig.at(`${rig.root}-remote`);
  await using clone = Rig.at(`${rig.root}-clone`);
  rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${remote.root}\n`);
  const more = '  third: {cmd: cp one made; cp one kept, deps: [one], outs: [made, kept: {cache: false}]}\n';
  rig.write('dvc.yaml', `${rig.read('dvc.yaml')}${more}`);
  rig.commit('nothing that a run makes');
  rig.git('clone', '--quiet', rig.root, clone.root);
  expect((await runOurs(rig.root, ['repro', '--push'])).code).toBe(0);
  const restored = await runOurs(clone.root, ['repro', '--json'], { emit: () => undefined });
  const outcomes = JSON.parse(restored.out).stages.map(({ outcome }: { outcome: string }) => outcome);
  expect(outcomes).toEqual(['restored', 'restored', 'restored']);
  expect(['one', 'm.json', 'made', 'kept', 'dvc.lock'].map((path) => clone.read(path))).toEqual(
    ['one', 'm.json', 'made', 'kept', 'dvc.lock'].map((path) => rig.read(path)),
  );
});
