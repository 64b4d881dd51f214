import fc from 'fast-check';
import type { DataChange, GateResult, Plot } from '../../src/report/evidence.ts';
import type { ReportInput } from '../../src/report/report.ts';
import type { Outcome } from '../../src/run/run.ts';
import { pyJson } from '../../src/values/json.ts';
import { input, metrics, params, plan, planned, ran, run, stage } from './fixtures.ts';
import { hostileText } from './hostile.ts';

/** How large a generated report may become. */
export interface Size {
  readonly stages: number;
  readonly values: number;
}

const small: Size = { stages: 12, values: 8 };
const large: Size = { stages: 1_500, values: 400 };

/** Reports of every kind: planned, run, failed, refused, empty; some large; every text of them hostile. */
export function anyReport(): fc.Arbitrary<ReportInput> {
  return fc.oneof({ weight: 12, arbitrary: reportOf(small) }, { weight: 1, arbitrary: reportOf(large) });
}

/** Short ones for names, now and then one that is far too long. */
const text = fc.oneof({ weight: 9, arbitrary: hostileText(4) }, { weight: 1, arbitrary: hostileText(60) });

function reportOf(size: Size): fc.Arbitrary<ReportInput> {
  return fc
    .record({
      stages: fc.array(stageSketch, { maxLength: size.stages, ...wide(size) }),
      ran: fc.boolean(),
      hasPlan: fc.boolean(),
      metrics: fc.array(fc.tuple(text, number, number), { maxLength: size.values, ...wide(size) }),
      params: fc.array(fc.tuple(text, text, text), { maxLength: size.values, ...wide(size) }),
      data: fc.array(data, { maxLength: size.values }),
      plots: fc.array(plot, { maxLength: 6 }),
      vega: fc.array(fc.tuple(text, text), { maxLength: 3 }),
      gates: fc.array(gate, { maxLength: 6 }),
      failures: fc.array(fc.tuple(text, text, fc.option(text)), { maxLength: 4 }),
      warnings: fc.array(fc.tuple(text, text), { maxLength: 3 }),
    })
    .map(toInput);
}

/** Arrays are short unless they are told not to be. */
function wide({ stages }: Size): { readonly size?: 'max' } {
  return stages > 100 ? { size: 'max' } : {};
}

const outcomes: readonly Outcome[] = [
  'fresh',
  'restored',
  'ran',
  'failed',
  'blocked',
  'cancelled',
  'skipped',
];
const number = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined), text);
const stageSketch = fc.record({
  name: text,
  group: fc.boolean(),
  verdict: fc.constantFrom('fresh', 'stale', 'waiting', 'frozen', 'unknown'),
  since: fc.constantFrom('head', 'base'),
  outcome: fc.constantFrom(...outcomes),
  path: text,
  key: text,
  log: fc.array(text, { maxLength: 5 }),
  needs: fc.nat(),
});

type Sketch = typeof stageSketch extends fc.Arbitrary<infer T> ? T : never;

