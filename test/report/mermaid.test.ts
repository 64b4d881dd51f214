import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/project/graph.ts';
import { seriesChart } from '../../src/report/chart.ts';
import {
  type Diagram,
  type DiagramNode,
  diagramOf,
  groupAddress,
  symbolOf,
} from '../../src/report/diagram.ts';
import { pipelineDiagram } from '../../src/report/mermaid.ts';
import type { StageState } from '../../src/report/stage-rows.ts';
import { stageRows } from '../../src/report/stage-rows.ts';
import { plan, planned, stage } from './fixtures.ts';
import { hostileText } from './hostile.ts';
import { parseMermaid } from './mermaid-parse.ts';

function node(name: string, state: StageState, more: Partial<DiagramNode> = {}): DiagramNode {
  const quiet = state === 'fresh' || state === 'frozen' || state === 'skipped';
  return {
    name,
    state,
    detail: state,
    isCause: state === 'stale' || state === 'failed',
    isConcerned: !quiet,
    ...more,
  };
}

/** `size` stages, each fed by up to three earlier ones; `stateOf` decides what they are. */
function pipeline(
  size: number,
  stateOf: (i: number) => StageState,
  groupOf?: (i: number) => string | undefined,
): Diagram {
  const nodes = Array.from({ length: size }, (_, i) => {
    const group = groupOf?.(i);
    return node(
      group === undefined ? `stage-${i}` : `${group}@${i}`,
      stateOf(i),
      group === undefined ? {} : { group },
    );
  });
  const edges = nodes.flatMap((_, i) =>
    [...new Set([i - 1, i - 7, Math.floor(i / 2)])]
      .filter((from) => from >= 0 && from < i)
      .map((from): [number, number] => [from, i]),
  );
  return { nodes, edges };
}

async function checked(diagram: Diagram) {
  const text = pipelineDiagram(diagram) ?? '';
  const parsed = await parseMermaid(text);
  expect(text.length).toBeLessThanOrEqual(20_000);
  expect(parsed.nodes.size).toBeLessThanOrEqual(200);
  expect(parsed.edges.length).toBeLessThanOrEqual(280);
  return { text, names: [...parsed.nodes.values()].map((label) => label.split('\n')[0] ?? ''), ...parsed };
}

