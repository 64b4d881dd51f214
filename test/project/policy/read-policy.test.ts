import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPolicy } from '../../../src/project/policy/read-policy.ts';

const schema = new URL('../../../schema/policy.schema.json', import.meta.url);
const byTheSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
);
const read = (text: string) => readPolicy(text, { file: '.github/lockstep.yml', folder: '' });
const failuresOf = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.failures;
};

/** The policy of the documents. */
const whole = `remotes: {proposals: storage-pr, fallback: [backup]}
env: [WANDB_API_KEY]
outside: [/mnt/data, ../shared/*.csv]
resources: {cpu: 4, gpu: 1, database: 1}
stages:
  train: {gpu: 1, timeout: 6h, retries: 2}
  export-to-erp: {on: protected, database: 1}
metrics:
  accuracy: {better: higher, max-drop: 1% and 0.002, over: 5 commits}
  loss:     {better: lower, max: 0.4, cannot-compare: warn}
gates: {stale: warn, missing: fail, size: 2 GB, cannot-compare: warn}
owners: {"data/raw/**": "@org/data-stewards", "metric:recall": ["@org/safety", "@someone"]}
models: {release: [churn, "nl:*"]}
budget: {minutes: 60, bytes: 50 GB}
report: {sections: [verdict, gates, metrics, params, data, plots, dag, saved], precision: 5}
drafts: plan
command-prefix: /dvc
`;

it('reads every key of the documents into its own type', () => {
  const policy = read(whole);
  if (!policy.ok) throw new Error(JSON.stringify(policy.failures));
  const { stages, metrics, gates, owners, ...rest } = policy.value;
  expect(rest).toEqual({
    file: '.github/lockstep.yml',
    exists: true,
    models: { release: ['churn', 'nl:*'] },
    folder: '',
    remotes: { proposals: 'storage-pr', fallback: ['backup'] },
    env: ['WANDB_API_KEY'],
    outside: ['/mnt/data', '../shared/*.csv'],
    resources: new Map([
      ['cpu', 4],
      ['gpu', 1],
      ['database', 1],
    ]),
    budget: { minutes: 60, bytes: 50_000_000_000 },
    report: {
      sections: ['verdict', 'gates', 'metrics', 'params', 'data', 'plots', 'dag', 'saved'],
      precision: 5,
    },
    drafts: 'plan',
    commandPrefix: '/dvc',
    warnings: [],
  });
  expect(stages).toMatchObject([
    {
      pattern: 'train',
      timeoutSeconds: 21_600,
      retries: 2,
      needs: new Map([['gpu', 1]]),
      location: { line: 6 },
    },
    { pattern: 'export-to-erp', onProtected: true, needs: new Map([['database', 1]]), location: { line: 7 } },
  ]);
  expect(metrics).toMatchObject([
    {
      pattern: 'accuracy',
      better: 'higher',
      overCommits: 5,
      maxDrop: {
        join: 'and',
        limits: [
          { unit: 'percent', amount: 1 },
          { unit: 'absolute', amount: 0.002 },
        ],
      },
      location: { line: 9 },
    },
    { pattern: 'loss', better: 'lower', max: 0.4, cannotCompare: 'warn' },
  ]);
  expect(gates).toMatchObject({
    stale: 'warn',
    missing: 'fail',
    size: 2_000_000_000,
    cannotCompare: 'warn',
  });
  expect(gates.locations.get('size')).toMatchObject({ line: 11 });
  expect(owners).toMatchObject([
    { pattern: 'data/raw/**', owners: ['@org/data-stewards'] },
    { pattern: 'metric:recall', owners: ['@org/safety', '@someone'] },
  ]);
});

