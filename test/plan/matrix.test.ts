import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MatrixJob, spread } from '../../src/plan/matrix.ts';
import { nothing, type PlannedStage } from '../../src/plan/plan.ts';
import { stage } from './make-stage.ts';

type Needs = Readonly<Record<string, readonly string[]>>;

function plan(needs: Needs, seconds: Readonly<Record<string, number>> = {}): PlannedStage[] {
  return Object.keys(needs).map((name) => ({
    stage: stage(name),
    verdict: { kind: 'stale', reasons: [] },
    since: 'head',
    causedBy: [],
    runCache: 'unknown',
    fetch: nothing,
    ...(seconds[name] === undefined ? {} : { estimateSeconds: seconds[name] }),
  }));
}

function jobs(needs: Needs, options = {}, seconds = {}): readonly (readonly MatrixJob[])[] {
  return spread(plan(needs, seconds), (address) => needs[address] ?? [], options);
}

const stagesOf = (waves: readonly (readonly MatrixJob[])[]) =>
  waves.map((wave) => wave.map((job) => job.stages));

describe('work over machines', () => {
  test('chains stay together, whatever hangs beside them', () => {
    const needs = { a: [], b: ['a'], c: ['b'], x: [], y: ['x'] };
    expect(stagesOf(jobs(needs))).toEqual([
      [
        ['a', 'b', 'c'],
        ['x', 'y'],
      ],
    ]);
  });

  test('a fork ends a chain, and a join waits for all', () => {
    const needs = { a: [], b: ['a'], c: ['a'], d: ['b', 'c'], e: ['d'] };
    expect(stagesOf(jobs(needs))).toEqual([[['a']], [['b'], ['c']], [['d', 'e']]]);
  });

  test('beyond the waves of a workflow, what hangs together goes to one job', () => {
    const needs = { a: [], b: ['a'], c: ['a'], d: ['b', 'c'], x: [], y: ['x'], z: ['x'] };
    expect(stagesOf(jobs(needs, { waves: 2 }))).toEqual([
      [['a'], ['x']],
      [['b', 'c', 'd'], ['y'], ['z']],
    ]);
    expect(stagesOf(jobs(needs, { waves: 1 }))).toEqual([
      [
        ['a', 'b', 'c', 'd'],
        ['x', 'y', 'z'],
      ],
    ]);
  });

  test('the longest come first, so that jobs end at about the same time', () => {
    const needs = Object.fromEntries([...'abcdef'].map((name) => [name, []]));
    const waves = jobs(needs, { jobs: 2 }, { a: 1, b: 2, c: 3, d: 4, e: 10, f: 1 });
    expect(waves.flat().map(({ job, seconds, stages }) => [job, seconds, stages])).toEqual([
      ['1-1', 11, ['e', 'f']],
      ['1-2', 10, ['a', 'b', 'c', 'd']],
    ]);
  });

  test('fresh, protected and unknown stages, and data sources, are nobody’s job', () => {
    const [a, b, c, d] = plan({ a: [], b: [], c: [], d: [] }) as [
      PlannedStage,
      PlannedStage,
      PlannedStage,
      PlannedStage,
    ];
    const mixed: PlannedStage[] = [
      { ...a, verdict: { kind: 'fresh', reasons: [] } },
      { ...b, afterMerge: true },
      { ...c, verdict: { kind: 'unknown', reasons: [] } },
      { ...d, stage: { ...d.stage, cmd: undefined } },
    ];
    expect(spread(mixed, () => [])).toEqual([]);
  });

  test('3,048 items of a foreach with two stages each fit into 256 jobs', () => {
    const needs = Object.fromEntries(
      Array.from({ length: 3048 }, (_, i) => [
        [`a@${i}`, []],
        [`b@${i}`, [`a@${i}`]],
      ]).flat(),
    );
    const [wave, ...others] = jobs({ ...needs, all: Object.keys(needs).filter((name) => name[0] === 'b') });
    expect(others.map((each) => each.length)).toEqual([1]);
    expect(wave?.length).toBeGreaterThan(200);
    expect((wave?.length ?? 0) + 1).toBeLessThanOrEqual(256);
    expect(Math.max(...(wave ?? []).map(({ stages }) => stages.length))).toBeLessThanOrEqual(24);
  });

  test('of any graph: every stage once, after what it needs, within the limits', () => {
    const graphs = fc
      .array(fc.array(fc.nat(39), { maxLength: 4 }), { minLength: 1, maxLength: 40 })
      .map((rows) =>
        Object.fromEntries(
          rows.map((row, i) => [`s${i}`, [...new Set(row.filter((n) => n < i).map((n) => `s${n}`))]]),
        ),
      );
    const limits = fc.record({
      waves: fc.integer({ min: 1, max: 6 }),
      jobs: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(graphs, limits, (needs, options) => {
        const waves = jobs(needs, options);
        const all = waves.flat().flatMap(({ stages }) => stages);
        expect(all.toSorted()).toEqual(Object.keys(needs).toSorted());
        expect(waves.length).toBeLessThanOrEqual(Math.min(options.waves, options.jobs));
        expect(waves.flat().length).toBeLessThanOrEqual(options.jobs);
        const place = new Map(
          waves.flat().flatMap(({ job, wave, stages }) => stages.map((name, i) => [name, { job, wave, i }])),
        );
        for (const [name, needed] of Object.entries(needs)) {
          const own = place.get(name);
          for (const other of needed) {
            const before = place.get(other);
            const isSame = before?.job === own?.job;
            if (isSame) expect(before?.i ?? 0).toBeLessThan(own?.i ?? 0);
            else expect(before?.wave ?? 0).toBeLessThan(own?.wave ?? 0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
