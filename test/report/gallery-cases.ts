import { readPolicy } from '../../src/project/policy/read-policy.ts';
import type { Plot } from '../../src/report/evidence.ts';
import { imagePlot } from '../../src/report/plots/image.ts';
import type { ReportInput } from '../../src/report/report.ts';
import { input, metrics, params, plan, planned, ran, run, stage } from './fixtures.ts';
import { rocBefore, rocNow } from './roc-images.ts';

const stages = [
  stage({ name: 'prepare', deps: ['data/raw'], params: ['prepare'], outs: ['data/clean.parquet'], line: 2 }),
  stage({
    name: 'train',
    deps: ['data/clean.parquet'],
    params: ['train'],
    outs: ['models/model.json'],
    line: 8,
  }),
  stage({
    name: 'evaluate',
    deps: ['models/model.json'],
    metrics: ['metrics.json'],
    outs: ['plots'],
    line: 15,
  }),
] as const;

/** The policy that the cases below are judged by. */
export function policyOf(text: string): NonNullable<ReportInput['policy']> {
  const policy = readPolicy(Buffer.from(text), { file: '.github/lockstep.yml', folder: '' });
  if (!policy.ok) throw new Error(JSON.stringify(policy.failures));
  return policy.value;
}

const reason = {
  kind: 'changed-param',
  file: 'params.yaml',
  at: 'params.yaml',
  key: 'train.depth',
  status: 'modified',
  old: 6n,
  new: 12n,
} as const;

/** A change that makes the model worse than the policy allows; with every kind of plot and of data change. */
export function gateFailed(): ReportInput {
  const [prepare, train, evaluate] = stages;
  return input({
    policy: policyOf(
      'metrics:\n  accuracy: {better: higher, max-drop: 1% and 0.002}\n  loss: {better: lower, max: 0.4, over: 5 commits, max-drop: 5%}\n  recall.worst: {better: higher, min: 0.9, cannot-compare: warn}\ngates: {stale: warn, missing: fail, size: 2 GB}\nowners: {"data/raw/**": "@acme/data-stewards", "metric:recall*": ["@acme/safety", "@ada"]}\n',
    ),
    baselines: new Map([['metrics.json:loss', [0.31, 0.32, 0.3, 0.33, 0.31]]]),
    plan: plan([
      planned(prepare, 'stale', { reasons: [{ ...reason, key: 'prepare.seed', old: 7n, new: 8n }] }),
      planned(train, 'stale', { reasons: [reason], causedBy: ['prepare'] }),
      planned(evaluate, 'waiting', { causedBy: ['train'] }),
    ]),
    run: run([
      ran(prepare, 'ran', { seconds: 31, logTail: ['read 1,204 files', 'wrote data/clean.parquet'] }),
      ran(train, 'ran', { seconds: 190, logTail: ['epoch 1/20  loss 0.71', 'epoch 20/20  loss 0.34'] }),
      ran(evaluate, 'ran', { seconds: 12 }),
    ]),
    metrics: metrics(
      { accuracy: 0.912, loss: 0.31, recall: { worst: 0.93 } },
      { accuracy: 0.897, loss: 0.334, recall: { worst: Number.NaN } },
    ),
    params: params(
      { train: { depth: 6 }, prepare: { seed: 7 } },
      { train: { depth: 12 }, prepare: { seed: 8 } },
    ),
    paramLines: new Map([
      ['params.yaml:train.depth', 4],
      ['params.yaml:prepare.seed', 2],
    ]),
    data: [
      {
        path: 'data/clean.parquet',
        kind: 'modified',
        location: { file: 'dvc.yaml', line: 5 },
        files: { old: 1, new: 1 },
        bytes: { old: 18_200_000, new: 19_900_000 },
        rows: { old: 1_000_000, new: 1_120_000 },
        columns: { added: ['region'], removed: [], retyped: ['age: int32 → double'] },
        ranges: [{ column: 'age', old: [0, 96], new: [-1, 130] }],
      },
      {
        path: 'data/raw/',
        kind: 'modified',
        location: { file: 'data/raw.dvc', line: 2 },
        files: { old: 10_400, new: 11_604 },
        bytes: { old: 155_100_000, new: 173_400_000 },
        touched: { added: 1_210, modified: 3, deleted: 6 },
        within: [
          {
            path: 'north/',
            files: { old: 400, new: 1_604 },
            bytes: { old: 5_100_000, new: 23_300_000 },
            touched: { added: 1_210, modified: 0, deleted: 6 },
          },
          { path: './', files: { old: 4, new: 4 }, touched: { added: 0, modified: 3, deleted: 0 } },
        ],
      },
    ],
    plots: plots(),
    seconds: 241,
    savedSeconds: 0,
  });
}

