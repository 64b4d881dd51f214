import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 300_000;

/** A DVC repository to import from: tracked and plain data, a folder with both, and a second commit. */
function sourceRepo(): Rig {
  const source = Rig.create();
  const dvc = (...words: string[]) =>
    expect(
      spawnSync(program, words, { cwd: source.root, env: { ...process.env, DVC_NO_ANALYTICS: '1' } }).status,
    ).toBe(0);
  source.write('f', 'a\n');
  for (const path of ['d/1', 'd/s/2', 'plain/x', 'plain/in/t']) source.write(path, `${path}\n`);
  source.write('w', 'one\n');
  dvc('add', '-q', 'f', 'd', 'w', 'plain/in/t');
  source.git('add', '.');
  source.git('commit', '-qm', 'one');
  source.remove('f');
  source.write('w', 'two\n');
  dvc('add', '-q', 'w');
  source.git('commit', '-qam', 'two');
  return source;
}

describe.skipIf(program === '')('data of another repository, beside real DVC', () => {
  test('import, get and update give the same files', { timeout: limit }, async () => {
    await using source = sourceRepo();
    await using pair = new VerbPair(program);
    const from = source.root;
    await pair.run(['import', from, 'f']);
    await pair.run(['import', from, 'd/s', '-o', 'got']);
    await pair.run(['import', from, 'd', '--no-download', '-o', 'dd']);
    await pair.run(['import', from, 'plain']);
    await pair.run(['import', from, 'w', '--rev', 'HEAD~1']);
    await pair.run(['import', from, 'w']);
    await pair.run(['import', from, 'f', '--no-exec', '-o', 'bare']);
    await pair.run(['get', from, 'd', '-o', 'G']);
    await pair.run(['get', from, 'd/1']);
    await pair.run(['get', from, 'w', '--rev', 'HEAD~1', '-o', 'w1']);
    await pair.run(['get', `file://${from}`, 'plain/x']);
    await pair.run(['update', 'f.dvc']);
    await pair.run(['update', 'w.dvc', '--rev', 'main']);
    await pair.run(['update', 'dd.dvc']);
    await pair.run(['update', '--no-download', '--rev', 'HEAD~1', 'plain.dvc']);
    expect(fs.readFileSync(pair.ours.path('w'), 'utf8')).toBe('two\n');
  });

  test('status tells of new commits, fetch and pull bring what was imported, from where it was imported', {
    timeout: limit,
  }, async () => {
    await using source = sourceRepo();
    await using pair = new VerbPair(program);
    await pair.run(['import', source.root, 'f']);
    await pair.run(['import', source.root, 'd/s', '-o', 'd']);
    source.git('commit', '-q', '--allow-empty', '-m', 'three');
    const told = await pair.run(['status', '--json']);
    expect(told.ours.out).toBe(told.dvc.out);
    expect(told.ours.out).toContain('update available');
    pair.each((rig) => {
      for (const path of ['f', 'd', '.dvc/cache']) rig.remove(path);
    });
    await pair.run(['fetch', 'f.dvc']);
    await pair.run(['pull']);
    await pair.run(['update', 'f.dvc', 'd.dvc']);
    expect((await pair.run(['status', '--json'])).ours.out).toBe('{}\n');
  });

  test('what a .dvc file says about itself stays, and its source is followed when it moves', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.write('foo', 'foo');
    pair.write(
      'bar.dvc',
      '# top\ndesc: mine\ndeps:\n- path: foo # dep\nouts:\n- path: bar # out\n  desc: of bar\n  labels:\n  - one\n  meta:\n    key: 1\nmeta: some\n',
    );
    await pair.run(['import-url', 'foo', 'bar']);
    pair.outside.write('far', 'far');
    pair.each((rig) => fs.mkdirSync(rig.path('data/deep'), { recursive: true }));
    await pair.run(['import-url', `../${basename(pair.outside.root)}/far`, 'near']);
    await pair.run(['move', 'near', 'data/deep/nearer']);
    await pair.run(['add', pair.outside.path('far'), '-o', 'nowhere/far']);
    await pair.run(['add', 'unsupported://x']);
    await pair.run(['fetch']);
  });

  test('a bare repository, data that was itself imported, and configuration that is recorded', {
    timeout: limit,
  }, async () => {
    await using source = sourceRepo();
    await using middle = Rig.create();
    await using pair = new VerbPair(program);
    await using shelf = Rig.create({ git: false, dvc: false });
    const dvc = (cwd: string, ...words: string[]) =>
      expect(
        spawnSync(program, words, { cwd, env: { ...process.env, DVC_NO_ANALYTICS: '1' } }).status,
        words.join(' '),
      ).toBe(0);
    dvc(source.root, 'remote', 'add', '-q', '-d', 'store', shelf.path('store'));
    source.git('commit', '-qam', 'remote');
    dvc(source.root, 'push', '-q');
    dvc(middle.root, 'import', '-q', source.root, 'd');
    dvc(middle.root, 'import', '-q', source.root, 'f');
    middle.git('add', '.');
    middle.git('commit', '-qm', 'imported');
    for (const path of ['d', 'f', '.dvc/cache']) middle.remove(path);
    source.git('clone', '-q', '--bare', source.root, shelf.path('bare'));
    source.remove('.dvc/cache');
    await pair.run(['import', shelf.path('bare'), 'd', '-o', 'whole']);
    await pair.run(['import', middle.root, 'd']);
    await pair.run(['import', middle.root, 'd/s', '-o', 'part']);
    await pair.run(['get', middle.root, 'f']);
    pair.each((rig) => {
      for (const path of ['whole', 'd', '.dvc/cache']) rig.remove(path);
    });
    await pair.run(['pull']);
    await pair.refused(['import', source.root, 'f', '-o', 'no/such/f']);
    fs.renameSync(shelf.path('store'), shelf.path('moved'));
    const moved = `url=${shelf.path('moved')}`;
    pair.write('more.cfg', `['remote "store"']\n    ${moved.replace('=', ' = ')}\n`);
    pair.each((rig) => {
      for (const path of ['whole', 'd', 'part', '.dvc/cache']) rig.remove(path);
    });
    await pair.run(['import', source.root, 'd/1', '--config', 'more.cfg', '-o', 'one']);
    await pair.run(['import', source.root, 'w', '--remote', 'store', '--remote-config', moved]);
    await pair.run(['import', source.root, 'd/s/2', '--remote-config', moved]);
    pair.each((rig) => {
      for (const path of ['one', 'w', '2', '.dvc/cache']) rig.remove(path);
    });
    await pair.run(['pull', 'one.dvc', 'w.dvc', '2.dvc']);
    await pair.run(['update', 'one.dvc', 'w.dvc', '2.dvc']);
    expect(fs.readFileSync(pair.ours.path('one'), 'utf8')).toBe('d/1\n');
    expect(fs.readFileSync(pair.ours.path('w'), 'utf8')).toBe('two\n');
  });

  test('repro --pull brings what a stage needs from there, with and without a remote', {
    timeout: limit,
  }, async () => {
    await using source = sourceRepo();
    await using pair = new VerbPair(program);
    await pair.run(['import', source.root, 'w']);
    await pair.run(['import', source.root, 'd/s', '-o', 'd']);
    pair.write('dvc.yaml', 'stages:\n  use: {cmd: cat w d/2 > out, deps: [w, d], outs: [out]}\n');
    for (const remote of [[], ['remote', 'add', '-d', 'store', '../store']]) {
      if (remote.length > 0) await pair.run(remote);
      pair.each((rig) => {
        for (const path of ['w', 'd', 'out', '.dvc/cache', 'dvc.lock']) rig.remove(path);
      });
      await pair.run(['repro', '--pull']);
      expect(fs.readFileSync(pair.ours.path('out'), 'utf8')).toBe('two\nd/s/2\n');
    }
  });

  test('what the repository lacks is refused, and nothing is left behind', { timeout: limit }, async () => {
    await using source = sourceRepo();
    await using ours = Rig.create();
    const { runOurs } = await import('../run-verb.ts');
    for (const words of [
      ['import', source.root, 'nope'],
      ['import', source.root, '../etc'],
      ['get', source.root, 'nope'],
      ['import', source.root, 'f', '--rev', 'nowhere'],
      ['import', ours.path('no-repo'), 'f'],
      ['get', 'ext::sh -c true', 'f'],
    ]) {
      const before = fs.readdirSync(ours.root).sort();
      const told = await runOurs(ours.root, words);
      expect(told.code, words.join(' ')).toBe(1);
      expect(told.err, words.join(' ')).toContain('ERROR: failed to ');
      expect(fs.readdirSync(ours.root).sort()).toEqual(before);
    }
  });
});
