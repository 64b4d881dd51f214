// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are DVC's own templates
import { describe, expect, test } from 'vitest';
import { findExpressions, parseExpression } from '../../src/project/template/expression.ts';
import { shellQuote } from '../../src/project/template/unpack.ts';

describe('expressions in a text', () => {
  test.each([
    ['none', []],
    ['${a}', ['a']],
    ['x${a}y${b.c}z', ['a', 'b.c']],
    ['\\${a}${b}', ['b']],
    ['\\\\${a}', []],
    ['${a${b}', ['a${b']],
    ['${{a}}', ['{a']],
    ['${', []],
    ['${a\n}${b}', ['b']],
    ['${a\n${b}\n${c', ['b']],
    ['${}', ['']],
    ['$${a}', ['a']],
    ['${ a }', [' a ']],
    ['${a\u2028b}', ['a\u2028b']],
  ])('%j', (text, inner) => {
    const found = findExpressions(text);
    expect(found.map((expression) => expression.inner)).toEqual(inner);
    for (const { start, end, inner: key } of found) expect(text.slice(start, end)).toBe(`\${${key}}`);
  });

  test('that are never closed cost one pass', () => {
    const start = performance.now();
    for (const piece of ['${', '${a\n', '\\${', '${a}']) findExpressions(piece.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('the key of an expression', () => {
  test.each([
    ['a', 'a'],
    ['a.b[0].c', 'a.b.0.c'],
    ['a[0] .b', 'a.0.b'],
    ['a[0] [1] ', 'a.0.1'],
    ['a[ 0 ]', 'a. 0 '],
    [' a ', ' a '],
    [' ', ' '],
    ['a b', 'a b'],
  ])('%j is %j', (inner, key) => {
    expect(parseExpression(inner)).toBe(key);
  });

  test.each(['', '[', ']', 'a[', 'a[]', 'a[0', 'a.', 'a..b', '.a', 'a[0]b', 'a]', 'a[[0]]', 'a[.]', 'a[0]]'])(
    '%j is refused',
    (inner) => {
      expect(() => parseExpression(inner)).toThrow('ParseException');
    },
  );
});

test.each([
  ['', "''"],
  ['a-b_c.d/e:f,g+h%i@j=1', 'a-b_c.d/e:f,g+h%i@j=1'],
  ['a b', "'a b'"],
  ["it's", `'it'"'"'s'`],
  ['é', "'é'"],
  ['$x', "'$x'"],
  ['a\n', "'a\n'"],
])('the shell sees %j as %s', (text, quoted) => {
  expect(shellQuote(text)).toBe(quoted);
});
