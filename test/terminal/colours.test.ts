import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Rig } from '../rig.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const lockstep = `'${process.execPath}' --disable-warning=ExperimentalWarning '${cli}'`;

/** `script` gives a program a terminal, and prints what came to it. */
function onTerminal(rig: Rig, words: string, env: NodeJS.ProcessEnv = {}): string {
  const { NO_COLOR: _, CI: __, ...inherited } = process.env;
  return spawnSync('script', ['-qec', `${lockstep} ${words}`, '/dev/null'], {
    cwd: rig.root,
    env: { ...inherited, TERM: 'xterm-256color', ...env },
    encoding: 'utf8',
  }).stdout;
}

describe.skipIf(!existsSync('/usr/bin/script') || process.platform !== 'linux')('colours', () => {
  test.each<[string, NodeJS.ProcessEnv, string, boolean]>([
    ['on a terminal', {}, 'plan', true],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, 'plan', true],
    ['not with NO_COLOR', { NO_COLOR: '1' }, 'plan', false],
    ['not with --no-color', {}, '--no-color plan', false],
    ['not on a dumb terminal', { TERM: 'dumb' }, 'plan', false],
  ])('are there %s', async (_, env, words, expected) => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'stages: [\n');
    const shown = onTerminal(rig, words, env);
    expect(shown).toContain('dvc.yaml:');
    expect(shown.includes('\u001b[31m')).toBe(expected);
  });

  test('do not get into a file that only the errors go to', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'stages: [\n');
    onTerminal(rig, 'plan 2>errors.txt');
    expect(rig.read('errors.txt')).toMatch(/^ERROR: dvc\.yaml:/);
  });

  test('stay for the errors when what is printed goes into a file', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'stages: [\n');
    expect(onTerminal(rig, 'plan >printed.txt')).toContain('\u001b[31mERROR');
  });
});
