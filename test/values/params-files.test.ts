import { describe, expect, it } from 'vitest';
import { loaderKind, readValues } from '../../src/values/load.ts';
import { type Key, Timestamp, Tuple, type Value } from '../../src/values/value.ts';

const map = (...entries: [Key, Value][]): Map<Key, Value> => new Map(entries);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(path: string, text: string): Value {
  const document = readValues(path, bytes(text));
  if (!document.ok) throw new Error(document.failures[0]?.message);
  return document.value.value;
}

function locate(path: string, text: string, steps: readonly (Key | number)[]) {
  const document = readValues(path, bytes(text));
  return document.ok ? document.value.locate(steps) : undefined;
}

function failure(path: string, text: string) {
  const document = readValues(path, bytes(text));
  return document.ok ? undefined : document.failures[0];
}

describe('the reader of a params file', () => {
  it.each([
    ['params.yaml', 'yaml'],
    ['params', 'yaml'],
    ['a/b.json', 'json'],
    ['P.TOML', 'toml'],
    ['params.py', 'python'],
    ['.py', 'python'],
    // DVC takes everything behind the first dot for the suffix.
    ['params.v2.toml', 'yaml'],
    ['conf.d/params', 'yaml'],
  ])('of %s is %s', (path, kind) => {
    expect(loaderKind(path)).toBe(kind);
  });
});

describe('TOML', () => {
  it('keeps the order of keys, whole numbers of any size, and dates', () => {
    const text =
      'z = 1\n"2" = 1.0\n1 = 99999999999999999999\n[t."q k"]\n10 = 1979-05-27\n9 = 1979-05-27T07:32:00.5Z\n__proto__ = 1\n[[arr]]\nx = 1\n[[arr]]\nx = 2\n';
    const table = map(
      ['10', new Timestamp('1979-05-27')],
      ['9', new Timestamp('1979-05-27 07:32:00.500000+00:00')],
      ['__proto__', 1n],
    );
    const value = read('p.toml', text);
    expect(value).toEqual(
      map(
        ['z', 1n],
        ['2', 1],
        ['1', 99999999999999999999n],
        ['t', map(['q k', table])],
        ['arr', [map(['x', 1n]), map(['x', 2n])]],
      ),
    );
    expect([...(value as Map<Key, Value>).keys()]).toEqual(['z', '2', '1', 't', 'arr']);
  });

  it('tells where keys stand', () => {
    const text = 'a = """\n[x]\n"""\nb.c = [\n  1, # ]\n]\n[[t]]\nk = 1\n[[t]]\nk = 2\n';
    expect(locate('p.toml', text, ['b', 'c'])).toEqual({ file: 'p.toml', line: 4, column: 1 });
    expect(locate('p.toml', text, ['t', 1, 'k'])).toEqual({ file: 'p.toml', line: 10, column: 1 });
    expect(locate('p.toml', text, ['t', 1])).toEqual({ file: 'p.toml', line: 9, column: 1 });
  });

  it.each([
    ['a =\n', 1],
    ['a = 1\na = 2\n', 2],
    ['a = [1\n', 2],
    ['= 1\n', 1],
    ['\ufeffa = 1\n', 1],
  ])('refuses %j', (text, line) => {
    expect(failure('p.toml', text)?.message).toMatch(
      /^unable to read: 'p.toml', TOML file structure is corrupted: /,
    );
    expect(failure('p.toml', text)?.location?.line).toBe(line);
  });
});

describe('Python', () => {
  it('gives module names, classes, and what __init__ puts on self', () => {
    const text = `"""doc"""
import os
A = 1  # c
B: float = -2.5e3
C = {'a': [1, 2, (3,)], "b": 'x' "y", None: {1, 2, 1}}
D = E = 1
F = 1 + 2
T = 1, 2
if A:
    G = 1
class Train(Base):
    lr = 0.1; epochs = 0x10
    class Nested: z = "q\\n\\x41"
    def __init__(self, a=1, b: int = 2) -> None:
        self.layers = [
            1,  # one
        ]
        x = 5
        if a:
            self.no = 1
        self.yes = True
    def other(self):
        self.q = 1
S = r'\\d'
X = f"a"
`;
    const c = map(['a', [1n, 2n, Tuple.from<Value>([3n]) as Tuple]], ['b', 'xy'], [null, [1n, 2n]]);
    const train = map(
      ['lr', 0.1],
      ['epochs', 16n],
      ['Nested', map(['z', 'q\nA'])],
      ['layers', [1n]],
      ['yes', true],
    );
    expect(read('p.py', text)).toEqual(
      map(
        ['A', 1n],
        ['B', -2500],
        ['C', c],
        ['T', Tuple.from<Value>([1n, 2n]) as Tuple],
        ['Train', train],
        ['S', '\\d'],
      ),
    );
    expect(locate('p.py', text, ['Train', 'layers'])).toEqual({ file: 'p.py', line: 15, column: 14 });
  });

  it.each([
    ['x = (1\n', "'(' was never closed", 1],
    ['x = 1]\n', "unmatched ']'", 1],
    ['x = 1\ny = "abc\n', 'string that does not end', 2],
    ['if 1:\n  x = 1\n y = 2\n', 'unindent does not match', 3],
    ['  x = 1\n', 'unexpected indent', 1],
    ['x = 1\n  y = 2\n', 'unexpected indent', 2],
    ['x = $\n', 'unexpected character', 1],
  ])('refuses %j', (text, message, line) => {
    expect(failure('p.py', text)?.message).toContain(message);
    expect(failure('p.py', text)?.location?.line).toBe(line);
  });

  it('survives hostile depth and length', () => {
    // As CPython does: 200 open brackets are the most.
    expect(failure('p.py', `x = ${'['.repeat(5000)}${']'.repeat(5000)}\ny = 1\n`)?.message).toContain(
      'too many nested parentheses',
    );
    expect(read('p.py', `x = '${'\\n'.repeat(500_000)}'\n`)).toEqual(map(['x', '\n'.repeat(500_000)]));
    expect(read('p.py', `${'\n'.repeat(200_000)}x = 1\n`)).toEqual(map(['x', 1n]));
    expect(failure('p.py', 'x = '.repeat(50_000))).toBeUndefined();
  });
});
