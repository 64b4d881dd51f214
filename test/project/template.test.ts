// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { describe, expect, test } from 'vitest';
import { loaded, refusals } from './loading.ts';

const values = `lr: 1e-3
epochs: 10
one: 1.0
flag: true
nothing: null
text: it's
names: [a, b c]
deep: {list: [x, {y: z}], tiny: 1e-6, big: 1e16}
yes: yes
`;

/** The command of the only stage, whose command is this template. */
async function command(template: string, params = values, config = ''): Promise<unknown> {
  const project = await loaded({
    'params.yaml': params,
    '.dvc/config': config,
    'dvc.yaml': JSON.stringify({ stages: { s: { cmd: template } } }),
  });
  return project.stages[0]?.cmd;
}

async function refused(template: unknown): Promise<string[]> {
  return refusals({
    'params.yaml': values,
    'dvc.yaml': JSON.stringify({ stages: { s: { cmd: template } } }),
  });
}

describe('expressions', () => {
  test.each([
    // template, command
    ['x ${lr}', 'x 0.001'],
    ['${epochs}', '10'],
    ['x ${one} ${flag} ${nothing}', 'x 1.0 true None'],
    ['x ${ lr }', 'x 0.001'],
    ['x ${names[0]} ${names.1} ${names[-1]}', 'x a b c b c'],
    ['x ${deep.list[1].y} ${deep.list.1.y}', 'x z z'],
    ['x ${deep.tiny} ${deep.big}', 'x 1e-06 1e+16'],
    ['x ${deep[tiny]}', 'x 1e-06'],
    ['x ${text} ${yes}', "x it's yes"],
    ['x \\${lr}', 'x ${lr}'],
    ['x \\\\${lr}', 'x \\${lr}'],
    ['x ${lr}\\${lr}${lr}', 'x 0.001${lr}0.001'],
    ['x $lr {lr} $', 'x $lr {lr} $'],
    ['${text}', "it's"],
  ])('%s becomes %s', async (template, expected) => {
    expect(await command(template)).toBe(expected);
  });

  test.each([
    ['x ${nope}', "dvc.yaml:1:17 failed to parse 'stages.s.cmd' in 'dvc.yaml': Could not find 'nope'"],
    ['x ${lr.x}', "Could not find 'lr.x'"],
    ['x ${names[9]}', "Could not find 'names.9'"],
    ['x ${names.a}', "Could not find 'names.a'"],
    ['x ${names}', "failed to parse 'stages.s.cmd' in 'dvc.yaml':\nCannot interpolate data of type 'list'"],
    ['${names}', "Cannot interpolate data of type 'list'"],
    [
      'x ${}',
      "'stages.s.cmd' in 'dvc.yaml':\n${}\n  ^\nParseException: Expected !W:(.[]), found '}'  (at char 2)",
    ],
    ['x ${a[}', "${a[}\n   ^\nParseException: Expected end of text, found '['  (at char 3), (line:1, col:4)"],
    ['x ${{lr}}', "Could not find '{lr'"],
    [['x ${deep.list[1]}', 'y'], undefined],
  ])('%j is refused', async (template, message) => {
    const found = await refused(template);
    if (message === undefined) expect(found).toEqual([]);
    else expect(found.join('\n')).toContain(message);
  });

  test('keys and values at any depth are filled in, names of stages are not', async () => {
    const project = await loaded({
      'params.yaml': 'name: x\nn: 5\n',
      'dvc.yaml': `stages:
  s\${name}:
    cmd: run
    deps: ['\${name}.txt']
    outs: [{'\${name}/o': {desc: 'about \${n}'}}]
    params: [{'\${name}.yaml': ['k\${n}']}]
    meta: {'\${name}': ['\${n}', 'n\${n}']}
`,
    });
    const [stage] = project.stages;
    expect(stage?.address).toBe('s${name}');
    expect(stage?.deps.map(({ path }) => path)).toEqual(['x.txt', 'x.yaml']);
    expect(stage?.deps[1]).toMatchObject({ kind: 'params', keys: ['k5'] });
    expect(stage?.outs[0]).toMatchObject({ path: 'x/o', props: new Map([['desc', 'about 5']]) });
    expect(stage?.meta).toEqual(new Map([['x', [5n, 'n5']]]));
    expect(stage?.parametrized).toBe(true);
  });
});

