import { describe, expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const pipeline = `
stages:
  prep: {cmd: cp in clean, deps: [in], params: [lr], outs: [clean]}
  train: {cmd: cp clean model, deps: [clean], outs: [model], metrics: [m.json: {cache: false}]}
  eval: {cmd: cp model score, deps: [model], outs: [score]}
`;

/** A pipeline that has run and is committed; uncached metrics are ignored by Git, as careless projects do. */
async function project(yaml = pipeline): Promise<Rig> {
  const rig = Rig.create();
  rig.write('dvc.yaml', yaml.replace('cp clean model', 'cp clean model; echo 1 > m.json'));
  rig.write('params.yaml', 'lr: 0.1\n');
  rig.write('in', 'in\n');
  rig.write('.gitignore', '/m.json\n');
  const told = await runOurs(rig.root, ['repro']);
  expect(told.code, told.err).toBe(0);
  rig.commit('one');
  return rig;
}

/** The answer without line breaks inside sentences. */
async function ask(rig: Rig, ...words: string[]): Promise<string> {
  const told = await runOurs(rig.root, ['explain', ...words]);
  expect(told.code, told.err).toBe(0);
  return told.out.replace(/\n {2}/g, ' ');
}

describe('explain', () => {
  test('says of a fresh stage what was compared', async () => {
    await using rig = await project();
    expect(await ask(rig, 'prep')).toBe(
      'prep is fresh: its command, 1 dependency, the parameters of 1 file and 1 output are as dvc.lock records.\n',
    );
  });

  test('tells the first cause with old and new value, and the chain from there to a stage that waits', async () => {
    await using rig = await project();
    rig.write('params.yaml', 'lr: 0.2\n');
    const text = await ask(rig, 'eval');
    expect(text).toContain('eval waits: nothing of its own changed, but what it reads will be made anew.\n');
    expect(text).toContain('First cause: prep is stale: lr 0.1 → 0.2.\n');
    expect(text).toContain(
      'Chain: prep makes clean, which train reads; train makes model, which eval reads.\n',
    );
    expect(text).toContain(
      'To bring it up to date: lockstep repro eval (runs prep first), then commit dvc.lock.\n',
    );
  });

  test('does not ask for a file that an earlier stage will make', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', pipeline);
    rig.write('params.yaml', 'lr: 0.1\n');
    rig.write('in', 'in\n');
    const text = await ask(rig, 'train');
    expect(text).toContain('clean is missing');
    expect(text).not.toContain('add the file');
    rig.remove('in');
    expect(await ask(rig, 'prep')).toContain(
      'in is neither here nor made or tracked by anything: add the file',
    );
  });

  test('tells what is stale itself on the way, and whether the base had it already', async () => {
    await using rig = await project();
    rig.write('in', 'other\n');
    rig.commit('two');
    rig.write('dvc.yaml', rig.read('dvc.yaml').replace('cp clean model;', 'cp clean model ;'));
    const text = await ask(rig, '--base', 'HEAD', 'eval', 'prep');
    expect(text).toContain('First cause: prep is stale: in changed.\n');
    expect(text).toContain('train on the way is stale itself: command ');
    expect(text).toContain('It was stale at HEAD already, so this change is not the cause.\n');
    expect(await ask(rig, '--base', 'HEAD~1', 'prep')).toContain('It became stale after HEAD~1.\n');
  });

  test('says how to end it when an uncached output is missing and not in Git (C-176)', async () => {
    await using rig = await project();
    rig.remove('m.json');
    const text = await ask(rig, 'train');
    expect(text).toContain('m.json of train is not cached by DVC and not in Git, so no clone can restore it');
    expect(text).toContain('git add -f m.json');
    rig.write('m.json', '1\n');
    rig.git('add', '-f', 'm.json');
    rig.git('commit', '--quiet', '-m', 'metric');
    rig.remove('m.json');
    expect(await ask(rig, 'train')).not.toContain('no clone can restore it');
  });

  test('knows frozen stages, missing dependencies, stages that always run and .dvc files', async () => {
    await using rig = await project();
    const more = `
  ice: {cmd: cp in ice, deps: [in], outs: [ice], frozen: true}
  hungry: {cmd: cat nope > full, deps: [nope], outs: [full]}
  clock: {cmd: date}
`;
    rig.write('dvc.yaml', `${rig.read('dvc.yaml')}${more.slice(1)}`);
    expect((await runOurs(rig.root, ['repro', 'clock'])).code).toBe(0);
    rig.write('raw', 'raw\n');
    rig.write(
      'raw.dvc',
      'outs:\n- md5: d3b07384d113edec49eaa6238ad5ff00\n  size: 4\n  hash: md5\n  path: raw\n',
    );
    const text = await ask(rig, 'ice', 'hungry', 'clock', 'raw.dvc');
    expect(text).toContain('ice is frozen: its dependencies are not looked at, and it is never run');
    expect(text).toContain('dvc unfreeze ice');
    expect(text).toContain('nope is neither here nor made or tracked by anything');
    expect(text).toContain('clock is stale: always runs');
    expect(text).toContain('lockstep checkout raw.dvc');
  });

  test('takes an output for the stage that makes it, and refuses what nobody knows', async () => {
    await using rig = await project();
    expect(await ask(rig, 'model')).toContain('train is fresh');
    const told = await runOurs(rig.root, ['explain', 'nope']);
    expect(told.code).toBe(2);
    expect(told.err).toContain("'nope' does not exist as an output or a stage name");
  });

  test('as JSON has the same sentences beside the stage as planned, its causes and chains', async () => {
    await using rig = await project();
    rig.write('params.yaml', 'lr: 0.2\n');
    const [stage] = JSON.parse(await ask(rig, '--json', 'eval')).stages;
    expect(stage).toMatchObject({
      stage: 'eval',
      verdict: 'waiting',
      causedBy: ['prep'],
      chains: [
        {
          cause: 'prep',
          links: [
            { from: 'prep', path: 'clean', to: 'train' },
            { from: 'train', path: 'model', to: 'eval' },
          ],
        },
      ],
    });
    expect(stage.sentences[1]).toBe('First cause: prep is stale: lr 0.1 → 0.2.');
  });

  test('never prints control characters of a repository', async () => {
    await using rig = await project();
    rig.write('params.yaml', 'lr: "\\e[31mred\\a"\n');
    expect(await ask(rig, 'prep')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