describe('pipelineDiagram', () => {
  it('a small pipeline is drawn as it is', async () => {
    const { names, edges } = await checked(pipeline(6, (i) => (i > 3 ? 'stale' : 'fresh')));
    expect(names).toEqual(['✔ stage-0', '✔ stage-1', '✔ stage-2', '✔ stage-3', '◆ stage-4', '◆ stage-5']);
    expect(edges.length).toBe(8);
  });

  it.each([13, 41, 100, 500, 1_000, 5_000])(
    'of %d stages the three stale ones are named and the fresh ones counted',
    async (size) => {
      const { names } = await checked(pipeline(size, (i) => (i >= size - 3 ? 'stale' : 'fresh')));
      for (let i = size - 3; i < size; i++) expect(names).toContain(`◆ stage-${i}`);
      const counted = names
        .flatMap((name) => /^✔ ([\d,]+) fresh stages$/.exec(name)?.[1] ?? [])
        .map((text) => Number(text.replace(',', '')));
      const named = names.filter((name) => name.startsWith('✔ stage-')).length;
      expect(counted.reduce((sum, count) => sum + count, 0) + named).toBe(size - 3);
    },
  );

  it.each<[string, (i: number) => StageState]>([
    ['all stale', () => 'stale'],
    ['all ran', () => 'ran'],
    ['one failed, all others blocked', (i) => (i === 0 ? 'failed' : 'blocked')],
    ['every other one stale', (i) => (i % 2 === 0 ? 'stale' : 'fresh')],
    [
      'all kinds',
      (i) =>
        (
          [
            'ran',
            'restored',
            'failed',
            'blocked',
            'fresh',
            'frozen',
            'unknown',
            'waiting',
            'stale',
            'cancelled',
            'skipped',
          ] as const
        )[i % 11] as StageState,
    ],
    ['all failed', () => 'failed'],
  ])('5,000 stages stay within the limits: %s', async (_, stateOf) => {
    const { names } = await checked(pipeline(5_000, stateOf));
    expect(names.length).toBeGreaterThan(1);
  });

  it('the failed stage keeps its name among thousands that follow', async () => {
    const { names } = await checked(
      pipeline(5_000, (i) => (i === 2_000 ? 'failed' : i > 2_000 ? 'blocked' : 'ran')),
    );
    expect(names).toContain('✖ stage-2000');
  });

  it('stages of a foreach with one outcome are one box, the failed one apart', async () => {
    const diagram = pipeline(
      40,
      (i) => (i === 5 ? 'failed' : i < 20 ? 'ran' : 'fresh'),
      (i) => (i < 20 ? 'each' : undefined),
    );
    const { names } = await checked(diagram);
    expect(names).toContain('● each × 19');
    expect(names).toContain('✖ each@5');
  });

  it('a pipeline that would be one counted box is not drawn', () => {
    const nodes = Array.from({ length: 300 }, (_, i) => node(`s${i}`, 'fresh'));
    expect(pipelineDiagram({ nodes, edges: [] })).toBeUndefined();
    expect(pipelineDiagram({ nodes: [], edges: [] })).toBeDefined();
  });

  it('long chains go down, short and wide pipelines to the right', () => {
    const chain = (size: number): Diagram => ({
      nodes: Array.from({ length: size }, (_, i) => node(`s${i}`, 'ran')),
      edges: Array.from({ length: size - 1 }, (_, i): [number, number] => [i, i + 1]),
    });
    expect(pipelineDiagram(chain(4))).toMatch(/^flowchart LR/);
    expect(pipelineDiagram(chain(5))).toMatch(/^flowchart TB/);
  });

  it('a cycle, which a plan never has but a hostile file may, ends', async () => {
    const nodes = ['a', 'b', 'c'].map((name) => node(name, 'stale'));
    const { edges } = await checked({
      nodes,
      edges: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    });
    expect(edges.length).toBe(3);
  });

  it('every symbol differs, so that colour is never needed', () => {
    const states = [
      'fresh',
      'restored',
      'ran',
      'failed',
      'blocked',
      'cancelled',
      'skipped',
      'stale',
      'waiting',
      'frozen',
      'unknown',
    ] as const;
    expect(new Set(states.map(symbolOf)).size).toBe(states.length);
  });

  it('random diagrams with hostile names parse, with every box and arrow', async () => {
    const states: readonly StageState[] = [
      'fresh',
      'ran',
      'failed',
      'blocked',
      'stale',
      'waiting',
      'restored',
    ];
    const diagrams = fc.sample(
      fc.array(fc.tuple(hostileText(6), fc.constantFrom(...states), fc.nat(), fc.boolean()), {
        maxLength: 30,
      }),
      { numRuns: 40, seed: 6 },
    );
    for (const given of diagrams) {
      const nodes = given.map(([name, state, , grouped]) =>
        node(name, state, grouped ? { group: name.slice(0, 2) } : {}),
      );
      const edges = given.flatMap(([, , pick], i): [number, number][] => (i === 0 ? [] : [[pick % i, i]]));
      const { text, nodes: boxes, edges: arrows } = await checked({ nodes, edges });
      expect(boxes.size).toBe(text.match(/^ {2}s\d+\[/gm)?.length ?? 0);
      expect(arrows.length).toBe(text.match(/^ {2}s\d+ \S+ s\d+$/gm)?.length ?? 0);
    }
  });
});

describe('diagramOf', () => {
  it('joins rows by what they make and need', () => {
    const stages = [stage({ name: 'a', outs: ['x'] }), stage({ name: 'b', deps: ['x'] })];
    const rows = stageRows(
      plan(stages.map((one) => planned(one, 'stale', { estimateSeconds: 90 }))),
      undefined,
    );
    const diagram = diagramOf(rows, buildGraph(stages).graph.producers);
    expect(diagram.edges).toEqual([[0, 1]]);
    expect(diagram.nodes[0]).toMatchObject({ name: 'a', detail: 'stale about 1 min 30 s', isCause: true });
  });

  it('a group is named with its file, whatever its key holds', () => {
    const { address, name } = stage({ name: 'each@a@b', file: 'x@y/dvc.yaml' });
    expect(groupAddress({ address, name } as never, 'each')).toBe('x@y/dvc.yaml:each');
  });
});

describe('seriesChart', () => {
  const points = (count: number, y: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => ({ x: i, y: y(i) }));

  it.each([
    ['a line before and now', { old: points(8, (i) => 1 / (i + 1)), new: points(8, (i) => 1 / (i + 2)) }],
    ['only now', { new: points(3, (i) => -i) }],
    ['only before', { old: points(3, (i) => i * 1e-9) }],
    ['different x', { old: points(3, (i) => i), new: points(4, (i) => i) }],
    ['one point', { new: points(1, () => 5) }],
    [
      'huge and tiny',
      {
        new: [
          { x: 'a', y: 1e300 },
          { x: 'b', y: -1e-300 },
          { x: 'c', y: 123456.789 },
        ],
      },
    ],
    ['thousands of points', { new: points(5_000, Math.sin) }],
    [
      'gaps',
      {
        new: [
          { x: 0, y: 1 },
          { x: 1, y: Number.NaN },
          { x: 2, y: 3 },
        ],
      },
    ],
  ])('%s is understood by Mermaid', async (_, curves) => {
    for (const kind of ['line', 'bar'] as const) {
      const text =
        seriesChart({ title: 'loss "by" epoch', xLabel: 'epoch; [x]', yLabel: 'loss\n2', kind, ...curves }) ??
        '';
      expect((await parseMermaid(text)).type).toBe('xychart');
      expect(text.length).toBeLessThan(6_000);
    }
  });

  it('nothing finite is nothing to draw', () => {
    expect(
      seriesChart({ title: 't', xLabel: 'x', yLabel: 'y', kind: 'line', new: points(3, () => Number.NaN) }),
    ).toBeUndefined();
  });
});
