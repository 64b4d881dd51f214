import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peer } from '../peers.ts';
import { AskRig } from './ask-rig.ts';

const dvc = peer('dvc');

describe.skipIf(dvc === undefined)('verbs that ask about data, as real DVC answers them', () => {
  let project: AskRig;
  beforeAll(() => {
    project = new AskRig(dvc ?? '');
    makeProject(project);
  }, 180_000);
  afterAll(() => project[Symbol.asyncDispose]());

  it.each([
    ['data status --json'],
    ['data status --json --granular'],
    ['data status --json --granular --unchanged --untracked-files'],
    ['data status --json --untracked-files=all dd'],
    ['data status --json --granular dd/sub data'],
    ['data status --json --not-in-remote'],
    ['data status --json --not-in-remote --granular -r other'],
  ])('%s', async (line) => {
    const { out } = await project.same(line.split(' '));
    expect(out.length).toBeGreaterThan(20);
  });

  it('data status, in words (C-108)', async () => {
    const { out } = await project.same(['data', 'status']);
    for (const part of ['Not in cache:', 'renamed: data/f2 -> data/g2', 'modified: dd/', 'deleted: e/'])
      expect(out).toContain(part);
    await project.same(['data', 'status', '--granular', '--unchanged'], 'lines');
  });

  it.each([
    ['diff --json'],
    ['diff --json --show-hash'],
    ['diff --json --hide-missing --show-hash'],
    ['diff --json --targets dd'],
    ['diff --json --targets dd/sub data/f1'],
    ['diff --json --targets dd/moved'],
    ['diff HEAD~1 HEAD --json'],
    ['diff HEAD~1 --json'],
  ])('%s', async (line) => {
    await project.same(line.split(' '));
  });

  it('diff, in words and as a table', async () => {
    expect((await project.same(['diff'])).out).toContain('files summary: ');
    expect((await project.same(['diff', '--md'])).out).toContain('| renamed');
    await project.same(['diff', '--hide-missing']);
    await project.same(['diff', 'HEAD', 'HEAD']);
    expect((await project.same(['diff', '--targets', 'nope'])).code).toBe(255);
    expect((await project.same(['diff', 'nope'])).code).toBe(1);
    expect((await project.same(['diff', 'workspace'])).code).toBe(1);
  });

  it.each([
    ['ls .'],
    ['ls . -R'],
    ['ls . -R --json'],
    ['ls . --dvc-only --json'],
    ['ls . -R --dvc-only --json'],
    ['ls . dd/sub --json'],
    ['ls . data/f1 --json'],
    ['ls . --rev HEAD~1 --json'],
    ['ls . --rev HEAD~1 -R --json'],
    ['ls . dd --rev HEAD~1 -R --json'],
    ['ls . -R -L 1 --json'],
    ['ls . --size --show-hash -R'],
    ['ls . --tree'],
    ['ls . dd -T'],
    ['ls . -T -L 1 --dvc-only'],
    ['ls . -T --size --show-hash'],
    ['ls . dd/sub -T --rev HEAD~1'],
  ])('%s', async (line) => {
    const { out } = await project.same(line.split(' '));
    expect(out.length).toBeGreaterThan(10);
  });

  it('ls of what is not there fails as DVC fails', async () => {
    expect((await project.same(['ls', '.', 'nope'])).code).toBe(1);
    expect((await project.same(['ls', '.', '--rev', 'nope'])).code).toBe(1);
  });

  it.each([
    ['status -c --json'],
    ['status -r other --json'],
    ['status -c --json dd'],
    ['status -c --json dd/sub'],
    ['status -c -R data --json'],
    ['status -c -a --json'],
    ['status -c -T --json'],
    ['status -c -A --json'],
  ])('%s', async (line) => {
    await project.same(line.split(' '));
  });

  it('status -c in words, quietly, and where it cannot be', async () => {
    expect((await project.same(['status', '-c'], 'lines')).out).toContain('missing:            data/f3');
    expect((await project.same(['status', '-r', 'st'], 'lines')).out).toContain('\nmissing:');
    expect((await project.same(['status', '-c', '-q'])).code).toBe(1);
    expect((await project.same(['status', '-r', 'nope'])).code).toBe(1);
    expect((await project.same(['status', '-a'])).code).toBe(1);
    expect((await project.same(['status', '-j', '4'])).code).toBe(1);
  });

  it.each([
    ['stage list'],
    ['stage list --name-only'],
    ['stage list a'],
    ['stage list each'],
    ['stage list dd.dvc'],
  ])('%s', async (line) => {
    expect((await project.same(line.split(' '))).out).not.toBe('');
  });

  it('stage list of everything, and of what is not there', async () => {
    await project.same(['stage', 'list', '--all'], 'lines');
    await project.same(['stage', 'list', '-R', '.'], 'lines');
    expect((await project.same(['stage', 'list', 'nope'])).code).toBe(255);
    expect((await project.same(['stage', 'list', 'nope.dvc'])).code).toBe(255);
  });

  it('a bad file is left out of `stage list --all`, refused where it is named and with --fail', async () => {
    project.rig.write('broken/dvc.yaml', 'stages: {x: 1}\n');
    await project.same(['stage', 'list', '--all'], 'lines');
    await project.same(['stage', 'list']);
    expect((await project.same(['stage', 'list', 'broken/dvc.yaml'])).code).toBe(255);
    expect((await project.same(['stage', 'list', '--all', '--fail'])).code).toBe(255);
    project.rig.remove('broken');
  });
});

