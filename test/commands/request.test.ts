import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../src/commands/request.ts';
import type { Verb } from '../../src/commands/verb.ts';

const verb = (name: string, more: Partial<Verb> = {}): Verb => ({
  name,
  help: `does ${name}`,
  options: [],
  exit: { style: 'own', failure: 1 },
  run: async () => 0,
  ...more,
});
const verbs = [
  verb('plan', {
    args: '[targets...]',
    options: [
      { flags: '--base <rev>', help: '' },
      { flags: '--json', help: '' },
    ],
  }),
  verb('metrics diff', { args: '[revisions...]', options: [{ flags: '--no-path', help: '' }] }),
  verb('params diff', { args: '[revisions...]' }),
];
const parse = (text: string) =>
  parseRequest(
    text.split(' ').filter(Boolean),
    verbs.map((each) => ({ name: each.name, help: each.help, load: async () => each })),
    '1.2.3',
  );

describe('words become a request', () => {
  test('with targets and options in any order', async () => {
    expect(await parse('plan train --base main eval --json')).toMatchObject({
      kind: 'verb',
      verb: { name: 'plan' },
      words: { args: ['train', 'eval'], options: { base: 'main', json: true } },
    });
  });

  test('of two words', async () => {
    expect(await parse('metrics diff HEAD~1 --no-path')).toMatchObject({
      kind: 'verb',
      verb: { name: 'metrics diff' },
      words: { args: ['HEAD~1'], options: { path: false } },
    });
    expect(await parse('params diff')).toMatchObject({ kind: 'verb', verb: { name: 'params diff' } });
  });

  test('with global options before or after the verb', async () => {
    expect(await parse('--cd sub plan')).toMatchObject({ kind: 'verb', global: { cd: 'sub' } });
    expect(await parse('plan --cd sub -q --no-color')).toMatchObject({
      kind: 'verb',
      global: { cd: 'sub', quiet: true, colour: false },
    });
  });

  test('or a usage failure that names the nearest verb', async () => {
    const request = await parse('paln');
    expect(request).toMatchObject({ kind: 'failed', failure: { reason: 'usage' } });
    expect(request.kind === 'failed' && `${request.failure.message} ${request.failure.hint}`).toMatch(
      /Did you mean plan/,
    );
  });

  test('or a usage failure for an unknown option', async () => {
    expect(await parse('plan --bsae x')).toMatchObject({
      kind: 'failed',
      failure: { reason: 'usage', message: expect.stringContaining('--bsae') },
    });
  });

  test('or the help, the version', async () => {
    expect(await parse('--version')).toEqual({ kind: 'print', text: '1.2.3\n' });
    expect(await parse('--help')).toMatchObject({ kind: 'print', text: expect.stringContaining('plan') });
    expect(await parse('plan --help')).toMatchObject({
      kind: 'print',
      text: expect.stringContaining('--base <rev>'),
    });
    expect(await parse('')).toMatchObject({ kind: 'print', text: expect.stringContaining('does plan') });
  });
});
