import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/github/review/changed-lines.ts';
import { declaring, unnamedPaths } from '../../../src/github/review/undeclared.ts';
import type { StageRow } from '../../../src/report/stage-rows.ts';
import { dep, out, stage } from '../../plan/make-stage.ts';

describe('the lines of a patch', () => {
  test('are numbered as at the head, through several hunks', () => {
    const patch =
      '@@ -1,3 +1,4 @@ stages:\n a\n-b\n+B\n+new\n c\n@@ -10 +11,0 @@\n-gone\n@@ -20,0 +20 @@\n+last';
    expect([...linesOf(patch)].map(([line, { text, isChanged }]) => [line, text, isChanged])).toEqual([
      [1, 'a', false],
      [2, 'B', true],
      [3, 'new', true],
      [4, 'c', false],
      [20, 'last', true],
    ]);
  });

  test.each(['', 'no patch', '+a\n b', '@@ broken @@\n+a', '@@ -1 +99999999999999999999 @@\n+a'])(
    'of what is none are none: %j',
    (patch) => {
      expect(linesOf(patch).size).toBe(0);
    },
  );

  test('a note about a missing line end is no line', () => {
    expect([...linesOf('@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file').keys()]).toEqual([1]);
  });
});

const row = (cmd: string | readonly string[], more: Partial<StageRow['stage']> = {}): StageRow =>
  ({ stage: stage('train', { cmd, ...more }), reasons: [] }) as unknown as StageRow;

describe('paths that a command names and its stage does not', () => {
  test.each<[string, StageRow, string[]]>([
    ['a script', row('python train.py --lr 1'), ['train.py']],
    ['behind an equals sign', row('python -m x --config=conf/a.json'), ['conf/a.json']],
    ['redirected', row('sort <in.txt >out.txt'), ['in.txt', 'out.txt']],
    ['in quotes', row("python 'train.py'"), ['train.py']],
    ['in one of several commands', row(['echo hi', './run.sh']), ['run.sh']],
    ['below the working folder', row('python ../lib/a.py b.py', { wdir: 'sub' }), ['lib/a.py', 'sub/b.py']],
    ['twice, said once', row('cat a.txt && cat a.txt'), ['a.txt']],
    ['a dependency', row('python train.py', { deps: [dep('train.py')] }), []],
    ['in a folder that is one', row('python src/train.py', { deps: [dep('src')] }), []],
    ['beside a folder that is one', row('python src2/train.py', { deps: [dep('src')] }), ['src2/train.py']],
    ['an output', row('touch model.bin', { outs: [out('model.bin')] }), []],
    ['outside', row('cat ../x.txt /etc/passwd'), []],
    ['a variable, a pattern', row('cat $X/a.txt *.csv'), []],
    ['made by a template', row('python a.py', { parametrized: true }), []],
    ['with an open quote', row("python 'a.py"), []],
  ])('%s', (_, about, paths) => {
    expect(unnamedPaths(about)).toEqual(paths);
  });
});

describe('the correction', () => {
  const block = (text: string, changed: readonly number[]) =>
    new Map(text.split('\n').map((line, i) => [i + 1, { text: line, isChanged: changed.includes(i + 1) }]));
  const list = '  train:\n    cmd: python train.py\n    deps:\n      - data.csv\n      - more.csv';
  test.each<[string, StageRow, string, number[], unknown]>([
    [
      'an item behind a changed one',
      row('x', { deps: [dep('data.csv')] }),
      list,
      [4],
      { line: 4, lines: ['      - data.csv', '      - train.py'] },
    ],
    ['no changed item, no correction', row('x', { deps: [dep('data.csv')] }), list, [2], undefined],
    [
      'a list in one line',
      row('x', { deps: [dep('a')] }),
      '  train:\n    deps: [a, b]',
      [2],
      { line: 2, lines: ['    deps: [a, b, train.py]'] },
    ],
    ['an empty list', row('x'), '  t:\n    deps: []', [2], { line: 2, lines: ['    deps: [train.py]'] }],
    [
      'no list at all: behind the command',
      row('x'),
      '  train:\n    cmd: python train.py\n    outs: [m]',
      [2],
      { line: 2, lines: ['    cmd: python train.py', '    deps: [train.py]'] },
    ],
    ['a command of several lines', row('x'), '  t:\n    cmd: a\n      b\n    outs: [m]', [2], undefined],
    ['a command in a block', row('x'), '  t:\n    cmd: |\n      b', [2, 3], undefined],
    [
      'a list that the diff does not show',
      row('x', { deps: [dep('a')] }),
      '  t:\n    cmd: a\n    outs: [m]',
      [2],
      undefined,
    ],
    [
      'items with settings',
      row('x', { deps: [dep('a')] }),
      '  t:\n    deps:\n    - a:\n        x: 1',
      [3],
      undefined,
    ],
    ['a comment behind the list', row('x', { deps: [dep('a')] }), '  t:\n    deps: [a] # b', [2], undefined],
  ])('%s', (_, about, text, changed, fix) => {
    expect(declaring(about, ['train.py'], block(text, changed))).toEqual(fix);
  });

  test('names paths from the working folder, quoted where YAML would read something else', () => {
    const about = row('x', { wdir: 'sub' });
    const text = '  t:\n    cmd: x\n    outs: [m]';
    expect(declaring(about, ['sub/a.py', 'lib/b.py', 'sub/-c.txt'], block(text, [2]))?.lines[1]).toBe(
      '    deps: [a.py, ../lib/b.py, "-c.txt"]',
    );
  });
});
