import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { contentOf, runOurs } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 240_000;

describe.skipIf(program === '')('stage add, beside real DVC', () => {
  test('writes the same dvc.yaml and .gitignore for every option', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('sub/in', 'x\n');
    const add = (...words: string[]) => pair.run(['stage', 'add', ...words]);
    await add('-n', 'first', '-d', 'b', '-d', 'a', '-o', 'out', 'python', 'x.py', '--flag', 'two words', '');
    await add(
      '-n',
      'with',
      '-p',
      'lr,epochs',
      '-p',
      'o.json:k',
      '-p',
      'whole.yaml:',
      '-M',
      'm.json',
      'ls -l',
    );
    await add(
      ...['-n', 'kinds', '-O', 'k1', '--outs-persist', 'k2', '--outs-persist-no-cache', 'k3', '-m', 'k4'],
      ...['--plots', 'k5', '--plots-no-cache', 'k6', '--always-changed', '--desc', 'says why', 'make -j'],
    );
    await add('-n', 'inner', '-w', 'sub', '-d', 'in', '-o', 'made', '-p', 'x', 'echo');
    await pair.run(['stage', 'add', '-n', 'own', '-o', 'x', '-d', '../b', 'ls'], 'sub');
    await add('-f', '-n', 'first', '-d', 'a', '-o', 'other', 'python y.py');
    expect((await pair.askDvc(['stage', 'list'], '')).code).toBe(0);
  });

  test('what stands in the file keeps its looks, and what a stage said about itself stays', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.write(
      'dvc.yaml',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: DVC's own syntax
      '# top\nvars:\n- a: 1\nstages:\n  one:   # why\n    cmd: "run"\n    desc: kept\n    outs:\n    - x:\n        desc: of x\n        push: false\n    meta: {a: 1}\n\n  group:\n    foreach: [1, 2]\n    do:\n      cmd: echo ${item}\n',
    );
    await pair.run(['stage', 'add', '-n', 'two', '-d', 'x', 'ls']);
    await pair.run(['stage', 'add', '-f', '-n', 'one', '-o', 'x', '-o', 'w', '--desc', 'lost', 'run again']);
  });

  test('refuses what DVC refuses, in its words, and leaves everything as it was', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.write('dvc.yaml', 'stages:\n  a:\n    cmd: x\n    outs:\n    - y\n');
    const refused = (...words: string[]) => pair.refused(['stage', 'add', ...words]);
    await refused('-n', 'a', 'ls');
    await refused('-n', 'b@c', 'ls');
    await refused('-n', 'b');
    await refused('-n', 'b', '-o', 'k', '-d', 'k', 'ls');
    await refused('-n', 'b', '-o', 'k', '-O', 'k', 'ls');
    await refused('-n', 'b', '-o', 'y', 'ls');
    await refused('-n', 'b', '-w', 'nowhere', 'ls');
    await refused('-n', 'b', '-o', '/nowhere/q', 'ls');
    await pair.run(['stage', 'add', '-n', 'b', '-o', 'y/z', 'ls']);
    await pair.run(['stage', 'add', 'ls']);
  });
});

describe.skipIf(program === '')('checkout of what changed around it, beside real DVC', () => {
  test('data that nothing tracks any more goes, unless somebody touched it', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    for (const path of ['a', 'b', 'd/1', 'd/s/2', 'e/1']) pair.write(path, path);
    await pair.run(['add', 'a', 'b', 'd', 'e']);
    pair.each((rig) => {
      for (const name of ['a', 'b', 'd', 'e']) rig.remove(`${name}.dvc`);
    });
    pair.write('b', 'touched');
    pair.write('e/2', 'new');
    const { dvc, ours } = await pair.run(['checkout']);
    expect(ours.out).toBe(dvc.out);
    expect(ours.out).toContain('D       a\n');
    await pair.run(['checkout']);
  });

  test('by force it goes even if nothing else has it', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    for (const path of ['a', 'b', 'd/1']) pair.write(path, path);
    await pair.run(['add', 'a', 'b', 'd']);
    pair.each((rig) => {
      for (const path of ['a.dvc', 'd.dvc', '.dvc/cache']) rig.remove(path);
    });
    const { ours } = await pair.run(['checkout', '--force']);
    expect(ours.out).toContain('D       a\n');
  });

  test('an out that no run has recorded fails, and by force what stands there goes', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.write('dvc.yaml', 'stages:\n  s:\n    cmd: x\n    outs:\n    - file\n');
    await pair.refused(['checkout']);
    await pair.run(['pull']);
    pair.write('file', 'mine');
    await pair.refused(['checkout']);
    await pair.run(['checkout', '-f']);
  });

  test('targets may be absolute paths', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    for (const path of ['a', 'd/1', 'd/s/2']) pair.write(path, path);
    await pair.run(['add', 'a', 'd']);
    pair.each((rig) => {
      rig.remove('a');
      rig.remove('d');
    });
    for (const path of ['a.dvc', 'd/s', 'd']) {
      await pair.askDvc(['checkout', pair.dvc.path(path)], '');
      await runOurs(pair.ours.root, ['checkout', pair.ours.path(path)]);
      expect(contentOf(pair.ours.root), path).toEqual(contentOf(pair.dvc.root));
    }
  });
});
