import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/failure.ts';
import { assemble, exitCode, type ReportInput } from '../../src/report/report.ts';
import { plainWords } from '../../src/report/words.ts';
import type { Outcome } from '../../src/run/run.ts';
import { cases } from './cases.ts';
import { float, input, metrics, params, plan, planned, ran, run, stage } from './fixtures.ts';

const [a, b, c] = ['a', 'b', 'c'].map((name) => stage({ name })) as [
  ReturnType<typeof stage>,
  ReturnType<typeof stage>,
  ReturnType<typeof stage>,
];

function outcomes(...list: Outcome[]): ReportInput {
  const stages = [a, b, c].slice(0, list.length);
  return input({
    plan: plan(stages.map((one, i) => planned(one, list[i] === 'fresh' ? 'fresh' : 'stale'))),
    run: run(
      stages.map((one, i) =>
        ran(one, list[i] as Outcome, { seconds: 2, ...(list[i] === 'blocked' ? { blockedBy: ['a'] } : {}) }),
      ),
    ),
    seconds: 5,
  });
}

function planOnly(...kinds: ('fresh' | 'stale' | 'waiting' | 'unknown' | 'frozen')[]): ReportInput {
  return input({
    plan: plan([a, b, c].slice(0, kinds.length).map((one, i) => planned(one, kinds[i] ?? 'fresh'))),
  });
}

function failing(reason: Failure['reason'], more: Partial<ReportInput> = {}): ReportInput {
  return input({ failures: [{ reason, message: 'what happened' }], ...more });
}

describe('headlines', () => {
  it.each<[string, ReportInput, string]>([
    ['nothing stale', outcomes('fresh', 'fresh'), '✅ Nothing is stale: all 2 stages are fresh'],
    [
      'some ran',
      outcomes('fresh', 'ran', 'restored'),
      '✅ 1 of 3 stages re-ran in 5 s, 1 came from the run cache',
    ],
    [
      'only restored',
      outcomes('restored', 'fresh'),
      '✅ 1 of 2 stages came from the run cache in 5 s, nothing had to run',
    ],
    ['one failed', outcomes('failed', 'blocked', 'fresh'), '❌ a failed after 2 s; 1 stage is blocked'],
    ['two failed', outcomes('failed', 'failed', 'ran'), '❌ 2 stages failed · 1 of 3 stages re-ran in 5 s'],
    ['cancelled early', outcomes('cancelled', 'cancelled'), '⏹️ Cancelled after 5 s · none of 2 stages ran'],
    ['cancelled', outcomes('ran', 'cancelled'), '⏹️ Cancelled after 5 s · 1 of 2 stages re-ran in 5 s'],
    ['a plan', planOnly('stale', 'waiting', 'fresh'), '🟡 1 of 3 stages is stale, 1 more waits for it'],
    [
      'a plan with doubts',
      planOnly('stale', 'stale', 'unknown'),
      '🟡 2 of 3 stages are stale, 1 stage cannot be judged',
    ],
    ['a fresh plan', planOnly('fresh', 'frozen'), '✅ Nothing is stale: 1 of 2 stages is fresh'],
    ['no stages', planOnly(), '✅ No stages'],
    ['a failure before anything', failing('project'), '❌ Could not finish: what happened'],
    ['a refusal', failing('refused'), '❌ Refused: what happened'],
    ['nothing known at all', input({}), '❌ The project could not be read'],
  ])('%s', (_, given, expected) => {
    expect(plainWords(assemble(given).headline)).toBe(expected);
  });

  it('the one metric that moved is in it, one with a direction first', () => {
    const moved = { ...outcomes('ran'), metrics: metrics({ a: 1, z: 0.5 }, { a: 2, z: 0.6 }) };
    expect(plainWords(assemble(moved).headline)).toContain(' · a 1 → 2');
    expect(plainWords(assemble({ ...moved, better: new Map([['z', 'higher']]) }).headline)).toContain(
      ' · z 0.5 → 0.6',
    );
  });

  it('a first run says so, with its first number', () => {
    const first = cases['first-run']?.() as ReportInput;
    expect(plainWords(assemble(first).headline)).toBe(
      '✅ First run: all 6 stages ran in 32 s · accuracy 0.912',
    );
  });

  it('a failed gate leads', () => {
    const gates = [{ gate: 'accuracy', limit: '-', value: '-', state: 'failed' }] as const;
    expect(plainWords(assemble({ ...outcomes('ran'), gates }).headline)).toBe(
      '❌ Gate accuracy failed: - · 1 of 1 stage re-ran in 5 s',
    );
  });
});

