import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/commands/context.ts';
import { Log } from '../../src/github/log.ts';
import { harmlessLines } from '../../src/github/runner-commands.ts';
import type { Outcome } from '../../src/run/run.ts';
import { stage } from '../plan/make-stage.ts';
import { obeyed } from './runner-parser.ts';

function recorder() {
  let text = '';
  const log = new Log({
    workspace: '/work',
    write: (more) => {
      text += more;
    },
  });
  return {
    log,
    emit: log.listener(''),
    text: () => text,
    lines: () => text.split('\n').slice(0, -1),
    commands: () => obeyed(text),
  };
}

const started = (name: string): Event => ({
  kind: 'stage-started',
  stage: stage(name),
  reasons: [{ kind: 'not-locked' }],
});
const output = (name: string, text: string): Event => ({
  kind: 'stage-output',
  stage: stage(name),
  text,
  stream: 'stdout',
});
const finished = (name: string, outcome: Outcome, more: object = {}): Event => ({
  kind: 'stage-finished',
  run: { stage: stage(name), outcome, seconds: 3, reasons: [], ...more },
});

describe('a stage', () => {
  test('has one group with its reason, its output fenced in, and its result behind', () => {
    const { emit, lines, commands } = recorder();
    for (const event of [
      started('train'),
      { kind: 'stage-command', stage: stage('train'), command: 'node train.mjs' } as const,
      output('train', 'epoch 1'),
      output('train', 'epoch 2'),
      finished('train', 'ran'),
    ])
      emit(event);
    const token = /^::stop-commands::([0-9a-f]{48})$/.exec(lines()[1] ?? '')?.[1];
    expect(lines()).toEqual([
      '::group::train · never ran',
      `::stop-commands::${token}`,
      '> node train.mjs',
      'epoch 1',
      'epoch 2',
      `::${token}::`,
      '::endgroup::',
      '● train ran in 3 s',
    ]);
    expect(commands().map(({ name }) => name)).toEqual(['group', 'endgroup']);
  });

  test('without output has a line only', () => {
    const { emit, lines } = recorder();
    for (const event of [started('train'), finished('train', 'restored')]) emit(event);
    expect(lines()).toEqual(['↺ train restored']);
  });

  test('that is fresh has nothing at all', () => {
    const { emit, text } = recorder();
    for (let i = 0; i < 1_000; i++) emit(finished(`s${i}`, 'fresh'));
    expect(text()).toBe('');
  });

  test('that is blocked names who blocks it', () => {
    const { emit, lines } = recorder();
    emit(finished('evaluate', 'blocked', { blockedBy: ['train'] }));
    expect(lines()).toEqual(['▢ evaluate blocked by train']);
  });

  test('that failed is an error on its line of dvc.yaml, with the next step', () => {
    const { log, commands } = recorder();
    log.listener('sub')(
      finished('train', 'failed', {
        failure: { reason: 'stage', message: 'exit code 1', hint: 'see its output' },
      }),
    );
    expect(commands()).toEqual([
      { name: 'error', properties: { file: 'sub/dvc.yaml', line: '1' }, data: 'exit code 1\nsee its output' },
    ]);
  });

  test('keeps its group to itself when others say something meanwhile', () => {
    const { emit, log, lines } = recorder();
    for (const event of [
      started('a'),
      started('b'),
      output('a', 'a1'),
      finished('b', 'ran'),
      output('a', 'a2'),
    ])
      emit(event);
    log.failure({ reason: 'storage', message: 'slow remote' }, 'warning');
    emit(finished('a', 'ran'));
    const shown = lines().filter((line) => !/^::[0-9a-f]{48}::$|stop-commands/.test(line));
    expect(shown).toEqual([
      '::group::a · never ran',
      'a1',
      'a2',
      '::endgroup::',
      '● b ran in 3 s',
      '::warning::slow remote',
      '● a ran in 3 s',
    ]);
  });

  test('that goes on after another one has a continued group', () => {
    const { emit, commands } = recorder();
    for (const event of [output('a', '1'), output('b', '1'), output('a', '2')]) emit(event);
    expect(commands().map(({ name, data }) => `${name} ${data}`)).toEqual([
      'group a',
      'endgroup ',
      'group b',
      'endgroup ',
      'group a (continued)',
    ]);
  });

  test('has a token of its own each time', () => {
    const { emit, text } = recorder();
    for (const event of [output('a', '1'), output('b', '1'), output('a', '2')]) emit(event);
    expect(new Set(text().match(/stop-commands::[0-9a-f]+/g)).size).toBe(3);
  });
});

