// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { describe, expect, test } from 'vitest';
import { loaded, refusals } from './loading.ts';

const one = (definition: string) => ({ 'dvc.yaml': `stages:\n  s: ${definition}\n` });

describe('a stage of a dvc.yaml', () => {
  test('has deps before params, and outs before metrics before plots', async () => {
    const project = await loaded(
      one(
        `
    cmd: run
    plots: [p.csv]
    metrics: [m.json: ]
    outs: [o]
    params: [lr]
    deps: [d, ./e/]
`.replace('m.json: ', '{m.json: {cache: false}}'),
      ),
    );
    const [stage] = project.stages;
    expect(stage?.deps.map(({ path }) => path)).toEqual(['d', './e/', 'params.yaml']);
    expect(stage?.outs.map(({ path, role, cache }) => [path, role, cache])).toEqual([
      ['o', 'output', true],
      ['m.json', 'metric', false],
      ['p.csv', 'plot', true],
    ]);
  });

  test('keeps flags, and what belongs to plots or describes', async () => {
    const project = await loaded(
      one(`
    cmd: run
    outs:
    - a: {cache: false, persist: true, push: false, remote: r, desc: d, type: t, labels: [l], meta: {k: 1}, checkpoint: true}
    - b: {cache: false}
    - b: {persist: true}
    plots:
    - p: {x: col, y: val, x_label: X, title: T, header: false, template: t, cache: false}
`),
    );
    const [a, b, plot] = project.stages[0]?.outs ?? [];
    expect(a).toMatchObject({ cache: false, persist: true, push: false, remote: 'r' });
    expect([...(a?.props?.keys() ?? [])]).toEqual(['desc', 'type', 'labels', 'meta']);
    expect(b).toMatchObject({ path: 'b', cache: false, persist: true });
    expect([...(plot?.props?.keys() ?? [])]).toEqual(['x', 'y', 'x_label', 'title', 'header', 'template']);
    expect(project.stages[0]?.outs).toHaveLength(3);
  });

  test('knows the places of its parts', async () => {
    const project = await loaded({
      'dvc.yaml':
        'stages:\n  s:\n    cmd: run\n    deps:\n    - a\n    outs:\n    - b\n    - c: {cache: false}\n',
    });
    const [stage] = project.stages;
    expect(stage?.location).toEqual({ file: 'dvc.yaml', line: 2, column: 3 });
    expect(stage?.deps[0]?.location).toEqual({ file: 'dvc.yaml', line: 5, column: 7 });
    expect(stage?.outs.map(({ location }) => location?.line)).toEqual([7, 8]);
    expect({ ...stage }.location).toEqual(stage?.location);
  });

  test.each([
    // params, file → keys
    ['[lr, train.x]', { 'params.yaml': ['lr', 'train.x'] }],
    ['[lr, {other.json: [a]}, b]', { 'params.yaml': ['lr', 'b'], 'other.json': ['a'] }],
    ['[{p.toml: }]', { 'p.toml': undefined }],
    ['[{p.toml: []}]', { 'p.toml': undefined }],
    ['[{p.toml: [a]}, {p.toml: }, {p.toml: [b]}]', { 'p.toml': undefined }],
    ['[lr, {params.yaml: }]', { 'params.yaml': undefined }],
    ['[{a.yaml: [x], b.yaml: [y]}, {a.yaml: [z]}]', { 'a.yaml': ['x', 'z'], 'b.yaml': ['y'] }],
  ])('params %s', async (params, expected) => {
    const project = await loaded(one(`{cmd: x, params: ${params}}`));
    const found = project.stages[0]?.deps.map((dep) => (dep.kind === 'params' ? [dep.path, dep.keys] : []));
    expect(Object.fromEntries(found ?? [])).toEqual(expected);
  });

  test('paths and params files start at its wdir, which starts at the dvc.yaml', async () => {
    const project = await loaded({
      'sub/dvc.yaml':
        'stages: {s: {cmd: x, wdir: in/../deep, deps: [../a, ../../../out], params: [lr], outs: [o]}}\n',
    });
    const [stage] = project.stages;
    expect(stage).toMatchObject({ address: 'sub/dvc.yaml:s', wdir: 'sub/deep', file: 'sub/dvc.yaml' });
    expect(stage?.deps.map(({ place }) => place)).toEqual([
      { kind: 'inside', path: 'sub/a' },
      expect.objectContaining({ kind: 'outside' }),
      { kind: 'inside', path: 'sub/deep/params.yaml' },
    ]);
    expect(stage?.outs[0]?.place).toEqual({ kind: 'inside', path: 'sub/deep/o' });
  });

  test.each([
    ["{cmd: ''}", undefined, false],
    ['{cmd: []}', undefined, false],
    ['{cmd: x}', 'x', true],
    ['{cmd: x, outs: [o]}', 'x', false],
    ['{cmd: x, params: [p]}', 'x', false],
    ['{cmd: x, deps: [d], always_changed: true}', 'x', true],
    ['{cmd: [a, b], deps: [d]}', ['a', 'b'], false],
  ])('%s', async (definition, cmd, alwaysChanged) => {
    const project = await loaded(one(definition));
    expect(project.stages[0]).toMatchObject({ cmd, alwaysChanged });
  });

  test('takes its record from the lock by name', async () => {
    const lock = (name: string) =>
      `  ${name}:\n    cmd: x\n    outs:\n    - path: o\n      md5: ${'a'.repeat(32)}\n      size: 3\n`;
    const project = await loaded({
      'dvc.yaml': 'stages:\n  a: {cmd: x, outs: [o]}\n  g: {foreach: [k], do: {cmd: x}}\n  new: {cmd: y}\n',
      'dvc.lock': `schema: '2.0'\nstages:\n${lock('a')}${lock('g@k')}${lock('gone')}`,
    });
    expect(project.stages.map(({ address, lock: entry }) => [address, entry?.outs[0]?.size])).toEqual([
      ['a', 3],
      ['g@k', 3],
      ['new', undefined],
    ]);
    expect(project.locks.get('dvc.yaml')?.file).toBe('dvc.lock');
  });

  test('an external local dep is MD5 whatever its lock entry says', async () => {
    const project = await loaded({
      'dvc.yaml': 'stages: {s: {cmd: x, deps: [/abs/d, in]}}\n',
      'dvc.lock': `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    deps:\n    - path: /abs/d\n      md5: ${'a'.repeat(32)}\n    - path: in\n      md5: ${'b'.repeat(32)}\n`,
    });
    expect(project.stages[0]?.lock?.deps.map(({ hashName }) => hashName)).toEqual(['md5', 'md5-dos2unix']);
  });
});

