import { describe, expect, test } from 'vitest';
import { amountOfAll, planNeeds, stageNeeds } from '../../src/plan/needs.ts';
import { makePlan, type PlanInput } from '../../src/plan/plan.ts';
import type { Verdict } from '../../src/plan/verdict.ts';
import { buildGraph } from '../../src/project/graph.ts';
import type { Stage } from '../../src/project/stage.ts';
import { dep, entry, locked, oid, out, stage } from './make-stage.ts';

const stale: Verdict = { kind: 'stale', reasons: [{ kind: 'changed-command', old: 'a', new: 'b' }] };

/** raw.dvc → prepare → train → report, and side, which needs nothing */
const raw = stage('raw.dvc', {
  name: undefined,
  cmd: undefined,
  outs: [out('raw')],
  lock: entry({ outs: [locked('raw', 'a', { size: 100, nfiles: 4, oid: oid('a', true) })] }),
});
const prepare = stage('prepare', {
  deps: [dep('raw')],
  outs: [out('clean')],
  lock: entry({ outs: [locked('clean', 'b', { size: 50 })] }),
});
const train = stage('train', {
  deps: [dep('clean'), dep('raw/labels')],
  outs: [out('model')],
  lock: entry({ outs: [locked('model', 'c', { size: 7 })] }),
});
const report = stage('report', {
  deps: [dep('model')],
  outs: [out('report.txt')],
  lock: entry({ outs: [locked('report.txt', 'd', { size: 3 })] }),
});
const side = stage('side', { outs: [out('side.txt')] });
const stages = [raw, prepare, train, report, side];

function plan(
  verdicts: Record<string, Verdict>,
  more: Partial<PlanInput> = {},
  selected: readonly Stage[] = stages,
) {
  return makePlan({
    graph: buildGraph(selected).graph,
    selected,
    verdicts: new Map(Object.entries(verdicts)),
    staleAtBase: undefined,
    base: undefined,
    head: { rev: 'workspace' },
    forced: new Set(),
    ...more,
  });
}

function kinds(made: ReturnType<typeof plan>): Record<string, string> {
  return Object.fromEntries(made.stages.map((planned) => [planned.stage.address, planned.verdict.kind]));
}

describe('a plan', () => {
  test('lets everything downstream of a stale stage wait, and names the first cause', () => {
    const made = plan({ prepare: stale });
    expect(kinds(made)).toEqual({ prepare: 'stale', train: 'waiting', report: 'waiting', side: 'fresh' });
    expect(made.stages.map(({ causedBy }) => causedBy)).toEqual([[], ['prepare'], ['prepare'], []]);
    expect(made.waves).toEqual([['prepare'], ['train'], ['report']]);
    expect(made.totals).toMatchObject({ stages: 4, fresh: 1, stale: 1, waiting: 2 });
  });

  test('does not let a frozen stage wait, nor what only it feeds (C-171)', () => {
    const frozen = { ...train, frozen: true };
    const made = plan({ prepare: stale, train: { kind: 'frozen', reasons: [] } }, {}, [
      raw,
      prepare,
      frozen,
      report,
    ]);
    expect(kinds(made)).toEqual({ prepare: 'stale', train: 'frozen', report: 'fresh' });
  });

  test('never calls a stage fresh that lies behind one that could not be judged', () => {
    const made = plan({ prepare: { kind: 'unknown', reasons: [], unknown: ['raw'] } });
    expect(kinds(made)).toMatchObject({
      prepare: 'unknown',
      train: 'unknown',
      report: 'unknown',
      side: 'fresh',
    });
    expect(made.stages[1]?.verdict.unknown).toEqual(['prepare']);
  });

  test('keeps apart what was stale before the change', () => {
    const made = plan({ prepare: stale, side: stale }, { staleAtBase: new Set(['side']) });
    expect(made.stages.map(({ stage: { address }, since }) => `${address} ${since}`)).toEqual([
      'prepare head',
      'train head',
      'report head',
      'side base',
    ]);
  });

  test('runs forced stages whatever their verdict', () => {
    const made = plan({}, { forced: new Set(['side']) });
    expect(made.stages.find(({ stage: { address } }) => address === 'side')?.verdict).toEqual({
      kind: 'stale',
      reasons: [{ kind: 'forced' }],
    });
  });

  test('lists a .dvc file only when it is not fresh', () => {
    expect(kinds(plan({}))).not.toHaveProperty('raw.dvc');
    expect(kinds(plan({ 'raw.dvc': stale }))).toMatchObject({ 'raw.dvc': 'stale', prepare: 'waiting' });
  });

  test('puts independent stages into one wave', () => {
    expect(plan({ prepare: stale, side: stale }).waves).toEqual([['prepare', 'side'], ['train'], ['report']]);
  });
});

describe('what is fetched', () => {
  const graph = buildGraph(stages).graph;
  const nowhere = { here: () => false, cached: () => false };

  test('is the inputs of the stages that run, without what the run itself makes', () => {
    const made = plan({ prepare: stale });
    const { fetch, avoided } = planNeeds(made.stages, graph, nowhere);
    expect(fetch.get('prepare')).toEqual({ objects: 5, bytes: 100 });
    expect(fetch.get('train')).toEqual({ objects: 0, bytes: 0 });
    expect(avoided).toEqual({ objects: 3, bytes: 60 });
  });

  test('is the whole folder when only a part of it is needed, because a part would be recorded as all of it', () => {
    const needs = stageNeeds(
      train,
      graph,
      () => false,
      () => false,
    );
    expect(needs.map(({ output }) => output.path)).toEqual(['clean', 'raw']);
  });

  test('is nothing for what lies in the cache or on disk', () => {
    const made = plan({ prepare: stale });
    expect(
      planNeeds(made.stages, graph, { here: () => false, cached: () => true }).fetch.get('prepare'),
    ).toEqual({ objects: 0, bytes: 0 });
    expect(
      planNeeds(made.stages, graph, { here: () => true, cached: () => false }).fetch.get('prepare'),
    ).toEqual({ objects: 0, bytes: 0 });
  });

  test('counts the same content once', () => {
    const twice = [{ locked: locked('a', 'e', { size: 10 }) }, { locked: locked('b', 'e', { size: 10 }) }];
    expect(amountOfAll(twice)).toEqual({ objects: 1, bytes: 10 });
  });
});
