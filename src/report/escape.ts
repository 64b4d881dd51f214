import { shorten } from './format.ts';
import { redact } from './redact.ts';

/** Longest quoted text in any sink, in code points: what is longer cannot be a name that a person chose. */
const longest = 200;

/**
 * Makes text from outside harmless to look at, for every sink: secrets by shape are redacted; control, bidirectional,
 * zero-width and other invisible characters become `‹U+202E›`, line breaks `⏎`, tabs spaces; at most 200 code points.
 */
export function visible(text: string, length = longest): string {
  const most = 16 * length;
  const shown = redact(text.slice(0, most)).replace(invisible, named);
  // What is left of a secret where an endless text is cut has no shape any more: that end is not shown.
  const short =
    text.length > most
      ? `${Array.from(shown)
          .slice(0, length - 1)
          .join('')}…`
      : shorten(shown, length);
  return short.replace(loneSurrogate, '\ufffd');
}

/** Colour codes and cursor moves, as terminals know them (ECMA-48 CSI, OSC and two-character sequences). */
export function stripAnsi(text: string): string {
  return text.replace(ansi, '');
}

/** For a terminal: nothing in it can move the cursor, set colours or hide text. */
export function terminalText(text: string, length = longest): string {
  return visible(stripAnsi(text), length);
}

/** For HTML text and quoted attributes. */
export function html(text: string, length = longest): string {
  return visible(text, length).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * For a quoted Mermaid label: everything but letters, digits and a few harmless marks becomes a numeric entity of
 * Mermaid's own kind, so no quote, directive, comment, icon, formula or Markdown can start. At most `length` code points.
 */
export function mermaidLabel(text: string, length = 60): string {
  const shown = Array.from(visible(text, length));
  return shown
    .map((char, i) => (isPlainLabel(char, shown[i - 1], shown[i + 1]) ? char : `#${char.codePointAt(0)};`))
    .join('');
}

// Cc control · Cf format (bidi, zero width) · Zl, Zp line ends · Co private · DI characters that draw nothing · braille blank
const invisible = /\r\n|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{DI}\u2800]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ansi =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/g;

function named(char: string): string {
  if (char === '\n' || char === '\r\n' || char === '\r') return '⏎';
  if (char === '\t') return ' ';
  return `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

function isPlainLabel(char: string, before: string | undefined, after: string | undefined): boolean {
  // An underscore inside a word is text; at a word's edge it would be emphasis.
  if (char === '_') return isWord(before) && isWord(after);
  return isWord(char) || /^[ ./@,=×…‹›→⏎+-]$/u.test(char);
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(char) && char !== '\ufb02';
}
