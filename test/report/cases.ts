import type { Verdict } from '../../src/plan/verdict.ts';
import type { Stage } from '../../src/project/stage.ts';
import type { ReportInput } from '../../src/report/report.ts';
import type { Outcome } from '../../src/run/run.ts';
import { float, input, metrics, params, plan, planned, ran, run, stage } from './fixtures.ts';
import { fork, gateFailed, renamedMetric } from './gallery-cases.ts';
import { watched } from './watch-case.ts';

/** The reports whose renderings are kept in `test/golden/`, by file name. */
export const cases: Readonly<Record<string, () => ReportInput>> = {
  'first-run': firstRun,
  'nothing-stale': nothingStale,
  'three-stale': threeStale,
  failed,
  huge,
  'plan-only': planOnly,
  refused,
  'gate-failed': gateFailed,
  fork,
  'renamed-metric': renamedMetric,
  watched,
};

const core: readonly Stage[] = [
  stage({
    name: 'prepare',
    deps: ['data/raw.csv', 'src/prepare.mjs'],
    params: ['prepare'],
    outs: ['data/clean.csv'],
    line: 2,
  }),
  stage({
    name: 'featurize',
    deps: ['data/clean.csv', 'src/features.mjs'],
    outs: ['data/features'],
    line: 8,
  }),
  stage({ name: 'train', deps: ['data/features'], params: ['train'], outs: ['models/model.json'], line: 14 }),
  stage({
    name: 'evaluate',
    deps: ['models/model.json', 'data/features'],
    metrics: ['metrics.json'],
    outs: ['plots/loss.csv'],
    line: 21,
  }),
  stage({ name: 'report@en', deps: ['metrics.json', 'plots/loss.csv'], outs: ['report/en.html'], line: 28 }),
  stage({ name: 'report@de', deps: ['metrics.json', 'plots/loss.csv'], outs: ['report/de.html'], line: 28 }),
  stage({
    name: 'export-report',
    deps: ['report/en.html', 'report/de.html'],
    outs: ['export.zip'],
    line: 36,
  }),
];

const side: readonly Stage[] = Array.from({ length: 34 }, (_, i) =>
  stage({ name: `survey@island-${i + 1}`, deps: ['data/raw.csv'], outs: [`survey/${i + 1}.csv`], line: 44 }),
);

const all = [...core, ...side];

const trainReason = {
  kind: 'changed-param',
  file: 'params.yaml',
  at: 'params.yaml',
  key: 'train.lr',
  status: 'modified',
  old: 0.1,
  new: 0.01,
} as const;
const sourceReason = {
  kind: 'changed-dep',
  path: 'src/features.mjs',
  at: 'src/features.mjs',
  status: 'modified',
  old: 'a'.repeat(32),
  new: 'b'.repeat(32),
} as const;

function verdictsOf(kinds: Readonly<Record<string, Verdict['kind']>>) {
  return all.map((one) => {
    const kind = kinds[one.name ?? ''] ?? 'fresh';
    const reasons =
      one.name === 'train' && kind === 'stale'
        ? [trainReason]
        : one.name === 'featurize' && kind === 'stale'
          ? [sourceReason]
          : [];
    const causedBy =
      kind === 'waiting'
        ? ['train']
        : one.name === 'train' && kinds.featurize === 'stale'
          ? ['featurize']
          : [];
    return planned(one, kind, {
      reasons,
      causedBy,
      ...(kind === 'fresh' ? {} : { estimateSeconds: estimates[one.name ?? ''] ?? 1 }),
    });
  });
}

const estimates: Readonly<Record<string, number>> = { featurize: 50, train: 180, evaluate: 20 };

