import { describe, expect, test } from 'vitest';
import { buildGraph, runningOrder } from '../../src/project/graph.ts';
import type { Stage } from '../../src/project/stage.ts';
import { dep, mapping, out, params, stage } from '../plan/make-stage.ts';

/** `a < in1 in2 > out1 out2`: a stage with its deps and outs. */
function stages(...lines: readonly string[]): Stage[] {
  return lines.map((line, i) => {
    const [, name = '', deps = '', outs = ''] =
      /^(\S+)(?: <((?: [^ >]+)*))?(?: >((?: \S+)*))?$/.exec(line) ?? [];
    const words = (text: string) => text.split(' ').filter((word) => word !== '');
    return stage(name, {
      location: { file: 'dvc.yaml', line: i + 1 },
      deps: words(deps).map((path) => dep(path)),
      outs: words(outs).map((path) => ({
        ...out(path),
        location: { file: 'dvc.yaml', line: i + 1, column: 9 },
      })),
    });
  });
}

function edges(...lines: readonly string[]): Record<string, readonly string[]> {
  const { graph, failures } = buildGraph(stages(...lines), '/p');
  expect(failures).toEqual([]);
  return Object.fromEntries([...graph.producers].filter(([, producers]) => producers.length > 0));
}

describe('edges', () => {
  test.each([
    // stages, who waits for whom
    [['a > x', 'b < x'], { b: ['a'] }],
    [['a > d', 'b < d/inner/x'], { b: ['a'] }],
    [['a > d/x', 'c > d/y', 'b < d'], { b: ['a', 'c'] }],
    [['a > d', 'b < dx'], {}],
    [['b < x', 'a > x'], { b: ['a'] }],
    [['a > x', 'c > y', 'b < y x y'], { b: ['c', 'a'] }],
    [['a > d/x d/y', 'b < d/x d'], { b: ['a'] }],
  ])('%j', (lines, expected) => {
    expect(edges(...lines)).toEqual(expected);
  });

  test('lead from params files that a stage makes, and not from the sources of imports', () => {
    const maker = stage('maker', { outs: [out('p.yaml'), out('src')] });
    const user = stage('user', { deps: [params('p.yaml', ['a'])] });
    const imported = stage('i.dvc', {
      deps: [{ ...dep('src'), source: mapping({ repo: mapping({ url: 'u' }) }) } as never],
      outs: [out('i')],
    });
    const { graph } = buildGraph([maker, user, imported], '/p');
    expect(graph.producers.get('user')).toEqual(['maker']);
    expect(graph.producers.get('i.dvc')).toEqual([]);
    expect(graph.consumers.get('maker')).toEqual(['user']);
  });

  test('a dep on a folder above the project waits for everything in it', () => {
    const outside = stage('b', {
      deps: [{ kind: 'path', path: '../..', place: { kind: 'outside', path: '/home' } }],
    });
    const { graph } = buildGraph([...stages('a > x'), outside], '/home/me/p');
    expect(graph.producers.get('b')).toEqual(['a']);
  });

  test('remote addresses only meet within one scheme', () => {
    const at = (url: string) => ({ path: url, place: { kind: 'url', url } as const });
    const made = stage('a', { outs: [{ ...out('x'), ...at('s3://b/dir') }] });
    const users = ['s3://b/dir/x', 'gs://b/dir/x', 's3://b/directory'].map((url, i) =>
      stage(`u${i}`, { deps: [{ kind: 'path', ...at(url) }] }),
    );
    const { graph } = buildGraph([made, ...users], '/p');
    expect(users.map(({ address }) => graph.producers.get(address))).toEqual([['a'], [], []]);
  });
});

describe('look-ups', () => {
  const { graph } = buildGraph(stages('a > d', 'b > e/x e/y/z'), '/p');
  const paths = (found: readonly { output: { path: string } }[]) => found.map(({ output }) => output.path);

  test('find the output at, above and below a path', () => {
    expect(graph.producerOf('d')?.stage.address).toBe('a');
    expect(graph.producerOf('d/x')).toBeUndefined();
    expect(graph.producerAbove('d/x/y')?.output.path).toBe('d');
    expect(graph.producerAbove('d')?.output.path).toBe('d');
    expect(graph.producerAbove('e')).toBeUndefined();
    expect(paths(graph.producersBelow('e'))).toEqual(['e/x', 'e/y/z']);
    expect(paths(graph.producersBelow('d'))).toEqual([]);
    expect(paths(graph.producersBelow(''))).toEqual(['d', 'e/x', 'e/y/z']);
  });
});

