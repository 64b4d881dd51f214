import type { ReportInput } from '../../src/report/report.ts';
import type { Watch } from '../../src/report/watch/watch.ts';
import { float, input, metrics, plan, planned, ran, run, stage } from './fixtures.ts';

const train = stage({ name: 'train', deps: ['data/raw.csv'], outs: ['model.bin'], line: 2 });
const sha = (digit: string) => digit.repeat(40);

/** Everything that a watching run can find, at once. */
export const found: Watch = {
  feeds: [
    {
      ...{ address: 'data/raw.csv.dvc', kind: 'import-url', source: 'https://data.example.org/raw.csv' },
      ...{ state: 'updated', old: '"5d41402a"', new: '"7d793037"', published: 1_790_000_000 },
    },
    {
      ...{
        address: 'data/prices.csv.dvc',
        kind: 'import-url',
        source: 'https://prices.example.org/today.csv',
      },
      ...{ state: 'broken', old: '"aa"' },
      failure: {
        reason: 'data',
        message: "'https://prices.example.org/today.csv' sends a web page instead of data",
      },
    },
    {
      ...{ address: 'shared/model.dvc', kind: 'import', source: 'model (https://github.com/acme/models)' },
      ...{ state: 'unchanged', old: sha('c'), new: sha('c') },
    },
    {
      address: 'train',
      kind: 'external',
      source: 's3://bucket/x',
      state: 'unchecked',
      failure: { reason: 'data', message: 's3:// addresses are not looked at' },
    },
  ],
  trends: [
    { metric: 'metrics.json:accuracy', values: [0.9, 0.905, 0.912, 0.88] },
    { metric: 'metrics.json:loss', values: [0.3] },
  ],
  broken: [
    {
      ...{ metric: 'metrics.json:accuracy', limit: 'may drop 1 %', value: '0.88', before: '0.912' },
      good: { sha: sha('a'), subject: 'Tune the learning rate' },
      bad: { sha: sha('b'), subject: 'Drop the oldest year' },
      location: { file: '.github/lockstep.yml', line: 3 },
    },
    {
      ...{ metric: 'metrics.json:loss', limit: 'at most 0.4', value: '0.5' },
      bad: { subject: 'the results of this run' },
      location: { file: '.github/lockstep.yml', line: 4 },
    },
  ],
  lost: [{ remote: "remote 'storage' (s3://acme/dvc)", objects: 3, paths: ['data/images', 'model.bin'] }],
  drill: {
    ...{ remote: "remote 'backup' (s3://acme-backup/dvc)", tried: 50, of: 120, objects: 4_210 },
    ...{ bytes: 3_200_000_000, seconds: 95, failures: [] },
  },
  judged: ['feed', 'metric', 'remote', 'drill'],
  feedSeconds: 42,
  finishedAt: 1_790_003_600,
};

/** A scheduled run that brought new data, and found what nobody had looked at. */
export function watched(): ReportInput {
  return input({
    plan: plan([
      planned(train, 'stale', {
        reasons: [{ kind: 'changed-dep', path: 'data/raw.csv', at: 'data/raw.csv', status: 'modified' }],
      }),
    ]),
    run: run([ran(train, 'ran', { seconds: 12 })]),
    metrics: metrics({ accuracy: float(0.912) }, { accuracy: float(0.88) }),
    watch: found,
    seconds: 42,
  });
}