/** Two commits, a remote that has a part, and a change of every kind beside them. */
function makeProject(project: AskRig): void {
  const { rig, outside } = project;
  const dvcDo = (line: string) => project.make(...line.split(' '));
  for (const n of [1, 2, 3, 4]) {
    if (n < 4) rig.write(`data/f${n}`, `f${n}\n`);
    rig.write(`dd/d${n}`, `d${n}\n`);
    rig.write(`dd/sub/s${n}`, `s${n}\n`);
  }
  rig.write('dd/sp ace ü', 'x\n');
  rig.write('e/e1', 'e1\n');
  rig.write('run.sh', 'echo\n', 0o755);
  dvcDo('add -q data/f1 data/f2 data/f3 dd e');
  rig.write('dvc.yaml', stages);
  dvcDo('repro -q a b');
  rig.commit('one');
  rig.git('tag', 'v1');
  dvcDo(`remote add -q -d st ${outside.path('st')}`);
  dvcDo(`remote add -q other ${outside.path('other')}`);
  dvcDo('push -q dd data/f1 o2');
  rig.commit('two');
  rig.write('data/f1', 'new\n');
  rig.write('dd/moved', rig.read('dd/d1'));
  rig.remove('dd/d1');
  rig.remove('dd/d2');
  rig.write('dd/new', 'add\n');
  rig.write('dd/d3', 'mod\n');
  rig.remove('e');
  rig.write('data/f4', 'f4\n');
  dvcDo('add -q data/f4');
  rig.write('data/g2', rig.read('data/f2'));
  rig.remove('data/f2');
  dvcDo('remove -q data/f2.dvc');
  dvcDo('add -q data/g2');
  rig.write('late', 'late\n');
  rig.write('untracked.txt', 'ut\n');
  for (const text of ['f3\n', 'd4\n']) {
    const oid = createHash('md5').update(text).digest('hex');
    rig.remove(`.dvc/cache/files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`);
  }
}

const stages = `
vars: [{word: hello}]
stages:
  a: {cmd: cp data/f1 out1, deps: [data/f1], outs: [out1]}
  b:
    desc: "two outs and a metric\\nsecond line"
    cmd: mkdir -p o2 && cp data/f2 o2/x && cp data/f1 o2/y && echo 1 > m.json
    deps: [data/f2]
    outs: [o2]
    metrics: [m.json]
  c: {cmd: cp out1 late, deps: [out1], outs: [late]}
  each:
    foreach: [x, y]
    do: {cmd: "echo \${word} \${item}", deps: ["a-very-long-path/that-goes-on/and-on/\${item}", "another-long-path/\${item}/of-it"]}
  nothing: {cmd: echo}
`;
