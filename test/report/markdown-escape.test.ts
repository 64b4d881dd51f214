import { describe, expect, test } from 'vitest';
import {
  cellCode,
  cellMessage,
  cellWords,
  mdCode,
  mdFence,
  mdLink,
  mdMessage,
  mdStrong,
  mdText,
  mdWords,
} from '../../src/report/markdown/escape.ts';

const gap = '\u200b';

describe('text', () => {
  test.each([
    ['emphasis', '*a* ~b~', '\\*a\\* \\~b\\~'],
    ['code and backslashes', '`a` \\', '\\`a\\` \\\\'],
    ['cells', 'a|b', 'a\\|b'],
    ['HTML and links', '<b>&[x]', '&#60;b&#62;&#38;&#91;x&#93;'],
    ['formulas', 'a $x$', 'a <span>$</span>x<span>$</span>'],
    ['underscores at the edge of a word', '_a b_ _', '\\_a b\\_ \\_'],
    ['mentions', 'me @ada', `me @${gap}ada`],
    ['references', '#12 GH-3 gh-4', `#${gap}12 GH-${gap}3 gh-${gap}4`],
    ['addresses', 'https://a.example www.b.example', `https:${gap}//a.example www${gap}.b.example`],
    ['commit ids', 'deadbeef abcdef12 12abcdef', `deadbe${gap}ef abcdef${gap}12 12abcd${gap}ef`],
    ['long commit ids', 'deadbeefcafe0', `deadbe${gap}efcafe${gap}0`],
    ['emoji codes', ':tada: :+1:', `:${gap}tada: :${gap}+1:`],
    ['what turns text around', 'a\u202eb', 'a‹U+202E›b'],
  ])('shows %s as they were typed, and they start nothing', (_, text, markdown) => {
    expect(mdText(text)).toBe(markdown);
  });

  test.each(['a_b and 1_2', '#a', 'GH-x', 'www', '1234567', 'abcdef', 'a: b', 'train.lr 0.1 → 0.01'])(
    'leaves %j alone',
    (text) => {
      expect(mdText(text)).toBe(text);
    },
  );

  test('is as long as asked for before it is escaped', () => {
    expect(mdText('*bcdefghi*', 5)).toBe('\\*bc…\\*');
    expect(mdStrong('abcdefghij', 5)).toBe('**abc…j**');
  });

  test('is emphasised unless its edges would keep the emphasis from starting', () => {
    expect(mdStrong('a *b*')).toBe('**a \\*b\\***');
    expect([' a', 'a ', ''].map((text) => mdStrong(text))).toEqual([' a', 'a ', '']);
  });
});

describe('code', () => {
  test.each([
    ['``a**b@x', `${gap}\\\`\\\`a\\*\\*b@${gap}x`],
    ['a``b[x](y)|', `${gap}a\\\`\\\`b&#91;x&#93;(y)\\|`],
    ['# `*', `${gap}# \\\`\\*`],
  ])('with backticks and marks of its own is text, because readers disagree: %j', (text, markdown) => {
    expect([mdCode(text), cellCode(text)]).toEqual([markdown, markdown]);
  });

  test.each([
    ['a b', '`a b`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    [' a', '`  a `'],
    ['a ', '` a  `'],
    ['', '“”'],
    ['  ', '“  ”'],
  ])('%j is the span %j', (text, markdown) => {
    expect(mdCode(text)).toBe(markdown);
  });

  test('in a table cell has its bars escaped, and is text where readers would disagree', () => {
    expect(cellCode('a|b|c')).toBe('`a\\|b\\|c`');
    expect(cellCode('a\\b')).toBe('`a\\b`');
    expect(cellCode('a\\|b')).toBe('a\\\\\\|b');
  });

  test('is as long as asked for', () => {
    expect(mdCode('abcdefghij', 5)).toBe('`abc…j`');
    expect(cellCode('abcdefghij', 5)).toBe('`abc…j`');
    expect(cellCode('a|bcdef\\hij', 5)).toBe('a\\|b…j');
  });
});

describe('a message', () => {
  test.each([
    ['run `dvc pull` first', 'run `dvc pull` first'],
    ['*a* `b` _c_', '\\*a\\* `b` \\_c\\_'],
    ['`a` and `b`', '`a` and `b`'],
    ['a single ` is text', 'a single \\` is text'],
    ['an empty #``1 is nothing', `an empty #${gap}1 is nothing`],
    ['blank ` ` shows', 'blank “ ” shows'],
    ['', ''],
  ])('%j is %j', (message, markdown) => {
    expect(mdMessage(message)).toBe(markdown);
    expect(cellMessage(message)).toBe(markdown);
  });

  test('in a table cell escapes bars in its code; what can be no code there is text', () => {
    expect(cellMessage('see `a|b`')).toBe('see `a\\|b`');
    expect(mdMessage('see `a|\\b`')).toBe('see `a|\\b`');
    expect(cellMessage('see `a|\\b` and *')).toBe('see a\\|\\\\b and \\*');
    expect(cellMessage('see #`1|\\`')).toBe(`see #${gap}1\\|\\\\`);
  });

  test('is as long as asked for', () => {
    expect(mdMessage('abcdefghij', 5)).toBe('abc…j');
    expect(cellMessage('a ` bcdefghij', 5)).toBe('a \\`…j');
  });
});

describe('words', () => {
  const words = ['our *own* words ', { code: 'a|b' }, ' ', { strong: 'c*' }, ' ', { text: '_d' }] as const;

  test('go through as they are, and what they quote is escaped', () => {
    expect(mdWords(words)).toBe('our *own* words `a|b` **c\\*** \\_d');
    expect(cellWords(words)).toBe('our *own* words `a\\|b` **c\\*** \\_d');
  });

  test('quote at most 80 code points in a text, and 60 in a table cell', () => {
    for (const piece of [{ code: 'x'.repeat(90) }, { strong: 'x'.repeat(90) }]) {
      expect(mdWords([piece]).replace(/[`*]/g, '')).toHaveLength(80);
      expect(cellWords([piece]).replace(/[`*]/g, '')).toHaveLength(60);
    }
  });
});

describe('lines', () => {
  test('stand in a fence that none of them can close', () => {
    expect(mdFence(['a', '\u001b[31mb\u001b[0m'])).toBe('```text\na\nb\n```');
    expect(mdFence(['```', 'a ````` b'])).toBe('``````text\n```\na ````` b\n``````');
    expect(mdFence(['``', '``'])).toBe('```text\n``\n``\n```');
    expect(mdFence([])).toBe('```text\n```');
  });

  test('are shortened one by one', () => {
    expect(mdFence(['abcdefghij', 'k'], 5)).toBe('```text\nabc…j\nk\n```');
  });
});

test('a label without an address is the label', () => {
  expect(mdLink('**a**', 'https://a.example')).toBe('[**a**](https://a.example)');
  expect(mdLink('**a**', undefined)).toBe('**a**');
});
