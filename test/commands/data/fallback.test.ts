import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { contentOf, runOurs } from '../../run-verb.ts';

/** A project with data on two local remotes, the second one as the policy's fallback, and an empty cache and workspace. */
async function project(policy = 'remotes: {fallback: [backup]}\n'): Promise<Rig> {
  const rig = Rig.create();
  rig.write(
    '.dvc/config',
    '[core]\n    remote = main\n[\'remote "main"\']\n    url = ../main\n[\'remote "backup"\']\n    url = ../backup\n',
  );
  rig.write('.github/lockstep.yml', policy);
  rig.write('.gitignore', '/main\n/backup\n');
  rig.write('data/a', 'aaa');
  rig.write('data/b', 'bbbb');
  rig.write('one', 'one');
  for (const target of ['data', 'one']) expect((await runOurs(rig.root, ['add', target])).code).toBe(0);
  for (const remote of ['main', 'backup'])
    expect((await runOurs(rig.root, ['push', '-r', remote])).code).toBe(0);
  rig.commit();
  for (const path of ['.dvc/cache', 'data', 'one']) rig.remove(path);
  return rig;
}

const objects = (rig: Rig, remote: string) =>
  fs
    .readdirSync(rig.path(remote, 'files/md5'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.length > 3);

test('what a remote lost comes from the fallback, and is told with exact counts', async () => {
  await using rig = await project();
  rig.remove('main/files');
  const told = await runOurs(rig.root, ['pull']);
  expect(told).toMatchObject({ code: 0, out: expect.stringContaining('4 files fetched') });
  expect(rig.read('data/b')).toBe('bbbb');
  const manifest = `[${['a', 'b'].map((name) => `{"md5": "${'0'.repeat(32)}", "relpath": "${name}"}`).join(', ')}]`;
  const bytes = ['aaa', 'bbbb', 'one', manifest].join('').length;
  expect(told.err).toMatch(
    /WARNING: 4 objects \(\d+ B\) came from remote 'backup' \(.*\), because remote 'main' \(.*\) could not give them/,
  );
  expect(told.err).toContain(`(${bytes} B)`);
});

test('what is corrupt in a remote comes whole from the fallback, and both are told', async () => {
  await using rig = await project();
  const [first] = objects(rig, 'main').filter((name) => !name.endsWith('.dir'));
  const path = rig.path('main/files/md5', first as string);
  fs.chmodSync(path, 0o644);
  fs.writeFileSync(path, 'rot');
  const told = await runOurs(rig.root, ['pull']);
  expect(told.code).toBe(0);
  expect(told.err).toMatch(/WARNING: 1 object .* came from remote 'backup'/);
  expect(told.err).toMatch(/WARNING: object [0-9a-f]{32} in remote 'main' .* is corrupt/);
});

test('a remote that is asked for by name stands alone', async () => {
  await using rig = await project();
  rig.remove('main/files');
  const told = await runOurs(rig.root, ['fetch', '-r', 'main']);
  expect(told.out).toContain('Everything is up to date');
  expect(told.err).toContain('Missing cache files');
});

test('a fallback that is not configured is a failure at the policy file, and nothing is fetched', async () => {
  await using rig = await project('remotes: {fallback: [backupp]}\n');
  const told = await runOurs(rig.root, ['pull']);
  expect(told.code).not.toBe(0);
  expect(told.err).toContain("remote 'backupp' doesn't exist");
  expect(told.err).toContain('.github/lockstep.yml');
  expect(contentOf(rig.root)).not.toHaveProperty(join('data', 'a'));
});

test('a stage whose input only the fallback has runs, and says where it came from', async () => {
  await using rig = await project();
  rig.remove('main/files');
  rig.write('dvc.yaml', 'stages:\n  s:\n    cmd: cp one copy\n    deps: [one]\n    outs: [copy]\n');
  const told = await runOurs(rig.root, ['repro', 's']);
  expect([told.code, rig.read('copy')]).toEqual([0, 'one']);
  expect(told.err).toMatch(/WARNING: 1 object \(3 B\) came from remote 'backup'/);
});
