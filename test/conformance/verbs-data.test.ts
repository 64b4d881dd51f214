import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 240_000;

const pipeline = `stages:
  make:
    cmd: python3 -c "print('never run here')"
    outs:
    - big.bin
    - folder
    metrics:
    - scores.json
    plots:
    - curve.csv
metrics:
- folder/inner.json
plots:
- drawn:
    x: {tracked.csv: step}
    y: {tracked.csv: loss}
`;

/** Both sides have everything in the remote, and nothing here. */
async function projectWithRemote(pair: VerbPair): Promise<void> {
  pair.write('dvc.yaml', pipeline);
  pair.write('big.bin', 'x'.repeat(5000));
  pair.write('folder/inner.json', '{"a": 1}');
  pair.write('folder/rest', 'y'.repeat(300));
  pair.write('folder/deep/part', 'part');
  pair.write('scores.json', '{"b": 2}');
  pair.write('curve.csv', 'x,y\n1,2\n');
  pair.write('tracked.csv', 'step,loss\n1,2\n');
  pair.write('single', 'alone');
  await pair.run(['commit', '-f']);
  await pair.run(['add', 'tracked.csv', 'single']);
  pair.write('.dvc/config', config('../store'));
}

function config(url: string): string {
  return `[core]\n    remote = r\n[remote "r"]\n    url = ${url}\n`;
}

function emptyCache(pair: VerbPair): void {
  pair.each((rig) => fs.rmSync(rig.path('.dvc/cache'), { recursive: true, force: true }));
}

describe.skipIf(program === '')('fetch and push of a part, beside real DVC', () => {
  test('fetch takes only what is small enough, or a metric or a plot', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await projectWithRemote(pair);
    await pair.run(['push', '--no-run-cache']);
    for (const words of [
      ['--max-size', '100'],
      ['--max-size', '5000'],
      ['--max-size', '0', 'single'],
      ['--type', 'metrics'],
      ['--type', 'plots'],
      ['--type', 'plots', '--type', 'metrics', '--max-size', '9'],
      ['--no-run-cache', 'single'],
    ]) {
      emptyCache(pair);
      await pair.run(['fetch', ...words]);
      expect(fs.existsSync(pair.ours.path('.dvc/cache/files/md5')), words.join(' ')).toBe(true);
    }
    await pair.run(['fetch', '--max-size', 'much']);
    await pair.run(['fetch', '--type', 'params']);
  });

  test('push of a path in a folder uploads that part', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await projectWithRemote(pair);
    for (const [at, targets] of [['folder/deep'], ['folder/rest', 'single'], ['folder']].entries()) {
      // A new place each time: DVC believes a list of files that it once put there, and looks no further.
      pair.write('.dvc/config', config(`../store${at}`));
      await pair.run(['push', ...targets]);
    }
    pair.write('.dvc/config', config('../store0'));
    emptyCache(pair);
    await pair.run(['pull', 'folder/deep']);
  });

  test('push without a remote fails as DVC does', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await projectWithRemote(pair);
    pair.write('.dvc/config', '');
    for (const words of [['push'], ['push', '-r', 'nowhere'], ['push', 'nothing-here']]) {
      const { dvc } = await pair.run(words);
      expect(dvc.code, words.join(' ')).not.toBe(0);
    }
  });

  test('ls and get take options of the remote from the command line', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await projectWithRemote(pair);
    const store = pair.outside.path('store');
    pair.write('.dvc/config', config(store));
    await pair.run(['push', 'folder', 'single']);
    pair.write('.dvc/config', config('/nowhere'));
    pair.outside.write('conf', config(store));
    pair.each((rig) => {
      rig.git('add', '.');
      rig.git('commit', '-qm', 'data elsewhere');
      for (const name of ['folder', 'single', '.dvc/cache'])
        fs.rmSync(rig.path(name), { recursive: true, force: true });
    });
    const url = `url=${store}`;
    for (const words of [
      ['ls', '.', 'folder', '--remote-config', url],
      ['ls', '.', 'folder', '-R', '--remote', 'r', '--remote-config', url],
      ['ls', '.', 'folder', '--config', pair.outside.path('conf')],
    ]) {
      const { dvc, ours } = await pair.run(words);
      expect(ours.out, words.join(' ')).toBe(dvc.out);
      expect(ours.out).toContain('rest');
    }
    await pair.run(['get', '.', 'folder', '-o', 'got', '--remote-config', url]);
    await pair.run(['get', '.', 'single', '-o', 'file', '--config', pair.outside.path('conf')]);
    expect(pair.ours.read('got/deep/part')).toBe('part');
    const { dvc } = await pair.run(['ls', '.', 'folder', '--config', 'absent']);
    expect(dvc.code).not.toBe(0);
  });

  test('ls of a folder whose list of files is nowhere', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await projectWithRemote(pair);
    emptyCache(pair);
    await pair.run(['ls', '.', 'folder']);
    pair.each((rig) => fs.rmSync(rig.path('folder'), { recursive: true }));
    for (const words of [['folder'], ['-R'], ['--dvc-only']]) {
      const { dvc, ours } = await pair.run(['ls', '.', ...words]);
      expect(ours.out, `${words.join(' ')}\n${dvc.err}\n${ours.err}`).toBe(dvc.out);
    }
  });
});
