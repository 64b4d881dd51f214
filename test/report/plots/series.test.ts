import { describe, expect, it } from 'vitest';
import { seriesChart } from '../../../src/report/chart.ts';
import type { PlotSeries } from '../../../src/report/evidence.ts';
import { plotRows } from '../../../src/report/plots/datapoints.ts';
import { filesOf, plotSpec } from '../../../src/report/plots/definition.ts';
import { plotsOf } from '../../../src/report/plots/series.ts';
import { thinned } from '../../../src/report/plots/thin.ts';
import { values } from '../fixtures.ts';
import { parseMermaid } from '../mermaid-parse.ts';

const place = (path: string) => `sub/${path}`;

function rows(path: string, text: string, header = true) {
  const read = plotRows(path, Buffer.from(text), header);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return read.value;
}

/** A side with one file. */
function side(path: string, text: string, header = true) {
  return new Map([[path, rows(path, text, header)]]);
}

describe('definitions of plots', () => {
  it('the id is the file unless y names files; one x serves all of them', () => {
    const spec = plotSpec('loss.csv', values({ x: 'epoch', y: ['train', 'valid'], title: 'Loss' }), place);
    expect(spec).toMatchObject({
      title: 'Loss',
      x: [
        { file: 'sub/loss.csv', field: 'epoch' },
        { file: 'sub/loss.csv', field: 'epoch' },
      ],
      y: [
        { file: 'sub/loss.csv', field: 'train' },
        { file: 'sub/loss.csv', field: 'valid' },
      ],
    });
    const named = plotSpec('both', values({ y: { 'a.csv': 'v', 'b.csv': ['v', 'w'] }, x: 'step' }), place);
    expect(filesOf(named)).toEqual(['sub/a.csv', 'sub/b.csv']);
    expect(named.x).toEqual([
      { file: 'sub/a.csv', field: 'step' },
      { file: 'sub/b.csv', field: 'step' },
      { file: 'sub/b.csv', field: 'step' },
    ]);
  });

  it('an empty definition means the last column by the index of its row', () => {
    const spec = plotSpec('p.csv', null, (path) => path);
    expect(plotsOf(spec, undefined, side('p.csv', 'a,b\n1,5\n2,6\n'))).toEqual([
      {
        title: 'p.csv',
        kind: 'line',
        xLabel: 'step',
        yLabel: 'b',
        new: [
          { x: 0, y: 5 },
          { x: 1, y: 6 },
        ],
      },
    ]);
  });
});

describe('data of plots', () => {
  it('lists of like mappings are found deep in JSON and joined row by row', () => {
    const read = rows(
      'p.json',
      '{"meta": 1, "a": {"b": [{"x": 1}, {"x": 2}]}, "c": [{"y": 3}, {"y": 4}], "d": [1, {}]}',
    );
    expect(read.map((row) => Object.fromEntries(row))).toEqual([
      { x: 1n, y: 3n },
      { x: 2n, y: 4n },
    ]);
  });

  it('without a header the columns are numbers', () => {
    expect(rows('p.tsv', '1\t2\n3\t4\n', false).map((row) => [...row])).toEqual([
      [
        ['0', '1'],
        ['1', '2'],
      ],
      [
        ['0', '3'],
        ['1', '4'],
      ],
    ]);
  });

  it.each([
    ['p.txt', 'a'],
    ['p.json', '{'],
    ['p.csv', '\xff'],
  ])('%s with %j is refused with a reason', (path, text) => {
    const read = plotRows(path, Buffer.from(text, 'latin1'), true);
    expect(read.ok).toBe(false);
  });
});

