import { stripAnsi, visible } from '../escape.ts';
import { renderWords, type Words } from '../words.ts';

/** Zero-width space: breaks what GitHub would link after entities were decoded. */
const gap = '\u200b';

/**
 * Text from outside as inline Markdown outside of a code span: it shows as itself and starts nothing — no emphasis, link,
 * image, HTML, table cell, formula, emoji code, mention or reference (GitHub Flavored Markdown). Never put it at the start
 * of a line, where a dash or a hash would mean something.
 */
export function mdText(text: string, length?: number): string {
  return unlinked(visible(text, length)).replace(special, (char) => {
    if (char === '$') return '<span>$</span>';
    // Some readers take a backslash before a bracket for their own inside a link; an entity is nobody's delimiter.
    return '<>&[]'.includes(char) ? `&#${char.charCodeAt(0)};` : `\\${char}`;
  });
}

/** Text from outside, emphasised; as it is where its own edge spaces would keep the emphasis from starting. */
export function mdStrong(text: string, length?: number): string {
  const shown = mdText(text, length);
  return shown === '' || /^\s|\s$/.test(shown) ? shown : `**${shown}**`;
}

/** Text from outside as a code span: nothing inside is Markdown, a mention or a link. Not for table cells. */
export function mdCode(text: string, length?: number): string {
  return codeSpan(text, length) ?? noCode(text, length);
}

/** The same, emphasised. */
export function mdStrongCode(text: string, length?: number): string {
  const span = codeSpan(text, length);
  return span === undefined ? mdStrong(text.trim(), length) : `**${span}**`;
}

/**
 * Undefined for what can be no code: blanks, and text that has backticks of its own, as some readers look in there for the end
 * of a link or of emphasis.
 */
function codeSpan(text: string, length: number | undefined): string | undefined {
  const shown = visible(text, length);
  if (shown.trim() === '' || (shown.includes('`') && /[*[\]]/.test(shown))) return undefined;
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  // A space on both sides is stripped by the reader (CommonMark 6.1); needed beside backticks and real edge spaces.
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function noCode(text: string, length: number | undefined): string {
  const shown = visible(text, length);
  // It may be the start of a line, where a hash or a dash would mean something but for the gap.
  return shown.trim() === '' ? mdText(`“${shown}”`) : gap + mdText(shown);
}

/** A code span for a table cell, where a bar must be escaped even inside code. */
export function cellCode(text: string, length?: number): string {
  // Readers disagree about a backslash before an escaped bar, so such text is not put in a code span.
  if (text.includes('|') && text.includes('\\')) return mdText(text, length);
  return codeSpan(text, length)?.replaceAll('|', '\\|') ?? noCode(text, length);
}

/** A message of ours with data in it: what stands between backticks becomes a code span, the rest escaped text. */
export function mdMessage(message: string, length?: number): string {
  return messageWith(mdCode, message, length);
}

/** The same for a table cell. */
export function cellMessage(message: string, length?: number): string {
  return messageWith(cellCode, message, length);
}

/** Words for running text. */
export function mdWords(words: Words): string {
  return renderWords(words, {
    code: (text) => mdCode(text, 80),
    strong: (text) => mdStrong(text, 80),
    text: mdText,
  });
}

/** Words for a table cell. */
export function cellWords(words: Words): string {
  return renderWords(words, {
    code: (text) => cellCode(text, 60),
    strong: (text) => mdStrong(text, 60),
    text: mdText,
  });
}

/** Lines from outside as a fenced block that none of them can close; colour codes are dropped, long lines shortened. */
export function mdFence(lines: readonly string[], lineLength = 200): string {
  const shown = lines.map((line) => visible(stripAnsi(line), lineLength));
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n'), '`') + 1));
  return [`${fence}text`, ...shown, fence].join('\n');
}

/** A link to one of our own pages. The label is Markdown already; the address holds nothing that could end it. */
export function mdLink(label: string, address: string | undefined): string {
  return address === undefined ? label : `[${label}](${address})`;
}

/** What starts something inside a line. An underscore inside a word starts nothing (CommonMark 6.2). */
const special = /[\\`*[\]<>|~$&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Text is escaped as it will stand: where nothing remains between two backticks, both sides are one piece of text. */
function messageWith(
  code: (text: string, length?: number) => string,
  message: string,
  length?: number,
): string {
  const parts = visible(message, length).split('`');
  if (parts.length % 2 === 0) return mdText(message, length);
  const [done, text] = parts.reduce<readonly [done: string, text: string]>(
    ([before, open], part, i) => {
      if (i % 2 === 0 || part === '') return [before, open + part];
      const span = code(part, length);
      if (span.startsWith('`')) return [before + mdText(open, length) + span, ''];
      return [before, `${open}${part.trim() === '' ? `“${part}”` : part}`];
    },
    ['', ''],
  );
  return done + mdText(text, length);
}

/** Puts gaps where GitHub looks for mentions, references, addresses, commit ids and emoji codes. */
function unlinked(text: string): string {
  return text
    .replace(/@/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`)
    .replace(/:\/\//g, `:${gap}//`)
    .replace(/(www)(?=\.)/gi, `$1${gap}`)
    .replace(/[0-9a-f]{7,}/gi, (hex) => (/^\d+$/.test(hex) ? hex : hex.replace(/.{6}(?=.)/g, `$&${gap}`)))
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`);
}

function longestRun(text: string, char: string): number {
  let [longest, run] = [0, 0];
  for (const here of text) {
    run = here === char ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