describe('maps in commands', () => {
  const train = `train: {epochs: 10, verbose: true, quiet: false, name: "it's a b", opt: {lr: 1e-3, tags: [a, "b c", 3]},
  nothing: null, empt: {}, el: [], word: a-b/c.d, none: ''}
`;
  test.each([
    [
      '',
      `x --epochs 10 --verbose --name 'it'"'"'s a b' --opt.lr 0.001 --opt.tags a 'b c' 3 --nothing None --word a-b/c.d --none ''`,
    ],
    ['[parsing]\nbool = boolean_optional\nlist = append\n', '--no-quiet'],
    ['[parsing]\nbool = boolean_optional\nlist = append\n', "--opt.tags a --opt.tags 'b c' --opt.tags 3"],
  ])('become options (%j)', async (config, expected) => {
    expect(await command('x ${train}', train, config)).toContain(expected);
  });

  test('hold no lists in lists', async () => {
    const found = await refusals({
      'params.yaml': 'm: {a: [[1]]}\n',
      'dvc.yaml': 'stages: {s: {cmd: "x ${m}"}}\n',
    });
    expect(found.join()).toContain("Cannot interpolate nested iterable in 'a'");
  });

  test('are refused anywhere but in commands', async () => {
    const found = await refusals({
      'params.yaml': 'm: {a: 1}\n',
      'dvc.yaml': 'stages: {s: {cmd: x, desc: "${m}"}}\n',
    });
    expect(found.join()).toContain("Cannot interpolate data of type 'dict'");
  });
});

describe('vars', () => {
  const files = {
    'cfg.json': '{"t": {"a": 1}, "u": 2}',
    'list.yaml': '[1]',
    'params.yaml': 'lr: 1\nm: {a: 1}\n',
  };
  const yaml = (vars: unknown, cmd = 'x') => ({
    ...files,
    'dvc.yaml': JSON.stringify({ vars, stages: { s: { cmd } } }),
  });

  test.each([
    // vars, template, command
    [[{ n: { k: 'v' } }], '${n.k} ${lr}', 'v 1'],
    [['cfg.json'], 'x ${t.a} ${u}', 'x 1 2'],
    [['cfg.json:u'], 'x ${u}', 'x 2'],
    [['cfg.json:u', 'cfg.json:t'], 'x ${u}${t.a}', 'x 21'],
    [['cfg.json', 'cfg.json'], 'x ${u}', 'x 2'],
    [[{ m: { b: 2 } }], 'x ${m.a}${m.b}', 'x 12'],
    [[{ own: 'cfg' }], 'x ${own}', 'x cfg'],
  ])('%j give %s', async (vars, template, expected) => {
    const project = await loaded(yaml(vars, template));
    expect(project.stages[0]?.cmd).toBe(expected);
  });

  test.each([
    [
      [{ lr: 1 }],
      "failed to parse 'vars' in 'dvc.yaml':\ncannot redefine 'lr' from 'vars[0]' as it already exists in 'params.yaml'",
    ],
    [[{ m: { a: 1 } }], "cannot redefine 'm.a' from 'vars[0]' as it already exists in 'params.yaml'"],
    [['${x}'], "failed to parse 'vars' in 'dvc.yaml': interpolating is not allowed"],
    [['no.yaml'], "failed to parse 'vars' in 'dvc.yaml': 'no.yaml' does not exist"],
    [['list.yaml'], "expected a dictionary, got 'list' in file 'list.yaml'"],
    [['cfg.json:nope'], "could not find 'nope' in 'cfg.json'"],
    [['cfg.json', 'cfg.json:u'], "'dvc.yaml':\ncannot partially load 'cfg.json:u' as it's already loaded."],
    [['cfg.json:u', 'cfg.json'], "cannot load 'cfg.json' as it's partially loaded already"],
    [['cfg.json:u', 'cfg.json:u'], "cannot load 'cfg.json:u' as it's partially loaded already"],
    [['.dvc'], "'.dvc' is a directory"],
  ])('%j are refused', async (vars, message) => {
    expect((await refusals(yaml(vars))).join('\n')).toContain(message);
  });

  test('of a stage stay in the stage, and their files are looked for in its folder', async () => {
    const project = await loaded({
      'dvc.yaml': `stages:
  a: {cmd: 'x \${k} \${v}', wdir: sub, vars: [{k: 1}, more.yaml]}
  b: {cmd: 'y \${k}', vars: [{k: 2}]}
`,
      'sub/more.yaml': 'v: here\n',
    });
    expect(project.stages.map(({ cmd }) => cmd)).toEqual(['x 1 here', 'y 2']);
  });

  test('of a stage are named in its messages', async () => {
    const stage = (vars: unknown[]) => ({ cmd: 'x', vars });
    const found = await refusals({
      ...files,
      'dvc.yaml': JSON.stringify({
        vars: ['cfg.json'],
        stages: { a: stage([{ u: 1 }]), b: stage(['cfg.json:u']), c: stage(['${x}']), d: stage(['no.yaml']) },
      }),
    });
    expect(found.map((text) => text.replace(/^\S+ /, ''))).toEqual([
      "failed to parse stage 'a' in 'dvc.yaml':\ncannot redefine 'u' from 'a.vars[0]' as it already exists in 'cfg.json'",
      "failed to parse 'stages.b.vars' in 'dvc.yaml':\ncannot partially load 'cfg.json:u' as it's already loaded.",
      "failed to parse 'stages.c.vars' in 'dvc.yaml': interpolating is not allowed",
      "failed to parse stage 'd' in 'dvc.yaml': 'no.yaml' does not exist",
    ]);
  });

  test('a date anywhere in params.yaml spoils every template file beside it', async () => {
    const found = await refusals({
      'params.yaml': 'a: {b: [2020-01-01]}\n',
      'dvc.yaml': 'stages: {s: {cmd: x}}\n',
    });
    expect(found.join()).toContain("Unsupported value of type 'date' in 'params.yaml:a.b.0'");
  });

  test('keys that are no text cannot be named, and do no harm', async () => {
    const found = await refusals({
      'params.yaml': '1: a\n2.5: b\n',
      'dvc.yaml': "stages: {s: {cmd: 'x ${1}'}}\n",
    });
    expect(found.join()).toContain("Could not find '1'");
  });

  test('what templates used of params files is told, whole maps and inline values are not', async () => {
    const project = await loaded({
      'params.yaml': 'lr: 0.1\nother: 2\ncfg: {a: [1, 2], b: {c: 3}}\n',
      'dvc.yaml': `vars: [{v: 1}]
stages: {s: {cmd: 'x \${lr} \${cfg.a[1]} \${v} \${cfg.b}'}}
`,
    });
    expect(project.stages[0]?.usedVars).toEqual(
      new Map([
        [
          'params.yaml',
          new Map<string, unknown>([
            ['lr', 0.1],
            ['cfg.a.1', 2n],
          ]),
        ],
      ]),
    );
  });
});

