// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { createHash } from 'node:crypto';
import { Dice } from '../conformance/project-random.ts';
import { randomStage } from './generate-stage.ts';
import { type Made, type Model, paramsText, pipelineText, randomParams } from './model.ts';
import { mutation } from './mutate.ts';
import { bare } from './project-text.ts';
import type { Op, Scenario } from './scenario.ts';

/** A project and what happens to it, for a seed: always the same. */
export function randomScenario(seed: number): Scenario {
  const dice = new Dice(seed);
  const model = randomModel(dice);
  const ops: Op[] = [
    ...firstFiles(model),
    ...look(dice),
    ask('repro', ['repro', '-P']),
    ...tables(dice),
    commit(model),
  ];
  const rounds = 2 + dice.below(3);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i <= dice.below(3); i++) ops.push(...mutation(model));
    ops.push(...look(dice), run(model), ...(dice.chance(40) ? tables(dice) : []));
    if (dice.chance(50)) ops.push(commit(model));
  }
  ops.push(ask('repro', ['repro', '-P']), commit(model), { op: 'clone' }, { op: 'plan' });
  for (let i = 0; i <= dice.below(2); i++) ops.push(...mutation(model, 'sources'));
  ops.push({ op: 'plan' }, ask('locks', ['repro', '-P']), ask('locks', ['repro', '-P']));
  return { name: `seed ${seed}`, ops };
}

function commit({ cached }: Model): Op {
  return { op: 'commit', but: [...cached] };
}

function ask(what: Extract<Op, { op: 'ask' }>['what'], words: readonly string[], cd?: string): Op {
  return { op: 'ask', what, words, ...(cd === undefined ? {} : { cd }) };
}

function look(dice: Dice): Op[] {
  return [
    ask('status', ['status', '--json']),
    ...(dice.chance(20) ? [ask('status', ['status', '--json'], 'sub')] : []),
    ask('dry', ['repro', '-P', '--dry']),
  ];
}

function tables(dice: Dice): Op[] {
  return [
    ask('table', ['metrics', 'diff', '--json']),
    ask('table', ['params', 'diff', '--json']),
    ...(dice.chance(30) ? [ask('table', ['metrics', 'diff', '--json', '--all'])] : []),
    ...(dice.chance(30) ? [ask('table', ['params', 'diff', '--json', '--deps'])] : []),
    ask('dag', ['dag', '--mermaid']),
  ];
}

/**
 * Targets are only asked about: in what order DVC runs a small part of a graph is up to Python's sets (dvc-compat 9.3), and
 * with `-s` ours brings back what upstream would have made.
 */
function run({ dice, stages }: Model): Op {
  const flags = dice.pick([
    [],
    [],
    ['-P'],
    ['-P'],
    ['-P', '-f'],
    ['-P', '--no-run-cache'],
    ['-P', '--no-commit'],
    ['-P', '--force-downstream'],
    ['-P', '-k'],
    ['-s'],
    ['--downstream'],
    ['target'],
  ]);
  const [flag = ''] = flags;
  if (!['target', '-s', '--downstream'].includes(flag)) return ask('repro', ['repro', ...flags]);
  const target = stages.length > 0 ? [dice.pick(stages)[0]] : [];
  return ask('dry', ['repro', '--dry', ...(flag === 'target' ? [] : [flag]), ...target]);
}

function randomModel(dice: Dice): Model {
  const model: Model = {
    dice,
    vars: [{ w: { k: bare(3), dir: 'w', data: 'data' } }, ...(dice.chance(30) ? ['vars.yaml'] : [])],
    stages: [],
    sub: [],
    params: randomParams(dice),
    cached: new Set(),
    top: {
      ...(dice.chance(15) ? { metrics: ['top.json', 'src'] } : {}),
      ...(dice.chance(15) ? { params: ['more.toml', 'whole.yaml'] } : {}),
      ...(dice.chance(10)
        ? { plots: ['src/a.txt'], artifacts: { 'my-model': { path: 'b.bin', type: 'model' } } }
        : {}),
    },
    sources: new Map([
      ['src/a.txt', 'alpha\n'],
      ['src/deep/é', 'beta'],
      ['b.bin', 'b\x01\x02'],
      ['data/raw.txt', 'raw 1\n'],
      ['data/crlf.txt', 'x\r\ny\r\n'],
      ['w/in w.txt', 'in w\n'],
      ['data/folder/x', 'x\n'],
      ['data/folder/sub/y', 'y\n'],
      ['../outside.txt', 'outside\n'],
    ]),
  };
  const available: Made[] = [
    ...['src/a.txt', 'b.bin', 'data/raw.txt', 'data/crlf.txt', 'w/in w.txt', '../outside.txt'].map(
      (path) => ({
        path,
        isFolder: false,
      }),
    ),
    { path: 'src', isFolder: true },
    { path: 'data/folder', isFolder: true },
    { path: 'data/folder/x', isFolder: false },
  ];
  const count = 2 + dice.below(5);
  for (let i = 0; i < count; i++) {
    const name = dice.pick([`s${i}`, `stage-${i}`, `n.${i}`, `S_${i}`]);
    const { definition, made, cached } = randomStage({ dice, available, id: `s${i}`, folder: '' });
    for (const pattern of cached) model.cached.add(pattern);
    model.stages.push([name, definition]);
    available.push(...made);
  }
  if (dice.chance(35)) {
    const { definition, made, cached } = randomStage({ dice, available, id: 'sub', folder: 'sub' });
    for (const pattern of cached) model.cached.add(pattern);
    model.sub.push(['inner', definition]);
    available.push(...made);
    if (dice.chance(50)) {
      const last = randomStage({ dice, available: made, id: 'last', folder: '' });
      for (const pattern of last.cached) model.cached.add(pattern);
      model.stages.push(['last', last.definition]);
    }
  }
  return model;
}

