import { describe, expect, test } from 'vitest';
import { readValues } from '../../src/values/load.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const deep = (open: string, close = '', middle = ''): string =>
  open.repeat(100_000) + middle + close.repeat(100_000);

describe('what is nested deeper than anybody writes', () => {
  test.each([
    ['p.yaml', `a: ${deep('[', ']')}`, 'p.yaml:1'],
    ['p.json', `{"a": ${deep('[', ']')}}`, 'p.json:1'],
    ['p.toml', `a = ${deep('[', ']')}`, 'p.toml:1'],
    ['p.toml', `b = 1\na${deep('.a')} = 1\n`, 'p.toml:2'],
    ['p.toml', `b = 1\n[a${deep('.a')}]\n`, 'p.toml:2'],
    ['p.py', `a = ${deep('[', ']')}\n`, 'p.py:1'],
    ['p.py', `a = ${deep('(', ')', '1')}\n`, 'p.py:1'],
    [
      'p.py',
      `${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}class A:\n`).join('')}${' '.repeat(300)}a = 1\n`,
      'p.py:101',
    ],
  ])('in %s is a failure with its line, not a fall (%#)', (file, text, at) => {
    const read = readValues(file, bytes(text));
    expect(read.ok).toBe(false);
    const location = read.ok ? undefined : read.failures[0]?.location;
    expect(`${location?.file}:${location?.line}`).toBe(at);
  });

  test('in TOML and Python may be as deep as the cap', () => {
    const keys = Array.from({ length: 150 }, () => 'a').join('.');
    expect(readValues('p.toml', bytes(`${keys} = 1\n`)).ok).toBe(true);
    expect(readValues('p.py', bytes(`a = ${'['.repeat(150)}${']'.repeat(150)}\n`)).ok).toBe(true);
  });
});
