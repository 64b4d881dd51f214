import { describe, expect, test } from 'vitest';
import { html, mermaidLabel, stripAnsi, terminalText, visible } from '../../src/report/escape.ts';

describe('what is visible', () => {
  test.each([
    ['plain text, of any script', 'naïve 宽 😀 ✓', 'naïve 宽 😀 ✓'],
    ['a character that turns text around, by its number', 'a\u202eb', 'a‹U+202E›b'],
    ['a control character, with four digits', 'a\u0000\u0007', 'a‹U+0000›‹U+0007›'],
    ['a character beyond the first plane, with as many digits as it has', '\u{e0001}', '‹U+E0001›'],
    ['every kind of line end, once each', 'a\nb\r\nc\rd', 'a⏎b⏎c⏎d'],
    ['a tab as a space', 'a\tb', 'a b'],
    ['a Braille blank', 'a\u2800b', 'a‹U+2800›b'],
    ['half of a character, wherever it stands', '\ud800a\udc00b\ud800', '\ufffda\ufffdb\ufffd'],
    ['halves in the wrong order', '\udc00\ud800', '\ufffd\ufffd'],
    ['no secret', `x ghp_${'a1'.repeat(18)} y`, 'x ‹redacted› y'],
  ])('is %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('is at most 200 code points, both ends of the text, or as many as are asked for', () => {
    expect(visible('😀'.repeat(200))).toBe('😀'.repeat(200));
    expect(visible(`a${'😀'.repeat(200)}z`)).toMatch(/^a😀+…😀+z$/u);
    expect(visible(`${'x'.repeat(3_199)}z`)).toMatch(/^x+…x+z$/);
    expect(visible('x'.repeat(100_000))).toBe(`${'x'.repeat(199)}…`);
    expect(visible('abcdefghij', 5)).toBe('abc…j');
  });

  test('has no part of a secret in it, wherever a long text is cut', () => {
    for (let before = 3_100; before <= 3_200; before++) {
      const text = `${'-'.repeat(before - 1)} ghp_${'a1'.repeat(18)}${' -'.repeat(1_000)}`;
      expect(visible(text)).not.toMatch(/a1/);
    }
  });
});

describe('a terminal', () => {
  test.each([
    ['a colour', '\u001b[31mred\u001b[0m'],
    ['a colour of several numbers', '\u001b[1;38;5;196mred'],
    ['a sequence without numbers', '\u001b[mred'],
    ['a sequence with a letter of its own', '\u001b[2 qred'],
    ['one in its short form', '\u009b1;31mred\u009bm\u009b2 q'],
    ['a title', '\u001b]0;title\u0007red'],
    ['a link', '\u001b]8;;https://evil.example\u001b\\red\u001b]8;;\u001b\\'],
    ['a title that never ends', 'red\u001b]0;title'],
    ['a command of one character', '\u001b7red\u001bc'],
    ['a choice of characters', '\u001b(Bred'],
  ])('is not given %s', (_, text) => {
    expect(stripAnsi(text)).toBe('red');
    expect(terminalText(text)).toBe('red');
  });

  test('is given what remains as it can be seen, and no more of it than asked for', () => {
    expect(terminalText('a\u001b[2Jb\u0007')).toBe('ab‹U+0007›');
    expect(terminalText('abcdefghij', 5)).toBe('abc…j');
  });
});

describe('HTML', () => {
  test('gets every character that means something as an entity', () => {
    expect(html(`<a href="x" id='y'>&amp;</a>\u202e`)).toBe(
      '&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;amp;&#60;/a&#62;‹U+202E›',
    );
    expect(html('abcdefghij', 5)).toBe('abc…j');
  });
});

describe('a Mermaid label', () => {
  test.each([
    ['letters, digits and harmless marks as they are', 'aé宽9 ./@,=×…‹›→⏎+-'],
    ['underscores inside words as they are', 'a_b_1'],
  ])('has %s', (_, text) => {
    expect(mermaidLabel(text)).toBe(text);
  });

  test.each([
    ['quotes', '"', '#34;'],
    [
      'signs that start something',
      '#;:`*$%{}[]<>&',
      '#35;#59;#58;#96;#42;#36;#37;#123;#125;#91;#93;#60;#62;#38;',
    ],
    ['an underscore before a word', '_a', '#95;a'],
    ['an underscore after a word', 'a_', 'a#95;'],
    ['underscores beside each other', 'a__b', 'a#95;#95;b'],
    ["Mermaid's own sign for an entity", 'ﬂ', '#64258;'],
    ['pictures', '😀', '#128512;'],
  ])('has %s as entities', (_, text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  test('is at most 60 code points, or as many as are asked for', () => {
    expect(mermaidLabel('x'.repeat(60))).toBe('x'.repeat(60));
    expect(Array.from(mermaidLabel('x'.repeat(61)))).toHaveLength(60);
    expect(mermaidLabel('abcdefghij', 5)).toBe('abc…j');
  });
});
