import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/plan/verdict.ts';
import { stripAnsi, visible } from '../../src/report/escape.ts';
import { pagesOf } from '../../src/report/links.ts';
import { mdText } from '../../src/report/markdown/escape.ts';
import { reasonWords, whyReasons, whyStage } from '../../src/report/reasons.ts';
import { redact } from '../../src/report/redact.ts';
import { assemble, type ReportInput } from '../../src/report/report.ts';
import { stageRows } from '../../src/report/stage-rows.ts';
import { planText, reportText, runText } from '../../src/report/terminal.ts';
import { columnsText, wrap } from '../../src/report/terminal-style.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { counted, list, plainWords } from '../../src/report/words.ts';
import type { Value } from '../../src/values/value.ts';
import { cases } from './cases.ts';
import { headSha, links, plan, planned, ran, run, stage } from './fixtures.ts';

const path = { path: 'src/a.py', at: 'src/a.py' } as const;
const param = { kind: 'changed-param', file: 'params.yaml', at: 'params.yaml' } as const;

function section(values: Readonly<Record<string, Value>>): Value {
  return new Map(Object.entries(values));
}

describe('reasons in words', () => {
  it.each<[Reason, string]>([
    [{ kind: 'not-locked' }, 'never ran'],
    [{ kind: 'always-changed' }, 'always runs'],
    [{ kind: 'forced' }, 'forced'],
    [{ kind: 'changed-checksum' }, 'the file itself was edited'],
    [{ kind: 'changed-command', old: 'a', new: ['b', 'c'] }, 'command a → b; c'],
    [{ kind: 'changed-command', old: 'a'.repeat(80), new: 'b' }, 'command changed'],
    [{ kind: 'changed-dep', ...path, status: 'modified' }, 'src/a.py changed'],
    [{ kind: 'changed-dep', ...path, status: 'new' }, 'src/a.py is new'],
    [{ kind: 'changed-dep', ...path, status: 'update available' }, 'src/a.py has an update'],
    [{ kind: 'missing-dep', ...path, status: 'deleted' }, 'src/a.py is missing'],
    [{ kind: 'changed-out', ...path, status: 'not in cache' }, 'output src/a.py is not in the cache'],
    [{ kind: 'missing-out', ...path, status: 'deleted' }, 'output src/a.py is missing'],
    [{ ...param, key: 'train.lr', status: 'modified', old: 0.1, new: 0.01 }, 'train.lr 0.1 → 0.01'],
    [{ ...param, key: 'train.lr', status: 'new', new: 1n }, 'train.lr is new: 1'],
    [{ ...param, key: 'train.lr', status: 'deleted', old: 'x' }, 'train.lr was removed (was x)'],
    [{ ...param, key: 'train.lr', status: 'deleted' }, 'train.lr is missing'],
    [
      {
        ...param,
        key: 'train',
        status: 'modified',
        old: section({ lr: 0.1, epochs: 60n }),
        new: section({ lr: 0.3, epochs: 60n }),
      },
      'train.lr 0.1 → 0.3',
    ],
    [
      {
        ...param,
        key: 'a',
        status: 'modified',
        old: section({ b: section({ c: 1n }), gone: 2n }),
        new: section({ b: section({ c: 2n }), fresh: 3n }),
      },
      'a.b.c 1 → 2; a.fresh is new: 3; a.gone was removed (was 2)',
    ],
    [
      {
        ...param,
        key: 'a',
        status: 'modified',
        old: section({ b: 1n, c: 1n, d: 1n, e: 1n }),
        new: section({ b: 2n, c: 2n, d: 2n, e: 2n }),
      },
      "a {'b': 1, 'c': 1, 'd': 1, 'e': 1} → {'b': 2, 'c': 2, 'd': 2, 'e': 2}",
    ],
    [{ ...param, status: 'deleted' }, 'params.yaml is missing'],
    [{ ...param, status: 'modified' }, 'params.yaml changed'],
  ])('$0.kind $0.status: $1', (reason, expected) => {
    expect(plainWords(reasonWords(reason))).toBe(expected);
  });

  it('three are told, the rest counted', () => {
    const reasons: readonly Reason[] = Array.from({ length: 5 }, (_, i) => ({
      kind: 'changed-dep',
      path: `f${i}`,
      at: `f${i}`,
      status: 'modified',
    }));
    expect(plainWords(whyReasons(reasons))).toBe('f0 changed; f1 changed; f2 changed; and 2 more');
  });

  it('a stage says its own reasons first, then whom it waits for', () => {
    const why = (
      kind: 'stale' | 'waiting' | 'unknown' | 'frozen',
      more: Parameters<typeof planned>[2],
      unseen?: readonly string[],
    ) => {
      const one = planned(stage({ name: 's' }), kind, more);
      const verdict = unseen === undefined ? one.verdict : { ...one.verdict, unknown: unseen };
      return plainWords(whyStage(stageRows(plan([{ ...one, verdict }]), undefined)[0] as never));
    };
    expect(why('stale', { reasons: [{ kind: 'forced' }], causedBy: ['up'] })).toBe('forced; waits for up');
    expect(why('waiting', { causedBy: ['a', 'b', 'c', 'd'] })).toBe('waits for a, b, c and 1 more');
    expect(why('unknown', {}, ['data'])).toBe('cannot tell: data cannot be seen');
    expect(why('frozen', {})).toBe('frozen');
  });
});

