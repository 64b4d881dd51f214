import { expect, test } from 'vitest';
import { commandLines } from '../../src/run/command-lines.ts';

const texts: readonly (readonly [string, readonly string[]])[] = [
  ['echo a', ['echo a']],
  ['echo a\n', ['echo a']],
  ['echo a\necho b', ['echo a', 'echo b']],
  ['a\r\nb\rc', ['a', 'b', 'c']],
  ['a\n\nb', ['a', '', 'b']],
  ['a\n\n', ['a', '']],
  ['\n', ['']],
  ['a\vb\fc\x1cd\x1de\x1ef\x85g\u2028h\u2029i', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']],
  ['a\x1fb\u00a0c', ['a\x1fb\u00a0c']],
  ['', []],
];

test.each(texts)('a text is split where Python splits lines: %j', (text, lines) => {
  expect(commandLines(text)).toEqual(lines);
});

test('items of a list stay whole, line breaks included', () => {
  expect(commandLines(['cd sub\nls', 'echo b'])).toEqual(['cd sub\nls', 'echo b']);
});
