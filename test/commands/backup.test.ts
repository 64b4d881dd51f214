import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { remoteContent } from './remote-content.ts';

test('the drill: the primary remote is emptied, and everything committed comes back from the backup', async () => {
  await using rig = Rig.create();
  rig.write(
    '.dvc/config',
    '[core]\n    remote = storage\n[\'remote "storage"\']\n    url = ../storage\n[\'remote "backup"\']\n    url = ../backup\n',
  );
  rig.write('.gitignore', '/storage\n/backup\n');
  const ours = async (code: number, ...words: string[]) => {
    const told = await runOurs(rig.root, words);
    expect([told.code, words, told.err.replace(/WARNING.*/g, '')]).toEqual([code, words, expect.any(String)]);
    return told;
  };
  for (const version of ['1', '2', '3']) {
    rig.write('data/same', 'same');
    rig.write('data/changing', version);
    rig.write('model', `model ${version}`);
    await ours(0, 'add', 'data', 'model');
    await ours(0, 'push');
    rig.commit(version);
    if (version === '2') rig.git('tag', 'v2');
  }
  const forget = () => {
    for (const path of ['.dvc/cache', 'data', 'model']) rig.remove(path);
  };
  forget();
  await ours(0, 'fetch', '--all-commits');
  await ours(0, 'push', '-r', 'backup', '--all-commits');
  await ours(0, 'verify', '--remote', 'backup', '--all-commits', '--deep');
  const before = remoteContent(rig, 'storage');
  expect(remoteContent(rig, 'backup')).toEqual(before);
  expect(Object.keys(before)).toHaveLength(10);

  fs.rmSync(rig.path('storage'), { recursive: true });
  fs.mkdirSync(rig.path('storage'));
  forget();
  const lost = await ours(1, 'verify', '--remote', 'storage', '--all-commits');
  expect(lost.err.match(/is not on remote 'storage'/g)).toHaveLength(6);
  expect(lost.err).toMatch(/since commit [0-9a-f]{10} \(2\)/);

  await ours(0, 'fetch', '-r', 'backup', '--all-commits');
  await ours(0, 'push', '--all-commits');
  await ours(0, 'verify', '--remote', 'storage', '--all-commits', '--deep');
  expect(remoteContent(rig, 'storage')).toEqual(before);

  const [key] = Object.keys(before).filter((name) => !name.endsWith('.dir'));
  fs.chmodSync(rig.path('backup', key as string), 0o644);
  rig.write(`backup/${key}`, 'rot');
  // A writable file would be hashed by any look: bits rot in files that nobody writes.
  fs.chmodSync(rig.path('backup', key as string), 0o444);
  await ours(0, 'verify', '--remote', 'backup', '--all-commits');
  const rotten = await ours(1, 'verify', '--remote', 'backup', '--all-commits', '--deep');
  expect(rotten.err).toMatch(/object [0-9a-f]{32} on remote 'backup' .* is not what its name says/);
});

test('data of another repository is never pushed, so no remote lacks it', async () => {
  await using other = Rig.create();
  other.write('data.txt', '1');
  other.commit('One');
  await using rig = Rig.create();
  rig.write('.dvc/config', `[core]\n    remote = storage\n['remote "storage"']\n    url = ../storage\n`);
  fs.mkdirSync(rig.path('storage'));
  expect(await runOurs(rig.root, ['import', pathToFileURL(other.root).href, 'data.txt'])).toMatchObject({
    code: 0,
  });
  rig.commit('Import');
  await runOurs(rig.root, ['push']);
  expect(remoteContent(rig, 'storage')).toEqual({});
  for (const words of [[], ['--all-commits']]) {
    const told = await runOurs(rig.root, ['verify', '--remote', 'storage', ...words]);
    expect(told).toMatchObject({ code: 0, err: '' });
  }
});
