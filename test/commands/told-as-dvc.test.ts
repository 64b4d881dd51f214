import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const warning = "WARNING: stage: 's' is frozen. Its dependencies are not going to be reproduced.";
const unchanged = "Stage 's' didn't change, skipping";
const unversioned =
  "Output 'o'(stage: 's') is missing version info. Cache for it will not be collected. " +
  'Use `dvc repro` to get your pipeline up to date.';

async function withStage(): Promise<Rig> {
  const rig = Rig.create();
  rig.write('in', 'i');
  rig.write('dvc.yaml', 'stages:\n  s:\n    cmd: cp in o\n    deps: [in]\n    outs: [o]\n');
  return rig;
}

test('a frozen stage is warned of, and named even when there is nothing to do', async () => {
  await using rig = await withStage();
  await runOurs(rig.root, ['add', 'in']);
  await runOurs(rig.root, ['repro']);
  await runOurs(rig.root, ['freeze', 's']);
  rig.write('in', 'changed');
  for (const words of [['repro'], ['repro', '--dry']]) {
    const told = await runOurs(rig.root, words);
    expect([told.code, told.err.trim()]).toEqual([0, warning]);
    expect(told.out).toContain(unchanged);
  }
  rig.remove('o');
  const dry = await runOurs(rig.root, ['repro', '--dry', 's']);
  expect(dry.out).toBe('Use `dvc push` to send your updates to remote storage.\n');
  const failed = await runOurs(rig.root, ['repro', 's']);
  expect(failed.code).toBe(255);
  expect(failed.err.split(warning)).toHaveLength(2);
});

test('a dry run does not say of changed data that it did not change', async () => {
  await using rig = await withStage();
  await runOurs(rig.root, ['add', 'in']);
  await runOurs(rig.root, ['repro']);
  expect((await runOurs(rig.root, ['repro', '--dry'])).out).toContain("'in.dvc' didn't change, skipping");
  rig.write('in', 'changed');
  const dry = await runOurs(rig.root, ['repro', '--dry']);
  expect(dry.out).toBe(
    "Running stage 's':\n> cp in o\nUse `dvc push` to send your updates to remote storage.\n",
  );
});

test('gc and status -c warn of an output that nothing is recorded of', async () => {
  await using rig = await withStage();
  rig.write('.dvc/config', '[core]\n    remote = r\n[remote "r"]\n    url = ../store\n');
  for (const words of [
    ['status', '-c'],
    ['gc', '-w', '-f'],
  ]) {
    const told = await runOurs(rig.root, words);
    expect([told.code, told.err]).toEqual([0, expect.stringContaining(`WARNING: ${unversioned}\n`)]);
  }
  rig.write('o', 'by hand');
  expect((await runOurs(rig.root, ['status', '-c', 's'])).err).toContain(
    "You can also use `dvc commit s` to associate existing 'o' with stage: 's'.",
  );
  await runOurs(rig.root, ['commit', '-f']);
  expect((await runOurs(rig.root, ['status', '-c'])).err).toBe('');
});

test('checkout of what is no target thinks of Git', async () => {
  await using rig = await withStage();
  for (const word of ['main', 'gone.dvc']) {
    const told = await runOurs(rig.root, ['checkout', word]);
    expect(told.code).toBe(255);
    expect(told.err).toContain(`Did you mean \`git checkout ${word}\`?: '${word}' does not exist`);
  }
});

test('metrics diff reads the files it is told, and says which side lacks what is named', async () => {
  await using rig = Rig.create();
  rig.write('some.yaml', 'foo: 1\n');
  rig.write('dvc.yaml', 'params: [p.yaml]\n');
  rig.write('p.yaml', 'b: 1\n');
  rig.commit('one');
  rig.write('some.yaml', 'foo: 3\n');
  rig.remove('p.yaml');
  const asked = await runOurs(rig.root, ['metrics', 'diff', '--json', '--targets', 'some.yaml']);
  expect(asked).toMatchObject({
    out: '{"some.yaml": {"foo": {"old": 1, "new": 3, "diff": 2}}}\n',
    err: '',
  });
  const none = await runOurs(rig.root, ['metrics', 'diff', '--targets', 'nope.yaml']);
  expect(none.err).toContain("failed to load some metrics for following revisions: 'HEAD, workspace'");
  const gone = await runOurs(rig.root, ['params', 'diff', '--json']);
  expect(gone.out).toBe('{"p.yaml": {"b": {"old": 1, "new": null}}}\n');
  expect(gone.err).toContain("for following revisions: 'workspace'");
});