function plots(): readonly Plot[] {
  const curve = (scale: number) =>
    Array.from({ length: 40 }, (_, i) => ({
      x: i + 1,
      y: Number((0.3 + scale * Math.exp(-i / 9)).toFixed(4)),
    }));
  const cloud = (shift: number) =>
    Array.from({ length: 60 }, (_, i) => ({
      x: (i * 37) % 61,
      y: ((i * 53) % 67) / 10 + ((i * 37) % 61) * shift,
    }));
  const cell = (y: string, x: string, old: number, now: number) => ({ x, y, old, new: now });
  const image = imagePlot('plots/roc.png', {
    old: Buffer.from(rocBefore, 'base64'),
    new: Buffer.from(rocNow, 'base64'),
    hash: (bytes) => (bytes.length === Buffer.from(rocNow, 'base64').length ? 'b' : 'a').repeat(32),
  });
  return [
    {
      kind: 'line',
      title: 'plots/loss.csv',
      xLabel: 'epoch',
      yLabel: 'loss',
      old: curve(0.6),
      new: curve(0.7),
    },
    {
      kind: 'confusion',
      title: 'plots/classes.csv',
      xLabel: 'predicted',
      yLabel: 'actual',
      normalized: false,
      cells: [
        cell('Adelie', 'Adelie', 45, 44),
        cell('Adelie', 'Chinstrap', 0, 1),
        cell('Chinstrap', 'Adelie', 4, 7),
        cell('Chinstrap', 'Chinstrap', 15, 12),
        cell('Gentoo', 'Gentoo', 37, 37),
      ],
    },
    {
      kind: 'bar',
      title: 'plots/importance.json',
      xLabel: 'feature',
      yLabel: 'gain',
      old: [
        { x: 'bill length', y: 41 },
        { x: 'flipper length', y: 33 },
        { x: 'body mass', y: 12 },
      ],
      new: [
        { x: 'bill length', y: 36 },
        { x: 'flipper length', y: 35 },
        { x: 'region', y: 9 },
      ],
    },
    {
      kind: 'scatter',
      title: 'plots/residuals.csv',
      xLabel: 'age',
      yLabel: 'residual',
      old: cloud(0.05),
      new: cloud(0.09),
    },
    ...(image === undefined ? [] : [image]),
  ];
}

/** A pull request of a stranger: planned, not run; the policy of the base counts. */
export function fork(): ReportInput {
  const [prepare, train, evaluate] = stages;
  return input({
    plan: plan([
      planned(prepare, 'fresh'),
      planned(train, 'stale', { reasons: [reason], runCache: 'miss', estimateSeconds: 190 }),
      planned(evaluate, 'waiting', { causedBy: ['train'], estimateSeconds: 12 }),
    ]),
    metrics: metrics({ accuracy: 0.912 }, { accuracy: 0.912 }),
    params: params({ train: { depth: 6 } }, { train: { depth: 12 } }),
    warnings: [
      {
        reason: 'config',
        message: 'this change edits .dvc/config; the version of `main` was used',
        location: { file: '.dvc/config' },
      },
    ],
    seconds: 0.9,
  });
}

/** A metric under another name: nobody can tell whether it fell. */
export function renamedMetric(): ReportInput {
  const [prepare, train, evaluate] = stages;
  return input({
    policy: policyOf('metrics:\n  accuracy: {better: higher, max-drop: 0.01}\n'),
    plan: plan([
      planned(prepare, 'fresh'),
      planned(train, 'fresh'),
      planned(evaluate, 'stale', {
        reasons: [{ kind: 'changed-command', old: 'node evaluate.mjs', new: 'node evaluate.mjs --all' }],
      }),
    ]),
    run: run([ran(prepare, 'fresh'), ran(train, 'fresh'), ran(evaluate, 'ran', { seconds: 11 })]),
    metrics: metrics({ accuracy: 0.912 }, { 'accuracy.overall': 0.921, 'accuracy.worst': 0.87 }),
    seconds: 13,
    savedSeconds: 221,
  });
}
