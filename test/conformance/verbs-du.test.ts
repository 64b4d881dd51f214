import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peer } from '../peers.ts';
import { AskRig } from './ask-rig.ts';

const program = peer('dvc') ?? '';

describe.skipIf(program === '')('du, beside real DVC', () => {
  let project: AskRig;
  beforeAll(() => {
    project = new AskRig(program);
    const { rig, outside } = project;
    rig.write('file', 'file');
    rig.write('dvcfile', 'dvcfile');
    for (const path of [
      'dir/dirfile',
      'dir/subdir/subdirfile',
      'dir/dvcsubdir/dvcsubdirfile',
      'dir/dvcsubdir/in/x',
    ])
      rig.write(path, path.slice(path.lastIndexOf('/') + 1));
    rig.write('.dvcignore', 'hidden\n');
    rig.write('hidden', 'nobody counts this');
    rig.write('gone', 'x'.repeat(5000));
    rig.write('far/1', '1'.repeat(3000));
    rig.write('far/in/2', '2');
    project.make('remote', 'add', '-q', '-d', 'store', outside.path('store'));
    project.make('add', '-q', 'dvcfile', 'dir/dvcsubdir', 'gone', 'far');
    rig.commit('one');
    project.make('push', '-q');
    rig.write('file', 'longer than before');
    rig.commit('two');
    for (const path of ['gone', 'far']) rig.remove(path);
  }, 120_000);
  afterAll(() => project?.[Symbol.asyncDispose]());

  it.each([
    ['.'],
    ['. /'],
    ['. -s'],
    ['. / -s'],
    ['. file'],
    ['. dvcfile'],
    ['. gone'],
    ['. dir'],
    ['. dir/'],
    ['. ./dir'],
    ['. dir -s'],
    ['. dir/subdir'],
    ['. dir/dvcsubdir'],
    ['. dir/dvcsubdir -s'],
    ['. far'],
    ['. far/in'],
    ['. far/1'],
    ['. --rev HEAD~1'],
    ['. file --rev HEAD~1'],
    ['. dir --rev HEAD~1 --summarize'],
    ['. far --remote store'],
  ])('du %s', { timeout: 60_000 }, async (line) => {
    const { out } = await project.same(['du', ...line.split(' ')], 'lines');
    expect(out.length).toBeGreaterThan(3);
  });

  it('of another repository, by its address and its path', { timeout: 60_000 }, async () => {
    for (const url of [project.rig.root, `file://${project.rig.root}`])
      await project.same(['du', url, 'dir'], 'lines');
  });

  it('fails as DVC fails', { timeout: 60_000 }, async () => {
    for (const words of [
      ['.', 'nope'],
      ['.', 'nope', '-s'],
      ['.', '--rev', 'nope'],
      ['nowhere'],
      ['.', '--config', 'nope.cfg'],
    ])
      expect((await project.same(['du', ...words])).code, words.join(' ')).not.toBe(0);
  });
});
