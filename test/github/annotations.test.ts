import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Log } from '../../src/github/log.ts';
import { runnerCommand } from '../../src/github/runner-commands.ts';
import { obeyed } from './runner-parser.ts';

function recorder() {
  let text = '';
  const log = new Log({
    workspace: '/work',
    write: (more) => {
      text += more;
    },
  });
  return { log, text: () => text, lines: () => text.split('\n').slice(0, -1), commands: () => obeyed(text) };
}

describe('annotations', () => {
  test('come back from the runner as they were meant', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (message, file) => {
        const [found] = obeyed(runnerCommand('error', { file, line: 3 }, message));
        expect(found).toEqual({ name: 'error', properties: { file, line: '3' }, data: message });
      }),
    );
  });

  test('are at most nine of a level; the rest is said in lines', () => {
    const { log, commands, lines } = recorder();
    for (let i = 0; i < 12; i++)
      for (const level of ['error', 'warning', 'notice'] as const) log.annotate({ level, message: `m${i}` });
    expect(commands()).toHaveLength(27);
    expect(lines()).toHaveLength(36);
    expect(lines()).toContain('error: m11');
  });

  test('say the same thing once', () => {
    const { log, lines } = recorder();
    for (let i = 0; i < 3; i++) log.failure({ reason: 'data', message: 'gone' });
    expect(lines()).toEqual(['::error::gone']);
  });

  test.each([
    ['../../etc/passwd', undefined],
    ['/etc/passwd', undefined],
    ['/work/sub/params.yaml', 'sub/params.yaml'],
    ['../params.yaml', 'params.yaml'],
    ['dvc.yaml', 'sub/dvc.yaml'],
  ])('of %s point into the workspace or nowhere', (file, expected) => {
    const { log, commands } = recorder();
    log.failure({ reason: 'project', message: 'm', location: { file } }, 'error', 'sub');
    expect(commands()[0]?.properties.file).toBe(expected);
  });

  test('are cut between characters', () => {
    const { log, commands } = recorder();
    log.annotate({ level: 'error', message: '😀'.repeat(5_000) });
    expect(commands()[0]?.data).toBe(`${'😀'.repeat(999)}…`);
  });

  test('hold no token, whatever an error said', () => {
    const { log, text } = recorder();
    log.failure({
      reason: 'git',
      message: `unable to access 'https://x-access-token:ghs_${'a'.repeat(36)}@github.com/'`,
    });
    expect(text()).not.toContain('ghs_');
  });
});

describe('a command to the runner', () => {
  test('leaves out properties that have no value', () => {
    expect(runnerCommand('error', { file: undefined, title: '', line: 0, col: 7 }, 'x')).toBe(
      '::error line=0,col=7::x',
    );
    expect(runnerCommand('error', { file: undefined }, 'x')).toBe('::error::x');
    expect(runnerCommand('endgroup', {}, '')).toBe('::endgroup::');
  });

  test('has every character escaped that would end a value or the command', () => {
    expect(runnerCommand('error', { title: 'a:b,c%d\r\ne' }, 'a:b,c%d\r\ne\n')).toBe(
      '::error title=a%3Ab%2Cc%25d%0D%0Ae::a:b,c%25d%0D%0Ae%0A',
    );
  });
});
