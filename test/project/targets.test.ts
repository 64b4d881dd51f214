// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { describe, expect, test } from 'vitest';
import { resolveOutTargets, resolveTargets, type TargetOptions } from '../../src/project/targets.ts';
import { Rig } from '../rig.ts';
import { loadRig } from './loading.ts';

const files = {
  'dvc.yaml': `stages:
  prep: {cmd: x, deps: [data/raw], outs: [clean]}
  each: {foreach: [a, b], do: {cmd: x, deps: [clean], outs: ['o/\${item}']}}
  none: {foreach: [], do: {cmd: x}}
  mat: {matrix: {m: [1, 2]}, cmd: x, deps: [clean]}
  train: {cmd: x, deps: [o/a, sub/feat], outs: [model, 'plots/p']}
  frozen: {cmd: x, deps: [model], outs: [fr], frozen: true}
  last: {cmd: x, deps: [fr]}
  lone: {cmd: x, outs: [lone/out]}
`,
  'sub/dvc.yaml': 'stages: {feat: {cmd: x, deps: [../clean], outs: [feat]}, alone: {cmd: x}}\n',
  'data/raw.dvc': 'outs: [{path: raw}]\n',
  'data/@odd.dvc': 'outs: [{path: odd}]\n',
};

async function ask(words: readonly string[], options: Partial<TargetOptions> = {}): Promise<string> {
  await using rig = Rig.create({ git: false });
  for (const [path, text] of Object.entries(files)) rig.write(path, text);
  const project = await loadRig(rig);
  if (!project.ok) throw new Error(project.failures.map(({ message }) => message).join('\n'));
  const found = await resolveTargets(project.value, words, { cwd: '', ...options });
  if (found.ok) return found.value.map(({ address }) => address).join(' ');
  expect(found.failures.every(({ reason }) => reason === 'usage')).toBe(true);
  return found.failures.map(({ message }) => message).join('\n');
}

async function askOuts(words: readonly string[], options: Partial<TargetOptions> = {}): Promise<string> {
  await using rig = Rig.create({ git: false });
  for (const [path, text] of Object.entries(files)) rig.write(path, text);
  const project = await loadRig(rig);
  if (!project.ok) throw new Error('refused');
  const found = await resolveOutTargets(project.value, words, { cwd: '', ...options });
  if (!found.ok) return found.failures.map(({ message }) => message).join('\n');
  return found.value
    .map(
      ({ stage, output, path }) => `${stage.address}>${output.path}${path === undefined ? '' : `:${path}`}`,
    )
    .join(' ');
}

const alone = { singleItem: true } as const;

