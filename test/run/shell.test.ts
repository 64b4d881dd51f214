import { describe, expect, test } from 'vitest';
import { fishSupportsNoConfig, launchOf, stageEnvironment } from '../../src/run/shell.ts';

describe('the shell of a command', () => {
  const cases: readonly (readonly [string | undefined, readonly string[]])[] = [
    [undefined, ['/bin/sh', '-c', 'x']],
    ['', ['/bin/sh', '-c', 'x']],
    ['/bin/bash', ['/bin/bash', '--noprofile', '--norc', '-c', 'x']],
    ['/opt/BASH', ['/opt/BASH', '--noprofile', '--norc', '-c', 'x']],
    ['/usr/bin/zsh', ['/usr/bin/zsh', '--no-rcs', '-c', 'x']],
    ['/usr/bin/fish', ['/usr/bin/fish', '-c', 'x']],
    ['/bin/dash', ['/bin/dash', '-c', 'x']],
    ['/bin/bash5', ['/bin/bash5', '-c', 'x']],
  ];
  test.each(cases)('SHELL=%s starts %j', (shell, argv) => {
    const launch = launchOf('x', { SHELL: shell }, { platform: 'linux' });
    expect(launch).toEqual({ kind: 'program', file: argv[0], args: argv.slice(1) });
  });

  test('a fish that knows the option reads no configuration', () => {
    const launch = launchOf('x', { SHELL: 'fish' }, { platform: 'linux', fishHasNoConfig: true });
    expect(launch).toEqual({ kind: 'program', file: 'fish', args: ['--no-config', '-c', 'x'] });
  });

  test('Windows has its own shell', () => {
    expect(launchOf('x', { SHELL: 'bash' }, { platform: 'win32' })).toEqual({
      kind: 'system-shell',
      line: 'x',
    });
  });

  test.each([
    ['fish, version 3.7.0\n', true],
    ['fish, version 3.3.0', true],
    ['fish, version 3.2.2', false],
    ['fish, version 4.0b1', true],
    ['fish, version 2.7.1-1300', false],
    ['', false],
  ])('%j: knows --no-config: %s', (text, answer) => {
    expect(fishSupportsNoConfig(text)).toBe(answer);
  });
});

describe('the environment of a command', () => {
  const where = { projectRoot: '/w/p', address: 'sub/dvc.yaml:train', platform: 'linux' } as const;

  test('names the project and the stage', () => {
    const env = stageEnvironment({ A: '1', DVC_STAGE: 'other' }, where);
    expect(env).toEqual({ A: '1', DVC_ROOT: '/w/p', DVC_STAGE: 'sub/dvc.yaml:train' });
  });

  test('leaves a project root that is set already', () => {
    expect(stageEnvironment({ DVC_ROOT: '/outer' }, where).DVC_ROOT).toBe('/outer');
  });

  const pyenv = { PYENV_DIR: '/w', PYENV_HOOK_PATH: '/h', PYENV_VERSION: '3', PYENV_ROOT: '/pyenv' };
  test('loses what a pyenv shim put before PATH', () => {
    const PATH = '/pyenv/versions/3/bin:/pyenv/libexec:/pyenv/plugins/a/bin:/pyenv/plugins/b:/usr/bin:/bin';
    expect(stageEnvironment({ ...pyenv, PATH }, where).PATH).toBe('/usr/bin:/bin');
  });

  test('keeps PATH outside pyenv, or when no shim changed it', () => {
    expect(stageEnvironment({ PATH: '/a:/b/libexec:/c' }, where).PATH).toBe('/a:/b/libexec:/c');
    expect(stageEnvironment({ ...pyenv, PATH: '/a:/b:/c' }, where).PATH).toBe('/a:/b:/c');
  });
});
