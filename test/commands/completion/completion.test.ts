import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const cli = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));

describe('completion', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = Rig.create();
    rig.write(
      'dvc.yaml',
      "stages:\n  train:\n    foreach: [a, b, '$(touch pwned)']\n    do: {cmd: 'true'}\n  try: {cmd: 'true'}\n",
    );
    rig.write('a file.csv', '');
    rig.write('bin/lockstep', `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
    chmodSync(rig.path('bin/lockstep'), 0o755);
    for (const shell of ['bash', 'zsh', 'fish'])
      rig.write(`completion.${shell}`, (await runOurs(rig.root, ['completion', shell])).out);
  });
  afterAll(() => rig[Symbol.asyncDispose]());

  const env = () => ({ PATH: `${rig.path('bin')}:${process.env.PATH}`, HOME: rig.root });

  /** What bash offers after these words, which are broken as readline breaks them. */
  function offered(line: string, ...words: readonly string[]): string[] {
    const script = `source completion.bash
COMP_LINE=$1 COMP_POINT=\${#1}; shift
COMP_WORDS=(lockstep "$@") COMP_CWORD=$#
_lockstep
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['-c', script, 'bash', `lockstep ${line}`, ...words], {
      cwd: rig.root,
      env: env(),
      encoding: 'utf8',
    });
    return out.split('\n').filter((word) => word !== '');
  }

  test.each<[string, string[], string[]]>([
    ['rep', ['rep'], ['repro', 'report']],
    ['exp r', ['exp', 'r'], ['run', 'remove', 'rename']],
    ['--cd somewhere fre', ['--cd', 'somewhere', 'fre'], ['freeze']],
    ['repro --force', ['repro', '--force'], ['--force', '--force-downstream']],
    ['exp run --set', ['exp', 'run', '--set'], ['--set-param']],
    ['fetch --type ', ['fetch', '--type', ''], ['metrics', 'plots']],
    ['repro tr', ['repro', 'tr'], ['train@\\$\\(touch\\ pwned\\)', 'train@a', 'train@b', 'try']],
    ['repro train@', ['repro', 'train', '@'], ['@\\$\\(touch\\ pwned\\)', '@a', '@b']],
    ['repro train@a', ['repro', 'train', '@', 'a'], ['a']],
    ['add a', ['add', 'a'], ['a\\ file.csv']],
  ])('bash offers after `lockstep %s` what fits', (line, words, expected) => {
    expect(offered(line, ...words).sort()).toEqual(expected.sort());
    expect(rig.exists('pwned')).toBe(false);
  });

  test('the scripts for zsh and fish know every verb, and the shells that are here accept all of them', async () => {
    for (const [shell, folder, mark] of [
      ['zsh', '/usr/bin/zsh', "'exp run') stages=1; files=1; options=('-S:"],
      ['fish', '/usr/bin/fish', `'__lockstep_at "exp run"' -s S -l set-param -r -d`],
      ['bash', '/bin/bash', "'exp run') stages=1; files=1; options='-S --set-param"],
    ] as const) {
      const file = `completion.${shell}`;
      expect(rig.read(file)).toContain(mark);
      if (existsSync(folder)) execFileSync(folder, ['-n', file], { cwd: rig.root });
    }
  });

  test('a shell that it does not know gets those that it does', async () => {
    const { code, err } = await runOurs(rig.root, ['completion', 'tcsh']);
    expect([code, err]).toEqual([
      2,
      "ERROR: there is no completion for 'tcsh'\n       one of: bash, zsh, fish\n",
    ]);
  });
});
