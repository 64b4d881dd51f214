import { expect, test } from 'vitest';
import { parseAnyLock, parseLock } from '../../src/project/dvc-lock/dvc-lock.ts';
import { readPlainLock } from '../../src/project/dvc-lock/plain.ts';
import { Random } from '../values/random.ts';
import { randomLock } from '../values/random-lock.ts';

/** Both ways to read a lock must agree wherever the quick one answers; how often it did, of the locks that are valid. */
function agreement(texts: readonly string[]): number {
  let [valid, quick] = [0, 0];
  for (const text of texts) {
    const slow = parseAnyLock(text, 'dvc.lock');
    if (slow.ok && slow.value.stages.size > 0) valid++;
    const fast = readPlainLock(text);
    if (fast === undefined) continue;
    quick++;
    expect({ text, ok: slow.ok }).toEqual({ text, ok: true });
    const stages = slow.ok ? slow.value.stages : new Map();
    const bare = Array.from(stages, ([name, { location: _, ...entry }]) => [name, entry]);
    expect({ text, stages: [...fast] }).toEqual({ text, stages: bare });
  }
  return quick / valid;
}

/** A lock in DVC's style; odd values are mixed in now and then. */
function plainLock(random: Random): string {
  const odd = (text: string) => (random.chance(0.02) ? random.pick(oddities) : text);
  const hash = () => Array.from({ length: 32 }, () => random.pick([...'0123456789abcdef'])).join('');
  const path = () =>
    `    - path: ${odd(random.pick(['src/a.txt', 'data', 'out/x y.csv', '1', 'true', '2020-01-01', '.5', './x']))}\n${
      random.chance(0.8) ? '      hash: md5\n' : ''
    }      md5: ${odd(random.chance(0.2) ? `${hash()}.dir` : hash())}\n      size: ${odd(`${random.int(0, 9999)}`)}\n${
      random.chance(0.2) ? `      nfiles: ${random.int(0, 9)}\n` : ''
    }${random.chance(0.1) ? '      isexec: true\n' : ''}`;
  const paths = (list: string) =>
    random.chance(0.8) ? `    ${list}:\n${random.many(1, 3, path).join('')}` : '';
  const param = (_: unknown, i: number) =>
    `        p${i}.x: ${odd(random.pick(['1', '0.1', '1e-06', 'adam', 'true', 'null', "'1'", '[]', '\n        - 1', '1.', '0x1f']))}\n`;
  const params = () =>
    random.chance(0.5)
      ? `    params:\n      params.yaml:\n${random
          .many(1, 3, () => 0)
          .map(param)
          .join('')}`
      : '';
  const stage = (_: unknown, i: number) =>
    `  ${random.pick(['train', 'eval', 'tune@1', 'null', 'no'])}${i}:\n    cmd: ${odd(random.pick(['python x.py', 'cat a > b', "echo 'a: b'", '"a\n      b"', 'a\n      b', '|-\n      a\n      b', '1']))}\n${paths('deps')}${params()}${paths('outs')}`;
  const stages = random.many(1, 5, () => 0).map(stage);
  return `schema: '2.0'\nstages:\n${stages.join('')}`;
}

const oddities = [
  '',
  ' ',
  '~',
  '- 1',
  'a: b',
  'a #b',
  '"q',
  "'q'",
  '{}',
  '[1, 2]',
  '&a 1',
  '*a',
  '!t x',
  '|\n       x',
  'x\n\n',
  'x\ty',
  'é',
  '1e5',
  '\n',
];

test('the quick way to read a lock agrees with the thorough one on locks as DVC writes them', () => {
  const random = new Random(53);
  expect(agreement(Array.from({ length: 3000 }, () => plainLock(random)))).toBeGreaterThan(0.8);
});

test('and on locks of all styles', () => {
  const random = new Random(59);
  expect(agreement(Array.from({ length: 300 }, () => randomLock(random).text ?? ''))).toBeGreaterThan(0.3);
});

test('hashes that look like numbers, and lines that go on below, are not taken for what they are not', () => {
  const lock = (md5: string, more = '') =>
    `schema: '2.0'\nstages:\n  a:\n    cmd: x\n    outs:\n    - path: o\n      hash: md5\n      md5: ${md5}\n      size: 1\n${more}`;
  const texts = [
    '1'.repeat(32),
    `${'1'.repeat(15)}e${'1'.repeat(16)}`,
    `0b${'1'.repeat(30)}`,
    `0${'b'.repeat(31)}`,
    'a'.repeat(31),
  ].map((md5) => lock(md5));
  const more = [
    '        2\n',
    '       \n',
    '# end\n',
    '\n',
    '    x: 1\n',
    '  a:\n    cmd: y\n',
    '  "b":\n    cmd: y\n',
    'datasets: []\n',
    '...\n',
  ];
  agreement([...texts, ...more.map((text) => lock('a'.repeat(32), text))]);
});

test('an entry says where it stands', () => {
  const lock = parseLock("schema: '2.0'\nstages:\n  a:\n    cmd: x\n  b:\n    cmd: y\n", 'dvc.lock');
  expect(lock.ok && lock.value.stages.get('b')?.location).toEqual({ file: 'dvc.lock', line: 5, column: 3 });
});
