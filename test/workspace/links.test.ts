import { appendFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

/** A project with data on one branch that the other one does not have. */
async function twoBranches(): Promise<Rig> {
  const rig = Rig.create();
  rig.write('.gitignore', '/data\n/one.txt\n');
  rig.commit('before');
  rig.git('branch', 'without');
  rig.write('data/a/x', '1');
  rig.write('data/y', '2');
  rig.write('one.txt', '3');
  await runOurs(rig.root, ['add', 'data', 'one.txt']);
  rig.commit('with data');
  return rig;
}

describe('what an earlier checkout put there', () => {
  test('is taken away when nothing tracks it any more, and comes back', async () => {
    await using rig = await twoBranches();
    rig.git('checkout', '--quiet', 'without');
    const left = await runOurs(rig.root, ['checkout']);
    expect([left.code, left.out]).toEqual([0, 'D       data/\nD       one.txt\n']);
    expect([rig.exists('data'), rig.exists('one.txt')]).toEqual([false, false]);
    rig.git('checkout', '--quiet', 'main');
    expect((await runOurs(rig.root, ['checkout'])).out).toBe('A       data/\nA       one.txt\n');
    expect(rig.read('data/a/x')).toBe('1');
  });

  test.each([
    ['was changed', (rig: Rig) => rig.write('one.txt', 'mine'), 'one.txt'],
    ['got a new file', (rig: Rig) => rig.write('data/new', 'mine'), 'data'],
    ['is not in the cache', (rig: Rig) => rig.remove('.dvc/cache'), 'data'],
    ['belongs to Git now', (rig: Rig) => rig.git('add', '-f', 'one.txt'), 'one.txt'],
  ])('stays if it %s', async (_, change, path) => {
    await using rig = await twoBranches();
    rig.git('checkout', '--quiet', 'without');
    change(rig);
    expect((await runOurs(rig.root, ['checkout'])).code).toBe(0);
    expect(rig.exists(path)).toBe(true);
  });

  test.each([
    ['remove', 'data.dvc'],
    ['unprotect', 'data/a'],
  ])('stays if `%s %s` made copies of its links', async (...words) => {
    await using rig = await twoBranches();
    rig.write('.dvc/config', '[cache]\n    type = hardlink\n');
    await runOurs(rig.root, ['checkout', '--relink']);
    await runOurs(rig.root, words);
    rig.remove('data.dvc');
    expect((await runOurs(rig.root, ['checkout'])).out).toBe('');
    expect(rig.read('data/a/x')).toBe('1');
  });

  test('stays if only some targets are checked out', async () => {
    await using rig = await twoBranches();
    rig.write('other.txt', '4');
    await runOurs(rig.root, ['add', 'other.txt']);
    rig.remove('one.txt.dvc');
    await runOurs(rig.root, ['checkout', 'other.txt']);
    expect(rig.exists('one.txt')).toBe(true);
  });

  test('is not taken on the word of a file that somebody wrote', async () => {
    await using rig = await twoBranches();
    rig.write('keep.txt', 'mine');
    const forged = { path: '../keep.txt', oid: 'x', hashName: 'md5', inode: '1' };
    appendFileSync(rig.path('.dvc/tmp/lockstep/links'), `${JSON.stringify(forged)}\n{"path": torn`);
    rig.git('checkout', '--quiet', 'without');
    expect((await runOurs(rig.root, ['checkout'])).out).toBe('D       data/\nD       one.txt\n');
    expect(rig.read('keep.txt')).toBe('mine');
  });
});

describe('links whose objects the cache has lost', () => {
  test('are data that is not here, and no failure, until somebody wants to keep them', async () => {
    await using rig = Rig.create();
    rig.write('.dvc/config', '[cache]\n    type = symlink\n');
    rig.write('data/x', '1');
    rig.write('one.txt', '2');
    await runOurs(rig.root, ['add', 'data', 'one.txt']);
    rig.commit('data');
    rig.remove('.dvc/cache');
    const status = await runOurs(rig.root, ['status', '--json']);
    expect(JSON.parse(status.out)).toEqual({
      'data.dvc': [{ 'changed outs': { data: 'not in cache' } }],
      'one.txt.dvc': [{ 'changed outs': { 'one.txt': 'not in cache' } }],
    });
    for (const words of [['diff'], ['data', 'status']])
      expect(await runOurs(rig.root, words)).toMatchObject({ code: 0, err: '' });
    for (const words of [
      ['add', 'data'],
      ['commit', '-f'],
    ])
      expect((await runOurs(rig.root, words)).err).toContain('which does not exist');
  });
});

describe('checkout of an out that nothing is recorded of', () => {
  test('fails and names it, and does the rest', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo 1 > a.txt\n    outs: [a.txt]\n');
    rig.write('one.txt', '3');
    await runOurs(rig.root, ['add', 'one.txt']);
    rig.remove('one.txt');
    const { code, out, err } = await runOurs(rig.root, ['checkout', '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([255, { added: ['one.txt'], failed: ['a.txt'] }]);
    expect(err).toContain("'a.txt': no hash is recorded for it");
    expect((await runOurs(rig.root, ['checkout', '--allow-missing'])).code).toBe(0);
  });

  test('does not touch what is there without force', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo 1 > a.txt\n    outs: [a.txt]\n');
    rig.write('a.txt', 'mine');
    expect((await runOurs(rig.root, ['checkout'])).err).toContain("Can't remove the following unsaved files");
    expect(rig.read('a.txt')).toBe('mine');
  });
});

test('targets may be absolute, and an output asks about itself alone', async () => {
  await using rig = Rig.create();
  rig.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo 1 > a.txt; echo 2 > b.txt\n    outs: [a.txt, b.txt]\n');
  await runOurs(rig.root, ['repro', rig.path('dvc.yaml:a')]);
  rig.write('a.txt', 'x');
  rig.write('b.txt', 'x');
  const one = await runOurs(rig.root, ['status', '--json', rig.path('a.txt')]);
  expect(JSON.parse(one.out)).toEqual({ a: [{ 'changed outs': { 'a.txt': 'modified' } }] });
  const both = await runOurs(rig.root, ['status', '--json', rig.path('dvc.yaml')]);
  expect(Object.values(JSON.parse(both.out))).toEqual([
    [{ 'changed outs': { 'a.txt': 'modified', 'b.txt': 'modified' } }],
  ]);
});
