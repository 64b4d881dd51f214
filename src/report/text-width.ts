/**
 * How many columns of a terminal a text takes: wide East Asian characters and emoji two, combining and invisible ones none
 * (Unicode 16 East Asian Width, as Python's wcwidth counts). -1 if it holds a control character, as `wcswidth` says.
 */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let [width, before, joined] = [0, 0, false];
  for (const char of text) {
    if (/\p{Cc}/u.test(char) && char !== '\0') return -1;
    if (char === '\ufe0f' && before === 1) [width, before] = [width + 1, 2];
    else if (!joined) {
      const own = charWidth(char);
      width += own;
      if (own > 0) before = isPictograph(char, own) ? own : 3;
    }
    joined = char === '\u200d' && before !== 3;
  }
  return width;
}

/** Pads with spaces on the right up to a width in columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}

function charWidth(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (shownFormat.test(char)) return 1;
  if (invisible.test(char)) return 0;
  if (/\p{Emoji_Presentation}/u.test(char)) return 2;
  return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}

// The soft hyphen, and marks that are put before others (Unicode Prepended_Concatenation_Mark)
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

// Combining and format characters, line ends, and Hangul vowels and finals, which join the syllable before them
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;

/** Only pictures join with others or change their width by a variation selector. */
function isPictograph(char: string, width: number): boolean {
  return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}

// East Asian Wide and Fullwidth; unassigned points between them do not matter.
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x191d2],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