function firstFiles(model: Model): Op[] {
  const { dice } = model;
  const write = (path: string, text: string): Op => ({ op: 'write', path, text });
  return [
    ...[...model.sources].map(([path, text]) => write(path, text)),
    write('params.yaml', paramsText(model)),
    write('vars.yaml', 'extra: {v: 1}\n'),
    write('cfg.json', '{"t": {"one": 1, "two": "b"}, "u": [1, 2.5, "c"], "only": true}'),
    write('more.toml', 'm = 1.5\nflag = true\n[table]\nz = "zz"\nn = 1_0\n'),
    write('conf.py', 'LR = 1e-3\nNAMES = ["a", "b"]\nclass Net:\n    depth: int = 3\n    wide = {"k": 1}\n'),
    write('whole.yaml', 'a: {z: 1, y: 2}\nb: [1, {c: null}]\n'),
    write('sub/keep.txt', ''),
    write('dvc.yaml', pipelineText(model, 'root')),
    ...(model.sub.length > 0 ? [write('sub/dvc.yaml', pipelineText(model, 'sub'))] : []),
    ...(dice.chance(60)
      ? [write('data/raw.txt.dvc', dataFile('raw.txt', 'raw 1\n')), write('data/.gitignore', '/raw.txt\n')]
      : []),
    write('top.json', '{"top": {"a": 1, "b": [1]}}'),
    ...(dice.chance(40)
      ? [write('data/folder.dvc', trackedFolder), write('data/.gitignore', '/folder\n/raw.txt\n')]
      : []),
    ...(dice.chance(15) ? [write('.dvcignore', 'ignored\n*.tmp\n'), write('src/x.tmp', 'tmp')] : []),
    ...rareFiles(dice, write),
  ];
}

/** What few projects have: ignore rules that take back, a project inside, the other ways of options, frozen data. */
function rareFiles(dice: Dice, write: (path: string, text: string) => Op): Op[] {
  return [
    ...(dice.chance(15)
      ? [
          write('.dvcignore', '*.tmp\n!keep.tmp\n/src/gone\n!/src/gone/x\n'),
          ...['src/x.tmp', 'src/keep.tmp', 'src/gone/x'].map((path) => write(path, `${path}\n`)),
        ]
      : []),
    ...(dice.chance(10) ? [write('src/inner/.dvc/config', ''), write('src/inner/f', 'inner\n')] : []),
    // Outs may name this remote; nothing goes there before the clone.
    write(
      '.dvc/config',
      `${dice.chance(15) ? '[parsing]\n    bool = boolean_optional\n    list = append\n' : ''}['remote "store"']\n    url = ../../store\n`,
    ),
    ...(dice.chance(12)
      ? [
          write('data/crlf.txt.dvc', `frozen: true\n${dataFile('crlf.txt', 'x\r\ny\r\n')}`),
          write('data/.gitignore', '/raw.txt\n/folder\n/crlf.txt\n'),
        ]
      : []),
  ];
}

/** data/folder as `dvc add` records it. */
const trackedFolder = (() => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  const entries = ['sub/y', 'x'].map((path) => `{"md5": "${md5(`${path.at(-1)}\n`)}", "relpath": "${path}"}`);
  return `outs:\n- md5: ${md5(`[${entries.join(', ')}]`)}.dir\n  size: 4\n  nfiles: 2\n  hash: md5\n  path: folder\n`;
})();

function dataFile(path: string, text: string): string {
  const md5 = createHash('md5').update(text).digest('hex');
  return `outs:\n- md5: ${md5}\n  size: ${Buffer.byteLength(text)}\n  hash: md5\n  path: ${path}\n`;
}