function firstRun(): ReportInput {
  const stages = core.slice(0, 6);
  return input({
    plan: plan(
      stages.map((one) => planned(one, 'stale', { reasons: [{ kind: 'not-locked' }] })),
      { base: undefined },
    ),
    run: run(
      stages.map((one, i) => ran(one, 'ran', { seconds: 1.5 * (i + 1), reasons: [{ kind: 'not-locked' }] })),
      { fetched: { objects: 1, bytes: 15_240 }, avoided: { objects: 0, bytes: 0 } },
    ),
    metrics: metrics({}, { accuracy: 0.912, loss: 0.31, rows: { test: 67 } }),
    params: params({}, { prepare: { seed: 7 }, train: { lr: 0.1, epochs: 20 } }),
    seconds: 32.1,
  });
}

function nothingStale(): ReportInput {
  return input({
    plan: plan(all.map((one) => planned(one, 'fresh'))),
    run: run(
      all.map((one) => ran(one, 'fresh')),
      { fetched: { objects: 0, bytes: 0 }, pushed: { objects: 0, bytes: 0 } },
    ),
    metrics: metrics({ accuracy: 0.912, loss: 0.31 }, { accuracy: 0.912, loss: 0.31 }),
    seconds: 1.3,
    savedSeconds: 3_600,
  });
}

function threeStale(): ReportInput {
  const outcomes: Record<string, Outcome> = {
    featurize: 'ran',
    train: 'ran',
    evaluate: 'ran',
    'report@en': 'restored',
    'report@de': 'restored',
  };
  const seconds: Record<string, number> = {
    featurize: 48,
    train: 182,
    evaluate: 22,
    'report@en': 0.1,
    'report@de': 0.1,
  };
  const verdicts = verdictsOf({
    featurize: 'stale',
    train: 'stale',
    evaluate: 'waiting',
    'report@en': 'waiting',
    'report@de': 'waiting',
    'export-report': 'stale',
  });
  return input({
    plan: plan(
      verdicts.map((one) =>
        one.stage.name === 'export-report'
          ? { ...one, since: 'base', verdict: { kind: 'stale', reasons: [{ kind: 'always-changed' }] } }
          : one,
      ),
    ),
    run: run(
      all.map((one) =>
        ran(one, outcomes[one.name ?? ''] ?? (one.name === 'export-report' ? 'ran' : 'fresh'), {
          seconds: seconds[one.name ?? ''] ?? 0,
        }),
      ),
    ),
    metrics: metrics(
      { accuracy: 0.912, loss: 0.31, rows: { test: 67 }, kappa: 0.8 },
      { accuracy: 0.918, loss: 0.352, rows: { test: 67 }, kappa: Number.NaN, f1: 0.9 },
    ),
    params: params({ train: { lr: 0.1 } }, { train: { lr: 0.01 } }),
    better: new Map([
      ['accuracy', 'higher'],
      ['loss', 'lower'],
    ]),
    data: [
      {
        path: 'data/features/',
        kind: 'modified',
        files: { old: 10_400, new: 11_604 },
        bytes: { old: 155_100_000, new: 173_400_000 },
        rows: { old: 1_000_000, new: 1_120_000 },
      },
    ],
    plots: [
      {
        title: 'loss by epoch',
        xLabel: 'epoch',
        yLabel: 'loss',
        kind: 'line',
        old: [0.95, 0.8, 0.6, 0.5, 0.42, 0.36, 0.33, 0.31].map((y, i) => ({ x: i + 1, y })),
        new: [0.92, 0.71, 0.58, 0.49, 0.43, 0.39, 0.37, 0.352].map((y, i) => ({ x: i + 1, y })),
      },
    ],
    seconds: 252,
    savedSeconds: 3_060,
  });
}

