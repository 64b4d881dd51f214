import type { Random } from './random.ts';

const pythonValues = [
  '1',
  '-2',
  '+3',
  '1.5',
  '-1e-6',
  '0x1F',
  '0b11',
  '0o17',
  '1_000',
  '1e5',
  '.5',
  '5.',
  'True',
  'False',
  'None',
  '"a"',
  "'b'",
  '"it\'s"',
  '"\\n\\x41\\u00e9\\101"',
  "'''x\ny'''",
  'r"\\d"',
  "u'q'",
  '"a" "b"',
  "f'x'",
  'x',
  '-x',
  'not True',
  '[1,2]',
  '(1, "a")',
  '(1,)',
  '()',
  '{}',
  '[]',
  '{"a": 1, "b": [1, {2: 3}]}',
  '{**x}',
  '[x]',
  'lambda: 1',
  'int("3")',
  '1 if x else 2',
  '--1',
  '("p"\n  "q")',
  '[\n 1, # c\n 2,\n]',
  '"""doc\n"""',
  '1,2',
  '-True',
  '"\\\n c"',
  '(((7)))',
];
const pythonNames = [
  'a',
  'b',
  'lr',
  'Epochs',
  '_x',
  'é',
  'self.x',
  'self.lr',
  'a.b',
  'x[0]',
  'a, b',
  '(c)',
  'class_',
];

/** Python as params files have it, with much that is none of their business. */
export function randomPython(random: Random): string {
  return random.many(1, 6, () => statement(random, 0, 0)).join('');
}

function statement(random: Random, indent: number, depth: number): string {
  const space = ' '.repeat(indent);
  const kind = random.next();
  if (kind < 0.5) {
    const sign = random.pick([' = ', '=', ': int = ', ': "T" = ', ': Dict[str, int] = ']);
    const name = random.pick(
      sign.startsWith(':') ? pythonNames.filter((name) => name !== 'a, b') : pythonNames,
    );
    return `${space}${name}${sign}${random.pick(pythonValues)}${random.pick(['', '', '  # c', '; z = 5', ';'])}\n`;
  }
  if (kind < 0.54) return `${space}x = y = ${random.pick(pythonValues)}\n`;
  if (kind < 0.57)
    return `${space}${random.pick(['q: int', 'import os', 'pass', 'x = (1,\n   2)', 'class D: v = 1; w = "x"'])}\n`;
  if (kind < 0.62) return random.pick(['\n', '# c\n', '   # d\n', '\n\n']);
  if (depth > 2) return `${space}pass\n`;
  const header = random.pick([
    'class A',
    'class B(Base, x=1)',
    `@dec\n${space}class C`,
    'def __init__(self)',
    'def __init__(self, a: int = 1, *b) -> None',
    'def f(x)',
    'async def __init__(self)',
    'if x',
    'for i in y',
    'while True',
    'with a as b',
  ]);
  const body = random.many(1, 3, () => statement(random, indent + 4, depth + 1)).join('');
  return `${space}${header}:\n${body}${space}    pass\n`;
}

const jsonValues = [
  '1',
  '-0',
  '1.5',
  '1e5',
  '-1E-3',
  'true',
  'false',
  'null',
  'NaN',
  'Infinity',
  '-Infinity',
  '"a"',
  '"\\u00e9\\n"',
  '"\\ud83d\\ude00"',
  '12345678901234567890',
  '01',
  '+1',
  '.5',
  '1.',
  '"x\ty"',
  "'a'",
  '""',
  'nan',
  '"\\x41"',
];

/** JSON, and what is nearly JSON. */
export function randomJson(random: Random, depth = 0): string {
  const kind = random.next();
  if (depth > 3 || kind < 0.5) return random.pick(jsonValues);
  const comma = random.pick([', ', ',', ' ,\n']);
  if (kind < 0.7)
    return `[${random.many(0, 3, () => randomJson(random, depth + 1)).join(comma)}${random.pick(['', '', '', ','])}]`;
  const entry = () =>
    `"${random.pick(['a', 'b', 'é', '', '1'])}"${random.pick([':', ': '])}${randomJson(random, depth + 1)}`;
  return `{${random.many(0, 3, entry).join(comma)}}`;
}

const tomlValues = [
  '1',
  '-2',
  '1.5',
  '1e5',
  'true',
  'false',
  '"a"',
  "'b'",
  '"""m\n l"""',
  "'''q\n'''",
  '[1, 2]',
  '["a", [1]]',
  '[\n 1, # c\n 2,\n]',
  '{a = 1, b = {c = 2}}',
  '1979-05-27',
  '1979-05-27T07:32:00Z',
  '1979-05-27T07:32:00.25-07:00',
  '1979-05-27 07:32:00',
  '07:32:00',
  '0x1F',
  '0o7',
  '0b1',
  '1_000',
  'inf',
  '-nan',
  '99999999999999999999',
  '[]',
  '{}',
  '"\\u00e9"',
];
const tomlKeys = ['a', 'b', 'c.d', '"q k"', "'l'", '1', '2', 'k-e_y', '__proto__'];

/** TOML with tables, arrays of tables and keys that are numbers. */
export function randomToml(random: Random): string {
  const lines = (least: number, most: number) =>
    random
      .many(
        least,
        most,
        () => `${random.pick(tomlKeys)} = ${random.pick(tomlValues)}${random.pick(['', ' # c'])}\n`,
      )
      .join('');
  const table = () =>
    `${random.pick(['[t]', '[t.u]', '[[arr]]', '[x.y.z]', '["q".v]', '[3]'])}\n${lines(0, 2)}`;
  return lines(0, 3) + random.many(0, 3, table).join('');
}
