import fs from 'node:fs';
import { expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

test('a target inside a folder fetches only what lies there, and later fetches bring the rest', async () => {
  await using rig = Rig.create();
  rig.write('.dvc/config', '[core]\n    remote = r\n[\'remote "r"\']\n    url = ../remote\n');
  for (const path of ['a', 'sub/b', 'sub/c', 'subway']) rig.write(`data/${path}`, path);
  for (const words of [['add', 'data'], ['push']]) expect((await runOurs(rig.root, words)).code).toBe(0);
  for (const path of ['.dvc/cache', 'data']) rig.remove(path);
  const cached = () =>
    fs
      .readdirSync(rig.path('.dvc/cache/files/md5'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile()).length;

  expect((await runOurs(rig.root, ['fetch', 'data/sub/b'])).out).toBe('2 files fetched\n');
  expect(cached()).toBe(2);
  const pulled = await runOurs(rig.root, ['pull', 'data/sub']);
  expect(pulled).toMatchObject({ code: 0, out: expect.stringContaining('1 file fetched') });
  expect(fs.readdirSync(rig.path('data'), { recursive: true }).sort()).toEqual(['sub', 'sub/b', 'sub/c']);
  expect((await runOurs(rig.root, ['fetch', 'data/sub', 'data'])).out).toBe('2 files fetched\n');
  expect(cached()).toBe(5);
});