const change = fc.record({ old: fc.nat(1_000_000), new: fc.nat(1_000_000) }, { requiredKeys: [] });
const data: fc.Arbitrary<DataChange> = fc.record({
  path: text,
  location: fc.record({ file: text, line: fc.nat() }),
  kind: fc.constantFrom('added' as const, 'deleted' as const, 'modified' as const),
  files: change,
  bytes: change,
  rows: change,
  columns: fc.record({
    added: fc.array(text, { maxLength: 8 }),
    removed: fc.array(text, { maxLength: 3 }),
    retyped: fc.array(text, { maxLength: 2 }),
  }),
  within: fc.array(
    fc.record({
      path: text,
      files: change,
      touched: fc.record({ added: fc.nat(9), modified: fc.nat(9), deleted: fc.nat(9) }),
    }),
    { maxLength: 9 },
  ),
});
const points = fc.array(
  fc.record({
    x: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), text),
    y: fc.double({ noDefaultInfinity: true }),
  }),
  { maxLength: 90 },
);
const plot: fc.Arbitrary<Plot> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('line' as const, 'bar' as const, 'scatter' as const),
      title: text,
      xLabel: text,
      yLabel: text,
      old: points,
      new: points,
    },
    { requiredKeys: ['kind', 'title', 'xLabel', 'yLabel'] },
  ),
  fc.record({
    kind: fc.constant('confusion' as const),
    title: text,
    xLabel: text,
    yLabel: text,
    normalized: fc.boolean(),
    cells: fc.array(fc.record({ x: text, y: text, old: fc.nat(9), new: fc.nat(9) }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('image' as const),
    title: text,
    new: fc.record({ hash: text, bytes: fc.nat(), media: text, data: text }),
  }),
);
const gate: fc.Arbitrary<GateResult> = fc.record({
  gate: text,
  limit: text,
  value: text,
  state: fc.constantFrom('passed', 'warned', 'failed', 'cannot compare'),
});

function toInput(made: {
  readonly stages: readonly Sketch[];
  readonly ran: boolean;
  readonly hasPlan: boolean;
  readonly metrics: readonly (readonly [string, unknown, unknown])[];
  readonly params: readonly (readonly [string, string, string])[];
  readonly data: readonly DataChange[];
  readonly plots: readonly Plot[];
  readonly vega: readonly (readonly [id: string, title: string])[];
  readonly gates: readonly GateResult[];
  readonly failures: readonly (readonly [string, string, string | null])[];
  readonly warnings: readonly (readonly [string, string])[];
}): ReportInput {
  const stages = made.stages.map((sketch, i) => {
    const name = `${sketch.name}${i}${sketch.group ? '@x' : ''}`;
    const need = i === 0 ? [] : [`${i - 1 - (sketch.needs % Math.min(i, 5))}.out`];
    return { sketch, stage: stage({ name, deps: [...need, sketch.path], outs: [`${i}.out`], line: i + 1 }) };
  });
  const side = (i: 1 | 2) =>
    Object.fromEntries(made.metrics.map(([key, ...both]) => [`${key}.`, both[i - 1]]));
  const withPlan = made.hasPlan || made.ran;
  return input({
    ...(withPlan
      ? {
          plan: plan(
            stages.map(({ sketch, stage: of }) =>
              planned(of, sketch.verdict, {
                since: sketch.since,
                causedBy: sketch.verdict === 'waiting' ? [sketch.name] : [],
                reasons:
                  sketch.verdict === 'stale'
                    ? [
                        {
                          kind: 'changed-param',
                          file: sketch.path,
                          at: sketch.path,
                          key: sketch.key,
                          status: 'modified',
                          old: sketch.name,
                          new: sketch.key,
                        },
                      ]
                    : [],
              }),
            ),
            { base: { rev: made.params[0]?.[0] || 'main', sha: 'a'.repeat(40) } },
          ),
        }
      : {}),
    ...(made.ran
      ? {
          run: run(
            stages.map(({ sketch, stage: of }) =>
              ran(of, sketch.outcome, {
                seconds: sketch.needs % 1_000,
                ...(sketch.outcome === 'failed'
                  ? {
                      failure: { reason: 'stage', message: `failed: ${sketch.key}`, hint: sketch.path },
                      logTail: sketch.log,
                    }
                  : {}),
              }),
            ),
          ),
        }
      : {}),
    metrics: metrics(defined(side(1)), defined(side(2)), made.data[0]?.path ?? 'metrics.json'),
    params: params(
      Object.fromEntries(made.params.map(([key, old]) => [key, old])),
      Object.fromEntries(made.params.map(([key, , now]) => [key, now])),
    ),
    data: made.data,
    plots: made.plots,
    vega: made.vega.map(([id, title], i) => ({
      id,
      spec: pyJson(new Map([['title', title]])),
      ...(i % 2 === 0 ? {} : { own: { template: title, isChanged: i % 4 === 1 } }),
    })),
    gates: made.gates,
    failures: made.failures.map(([message, file, hint]) => ({
      reason: 'project',
      message,
      location: { file, line: 1 },
      ...(hint === null ? {} : { hint }),
    })),
    warnings: made.warnings.map(([message, hint]) => ({ reason: 'config', message, hint })),
    seconds: 12,
    savedSeconds: 100,
  });
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