describe('templates of DVC', () => {
  const text = 'x,y\n2,20\n1,nan\n3,30\n1,10\n';

  it('linear, smooth and simple are curves along x; what is no number is left out', () => {
    for (const template of [undefined, 'linear', 'smooth', 'simple', '.dvc/plots/own.json']) {
      const spec = plotSpec(
        'p.csv',
        values({ x: 'x', y: 'y', ...(template === undefined ? {} : { template }) }),
        (path) => path,
      );
      const [plot] = plotsOf(spec, undefined, side('p.csv', text)) as [PlotSeries];
      expect(plot.kind).toBe('line');
      expect(plot.new).toEqual([
        { x: 1, y: 10 },
        { x: 2, y: 20 },
        { x: 3, y: 30 },
      ]);
    }
  });

  it('scatter keeps the order of the file, bars are categories of y by x', () => {
    const scatter = plotSpec('p.csv', values({ x: 'x', y: 'y', template: 'scatter_jitter' }), (path) => path);
    expect(plotsOf(scatter, undefined, side('p.csv', text))).toMatchObject([
      { kind: 'scatter', new: [{ x: 2 }, { x: 3 }, { x: 1 }] },
    ]);
    const bars = plotSpec(
      'b.csv',
      values({ x: 'gain', y: 'name', template: 'bar_horizontal' }),
      (path) => path,
    );
    expect(plotsOf(bars, undefined, side('b.csv', 'name,gain\nage,3\nsize,5\n'))).toEqual([
      {
        title: 'b.csv',
        kind: 'bar',
        xLabel: 'name',
        yLabel: 'gain',
        new: [
          { x: 'age', y: 3 },
          { x: 'size', y: 5 },
        ],
      },
    ]);
    const sorted = plotSpec(
      'b.csv',
      values({ x: 'gain', y: 'name', template: 'bar_horizontal_sorted' }),
      (path) => path,
    );
    expect(plotsOf(sorted, undefined, side('b.csv', 'name,gain\nage,3\nsize,5\n'))).toMatchObject([
      { new: [{ x: 'size' }, { x: 'age' }] },
    ]);
  });

  it('confusion counts pairs on both sides', () => {
    const spec = plotSpec(
      'c.csv',
      values({ x: 'predicted', y: 'actual', template: 'confusion' }),
      (path) => path,
    );
    const [plot] = plotsOf(
      spec,
      side('c.csv', 'actual,predicted\na,a\na,b\n'),
      side('c.csv', 'actual,predicted\na,a\na,a\nb,b\n'),
    );
    expect(plot).toEqual({
      kind: 'confusion',
      title: 'c.csv',
      xLabel: 'predicted',
      yLabel: 'actual',
      normalized: false,
      cells: [
        { x: 'a', y: 'a', old: 1, new: 2 },
        { x: 'b', y: 'a', old: 1, new: 0 },
        { x: 'b', y: 'b', old: 0, new: 1 },
      ],
    });
  });

  it('keys of a prototype are data like any other', () => {
    const spec = plotSpec('p.csv', values({ x: 'constructor', y: '__proto__' }), (path) => path);
    expect(plotsOf(spec, undefined, side('p.csv', '__proto__,constructor\n1,2\n'))).toMatchObject([
      { new: [{ x: 2, y: 1 }] },
    ]);
  });
});

describe('charts in the comment', () => {
  const curve = (length: number, from = 0) => Array.from({ length }, (_, i) => ({ x: i, y: from + i }));
  const chart = (more: Partial<PlotSeries>) =>
    seriesChart({ title: 't', xLabel: 'x', yLabel: 'y', kind: 'line', ...more }) ?? '';

  it('a base with fewer of the same x values is drawn as far as it goes', async () => {
    const text = chart({ old: curve(5), new: curve(10, 1) });
    expect(text.match(/^ {2}line \[(.*)\]$/gm)?.map((line) => line.split(',').length)).toEqual([10, 5]);
    expect((await parseMermaid(text)).type).toBe('xychart');
  });

  it('a base with other x values is left out, and the title says so', () => {
    const text = chart({ old: [{ x: 5, y: 1 }], new: curve(3) });
    expect(text.match(/^ {2}line/gm)).toHaveLength(1);
    expect(text).toContain('before has other x values');
  });

  it('a cloud becomes means of equal steps, bars begin at zero', async () => {
    const cloud = Array.from({ length: 300 }, (_, i) => ({ x: i % 100, y: i }));
    const means = chart({ kind: 'scatter', new: cloud });
    expect(means).toContain('means of 20 steps');
    expect((await parseMermaid(means)).type).toBe('xychart');
    expect(
      chart({
        kind: 'bar',
        new: [
          { x: 'a', y: 3 },
          { x: 'a', y: 4 },
        ],
      }),
    ).toMatch(/y-axis "y" 0 --> 4\.2\n {2}bar \[3, 4\]/);
  });
});

describe('thinning', () => {
  it('keeps both ends and every spike', () => {
    const points = Array.from({ length: 10_000 }, (_, i) => ({ x: i, y: i === 7_777 ? 99 : 0 }));
    const kept = thinned(points, 500);
    expect(kept.length).toBeLessThanOrEqual(500);
    expect(kept[0]).toBe(points[0]);
    expect(kept.at(-1)).toBe(points.at(-1));
    expect(kept).toContain(points[7_777]);
    expect(kept.every(({ x }, i) => i === 0 || x > (kept[i - 1]?.x ?? 0))).toBe(true);
  });
});