describe('output that looks like a command', () => {
  const hostile = [
    '::set-output name=x::1',
    '  ::error::x',
    '\u00a0\u2003::warning::x',
    '\u0085::notice::x',
    '\ufeff::add-mask::e',
    '::set-env name=LD_PRELOAD::/tmp/x',
    'train: ##[set-output name=passed;]true',
    '####[error]x',
    '##[##[group]]',
    'ok\r::error::x',
    'ok\r\n::error::x',
    '::stop-commands::x',
    '::endgroup::',
    '::debug::',
    '::::',
    ':: ::',
  ];

  test.each(hostile)('is not obeyed: %j', (line) => {
    const { emit, log, commands } = recorder();
    emit(output('train', line));
    log.line(line);
    emit(finished('train', 'ran'));
    expect(commands().map(({ name }) => name)).toEqual(['group', 'endgroup']);
    // The fence is only the second net: without it nothing would be obeyed either.
    expect(harmlessLines(line).flatMap((each) => obeyed(each))).toEqual([]);
  });

  test('is still there to read', () => {
    expect(harmlessLines('  ::error::x')).toEqual(['  : :error::x']);
    expect(harmlessLines('a::b ##[c]')).toEqual(['a::b ## [c]']);
  });

  test('of any kind is never obeyed, in a name, a reason, a message or a line', () => {
    const piece = fc.constantFrom(
      '::',
      '##[',
      ']',
      ' ',
      '\r',
      '\n',
      '\u0085',
      '\u2028',
      'error',
      'stop-commands',
      'x',
      'name=',
      '%0A',
      ';',
      ',',
      '[',
      '#',
      '\u001b[31m',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (name, line, message) => {
        const { emit, log, commands } = recorder();
        emit(started(name));
        emit({ kind: 'stage-command', stage: stage(name), command: line });
        emit(output(name, line));
        emit({ kind: 'stage-heartbeat', stage: stage(name), seconds: 60 });
        emit({ kind: 'note', text: line });
        emit({ kind: 'lock-written', file: line, created: true });
        emit({ kind: 'warning', failure: { reason: 'data', message, location: { file: name, line: 3 } } });
        emit(finished(name, 'failed', { failure: { reason: 'stage', message }, blockedBy: [line] }));
        log.close();
        const names = commands().map((command) => command.name);
        expect(names.filter((each) => !['group', 'endgroup', 'warning', 'error'].includes(each))).toEqual([]);
        expect(names.filter((each) => each === 'error').length).toBeLessThanOrEqual(1);
        expect(names.filter((each) => each === 'group')).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('progress of a large transfer is said in tenths, of a small one at its end', () => {
  const { emit, lines } = recorder();
  for (let objects = 0; objects <= 1_000; objects++)
    emit({ kind: 'transfer-progress', what: 'fetch', objects, of: 1_000, bytes: objects * 1e6, seconds: 1 });
  for (let objects = 0; objects <= 3; objects++)
    emit({ kind: 'transfer-progress', what: 'push', objects, of: 3, bytes: objects, seconds: 1 });
  expect(lines()).toHaveLength(12);
  expect(lines().at(-2)).toBe('fetch: 1,000 of 1,000 objects, 1 GB');
  expect(lines().at(-1)).toBe('push: 3 of 3 objects, 3 B');
});
