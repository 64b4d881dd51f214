import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { acquire } from '../../src/workspace/lock.ts';
import { Rig } from '../rig.ts';
import { contentOf, runOurs } from '../run-verb.ts';

test('add writes the .dvc file, the ignore line and the cache, and tells what to commit', async () => {
  await using rig = Rig.create();
  rig.write('data/a', 'a\n');
  const told = await runOurs(rig.root, ['add', 'data/a']);
  expect(told).toMatchObject({ code: 0, err: '' });
  expect(told.out).toContain('\tgit add data/.gitignore data/a.dvc\n');
  expect(rig.read('data/a.dvc')).toBe(
    'outs:\n- md5: 60b725f10c9c85c70d97880dfe8191b3\n  size: 2\n  hash: md5\n  path: a\n',
  );
  expect(rig.read('data/.gitignore')).toBe('/a\n');
  expect(rig.read('.dvc/cache/files/md5/60/b725f10c9c85c70d97880dfe8191b3')).toBe('a\n');
});

test('a file inside a tracked folder changes that folder\u2019s .dvc file (C-180)', async () => {
  await using rig = Rig.create();
  rig.write('d/1', '1\n');
  rig.write('d/2', '2\n');
  await runOurs(rig.root, ['add', 'd']);
  rig.write('d/3', 'new\n');
  expect((await runOurs(rig.path('d'), ['add', '3'])).code).toBe(0);
  expect(rig.read('d.dvc')).toBe(
    'outs:\n- md5: c38947ec4eb991c25a8f37bdab986f5e.dir\n  size: 8\n  nfiles: 3\n  hash: md5\n  path: d\n',
  );
  expect(rig.exists('d/3.dvc')).toBe(false);
});

test('nothing changes when a target is refused before the first is tracked', async () => {
  await using rig = Rig.create();
  rig.write('good', 'g');
  rig.write('x.dvc', 'outs: []\n');
  fs.symlinkSync('/tmp', rig.path('link'));
  const before = contentOf(rig.root);
  for (const bad of [
    'x.dvc',
    '/etc/hostname',
    '.dvc/config',
    '.git/config',
    'link',
    'link/a',
    '../up',
    '.',
  ]) {
    const told = await runOurs(rig.root, ['add', 'good', bad]);
    expect(told.code, bad).toBe(1);
    expect(told.err, bad).toMatch(/^ERROR: /);
    expect(contentOf(rig.root), bad).toEqual(before);
  }
});

test.each([
  ['a FIFO', 'fifo', /fifo/],
  ['a broken link', 'broken', /broken/],
  ['a name with a line break', 'two\nlines', /line break/],
])('add of %s fails with a sentence and leaves no .dvc file', async (_, name, sentence) => {
  await using rig = Rig.create();
  if (name === 'fifo') execFileSync('mkfifo', [rig.path(name)]);
  else if (name === 'broken') fs.symlinkSync('nowhere', rig.path(name));
  else rig.write(name, 'x');
  const told = await runOurs(rig.root, ['add', name]);
  expect(told.code).toBe(1);
  expect(told.err).toMatch(sentence);
  expect(rig.exists(`${name}.dvc`)).toBe(false);
});

test('a project that somebody else writes is left alone', async () => {
  await using rig = Rig.create();
  rig.write('a', 'a');
  const lock = unwrap(await acquire(rig.root, { what: 'repro', timeoutMs: 0 }));
  try {
    const told = await runOurs(rig.root, ['add', 'a'], { lockTimeoutMs: 0 });
    expect(told.code).toBe(1);
    expect(told.err).toContain('Unable to acquire lock');
    expect(rig.exists('a.dvc')).toBe(false);
  } finally {
    await lock.release();
  }
});

test('without Git nothing is ignored and nothing has to be committed', async () => {
  await using rig = Rig.create({ git: false });
  rig.write('.dvc/config', '[core]\n    no_scm = true\n');
  rig.write('a', 'a');
  expect(await runOurs(rig.root, ['add', 'a'])).toEqual({ code: 0, out: '', err: '' });
  expect(rig.exists('.gitignore')).toBe(false);
  expect(rig.exists('a.dvc')).toBe(true);
});