describe('what cannot be', () => {
  test.each([
    [['a > x', 'b > x'], "output 'x' is specified in:\n\t- a\n\t- b", 2],
    [['a > x x'], "output 'x' is already specified in stage: 'a'.", 1],
    [
      ['a > d', 'b > d/x'],
      "The output paths:\n'd'('a')\n'd/x'('b')\noverlap and are thus in the same tracked directory.",
      2,
    ],
    [['b > d/x', 'a > d'], "The output paths:\n'd'('a')\n'd/x'('b')\noverlap", 2],
    [['a < x > x'], 'Same item(s) are defined as both a dependency and an output in stage: a.', 1],
    [
      ['a < y > x', 'b < x > y'],
      'Same item(s) are defined as both a dependency and an output in stages: a, b.',
      1,
    ],
    [['a < d > d/x'], 'Same item(s) are defined as both a dependency and an output in stage: a.', 1],
  ])('%j', (lines, message, line) => {
    const { failures } = buildGraph(stages(...lines), '/p');
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toContain(message);
    expect(failures[0]).toMatchObject({ reason: 'project', location: { line } });
  });

  test('a stage file inside an output of another stage', () => {
    const inner = stage('sub/dvc.yaml:x', {
      file: 'sub/dvc.yaml',
      location: { file: 'sub/dvc.yaml', line: 2 },
    });
    const { failures } = buildGraph([...stages('a > sub'), inner], '/p');
    expect(failures.map(({ message }) => message)).toEqual([
      "stage: 'sub/dvc.yaml:x' is within an output 'sub' of another stage",
    ]);
  });

  test('a cycle is shown as a chain with its lines, and every knot of stages once', () => {
    const { failures } = buildGraph(
      stages('free', 'a < z > x', 'b < x > y', 'c < y > z', 'd < q > p', 'e < p > q'),
      '/p',
    );
    expect(failures.map(({ hint }) => hint)).toEqual([
      'break the cycle: a (dvc.yaml:2) needs c (dvc.yaml:4) needs b (dvc.yaml:3) needs a (dvc.yaml:2)',
      'break the cycle: d (dvc.yaml:5) needs e (dvc.yaml:6) needs d (dvc.yaml:5)',
    ]);
  });
});

describe('running order', () => {
  const diamond = [
    'e < d f > e',
    'd < b c > d',
    'b < a > b',
    'c < a > c',
    'f < g > f',
    'g > g',
    'a > a',
    'lone',
  ];
  const { graph } = buildGraph(stages(...diamond), '/p');
  const by = (name: string) => graph.stages.find(({ address }) => address === name) as Stage;
  const order = (names: string[] | undefined, along?: 'deps' | 'downstream' | 'pipeline' | 'none') =>
    runningOrder(graph, names?.map(by), along === undefined ? {} : { along })
      .map(({ address }) => address)
      .join(' ');

  test.each([
    [['d'], undefined, 'a b c d'],
    [undefined, undefined, 'a b c d g f e lone'],
    [['f', 'c'], undefined, 'a c g f'],
    [['b'], 'downstream', 'b d e'],
    [['g'], 'pipeline', 'a b c d g f e'],
    [['d', 'a', 'd'], 'none', 'd a'],
  ] as const)('of %j along %s is %s', (names, along, expected) => {
    expect(order(names === undefined ? undefined : [...names], along)).toBe(expected);
  });

  test('walks past a frozen stage only when it is asked to cut it off', () => {
    const frozen = buildGraph(
      stages('a > a', 'b < a > b', 'c < b > c').map((made) => ({ ...made, frozen: made.name === 'b' })),
      '/p',
    ).graph;
    const last = [frozen.stages[2] as Stage];
    expect(runningOrder(frozen, last).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(runningOrder(frozen, last, { active: true }).map(({ name }) => name)).toEqual(['b', 'c']);
    const first = [frozen.stages[0] as Stage];
    expect(
      runningOrder(frozen, first, { active: true, along: 'downstream' }).map(({ name }) => name),
    ).toEqual(['a']);
  });

  test('ten thousand stages in a chain, and as many beside each other, take well under a second', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      stage(`c${i}`, { deps: [dep(`x${i}`)], outs: [out(`x${i + 1}`)] }),
    );
    const wide = Array.from({ length: 10_000 }, (_, i) =>
      stage(`w${i}`, { deps: [dep('x1')], outs: [out(`w/${i}`)] }),
    );
    const start = performance.now();
    const built = buildGraph([...chain, ...wide, stage('all', { deps: [dep('w')] })], '/p');
    const ordered = runningOrder(built.graph, undefined);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(built.failures).toEqual([]);
    expect(ordered).toHaveLength(20_001);
    expect(built.graph.producers.get('all')).toHaveLength(10_000);
  });
});
