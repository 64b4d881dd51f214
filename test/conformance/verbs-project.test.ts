import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 240_000;

describe.skipIf(program === '')('init, destroy, unprotect and check-ignore, beside real DVC', () => {
  test('init makes the same project, with and without Git, and below its root', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.each((rig) => {
      rig.remove('.dvc');
      for (const name of ['sub', 'other', 'taken/.dvc']) fs.mkdirSync(rig.path(name), { recursive: true });
    });
    await pair.refused(['init', '--no-scm', '--subdir']);
    await pair.refused(['init'], 'sub');
    await pair.run(['init', '--subdir'], 'sub');
    await pair.run(['init', '--no-scm', 'other']);
    await pair.refused(['init', '--subdir'], 'taken');
    await pair.run(['init', '-f', '--subdir'], 'taken');
    const staged = pair.both().map((rig) => rig.git('diff', '--cached', '--name-only'));
    expect(staged[1]).toBe(staged[0]);
  });

  test('unprotect and destroy leave ordinary files behind', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await pair.run(['config', 'cache.type', 'symlink']);
    for (const path of ['a', 'd/1']) pair.write(path, path);
    await pair.run(['add', 'a', 'd']);
    pair.write('dvc.yaml', 'stages:\n  s:\n    cmd: echo 1 > out\n    outs:\n    - out\n');
    await pair.run(['repro']);
    await pair.run(['unprotect', 'a']);
    await pair.run(['unprotect', 'nowhere']);
    await pair.run(['destroy', '-f']);
    expect(fs.existsSync(pair.ours.path('.dvc'))).toBe(false);
    expect(fs.lstatSync(pair.ours.path('d/1')).isSymbolicLink()).toBe(false);
  });

  test('check-ignore names the line that decides', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('.dvcignore', '*.tmp\n!keep.tmp\nfolder/\n');
    pair.write('dir/.dvcignore', 'inner\n');
    pair.write('folder/f', 'x');
    const asked: readonly (readonly [readonly string[], string])[] = [
      [['a.tmp', 'b', 'keep.tmp'], ''],
      [['-d', '-n', 'a.tmp', 'keep.tmp', 'b', 'folder', 'folder/f', 'dir/inner', '.dvc'], ''],
      [['-d', 'inner', '../a.tmp'], 'dir'],
      [['-q', 'b'], ''],
      [['-n', 'b'], ''],
    ];
    for (const [words, folder] of asked) {
      const { dvc, ours } = await pair.run(['check-ignore', ...words], folder);
      expect(ours.out, words.join(' ')).toBe(dvc.out);
    }
  });

  test('check-ignore takes paths from standard input, up to an empty line', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('.dvcignore', '*.tmp\n');
    const input = ['b', 'dir/a.tmp', 'é.tmp', '', 'after.tmp', ''].join('\n');
    for (const words of [['--stdin'], ['--stdin', '-d', '-n'], ['--stdin', '-q']]) {
      const dvc = spawnSync(program, ['check-ignore', ...words], {
        cwd: pair.dvc.root,
        input,
        encoding: 'utf8',
        env: { ...process.env, DVC_NO_ANALYTICS: '1', PYTHONUTF8: '1' },
      });
      const lines = async function* () {
        yield* input.split('\n');
      };
      const ours = await runOurs(pair.ours.root, ['check-ignore', ...words], {}, { lines });
      expect(ours, words.join(' ')).toMatchObject({ code: dvc.status, out: dvc.stdout });
    }
    await pair.refused(['check-ignore', '--stdin', 'x']);
    await pair.refused(['check-ignore']);
  });
});