describe('outcome and exit code', () => {
  it.each<[string, ReportInput, string, number]>([
    ['fresh', outcomes('fresh'), 'fresh', 0],
    ['ran', outcomes('ran', 'restored'), 'ran', 0],
    ['a stage failed', outcomes('failed', 'blocked'), 'failed', 1],
    ['a stage failed, and nobody minds', { ...outcomes('failed'), failOn: [] }, 'failed', 0],
    ['stale without a run', planOnly('stale'), 'planned', 0],
    ['stale, which shall fail', { ...planOnly('stale'), failOn: ['stale'] }, 'planned', 1],
    ['stale before, brought up to date', { ...outcomes('ran'), failOn: ['stale'] }, 'ran', 0],
    ['cannot be judged', planOnly('unknown'), 'planned', 0],
    ['a project that does not parse', failing('project'), 'failed', 2],
    ['a setting that is wrong', failing('config', { failOn: [] }), 'failed', 2],
    [
      'a remote that refuses after the run',
      { ...outcomes('ran'), failures: [{ reason: 'storage', message: 'no' }] },
      'failed',
      2,
    ],
    [
      'a missing object',
      { ...planOnly('fresh'), failures: [{ reason: 'data', message: 'gone' }] },
      'failed',
      1,
    ],
    [
      'a missing object, and nobody minds',
      { ...planOnly('fresh'), failures: [{ reason: 'data', message: 'gone' }], failOn: ['failed'] },
      'failed',
      0,
    ],
    [
      'a failed stage and a remote that refuses',
      { ...outcomes('failed'), failures: [{ reason: 'storage', message: 'no' }] },
      'failed',
      1,
    ],
    ['trust rules said no', failing('refused'), 'refused', 2],
    [
      'a gate that cannot compare',
      { ...outcomes('ran'), gates: [{ gate: 'g', limit: '', value: '', state: 'cannot compare' }] },
      'failed',
      1,
    ],
    [
      'a gate that only warns',
      { ...outcomes('ran'), gates: [{ gate: 'g', limit: '', value: '', state: 'warned' }] },
      'ran',
      0,
    ],
  ])('%s', (_, given, outcome, code) => {
    const report = assemble(given);
    expect([report.outcome, exitCode(report)]).toEqual([outcome, code]);
  });
});

describe('rows', () => {
  it('a metric that is NaN, gone or of another type cannot be compared; direction comes from the policy alone', () => {
    const diff = metrics(
      { up: 1, down: 1, nan: 1, type: 1, gone: 1, same: 1, zero: 0 },
      { up: 2, down: 0.5, nan: Number.NaN, type: 'x', fresh: 1, same: float(1), zero: 1 },
    );
    const report = assemble(
      input({
        metrics: diff,
        better: new Map([
          ['up', 'higher'],
          ['down', 'higher'],
        ]),
      }),
    );
    expect(
      Object.fromEntries(
        report.metrics.map(({ key, comparison, relative, verdict }) => [
          key,
          [comparison, relative, verdict],
        ]),
      ),
    ).toEqual({
      up: ['changed', 1, 'better'],
      down: ['changed', -0.5, 'worse'],
      nan: ['cannot compare', undefined, undefined],
      type: ['cannot compare', undefined, undefined],
      gone: ['removed', undefined, undefined],
      fresh: ['added', undefined, undefined],
      same: ['same', undefined, undefined],
      zero: ['changed', undefined, undefined],
    });
  });

  it('a parameter reaches the stages that track it, a part of it, or what it is part of', () => {
    const stages = [
      stage({ name: 'whole', params: [] }),
      stage({ name: 'part', params: ['train'] }),
      stage({ name: 'exact', params: ['train.lr'] }),
      stage({ name: 'other', params: ['train.lrate', 'data'] }),
    ];
    const report = assemble(
      input({
        plan: plan(stages.map((one) => planned(one, 'fresh'))),
        params: params({ train: { lr: 1 } }, { train: { lr: 2 } }),
      }),
    );
    expect(report.params[0]?.reaches).toEqual(['whole', 'part', 'exact']);
  });

  it('a failure that a stage tells is not told twice', () => {
    const failure: Failure = { reason: 'stage', message: 'exited with 1' };
    const other: Failure = { reason: 'storage', message: 'no answer' };
    const failedRun = run([ran(a, 'failed', { failure })], {
      failures: [{ ...failure }, other, { ...other }],
    });
    expect(assemble(input({ plan: plan([planned(a, 'stale')]), run: failedRun })).failures).toEqual([other]);
  });

  it('reasons are those of the plan; what an upstream run has just made is no cause', () => {
    const made = { kind: 'changed-dep', path: 'made', at: 'made', status: 'modified' } as const;
    const rows = assemble(
      input({
        plan: plan([
          planned(a, 'stale', { reasons: [{ kind: 'forced' }] }),
          planned(b, 'waiting', { causedBy: ['a'] }),
          planned(c, 'unknown'),
        ]),
        run: run([a, b, c].map((one) => ran(one, 'ran', { reasons: [made] }))),
      }),
    ).stages;
    expect(rows.map(({ reasons }) => reasons)).toEqual([[{ kind: 'forced' }], [], [made]]);
  });

  it('stages that only the run knows are listed after the plan', () => {
    const report = assemble(
      input({ plan: plan([planned(b, 'stale')]), run: run([ran(a, 'ran'), ran(b, 'ran')]) }),
    );
    expect(report.stages.map(({ stage: { address } }) => address)).toEqual(['b', 'a']);
  });
});