describe('foreach', () => {
  const names = async (foreach: string, params = '', body = "{cmd: 'x ${item}'}") => {
    const project = await loaded({
      'params.yaml': params,
      'dvc.yaml': `stages: {g: {foreach: ${foreach}, do: ${body}}}\n`,
    });
    return project.stages.map(({ address, cmd }) => `${address}: ${cmd}`);
  };

  test.each([
    ['[a, b c, x/y]', ['g@a: x a', 'g@b c: x b c', 'g@x/y: x x/y']],
    [
      '[true, null, 1e3, 1.50, 010]',
      ['g@true: x true', 'g@None: x None', 'g@1000.0: x 1000.0', 'g@1.5: x 1.5', 'g@10: x 10'],
    ],
    ['{k: 1, true: 2}', ['g@k: x 1', 'g@true: x 2']],
    ['[a, b, a]', ['g@a: x a', 'g@b: x b']],
    ['[]', []],
  ])('over %s', async (data, expected) => {
    expect(await names(data)).toEqual(expected);
  });

  test('over a list with a map in it takes the indexes as names', async () => {
    expect(await names('[{n: a}, {n: b}]', '', "{cmd: 'x ${item.n}'}")).toEqual(['g@0: x a', 'g@1: x b']);
    expect(await names('[s, [t]]', '', "{cmd: 'x'}")).toEqual(['g@0: x', 'g@1: x']);
  });

  test('over what an expression names spells truth values as Python does', async () => {
    expect(await names("'${n}'", 'n: [true, 1.0, word]\n')).toEqual([
      'g@True: x true',
      'g@1.0: x 1.0',
      'g@word: x word',
    ]);
    expect(await names("['${t}', true]", 't: true\n')).toEqual(['g@True: x true', 'g@true: x true']);
  });

  test('gives the key for maps only', async () => {
    expect(await names('{k: 1}', '', "{cmd: 'x ${key}'}")).toEqual(['g@k: x k']);
    const found = await refusals({ 'dvc.yaml': "stages: {g: {foreach: [a], do: {cmd: 'x ${key}'}}}\n" });
    expect(found).toEqual([
      "dvc.yaml:1:33 failed to parse 'stages.g@a.cmd' in 'dvc.yaml': Could not find 'key'",
    ]);
  });

  test.each([
    ['{foreach: 5, do: {cmd: x}}', "'dvc.yaml' validation failed: expected dict, in stages -> g -> foreach"],
    [
      "{foreach: '${lr}', do: {cmd: x}}",
      "failed to resolve 'stages.g.foreach' in 'dvc.yaml': expected list/dictionary, got float",
    ],
    [
      '{foreach: text, do: {cmd: x}}',
      "failed to resolve 'stages.g.foreach' in 'dvc.yaml': expected list/dictionary, got str",
    ],
    ['{foreach: [c@d], do: {cmd: x}}', "Stage 'g@c@d' not found inside 'dvc.yaml' file"],
    ["{foreach: [''], do: {cmd: x}}", "Stage 'g@' not found inside 'dvc.yaml' file"],
    [
      '{foreach: [a], do: {cmd: x, vars: [{item: 1}]}}',
      "failed to parse stage 'g@a' in 'dvc.yaml': attempted to modify reserved key item",
    ],
    ["{foreach: [a, b], do: {cmd: '${x[}'}}", "failed to parse 'stages.g.cmd' in 'dvc.yaml':\n${x[}"],
    ['{foreach: [a]}', 'required key not provided, in stages -> g -> do'],
    ['{foreach: [a], do: {cmd: x}, wdir: y}', 'extra keys not allowed, in stages -> g -> wdir'],
  ])('%s is refused', async (stage, message) => {
    const found = await refusals({ 'params.yaml': 'lr: 0.1\n', 'dvc.yaml': `stages: {g: ${stage}}\n` });
    expect(found.join('\n')).toContain(message);
    expect(found).toHaveLength(1);
  });

  test('item and key hide values of the same name, and only inside', async () => {
    const project = await loaded({
      'params.yaml': 'item: outer\n',
      'dvc.yaml': `stages:
  g: {foreach: [inner], do: {cmd: 'x \${item}'}}
  s: {cmd: 'y \${item}'}
`,
    });
    expect(project.stages.map(({ cmd }) => cmd)).toEqual(['x inner', 'y outer']);
  });

  test('a plain stage whose name holds an @ cannot be found, as in DVC', async () => {
    expect(await refusals({ 'dvc.yaml': 'stages: {a@b: {cmd: x}}\n' })).toEqual([
      "dvc.yaml:1:10 Stage 'a@b' not found inside 'dvc.yaml' file",
    ]);
  });

  test('generated stages know their group and the line of its name', async () => {
    const project = await loaded({
      'dvc.yaml': 'stages:\n  s: {cmd: x}\n  g:\n    foreach: [a]\n    do: {cmd: y, outs: [o]}\n',
    });
    const stage = project.byAddress.get('g@a');
    expect(stage).toMatchObject({
      group: 'g',
      parametrized: true,
      location: { file: 'dvc.yaml', line: 3, column: 3 },
    });
    expect(stage?.outs[0]?.location).toMatchObject({ line: 5 });
    expect(project.byAddress.get('s')?.parametrized).toBeUndefined();
  });
});

