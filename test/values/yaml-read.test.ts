import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/failure.ts';
import { type Key, Timestamp, type Value } from '../../src/values/value.ts';
import { readYaml, readYamlValues } from '../../src/values/yaml/read.ts';
import { resolvePlain } from '../../src/values/yaml/scalar.ts';
import { scanYaml } from '../../src/values/yaml/scan.ts';

const map = (...entries: [Key, Value][]): Map<Key, Value> => new Map(entries);

function read(text: string | Uint8Array): Value {
  const document = readYaml(text, 'dvc.yaml');
  if (!document.ok) throw new Error(document.failures.map(({ message }) => message).join());
  return document.value.value;
}

function failure(text: string | Uint8Array): Failure | undefined {
  const document = readYaml(text, 'dvc.yaml');
  return document.ok ? undefined : document.failures[0];
}

describe('plain scalars by the rules of YAML 1.2 in ruamel.yaml', () => {
  const plain: [string, Value][] = [
    ['', null],
    ['~', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['true', true],
    ['FALSE', false],
    ['yes', 'yes'],
    ['on', 'on'],
    ['y', 'y'],
    ['0o17', 15n],
    ['017', 17n],
    ['0x1F', 31n],
    ['0b11', 3n],
    ['1_000', 1000n],
    ['-0', 0n],
    ['+7', 7n],
    ['09', 9n],
    ['1:30', '1:30'],
    ['0o', '0o'],
    ['_', '_'],
    ['0x', '0x'],
    ['1a', '1a'],
    ['1e5', 100000],
    ['1e-6', 1e-6],
    ['.5', 0.5],
    ['.5e3', '.5e3'],
    ['.5e+3', 500],
    ['1.', 1],
    ['1._', 1],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
    ['.nAn', '.nAn'],
    ['1e1_0', '1e1_0'],
    ['6.0', 6],
    ['2020-01-31', new Timestamp('2020-01-31')],
    ['2020-1-31', '2020-1-31'],
    ['2020-1-2 3:04:05.5 +2', new Timestamp('2020-01-02 03:04:05.500000+02:00')],
    ['2020-01-02T10:00:00Z', new Timestamp('2020-01-02 10:00:00+00:00')],
  ];

  it.each(plain.map(([text, value]) => ({ text, value })))('reads "$text"', ({ text, value }) => {
    expect(resolvePlain(text)).toEqual(value);
  });
});

describe('documents', () => {
  it('keep order, types of keys and the identity of aliases', () => {
    const value = read("b: &x [1, 2.0]\n7: *x\ntrue: \"1\"\n~: 'a''b'\n") as Map<Key, Value>;
    expect([...value.keys()]).toEqual(['b', 7n, true, null]);
    expect(value.get(7n)).toBe(value.get('b'));
    expect(value.get(null)).toBe("a'b");
  });

  it('merge what << names, the mapping named first winning', () => {
    const text = 'a: &a {x: 1, y: [1]}\nb: &b {x: 2, z: 3}\nc:\n  z: 9\n  <<: [*a, *b]\n';
    const value = read(text) as Map<string, Map<Key, Value>>;
    expect([...(value.get('c') ?? [])]).toEqual([
      ['x', 1n],
      ['z', 9n],
      ['y', [1n]],
    ]);
    expect(value.get('c')?.get('y')).toBe(value.get('a')?.get('y'));
  });

  it.each(['', '# nothing\n', '---\n', '0', '[]', 'false', "''", '~\n'])(
    'that Python calls false are empty mappings: %j',
    (text) => {
      expect(read(text)).toEqual(map());
    },
  );

  it('may have a byte order mark and any line ends', () => {
    expect(read('\ufeffa: 1\r\nb: |\r\n  x\r\n  y\rc: 2\r')).toEqual(
      map(['a', 1n], ['b', 'x\ny\n'], ['c', 2n]),
    );
  });

  it('cannot reach a prototype', () => {
    const value = read('__proto__: {polluted: 1}\nconstructor: 2\n') as Map<Key, Value>;
    expect([...value.keys()]).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['a: b: c\n', 'mapping values are not allowed here', 1, 5],
    ['stages:\n  a:\n    cmd: x\n  a:\n    cmd: y\n', 'found duplicate key "a"', 4, 3],
    ['1: a\n1.0: b\n', 'found duplicate key "1"', 2, 1],
    ['a:\tb\n', "found character '\\t' that cannot start any token", 1, 3],
    ['a: *x\n', "found undefined alias 'x'", 1, 4],
    ['a: !foo x\n', "could not determine a constructor for the tag '!foo'", 1, 4],
    ['a: =\n', "could not determine a constructor for the tag 'tag:yaml.org,2002:value'", 1, 4],
    ['a: 1\n---\nb: 2\n', 'expected a single document in the stream', 2, 1],
    ['a: [1, 2\n', "expected ',' or ']'", 2, 1],
    ['a: "x\n', 'found unexpected end of stream', 1, 4],
    ['a: "\\q"\n', "found unknown escape character 'q'", 1, 6],
    ['a\nb: 1\n', 'mapping values are not allowed here', 2, 2],
    ['a: 1\nb\n', "could not find expected ':'", 2, 1],
    ['a: \x01\n', 'unacceptable character #x0001', 1, 4],
    ['? {a: 1}\n: 2\n', 'found unhashable key', 1, 3],
    ['a: 2020-13-01\n', 'looks like a date but is none', 1, 4],
    ['%YAML 1.1\n---\na: yes\n', 'documents of YAML 1.1 are not read', 1, 1],
    ['é: "😀" x\n', 'expected <block end>', 1, 8],
  ])('refuses %j with its place', (text, message, line, column) => {
    expect(failure(text)).toEqual({
      reason: 'project',
      message: expect.stringContaining(message),
      location: { file: 'dvc.yaml', line, column },
    });
    expect(failure(text)?.message).toMatch(/^'dvc.yaml' is invalid: /);
  });

  it('says so where a merge conflict was left behind', () => {
    const found = failure("<<<<<<< HEAD\nschema: '2.0'\n=======\nschema: '2.0'\n>>>>>>> b\n");
    expect(found?.message).toContain("'dvc.yaml' is invalid (possible merge conflicts): ");
    expect(found?.hint).toContain('resolve the conflict');
  });

  it('must be UTF-8', () => {
    expect(failure(new Uint8Array([0x61, 0x3a, 0x20, 0xe9]))?.message).toBe(
      "unable to read: 'dvc.yaml', is not valid utf-8",
    );
  });

  it('that hold params have their own sentence', () => {
    const document = readYamlValues('a: [', 'params.yaml');
    expect(document.ok ? '' : document.failures[0]?.message).toMatch(
      /^unable to read: 'params.yaml', YAML file structure is corrupted: /,
    );
  });
});

describe('places', () => {
  const text =
    '# top\nstages:\n  train:\n    cmd: python x\n    deps:\n    - a\n    - b: {c: 1}\n  é: &e\n    k: v\n  copy:\n    <<: *e\n';
  const document = readYaml(text, 'dvc.yaml');
  const locate = (path: readonly (Key | number)[]) => (document.ok ? document.value.locate(path) : undefined);

  it.each<[(Key | number)[], number, number]>([
    [[], 2, 1],
    [['stages', 'train'], 3, 3],
    [['stages', 'train', 'deps', 1], 7, 7],
    [['stages', 'train', 'deps', 1, 'b', 'c'], 7, 11],
    [['stages', 'train', 'nope', 'x'], 3, 3],
    [['stages', 'copy', 'k'], 9, 5],
  ])('of %j', (path, line, column) => {
    expect(locate(path)).toEqual({ file: 'dvc.yaml', line, column });
  });
});

describe('hostile documents', () => {
  it.each([
    ['['.repeat(100_000), 'nested deeper than 200 levels'],
    ['- '.repeat(1000), 'nested deeper than 200 levels'],
    [Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'nested deeper than 200 levels'],
    [`a: [${Array.from({ length: 10_001 }, (_, i) => `&a${i} 1`).join(', ')}]`, 'more than 10000 anchors'],
    ['a: &a [*a]', 'an alias inside its own anchor'],
    [bomb(9), 'aliases expand to more than a million values'],
    [mergeBomb(9), 'merges more than 100,000 entries'],
    [chain(300), 'nested deeper than 200 levels'],
    [`${'a'.repeat(64 * 1024 * 1024)}: 1`, 'larger than 64 MiB'],
  ])('end in a failure, quickly (%#)', (text, message) => {
    const found = failure(text);
    expect(found?.message).toContain(message);
  });

  it('may be long without running out of stack', () => {
    expect(read(`a: '${"''".repeat(500_000)}'`)).toEqual(map(['a', "'".repeat(500_000)]));
    expect(read(`a: "${'\\n'.repeat(500_000)}"`)).toEqual(map(['a', '\n'.repeat(500_000)]));
    expect((read('- x\n'.repeat(200_000)) as Value[]).length).toBe(200_000);
    expect(read(`${'# c\n'.repeat(200_000)}a: 1\n`)).toEqual(map(['a', 1n]));
  });
});

function bomb(levels: number): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < levels; i++)
    lines.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}

function mergeBomb(levels: number): string {
  const lines = ['a0: &a0 {k: 1, l: 2}'];
  for (let i = 1; i < levels; i++)
    lines.push(
      `a${i}: &a${i}\n  <<: [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}

function chain(length: number): string {
  const lines = ['a0: &a0 [1]'];
  for (let i = 1; i < length; i++) lines.push(`a${i}: &a${i} [*a${i - 1}]`);
  return lines.join('\n');
}

it('a document may have so many tokens and no more', () => {
  expect(scanYaml('a: [1, 2, 3]', 13)).toHaveLength(13);
  expect(() => scanYaml('a: [1, 2, 3]', 12)).toThrow('more than 12 tokens');
});
