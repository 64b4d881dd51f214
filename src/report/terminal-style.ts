import { symbolOf } from './diagram.ts';
import { terminalText } from './escape.ts';
import type { StageState } from './stage-rows.ts';
import { padEnd, textWidth } from './text-width.ts';
import { renderWords, type Words } from './words.ts';

/** What a terminal can show. */
export interface TerminalStyle {
  /** Width to wrap at; 80 if absent */
  readonly columns?: number;
  readonly colour?: boolean;
}

/** Words for a terminal: nothing quoted can move the cursor; with colour, quoted parts are bold. */
export function terminalWords(words: Words, { colour }: TerminalStyle): string {
  const bold = (text: string) => paint(terminalText(text), '1', colour);
  return renderWords(words, { code: bold, strong: bold, text: (text) => terminalText(text) });
}

/** `◆ stale`, in its colour and padded to one width for all states. */
export function stateText(state: StageState, { colour }: TerminalStyle): string {
  return paint(padEnd(`${symbolOf(state)} ${state}`, 11), colours[state], colour);
}

/** Text in a colour (SGR code), if colours are wanted. */
export function paint(text: string, code: string, colour: boolean | undefined): string {
  return colour === true ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** Columns side by side, two spaces apart; numbers to the right where `right` says so. No spaces at line ends. */
export function columnsText(rows: readonly (readonly string[])[], right: readonly boolean[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    rows.reduce((most, row) => Math.max(most, visibleWidth(row[i] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - visibleWidth(cell)));
        return right[i] === true ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks a line at spaces so that it fits, with later lines indented; a long word stays whole, no-break spaces hold. */
export function wrap(text: string, columns: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line.trim() !== '' && visibleWidth(longer) > columns) {
      lines.push(line.trimEnd());
      line = `${' '.repeat(indent)}${word}`;
    } else line = longer;
  }
  return [...lines, line.trimEnd()].join('\n').replaceAll('\u00a0', ' ');
}

const colours: Readonly<Record<StageState, string>> = {
  fresh: '32',
  restored: '34',
  ran: '32',
  failed: '31',
  blocked: '90',
  cancelled: '33',
  skipped: '90',
  stale: '33',
  waiting: '93',
  frozen: '36',
  unknown: '35',
};

/** Our own colour codes take no room. */
function visibleWidth(text: string): number {
  return Math.max(0, textWidth(text.replaceAll(/\u001b\[\d+m/g, '')));
}
