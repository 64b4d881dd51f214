import { expect, test } from 'vitest';
import { splitWords } from '../../src/github/split-words.ts';

test.each([
  ['', []],
  ['  \t ', []],
  ['a b', ['a', 'b']],
  ['  a   b  ', ['a', 'b']],
  [`"a b" 'c d'`, ['a b', 'c d']],
  [`a"b c"d`, ['ab cd']],
  [`"" ''`, ['', '']],
  ['a\\ b', ['a b']],
  [`"a\\"b"`, ['a"b']],
  [`'a\\b'`, ['a\\b']],
  ['$HOME `x` $(y)', ['$HOME', '`x`', '$(y)']],
])('%j becomes %j', (line, words) => {
  expect(splitWords(line, 'x')).toEqual({ ok: true, value: words });
});

test('an open quote is a failure', () => {
  expect(splitWords(`a 'b`, 'the words')).toMatchObject({
    ok: false,
    failures: [{ message: "the words: the quote ' is never closed" }],
  });
});
