import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 120_000;
const words = ['git-hook', 'merge-driver', '--ancestor', 'o', '--our', 'a', '--their', 'b'];

/** A folder added with these files, its `.dvc` file under another name; nothing: an empty file. */
async function version(pair: VerbPair, name: string, files: Readonly<Record<string, string>> | undefined) {
  for (const rig of pair.both()) for (const path of ['data', 'data.dvc']) rig.remove(path);
  if (files === undefined) return pair.write(name, '');
  pair.each((rig) => fs.mkdirSync(rig.path('data')));
  for (const [path, text] of Object.entries(files)) pair.write(`data/${path}`, text);
  await pair.run(['add', 'data']);
  pair.each((rig) => fs.renameSync(rig.path('data.dvc'), rig.path(name)));
}

describe.skipIf(program === '')('the merge driver, beside real DVC', () => {
  test('merges, and refuses, the same with the same bytes', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    const cases = [
      [{ c: '1', 'd/x': 'x' }, { c: '1', 'd/x': 'x', 'd/y': 'y' }, { c: '2' }],
      [undefined, { a: '1' }, { b: '2' }],
      [undefined, undefined, { b: '2' }],
      [{ a: '1' }, { a: '2' }, { a: '3' }],
    ] as const;
    for (const [ancestor, our, their] of cases) {
      await version(pair, 'o', ancestor);
      await version(pair, 'a', our);
      await version(pair, 'b', their);
      await pair.run(words);
    }
    const out = (more: string) => `outs:\n- md5: f123456789.dir\n  hash: md5\n  path: p\n${more}`;
    pair.write('o', '');
    pair.write('a', out(''));
    for (const their of [
      out('  cache: false\n'),
      out('').replace('.dir', ''),
      `${out('')}- md5: a\n  path: q\n`,
    ]) {
      pair.write('b', their);
      await pair.refused(words);
    }
  });
});

describe('installed hooks', () => {
  test('push before a push, put data into place after a checkout, merge folders', {
    timeout: limit,
  }, async () => {
    await using rig = Rig.create();
    await using bin = Rig.create({ git: false, dvc: false });
    const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
    bin.write('lockstep', `#!/bin/sh\nexec '${process.execPath}' '${entry}' "$@"\n`, 0o755);
    const env = { ...process.env, PATH: `${bin.root}${delimiter}${process.env.PATH}` };
    const git = (...args: string[]) => execFileSync('git', args, { cwd: rig.root, env, stdio: 'pipe' });
    rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${bin.path('remote')}\n`);
    rig.write('.gitattributes', '*.dvc merge=dvc\n');
    rig.write('data/common', 'c');
    expect((await runOurs(rig.root, ['add', 'data'])).code).toBe(0);
    git('add', '.');
    git('commit', '-qm', 'data');
    for (const branch of ['one', 'two']) {
      git('checkout', '-qb', branch, 'main');
      rig.write(`data/${branch}`, branch);
      expect((await runOurs(rig.root, ['add', 'data'])).code).toBe(0);
      git('commit', '-qam', branch);
      rig.remove(`data/${branch}`);
    }
    expect((await runOurs(rig.root, ['install'])).code).toBe(0);
    git('checkout', '-q', '--force', 'one');
    expect(fs.readdirSync(rig.path('data')).sort()).toEqual(['common', 'one']);
    git('merge', '-q', '-m', 'both', 'two');
    await runOurs(rig.root, ['checkout']);
    expect(fs.readdirSync(rig.path('data')).sort()).toEqual(['common', 'one', 'two']);
    git('init', '-q', '--bare', bin.path('bare'));
    git('push', '-q', bin.path('bare'), 'one');
    expect((await runOurs(rig.root, ['status', '-c'])).out).toContain('in sync');
    const again = await runOurs(rig.root, ['install']);
    expect(again).toMatchObject({
      code: 1,
      err: expect.stringContaining("Hook 'post-checkout' already exists"),
    });
  });
});
