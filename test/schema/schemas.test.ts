import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeReportFiles } from '../../src/github/report-files.ts';
import { reportJson, stringifyJson } from '../../src/report/json.ts';
import { assemble } from '../../src/report/report.ts';
import { cases } from '../report/cases.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
for (const file of files) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** What is wrong with a value, by the published schema of that name. */
function wrong(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`urn:lockstep:${name}:1`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

it('every published schema is sound, and they are the ones that the documents name', () => {
  expect(files.map((file) => file.split('.')[0]).sort()).toEqual([
    'explain',
    'fragment',
    'gates',
    'history',
    'matrix',
    'plan',
    'policy',
    'report',
    'result',
    'run',
  ]);
  for (const name of files) expect(() => wrong(name.split('.')[0] ?? '', {}), name).not.toThrow();
});

describe('what the verbs print keeps to its schema', () => {
  it.each(Object.entries(cases))('report: %s', (_name, input) => {
    expect(wrong('report', JSON.parse(stringifyJson(reportJson(assemble(input())))))).toEqual([]);
  });

  it('plan, explain, repro and report of a real project, with every kind of reason', async () => {
    await using rig = await changedProject();
    const json = async (...words: string[]) => {
      const told = await runOurs(rig.root, words, { emit: () => undefined });
      return JSON.parse(told.out);
    };
    const plan = await json('plan', '--json');
    expect(wrong('plan', plan)).toEqual([]);
    const kinds = new Set(
      plan.stages.flatMap((stage: { reasons: { kind: string }[] }) => stage.reasons.map(({ kind }) => kind)),
    );
    expect([...kinds].sort()).toEqual([
      'always-changed',
      'changed-command',
      'changed-dep',
      'changed-out',
      'changed-param',
      'missing-dep',
      'missing-out',
      'not-locked',
    ]);
    const names = plan.stages.map((stage: { stage: string }) => stage.stage);
    expect(wrong('explain', await json('explain', '--json', ...names))).toEqual([]);
    expect(wrong('report', await json('report', '--format', 'json'))).toEqual([]);
    expect(wrong('matrix', await json('plan', '--matrix'))).toEqual([]);
    await runOurs(rig.root, ['repro', '--fragment', 'f.json', '-k', 'gone', 'fails'], {
      emit: () => undefined,
    });
    const fragment = JSON.parse(rig.read('f.json'));
    expect(wrong('fragment', fragment)).toEqual([]);
    expect(fragment.stages.map((stage: { files?: object[] }) => stage.files?.length ?? 0)).toEqual([1, 0]);
    expect(wrong('history', await json('history', '--json'))).toEqual([]);
    rig.write('.github/lockstep.yml', 'gates: {stale: fail, size: 2 GB}\n');
    const gates = await json('gates', 'test', '--json');
    expect(wrong('gates', gates)).toEqual([]);
    expect(gates.gates).toHaveLength(2);
    rig.remove('.github/lockstep.yml');
    const run = await json('repro', '--json', '-k', 'param', 'always', 'fails');
    expect(wrong('run', run)).toEqual([]);
    expect(run.stages.map((stage: { outcome: string }) => stage.outcome)).toContain('failed');
  });

  it('result.json of the action', async () => {
    const to = mkdtempSync(join(tmpdir(), 'lockstep-schema-'));
    const report = assemble((cases['three-stale'] as () => Parameters<typeof assemble>[0])());
    const identity = {
      name: 'x',
      repository: 'o/r',
      pullRequest: 3,
      head: null,
      runId: 1,
      runNumber: 2,
      runAttempt: null,
    };
    const written = await writeReportFiles(to, [{ folder: '', root: to, result: { report, exitCode: 0 } }], {
      identity,
      patch: '',
    });
    const result = JSON.parse(readFileSync(written.result, 'utf8'));
    rmSync(to, { recursive: true });
    expect(wrong('result', result)).toEqual([]);
    expect(wrong('result', { ...result, secret: 1 })).not.toEqual([]);
    expect(wrong('result', { ...result, projects: [{ folder: 3 }] })).not.toEqual([]);
  });
});

describe('a schema refuses what a hostile artifact could hold', () => {
  it.each([
    ['plan', (plan: Plan) => ({ ...plan, schema: 'lockstep.plan/2' })],
    ['plan', (plan: Plan) => ({ ...plan, extra: true })],
    ['plan', (plan: Plan) => ({ ...plan, head: { rev: 'x', sha: 'not a commit' } })],
    ['plan', (plan: Plan) => ({ ...plan, stages: [{ ...plan.stages[0], verdict: 'fine' }] })],
    [
      'plan',
      (plan: Plan) => ({ ...plan, stages: [{ ...plan.stages[0], reasons: [{ kind: 'changed-dep' }] }] }),
    ],
    ['plan', (plan: Plan) => ({ ...plan, totals: { ...plan.totals, stale: -1 } })],
  ])('%s %#', (name, spoil) => {
    const input = (cases['plan-only'] as () => Parameters<typeof assemble>[0])();
    const { plan } = JSON.parse(stringifyJson(reportJson(assemble(input))));
    expect(wrong(name, plan)).toEqual([]);
    expect(wrong(name, spoil(plan))).not.toEqual([]);
  });
});

interface Plan {
  readonly stages: readonly object[];
  readonly totals: object;
}

describe('the policy schema', () => {
  it('takes the policy of the documents', () => {
    expect(wrong('policy', parse(policy))).toEqual([]);
    expect(wrong('policy', {})).toEqual([]);
  });

  it.each([
    ['an unknown key', 'gate: {stale: warn}'],
    ['an unknown gate', 'gates: {fresh: warn}'],
    ['a state that is none', 'gates: {stale: maybe}'],
    ['a size without unit', 'gates: {size: "2"}'],
    ['a name that is no variable', 'env: ["A B"]'],
    ['a time that is none', 'stages: {train: {timeout: soon}}'],
    ['an owner without @', 'owners: {"*": someone}'],
    ['a section that is none', 'report: {sections: [weather]}'],
    ['a way with drafts that is none', 'drafts: ignore'],
    ['a prefix without slash', 'command-prefix: dvc'],
    ['a direction that is none', 'metrics: {acc: {better: up}}'],
  ])('refuses %s', (_what, text) => {
    expect(wrong('policy', parse(text))).not.toEqual([]);
  });
});

const policy = `
remotes: {proposals: storage-pr, fallback: [backup]}
env: [WANDB_API_KEY]
resources: {cpu: 4, gpu: 1}
stages:
  train: {gpu: 1, timeout: 6h, retries: 2}
  export-to-erp: {on: protected}
metrics:
  accuracy: {better: higher, max-drop: 1% and 0.002, over: 5 commits}
  loss:     {better: lower, max: 0.4}
gates: {stale: warn, missing: fail, size: 2 GB}
owners: {"data/raw/**": "@org/data-stewards", "metric:recall": "@org/safety"}
budget: {minutes: 60, bytes: 50 GB}
report: {sections: [verdict, gates, metrics, params, data, plots, dag, saved], precision: 5}
drafts: plan
command-prefix: /dvc
`;

/** A project whose stages are stale for one reason each. */
async function changedProject(): Promise<Rig> {
  const rig = Rig.create();
  const stages = (cmd: string, more = '') => `
stages:
  command: {cmd: ${cmd}, outs: [c]}
  dep: {cmd: cp in d, deps: [in], outs: [d]}
  param: {cmd: echo 1 > p, params: [lr], outs: [p]}
  edited: {cmd: echo 1 > e, outs: [e: {cache: false}]}
  gone: {cmd: echo 1 > g, outs: [g: {cache: false}]}
  always: {cmd: "true"}
  after: {cmd: cp d a, deps: [d], outs: [a]}
${more}`;
  rig.write('dvc.yaml', stages('echo 1 > c'));
  rig.write('params.yaml', 'lr: 0.1\n');
  rig.write('in', 'in\n');
  rig.write('.gitignore', '/g\n/e\n');
  const told = await runOurs(rig.root, ['repro']);
  expect(told.code, told.err).toBe(0);
  rig.commit('one');
  rig.write(
    'dvc.yaml',
    stages(
      'echo 2 > c',
      '  absent: {cmd: cat nope > n, deps: [nope], outs: [n]}\n  fails: {cmd: echo said; exit 3, outs: [f]}\n',
    ),
  );
  rig.write('params.yaml', 'lr: .inf\n');
  rig.write('in', 'other\n');
  rig.write('e', 'by hand\n');
  rig.remove('g');
  return rig;
}
