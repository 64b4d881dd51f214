import type { Key, Value } from '../../src/values/value.ts';
import { emitYaml } from '../../src/values/yaml/write.ts';
import type { Random } from './random.ts';

/** A lock as a file, and stages that are recorded into it. */
export interface LockCase {
  /** `null`: there is no lock yet */
  readonly text: string | null;
  readonly updates: readonly (readonly [string, Value])[];
}

const words = [
  'python',
  'src/train.py',
  '--lr',
  '0.1',
  'data/raw.csv',
  '&&',
  '|',
  '"x y"',
  "it's",
  '$HOME',
  'é',
  'a: b',
  '# no',
  'x'.repeat(40),
  '--flag=1',
];

/** A lock with stages of all kinds, styled by hand here and there, and up to two stages that replace or join others. */
export function randomLock(random: Random): LockCase {
  const stages = new Map<Key, Value>(random.many(0, 5, () => [name(random), entry(random)] as const));
  const plain = emitYaml(
    new Map<Key, Value>([
      ['schema', '2.0'],
      ['stages', stages],
    ]),
  );
  const kind = random.next();
  const text = kind > 0.95 ? null : kind > 0.9 ? empty(random) : kind < 0.7 ? styled(random, plain) : plain;
  const names = text === null || kind > 0.9 ? [] : [...stages.keys()].map(String);
  const updates = random.many(0, 2, () => {
    const target = names.length > 0 && random.chance(0.6) ? random.pick(names) : name(random);
    return [target, random.chance(0.2) ? (stages.get(target) ?? entry(random)) : entry(random)] as const;
  });
  return { text, updates };
}

function empty(random: Random): string {
  return `schema: '2.0'\n${random.pick(['', 'stages: {}\n', 'stages: {}  # none\n', 'datasets: [{a: 1}]\nstages: {}\n'])}`;
}

function name(random: Random): string {
  return (
    random.pick(['train', 'prep', 'eval', 'feat', 'plot']) +
    random.pick(['', '', '@a', '@1', '_x', '-y', '1'])
  );
}

function entry(random: Random): Value {
  const made = new Map<Key, Value>([['cmd', command(random)]]);
  const deps = paths(random);
  if (deps.length > 0) made.set('deps', deps);
  const params = random.chance(0.6) ? parameters(random) : new Map();
  if (params.size > 0) made.set('params', params);
  const outs = paths(random);
  if (outs.length > 0) made.set('outs', outs);
  return made;
}

function command(random: Random): Value {
  const line = (most: number): string => random.many(1, most, () => random.pick(words)).join(' ');
  const kind = random.next();
  if (kind < 0.6) return line(20);
  if (kind < 0.8) return random.many(1, 3, () => `${line(8)}\n`).join('');
  return random.many(1, 3, () => line(12));
}

function paths(random: Random): Value[] {
  const found = new Set(
    random.many(
      0,
      3,
      () => `${random.pick(['data', 'src', 'a/b'])}/${random.pick(['x.csv', 'y', 'z .txt', 'w'.repeat(90)])}`,
    ),
  );
  return [...found].sort().map((path) => {
    const made = new Map<Key, Value>([['path', path]]);
    if (random.chance(0.9)) made.set('hash', 'md5');
    const isDir = random.chance(0.3);
    const hex = random.many(32, 32, () => random.pick([...'0123456789abcdef'])).join('');
    made.set('md5', hex + (isDir ? '.dir' : '')).set('size', BigInt(random.int(0, 10 ** 9)));
    if (isDir) made.set('nfiles', BigInt(random.int(0, 99)));
    else if (random.chance(0.2)) made.set('isexec', true);
    return made;
  });
}

function parameters(random: Random): Map<Key, Value> {
  const files = new Map<Key, Value>();
  const others = new Set(random.many(0, 2, () => random.pick(['a.json', 'cfg/p.yaml', 'z.toml'])));
  for (const file of [...(random.chance(0.8) ? ['params.yaml'] : []), ...[...others].sort()]) {
    const shared: Value = [1n, new Map([['q', 2n]])];
    const names = new Set(random.many(1, 3, () => random.pick(['epochs', 'lr', 'model', 'seed', 'train.x'])));
    files.set(
      file,
      new Map([...names].sort().map((key) => [key, random.chance(0.04) ? shared : parameter(random, 0)])),
    );
  }
  return files;
}

function parameter(random: Random, depth: number): Value {
  const kind = random.next();
  if (kind < 0.25) return random.pick([1n, 0n, -3n, 10n ** 12n]);
  if (kind < 0.45) return random.pick([0.1, 1e-6, 1, 2.5e20, 0.001]);
  if (kind < 0.6) return random.pick(['adam', 'a b', 'true', '1.0', '', '2020-01-01', 'x: y', 'null']);
  if (kind < 0.7) return random.pick([true, false, null]);
  if (depth > 2) return 'leaf';
  if (kind < 0.85) return random.many(0, 3, () => parameter(random, depth + 1));
  return new Map(
    random.many(0, 3, () => [random.pick([...'abcdefg']), parameter(random, depth + 1)] as const),
  );
}

/** What people do to a lock: comments, empty lines, other quotes and numbers, a last line without an end. */
function styled(random: Random, text: string): string {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => styledLine(random, line));
  if (random.chance(0.05)) lines.push(random.pick(['# end', '', '  # end in']));
  return lines.join('\n') + random.pick(['\n', '\n', '\n', '', '\n\n']);
}

function styledLine(random: Random, line: string): string[] {
  const indent = ' '.repeat(line.length - line.trimStart().length);
  const kind = random.next();
  const before = kind < 0.03 ? [`${indent}# note`] : kind < 0.05 ? [''] : kind < 0.06 ? ['# zero'] : [];
  let made = line;
  if (random.chance(0.03) && !/[|>"'\\] *$/.test(made)) made += random.pick(['  # eol', ' #e']);
  if (random.chance(0.02)) made = made.replace("'2.0'", '"2.0"');
  if (random.chance(0.03) && /: [0-9]+$/.test(made))
    made = made.replace(': ', random.chance(0.3) ? ': 0x' : ': 00');
  return [...before, made];
}
