import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

test.each<[string, boolean]>([
  ['config -q --list', true],
  ['remote list -q', true],
  ['cache dir -q', true],
  ['diff -q', true],
  ['ls -q .', true],
  ['root -q', true],
  ['status -q --json', true],
  ['du -q .', false],
  ['version -q', false],
])('`%s` prints what DVC prints of it: nothing is %s', async (words, isNothing) => {
  await using rig = Rig.create();
  rig.write('.dvc/config', '[core]\n    remote = r\n[\'remote "r"\']\n    url = /nowhere\n');
  rig.write('data.txt', '1');
  const args = ['--disable-warning=ExperimentalWarning', cli, ...words.split(' ')];
  const told = spawnSync(process.execPath, args, { cwd: rig.root, encoding: 'utf8' });
  expect([told.status, told.stderr, told.stdout === '']).toEqual([0, '', isNothing]);
});