describe('matrix', () => {
  test('makes every combination, the last dimension changing fastest', async () => {
    const project = await loaded({
      'dvc.yaml': `stages:
  mat:
    matrix: {m: [cnn, rnn], lr: [0.1, 1.0, 1e-5], o: [{n: a}, {n: b}]}
    cmd: 'x \${item.m} \${item.lr} \${item.o.n} \${key}'
`,
    });
    expect(project.stages).toHaveLength(12);
    expect(project.stages.slice(0, 3).map(({ address, cmd }) => `${address}: ${cmd}`)).toEqual([
      'mat@cnn-0.1-o0: x cnn 0.1 a cnn-0.1-o0',
      'mat@cnn-0.1-o1: x cnn 0.1 b cnn-0.1-o1',
      'mat@cnn-1.0-o0: x cnn 1.0 a cnn-1.0-o0',
    ]);
    expect(project.stages.at(-1)?.address).toBe('mat@rnn-1e-05-o1');
  });

  test.each([
    ["{m: ['${t}', true]}", ['s@True', 's@true']],
    ["{m: '${list}'}", ['s@x', 's@y']],
    ['{m: ab}', ['s@a', 's@b']],
    ["{m: '${map}'}", ['s@k']],
    ['{m: [], n: [1]}', []],
    ['{m: [1, 1]}', ['s@1']],
  ])('of %s', async (matrix, expected) => {
    const params = 't: true\nlist: [x, y]\nmap: {k: 1}\n';
    const project = await loaded({
      'params.yaml': params,
      'dvc.yaml': `stages: {s: {matrix: ${matrix}, cmd: x}}\n`,
    });
    expect(project.stages.map(({ address }) => address)).toEqual(expected);
  });

  test('is refused when a dimension is no list, or there are too many combinations', async () => {
    const matrix = (data: string) =>
      refusals({ 'params.yaml': 't: true\n', 'dvc.yaml': `stages: {s: {matrix: ${data}, cmd: x}}\n` });
    expect((await matrix("{m: '${t}'}")).join()).toContain("the matrix dimension 'm' is no list but 'bool'");
    const hundred = JSON.stringify(Array.from({ length: 100 }, (_, i) => i));
    expect((await matrix(`{a: ${hundred}, b: ${hundred}, c: ${hundred}}`)).join()).toContain(
      '1000000 combinations',
    );
  });
});