describe('the reader and the published schema come to the same verdict', () => {
  it.each([
    whole,
    '{}',
    '',
    'stages: {train: {}}',
    'stages: {"train@*": {cpu: 0.5, timeout: 1h 30m}}',
    'stages: {a: {timeout: 1.5 d, retries: 0}}',
    'metrics: {a: {better: lower, max-drop: 3}}',
    'metrics: {a: {better: lower, max-drop: 1e-3}}',
    'metrics: {a: {better: higher, max-drop: 0.5% or 2}}',
    'metrics: {a: {min: -4, max: 1.0e+300, over: 1 commit}}',
    'gates: {size: 1.5 KiB}',
    'outside: ["C:\\\\data", /]',
    'report: {sections: [], precision: 17}',
    'owners: {}',
    'command-prefix: /my-bot2',
  ])('takes %j', (text) => {
    expect(failuresOf(text)).toEqual([]);
    expect(byTheSchema(text === '' ? {} : parse(text))).toBe(true);
  });

  it.each([
    ['gate: {stale: warn}', 1, "unknown key 'gate'", "did you mean 'gates'?"],
    ['env: []\nweather: 1', 2, "unknown key 'weather'", /^known here: remotes, env, outside/],
    ['gates:\n  fresh: warn', 2, "unknown key 'fresh' in gates", /^known here/],
    ['gates:\n  stale: warm', 2, "gates.stale: expected fail or warn or ignore, found 'warm'", /'warn'/],
    ['gates: {size: "2"}', 1, "gates.size: expected a size such as 2 GB, found '2'", undefined],
    ['gates: {size: 2}', 1, 'gates.size: expected a size such as 2 GB, found 2', undefined],
    ['gates: [stale]', 1, /^gates: expected a mapping of stale/, undefined],
    ['gates:', 1, /^gates: expected a mapping of .*, found nothing$/, undefined],
    ['env: ["A B"]', 1, /^env.0: expected a name of an environment variable, found 'A B'/, undefined],
    ['env: A', 1, /^env: expected a list of/, undefined],
    ['stages:\n  train:\n    timeout: soon', 3, /^stages.train.timeout: expected a time such/, undefined],
    ['stages: {train: {timeout: 0s}}', 1, /expected a time/, undefined],
    ['stages: {train: {timeout: 6}}', 1, /expected a time/, undefined],
    ['stages: {train: {tiemout: 6h}}', 1, "unknown key 'tiemout' in stages.train", "did you mean 'timeout'?"],
    ['stages: {train: {retries: 1.5}}', 1, /whole number/, undefined],
    ['stages: {train: {retries: -1}}', 1, /whole number/, undefined],
    ['stages: {train: {on: main}}', 1, /expected protected/, undefined],
    ['stages: {train: {gpu: -1}}', 1, /number from 0 up/, undefined],
    ['stages: {train: {gpu: true}}', 1, /number from 0 up/, undefined],
    ['stages: {train: 6h}', 1, /expected settings/, undefined],
    ['stages: [train]', 1, /expected a mapping from stage names/, undefined],
    ['resources: {cpu: 0}', 1, /above 0/, undefined],
    ['resources: {timeout: 3}', 1, /is a setting of stages/, 'choose another'],
    ['resources: {"a b": 3}', 1, /expected a name of letters/, undefined],
    ['resources: {cpu: .inf}', 1, /above 0/, undefined],
    ['resources: {cpu: .nan}', 1, /above 0/, undefined],
    ['metrics: {acc: {better: up}}', 1, /expected higher or lower/, undefined],
    ['metrics: {acc: {max-drop: 1%}}', 1, /which direction is a drop/, /better: higher/],
    ['metrics: {acc: {better: higher, max-drop: 1% and 2 and 3}}', 1, /expected a limit/, undefined],
    ['metrics: {acc: {better: higher, max-drop: -1}}', 1, /number from 0 up/, undefined],
    ['metrics: {acc: {better: higher, over: 5}}', 1, /number of commits/, undefined],
    ['metrics: {acc: {better: higher, over: 0 commits}}', 1, /number of commits/, undefined],
    ['metrics: {acc: {max: high}}', 1, /expected a number/, undefined],
    ['owners: {"*": someone}', 1, /expected a name such as @user/, undefined],
    ['models: {release: churn}', 1, /a list of name of a models/, undefined],
    ['models: {releases: []}', 1, /unknown key 'releases'/, "did you mean 'release'?"],
    ['owners: {"*": []}', 1, /at least one owner/, undefined],
    ['budget: {minutes: 0}', 1, /above 0/, undefined],
    ['budget: {bytes: 50}', 1, /expected a size/, undefined],
    ['report: {sections: [weather]}', 1, /report.sections.0: expected verdict or/, undefined],
    ['report: {sections: [dag, dag]}', 1, /named twice/, undefined],
    ['report: {precision: 0}', 1, /from 1 to 17/, undefined],
    ['remotes: {proposal: a}', 1, "unknown key 'proposal' in remotes", "did you mean 'proposals'?"],
    ['remotes: {fallback: a}', 1, /expected a list of names? of a DVC remotes?/, undefined],
    ['outside: [data]', 1, /absolute or begins with/, undefined],
    ['drafts: paln', 1, /expected run or plan/, /plan/],
    ['command-prefix: dvc', 1, /a slash and a word/, undefined],
    ['command-prefix: [dvc]', 1, /a slash and a word/, undefined],
    ['constructor: 1', 1, "unknown key 'constructor'", /^known here/],
    ['__proto__: {env: [A]}', 1, "unknown key '__proto__'", /^known here/],
    ['- a', 1, /expected a mapping/, undefined],
  ] as const)('refuses %j with its line', (text, line, message, hint) => {
    const [failure, ...others] = failuresOf(text);
    expect(others).toEqual([]);
    expect(failure?.reason).toBe('config');
    expect(failure?.location).toMatchObject({ file: '.github/lockstep.yml', line });
    if (typeof message === 'string') expect(failure?.message).toBe(message);
    else expect(failure?.message).toMatch(message);
    if (hint === undefined) expect(failure?.hint).toBeUndefined();
    else expect(failure?.hint).toMatch(hint);
    expect(byTheSchema(JSON.parse(JSON.stringify(parse(text))))).toBe(false);
  });
});

describe('what no schema can say', () => {
  it('a resource that nobody declared limits nothing, so it is an unknown key', () => {
    expect(failuresOf('resources: {db: 1}\nstages:\n  load: {bd: 1}')).toMatchObject([
      {
        message: "unknown key 'bd' in stages.load",
        hint: "did you mean 'db'?",
        location: { line: 3 },
      },
    ]);
  });

  it('a need above what there is would never be met', () => {
    expect(failuresOf('resources: {gpu: 1}\nstages:\n  train: {gpu: 2}')).toMatchObject([
      { message: 'stages.train.gpu: needs 2, and `resources` has only 1', location: { line: 3 } },
    ]);
  });

  it('tells all problems at once, and a file that is no YAML with its place', () => {
    expect(failuresOf('gate: 1\nenv: 2\nbudget: {minutes: x}').map(({ location }) => location?.line)).toEqual(
      [1, 2, 3],
    );
    expect(failuresOf('env: [A\n')).toMatchObject([{ reason: 'config' }]);
    expect(failuresOf('env: [A]\nenv: [B]')).toMatchObject([{ reason: 'config', location: { line: 2 } }]);
  });

  it('keeps control characters and endless words of a hostile file out of its messages', () => {
    const [failure] = failuresOf(`"\\e[31m${'x'.repeat(900)}": 1`);
    expect(failure?.message).toMatch(/^unknown key '\?\[31mx{70,80}…'$/);
  });
});
