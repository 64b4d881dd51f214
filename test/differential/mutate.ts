import {
  type Definition,
  type Model,
  number,
  paramsText,
  pipelineText,
  randomParams,
  scalar,
} from './model.ts';
import { bare, type Yaml } from './project-text.ts';
import type { Op } from './scenario.ts';

/** One change that people make, as ops; `sources` leaves out what is about data and caches. */
export function mutation(model: Model, kind: 'any' | 'sources' = 'any'): Op[] {
  const { dice } = model;
  const choice = kind === 'any' && dice.chance(35) ? dice.pick(dataChanges) : dice.pick(sourceChanges);
  return choice(kind === 'any' ? model : withoutData(model));
}

/** What a `.dvc` file may track is not here in a clone without data, so that nobody edits it. */
function withoutData(model: Model): Model {
  const isData = (path: string) =>
    path === 'data/raw.txt' || path === 'data/crlf.txt' || path.startsWith('data/folder/');
  return { ...model, sources: new Map([...model.sources].filter(([path]) => !isData(path))) };
}

const sourceChanges: readonly ((model: Model) => Op[])[] = [
  editSource,
  editSource,
  (model) => [{ op: 'remove', path: aSource(model) }],
  (model) => [{ op: 'rename', from: aSource(model), to: `${aSource(model)}.moved` }],
  (model) => [{ op: 'chmod', path: aSource(model), mode: model.dice.pick([0o755, 0o644]) }],
  ({ dice }) => [{ op: 'write', path: `src/new${dice.below(3)}`, text: `new ${dice.below(9)}\n` }],
  changeParam,
  changeParam,
  changeParam,
  (model) => [{ op: 'write', path: 'params.yaml', text: paramsText(model, '# only a comment\n') }],
  otherParams,
  otherParams,
  (model) => rewrite(model, '# only a comment\n\n'),
  (model) => rewrite({ ...model, stages: model.stages.reverse() }),
  editStage,
  editStage,
  editStage,
  renameStage,
  removeStage,
];

const dataChanges: readonly ((model: Model) => Op[])[] = [
  ({ dice }) => [{ op: 'wipe', what: 'object', nth: dice.below(50) }],
  () => [{ op: 'wipe', what: 'cache' }],
  () => [{ op: 'wipe', what: 'runs' }],
  () => [{ op: 'remove', path: 'dvc.lock' }],
  changeOut,
  changeOut,
  changeOut,
  editLock,
  editLock,
  editLock,
];

function aSource({ dice, sources }: Model): string {
  return dice.pick([...sources.keys()]);
}

function editSource(model: Model): Op[] {
  const path = aSource(model);
  const text = model.dice.chance(30) ? (model.sources.get(path) ?? '') : `text ${model.dice.below(5)}\r\n`;
  return [{ op: 'write', path, text }];
}

function changeParam(model: Model): Op[] {
  const { dice, params } = model;
  const train = params.train as Record<string, Yaml>;
  dice.pick<() => void>([
    () => Object.assign(params, { lr: number(dice) }),
    () => Object.assign(params, { other: scalar(dice) }),
    () => Object.assign(train, { lr: scalar(dice) }),
    () => Object.assign(train, { size: number(dice) }),
    () => Object.assign(params, { list: [scalar(dice), { k: scalar(dice) }] }),
    () => Object.assign(params, { train: Object.fromEntries(Object.entries(train).reverse()) }),
    () => Object.assign(params, randomParams(dice)),
    () => delete params[dice.pick(['other', 'other', 'list', 'opts'])],
  ])();
  return [{ op: 'write', path: 'params.yaml', text: paramsText(model) }];
}

function otherParams({ dice }: Model): Op[] {
  return dice.pick<Op[]>([
    [
      {
        op: 'write',
        path: 'cfg.json',
        text: `{"u": [1.0, 2.5], "t": {"one": ${dice.pick(['1', '1.0', 'true', '2'])}}}`,
      },
    ],
    [{ op: 'write', path: 'more.toml', text: 'm = 1.5\n[table]\nn = 10\nz = "zz"\n' }],
    [{ op: 'write', path: 'conf.py', text: 'LR = 0.001\nNAMES = ("a", "b")\nclass Net:\n    depth = 4\n' }],
    [{ op: 'write', path: 'whole.yaml', text: 'b: [1, {c: ~}]\na: {y: 2, z: 1.0}\n' }],
    [{ op: 'write', path: 'whole.yaml', text: 'a: {z: 1, y: 2}\nnew: 1\n' }],
    [{ op: 'write', path: 'whole.yaml', text: 'a: {z: 1, y: 2}\n1: one\ntrue: [2]\n1.5: {1: x}\n' }],
    [{ op: 'write', path: 'top.json', text: '{"top": {"a": 2, "b": 1.5}}' }],
    [{ op: 'remove', path: dice.pick(['cfg.json', 'whole.yaml']) }],
    [{ op: 'write', path: 'vars.yaml', text: 'extra: {v: 2}\n' }],
  ]);
}