describe('words', () => {
  it('counts and lists as English does', () => {
    expect([counted(1, 'stage'), counted(1_234, 'stage'), counted(2, 'box', 'boxes')]).toEqual([
      '1 stage',
      '1,234 stages',
      '2 boxes',
    ]);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => plainWords(list(items)))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(plainWords(list(['a', 'b', 'c'], 2))).toBe('a, b and 1 more');
  });
});

describe('terminal texts', () => {
  const make = (name: string) => (cases[name] as () => ReportInput)();

  it('a plan tells each stage that is not fresh, within the width', () => {
    const { plan: three } = make('plan-only');
    const text = planText(three as never, { columns: 60 });
    expect(text).toMatch(/^2 of 41 stages are stale, 3 more wait for them/);
    expect(text).toMatch(/◆ stale {3}\s+train {2,}train\.lr 0\.1 → 0\.01; waits for/);
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60);
    expect(text).not.toContain('survey');
  });

  it('colours only when asked for', () => {
    const { plan: three } = make('plan-only');
    expect(planText(three as never)).not.toContain('\u001b');
    expect(planText(three as never, { colour: true })).toContain('\u001b[33m◆ stale');
    expect(stripAnsi(planText(three as never, { colour: true }))).toBe(planText(three as never));
  });

  it('a run tells what ran, what failed with its log, and what was moved', () => {
    const text = runText(make('failed').run as never);
    expect(text).toContain('● ran        featurize      51 s');
    expect(text).toContain('failed train: failed to run: node train.mjs, exited with 1');
    expect(text).toContain('  | Error: cannot allocate 61.0 GiB');
    expect(text).toContain('blocked by train');
    expect(text).toMatch(
      /Fetched 3 objects, 1\.1 MB; pushed 14 objects, 21\.5 MB; not moved: 812 objects, 12\.4 GB\.\n$/,
    );
  });

  it('hostile names cannot act on the terminal', () => {
    const one = stage({ name: '\u001b[2Jx\u202e\r\n' });
    const text =
      runText(run([ran(one, 'failed', { logTail: ['\u001b]0;title\u0007ok'] })])) +
      reportText(assemble({ ...make('refused'), name: '\u001b[2J' }));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('columns line up by what is seen', () => {
    expect(
      columnsText(
        [
          ['a', '1'],
          ['宽', '22'],
        ],
        [false, true],
      ),
    ).toEqual(['a    1', '宽  22']);
    expect(wrap('aa bb cc', 5, 2)).toBe('aa bb\n  cc');
  });
});

describe('links', () => {
  const head = { rev: 'HEAD', sha: headSha };
  it.each([
    [
      'a line of a file',
      links,
      'dvc.yaml',
      3,
      `https://github.com/acme/penguins/blob/${headSha}/dvc.yaml#L3`,
    ],
    [
      'odd names',
      links,
      'a b/ü(1)#.yaml',
      undefined,
      `https://github.com/acme/penguins/blob/${headSha}/a%20b/%C3%BC%281%29%23.yaml`,
    ],
    [
      'a project in a folder',
      { ...links, folder: 'ml/one' },
      'dvc.yaml',
      1,
      `https://github.com/acme/penguins/blob/${headSha}/ml/one/dvc.yaml#L1`,
    ],
    ['a path that leaves', links, '../x', 1, undefined],
    ['an absolute path', links, '/etc/passwd', 1, undefined],
    ['another scheme', { repository: 'javascript:alert(1)' }, 'x', 1, undefined],
    ['an address with a space', { repository: 'https://a.b/c d' }, 'x', 1, undefined],
    ['no repository', {}, 'x', 1, undefined],
  ])('%s', (_, given, file, line, expected) => {
    expect(pagesOf({ links: given, head }).line(file, line)).toBe(expected);
  });

  it('without a real commit id there is no line to point at', () => {
    expect(pagesOf({ links, head: { rev: 'HEAD', sha: 'main' } }).line('x', 1)).toBeUndefined();
    expect(pagesOf({ links, head: undefined }).line('x', 1)).toBeUndefined();
  });
});

describe('hostile lines', () => {
  it.each([
    'eyJ-',
    '://a',
    'eyJaaaaaaaa.',
    'sig=',
    '-----BEGIN PRIVATE KEY-----',
    'ghp_',
    '\u001b]',
    '\u001b[1;',
    '`',
    '@',
  ])('of %j are read quickly', (piece) => {
    const line = piece.repeat(65_536 / piece.length);
    const started = performance.now();
    redact(line);
    visible(stripAnsi(line), 2_000);
    mdText(line);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