describe('targets', () => {
  test.each([
    // words, options, addresses
    [['prep'], alone, 'prep'],
    [['each'], alone, 'each@a each@b'],
    [['each@b'], alone, 'each@b'],
    [['none'], alone, ''],
    [['mat'], alone, 'mat@1 mat@2'],
    [['dvc.yaml:prep'], alone, 'prep'],
    [['./dvc.yaml:each@a', ':lone'], alone, 'each@a lone'],
    [['sub/dvc.yaml'], alone, 'sub/dvc.yaml:feat sub/dvc.yaml:alone'],
    [['sub/dvc.yaml:feat'], alone, 'sub/dvc.yaml:feat'],
    [['data/raw.dvc', 'prep', 'prep'], alone, 'data/raw.dvc prep'],
    [['data/@odd.dvc'], alone, 'data/@odd.dvc'],
    [
      ['feat', '../dvc.yaml:prep', '../data/raw.dvc'],
      { ...alone, cwd: 'sub' },
      'sub/dvc.yaml:feat prep data/raw.dvc',
    ],
    [['prep', 'lone'], { ...alone, glob: true }, 'prep lone'],
    [['*e*'], { ...alone, glob: true }, 'prep each@a each@b frozen lone'],
    [['sub/dvc.yaml:*'], { ...alone, glob: true }, 'sub/dvc.yaml:feat sub/dvc.yaml:alone'],
    [['zzz*'], { ...alone, glob: true }, ''],
    [['sub'], { ...alone, recursive: true }, 'sub/dvc.yaml:feat sub/dvc.yaml:alone'],
    [['data'], { ...alone, recursive: true }, 'data/raw.dvc data/@odd.dvc'],
    [['prep'], { ...alone, recursive: true }, 'prep'],
  ])('%j with %j are %s', async (words, options, expected) => {
    expect(await ask(words, options)).toBe(expected);
  });

  test.each([
    [['train'], {}, 'data/raw.dvc prep each@a sub/dvc.yaml:feat train'],
    [['prep'], { downstream: true }, 'prep each@a each@b mat@1 mat@2 sub/dvc.yaml:feat train frozen last'],
    [['prep'], { downstream: true, active: true }, 'prep each@a each@b mat@1 mat@2 sub/dvc.yaml:feat train'],
    [['last'], { active: true }, 'frozen last'],
    [['lone'], { pipeline: true }, 'lone'],
    [['last'], { ...alone, withDeps: true }, 'data/raw.dvc prep each@a sub/dvc.yaml:feat train frozen last'],
  ])('%j with %j bring along %s', async (words, options, expected) => {
    expect(await ask(words, options)).toBe(expected);
  });

  test('without words, or with all pipelines, are every stage', async () => {
    const everything = await ask([]);
    expect(everything.split(' ')).toHaveLength(13);
    expect(await ask(['prep'], { allPipelines: true })).toBe(everything);
    expect(everything.startsWith('data/raw.dvc prep each@a each@b')).toBe(true);
  });

  test('that mean nothing mean everything to repro, as in DVC', async () => {
    expect(await ask(['none'])).toBe('');
    expect((await ask(['none'], { active: true })).split(' ')).toHaveLength(13);
    expect((await ask(['zz*'], { active: true, glob: true })).split(' ')).toHaveLength(13);
    expect(await ask(['zz*'], { ...alone, active: true, glob: true })).toBe('');
  });

  test.each([
    [['nope'], alone, "Stage 'nope' not found inside 'dvc.yaml' file"],
    [['sub/dvc.yaml:nope'], alone, "Stage 'nope' not found inside 'sub/dvc.yaml' file"],
    [['no/dvc.yaml'], alone, "'no/dvc.yaml' does not exist"],
    [['no.dvc'], alone, "'no.dvc' does not exist"],
    [['dvc.lock'], alone, 'Did you mean: `dvc.yaml`?'],
    [['sub/dvc.lock:x'], alone, 'Did you mean: `sub/dvc.yaml:x`?'],
    [
      ['clean:x'],
      alone,
      "bad DVC file name 'clean'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. 'clean.dvc').",
    ],
    [
      ['nope', 'nada'],
      alone,
      "Stage 'nope' not found inside 'dvc.yaml' file\nStage 'nada' not found inside 'dvc.yaml' file",
    ],
    [
      ['what'],
      { ...alone, orOutputs: true },
      "'what' does not exist as an output or a stage name in 'dvc.yaml'",
    ],
  ])('%j with %j fail: %s', async (words, options, message) => {
    expect(await ask(words, options)).toBe(message);
  });

  test('may be outputs where that is asked for; a stage of that name comes first', async () => {
    const or = { ...alone, orOutputs: true } as const;
    expect(await ask(['clean'], or)).toBe('prep');
    expect(await ask(['clean/deep/x', 'data/raw'], or)).toBe('prep data/raw.dvc');
    expect(await ask(['lone'], or)).toBe('lone');
    expect(await ask(['../clean'], { ...or, cwd: 'sub' })).toBe('prep');
  });
});

describe('targets of push and pull', () => {
  test.each([
    [['train'], {}, 'train>model train>plots/p'],
    [['model'], {}, 'train>model'],
    [['data/raw.dvc'], {}, 'data/raw.dvc>raw'],
    [['data/raw'], {}, 'data/raw.dvc>raw'],
    [['data/raw/a/b.txt'], {}, 'data/raw.dvc>raw:data/raw/a/b.txt'],
    [['raw/a', 'raw/a'], { cwd: 'data' }, 'data/raw.dvc>raw:data/raw/a'],
    [['each'], {}, 'each@a>o/a each@b>o/b'],
    [['prep'], { withDeps: true }, 'data/raw.dvc>raw prep>clean'],
    [['data'], { recursive: true }, 'data/raw.dvc>raw data/@odd.dvc>odd'],
    [['o/*'], { glob: true }, 'each@a>o/a each@b>o/b'],
    [['**/*.dvc'], { glob: true }, 'data/@odd.dvc>odd data/raw.dvc>raw'],
    [['../o/?'], { glob: true, cwd: 'sub' }, 'each@a>o/a each@b>o/b'],
    [['zzz*'], { glob: true }, "Glob ['zzz*'] has no matches."],
    [['nope/x'], {}, "'nope/x' does not exist as an output or a stage name in 'dvc.yaml'"],
    [['sub/dvc.yaml:feat'], {}, 'sub/dvc.yaml:feat>feat'],
  ])('%j with %j are %s', async (words, options, expected) => {
    expect(await askOuts(words, options)).toBe(expected);
  });

  test('without words are all outputs', async () => {
    expect((await askOuts([])).split(' ')).toHaveLength(10);
  });
});