describe('a dvc.yaml that is not one', () => {
  test.each([
    ['stages: {a: {cmd: x, foo: 1}}', 'dvc.yaml:1:22', 'extra keys not allowed, in stages -> a -> foo'],
    ['stages: {a: {deps: [x]}}', 'dvc.yaml:1', 'required key not provided, in stages -> a -> cmd'],
    ['stages: {a: {cmd: x, frozen: "true"}}', 'dvc.yaml:1:22', 'expected bool, in stages -> a -> frozen'],
    ['stages: {a: {cmd: x, deps: }}', 'dvc.yaml:1:22', 'expected a list, in stages -> a -> deps'],
    [
      'stages: {a: {cmd: x, outs: [{b: }]}}',
      'dvc.yaml:1',
      'expected a dictionary, in stages -> a -> outs -> 0 -> b',
    ],
    ['stages: {a: {cmd: x, live: y}}', 'dvc.yaml:1:22', 'extra keys not allowed, in stages -> a -> live'],
    ['stages: {a: {cmd: 5}}', 'dvc.yaml:1:14', 'expected str, in stages -> a -> cmd'],
    ['stages: {a: }', 'dvc.yaml:1:10', 'expected a dictionary, in stages -> a'],
    ['stages: {1: {cmd: x}}', 'dvc.yaml:1:10', 'expected str, in stages -> 1'],
    ['stages: [a]', 'dvc.yaml:1:1', 'expected a dictionary, in stages'],
    ['[a]', 'dvc.yaml:1:1', "'dvc.yaml' validation failed: expected a dictionary"],
    [
      'stages: {a: {cmd: x, matrix: {m: {k: 1}}}}',
      'dvc.yaml:1',
      'expected str, in stages -> a -> matrix -> m',
    ],
    [
      'stages: {a: {cmd: x, plots: [{p: [{x: 1}]}]}}',
      'dvc.yaml:1',
      'expected str, in stages -> a -> plots -> 0 -> p -> 0 -> x',
    ],
    ['stages: {a: {cmd: x, plots: [{p: [{x: a}]}]}}', 'dvc.yaml:1', "Expected dict for 'p', got: 'list'"],
    ['plots: [{}]', 'dvc.yaml:1', "required key not provided, in plots -> 0 -> <class 'str'>"],
    ['plots: [{a: {foo: 1}}]', 'dvc.yaml:1', 'extra keys not allowed, in plots -> 0 -> a -> foo'],
    ['artifacts: {a: {}}', 'dvc.yaml:1', 'required key not provided, in artifacts -> a -> path'],
    ['vars: [5]', 'dvc.yaml:1:8', 'expected dict, in vars -> 0'],
    ['stages: {a: {cmd: x}}\nstages: {}', 'dvc.yaml:2:1', 'found duplicate key "stages"'],
    ['stages: {a: {cmd: "x}}', 'dvc.yaml', "'dvc.yaml' is invalid"],
    [
      'stages: {a: {cmd: x, params: [{f: text}]}}',
      'dvc.yaml:1',
      "Expected list of params for custom params file 'f', got 'str'.",
    ],
    ['stages: {a: {cmd: x, outs: [dvc.yaml]}}', 'dvc.yaml:1:29', "DVC file 'dvc.yaml' cannot be an output."],
    ['stages: {a: {cmd: x, outs: [x/y.dvc]}}', 'dvc.yaml:1:29', "DVC file 'x/y.dvc' cannot be an output."],
    ['stages: {a: {cmd: x, deps: [y.dvc]}}', 'dvc.yaml:1:29', "DVC file 'y.dvc' cannot be a dependency."],
    [
      'stages: {a: {cmd: x, deps: ["foo://h/x"]}}',
      'dvc.yaml:1:29',
      'config file error: Unsupported URL type foo://',
    ],
    ['stages: {a: {cmd: x, deps: ["remote://no/x"]}}', 'dvc.yaml:1:29', "remote 'no' doesn't exist"],
  ])('%s', async (text, place, message) => {
    const found = await refusals({ 'dvc.yaml': `${text}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(place)).toBe(true);
    expect(found[0]).toContain(message);
  });

  test('several mistakes are all told, in all files', async () => {
    const found = await refusals({
      'dvc.yaml': 'stages: {a: {cmd: x, foo: 1, bar: 2}, b: {}}\n',
      'sub/dvc.yaml': 'stages: {a: {cmd: 5}}\n',
      'x.dvc': 'outs: 5\n',
      'ok.dvc': 'outs: []\n',
    });
    expect(found.map((text) => text.split(':')[0])).toEqual([
      'dvc.yaml',
      'dvc.yaml',
      'dvc.yaml',
      'x.dvc',
      'sub/dvc.yaml',
    ]);
  });

  test('an empty one, or one that declares nothing, is fine', async () => {
    for (const text of ['', '# nothing\n', 'stages: {}\n', '{}\n', 'null\n']) {
      expect((await loaded({ 'dvc.yaml': text })).stages).toEqual([]);
    }
  });

  test('an output that .dvcignore hides is refused, a dep is not', async () => {
    const found = await refusals({
      '.dvcignore': 'x*\n',
      'dvc.yaml': 'stages: {a: {cmd: c, deps: [xd], outs: [xo]}}\n',
    });
    expect(found).toEqual([expect.stringContaining("Path 'xo' is ignored by .dvcignore:1:x*")]);
  });

  test('keys of JavaScript objects are keys like others', async () => {
    const found = await refusals({
      'dvc.yaml': 'stages: {__proto__: {cmd: x, constructor: 1}}\n__proto__: {}\n',
    });
    expect(found.map((text) => text.replace(/^.*failed: /, ''))).toEqual([
      'extra keys not allowed, in stages -> __proto__ -> constructor',
      'extra keys not allowed, in __proto__',
    ]);
    const project = await loaded({ 'dvc.yaml': 'stages: {__proto__: {cmd: x}, toString: {cmd: y}}\n' });
    expect(project.stages.map(({ address }) => address)).toEqual(['__proto__', 'toString']);
  });
});