function failed(): ReportInput {
  const outcomes: Record<string, Outcome> = {
    featurize: 'ran',
    train: 'failed',
    evaluate: 'blocked',
    'report@en': 'blocked',
    'report@de': 'blocked',
    'export-report': 'blocked',
  };
  const seconds: Record<string, number> = { featurize: 51, train: 160 };
  return input({
    plan: plan(
      verdictsOf({
        featurize: 'stale',
        train: 'stale',
        evaluate: 'waiting',
        'report@en': 'waiting',
        'report@de': 'waiting',
        'export-report': 'waiting',
      }),
    ),
    run: run(
      all.map((one) => {
        const outcome = outcomes[one.name ?? ''] ?? 'fresh';
        return ran(one, outcome, {
          seconds: seconds[one.name ?? ''] ?? 0,
          ...(outcome === 'blocked' ? { blockedBy: ['train'] } : {}),
          ...(outcome === 'failed'
            ? {
                failure: {
                  reason: 'stage',
                  message: 'failed to run: node train.mjs, exited with 1',
                  hint: 'run it here: `lockstep repro train`',
                },
                logTail: [
                  'epoch 1/20  loss 0.71',
                  'Error: cannot allocate 61.0 GiB',
                  '    at train (file:///repo/src/train.mjs:88:11)',
                  '    at main (file:///repo/src/train.mjs:12:3)',
                ],
              }
            : {}),
        });
      }),
    ),
    metrics: metrics({ accuracy: 0.912 }, { accuracy: 0.912 }),
    params: params({ train: { lr: 0.1 } }, { train: { lr: 0.01 } }),
    gates: [
      {
        gate: 'accuracy',
        limit: 'may drop 1 % and 0.002',
        value: '`evaluate` did not run',
        state: 'cannot compare',
      },
      { gate: 'data on the remote', limit: 'all present', value: '41 of 41 objects', state: 'passed' },
    ],
    warnings: [
      {
        reason: 'config',
        message: 'this change edits .dvc/config; the version of `main` was used',
        location: { file: '.dvc/config' },
      },
    ],
    seconds: 213,
    savedSeconds: 2_820,
  });
}

function huge(): ReportInput {
  const stages = Array.from({ length: 500 }, (_, i) => {
    const level = Math.floor(i / 20);
    const deps =
      level === 0
        ? ['data/raw.csv']
        : [`out/${level - 1}-${i % 20}.bin`, `out/${level - 1}-${(i + 7) % 20}.bin`];
    return stage({
      name: `level-${level}-part-${i % 20}`,
      deps,
      outs: [`out/${level}-${i % 20}.bin`],
      line: 2 + 5 * i,
    });
  });
  const kindOf = (i: number): Verdict['kind'] =>
    i < 120 ? 'fresh' : i % 20 === 3 && i < 200 ? 'stale' : i > 200 && i % 20 > 2 ? 'waiting' : 'fresh';
  return input({
    plan: plan(
      stages.map((one, i) =>
        planned(one, kindOf(i), {
          causedBy: kindOf(i) === 'waiting' ? ['level-6-part-3', 'level-7-part-3'] : [],
          reasons:
            kindOf(i) === 'stale'
              ? [{ kind: 'changed-command', old: 'python a.py', new: 'python b.py' }]
              : [],
        }),
      ),
    ),
    metrics: metrics(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`class ${i}`, i / 1000])),
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`class ${i}`, (i + (i % 3)) / 1000])),
    ),
    seconds: 0.8,
  });
}

function planOnly(): ReportInput {
  return input({
    plan: plan(
      verdictsOf({
        featurize: 'stale',
        train: 'stale',
        evaluate: 'waiting',
        'report@en': 'waiting',
        'report@de': 'waiting',
        'export-report': 'unknown',
      }),
    ),
    metrics: metrics({ accuracy: float(1) }, { accuracy: float(1) }),
    params: params({ train: { lr: 0.1 } }, { train: { lr: 0.01 } }),
    seconds: 0.7,
  });
}

function refused(): ReportInput {
  return input({
    failures: [
      {
        reason: 'project',
        message: "stage 'train' and stage 'tune' both produce 'models/model.json'",
        location: { file: 'dvc.yaml', line: 14, column: 9 },
        hint: 'remove the output from one of them, or give it another path',
      },
    ],
    seconds: 0.2,
  });
}
