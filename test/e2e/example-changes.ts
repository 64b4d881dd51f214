/** A change that somebody makes in an example, and what it must make stale; nothing else may be. */
export interface ExampleChange {
  readonly title: string;
  /** The folder in `examples/`, and the project in it */
  readonly example: string;
  readonly project?: string;
  /** The program that its stages need, where that is not Python */
  readonly needs?: 'uv' | 'Rscript';
  /** A file below the example; the first occurrence of `from` becomes `to`, at the end if it is empty */
  readonly edit: { readonly file: string; readonly from: string; readonly to: string };
  /** Verbs before the run, with the words that DVC takes too */
  readonly before?: readonly (readonly string[])[];
  readonly stale: readonly string[];
  /** Running it would take too long for what it shows */
  readonly planOnly?: true;
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const demands = ['low', 'normal', 'high', 'peak'];

/** Every project of every example, with the change that its README describes. */
export const changes: readonly ExampleChange[] = [
  {
    title: 'course-minimal: a parameter',
    example: 'course-minimal',
    edit: { file: 'params.yaml', from: 'pass_mark: 50', to: 'pass_mark: 60' },
    stale: ['summarise'],
  },
  {
    title: 'python-uv: a parameter of training',
    example: 'python-uv',
    needs: 'uv',
    edit: { file: 'params.yaml', from: 'learning_rate: 0.1', to: 'learning_rate: 0.3' },
    stale: ['train', 'evaluate'],
  },
  {
    title: 'r: a parameter of the model',
    example: 'r',
    needs: 'Rscript',
    edit: { file: 'params.yaml', from: 'degree: 1', to: 'degree: 2' },
    stale: ['fit', 'evaluate'],
  },
  {
    title: 'etl-feed: the feed moved on and its next version was taken',
    example: 'etl-feed',
    edit: { file: 'feed/orders.csv', from: '', to: '1999,2026-03-15,n,120.5\n' },
    before: [['update', 'data/orders.csv.dvc']],
    stale: ['clean', 'by-day', 'by-region'],
  },
  {
    title: 'etl-feed: a table of names',
    example: 'etl-feed',
    edit: { file: 'src/regions.csv', from: 'North', to: 'Far north' },
    stale: ['by-region'],
  },
  {
    title: 'scoring-export: the threshold of the export',
    example: 'scoring-export',
    edit: { file: 'params.yaml', from: '0.7', to: '0.6' },
    stale: ['export'],
  },
  {
    title: 'monorepo: a parameter of one project',
    example: 'monorepo',
    project: 'models/demand',
    edit: { file: 'models/demand/params.yaml', from: 'window: 7', to: 'window: 14' },
    stale: ['forecast'],
  },
  {
    title: 'monorepo: what both projects share',
    example: 'monorepo',
    project: 'models/churn',
    edit: { file: 'shared/table.py', from: 'The rows', to: 'All rows' },
    stale: ['train'],
  },
  {
    title: 'fan-out: one more seed',
    example: 'fan-out',
    edit: { file: 'params.yaml', from: '11, 12]', to: '11, 12, 13]' },
    stale: [...demands.map((demand) => `simulate@${demand}-13`), 'summarise'],
  },
  {
    title: 'fan-out: a parameter of all simulations',
    example: 'fan-out',
    edit: { file: 'params.yaml', from: 'servers: 3', to: 'servers: 4' },
    planOnly: true,
    stale: [...demands.flatMap((demand) => seeds.map((seed) => `simulate@${demand}-${seed}`)), 'summarise'],
  },
];
