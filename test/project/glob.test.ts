import { describe, expect, test } from 'vitest';
import { globMatch } from '../../src/project/glob.ts';

describe('shell patterns', () => {
  test.each([
    ['abc', 'a*', true],
    ['abc', '*c', true],
    ['abc', 'a?c', true],
    ['abc', 'A*', false],
    ['a/b', '*', true],
    ['', '*', true],
    ['', '?', false],
    ['b', '[a-c]', true],
    ['d', '[a-c]', false],
    ['d', '[!a-c]', true],
    [']', '[]]', true],
    ['-', '[a-]', true],
    ['b', '[c-a]', false],
    ['[a', '[a', true],
    ['a*b', 'a[*]b', true],
    ['axb', 'a[*]b', false],
    ['😀', '?', true],
    ['é', '[à-ü]', true],
    ['train@1', 'train@*', true],
    ['a\nb', 'a*b', true],
    ['aaab', '*aab', true],
  ])('%j against %j: %s', (text, pattern, expected) => {
    expect(globMatch(text, pattern)).toBe(expected);
  });
});
