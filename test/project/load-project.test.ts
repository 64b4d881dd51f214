// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/project/config/dvc-config.ts';
import { loadProject } from '../../src/project/project.ts';
import { Git } from '../../src/workspace/git.ts';
import { openCommit, openWorkspace } from '../../src/workspace/open-revision.ts';
import { Rig } from '../rig.ts';
import { load, loaded, loadRig, refusals } from './loading.ts';

const stage = (outs: string) => `stages: {s: {cmd: x, outs: [${outs}]}}\n`;

describe('collecting', () => {
  test("takes a folder's files before its subfolders, both sorted", async () => {
    const project = await loaded({
      'z.dvc': 'outs: [{path: z}]\n',
      'dvc.yaml': stage('o'),
      'b/dvc.yaml': stage('o'),
      'a/x.dvc': 'outs: [{path: x}]\n',
      'a/a/dvc.yaml': stage('o'),
      'a/dvc.yaml': stage('o'),
      'A.dvc': 'outs: [{path: A}]\n',
    });
    expect([...project.files]).toEqual([
      'A.dvc',
      'dvc.yaml',
      'z.dvc',
      'a/dvc.yaml',
      'a/x.dvc',
      'a/a/dvc.yaml',
      'b/dvc.yaml',
    ]);
    expect(project.stages.map(({ address }) => address).slice(1, 4)).toEqual(['s', 'z.dvc', 'a/dvc.yaml:s']);
  });

  test('leaves out what .dvcignore hides, other projects, and files that are only named alike', async () => {
    const project = await loaded({
      '.dvcignore': 'hidden/\n/x.dvc\n',
      'hidden/dvc.yaml': stage('o'),
      'x.dvc': 'bad',
      'sub/x.dvc': 'outs: [{path: x}]\n',
      'other/.dvc/config': '',
      'other/dvc.yaml': 'bad',
      'my-dvc.yaml': 'bad',
      'dvc.yml': 'bad',
      'sub/.dvcignore': 'gone\n',
      'sub/gone/dvc.yaml': 'bad',
    });
    expect([...project.files]).toEqual(['sub/x.dvc']);
  });

  test('a folder whose content Git ignores is closed, even if a later pattern lets its .dvc files through', async () => {
    await using rig = Rig.create();
    rig.write('.gitignore', 'data/*\n!data/*.dvc\nsub/**/*\n!sub/**/*.dvc\nopen/*.csv\n');
    for (const name of ['top', 'data/x', 'sub/deep/y', 'open/z', 'other/data/w'])
      rig.write(`${name}.dvc`, `outs: [{path: ${name.split('/').at(-1)}}]\n`);
    const project = await loadRig(rig);
    expect(project.ok ? [...project.value.files] : project.failures).toEqual([
      'top.dvc',
      'open/z.dvc',
      'other/data/w.dvc',
    ]);
  });

  test('does not look into an output that was declared before', async () => {
    const project = await loaded({
      'dvc.yaml': stage('data/out'),
      'data/out/dvc.yaml': 'bad',
      'data/raw.dvc': 'outs: [{path: raw}]\n',
      'data/raw/deep/y.dvc': 'bad',
      'data/rawer/y.dvc': 'outs: [{path: y}]\n',
    });
    expect([...project.files]).toEqual(['dvc.yaml', 'data/raw.dvc', 'data/rawer/y.dvc']);
  });

  test('does look into an output that is declared only further down, and says that it must not be', async () => {
    const project = await loaded({ 'a/dvc.yaml': stage('../b'), 'b/dvc.yaml': stage('o') });
    expect([...project.files]).toEqual(['a/dvc.yaml', 'b/dvc.yaml']);
    expect(project.graphFailures.map(({ message }) => message)).toEqual([
      expect.stringContaining("'b'('a/dvc.yaml:s')\n'b/o'('b/dvc.yaml:s')\noverlap"),
      "stage: 'b/dvc.yaml:s' is within an output 'b' of another stage",
    ]);
  });

  test('skips DVC files that Git ignores, and stops on an ignored lock even if it is not there', async () => {
    await using rig = Rig.create();
    rig.write('.gitignore', '/x.dvc\n/build/\n');
    rig.write('x.dvc', 'bad');
    rig.write('build/dvc.yaml', 'bad');
    rig.write('dvc.yaml', stage('o'));
    const first = await loadRig(rig);
    expect(first.ok && [...first.value.files]).toEqual(['dvc.yaml']);
    rig.write('.gitignore', 'dvc.lock\n');
    rig.remove('x.dvc');
    rig.remove('build');
    const second = await loadRig(rig);
    expect(second.ok ? [] : second.failures.map(({ message }) => message)).toEqual([
      "'dvc.lock' is git-ignored.",
    ]);
  });

  test('a lock, a .dvc file or a config that is no regular file stops the project, as in DVC', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo\n');
    symlinkSync('/dev/zero', rig.path('dvc.lock'));
    execFileSync('mkfifo', [rig.path('x.dvc')]);
    const project = await loadRig(rig);
    expect(project.ok ? [] : project.failures.map(({ message }) => message)).toEqual([
      "'dvc.lock' is not a .dvc file",
      "'x.dvc' is not a .dvc file",
    ]);
    rig.remove('.dvc/config');
    symlinkSync('config', rig.path('.dvc/config'));
    const config = await loadRig(rig);
    expect(config.ok ? [] : config.failures.map(({ reason }) => reason)).toEqual(['config']);
  });

  test('a lock that .dvcignore hides counts as missing', async () => {
    const project = await loaded({ '.dvcignore': 'dvc.lock\n', 'dvc.yaml': stage('o'), 'dvc.lock': 'bad' });
    expect(project.stages[0]?.lock).toBeUndefined();
  });

  test('a stage and a file that share an address cannot be told apart', async () => {
    const found = await refusals({ 'dvc.yaml': 'stages: {x.dvc: {cmd: a}}\n', 'x.dvc': 'outs: []\n' });
    expect(found).toEqual([expect.stringContaining("'x.dvc' is both a stage and a file")]);
  });
});

