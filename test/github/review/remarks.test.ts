import { describe, expect, test } from 'vitest';
import type { Finished } from '../../../src/github/finished.ts';
import { type ChangedLines, linesOf } from '../../../src/github/review/changed-lines.ts';
import { type Remark, remarksOf } from '../../../src/github/review/remarks.ts';
import type { ReportInput } from '../../../src/report/report.ts';
import { finishedJob, type Told } from '../finished-jobs.ts';

/** All stages of a finished job stand at line 3. */
const definition =
  '@@ -1,4 +1,5 @@\n stages:\n+# ours\n   train:\n+    cmd: node train.mjs\n     outs: [train.bin]';
const lock =
  '@@ -1,3 +1,6 @@\n schema: 2.0\n stages:\n   evaluate:\n-    cmd: a\n+    cmd: b\n   train:\n+    cmd: c';
const changes = (patches: Readonly<Record<string, string>>): ChangedLines =>
  new Map(Object.entries(patches).map(([path, patch]) => [path, linesOf(patch)]));

function remarks(
  told: readonly Told[],
  patches: Readonly<Record<string, string>>,
  more: Partial<ReportInput> & { readonly folder?: string } = {},
): readonly Remark[] {
  const { folder = '', ...input } = more;
  const finished: Finished = finishedJob(folder, told, input);
  return remarksOf({ finished: [finished], changed: changes(patches), files: new Set(), unnamed: () => [] });
}

const shown = (all: readonly Remark[]) =>
  all.map(({ text, spot }) => [
    spot === undefined ? 'nowhere' : `${spot.path}:${spot.line}`,
    text.split('\n')[0]?.replace(/:? .*?: /, ' … '),
  ]);
const metrics = new Map([['train.json', new Map([['loss', { old: 1, new: 2, changed: true }]])]]);
const gate = { gate: 'loss', limit: 'at most 1', value: '2', state: 'failed' } as const;

describe('the place of a remark about a stage', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['its changed line in dvc.yaml', { 'dvc.yaml': definition }, 'dvc.yaml:4'],
    ['else its changed line in dvc.lock', { 'dvc.lock': lock }, 'dvc.lock:6'],
    ['dvc.yaml before dvc.lock', { 'dvc.lock': lock, 'dvc.yaml': definition }, 'dvc.yaml:4'],
    ['nowhere if only others changed', { 'other.yaml': definition, 'src/dvc.lock': lock }, 'nowhere'],
    ['nowhere if nothing is known', {}, 'nowhere'],
  ])('is %s', (_, patches, place) => {
    expect(shown(remarks([['train', 'stale']], patches)).map(([at]) => at)).toEqual([place]);
  });

  test('counts from the top of the repository', () => {
    const all = remarks([['train', 'stale']], { 'sub/dvc.yaml': definition }, { folder: 'sub' });
    expect(shown(all)[0]?.[0]).toBe('sub/dvc.yaml:4');
    expect(all[0]?.text).toContain('`sub/dvc.yaml:train` is stale');
  });
});

describe('what is remarked on', () => {
  test('a stage that ran, was restored or waits is not', () => {
    const told: Told[] = [
      ['train', 'stale', 'ran'],
      ['b', 'stale', 'restored'],
      ['c', 'waiting'],
      ['d', 'fresh'],
    ];
    expect(remarks(told, { 'dvc.yaml': definition })).toEqual([]);
  });

  test('failures come before what is stale', () => {
    const all = remarks(
      [
        ['a', 'stale'],
        ['b', 'stale', 'failed'],
      ],
      { 'dvc.yaml': definition },
    );
    expect(all.map(({ text }) => text[0])).toEqual(['❌', expect.anything()]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('a stage that failed and is only stale now is the same remark', () => {
    const [failed] = remarks([['train', 'stale', 'failed']], { 'dvc.yaml': definition });
    const [stale] = remarks([['train', 'stale']], { 'dvc.yaml': definition });
    expect(failed?.id).toBe(stale?.id);
    expect(failed?.text).not.toBe(stale?.text);
  });

  test('a broken gate, at the parameter that moved its metric, else at the stage that writes it', () => {
    const about = { metrics, gates: [gate] };
    const told: Told[] = [['train', 'stale', 'ran']];
    expect(shown(remarks(told, { 'dvc.yaml': definition }, about))).toEqual([
      ['dvc.yaml:4', '❌ … 2; at most 1'],
    ]);
    expect(
      remarks(told, { 'dvc.yaml': definition }, { metrics, gates: [{ ...gate, state: 'passed' }] }),
    ).toEqual([]);
  });

  test('a gate that somebody let through is not', () => {
    const override = { by: 'alice', reason: 'known' };
    expect(remarks([['train', 'stale', 'ran']], {}, { metrics, gates: [{ ...gate, override }] })).toEqual([]);
  });

  test('a trouble on a changed line of a pipeline file', () => {
    const failures = [
      { reason: 'project', message: 'a mistake', location: { file: 'dvc.yaml', line: 4 } },
      { reason: 'project', message: 'another', location: { file: 'dvc.yaml', line: 1 } },
      { reason: 'project', message: 'elsewhere', location: { file: 'src/train.py', line: 4 } },
    ] as const;
    expect(shown(remarks([], { 'dvc.yaml': definition }, { failures }))).toEqual([
      ['dvc.yaml:4', '❌ a mistake'],
      ['nowhere', '❌ another'],
    ]);
  });

  test('hostile words start nothing', () => {
    const message = '@everyone <img src=x> [a](http://evil) ```suggestion\nrm -rf\n```';
    const failures = [{ reason: 'project', message, location: { file: 'dvc.yaml', line: 4 } }] as const;
    const [remark] = remarks([], { 'dvc.yaml': definition }, { failures });
    expect(remark?.text).not.toMatch(/@everyone|<img|\]\(http|```|\n/);
  });
});