function rewrite(model: Model, comment = ''): Op[] {
  return [
    { op: 'write', path: 'dvc.yaml', text: pipelineText(model, 'root', comment) },
    ...(model.sub.length > 0
      ? [{ op: 'write', path: 'sub/dvc.yaml', text: pipelineText(model, 'sub', comment) } as const]
      : []),
  ];
}

function editStage(model: Model): Op[] {
  const { dice, stages } = model;
  if (stages.length === 0) return [];
  const [, entry] = dice.pick(stages);
  const stage = (entry.do ?? entry) as Definition;
  dice.pick<() => void>([
    () => {
      const { cmd } = stage;
      stage.cmd =
        typeof cmd === 'string' ? cmd.replace(/echo /, 'echo changed ') : [...(cmd as Yaml[]), 'true'];
    },
    () => toggle(stage, 'frozen'),
    () => toggle(stage, 'always_changed'),
    () => Object.assign(stage, { desc: 'another text', meta: { n: bare(2) } }),
    () => Object.assign(stage, { deps: [...((stage.deps ?? []) as Yaml[])].reverse() }),
    () => Object.assign(stage, { deps: [...((stage.deps ?? []) as Yaml[]), 'b.bin'] }),
    () => Object.assign(stage, { deps: ((stage.deps ?? []) as Yaml[]).slice(1) }),
    () => Object.assign(stage, { params: [...((stage.params ?? []) as Yaml[]), 'other'] }),
    () => delete stage.params,
    () => (typeof stage.cmd === 'string' ? Object.assign(stage, { cmd: [stage.cmd] }) : stage),
    () => (typeof stage.cmd === 'string' ? Object.assign(stage, { cmd: `${stage.cmd}\nfalse` }) : stage),
  ])();
  return rewrite(model);
}

function toggle(stage: Definition, flag: string): void {
  if (flag in stage) delete stage[flag];
  else stage[flag] = bare('true');
}

function renameStage(model: Model): Op[] {
  const { dice, stages } = model;
  const at = dice.below(Math.max(1, stages.length));
  const [name, definition] = stages[at] ?? ['', {}];
  if (name !== '') stages[at] = [`${name}-renamed`, definition];
  return rewrite(model);
}

function removeStage(model: Model): Op[] {
  const { dice, stages } = model;
  if (stages.length > 1) stages.splice(dice.below(stages.length), 1);
  return rewrite(model);
}

/** Outs as the generator names them; a change of one that is not there does nothing. */
function changeOut({ dice }: Model): Op[] {
  const id = `s${dice.below(5)}${dice.below(2)}`;
  const path = dice.pick([
    id,
    id,
    `${id}.json`,
    `${id}.csv`,
    `o/${id}`,
    `${id} x`,
    `w/${id}`,
    'data/raw.txt',
  ]);
  return dice.pick<Op[]>([
    [{ op: 'remove', path }],
    [{ op: 'remove', path: `${path}/empty` }],
    [{ op: 'append', path, text: 'by hand\n' }],
    [{ op: 'append', path: `${path}/sub/f`, text: 'by hand\n' }],
    [{ op: 'chmod', path, mode: 0o755 }],
    [{ op: 'append', path: `${path}/new`, text: 'new\n' }],
  ]);
}

function editLock({ dice }: Model): Op[] {
  const nth = dice.below(40);
  const replace = (pattern: string, by: string): Op[] => [
    { op: 'replace', path: 'dvc.lock', pattern, by, nth },
  ];
  return dice.pick([
    replace('md5: [0-9a-f]{32}\\n', 'md5: 0123456789abcdef0123456789abcdef\n'),
    replace('cmd: (\\w)', 'cmd: x$1'),
    replace(' +hash: md5\\n', ''),
    replace('\\n {2}(\\S+):\\n', '\n  # a comment\n  $1:\n'),
    replace(' +size: \\d+\\n', ''),
    replace('\\n {2}(\\S+):\\n {4}cmd', '\n  gone-$1:\n    cmd'),
    replace('params.yaml:', 'other.yaml:'),
    replace('^schema', '# head\nschema'),
    replace(' {4}outs:\\n', '    outs: # made\n'),
  ]);
}