describe('one bad file', () => {
  test.each([
    [{ 'dvc.lock': '' }, 'required key not provided, in schema'],
    [{ 'dvc.lock': 'schema: 2.0\n' }, "'dvc.lock' validation failed"],
    [{ 'a.dvc': 'outs: 5\n' }, "'a.dvc' validation failed"],
    [{ 'a.dvc': 'outs: [\n' }, "'a.dvc' is invalid"],
    [{ 'params.yaml': 'a: [\n' }, "unable to read: 'params.yaml'"],
  ])('%j refuses the whole project', async (files, message) => {
    const found = await refusals({ 'dvc.yaml': stage('o'), ...files });
    expect(found.join('\n')).toContain(message);
  });

  test('that is no UTF-8 is named', async () => {
    await using rig = Rig.create({ git: false });
    rig.write('dvc.yaml', new Uint8Array([0x73, 0xff, 0xfe]));
    rig.write('sub/dvc.yaml', stage('o'));
    rig.write('sub/dvc.lock', new Uint8Array([0xff]));
    const project = await loadRig(rig);
    expect(project.ok ? [] : project.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining("'dvc.yaml'"),
      "unable to read: 'sub/dvc.lock', is not valid utf-8",
    ]);
  });
});

describe('params files', () => {
  test('are there by project path, folders are mistakes, what leaves the project is not read', async () => {
    await using rig = Rig.create({ git: false });
    rig.write('p/params.yaml', 'a: 1\n');
    const outside = `../${basename(rig.root)}.yaml`;
    rig.write(outside, 'secret: 1\n');
    rig.write('dvc.yaml', 'stages: {s: {cmd: x, params: [{p/params.yaml: [a]}]}}\n');
    const project = await loadRig(rig);
    if (!project.ok) throw new Error('refused');
    expect(await project.value.paramsFile('p/params.yaml')).toEqual({
      ok: true,
      value: new Map([['a', 1n]]),
    });
    expect(await project.value.paramsFile('none.yaml')).toEqual({ ok: true, value: undefined });
    expect(await project.value.paramsFile('p')).toMatchObject({
      failures: [{ message: "'p' is a directory, expected a parameters file" }],
    });
    expect(await project.value.paramsFile(outside)).toEqual({ ok: true, value: undefined });
    expect(await project.value.paramsFile(rig.path(outside))).toEqual({ ok: true, value: undefined });
    rig.remove(outside);
  });

  test('outside the project are read by whoever is trusted to', async () => {
    await using rig = Rig.create({ git: false });
    rig.write('dvc.yaml', 'vars: [../../outside.yaml]\nstages: {s: {cmd: "x ${v}"}}\n');
    const config = readConfig([], { projectRoot: rig.root });
    if (!config.ok) throw new Error('config');
    const asked: string[] = [];
    const plain = await loadRig(rig);
    expect(plain.ok ? [] : plain.failures.map(({ message }) => message)).toEqual([
      "failed to parse 'vars' in 'dvc.yaml': '../../outside.yaml' does not exist",
    ]);
    const project = await loadProject(await openWorkspace({ projectRoot: rig.root }), {
      config: config.value,
      async readOutside(path) {
        asked.push(path);
        return new TextEncoder().encode('v: 5\n');
      },
    });
    expect(project.ok && project.value.stages[0]?.cmd).toBe('x 5');
    expect(asked).toEqual([rig.path('../../outside.yaml')]);
  });
});

describe('a commit', () => {
  test('gives the project as it was then', async () => {
    await using rig = Rig.create();
    rig.write('params.yaml', 'lr: 1\n');
    rig.write('dvc.yaml', 'stages: {old: {cmd: "x ${lr}"}}\n');
    rig.write('sub/data.dvc', 'outs: [{path: data}]\n');
    const sha = rig.commit();
    rig.write('dvc.yaml', 'bad');
    const git = new Git({ root: rig.root });
    const revision = await openCommit({ projectRoot: rig.root, gitRoot: rig.root, git, rev: sha });
    const config = readConfig([], { projectRoot: rig.root });
    if (!revision.ok || !config.ok) throw new Error('cannot open');
    const project = await loadProject(revision.value, { config: config.value });
    await git.close();
    expect(project.ok && project.value.stages.map(({ address, cmd }) => [address, cmd])).toEqual([
      ['old', 'x 1'],
      ['sub/data.dvc', undefined],
    ]);
  });
});

test('a thousand stages with templates and params load in a fraction of a second', async () => {
  const stages = Array.from(
    { length: 1_000 },
    (_, i) =>
      `  s${i}:\n    cmd: run \${lr} ${i}\n    deps:\n    - in${i}\n    params:\n    - lr\n    outs:\n    - out${i}\n`,
  );
  const files = { 'params.yaml': 'lr: 0.1\n', 'dvc.yaml': `stages:\n${stages.join('')}` };
  await load(files);
  const start = performance.now();
  const project = await loaded(files);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(project.stages).toHaveLength(1_000);
});