describe('the rest of a dvc.yaml', () => {
  test('is filled in as well, and may name maps and lists', async () => {
    const project = await loaded({
      'params.yaml': 'n: x\nplot: {x: a, y: b}\n',
      'sub/params.yaml': 'n: sub\n',
      'dvc.yaml': `metrics: ['\${n}.json']
params: ['\${n}.yaml']
plots: ['\${n}.csv', {'p\${n}': {x: '\${plot.x}'}}, {empty: null}]
artifacts: {'\${n}': {path: 'm/\${n}', labels: [a]}}
`,
      'sub/dvc.yaml': "metrics: ['${n}.json', ../up.json]\n",
    });
    expect(project.metrics).toEqual([
      { path: 'x.json', definedIn: 'dvc.yaml' },
      { path: 'sub/sub.json', definedIn: 'sub/dvc.yaml' },
      { path: 'up.json', definedIn: 'sub/dvc.yaml' },
    ]);
    expect(project.params).toEqual([{ path: 'x.yaml', definedIn: 'dvc.yaml' }]);
    expect(project.plots).toEqual([
      { id: 'x.csv', definedIn: 'dvc.yaml', props: new Map() },
      { id: 'px', definedIn: 'dvc.yaml', props: new Map([['x', 'a']]) },
      { id: 'empty', definedIn: 'dvc.yaml', props: new Map() },
    ]);
    expect(project.artifacts.get('dvc.yaml')).toEqual(
      new Map([
        [
          'x',
          new Map<string, unknown>([
            ['path', 'm/x'],
            ['labels', ['a']],
          ]),
        ],
      ]),
    );
  });

  test('names its place when it cannot be', async () => {
    const found = await refusals({
      'params.yaml': 'l: [1]\n',
      'dvc.yaml': "metrics: [ok, '${no}']\nplots: ['${a[}']\nartifacts: {'${l}': {path: x}}\n",
    });
    expect(found).toEqual([
      "dvc.yaml:1:15 failed to parse 'metrics.1' in 'dvc.yaml': Could not find 'no'",
      expect.stringContaining("dvc.yaml:2:9 failed to parse 'plots.0' in 'dvc.yaml':\n${a[}"),
      "dvc.yaml:3:13 failed to resolve 'artifacts.${l}' in 'dvc.yaml': expected str, got list",
    ]);
  });

  test('every mistake of every stage is told, not only the first', async () => {
    const found = await refusals({
      'dvc.yaml': "stages:\n  a: {cmd: '${x}', desc: '${y}'}\n  b: {cmd: '${z}'}\n",
    });
    expect(found.map((text) => text.replace(/^.*Could not find /, ''))).toEqual(["'x'", "'y'", "'z'"]);
  });

  test('templates cannot fill the memory', async () => {
    const big = 'x'.repeat(1_000_000);
    const cmd = '${big}'.repeat(200);
    const found = await refusals({
      'params.yaml': `big: ${big}\n`,
      'dvc.yaml': `stages: {s: {cmd: '${cmd}'}}\n`,
    });
    expect(found.join()).toContain('the text becomes too long');
  });
});
