import { expect, test } from 'vitest';
import { ok, type Result } from '../../src/failure.ts';
import { type DvcYaml, type DvcYamlOptions, readDvcYaml } from '../../src/project/dvc-yaml.ts';
import { readPlainDvcYaml } from '../../src/project/plain-yaml.ts';
import type { LockEntry } from '../../src/project/stage.ts';
import { readText } from '../../src/values/text.ts';
import { readYaml } from '../../src/values/yaml/read.ts';
import { makeIgnore } from '../../src/workspace/ignore.ts';
import { Random } from '../values/random.ts';
import { randomStages } from '../values/random-stages.ts';

const lock = new Map<string, LockEntry>([
  ['train', { cmd: 'python train.py', deps: [], params: new Map(), outs: [] }],
]);

const options: DvcYamlOptions = {
  root: '/project',
  ignore: makeIgnore({
    read: (folder) => (folder === '' ? Buffer.from('*.hidden\n') : undefined),
    isProject: () => false,
  }),
  remotes: new Set(['store']),
  style: { boolStyle: 'store_true', listStyle: 'nargs' },
  reader: { values: async () => ok(undefined), isFolder: async () => false },
  lock,
};

async function thorough(text: string, file: string): Promise<Result<DvcYaml>> {
  const document = readYaml(text, file);
  return document.ok ? ok(await readDvcYaml(document.value, options)) : document;
}

/** Both ways to read a dvc.yaml must agree wherever the quick one answers; how often it did, of those in which nothing is wrong. */
async function agreement(texts: readonly string[], file = 'dvc.yaml'): Promise<number> {
  let [valid, quick] = [0, 0];
  for (const raw of texts) {
    const read = readText(raw, file);
    if (!read.ok) continue;
    const text = read.value;
    const slow = await thorough(text, file);
    const isValid = slow.ok && slow.value.failures.length === 0;
    if (isValid) valid++;
    const fast = await readPlainDvcYaml(text, file, options);
    if (fast === undefined) continue;
    quick++;
    expect({ text, isValid }).toEqual({ text, isValid: true });
    // Copies hold what is looked up later as plain values.
    expect({ text, yaml: copied(fast) }).toEqual({ text, yaml: slow.ok && copied(slow.value) });
  }
  return quick / valid;
}

function copied({ stages, ...rest }: DvcYaml) {
  const parts = (items: readonly object[]) => items.map((item) => ({ ...item }));
  return {
    ...rest,
    stages: stages.map((stage) => ({ ...stage, deps: parts(stage.deps), outs: parts(stage.outs) })),
  };
}

test('the quick way to read a dvc.yaml agrees with the thorough one on files as DVC writes them', async () => {
  const random = new Random(61);
  const texts = Array.from({ length: 3000 }, () => randomStages(random, { oddity: 0 }));
  expect(await agreement(texts)).toBe(1);
  expect(await agreement(texts.slice(0, 500), 'sub/folder/dvc.yaml')).toBe(1);
});

test('and on files in which something is odd', async () => {
  const random = new Random(67);
  const texts = Array.from({ length: 4000 }, () => randomStages(random, { oddity: 0.04 }));
  expect(await agreement(texts)).toBeGreaterThan(0.3);
});

test('lines that go on below, and words that are no text, are not taken for what they are not', async () => {
  const stage = (...lines: string[]) =>
    `stages:\n  a:\n    cmd: x\n${lines.map((line) => `${line}\n`).join('')}`;
  const answers = await agreement([
    stage('      y'),
    stage('    deps:', '    - p', '      q'),
    stage('    deps:', '    - p', '      - q'),
    stage('    deps:', '      - p', '    - q'),
    stage('    deps:', '    - 1'),
    stage('    deps:', '    - true'),
    stage('    deps:'),
    stage('    deps:', '    - p', '    deps:', '    - q'),
    stage('    deps:', '    - dvc.yaml'),
    stage('    deps:', '    - x.dvc'),
    stage('    deps:', '    - ../out'),
    stage('    deps:', '    - a//b/./c'),
    stage('    deps:', '    - dir/'),
    stage('    deps:', '    - .'),
    stage('    outs:', '    - p', '    - p:', '        cache: false'),
    stage('    outs:', '    - p:', '      cache: false'),
    stage('    outs:', '    - p:', '        cache: false', '        cache: true'),
    stage('    outs:', '    - p:', '          cache: false'),
    stage('    outs:', '    - x.hidden'),
    stage('    outs:', '    - p:', '        remote: store'),
    stage('    params:', '    - lr', '    - other.yaml:', '      - k'),
    stage('    wdir: sub', '    deps:', '    - p'),
    stage('    frozen: true', '    desc: words'),
    stage('    always_changed: true'),
    stage('    unknown: 1'),
    stage('  a:', '    cmd: y'),
    stage('  null:', '    cmd: y'),
    stage('  b@1:', '    cmd: y'),
    stage('', '# words', '  b: # words', '    cmd: y'),
    stage('   b:', '    cmd: y'),
    stage('metrics:', '- m.json', 'plots:', '- p.csv:', '    x: a'),
    stage('metrics:', '  m.json'),
    stage('vars:', '- x: 1'),
    stage('stages:', '  b:', '    cmd: y'),
    stage('artifacts:', '  m:', '    path: o', '    type: model'),
    stage('...'),
    stage('---'),
    stage('# \u0007'),
    stage('# é'),
    stage('\t'),
    'stages:\n  a:\n    deps:\n    - p\n',
    'stages:\n  a:\n    deps:\n    - p\n    cmd: late\n',
    'stages:\n  a:\n    cmd: x',
    'stages:\n',
    'stages:\n\n',
    'stages:\n  a:\n  b:\n    cmd: x\n',
    'stages:\n  a:\n    foreach:\n    - 1\n    do:\n      cmd: x\n',
    'stages:\n  a:\n      cmd: x\n',
    'stages: {}\n',
  ]);
  expect(answers).toBeGreaterThan(0.4);
});

test('params.yaml that cannot be read is told by the thorough way', async () => {
  const reader: DvcYamlOptions['reader'] = {
    values: async () => ({ ok: false, failures: [{ reason: 'project', message: 'broken' }] }),
    isFolder: async () => false,
  };
  const text = 'stages:\n  a:\n    cmd: x\n';
  expect(await readPlainDvcYaml(text, 'dvc.yaml', { ...options, reader })).toBeUndefined();
  expect(await readPlainDvcYaml(text, 'dvc.yaml', options)).toBeDefined();
});
