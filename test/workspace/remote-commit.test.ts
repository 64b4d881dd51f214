import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { remoteCommit } from '../../src/workspace/remote-commit.ts';
import { Rig } from '../rig.ts';

test('what the names of another repository mean, without a clone of it', async () => {
  await using rig = Rig.create();
  rig.write('a', '1');
  const first = rig.commit('One').trim();
  rig.git('tag', 'light');
  rig.git('tag', '--annotate', '--message', 'x', 'heavy');
  rig.git('branch', 'both');
  rig.git('branch', 'dev/x');
  rig.write('a', '2');
  const second = rig.commit('Two').trim();
  rig.git('tag', 'both');
  const url = pathToFileURL(rig.root).href;
  const env = { PATH: process.env.PATH, HOME: rig.root };
  for (const [rev, expected] of [
    [undefined, second],
    ['main', second],
    ['light', first],
    ['heavy', first],
    ['dev/x', first],
    ['both', second],
    ['x', undefined],
    [first, undefined],
    ['main~1', undefined],
    ['', undefined],
    ['*', undefined],
    ['--upload-pack=touch /tmp/x', undefined],
  ] as const)
    expect([rev, await remoteCommit(url, rev, env)]).toEqual([rev, expected]);
  expect(await remoteCommit(`${url}/nowhere`, undefined, env)).toBeUndefined();
  expect(await remoteCommit('--upload-pack=touch x', undefined, env)).toBeUndefined();
});
