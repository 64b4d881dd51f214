import type { Key, Value } from '../../src/values/value.ts';
import type { Random } from './random.ts';

const words = [
  'python',
  'src/train.py',
  '--lr',
  '0.1',
  'a',
  'b:',
  '#c',
  'x'.repeat(30),
  'y'.repeat(85),
  "it's",
  '"q"',
  'é',
  '😀😀',
  '-',
  '- a',
  '?',
  ':',
  'key: v',
  'true',
  'null',
  '~',
  '1e5',
  '0x1F',
  '2020-01-01',
  '<<',
  '=',
  '...',
  '---',
  '\t',
  '\n',
  '\\',
  '  ',
  '',
  '\u2028',
  '\x85',
  '\ufeff',
  '\x7f',
  '\x1b',
  '!x',
  '&a',
  '*b',
  '{a}',
  '[b]',
  ',',
  '%',
  '@',
  '`',
  '|',
  '>',
  '\xa0',
  'on',
  '1_000',
  '.5',
  '.inf',
  '0o7',
  '\u0024{x}',
  '$(cmd)',
  '&&',
  'a#b',
  'a, b',
  '|| true',
];

/** Text of all the kinds that matter to a YAML emitter: indicators, breaks, controls, long words, what looks like numbers. */
export function randomText(random: Random): string {
  const kind = random.next();
  if (kind < 0.3) return random.pick(words);
  if (kind < 0.75) return random.many(1, 25, () => random.pick(words)).join(' ');
  if (kind < 0.9) return random.many(1, 25, () => random.pick([...words, ' ', '\n', '\n\n', ' \n'])).join('');
  return random.many(0, 60, () => random.pick([...'abc :#-\n\'"\\,[]{}'])).join('');
}

/** A scalar, list or mapping of any kind that Python can dump; now and then an object that occurred before. */
export function randomValue(random: Random, depth = 0, shared: Value[] = []): Value {
  const kind = random.next();
  if (shared.length > 0 && kind < 0.05) return random.pick(shared);
  if (depth > 4 || kind < 0.55) return randomScalar(random);
  const value =
    kind < 0.78
      ? random.many(0, 3, () => randomValue(random, depth + 1, shared))
      : new Map(
          random.many(0, 3, () => [randomKey(random), randomValue(random, depth + 1, shared)] as const),
        );
  if (random.chance(0.1)) shared.push(value);
  return value;
}

function randomScalar(random: Random): Value {
  const kind = random.next();
  if (kind < 0.6) return randomText(random);
  if (kind < 0.7) return random.pick([null, true, false]);
  if (kind < 0.85) return random.pick([0n, 1n, -5n, 10n ** 20n, BigInt(random.int(-1000, 1000))]);
  const special = [0, -0, 1e-6, 1e16, 1e22, 1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return random.chance(0.5) ? random.pick(special) : random.next() * 10 ** random.int(-10, 20);
}

function randomKey(random: Random): Key {
  const kind = random.next();
  if (kind < 0.6)
    return `${random.pick(['cmd', 'deps', 'path', 'md5', 'size', 'a b', 'x.y'])}${random.int(0, 99)}`;
  return kind < 0.95 ? randomText(random) : random.pick<Key>([null, 2.5, -3n, 7n]);
}
